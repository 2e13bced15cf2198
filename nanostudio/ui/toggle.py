"""A switch that is on or off, with its name for those who cannot see it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from nanostudio.ui import theme
from nanostudio.ui.choice import inside

_SIZE = QSize(44, 28)  # the focus ring included
_TRACK = (36, 20)


class Toggle(QCheckBox):
    """A check box to a screen reader; its words stand beside it in a form."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return _SIZE

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = _TRACK
        track = QRectF(4, 4, wide, high)
        is_on = self.isChecked()
        painter.setPen(QColor(tokens.accent_line if is_on else tokens.line_strong))
        painter.setBrush(QColor(tokens.accent if is_on else tokens.panel_raised))
        painter.drawRoundedRect(inside(track, 1), high / 2, high / 2)
        side = high - 8
        is_right = is_on is not self.isRightToLeft()
        left = track.right() - side - 4 if is_right else track.left() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_text if is_on else tokens.text_dim))
        painter.drawEllipse(QRectF(left, track.top() + 4, side, side))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(QColor(tokens.accent_line))
            pen.setWidth(theme.FOCUS_WIDTH)
            painter.setPen(pen)
            edge = inside(QRectF(self.rect()), theme.FOCUS_WIDTH)
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
