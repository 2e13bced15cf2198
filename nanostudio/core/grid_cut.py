"""Where a picture is cut into cells: lines that a person can move, add and remove."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import Box

MOST_LINES = 33  # of a direction: the two outer ones too
LEAST = 4  # pixels between two lines


class Way(StrEnum):
    """Which of the lines: those beside each other, or those above each other."""

    ACROSS = "across"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Lines in pixels of the upright picture, in order, the outer ones too.

    `across` are columns' edges, `down` are rows'. Each cell is cut `inset_across` and
    `inset_down` pixels within its lines. `confidence` is 0 to 1: how sure whoever
    found it was; 1 when a person changed it."""

    size: Size
    across: tuple[int, ...]
    down: tuple[int, ...]
    inset_across: int = 0
    inset_down: int = 0
    confidence: float = 1.0

    @property
    def columns(self) -> int:
        """How many cells stand beside each other."""
        return len(self.across) - 1

    @property
    def rows(self) -> int:
        """How many cells stand above each other."""
        return len(self.down) - 1

    def lines(self, way: Way) -> tuple[int, ...]:
        """The lines of one direction."""
        return self.across if way is Way.ACROSS else self.down


def even(size: Size, columns: int, rows: int) -> Grid:
    """A grid of equal cells over the whole picture; fewer where they do not fit."""
    return Grid(
        size=size,
        across=_spread(0, size.width, columns),
        down=_spread(0, size.height, rows),
    )


def boxes(grid: Grid) -> tuple[Box, ...]:
    """The cells, row by row, each within its lines by the inset; a pixel at least."""
    rows = [_within(pair, grid.inset_down) for pair in _pairs(grid.down)]
    columns = [_within(pair, grid.inset_across) for pair in _pairs(grid.across)]
    return tuple(
        Box(left, top, right - left, bottom - top)
        for top, bottom in rows
        for left, right in columns
    )


def moved(grid: Grid, way: Way, index: int, to: int) -> Grid:
    """Line `index` at `to`, or as near to that as its neighbours allow."""
    lines, most = list(grid.lines(way)), _length(grid, way)
    low = lines[index - 1] + LEAST if index else 0
    high = lines[index + 1] - LEAST if index + 1 < len(lines) else most
    lines[index] = max(low, min(to, high))
    return _with(grid, way, lines)


def added(grid: Grid, way: Way, at: int) -> Grid:
    """One more line; the same grid where there is no room for it."""
    lines = grid.lines(way)
    has_room = all(abs(line - at) >= LEAST for line in lines)
    if not has_room or len(lines) >= MOST_LINES or not 0 <= at <= _length(grid, way):
        return grid
    return _with(grid, way, sorted((*lines, at)))


def removed(grid: Grid, way: Way, index: int) -> Grid:
    """Without line `index`; the same grid when only two are left."""
    lines = grid.lines(way)
    if len(lines) <= 2:
        return grid
    return _with(grid, way, [*lines[:index], *lines[index + 1 :]])


def evened(grid: Grid, way: Way) -> Grid:
    """The lines between the outer ones equally far from each other."""
    lines = grid.lines(way)
    return _with(grid, way, _spread(lines[0], lines[-1], len(lines) - 1))


def counted(grid: Grid, way: Way, cells: int) -> Grid:
    """As many cells between the outer lines, equally wide or high."""
    lines = grid.lines(way)
    return _with(grid, way, _spread(lines[0], lines[-1], cells))


def inset(grid: Grid, across: int, down: int) -> Grid:
    """With other insets; never more than leaves a pixel of the smallest cell."""
    return replace(
        grid,
        inset_across=_possible(across, grid.across),
        inset_down=_possible(down, grid.down),
        confidence=1.0,
    )


def _with(grid: Grid, way: Way, lines: Sequence[int]) -> Grid:
    if way is Way.ACROSS:
        made = replace(grid, across=tuple(lines))
    else:
        made = replace(grid, down=tuple(lines))
    return inset(made, made.inset_across, made.inset_down)


def _length(grid: Grid, way: Way) -> int:
    return grid.size.width if way is Way.ACROSS else grid.size.height


def _spread(first: int, last: int, cells: int) -> tuple[int, ...]:
    count = max(1, min(cells, MOST_LINES - 1, (last - first) // LEAST))
    return tuple(first + round((last - first) * k / count) for k in range(count + 1))


def _possible(wanted: int, lines: Sequence[int]) -> int:
    least = min(last - first for first, last in _pairs(lines))
    return max(0, min(wanted, (least - 1) // 2))


def _pairs(lines: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(lines))


def _within(pair: tuple[int, int], by: int) -> tuple[int, int]:
    first, last = pair
    by = max(0, min(by, (last - first - 1) // 2))
    return first + by, last - by
