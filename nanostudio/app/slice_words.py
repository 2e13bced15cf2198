"""The words of slicing a picture; pure functions."""

from nanostudio.app.grid_lines import Line
from nanostudio.app.slice import Slice, Step
from nanostudio.app.words import filled, translate
from nanostudio.core.grid_cut import Grid, Way
from nanostudio.core.say import joined
from nanostudio.core.sheet_template import MOST_SIDE
from nanostudio.core.sliced_sheet import cell_size, fits_sheet, has_one_size

_UNSURE = 0.5  # confidence below which a person is asked to look closely


def line_words(line: Line) -> str:
    """(ACROSS, 1) -> "Vertical line 2"."""
    if line.way is Way.ACROSS:
        return filled(translate("slice", "Vertical line %1"), line.index + 1)
    return filled(translate("slice", "Horizontal line %1"), line.index + 1)


def place_words(line: Line, place: int) -> str:
    """A line and where it is, for one who hears it."""
    return filled(translate("slice", "%1, pixel %2"), line_words(line), place)


def cells_words(grid: Grid) -> str:
    """("12 cells of 512 x 480"), with the sign for times."""
    count, size = grid.columns * grid.rows, str(cell_size(grid))
    if count == 1:
        return filled(translate("slice", "1 cell of %1"), size)
    if has_one_size(grid):
        words = translate("slice", "%n cells of %1", "", count)
    else:
        words = translate("slice", "%n cells of about %1", "", count)
    return filled(words, size)


def cut_words(cut: Slice) -> str:
    """What the button says."""
    if cut.step is Step.CUTTING:
        return translate("slice", "Cutting…")
    if cut.cells == 1:
        return translate("slice", "Cut")
    return translate("slice", "Cut %n cells", "", cut.cells)


def note_words(cut: Slice) -> str:
    """What is to be known before it is cut; "" when all is well."""
    if cut.step is Step.LOOKING:
        return translate("slice", "Looking for the lines…")
    if cut.step is Step.LOST:
        return ""
    if cut.cells == 1:
        return translate(
            "slice", "There is one cell only. Choose columns and rows, or add a line."
        )
    if cut.grid.confidence < _UNSURE:
        return translate("slice", "The lines are a guess: see whether they are right.")
    return ""


def sheet_words(grid: Grid) -> str:
    """What a living sheet of the cells is for, or why there cannot be one."""
    if fits_sheet(grid):
        return translate("slice", "There each cell can be made anew on its own.")
    words = translate("slice", "A sheet has up to %1 columns and %1 rows.")
    return filled(words, MOST_SIDE)


def problem_words(cut: Slice) -> str:
    """What went wrong last, and what to do; "" for nothing."""
    problem = cut.problem
    return joined(problem.title, problem.hint) if problem else ""
