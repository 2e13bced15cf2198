"""Stars: the shape, and five of them to rate with."""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app.words import filled
from nanostudio.ui import theme
from nanostudio.ui.choice import ring

MOST = 5
_SIDE, _PITCH, _EDGE = 16, 22, 4  # pixels: a star, from one to the next, around all
_WAIST = 0.46  # of the radius, between the points


@cache
def _points() -> tuple[QPointF, ...]:
    """Of a star with a radius of 1, around its middle."""
    turns = ((at * pi / 5, 1.0 if at % 2 == 0 else _WAIST) for at in range(10))
    return tuple(QPointF(sin(turn) * far, -cos(turn) * far) for turn, far in turns)


def star(box: QRectF) -> QPainterPath:
    """The outline of a star in a square."""
    path, middle, far = QPainterPath(), box.center(), box.width() / 2
    for at, point in enumerate(_points()):
        place = middle + QPointF(point.x() * far, point.y() * far + far * 0.05)
        (path.lineTo if at else path.moveTo)(place)
    path.closeSubpath()
    return path


class Stars(QWidget):
    """Shows a rating; a click on a star, a digit or an arrow key wishes for another."""

    rated = Signal(int)  # 0..5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating, self._hovered = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())
        self.show_rating(0)

    @property
    def rating(self) -> int:
        """What is shown."""
        return self._rating

    def show_rating(self, rating: int) -> None:
        """Show a rating; 0 for none."""
        self._rating = rating
        self.setAccessibleName(filled(self.tr("Rating: %1 of %2"), rating, MOST))
        self.setToolTip(self.tr("Keys 1 to 5 rate, 0 takes the rating away"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST * _PITCH + 2 * _EDGE - (_PITCH - _SIDE), _SIDE + 3 * _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._hovered or self._rating
        for place in range(MOST):
            is_full = place < shown
            painter.setPen(QPen(QColor(tokens.text_disabled), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if is_full:
                painter.setPen(QPen(QColor(tokens.accent_line), 1))
                painter.setBrush(QColor(tokens.accent))
            painter.drawPath(star(self._box(place)))
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._hover(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            rating = self._at(event.position())
            self._hover(0)
            # The star that is lit last goes out by another click.
            self.rated.emit(0 if rating == self._rating else rating)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.isRightToLeft() else 1
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Right: ahead,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Up: 1,
        }
        text = event.text()
        if text and text in "012345":
            self.rated.emit(int(text))
        elif (step := steps.get(event.key())) is not None:
            self.rated.emit(min(MOST, max(0, self._rating + step)))
        else:
            super().keyPressEvent(event)

    def _hover(self, rating: int) -> None:
        if rating != self._hovered:
            self._hovered = rating
            self.update()

    def _box(self, place: int) -> QRectF:
        if self.isRightToLeft():
            place = MOST - 1 - place
        return QRectF(_EDGE + place * _PITCH, 1.5 * _EDGE, _SIDE, _SIDE)

    def _at(self, point: QPointF) -> int:
        place = int((point.x() - _EDGE + (_PITCH - _SIDE) / 2) // _PITCH)
        place = min(MOST - 1, max(0, place))
        return MOST - place if self.isRightToLeft() else place + 1
