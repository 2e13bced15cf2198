"""A list view of equal squares whose geometry is computed, never laid out.

QListView keeps a place for every row; with a hundred thousand rows each new one costs
it a relayout. Here a row's place is arithmetic (grid.py), so nothing grows with the
history; the rest of QListView (selection, keys, drag, accessibility) is kept."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from nanostudio.ui import theme
from nanostudio.ui.anchor import Anchor
from nanostudio.ui.grid import GAP, MARGIN, Grid

_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_LINE = 48  # pixels a notch of the wheel counts three of


class GridView(QListView):
    """Squares that fill the width evenly, newest first."""

    sight_changed = Signal()  # other rows, or another size of them, can be seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = 176
        self.grid = Grid(1, 0, self._wanted)
        self._anchor = Anchor()
        self.dirty = QRegion()  # what is painted now
        self.ground = "window"  # the theme's colour between the tiles
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        # Opaque, so that scrolling moves pixels instead of painting all of them.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(_LINE)

    def set_tile_size(self, pixels: int) -> None:
        """Show tiles of about `pixels`; what is at the top stays there."""
        self._anchor.mark(self)
        self._wanted = pixels
        self._regrid_in_place()

    def groups(self) -> tuple[int, ...]:
        """The rows that begin a group, 0 first; () where there are no groups."""
        return ()

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """Paint what lies between the tiles; nothing here."""

    def visible_rows(self) -> range:
        """The rows that can be seen, whole or in part."""
        top = self.verticalScrollBar().value()
        return self.grid.rows_between(top, top + self.viewport().height() - 1)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._regrid)
            model.modelReset.connect(self._regrid)
        self._regrid()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)
        self._regrid()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._anchor.mark(self)
        QAbstractItemView.resizeEvent(self, event)
        self._regrid_in_place()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        self._anchor.mark(self)
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self._regrid()
        is_above = self._anchor.is_after(start)
        self._anchor.hold(self, added=end - start + 1 if is_above else 0)

    def dataChanged(self, first: _Index, last: _Index, roles: Any = ()) -> None:
        # Only of what can be seen: Qt asks where each of the rows is.
        seen = self.visible_rows()
        start, end = max(first.row(), seen.start), min(last.row(), seen.stop - 1)
        if start <= end:
            shown = self._index(start), self._index(end)
            QAbstractItemView.dataChanged(self, *shown, roles)

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.grid.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(_LINE)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._anchor.let_go()
        self.viewport().scroll(dx, dy)
        self.sight_changed.emit()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        left, top = self.grid.corner(index.row())
        side = self.grid.side
        return QRect(left, top - self.verticalOffset(), side, side)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.grid.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._index(row)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        _, top = self.grid.corner(index.row())
        side, height = self.grid.side, self.viewport().height()
        bar = self.verticalScrollBar()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (height - side) // 2)
        elif top - GAP < bar.value():
            bar.setValue(top - GAP)
        elif top + side + GAP > bar.value() + height:
            bar.setValue(top + side + GAP - height)

    def moveCursor(
        self, action: _Cursor, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if self.grid.count == 0:
            return QModelIndex()
        current = self.currentIndex()
        if not current.isValid():
            return self._index(0)
        page = max(1, self.viewport().height() // self.grid.pitch)
        return self._index(_moved(self.grid, current.row(), action, page))

    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        chosen = QItemSelection()
        if self.state() is QAbstractItemView.State.DragSelectingState:
            for row in self._rows_in(rect.normalized()):
                chosen.select(self._index(row), self._index(row))
        else:
            # Keys and Shift+click give two corners: everything from one to the other.
            ends = (rect.topLeft(), rect.bottomRight())
            y = self.verticalOffset()
            rows = sorted(self.grid.nearest(one.x(), one.y() + y) for one in ends)
            if self.grid.count:
                chosen.select(self._index(rows[0]), self._index(rows[1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for row in self.visible_rows():
            if selection.contains(self._index(row)):
                region += self.visualRect(self._index(row))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        self.dirty = event.region()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(
                event.rect(), QColor(getattr(theme.current(), self.ground))
            )
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            self.paint_ground(painter, event.rect())
            rows = {row for rect in _rects(event) for row in self._rows_in(rect)}
            for row in sorted(rows):
                self._paint_row(painter, option, row)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int
    ) -> None:
        index, state = self._index(row), QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        typed: Any = option  # its fields are missing in PySide's stubs
        typed.rect, typed.state = self.visualRect(self._index(row)), state
        self.itemDelegate().paint(painter, option, index)

    def _rows_in(self, rect: QRect) -> list[int]:
        near = rect.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        near.translate(0, self.verticalOffset())
        return self.grid.rows_in(near.left(), near.top(), near.right(), near.bottom())

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _regrid_in_place(self) -> None:
        """So that what was noted stays at the top."""
        with self._anchor.kept():  # a shorter range scrolls, and no person
            self._regrid()
        self._anchor.hold(self)

    def _regrid(self, *_: object) -> None:
        model = self.model()
        # Room for the scroll bar is always left: its coming must not move the tiles.
        bar = self.verticalScrollBar().sizeHint().width()
        grid = Grid(
            self.maximumViewportSize().width() - bar,
            model.rowCount() if model else 0,
            self._wanted,
            self.isRightToLeft(),
            self.groups(),
        )
        if grid != self.grid:
            self.grid = grid
            self.viewport().update()
        self.updateGeometries()
        self.sight_changed.emit()


def _moved(grid: Grid, row: int, action: _Cursor, page: int) -> int:
    """The row `action` leads to from `row`; a page has `page` lines."""
    last, ahead = grid.count - 1, -1 if grid.mirrored else 1
    if action in (_Cursor.MoveUp, _Cursor.MovePageUp):
        return _up(grid, row, 1 if action is _Cursor.MoveUp else page)
    if action in (_Cursor.MoveDown, _Cursor.MovePageDown):
        return _down(grid, row, 1 if action is _Cursor.MoveDown else page)
    to = {
        _Cursor.MoveLeft: row - ahead,
        _Cursor.MoveRight: row + ahead,
        _Cursor.MovePrevious: row - 1,
        _Cursor.MoveNext: row + 1,
        _Cursor.MoveHome: 0,
        _Cursor.MoveEnd: last,
    }[action]
    return min(last, max(0, to))


def _up(grid: Grid, row: int, lines: int) -> int:
    """`lines` further up, in the same column where there is one."""
    line = grid.line(row)
    column = row - line.start
    for _ in range(lines):
        if line.start == 0:
            break
        line = grid.line(line.start - 1)
    return min(line.start + column, line[-1])


def _down(grid: Grid, row: int, lines: int) -> int:
    line = grid.line(row)
    column = row - line.start
    for _ in range(lines):
        if line.stop >= grid.count:
            break
        line = grid.line(line.stop)
    return min(line.start + column, line[-1])


def _rects(event: QPaintEvent) -> Iterator[QRect]:
    rects: Any = event.region()  # PySide's stubs do not say it can be iterated
    return iter(rects)
