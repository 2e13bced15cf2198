"""What a press, a drag and a release on the picture do, for each tool."""

from collections.abc import Callable
from math import atan2, cos, hypot, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor

from nanostudio.app.sketch import Sketch, Tool
from nanostudio.core import cropping
from nanostudio.core.cropping import Edges
from nanostudio.core.recipe import (
    EVERYTHING,
    LEAST_SIDE,
    MOST_POINTS,
    WHOLE,
    Area,
    Arrow,
    Box,
    Line,
    Point,
    Stroke,
    spanned,
)
from nanostudio.core.smoothing import simplified
from nanostudio.ui.sketch import strokes
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.sketch.grips import Grip, pulled
from nanostudio.ui.sketch.trail import Trail

_NEAR = 1.5  # pixels between two points of a line
_UNSEEN = 0.35  # pixels a line may stray when points are left out
_CLICK = 4.0  # pixels: less is no drag
_TURN = pi / 4  # Shift keeps arrows to these angles


class Gesture:
    """Begun by a press. `stroke` or `trail` is what is being drawn, to be shown
    meanwhile; `touched` what of the screen has changed, None for all of it."""

    stroke: Stroke | None = None
    trail: Trail | None = None
    touched: QRectF | None = None

    def __init__(self, sketch: Sketch, frame: Frame, begin: QPointF) -> None:
        self.sketch, self.frame, self.begin = sketch, frame, begin

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        """The pointer is at `where`; `is_straight` while Shift is held."""

    def end(self) -> None:
        """The button was let go."""
        self.sketch.past.end_run()

    def cancel(self) -> None:
        """Escape: as if nothing had been begun."""


class DrawLine(Gesture):
    """By hand, with a pen or a mask brush; a click makes a dot."""

    def __init__(
        self, sketch: Sketch, frame: Frame, begin: QPointF, size: QSize, ratio: float
    ) -> None:
        """On a widget of `size`."""
        super().__init__(sketch, frame, begin)
        self._points = [begin]
        pen = sketch.pen
        self._is_mask = pen.tool is Tool.MASK
        opacity = strokes.MASK if self._is_mask else 1.0
        width = frame.length(pen.width)
        self.trail: Trail = Trail(size, ratio, QColor(pen.colour), width, opacity)
        self.touched = self.trail.draw(begin, begin)

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        last, self.touched = self._points[-1], QRectF()
        if is_straight:
            gone = self.trail.clear()
            self._points = [self.begin, where]
            self.touched = gone | self.trail.draw(self.begin, where)
        elif (where - last).manhattanLength() >= _NEAR:
            self._points.append(where)
            self.touched = self.trail.draw(last, where)

    def end(self) -> None:
        pen = self.sketch.pen
        points = [self.frame.parts(point) for point in self._points]
        loose = self.frame.span(_UNSEEN, _UNSEEN)
        line = Line(
            points=simplified(points, min(loose))[:MOST_POINTS],
            colour=pen.colour,
            width=pen.width,
            is_mask=self._is_mask,
        )
        self.sketch.add(line)


class DrawOut(Gesture):
    """A box or an arrow between the press and the release; selected once drawn."""

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        if hypot(where.x() - self.begin.x(), where.y() - self.begin.y()) < _CLICK:
            self.stroke = None
            return
        is_box = self.sketch.pen.tool is Tool.BOX
        if is_straight:
            where = _square(self.begin, where) if is_box else _turned(self.begin, where)
        first, last = self.frame.parts(self.begin), self.frame.parts(where)
        self.stroke = drawn_out(self.sketch, first, last)

    def end(self) -> None:
        if self.stroke is not None:
            self.sketch.add(self.stroke)
            self.sketch.select(len(self.sketch.recipe.strokes) - 1)


class Move(Gesture):
    """The selected stroke goes with the pointer."""

    def __init__(self, sketch: Sketch, frame: Frame, begin: QPointF) -> None:
        super().__init__(sketch, frame, begin)
        self._first = sketch.stroke

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        if self._first is not None:
            by = self.frame.span(*(where - self.begin).toTuple())
            self.sketch.put(self._first.moved(*by), "drag")

    def cancel(self) -> None:
        if self._first is not None:
            self.sketch.put(self._first, "drag")
        self.end()


