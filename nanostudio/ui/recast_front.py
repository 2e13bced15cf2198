"""Opens the question whether pictures are made again with the canon of now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.characters import Characters
from nanostudio.app.preferences import Preferences
from nanostudio.app.recasting import Recasting
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView

if TYPE_CHECKING:
    from nanostudio.app.recast_desk import RecastDesk
    from nanostudio.ui.recast_dialog import RecastDialog


class RecastFront(QObject):
    """Nothing can be made again before `attach`; one dialog at a time."""

    def __init__(
        self,
        recasting: Recasting,
        view: GalleryView,
        *,
        characters: Characters,
        preferences: Preferences,
        commands: Commands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.state, self._view, self._window = recasting, view, window
        self._preferences = preferences
        self._desk: RecastDesk | None = None
        self._dialog: RecastDialog | None = None
        commands.bind("picture.recast", self._open_selected, view)
        self._characters, self._action = characters, commands["picture.recast"]
        characters.changed.connect(self._on_characters_changed)
        self._on_characters_changed()

    def attach(self, desk: "RecastDesk") -> None:
        """From now on pictures can be made again."""
        self._desk = desk

    def open(self, wanted: Sequence[int] | str) -> None:
        """Ask about pictures, by their numbers, or about all of a character, by its id,
        that were made with another canon than that of now."""
        if self._desk is None or self._dialog is not None or not wanted:
            return
        from nanostudio.ui.recast_dialog import RecastDialog

        self.state.checkout.limits = self._preferences.settings.confirm
        self.state.begin()
        self._dialog = RecastDialog(self.state, self._window)
        self._dialog.finished.connect(self._on_dialog_finished)
        if isinstance(wanted, str):
            self._desk.look_for(wanted)
        else:
            self._desk.look_at(wanted)
        self._dialog.open()

    def _open_selected(self) -> None:
        self.open(self._view.selected_numbers())

    def _on_characters_changed(self) -> None:
        """Who has no characters need not read of them in menus."""
        self._action.setVisible(bool(self._characters.every))

    def _on_dialog_finished(self) -> None:
        self._dialog = None
