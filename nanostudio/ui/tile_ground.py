"""What stands behind a tile's picture or words."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from nanostudio.ui.theme import RADIUS, Theme


def paint_ground(painter: QPainter, rect: QRect, colours: Theme) -> None:
    """A box with round corners and a thin line around it."""
    ratio = painter.device().devicePixelRatioF()
    sides = rect.width(), rect.height()
    painter.drawPixmap(rect.topLeft(), _box(*sides, ratio, colours.tile, colours.line))


@lru_cache(maxsize=16)
def _box(width: int, height: int, ratio: float, fill: str, line: str) -> QPixmap:
    """Drawn once: round corners take their time, and a screen has a hundred of them."""
    box = QPixmap(round(width * ratio), round(height * ratio))
    box.setDevicePixelRatio(ratio)
    box.fill(Qt.GlobalColor.transparent)
    with QPainter(box) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        inside = QRectF(0, 0, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inside, RADIUS, RADIUS)
    return box
