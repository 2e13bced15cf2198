"""Where the cells of a sheet stand in a window; arithmetic only."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 16  # pixels around the cells
GAP = 10  # between them
LEAST = 80  # pixels a cell is wide at least; then the sheet scrolls


@dataclass(frozen=True, slots=True)
class Places:
    """A grid at 0, 0, row by row from the left, as the sheet is drawn in any language;
    under each cell is a line for its title."""

    columns: int = 1
    count: int = 0
    cell: QSize = QSize(1, 1)  # noqa: RUF009 - nobody changes it
    title: int = 0  # height of that line
    left: int = MARGIN

    def rect(self, at: int) -> QRect:
        """The cell in this place, without its title."""
        row, column = divmod(at, self.columns)
        left = self.left + column * (self.cell.width() + GAP)
        top = MARGIN + row * (self.cell.height() + self.title + GAP)
        return QRect(QPoint(left, top), self.cell)

    def title_rect(self, at: int) -> QRect:
        """The line under it."""
        rect = self.rect(at)
        return QRect(rect.left(), rect.bottom() + 1, rect.width(), self.title)

    def at(self, point: QPoint) -> int | None:
        """The place of the cell under a point, its title included."""
        for place in range(self.count):
            if self.rect(place).united(self.title_rect(place)).contains(point):
                return place
        return None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """What all of it takes."""
        across = self.cell.height() + self.title
        return 2 * MARGIN + self.rows * across + max(0, self.rows - 1) * GAP

    def moved(self, at: int, across: int, down: int) -> int:
        """The place so many columns and rows away; the same at an edge."""
        row, column = divmod(at, self.columns)
        place = (row + down) * self.columns + column + across
        is_there = 0 <= column + across < self.columns and 0 <= place < self.count
        return place if is_there else at


def places(
    columns: int, count: int, ratio: tuple[int, int], room: QSize, title: int
) -> Places:
    """Cells of a shape in `room`: as wide as fit, and all rows in sight as long as
    that leaves them large enough."""
    columns = max(1, min(columns, count))
    rows = max(1, -(-count // columns))
    width = (room.width() - 2 * MARGIN - (columns - 1) * GAP) // columns
    width = max(LEAST, width)
    tall = room.height() - 2 * MARGIN - (rows - 1) * GAP - rows * title
    height = width * ratio[1] // ratio[0]
    fits = tall // rows
    if fits < height:
        height = max(fits, LEAST * ratio[1] // ratio[0])
        width = min(width, round(height * ratio[0] / ratio[1]))
    used = columns * width + (columns - 1) * GAP
    left = max(MARGIN, (room.width() - used) // 2)
    return Places(columns, count, QSize(width, max(1, height)), title, left)
