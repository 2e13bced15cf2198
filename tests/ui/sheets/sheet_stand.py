"""The room of sheets in a window of its own; the sheet is given by the test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nanostudio.app.sheet_orders import CellsOrder
from nanostudio.app.shown import Shown
from nanostudio.core.sheet import CellVersion, Sheet
from nanostudio.core.task import Output, Task
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.front import SheetFront
from nanostudio.ui.sheets.grid import SheetGrid
from nanostudio.ui.sheets.room import SheetRoom
from nanostudio.ui.wishes import Wishes
from tests.app.cell_room import ROWS
from tests.ui.whole_window import settle


@dataclass
class Stand:
    shown: Shown
    window: QWidget
    front: SheetFront
    commands: Commands
    wishes: Wishes
    qapp: QApplication
    changes: list[Any] = field(default_factory=list)  # what cells were to be done to
    ordered: list[CellsOrder] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sheets, self.orders = self.shown.sheets, self.front.orders
        self.sheets.change = self._change  # type: ignore[method-assign]
        self.orders.order_requested.connect(self.ordered.append)
        self.orders.attach()
        self.room: SheetRoom = self.front.make_room()
        self.grid: SheetGrid = self.room.grid

    def _change(self, change: Any) -> None:
        """At once, and only here."""
        assert self.sheets.current is not None
        self.changes.append(change)
        self.show(change(self.sheets.current))

    def show(self, sheet: Sheet | None, **tasks: Task) -> None:
        """Have this sheet open, with these tasks by cell."""
        self.sheets.current = sheet
        self.sheets.every = (sheet,) if sheet else ()
        cells = sheet.cells if sheet else ()
        versions = [version for cell in cells for version in cell.versions]
        self.sheets._pictures = {one.sha256: _of(one) for one in versions}
        self.sheets._tasks = dict(tasks)
        self.sheets.changed.emit()
        settle(self.qapp)

    def at(self, cell_id: str) -> QPoint:
        """The middle of a cell."""
        place = self.grid.place_of(cell_id)
        assert place is not None
        return self.grid.cell_rect(place).center()

    def click(
        self,
        cell_id: str,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.grid.viewport(), left, keys, self.at(cell_id))

    def press(
        self,
        key: Qt.Key,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.grid.setFocus()
        QTest.keyClick(self.grid, key, keys)

    @property
    def chosen(self) -> tuple[str, ...]:
        return self.grid.selection.ordered


def _of(version: CellVersion) -> Output:
    return Output(
        path=version.path,
        sha256=version.sha256,
        width=64,
        height=64,
        format="png",
        size_bytes=9,
    )


@contextmanager
def standing(qapp: QApplication) -> Iterator[Stand]:
    """Closed at the end; as wide as in the program, whatever was tested before."""
    theme.apply(qapp, theme.DARK)
    window = QWidget()
    shown, commands = Shown(ROWS, window), Commands(parent=window)
    pictures, wishes = Pictures(shown.thumbnails), Wishes(window)
    front = SheetFront(
        shown,
        pictures=pictures,
        commands=commands,
        wishes=wishes,
        window=window,
    )
    made = Stand(shown, window, front, commands, wishes, qapp)
    QVBoxLayout(window).addWidget(made.room)
    window.resize(1180, 760)
    window.show()
    window.activateWindow()
    settle(qapp)
    yield made
    window.close()
    window.deleteLater()
    settle(qapp)
