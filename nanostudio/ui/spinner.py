"""A small turning sign that something is being waited for; still while unseen."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from nanostudio.ui import theme

_SIDE = 16
_FRAME_MS = 50
_STEP = 30  # degrees in a frame
_ARC = 270


class Spinner(QWidget):
    """Says nothing by itself: the words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setFixedSize(_SIDE, _SIDE)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.current().accent_line), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawArc(circle, -self._angle * 16, _ARC * 16)

    def _on_timer_timeout(self) -> None:
        self._angle = (self._angle + _STEP) % 360
        self.update()
