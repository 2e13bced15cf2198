"""Binds what is made from a picture next: wishes, the list of models, the files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nanostudio.app.checkout import Checkout
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.iterate import Iterate
from nanostudio.app.key_book import KeyBook
from nanostudio.app.model_choices import ModelChoices
from nanostudio.app.tiles import Tile
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui.commands import Commands
from nanostudio.ui.labels import copy_text
from nanostudio.ui.program import open_path
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.ui.send_popup import SendPopup


class IterateFront(QObject):
    """The list of models opens at the inspector's button where that is seen, else over
    the gallery."""

    key_requested = Signal(str)  # the id of a provider that has none

    def __init__(
        self,
        iterate: Iterate,
        wishes: Wishes,
        *,
        gallery: GalleryModel,
        checkout: Checkout,
        book: KeyBook,
        commands: Commands,
        places: tuple[QWidget, QWidget],
    ) -> None:
        """`places`: the inspector's button, and the gallery."""
        super().__init__(places[1])
        self._iterate, self._gallery, self._book = iterate, gallery, book
        self._commands = commands
        self._places = places
        self._choices = ModelChoices(self)
        self._popup: SendPopup | None = None
        self._tile: Tile | None = None
        wishes.same_again_requested.connect(iterate.same_again)
        wishes.remix_requested.connect(iterate.remix)
        wishes.branch_requested.connect(iterate.branch)
        wishes.send_to_requested.connect(self.ask_where)
        wishes.open_requested.connect(self._open)
        wishes.copy_prompt_requested.connect(lambda tile: copy_text(tile.prompt))
        checkout.question_raised.connect(self._show_question)

    @property
    def popup(self) -> "SendPopup":
        """The list; built when it is first opened."""
        if self._popup is None:
            from nanostudio.ui.send_popup import SendPopup

            self._popup = SendPopup(self._choices, self._places[1])
            self._popup.picked.connect(self._on_popup_picked)
            self._popup.key_requested.connect(self.key_requested)
        return self._popup

    def ask_where(self, tile: Tile) -> None:
        """Show the models that a tile's request can be sent to."""
        self._tile = tile
        self._choices.take(self._iterate.offers(tile, self._has_key))
        button, gallery = self._places
        self.popup.open_at(button if button.isVisible() else gallery, ("", ""))

    def _on_popup_picked(self, provider_id: str, model_id: str) -> None:
        if self._tile is not None:
            self._iterate.send_to(self._tile, provider_id, model_id)

    def _has_key(self, provider: ProviderSpec) -> bool:
        return not self._book.is_loaded or self._book.has_key(provider)

    def _open(self, tile: Tile) -> None:
        path = self._gallery.file_of(tile)
        if path is not None:
            open_path(path)

    def _show_question(self, _question: object) -> None:
        """It stands in the compose panel, which may be shut."""
        self._commands["view.compose"].setChecked(True)
