"""Strokes as pixels: painted, measured and found, the same on screen and in the copy.

Nothing here belongs to the window's thread: the edited copy is painted on another."""

from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
)

from nanostudio.core.recipe import Arrow, Box, Line, Note, Stroke
from nanostudio.ui.sketch.frame import Frame

MASK = 0.45  # how much a mask covers
_HEAD = 4.5  # an arrow's head is so many times as long as its line is wide
_OUTLINE = 0.16  # of the height of letters
_LIGHT = 128  # of 255: letters lighter than that get a dark outline
_ROUND = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
_A_BIT = QPointF(0.01, 0)  # pixels
_SOLID = Qt.PenStyle.SolidLine


def paint(
    painter: QPainter,
    stroke: Stroke,
    frame: Frame,
    font: QFont,
    within: QRectF | None = None,
) -> None:
    """Draw a stroke; `font` is what its letters look like, whatever its size.

    With `within` no more of a line is drawn than what lies near: the copy is painted
    in bands, and each call into Qt holds Python's lock."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, width = QColor(stroke.colour), frame.length(stroke.width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match stroke:
        case Line():
            colour.setAlphaF(MASK if stroke.is_mask else 1)
            painter.setPen(line_pen(colour, width))
            painter.drawPath(_line_path(stroke, frame, within))
        case Box():
            painter.setPen(line_pen(colour, width))
            painter.drawRect(frame.rect(stroke.area))
        case Arrow():
            _paint_arrow(painter, stroke, frame, colour)
        case Note():
            _paint_note(painter, stroke, frame, font)


def line_pen(colour: QColor, width: float) -> QPen:
    """Round at its ends and corners."""
    return QPen(colour, width, _SOLID, *_ROUND)


def reach(stroke: Stroke, frame: Frame, font: QFont) -> QRectF:
    """All it covers, in pixels."""
    if isinstance(stroke, Note):
        outline = frame.length(stroke.width) * _OUTLINE
        box = _note_box(stroke, frame, font)
        return box.adjusted(-outline, -outline, outline, outline)
    width = frame.length(stroke.width)
    beyond = width * _HEAD / 2 if isinstance(stroke, Arrow) else width / 2
    box = frame.rect(stroke.bounds)
    return box.adjusted(-beyond - 1, -beyond - 1, beyond + 1, beyond + 1)


def core_box(stroke: Stroke, frame: Frame, font: QFont) -> QRectF:
    """What a selection stands around."""
    if isinstance(stroke, Note):
        return _note_box(stroke, frame, font)
    return frame.rect(stroke.bounds)


def is_at(
    stroke: Stroke, frame: Frame, font: QFont, where: QPointF, slack: float
) -> bool:
    """Whether the pointer is on it, or not further than `slack` pixels away."""
    box = reach(stroke, frame, font).adjusted(-slack, -slack, slack, slack)
    if isinstance(stroke, Note) or not box.contains(where):
        return box.contains(where)
    path = QPainterPath()
    match stroke:
        case Line():
            path = _line_path(stroke, frame, None)
        case Box():
            path.addRect(frame.rect(stroke.area))
        case Arrow():
            path.moveTo(frame.point(stroke.start))
            path.lineTo(frame.point(stroke.end))
    stroker = QPainterPathStroker()
    stroker.setWidth(frame.length(stroke.width) + 2 * slack)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(path).contains(where)


def _line_path(line: Line, frame: Frame, within: QRectF | None) -> QPainterPath:
    """All of it as one path, so that a mask does not darken where it crosses itself."""
    points = [frame.point(point) for point in line.points]
    if len(points) == 1:
        points *= 2
    if points[-1] == points[0]:  # Qt would draw no ends there, or nothing at all
        points[-1] = points[-1] + _A_BIT  # += would change the first one too
    path = QPainterPath(points[0])
    if within is None:
        path.addPolygon(QPolygonF(points))
        return path
    half = frame.length(line.width) / 2 + 1
    near = within.adjusted(-half, -half, half, half)
    end: QPointF | None = None
    for first, last in pairwise(points):
        left, right = sorted((first.x(), last.x()))
        top, bottom = sorted((first.y(), last.y()))
        is_out = left > near.right() or right < near.left()
        if is_out or top > near.bottom() or bottom < near.top():
            continue
        if end is not first:
            path.moveTo(first)
        path.lineTo(last)
        end = last
    return path


def _paint_arrow(painter: QPainter, arrow: Arrow, frame: Frame, colour: QColor) -> None:
    start, end = frame.point(arrow.start), frame.point(arrow.end)
    width = frame.length(arrow.width)
    long = hypot(end.x() - start.x(), end.y() - start.y())
    head = min(width * _HEAD, max(long, width))
    angle = atan2(end.y() - start.y(), end.x() - start.x())
    neck = end - QPointF(cos(angle), sin(angle)) * (head * 0.8)
    painter.setPen(line_pen(colour, width))
    painter.drawLine(start, neck)
    corners = [end]
    for side in (pi / 7, -pi / 7):
        way = QPointF(cos(angle + side), sin(angle + side))
        corners.append(end - way * head)
    painter.setBrush(colour)
    painter.setPen(line_pen(colour, width * 0.4))
    painter.drawPolygon(QPolygonF(corners))


def _paint_note(painter: QPainter, note: Note, frame: Frame, font: QFont) -> None:
    height = frame.length(note.width)
    drawn = letters(font, height)
    box = _note_box(note, frame, font)
    path = QPainterPath()
    metrics = QFontMetricsF(drawn)
    path.addText(box.left(), box.top() + metrics.ascent(), drawn, note.text)
    colour = QColor(note.colour)
    outline = QColor("#000000" if colour.lightness() >= _LIGHT else "#ffffff")
    painter.setPen(line_pen(outline, height * _OUTLINE))
    painter.drawPath(path)
    painter.fillPath(path, colour)


def letters(font: QFont, height: float) -> QFont:
    """`font` as notes are written: strong, `height` pixels high."""
    made = QFont(font)
    made.setPixelSize(max(1, round(height)))
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _note_box(note: Note, frame: Frame, font: QFont) -> QRectF:
    metrics = QFontMetricsF(letters(font, frame.length(note.width)))
    corner = frame.point(note.at)
    width = metrics.horizontalAdvance(note.text)
    return QRectF(corner.x(), corner.y(), width, metrics.height())
