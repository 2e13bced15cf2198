"""The points by which a selected stroke is pulled into another shape."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF

from nanostudio.core.cropping import HANDLES, Edges
from nanostudio.core.recipe import Arrow, Box, Stroke, spanned

REACH = 10.0  # pixels around a grip that still hold it


class End(StrEnum):
    """A grip of what has no edges."""

    START = "start"
    END = "end"
    SIZE = "size"


Grip = Edges | End


def grips(
    stroke: Stroke, box: QRectF, ends: tuple[QPointF, QPointF]
) -> dict[Grip, QPointF]:
    """Where its grips are, around `box`; `ends` are those of an arrow."""
    if isinstance(stroke, Box):
        return edge_grips(box)
    if isinstance(stroke, Arrow):
        return {End.START: ends[0], End.END: ends[1]}
    return {End.SIZE: box.bottomRight()}


def edge_grips(box: QRectF) -> dict[Grip, QPointF]:
    """The corners and the middles of the sides."""
    return {edges: _place(box, edges) for edges in HANDLES}


def held(found: dict[Grip, QPointF], where: QPointF) -> Grip | None:
    """The grip under the pointer; the nearest when several are."""
    near = {
        grip: (point - where).manhattanLength()
        for grip, point in found.items()
        if (point - where).manhattanLength() <= REACH * 1.5
    }
    return min(near, key=lambda grip: near[grip]) if near else None


def pulled(stroke: Stroke, grip: Grip, across: int, down: int) -> Stroke:
    """The stroke with `grip` elsewhere."""
    if isinstance(stroke, Box) and isinstance(grip, Edges):
        left, top, right, bottom = stroke.area.sides
        first = (left + across * grip.left, top + down * grip.top)
        last = (right + across * grip.right, bottom + down * grip.bottom)
        return replace(stroke, area=spanned(first, last))
    if isinstance(stroke, Arrow) and grip is End.START:
        x, y = stroke.start
        return replace(stroke, start=(x + across, y + down))
    return stroke.stretched(across, down)


def _place(box: QRectF, edges: Edges) -> QPointF:
    x = box.left() if edges.left else box.right() if edges.right else box.center().x()
    y = box.top() if edges.top else box.bottom() if edges.bottom else box.center().y()
    return QPointF(x, y)
