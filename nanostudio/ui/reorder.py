"""A list whose rows are put elsewhere by dragging; a line shows where they would go."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from nanostudio.ui import theme

_LINE = 2  # pixels


class ReorderList(QListView):
    """Says what was dropped where; the model moves rows when that has come true."""

    row_dropped = Signal(object, int)  # QMimeData, the row it shall go before

    def __init__(self, mime_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mime_type = mime_type
        self._target: int | None = None
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # a line of our own is drawn
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def nearest(self, row: int) -> int:
        """The row a drop may go before that is nearest to `row`."""
        return row

    def top_of(self, row: int) -> int:
        """Where the contents of a row begin, in the viewport."""
        return self.visualRect(self.model().index(row, 0)).top()

    def target_at(self, point: QPoint) -> int:
        """The row a drop at `point` goes before."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.nearest(self.model().rowCount())
        bottom = self.visualRect(index).bottom()
        is_lower = point.y() > (self.top_of(index.row()) + bottom) // 2
        return self.nearest(index.row() + is_lower)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(self._mime_type):
            super().dragEnterEvent(event)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it scrolls at the edges
        if event.mimeData().hasFormat(self._mime_type):
            self._aim(self.target_at(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(self._mime_type):
            row = self.target_at(event.position().toPoint())
            self.row_dropped.emit(event.mimeData(), row)
            event.acceptProposedAction()
        self._aim(None)
        self.setState(QAbstractItemView.State.NoState)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            with QPainter(self.viewport()) as painter:
                line = QRect(8, self._edge(), self.viewport().width() - 16, _LINE)
                painter.fillRect(line, QColor(theme.current().accent_line))

    def _edge(self) -> int:
        """Where the line stands: above the target, or below the last row."""
        target, count = self._target or 0, self.model().rowCount()
        if self.nearest(target + 1) == target:  # after the last that can be moved
            return self.visualRect(self.model().index(target - 1, 0)).bottom() - _LINE
        return self.top_of(min(target, count - 1)) - _LINE

    def _aim(self, row: int | None) -> None:
        if row != self._target:
            self._target = row
            self.viewport().update()
