"""What the person thinks of a picture, painted on its tile: a star and a rating."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from nanostudio.core.search import Mark
from nanostudio.ui import theme
from nanostudio.ui.card import CENTRE
from nanostudio.ui.star import star

BADGE = "#b4000000"  # under white words, on any picture
_STAR, _ROOM = 24, 5  # pixels: the disc under the star, and free within it


def star_box(rect: QRect, way: Qt.LayoutDirection) -> QRectF:
    """Where the star of the picture in `rect` stands, with room to hit it."""
    place = QRect(rect.right() - _ROOM - _STAR, rect.top() + _ROOM + 1, _STAR, _STAR)
    return QRectF(QStyle.visualRect(way, rect, place))


def paint_mark(
    painter: QPainter,
    rect: QRect,
    mark: Mark,
    number: str,
    way: Qt.LayoutDirection,
    *,
    is_offered: bool,
) -> None:
    """The star, if it is given or offered; the rating, whose `number` is written as
    the person writes it, in the painter's font."""
    gold = QColor(theme.DARK.accent)  # on a dark ground in every theme
    if mark.is_starred or is_offered:
        box = star_box(rect, way)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(BADGE))
        painter.drawEllipse(box)
        painter.setPen(QPen(gold, 1.4))
        painter.setBrush(gold if mark.is_starred else Qt.GlobalColor.transparent)
        painter.drawPath(star(box.adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)))
    if mark.rating:
        _paint_rating(painter, rect, f"{number} ★", way, gold)


def _paint_rating(
    painter: QPainter, rect: QRect, words: str, way: Qt.LayoutDirection, gold: QColor
) -> None:
    metrics = QFontMetrics(painter.font())
    width, height = metrics.horizontalAdvance(words) + 12, metrics.height() + 4
    corner = (rect.right() - _ROOM - width, rect.bottom() - _ROOM - height)
    box = QRectF(QStyle.visualRect(way, rect, QRect(*corner, width, height)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(BADGE))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(gold)
    painter.drawText(box, CENTRE, words)
