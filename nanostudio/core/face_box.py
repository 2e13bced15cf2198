"""A box round a face, in parts of a picture as core.recipe has them: always inside the
picture, and never too small to look at."""

from nanostudio.core.recipe import LEAST_SIDE, WHOLE, Area, Point

LEAST = 4 * LEAST_SIDE  # of a side
# Where a face is in most pictures of a character.
USUAL = Area(WHOLE // 3, WHOLE // 12, 2 * WHOLE // 3, 5 * WHOLE // 12)


def drawn(first: Point, last: Point) -> Area:
    """From one corner to the one across, as a hand drew it, out of the picture too."""
    left, right = sorted(_held(x) for x in (first[0], last[0]))
    top, bottom = sorted(_held(y) for y in (first[1], last[1]))
    left, top = min(left, WHOLE - LEAST), min(top, WHOLE - LEAST)
    return Area(left, top, max(right, left + LEAST), max(bottom, top + LEAST))


def moved(box: Area, across: int, down: int) -> Area:
    """The same box elsewhere, as far as the picture reaches."""
    across = max(-box.left, min(across, WHOLE - box.right))
    down = max(-box.top, min(down, WHOLE - box.bottom))
    return box.moved(across, down)


def resized(box: Area, across: int, down: int) -> Area:
    """Wider and higher, or less so; its upper left corner stays."""
    right = max(box.left + LEAST, min(box.right + across, WHOLE))
    bottom = max(box.top + LEAST, min(box.bottom + down, WHOLE))
    return Area(box.left, box.top, right, bottom)


def _held(place: int) -> int:
    return max(0, min(place, WHOLE))