class Pull(Move):
    """A grip of the selected stroke goes with the pointer."""

    def __init__(
        self, sketch: Sketch, frame: Frame, begin: QPointF, grip: Grip
    ) -> None:
        super().__init__(sketch, frame, begin)
        self._grip = grip

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        if self._first is not None:
            by = self.frame.span(*(where - self.begin).toTuple())
            self.sketch.put(pulled(self._first, self._grip, *by), "drag")


class Crop(Gesture):
    """An edge or a corner of the crop, or all of it, or from nothing a new one."""

    def __init__(
        self,
        sketch: Sketch,
        frame: Frame,
        begin: QPointF,
        *,
        edges: Edges | None,
        shape: float | None,
    ) -> None:
        """`edges` None: all of it moves."""
        super().__init__(sketch, frame, begin)
        self._crop = sketch.recipe.crop
        self._edges, self._shape = edges, shape

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        by = self.frame.span(*(where - self.begin).toTuple())
        self.sketch.set_crop(self._changed(*by), "crop")

    def cancel(self) -> None:
        self.sketch.set_crop(self._crop, "crop")
        self.end()

    def _changed(self, across: int, down: int) -> Area:
        area = self._crop or EVERYTHING
        if self._edges is None:
            return cropping.slid(area, across, down)
        return cropping.dragged(area, self._edges, across, down, self._shape)


class NewCrop(Crop):
    """Drawn from a corner; no drag leaves the old one."""

    def __init__(
        self,
        sketch: Sketch,
        frame: Frame,
        begin: QPointF,
        *,
        corner: Point,
        shape: float | None,
    ) -> None:
        super().__init__(sketch, frame, begin, edges=None, shape=shape)
        self._corner = corner

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        if (where - self.begin).manhattanLength() >= _CLICK:
            super().move(where, is_straight=is_straight)

    def _changed(self, across: int, down: int) -> Area:
        x, y = self._corner
        edges = Edges(across < 0, down < 0, across >= 0, down >= 0)
        left = max(0, min(x - edges.left * LEAST_SIDE, WHOLE - LEAST_SIDE))
        top = max(0, min(y - edges.top * LEAST_SIDE, WHOLE - LEAST_SIDE))
        least = Area(left, top, left + LEAST_SIDE, top + LEAST_SIDE)
        across += LEAST_SIDE if edges.left else -LEAST_SIDE  # so large it is already
        down += LEAST_SIDE if edges.top else -LEAST_SIDE
        return cropping.dragged(least, edges, across, down, self._shape)


class Push(Gesture):
    """The view goes with the hand."""

    def __init__(
        self,
        sketch: Sketch,
        frame: Frame,
        begin: QPointF,
        push: Callable[[QPointF], None],
    ) -> None:
        super().__init__(sketch, frame, begin)
        self._push, self._last = push, begin

    def move(self, where: QPointF, *, is_straight: bool) -> None:
        self._push(where - self._last)
        self._last = where


def drawn_out(sketch: Sketch, first: Point, last: Point) -> Stroke:
    """A box or an arrow of the pen, between two places."""
    pen = sketch.pen
    if pen.tool is Tool.BOX:
        area = spanned(first, last)
        return Box(area=area, colour=pen.colour, width=pen.width)
    return Arrow(start=first, end=last, colour=pen.colour, width=pen.width)


def _square(begin: QPointF, where: QPointF) -> QPointF:
    by = where - begin
    side = max(abs(by.x()), abs(by.y()))
    x = side if by.x() >= 0 else -side
    return begin + QPointF(x, side if by.y() >= 0 else -side)


def _turned(begin: QPointF, where: QPointF) -> QPointF:
    by = where - begin
    angle = round(atan2(by.y(), by.x()) / _TURN) * _TURN
    long = hypot(by.x(), by.y())
    return begin + QPointF(cos(angle), sin(angle)) * long
