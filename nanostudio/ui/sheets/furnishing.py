"""What stands round the cells of a sheet."""

from PySide6.QtCore import QObject

from nanostudio.app.shown import Shown
from nanostudio.ui.characters.card import CharacterCard
from nanostudio.ui.commands import Commands
from nanostudio.ui.picture_drawer import PictureDrawer
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.front import SheetFront
from nanostudio.ui.sheets.hint_bar import HintBar
from nanostudio.ui.sheets.room import SheetRoom


class Furnishing(QObject):
    """Puts the character's card, a drawer of pictures and the hints into the room."""

    def __init__(
        self,
        front: SheetFront,
        room: SheetRoom,
        shown: Shown,
        *,
        pictures: Pictures,
        commands: Commands,
        drawer: PictureDrawer,
        hints: HintBar,
    ) -> None:
        super().__init__(room)
        self._front, self._room, self._shown = front, room, shown
        self.card = CharacterCard(shown.characters, pictures, asker="sheet card")
        self.drawer, self.hints = drawer, hints
        room.set_side(self.card)
        room.set_drawer(drawer)
        room.set_hints(hints)
        drawer.picked.connect(front.put_picked)
        switch = commands["sheet.drawer"]
        drawer.close_requested.connect(lambda: switch.setChecked(False))
        hints.cell_requested.connect(room.show_cell)
        shown.drift.changed.connect(self._show_hints)
        shown.sheets.changed.connect(self._show_character)
        shown.characters.changed.connect(self._show_character)
        self._show_character()
        self._show_hints()

    def _show_character(self) -> None:
        """The first one of the sheet."""
        sheet = self._shown.sheets.current
        who = sheet.characters[0] if sheet and sheet.characters else ""
        if who != self.card.character_id:
            self.card.show_character(who)

    def _show_hints(self) -> None:
        self._room.grid.show_hints(self._shown.drift.hints)
