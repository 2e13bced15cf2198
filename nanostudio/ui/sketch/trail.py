"""The line that is being drawn: each move of the pointer paints its last piece only."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from nanostudio.ui.sketch.strokes import line_pen


class Trail:
    """Drawn as it will be, but opaque on a pixmap of its own: shown through, a mask
    does not darken where it crosses itself."""

    def __init__(
        self, size: QSize, ratio: float, colour: QColor, width: float, opacity: float
    ) -> None:
        """As large as `size`, in logical pixels."""
        self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        self._pen, self._opacity = line_pen(colour, width), opacity
        self._covered = QRectF()

    def draw(self, first: QPointF, last: QPointF) -> QRectF:
        """One more piece; what of the screen has changed."""
        with QPainter(self._pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._pen)
            # Two places in one are a dot, which no line is.
            painter.drawLine(first, last if last != first else first + _HAIR)
        half = self._pen.widthF() / 2 + 2
        box = QRectF(first, last).normalized().adjusted(-half, -half, half, half)
        self._covered |= box
        return box

    def clear(self) -> QRectF:
        """Begin anew; what of the screen has changed."""
        self._pixmap.fill(Qt.GlobalColor.transparent)
        covered, self._covered = self._covered, QRectF()
        return covered

    def paint(self, painter: QPainter) -> None:
        """Show it over what is there."""
        painter.save()
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.restore()


_HAIR = QPointF(0.01, 0)
