"""Where square tiles stand in a column of rows that fill a width: arithmetic only.

Every answer takes the same time for ten tiles and for a million."""

from dataclasses import dataclass
from functools import cached_property

GAP = 16  # pixels between tiles
MARGIN = 4  # around all of them, where the ring of a selected tile is drawn


@dataclass(frozen=True)
class Grid:
    """`count` tiles of about `wanted` pixels in `width`, newest at the start.

    Positions are in pixels from the top left of all rows; `mirrored` runs from right
    to left."""

    width: int
    count: int
    wanted: int
    mirrored: bool = False

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
        lines = -(-self.count // self.columns)
        return lines * self.pitch - GAP + 2 * MARGIN if lines else 0

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of a tile."""
        line, column = divmod(row, self.columns)
        if self.mirrored:
            column = self.columns - 1 - column
        return MARGIN + column * self.pitch, MARGIN + line * self.pitch

    def row_at(self, x: int, y: int) -> int | None:
        """The tile under a point; None in the gaps and past the end."""
        column, in_tile_x = divmod(x - MARGIN, self.pitch)
        line, in_tile_y = divmod(y - MARGIN, self.pitch)
        if not 0 <= column < self.columns or line < 0:
            return None
        if in_tile_x >= self.side or in_tile_y >= self.side:
            return None
        if self.mirrored:
            column = self.columns - 1 - column
        row = line * self.columns + column
        return row if row < self.count else None

    def rows_between(self, top: int, bottom: int) -> range:
        """The tiles of every line that touches the span, in order."""
        first = max(0, (top - MARGIN + GAP) // self.pitch)
        last = max(0, (bottom - MARGIN) // self.pitch + 1)
        return range(
            min(self.count, first * self.columns), min(self.count, last * self.columns)
        )

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
        line = self.rows_between(y - GAP, y)[: self.columns]
        if not line:
            return max(0, self.count - 1)
        return min(line, key=lambda row: abs(self.corner(row)[0] + self.side // 2 - x))

    def _touches(self, row: int, left: int, top: int, right: int, bottom: int) -> bool:
        x, y = self.corner(row)
        return (
            x <= right and left < x + self.side and y <= bottom and top < y + self.side
        )
