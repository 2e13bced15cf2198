"""Binds characters to the compose panel: the popup, the chips, and the kept choice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.cast_choice import CastChoice
from nanostudio.app.casting import Casting
from nanostudio.app.kept import Kept
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.toast import announce_now
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.cast_desk import CastDesk
    from nanostudio.ui.cast_popup import CastPopup

_COMBINE = "tray/combine"


class CastFront(QObject):
    """The popup opens at the button above the tray."""

    def __init__(
        self,
        casting: Casting,
        *,
        compose: ComposePanel,
        pictures: Pictures,
        commands: Commands,
        kept: Kept,
        wishes: Wishes,
        window: QWidget,
    ) -> None:
        """The keys count in `window`, of which the popup is a part."""
        super().__init__(window)
        self._window, self._compose = window, compose
        self._commands, self._pictures, self._kept = commands, pictures, kept
        self.casting, self._wishes = casting, wishes
        self._choice: CastChoice | None = None
        self._popup: CastPopup | None = None
        self._desk: CastDesk | None = None
        compose.cast.follow(casting)
        commands.bind("tray.character", self.open, window)
        row, button = commands.rows["tray.character"], compose.characters
        button.setToolTip(row.text.rstrip("…"))
        button.setAccessibleName(row.text.rstrip("…"))
        button.clicked.connect(commands["tray.character"].trigger)
        combining = casting.draft.tray.combining
        combining.allow(str(kept.value(_COMBINE)).lower() == "true")

    def attach(self, desk: "CastDesk") -> None:
        """From now on contact pictures are made, and settings recognised."""
        self._desk = desk
        self._wishes.reuse_requested.connect(desk.recognise)
        self._wishes.remix_requested.connect(desk.recognise)

    @property
    def popup(self) -> "CastPopup":
        """Built when it is first wanted."""
        if self._popup is None or self._choice is None:
            from nanostudio.ui.cast_popup import CastPopup

            self._choice = CastChoice(self.casting, self)
            self._popup = CastPopup(self._window, self._choice, self._pictures)
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
