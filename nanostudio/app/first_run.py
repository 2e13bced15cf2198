"""The first run: two doors, and what comes after the first picture."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.key_book import KeyBook
from nanostudio.app.messages import Level, Messages
from nanostudio.core.task import TaskState


class FirstRun(QObject):
    """The doors are offered while there is no key anywhere and nothing was made."""

    changed = Signal(bool)  # whether the doors are offered

    def __init__(
        self,
        *,
        draft: Draft,
        gallery: GalleryModel,
        book: KeyBook,
        messages: Messages,
        open_keys: Callable[[], None],
    ) -> None:
        super().__init__()
        self._draft = draft
        self._gallery = gallery
        self._book = book
        self._messages = messages
        self._open_keys = open_keys
        self._is_offered = False
        self._waits_for_picture = False
        book.loaded.connect(self._look)
        book.changed.connect(self._look)
        gallery.counts_changed.connect(self._look)
        gallery.dataChanged.connect(self._on_gallery_data_changed)

    @property
    def names(self) -> list[str]:
        """Whose keys can be added."""
        return [provider.label for provider in self._book.providers]

    def try_sandbox(self) -> None:
        """One picture of the sandbox's, of the prompt that is there or one of ours."""
        free = next((row for row in self._draft.providers if not row.needs_key), None)
        if free is None:
            return
        self._draft.set_model(free.id, free.models[0].id)
        if not self._draft.prompt.strip():
            self._draft.set_prompt(
                self.tr(
                    "A fox in a yellow raincoat at a night market, soft neon light,"
                    " 35 mm"
                )
            )
        self._waits_for_picture = True
        self._draft.generate()

    def _look(self) -> None:
        is_new = self._book.is_loaded and not self._book.has_any
        is_empty = self._gallery.counts.every == 0
        is_offered = is_new and is_empty and bool(self._book.providers)
        if is_offered != self._is_offered:
            self._is_offered = is_offered
            self.changed.emit(is_offered)

    def _on_gallery_data_changed(self) -> None:
        if not self._waits_for_picture or not self._gallery.rowCount():
            return
        if self._gallery.tile(0).state is not TaskState.DONE:
            return
        self._waits_for_picture = False
        self._messages.show(
            Level.GOOD,
            self.tr("Your first picture, drawn on this computer."),
            self.tr(
                "Change the prompt, drop pictures onto the references, and generate"
                " again. For the real models add a key."
            ),
            self.tr("Add a key"),
            self._open_keys,
        )
