"""The room of living sheets: a character's card, the cells, a drawer of pictures."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nanostudio.app.key_book import KeyBook
from nanostudio.app.sheet_faces import Faces
from nanostudio.app.sheet_orders import SheetOrders
from nanostudio.app.sheets import Sheets
from nanostudio.core import geometry
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.rooms import Room
from nanostudio.ui.sheets.empty import NoSheet
from nanostudio.ui.sheets.foot import SheetFoot
from nanostudio.ui.sheets.grid import SheetGrid
from nanostudio.ui.sheets.head import SheetHead

_SIDE, _DRAWER = 300, 232  # pixels
_CELLS = 480  # pixels, which the cells need before the card
_SECOND_MS = 1000


class SheetRoom(Room):
    """Shows the sheet that is open. What stands at its sides is given to it."""

    new_requested = Signal()
    slice_requested = Signal()
    export_requested = Signal()
    key_requested = Signal(str)  # provider id
    reroll_requested = Signal()  # of the chosen cells
    cell_menu_requested = Signal(str, QPoint)  # cell id, where on the screen

    def __init__(
        self,
        sheets: Sheets,
        faces: Faces,
        orders: SheetOrders,
        *,
        book: KeyBook,
        pictures: Pictures,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets, self._faces, self._orders = sheets, faces, orders
        self._commands = commands
        self.head = SheetHead(commands, self)
        self.grid = SheetGrid(pictures, self)
        self.foot = SheetFoot(orders, book, self)
        self.empty = NoSheet(self)
        self._side, self._drawer = QFrame(self), QFrame(self)
        self._body, self._pages = QWidget(self), QStackedWidget(self)
        self._tick = QTimer(self, interval=_SECOND_MS)
        self._tick.timeout.connect(self._on_tick_timeout)
        self._build()
        self._bind()
        self._show_sheet()

    def set_side(self, widget: QWidget) -> None:
        """Have the character's card at the left."""
        _put(self._side, widget)
        self._show_sides()

    def set_drawer(self, widget: QWidget) -> None:
        """Have the drawer of pictures at the right."""
        _put(self._drawer, widget)
        self._show_sides()

    def set_hints(self, widget: QWidget) -> None:
        """Have hints above the cells; the widget hides itself where there are none."""
        self._middle.insertWidget(1, widget)

    def show_cell(self, cell_id: str) -> None:
        """Go to a cell."""
        at = self.grid.place_of(cell_id)
        if at is not None:
            self.grid.choose(cell_id)
            self.grid.reveal(at)

    def parts(self) -> tuple[QWidget, ...]:
        if self._sheets.current is None:
            return (self.empty,)
        return (self.grid, self.foot, self._drawer, self._side, self.head)

    def generate(self) -> None:
        self._orders.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sides()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _build(self) -> None:
        ground = QFrame(self)
        ground.setProperty("role", "sheet")
        inside = QHBoxLayout(ground)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.grid)
        page = QWidget(self)
        self._middle = middle = QVBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, theme.SPACE)
        middle.setSpacing(theme.SPACE)
        middle.addWidget(self.head)
        middle.addWidget(ground, 1)
        middle.addWidget(self.foot)
        self._side.setFixedWidth(_SIDE)
        self._drawer.setFixedWidth(_DRAWER)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self._side)
        row.addWidget(page, 1)
        row.addWidget(self._drawer)
        self._pages.addWidget(self._body)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _bind(self) -> None:
        sheets, head, foot = self._sheets, self.head, self.foot
        sheets.changed.connect(self._show_sheet)
        sheets.cells_changed.connect(self._show_cells)
        sheets.progress_changed.connect(self._on_sheets_progress_changed)
        head.sheet_picked.connect(sheets.open)
        head.renamed.connect(sheets.rename)
        head.remove_requested.connect(sheets.put_away)
        for part in (head, self.empty):
            part.new_requested.connect(self.new_requested)
            part.slice_requested.connect(self.slice_requested)
        head.export_requested.connect(self.export_requested)
        foot.key_requested.connect(self.key_requested)
        foot.reroll_requested.connect(self.reroll_requested)
        self.grid.selection_changed.connect(self._on_grid_selection_changed)
        self.grid.menu_requested.connect(self.cell_menu_requested)
        self._orders.changed.connect(self._show_price)
        self._commands["sheet.drawer"].toggled.connect(self._show_sides)
        self._commands.keys_changed.connect(self._show_keys)
        self._show_keys()
        self._show_price()

    def _show_sheet(self) -> None:
        sheet = self._sheets.current
        self._pages.setCurrentWidget(self._body if sheet else self.empty)
        if sheet is not None:
            self.head.show_sheets(sheet, self._sheets.every)
        self._show_cells()
        self._show_sides()

    def _show_cells(self) -> None:
        """All of them: a cell may wait for another that has changed."""
        sheet = self._sheets.current
        if sheet is not None:
            told = sheet.template
            ratio = geometry.parts(told.aspect_ratio)
            self.grid.show_cells(self._faces.every(), told.columns, ratio)
            self._on_grid_selection_changed()

    def _show_sides(self) -> None:
        is_open = self._sheets.current is not None
        is_there = self._drawer.layout() is not None
        has_drawer = is_there and self._commands["sheet.drawer"].isChecked()
        room = self.width() - _SIDE - (_DRAWER if has_drawer else 0)
        has_side = self._side.layout() is not None and room >= _CELLS
        self._side.setVisible(is_open and has_side)
        self._drawer.setVisible(is_open and has_drawer)
        self.head.drawer.setVisible(is_there)

    def _show_price(self) -> None:
        self.grid.show_price(self._orders.price_words(1))

    def _show_keys(self) -> None:
        self.foot.show_keys(self._commands["generate"].shortcut())

    def _on_sheets_progress_changed(self, cell_id: str) -> None:
        self.grid.show_cell(self._faces.one(cell_id))

    def _on_grid_selection_changed(self) -> None:
        self.foot.show_chosen(self.grid.selection.ordered)

    def _on_tick_timeout(self) -> None:
        """Time has passed for what is under way."""
        for face in self.grid.faces:
            if face.is_busy:
                self.grid.show_cell(self._faces.one(face.id))


def _put(frame: QFrame, widget: QWidget) -> None:
    """The frame shows this widget and no other."""
    layout = frame.layout()
    if layout is None:
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
    while (item := layout.takeAt(0)) is not None:
        if (before := item.widget()) is not None:
            before.hide()
            before.deleteLater()
    layout.addWidget(widget)
