"""What is painted over a picture that is to be cut: its lines, and what is lost."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nanostudio.app.grid_lines import Line
from nanostudio.core.grid_cut import Grid, Way, boxes
from nanostudio.ui import theme
from nanostudio.ui.sketch.frame import Frame

MARGIN = 20  # pixels around the picture: the ends of lines can be taken there
REACH = 6.0  # pixels beside a line that still hold it
_AWAY = "#a8101114"  # over what becomes part of no cell
_GRIP = 10.0
_LIGHT, _DARK = "#ffffff", "#101114"  # readable together on any picture


def paint_away(painter: QPainter, frame: Frame, grid: Grid) -> None:
    """Darken what is between the cells and around them."""
    across, down = frame.width / grid.size.width, frame.height / grid.size.height
    away = QPainterPath()  # what lies in two of its rectangles is not filled
    away.addRect(QRectF(frame.left, frame.top, frame.width, frame.height))
    for box in boxes(grid):
        left, top = frame.left + box.left * across, frame.top + box.top * down
        away.addRect(QRectF(left, top, box.width * across, box.height * down))
    painter.fillPath(away, QColor(_AWAY))


def paint_lines(
    painter: QPainter, frame: Frame, grid: Grid, chosen: Line | None
) -> None:
    """Every line with grips at its ends, the `chosen` one last and in the accent."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent = theme.current().accent
    every = [Line(way, at) for way in Way for at in range(len(grid.lines(way)))]
    for line in sorted(every, key=lambda one: one == chosen):
        drawn = _drawn(frame, grid, line)
        is_chosen = line == chosen
        for colour, width in ((_DARK, 3.0), (_LIGHT, 1.0)):
            wide = width + 1 if is_chosen else width
            inner = accent if is_chosen and colour == _LIGHT else colour
            painter.setPen(QPen(QColor(inner), wide))
            painter.drawLine(drawn)
        painter.setPen(QPen(QColor(_DARK), 1))
        painter.setBrush(QColor(accent if is_chosen else _LIGHT))
        for end in (drawn.p1(), drawn.p2()):
            grip = QRectF(0, 0, _GRIP, _GRIP)
            grip.moveCenter(end)
            painter.drawRoundedRect(grip, 2, 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _drawn(frame: Frame, grid: Grid, line: Line) -> QLineF:
    """From one margin to the other."""
    place, out = grid.lines(line.way)[line.index], _GRIP
    if line.way is Way.ACROSS:
        x = frame.left + place * frame.width / grid.size.width
        bottom = frame.top + frame.height + out
        return QLineF(QPointF(x, frame.top - out), QPointF(x, bottom))
    y = frame.top + place * frame.height / grid.size.height
    right = frame.left + frame.width + out
    return QLineF(QPointF(frame.left - out, y), QPointF(right, y))
