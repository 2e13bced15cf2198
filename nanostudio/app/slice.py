"""A sheet drawn as one picture, on its way to be cut into cells."""

from enum import StrEnum
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal

from nanostudio.app.grid_lines import GridLines
from nanostudio.core.errors import StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid
from nanostudio.core.naming import file_title
from nanostudio.core.sliced_sheet import fits_sheet
from nanostudio.core.task import Output, Task


class Step(StrEnum):
    """How far it is."""

    LOOKING = "looking"  # for a grid in the picture
    READY = "ready"
    CUTTING = "cutting"
    LOST = "lost"  # the picture cannot be read


class Slice(QObject):
    """State of one slicing. Whoever serves it answers `cut_requested` with `end` or
    `fail`; whatever fails, the lines stay as they are."""

    changed = Signal()  # anything but the picture
    preview_shown = Signal(str)  # a file of ours: the picture, small
    cut_requested = Signal(object)  # itself
    given_up = Signal()  # by the person, however far it is
    ended = Signal()  # all is cut

    def __init__(
        self, task: Task, picture: Output, parent: QObject | None = None
    ) -> None:
        """`picture` is one of the task's."""
        super().__init__(parent)
        self.task, self.picture = task, picture
        self.name = file_title(PurePosixPath(picture.path).name, "")
        self.step = Step.LOOKING
        self.problem: StudioError | None = None  # what went wrong last
        self.lines = GridLines(Size(picture.width, picture.height), self)
        self._wants_sheet = True
        self.lines.changed.connect(self._on_lines_changed)

    @property
    def grid(self) -> Grid:
        """What it is cut along."""
        return self.lines.grid

    @property
    def cells(self) -> int:
        """How many there are."""
        return self.grid.columns * self.grid.rows

    @property
    def can_cut(self) -> bool:
        """Whether more than the picture itself would come of it."""
        return self.step is Step.READY and self.cells > 1

    @property
    def can_make_sheet(self) -> bool:
        """Whether a sheet can have so many cells."""
        return fits_sheet(self.grid)

    @property
    def makes_sheet(self) -> bool:
        """Whether the cells become a living sheet too."""
        return self._wants_sheet and self.can_make_sheet

    def begin(self, grid: Grid) -> None:
        """This is the likeliest grid."""
        self.step = Step.READY
        self.lines.begin(grid)

    def show_preview(self, path: str) -> None:
        """The picture can be looked at."""
        self.preview_shown.emit(path)

    def fail(self, error: StudioError) -> None:
        """It could not be read, or not be cut."""
        self.problem = error
        self.step = Step.LOST if self.step is Step.LOOKING else Step.READY
        self.lines.is_held = self.step is Step.LOST
        self.changed.emit()

    def set_makes_sheet(self, is_wanted: bool) -> None:
        """Whether a living sheet is made of the cells, where that is possible."""
        if is_wanted != self._wants_sheet:
            self._wants_sheet = is_wanted
            self.changed.emit()

    def cut(self) -> None:
        """Ask for the cells to be cut, once."""
        if self.can_cut:
            self.step, self.problem = Step.CUTTING, None
            self.lines.is_held = True
            self.changed.emit()
            self.cut_requested.emit(self)

    def give_up(self) -> None:
        """Want no more of it."""
        self.given_up.emit()

    def end(self) -> None:
        """All is cut."""
        self.ended.emit()

    def _on_lines_changed(self) -> None:
        self.problem = None
        self.changed.emit()
