"""The lines a picture is cut along, as a person moves, adds and removes them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from nanostudio.app.past import Past
from nanostudio.core import grid_cut
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, Way


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the grid: `index` counts from 0, the outer ones too."""

    way: Way
    index: int


class GridLines(QObject):
    """A grid, in pixels of its picture, with one line chosen. Every change can be taken
    back. Nothing changes before `begin`, or while it `is_held`."""

    changed = Signal()

    def __init__(self, size: Size, parent: QObject | None = None) -> None:
        """`size` of the picture."""
        super().__init__(parent)
        self.grid = self.found = grid_cut.even(size, 1, 1)
        self.line = Line(Way.ACROSS, 0)
        self.is_begun = False
        self.is_held = True
        self._past = Past[Grid]()

    @property
    def place(self) -> int:
        """Where the chosen line is, in pixels."""
        return self.grid.lines(self.line.way)[self.line.index]

    @property
    def every(self) -> tuple[Line, ...]:
        """Every line there is: those beside each other first."""
        return tuple(
            Line(way, index)
            for way in Way
            for index in range(len(self.grid.lines(way)))
        )

    @property
    def range(self) -> tuple[int, int]:
        """From where to where the chosen line can be moved."""
        way, index = self.line.way, self.line.index
        ends = [
            grid_cut.moved(self.grid, way, index, to).lines(way)[index]
            for to in (0, max(self.grid.size.width, self.grid.size.height))
        ]
        return ends[0], ends[1]

    def begin(self, grid: Grid) -> None:
        """This is the likeliest grid."""
        self.found = self.grid = grid
        self.line = Line(Way.ACROSS, 1)  # the first between two cells
        self.is_begun, self.is_held = True, False
        self.changed.emit()

    def choose(self, line: Line) -> None:
        """Go on with a line there is."""
        if line != self.line and line in self.every:
            self.line = line
            self._past.end_run()
            self.changed.emit()

    def choose_next(self, step: int) -> None:
        """Go on with the next line, or with -1 the one before; round at the ends."""
        at = self.every.index(self.line) + step
        self.choose(self.every[at % len(self.every)])

    def move_to(self, place: int) -> None:
        """Move the chosen line to a pixel, or as near as its neighbours allow."""
        way, index = self.line.way, self.line.index
        moved = grid_cut.moved(self.grid, way, index, place)
        self._change(moved, f"move {way} {index}")

    def nudge(self, by: int) -> None:
        """Move the chosen line by so many pixels."""
        self.move_to(self.place + by)

    def end_move(self) -> None:
        """What comes next is a change of its own."""
        self._past.end_run()

    def add(self, way: Way, at: int | None = None) -> None:
        """One more line at a pixel; None: in the middle of the widest cell. It is
        chosen, where there is room for it."""
        place = self._widest(way) if at is None else at
        grown = grid_cut.added(self.grid, way, place)
        if grown != self.grid and not self.is_held:
            self.line = Line(way, grown.lines(way).index(place))
            self._change(grown)

    def remove(self) -> None:
        """Take the chosen line away, unless only two of its way are left."""
        self._change(grid_cut.removed(self.grid, self.line.way, self.line.index))

    def set_cells(self, way: Way, count: int) -> None:
        """So many columns or rows, equally large."""
        if count != len(self.grid.lines(way)) - 1:
            self._change(grid_cut.counted(self.grid, way, count), f"count {way}")

    def set_insets(self, across: int, down: int) -> None:
        """Cut cells so many pixels within their lines."""
        self._change(grid_cut.inset(self.grid, across, down), "inset")

    def even(self) -> None:
        """All columns equally wide, all rows equally high; the outer lines stay."""
        across = grid_cut.evened(self.grid, Way.ACROSS)
        self._change(grid_cut.evened(across, Way.DOWN))

    def as_found(self) -> None:
        """Back to what was found in the picture."""
        self._change(self.found)

    def undo(self) -> None:
        """Take back the last change."""
        self._show(self._past.undo)

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._show(self._past.redo)

    def _widest(self, way: Way) -> int:
        lines = self.grid.lines(way)
        first = max(range(len(lines) - 1), key=lambda at: lines[at + 1] - lines[at])
        return (lines[first] + lines[first + 1]) // 2

    def _change(self, grid: Grid, run: str = "") -> None:
        if grid != self.grid and not self.is_held:
            self._past.leave(self.grid, run)
            self._show(lambda _: grid)

    def _show(self, other: Callable[[Grid], Grid]) -> None:
        if self.is_held:
            return
        self.grid = other(self.grid)
        last = len(self.grid.lines(self.line.way)) - 1
        self.line = Line(self.line.way, min(self.line.index, last))
        self.changed.emit()
