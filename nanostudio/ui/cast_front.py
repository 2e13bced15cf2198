"""Binds characters to the compose panel: the popup, the chips, and the kept choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.cast_choice import CastChoice
from nanostudio.app.kept import Kept
from nanostudio.app.recasting import Recasting
from nanostudio.app.shown import Shown
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.recast_front import RecastFront
from nanostudio.ui.toast import announce_now
from nanostudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nanostudio.app.cast_desk import CastDesk
    from nanostudio.app.recast_desk import RecastDesk
    from nanostudio.ui.cast_popup import CastPopup

_COMBINE = "tray/combine"


class CastFront(QObject):
    """The popup opens at the button above the tray."""

    def __init__(
        self,
        shown: Shown,
        *,
        panel: GalleryPanel,
        pictures: Pictures,
        commands: Commands,
        kept: Kept,
        workspace: Workspace,
        window: QWidget,
    ) -> None:
        """The popup is a part of the `workspace`; dialogs stand over the `window`."""
        super().__init__(window)
        self._host, self._compose = workspace, workspace.compose
        self._commands, self._pictures, self._kept = commands, pictures, kept
        self.casting = shown.casting
        self._choice: CastChoice | None = None
        self._popup: CastPopup | None = None
        self._desk: CastDesk | None = None
        self.recast = RecastFront(
            Recasting(shown.draft.model_row, shown.projects, self),
            panel.view,
            characters=shown.characters,
            preferences=shown.preferences,
            commands=commands,
            window=window,
        )
        self._compose.cast.follow(self.casting)
        commands.bind("tray.character", self.open, workspace)
        self._compose.characters.clicked.connect(commands["tray.character"].trigger)
        combining = shown.draft.tray.combining
        combining.allow(str(kept.value(_COMBINE)).lower() == "true")

    def attach(self, desk: "CastDesk", again: "RecastDesk") -> None:
        """From now on contact pictures are made, settings recognised, and pictures made
        again."""
        self._desk = desk
        self.recast.attach(again)

    @property
    def popup(self) -> "CastPopup":
        """Built when it is first wanted."""
        if self._popup is None or self._choice is None:
            from nanostudio.ui.cast_popup import CastPopup

            self._choice = CastChoice(self.casting, self)
            self._popup = CastPopup(self._host, self._choice, self._pictures)
            self._popup.combine.clicked.connect(self._on_combine_clicked)
            self._popup.inserted.connect(self._on_popup_inserted)
            self._popup.room_requested.connect(self._on_popup_room_requested)
        return self._popup

    def open(self) -> None:
        """Choose characters; closes the popup when it is open."""
        if not self.popup.isHidden():
            self.popup.close_now()
            return
        if not self._compose.isVisible():
            self._commands["view.compose"].setChecked(True)
        compose = self._compose
        self.popup.open_under(compose.characters, compose, compose.prompt)

    def _on_popup_inserted(self) -> None:
        names = ", ".join(one.name for one in self.casting.members())
        announce_now(self._compose, names)

    def _on_popup_room_requested(self) -> None:
        self._commands["room.characters"].trigger()

    def _on_combine_clicked(self, is_on: bool) -> None:
        self._kept.setValue(_COMBINE, is_on)
