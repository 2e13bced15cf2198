"""Outlines as lists of points; y grows downwards, angles are in degrees clockwise."""

from collections.abc import Callable, Sequence
from math import cos, hypot, pi, radians, sin

Point = tuple[float, float]
_STEPS = 72  # corners of a whole circle; more are not seen at 4K


def ellipse(x: float, y: float, rx: float, ry: float | None = None) -> list[Point]:
    """Around (x, y)."""
    return arc((x, y), rx, rx if ry is None else ry, 0, 360)


def arc(centre: Point, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """From `start` to `end`; 0 is to the right, 90 down."""
    x, y = centre
    steps = max(2, round(abs(end - start) / 360 * _STEPS))
    angles = [radians(start + (end - start) * n / steps) for n in range(steps + 1)]
    return [(x + rx * cos(angle), y + ry * sin(angle)) for angle in angles]


def box(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """A rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def rounded(
    left: float, top: float, right: float, bottom: float, radius: float
) -> list[Point]:
    """A rectangle with round corners."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    return [
        *arc((left + r, top + r), r, r, 180, 270),
        *arc((right - r, top + r), r, r, 270, 360),
        *arc((right - r, bottom - r), r, r, 0, 90),
        *arc((left + r, bottom - r), r, r, 90, 180),
    ]


def capsule(start: Point, end: Point, radius: float, tip: float = 0) -> list[Point]:
    """A thick line with round ends; `tip` is the radius at its end, when another."""
    (x0, y0), (x1, y1) = start, end
    length = hypot(x1 - x0, y1 - y0) or 1.0
    dx, dy = (x1 - x0) / length, (y1 - y0) / length
    half = [pi / 2 + pi * n / 16 for n in range(17)]

    def end_cap(x: float, y: float, r: float, way: float) -> list[Point]:
        return [
            (x + r * way * (dx * cos(a) - dy * sin(a)),
             y + r * way * (dy * cos(a) + dx * sin(a)))
            for a in half
        ]  # fmt: skip

    return end_cap(x0, y0, radius, 1) + end_cap(x1, y1, tip or radius, -1)


def stroke(line: Sequence[Point], width: float) -> list[Point]:
    """A line of even width along `line`, as one outline with flat ends."""
    sides: tuple[list[Point], list[Point]] = ([], [])
    for n, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(0, n - 1)], line[min(len(line) - 1, n + 1)]
        length = hypot(x1 - x0, y1 - y0) or 1.0
        ox, oy = (y0 - y1) / length * width / 2, (x1 - x0) / length * width / 2
        sides[0].append((x + ox, y + oy))
        sides[1].append((x - ox, y - oy))
    return sides[0] + sides[1][::-1]


def under(
    height: Callable[[float], float], left: float, right: float, floor: float
) -> list[Point]:
    """Everything below the curve y = height(x), down to `floor`."""
    steps = 96
    xs = [left + (right - left) * n / steps for n in range(steps + 1)]
    return [(x, height(x)) for x in xs] + [(right, floor), (left, floor)]
