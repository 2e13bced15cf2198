"""Small words on compared pictures: whose is whose, and what one should know."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside

_HEIGHT, _ROOM, _ICON = 24.0, 8.0, 14
_EDGE = 3.0  # pixels around the winner
_MARGIN = 8.0
_GROUND, _INK = "#d0101114", "#ffffff"  # on any picture, in every theme


def paint_tag(
    painter: QPainter,
    box: QRectF,
    text: str,
    side: Qt.AlignmentFlag,
    *,
    is_winner: bool = False,
) -> None:
    """Words in a corner of `box`, cut where they do not fit; a cup for the winner."""
    tokens = theme.current()
    metrics = QFontMetricsF(painter.font())
    sign = _ICON + 6 if is_winner else 0
    most = box.width() - 2 * _MARGIN - 2 * _ROOM - sign
    if most < metrics.height():
        return
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(shown) + 2 * _ROOM + sign
    tag = QRectF(_corner(box, width, side), box.topLeft())
    tag.setSize(QRectF(0, 0, width, _HEIGHT).size())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent if is_winner else _GROUND))
    painter.drawRoundedRect(tag, 5, 5)
    ink = tokens.accent_text if is_winner else _INK
    if is_winner:
        ratio = painter.device().devicePixelRatioF()
        at = QPointF(tag.left() + _ROOM, tag.top() + (_HEIGHT - _ICON) / 2)
        painter.drawPixmap(at, icons.pixmap("trophy", ink, _ICON, ratio))
    painter.setPen(QColor(ink))
    words = tag.adjusted(_ROOM + sign, 0, 0, 0)
    flag = Qt.AlignmentFlag
    painter.drawText(words, flag.AlignLeft | flag.AlignVCenter, shown)
    painter.restore()


def paint_edge(painter: QPainter, box: QRectF) -> None:
    """A frame around the winner."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.current().accent), _EDGE))
    painter.drawRect(inside(box, _EDGE))
    painter.restore()


def paint_words(painter: QPainter, box: QRectF, text: str) -> None:
    """In the middle of where a picture would be."""
    painter.setPen(QColor(theme.current().text_dim))
    room = box.adjusted(16, 16, -16, -16)
    flag = Qt.AlignmentFlag
    painter.drawText(room, flag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def _corner(box: QRectF, width: float, side: Qt.AlignmentFlag) -> QPointF:
    flag = Qt.AlignmentFlag
    left, top = box.left() + _MARGIN, box.top() + _MARGIN
    if side & flag.AlignRight:
        left = box.right() - _MARGIN - width
    elif side & flag.AlignHCenter:
        left = box.center().x() - width / 2
    if side & flag.AlignBottom:
        top = box.bottom() - _MARGIN - _HEIGHT
    return QPointF(left, top)
