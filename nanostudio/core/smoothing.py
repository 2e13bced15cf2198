"""A line drawn by hand with fewer points, and the same to the eye."""

from collections.abc import Sequence

from nanostudio.core.recipe import Point


def simplified(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """Points none of the others of which is further than `tolerance` from the line.

    The first and the last always stay. By Ramer, Douglas and Peucker, without
    recursion: a hand draws thousands of points."""
    if len(points) < 3:
        return tuple(points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        furthest, most = first, tolerance
        for at in range(first + 1, last):
            away = _distance(points[at], points[first], points[last])
            if away > most:
                furthest, most = at, away
        if furthest != first:
            kept.add(furthest)
            spans += [(first, furthest), (furthest, last)]
    return tuple(points[at] for at in sorted(kept))


def _distance(point: Point, first: Point, last: Point) -> float:
    """From a point to the piece of a line between two others."""
    across, down = last[0] - first[0], last[1] - first[1]
    x, y = point[0] - first[0], point[1] - first[1]
    long = across * across + down * down
    share = max(0.0, min((x * across + y * down) / long, 1.0)) if long else 0.0
    return float(((x - share * across) ** 2 + (y - share * down) ** 2) ** 0.5)
