"""The queue as a list: read, moved by pointer or keys, cancelled, decided."""

from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip, QWidget

from nanostudio.app.entries import Entry
from nanostudio.app.queue import ENTRY_MIME, QueueModel
from nanostudio.app.words import Choice, choice_hint
from nanostudio.ui.commands import Commands
from nanostudio.ui.motion import Motion
from nanostudio.ui.queue_menu import fill
from nanostudio.ui.queue_paint import RowDelegate
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.reorder import ReorderList
from nanostudio.ui.wishes import Wishes

_Index = QModelIndex | QPersistentModelIndex
_WIDTH = 432  # pixels
_HIGHEST = 560
_ENDS = 10**6  # places: to an end of the line


class QueueList(ReorderList):
    """Shows a QueueModel; forwards wishes about its tasks to `wishes`."""

    def __init__(
        self,
        model: QueueModel,
        wishes: Wishes,
        queue_wishes: QueueWishes,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ENTRY_MIME, parent)
        self._queue, self._wishes, self._commands = model, wishes, commands
        self._queue_wishes = queue_wishes
        self._pressed: tuple[str, Choice] | None = None
        self.setAccessibleName(self.tr("Queue"))
        self.setMouseTracking(True)
        self._delegate = RowDelegate(Motion(self.viewport().update, self), self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.row_dropped.connect(model.drop)
        self._bind()

    def nearest(self, row: int) -> int:
        return self._queue.in_line(row)

    def top_of(self, row: int) -> int:
        rect = self.visualRect(self._queue.index(row))
        body = self._delegate.row(self._queue.entry(row), rect.width()).body
        return rect.top() + body.top()

    @property
    def current(self) -> Entry | None:
        """The row the keys are on."""
        index = self.currentIndex()
        return self._queue.entry(index.row()) if index.isValid() else None

    def sizeHint(self) -> QSize:
        """As high as its rows, within reason."""
        height = 2
        for row in range(self._queue.rowCount()):
            height += self._delegate.row(self._queue.entry(row), _WIDTH).height
            if height > _HIGHEST:
                break
        return QSize(_WIDTH, min(height, _HIGHEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 72)

    def _bind(self) -> None:
        for name, by in (
            ("queue.up", -1),
            ("queue.down", 1),
            ("queue.first", -_ENDS),
            ("queue.last", _ENDS),
        ):
            self._commands.bind(name, partial(self._step, by), self)
        self._commands.bind("queue.cancel", self._cancel, self)
        self._commands.bind("queue.show", self._show, self)

    def _step(self, by: int) -> None:
        if self.current is not None:
            self._queue.step(self.current.task.id, by)

    def _cancel(self) -> None:
        entry = self.current
        if entry is None:
            return
        for choice in (Choice.CANCEL, Choice.DISMISS):
            if choice in entry.tile.choices:
                self._wishes.choose(entry.tile, choice)
                return

    def _show(self) -> None:
        if self.current is not None:
            self._queue_wishes.show_requested.emit(self.current.task.id)

    def dataChanged(self, first: _Index, last: _Index, roles: Any = ()) -> None:
        """QListView would lay all rows out anew, each second while something runs."""
        QAbstractItemView.dataChanged(self, first, last, roles)
        for row in range(first.row(), last.row() + 1):
            rect = self.visualRect(self._queue.index(row))
            wanted = self._delegate.row(self._queue.entry(row), rect.width())
            if rect.height() != wanted.height:
                self.scheduleDelayedItemsLayout()
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._choice_at(event.position().toPoint())
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        point = event.position().toPoint()
        entry = self._entry_at(point)
        if entry is not None and self._choice_at(point) == pressed:
            self._wishes.choose(entry.tile, pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self._entry_at(event.position().toPoint())
        if entry is not None and not self._choice_at(event.position().toPoint()):
            self._queue_wishes.show_requested.emit(entry.task.id)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            point = self.visualRect(self.currentIndex()).center()
        entry = self._entry_at(point)
        if entry is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.setCurrentIndex(self.indexAt(point))
            fill(menu, entry, self._wishes, self._queue_wishes, self._commands)
            menu.popup(self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows are as high as their width lets them

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._delegate.refresh()
            self.viewport().update()

    def _entry_at(self, point: QPoint) -> Entry | None:
        index = self.indexAt(point)
        return self._queue.entry(index.row()) if index.isValid() else None

    def _choice_at(self, point: QPoint) -> tuple[str, Choice] | None:
        entry = self._entry_at(point)
        if entry is None:
            return None
        rect = self.visualRect(self.indexAt(point))
        choice = self._delegate.choice_at(entry, rect, point)
        return None if choice is None else (entry.task.id, choice)

    def _hover(self, point: QPoint) -> None:
        found, entry = self._choice_at(point), self._entry_at(point)
        self._set_hovered(found or ((entry.task.id, None) if entry else None))
        shape = Qt.CursorShape
        cursor = shape.PointingHandCursor if found else shape.ArrowCursor
        self.viewport().setCursor(cursor)

    def _set_hovered(self, hovered: tuple[str, Choice | None] | None) -> None:
        if hovered != self._delegate.hovered:
            self._delegate.hovered = hovered
            self.viewport().update()

    def _tip(self, point: QPoint) -> str:
        """What a pointer at rest is told; escaped, because tooltips guess at HTML."""
        found, entry = self._choice_at(point), self._entry_at(point)
        if entry is None:
            return ""
        text = choice_hint(found[1]) if found else entry.prompt
        return f"<qt>{escape(text)}</qt>"
