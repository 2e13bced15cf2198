"""Binds the sheet's room to the window: its keys, its menu, drops, and what is done
elsewhere with a cell's picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from nanostudio.app.gallery import clock_ms
from nanostudio.app.messages import Level
from nanostudio.app.sheet_faces import CellFace, Faces
from nanostudio.app.sheet_hand import SheetHand
from nanostudio.app.sheet_orders import SheetOrders
from nanostudio.app.sheet_titles import title_in
from nanostudio.app.shown import Shown
from nanostudio.app.tiles import NOTHING, Tile
from nanostudio.app.tray import LibraryPicture, Source
from nanostudio.app.viewer import Viewed
from nanostudio.app.words import Choice, filled
from nanostudio.ui.commands import Commands
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.cell_intake import CellIntake
from nanostudio.ui.sheets.cell_menu import CellMenu
from nanostudio.ui.sheets.room import SheetRoom
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.sheet_desk import SheetDesk
    from nanostudio.app.sheet_order_desk import SheetOrderDesk

_MOST_COMPARED = 4


class SheetFront(QObject):
    """The room is made when it is first entered; wishes go to the desk, or out."""

    new_requested = Signal()
    slice_requested = Signal()
    export_requested = Signal()
    key_requested = Signal(str)  # provider id
    show_requested = Signal(object)  # number of a picture of the gallery
    compare_requested = Signal(object)  # tuple[Tile, ...]
    view_requested = Signal(object, int)  # list[Viewed], which of them first
    drag_expected = Signal(object)  # list[Tile]: their pictures may leave

    def __init__(
        self,
        shown: Shown,
        *,
        pictures: Pictures,
        commands: Commands,
        wishes: Wishes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shown, self._pictures = shown, pictures
        self._commands, self._wishes, self._window = commands, wishes, window
        self.orders = SheetOrders(shown.sheets, shown.draft, shown.projects, self)
        self.hand = SheetHand(shown.sheets, shown.messages, clock_ms)
        self.faces = Faces(
            shown.sheets, shown.rows, shown.asides, clock_ms, shown.gallery.place
        )
        self.room: SheetRoom | None = None
        self._desk: SheetDesk | None = None
        self._kept: tuple[object, ...] = ()
        self.intake = CellIntake(shown.messages, self)
        commands.bind("sheet.new", self.new_requested.emit, window)
        commands.bind("sheet.slice", self.slice_requested.emit, window)
        shown.preferences.changed.connect(self._take_limits)
        self._take_limits()

    def attach(self, desk: "SheetDesk", orders: "SheetOrderDesk") -> None:
        """From now on pictures come into cells, and cells can be ordered."""
        self._desk, self._kept = desk, (desk, orders)  # Qt alone would not keep them
        self.intake.pictures_given.connect(desk.put)
        desk.show_requested.connect(self.show_requested)
        desk.compared.connect(self.compare_requested)
        orders.key_requested.connect(self.key_requested)

    def make_room(self) -> SheetRoom:
        """Build the room."""
        room = SheetRoom(
            self._shown.sheets,
            self.faces,
            self.orders,
            book=self._shown.keys,
            pictures=self._pictures,
            commands=self._commands,
        )
        self.room = room
        for mine, its in (
            (self.new_requested, room.new_requested),
            (self.slice_requested, room.slice_requested),
            (self.export_requested, room.export_requested),
            (self.key_requested, room.key_requested),
        ):
            its.connect(mine)
        room.reroll_requested.connect(self._reroll)
        room.cell_menu_requested.connect(self.open_menu)
        self._bind_grid(room)
        self._bind_commands(room)
        self._shown.asides.changed.connect(self._on_asides_changed)
        self._shown.asides.paused_changed.connect(self._show_again)
        return room

    def put_picked(self, picture: Source) -> None:
        """Put a picture of the drawer into the cell the keyboard is at."""
        if self._desk is not None and self._current:
            self._desk.put(self._current, (picture,))

    def open_menu(self, cell_id: str, where: QPoint) -> None:
        """Offer what can be done with a cell."""
        room = self.room
        face = room.grid.face(cell_id) if room else None
        if room is None or face is None:
            return
        others = [one for one in room.grid.faces if one.id != cell_id]
        menu = CellMenu(
            face,
            others,
            self._commands,
            choose=self._choose,
            swap=self.hand.swap,
            parent=room.grid,
        )
        menu.popup(where)

    def _bind_grid(self, room: SheetRoom) -> None:
        grid, bar, drops = room.grid, room.grid.bar, room.grid.drops
        grid.opened.connect(self._view)
        grid.selection_changed.connect(self._on_grid_selection_changed)
        grid.choice_picked.connect(self._choose)
        bar.reroll_requested.connect(lambda one: self.orders.reroll([one]))
        bar.lock_requested.connect(lambda one: self.hand.lock([one]))
        bar.compare_requested.connect(lambda one: self._compare([one]))
        drops.swap_requested.connect(self.hand.swap)
        drops.copy_requested.connect(self.hand.copy)
        drops.dropped.connect(self.intake.take)
        drops.mime_of = self._mime_of

    def _bind_commands(self, room: SheetRoom) -> None:
        calls: dict[str, Callable[[], object]] = {
            "cell.reroll": self._reroll,
            "cell.lock": lambda: self.hand.lock(self._chosen),
            "cell.compare": lambda: self._compare(self._chosen),
            "cell.view": lambda: self._view(self._current),
            "cell.preview": lambda: self._view(self._current),
            "cell.older": lambda: self.hand.step(self._current, -1),
            "cell.newer": lambda: self.hand.step(self._current, 1),
            "cell.take_out": lambda: self.hand.take_out(self._chosen),
            "cell.files": lambda: self.intake.browse(self._current, room),
            "cell.edit": self._edit,
            "cell.use_as_reference": self._use_as_reference,
            "cell.show": self._show,
        }
        for name, call in calls.items():
            self._commands.bind(name, call, room.grid)
        for name, wish in (
            ("sheet.export", self._export),
            ("sheet.fill", self.orders.fill),
            ("sheet.stop", self.orders.stop_all),
        ):
            self._commands.bind(name, wish, room)
        self._commands.put("sheet.drawer", room)

    @property
    def _chosen(self) -> tuple[str, ...]:
        """The chosen cells; else the one the keyboard is at."""
        chosen = self.room.grid.selection.ordered if self.room else ()
        return chosen or tuple(filter(None, (self._current,)))

    @property
    def _current(self) -> str:
        return self.room.grid.selection.current if self.room else ""

    @property
    def _face(self) -> CellFace | None:
        return self.room.grid.face(self._current) if self.room else None

    def _take_limits(self) -> None:
        """Asked above the same amounts as any other order."""
        self.orders.checkout.limits = self._shown.preferences.settings.confirm

    def _reroll(self) -> None:
        self.orders.reroll(self._chosen)

    def _choose(self, cell_id: str, choice: Choice) -> None:
        face = self.room.grid.face(cell_id) if self.room else None
        if face is not None and face.task is not None:
            self._wishes.choose(face.task, choice)

    def _edit(self) -> None:
        """Open what would be sent for a cell."""
        sheet, cell_id = self._shown.sheets.current, self._current
        if sheet is None or not cell_id or sheet.cell(cell_id).is_locked:
            return
        from nanostudio.app.cell_form import CellForm
        from nanostudio.ui.sheets.cell_dialog import CellDialog

        form = CellForm(
            sheet,
            cell_id,
            characters=self._shown.characters,
            choice=self.orders.choice,
            hand=self.hand,
        )
        dialog = CellDialog(form, self._window)
        if self._desk is not None:
            dialog.pictures_given.connect(self._desk.reference)
            self._desk.referenced.connect(form.take)
        dialog.open()

    def _view(self, cell_id: str) -> None:
        """Look at the sheet's pictures, this cell's first."""
        shown = [f for f in self.room.grid.faces if f.picture] if self.room else []
        at = next((at for at, one in enumerate(shown) if one.id == cell_id), None)
        if at is not None:
            self.view_requested.emit([_viewed(one) for one in shown], at)

    def _compare(self, cell_ids: tuple[str, ...] | list[str]) -> None:
        """The chosen cells with each other; one alone with its versions."""
        sheet = self._shown.sheets.current
        if sheet is None or self._desk is None:
            return
        found: dict[str, str] = {}
        if len(cell_ids) == 1:
            cell, title = sheet.cell(cell_ids[0]), title_in(sheet, cell_ids[0])
            places = list(range(len(cell.versions)))[::-1]
            if cell.chosen is not None:
                places = [cell.chosen, *(one for one in places if one != cell.chosen)]
            for place in places:
                words = filled(self.tr("%1, %2"), title, place + 1)
                found.setdefault(cell.versions[place].sha256, words)
        else:
            for cell_id in cell_ids:
                if (version := sheet.cell(cell_id).picture) is not None:
                    found.setdefault(version.sha256, title_in(sheet, cell_id))
        self._desk.compare(dict(list(found.items())[:_MOST_COMPARED]))

    def _use_as_reference(self) -> None:
        face = self._face
        if face is not None and face.picture is not None:
            one = face.picture
            picture = LibraryPicture(sha256=one.sha256, path=one.path, name=face.title)
            self._shown.draft.tray.offer([picture])
            words = filled(self.tr("“%1” is a reference now"), face.title)
            self._shown.messages.show(Level.NOTE, words)

    def _show(self) -> None:
        face = self._face
        if face is not None and face.picture is not None and self._desk is not None:
            self._desk.show(face.picture.sha256)

    def _export(self) -> None:
        if self._shown.sheets.current is not None:
            self.export_requested.emit()

    def _mime_of(self, cell_id: str) -> QMimeData:
        """That cell's picture, and those that are chosen with it."""
        others = self._chosen if cell_id in self._chosen else ()
        grid = self.room.grid if self.room else None
        faces = [grid.face(one) for one in dict.fromkeys((cell_id, *others)) if grid]
        pictures = [face.picture for face in faces if face and face.picture]
        return self._shown.gallery.mime_of(pictures)

    def _on_grid_selection_changed(self) -> None:
        grid = self.room.grid if self.room else None
        faces = [grid.face(cell_id) for cell_id in self._chosen] if grid else []
        tiles = [
            Tile(id=face.id, task=NOTHING, output=face.picture, provider="", model="")
            for face in faces
            if face is not None and face.picture is not None
        ]
        if tiles:
            self.drag_expected.emit(tiles)

    def _on_asides_changed(self, task_ids: list[str]) -> None:
        if self.room is not None:
            for face in self.room.grid.faces:
                if face.task is not None and face.task.task_id in task_ids:
                    self.room.grid.show_cell(self.faces.one(face.id))

    def _show_again(self) -> None:
        if self.room is not None:
            for face in self.faces.every():
                self.room.grid.show_cell(face)


def _viewed(face: CellFace) -> Viewed:
    one = face.picture
    assert one is not None  # noqa: S101 - only cells with a picture are looked at
    return Viewed(one.sha256, one.path, one.width, one.height, one.format, face.title)
