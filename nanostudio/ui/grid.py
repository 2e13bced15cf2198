"""Where square tiles stand in a column of rows that fill a width: arithmetic only.

Every answer takes the same time for ten tiles and for a million. Tiles may come in
groups, each beginning a line of its own under a heading."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

GAP = 16  # pixels between tiles
MARGIN = 4  # around all of them, where the ring of a selected tile is drawn
HEADING = 40  # pixels above each group


@dataclass(frozen=True)
class Grid:
    """`count` tiles of about `wanted` pixels in `width`, the first at the start.

    Positions are in pixels from the top left of all rows; `mirrored` runs from right
    to left. `groups` are the rows they begin with, 0 first; () for none."""

    width: int
    count: int
    wanted: int
    mirrored: bool = False
    groups: tuple[int, ...] = ()

    @cached_property
    def columns(self) -> int:
        """At least 1; as many as bring the tiles nearest to the wanted size."""
        room = self.width - 2 * MARGIN + GAP
        return max(1, round(room / (self.wanted + GAP)))

    @cached_property
    def side(self) -> int:
        """Of a tile, so that the columns fill the width; at least 1."""
        room = self.width - 2 * MARGIN - GAP * (self.columns - 1)
        return max(1, room // self.columns)

    @cached_property
    def pitch(self) -> int:
        """From one tile to the next."""
        return self.side + GAP

    @cached_property
    def height(self) -> int:
        """Of all rows with their margins; 0 when there is no tile."""
        return self._tops[-1] - GAP + MARGIN if self.count else 0

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """The row each group begins with, and the end of the last."""
        return (*(self.groups or (0,)), self.count)

    @cached_property
    def _tops(self) -> tuple[int, ...]:
        """Where the first tiles of each group stand, and those after the last would,
        had it no heading."""
        y, tops = MARGIN, []
        for start, end in zip(self._starts, self._starts[1:], strict=False):
            y += self._heading
            tops.append(y)
            y += -(-(end - start) // self.columns) * self.pitch
        return (*tops, y)

    @property
    def _heading(self) -> int:
        return HEADING if self.groups else 0

    def heading(self, group: int) -> tuple[int, int]:
        """Top and height of a group's heading."""
        return self._tops[group] - self._heading, self._heading

    def groups_between(self, top: int, bottom: int) -> range:
        """The groups whose headings touch the span."""
        if not self.groups:
            return range(0)
        tops = self._tops[:-1]
        first = bisect_right(tops, top)
        return range(first, bisect_right(tops, bottom + self._heading))

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of a tile."""
        group = self._group(row)
        line, column = divmod(row - self._starts[group], self.columns)
        if self.mirrored:
            column = self.columns - 1 - column
        return MARGIN + column * self.pitch, self._tops[group] + line * self.pitch

    def line(self, row: int) -> range:
        """The tiles that stand beside a tile, itself among them."""
        group = self._group(row)
        start = self._starts[group]
        first = row - (row - start) % self.columns
        return range(first, min(first + self.columns, self._starts[group + 1]))

    def row_at(self, x: int, y: int) -> int | None:
        """The tile under a point; None in the gaps, on headings and past the end."""
        column, in_tile_x = divmod(x - MARGIN, self.pitch)
        group = bisect_right(self._tops, y, hi=len(self._tops) - 1) - 1
        if group < 0 or not 0 <= column < self.columns or in_tile_x >= self.side:
            return None
        line, in_tile_y = divmod(y - self._tops[group], self.pitch)
        if in_tile_y >= self.side:
            return None
        if self.mirrored:
            column = self.columns - 1 - column
        row = self._starts[group] + line * self.columns + column
        return row if row < self._starts[group + 1] else None

    def rows_between(self, top: int, bottom: int) -> range:
        """The tiles of every line that touches the span, in order."""
        first = self._first_after(top + GAP, 0)
        return range(first, max(first, self._first_after(bottom, 1)))

    def _first_after(self, y: int, more: int) -> int:
        """The first row of the line at `y`, and `more` lines on."""
        group = max(0, bisect_right(self._tops, y, hi=len(self._tops) - 1) - 1)
        lines = (y - self._tops[group]) // self.pitch + more
        row = self._starts[group] + max(0, lines) * self.columns
        return min(row, self._starts[group + 1])

    def _group(self, row: int) -> int:
        starts = self._starts
        return max(0, bisect_right(starts, row, hi=len(starts) - 1) - 1)

    def rows_in(self, left: int, top: int, right: int, bottom: int) -> list[int]:
        """The tiles that touch a box, in order."""
        return [
            row
            for row in self.rows_between(top, bottom)
            if self._touches(row, left, top, right, bottom)
        ]

    def nearest(self, x: int, y: int) -> int:
        """The tile a point in a gap means: of its line, the one beside it.

        The last one below all lines; 0 when there is no tile."""
        near = self.rows_between(y - GAP - self._heading, y)
        if not near:
            return max(0, self.count - 1)
        line = self.line(near[0])
        return min(line, key=lambda row: abs(self.corner(row)[0] + self.side // 2 - x))

    def _touches(self, row: int, left: int, top: int, right: int, bottom: int) -> bool:
        x, y = self.corner(row)
        return (
            x <= right and left < x + self.side and y <= bottom and top < y + self.side
        )
