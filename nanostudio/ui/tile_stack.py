"""How many pictures a tile stands for, painted on it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from nanostudio.ui import icons
from nanostudio.ui.card import CENTRE
from nanostudio.ui.tile_mark import BADGE

_ROOM, _ICON, _GAP = 6, 13, 4  # pixels: beside the badge, of its icon, around that
_INK = "#ffffff"


def paint_stack(
    painter: QPainter,
    rect: QRect,
    number: str,
    way: Qt.LayoutDirection,
    ratio: float,
) -> None:
    """In the painter's font; `number` is written as the person writes it, `ratio` is
    that of the screen's pixels."""
    metrics = QFontMetrics(painter.font())
    digits, height = metrics.horizontalAdvance(number), metrics.height() + 4
    width = _ICON + digits + 3 * _GAP + 1
    box = QRect(rect.left() + _ROOM, rect.top() + _ROOM, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(BADGE))
    painter.drawRoundedRect(QRectF(QStyle.visualRect(way, rect, box)), 5, 5)
    corner = box.topLeft() + QPoint(_GAP + 1, (height - _ICON) // 2)
    icon = QRect(corner, QSize(_ICON, _ICON))
    words = box.adjusted(_ICON + 2 * _GAP, 0, -_GAP + 1, 0)
    drawn = icons.pixmap("layers", _INK, _ICON, ratio)
    painter.drawPixmap(QStyle.visualRect(way, rect, icon).topLeft(), drawn)
    painter.setPen(QColor(_INK))
    painter.drawText(QStyle.visualRect(way, rect, words), CENTRE, number)
