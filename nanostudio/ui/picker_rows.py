"""Draws the open model picker; apart from it because a style's enums cost at start."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nanostudio.ui import theme

_HEIGHT = 48  # pixels of a row


class TwoLines(QStyledItemDelegate):
    """A model's name over what it costs and takes."""

    def __init__(self, detail_role: int, parent: QObject) -> None:
        super().__init__(parent)
        self._detail_role = detail_role

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(rect, 6, 6)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        upper = rect.adjusted(10, 6, -10, -_HEIGHT // 2)
        painter.setPen(QColor(tokens.text))
        painter.drawText(upper, flags, str(index.data()))
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * theme.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_dim))
        painter.drawText(
            rect.adjusted(10, 24, -10, -5), flags, str(index.data(self._detail_role))
        )
        painter.restore()
