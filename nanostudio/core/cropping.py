"""Crops as a person drags and nudges them: always inside the picture, and in shape."""

from dataclasses import dataclass

from nanostudio.core import geometry
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import LEAST_SIDE, WHOLE, Area


@dataclass(frozen=True, slots=True)
class Edges:
    """Which edges of a crop are held; two of them are a corner."""

    left: bool = False
    top: bool = False
    right: bool = False
    bottom: bool = False


HANDLES = (
    *(Edges(left=True, top=True), Edges(top=True), Edges(right=True, top=True)),
    *(Edges(left=True), Edges(right=True)),
    Edges(left=True, bottom=True),
    *(Edges(bottom=True), Edges(right=True, bottom=True)),
)


def shape_of(ratio: str, size: Size) -> float:
    """Width by height of a crop of this ratio, in parts of an original of `size`.

    Raises ValueError when `ratio` is none."""
    wide, high = geometry.parts(ratio)
    return wide * size.height / (high * size.width)


def slid(area: Area, across: int, down: int) -> Area:
    """The crop elsewhere in the picture, as large as it was."""
    across = max(-area.left, min(across, WHOLE - area.right))
    down = max(-area.top, min(down, WHOLE - area.bottom))
    return area.moved(across, down)


def dragged(
    area: Area, edges: Edges, across: int, down: int, shape: float | None = None
) -> Area:
    """The crop with the held edges elsewhere; `shape` is kept when there is one.

    What is not held stays where it is; with a shape, an edge alone takes as much on
    either side of its middle."""
    left, top, right, bottom = area.sides
    if edges.left:
        left = max(0, min(left + across, right - LEAST_SIDE))
    if edges.right:
        right = min(WHOLE, max(right + across, left + LEAST_SIDE))
    if edges.top:
        top = max(0, min(top + down, bottom - LEAST_SIDE))
    if edges.bottom:
        bottom = min(WHOLE, max(bottom + down, top + LEAST_SIDE))
    moved = Area(left, top, right, bottom)
    return moved if shape is None else _in_shape(moved, edges, shape)


def _in_shape(area: Area, edges: Edges, shape: float) -> Area:
    """As large as the larger side held wants, but inside the picture."""
    wide, high = float(area.width), float(area.height)
    holds_side, holds_end = edges.left or edges.right, edges.top or edges.bottom
    if holds_side and holds_end:
        wide = max(wide, high * shape)
    elif holds_end:
        wide = high * shape
    room_across = _room(area.left, area.right, edges.left, edges.right)
    room_down = _room(area.top, area.bottom, edges.top, edges.bottom)
    wide = max(wide, LEAST_SIDE, LEAST_SIDE * shape)
    wide = min(wide, room_across, room_down * shape)
    left, right = _placed(area.left, area.right, edges.left, edges.right, round(wide))
    high = round(wide / shape)
    top, bottom = _placed(area.top, area.bottom, edges.top, edges.bottom, round(high))
    return Area(left, top, right, bottom)


def _room(first: int, last: int, holds_first: bool, holds_last: bool) -> int:
    """How long a side can be without what is not held moving."""
    if holds_first:
        return last
    if holds_last:
        return WHOLE - first
    middle = (first + last) // 2
    return 2 * min(middle, WHOLE - middle)


def _placed(
    first: int, last: int, holds_first: bool, holds_last: bool, length: int
) -> tuple[int, int]:
    """A side of `length`, its ends inside the picture."""
    if holds_first:
        return max(0, last - length), last
    if holds_last:
        return first, min(WHOLE, first + length)
    begin = max(0, (first + last) // 2 - length // 2)
    return begin, min(WHOLE, begin + length)
