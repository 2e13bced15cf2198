"""A list of prompts; the sign at a row's end does something with the row."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from nanostudio.ui.prompt_face import PromptFace, sign_place


class PromptRows(QListView):
    """The list. The sign at a row's end, shown where the pointer or the choice is, does
    something with the row."""

    row_clicked = Signal(int)
    sign_clicked = Signal(int)
    menu_requested = Signal(int, QPoint)  # the row, and where on the screen

    def __init__(self, sign: str, tip: str, parent: QWidget) -> None:
        """`sign` is the name of an icon, `tip` says what it does."""
        super().__init__(parent)
        self._tip = tip
        self.setItemDelegate(PromptFace(sign, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a search field moves its choice
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def sign_place(self, index: QModelIndex) -> QRect:
        """Where the sign of a row is."""
        return sign_place(self.visualRect(index), self.layoutDirection())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        index = self.indexAt(where)
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self.sign_place(index).contains(where):
            self.sign_clicked.emit(index.row())
        else:
            self.row_clicked.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_requested.emit(index.row(), event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            is_on_sign = self.sign_place(index).contains(event.pos())
            QToolTip.showText(event.globalPos(), self._tip if is_on_sign else "")
            return True
        return super().viewportEvent(event)
