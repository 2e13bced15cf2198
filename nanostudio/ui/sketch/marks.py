"""What is painted over the picture to work with it, and never becomes part of it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nanostudio.core.recipe import EVERYTHING, Area
from nanostudio.ui import theme
from nanostudio.ui.sketch.frame import Frame

_AWAY = "#a8101114"  # over what is cropped away
_GRIP = 10.0  # pixels across
_LIGHT, _DARK = "#ffffff", "#101114"  # readable together on any picture


def paint_crop(
    painter: QPainter, frame: Frame, crop: Area | None, *, is_active: bool
) -> None:
    """Darken what is cropped away; with thirds and an edge while one crops."""
    if crop is None and not is_active:
        return
    kept = frame.rect(crop or EVERYTHING)
    away = QPainterPath()
    away.addRect(frame.rect(EVERYTHING))
    away.addRect(kept)
    painter.fillPath(away, QColor(_AWAY))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_LIGHT), 1))
    painter.drawRect(kept)
    if is_active:
        painter.setPen(QPen(QColor("#80ffffff"), 1))
        for third in (1, 2):
            x = kept.left() + kept.width() * third / 3
            y = kept.top() + kept.height() * third / 3
            painter.drawLine(QPointF(x, kept.top()), QPointF(x, kept.bottom()))
            painter.drawLine(QPointF(kept.left(), y), QPointF(kept.right(), y))


def paint_selection(painter: QPainter, box: QRectF) -> None:
    """A dashed frame, seen on light and dark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = box.adjusted(-4, -4, 4, 4)
    painter.setPen(QPen(QColor(_DARK), 1))
    painter.drawRect(around)
    pen = QPen(QColor(_LIGHT), 1)
    pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.drawRect(around)


def paint_grips(painter: QPainter, points: Iterable[QPointF]) -> None:
    """Squares to pull by."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_DARK), 1))
    painter.setBrush(QColor(theme.current().accent))
    for point in points:
        grip = QRectF(0, 0, _GRIP, _GRIP)
        grip.moveCenter(point)
        painter.drawRoundedRect(grip, 2, 2)


def paint_tip(painter: QPainter, where: QPointF, across: float) -> None:
    """How wide the pen is, around the pointer."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, more in ((_DARK, 1.0), (_LIGHT, 0.0)):
        painter.setPen(QPen(QColor(colour), 1))
        radius = max(2.0, across / 2) + more
        painter.drawEllipse(where, radius, radius)
