"""The line between two pictures, and the grip it is moved by."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nanostudio.ui import icons

_GRIP = 28.0  # pixels across
_REACH = 16.0  # pixels beside the line that still take it
_LINE, _EDGE = "#ffffff", "#a0000000"  # on any picture
_SIGN = 16


@dataclass(frozen=True, slots=True)
class Swipe:
    """`box` is what can be seen of both pictures, `amount` 0..1 where the line is."""

    box: QRectF
    amount: float

    @property
    def x(self) -> float:
        """Where the line stands, at a whole pixel."""
        return float(round(self.box.left() + self.amount * self.box.width()))

    def takes(self, place: QPointF) -> bool:
        """Whether the pointer is on the line."""
        return abs(place.x() - self.x) <= _REACH and self.box.contains(
            QPointF(self.box.center().x(), place.y())
        )

    def amount_at(self, x: float) -> float:
        """The amount with the line at `x`."""
        return (x - self.box.left()) / max(1.0, self.box.width())

    def halves(self) -> tuple[QRectF, QRectF]:
        """Where the first picture is seen, and where the second."""
        first, second = QRectF(self.box), QRectF(self.box)
        first.setRight(self.x)
        second.setLeft(self.x)
        return first, second

    def paint(self, painter: QPainter) -> None:
        """The line, seen on dark and on light, with the grip in its middle."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = QPointF(self.x, self.box.top())
        foot = QPointF(self.x, self.box.bottom())
        for colour, width in ((_EDGE, 4.0), (_LINE, 2.0)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(top, foot)
        painter.setBrush(QColor(_LINE))
        painter.setPen(QPen(QColor(_EDGE), 1))
        middle = QPointF(self.x, self.box.center().y())
        painter.drawEllipse(middle, _GRIP / 2, _GRIP / 2)
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap("move-horizontal", "#1a1b1e", _SIGN, ratio)
        painter.drawPixmap(middle - QPointF(_SIGN / 2, _SIGN / 2), sign)
        painter.restore()
