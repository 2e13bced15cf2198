"""A picture on its way to be cut, and the words for that."""

import pytest

from nanostudio.app import slice_words as words
from nanostudio.app.grid_lines import Line
from nanostudio.app.slice import Slice, Step
from nanostudio.core import grid_cut
from nanostudio.core.errors import BadPicture, DiskFull
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, Way
from tests.store.samples import make_output, make_task

SIZE = Size(300, 200)
GRID = grid_cut.even(SIZE, 3, 2)


class Heard:
    """A slice, and what it told."""

    def __init__(self) -> None:
        output = make_output(width=300, height=200)
        self.cut = Slice(make_task(1), output)
        self.told: list[str] = []
        self.cut.cut_requested.connect(lambda asked: self.told.append("cut"))
        self.cut.ended.connect(lambda: self.told.append("ended"))
        self.cut.given_up.connect(lambda: self.told.append("given up"))


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_it_is_cut_once_and_then_over(heard: Heard) -> None:
    cut = heard.cut
    cut.cut()
    assert (cut.name, cut.step, heard.told) == ("a-fox-in-snow_01", Step.LOOKING, [])
    assert words.note_words(cut) == "Looking for the lines…"
    cut.begin(GRID)
    assert (cut.cells, cut.can_cut, cut.makes_sheet) == (6, True, True)
    assert (words.cut_words(cut), words.note_words(cut)) == ("Cut 6 cells", "")
    cut.cut()
    cut.cut()
    assert (cut.step, cut.lines.is_held) == (Step.CUTTING, True)
    assert words.cut_words(cut) == "Cutting…"
    cut.end()
    cut.give_up()
    assert heard.told == ["cut", "ended", "given up"]


def test_a_picture_that_cannot_be_read_is_not_cut(heard: Heard) -> None:
    cut = heard.cut
    cut.fail(BadPicture("It cannot be read.", "Choose another."))
    cut.cut()
    assert (cut.step, heard.told, words.note_words(cut)) == (Step.LOST, [], "")
    assert words.problem_words(cut) == "It cannot be read. Choose another."


def test_what_fails_leaves_the_lines_for_another_try(heard: Heard) -> None:
    cut = heard.cut
    cut.begin(GRID)
    cut.lines.nudge(7)
    cut.cut()
    cut.fail(DiskFull("The disk is full."))
    assert (cut.step, cut.lines.place) == (Step.READY, 107)
    assert words.problem_words(cut) == "The disk is full."
    cut.cut()
    assert words.problem_words(cut) == ""
    cut.fail(DiskFull("The disk is full."))
    cut.lines.nudge(1)
    assert (cut.problem, cut.lines.place) == (None, 108)


def test_one_cell_is_nothing_to_cut(heard: Heard) -> None:
    cut = heard.cut
    cut.begin(grid_cut.even(SIZE, 1, 1))
    assert not cut.can_cut
    assert words.cut_words(cut) == "Cut"
    assert words.note_words(cut).startswith("There is one cell only.")
    cut.lines.add(Way.DOWN)
    assert cut.can_cut


def test_a_guess_is_called_one_until_a_person_has_changed_it(heard: Heard) -> None:
    guess = Grid(size=SIZE, across=GRID.across, down=GRID.down, confidence=0.3)
    heard.cut.begin(guess)
    assert words.note_words(heard.cut).startswith("The lines are a guess")
    heard.cut.lines.nudge(1)
    assert words.note_words(heard.cut) == ""


def test_a_sheet_is_made_if_it_is_wanted_and_possible(heard: Heard) -> None:
    cut = heard.cut
    cut.begin(GRID)
    assert words.sheet_words(cut.grid).startswith("There each cell")
    cut.set_makes_sheet(False)
    assert not cut.makes_sheet
    cut.set_makes_sheet(True)
    cut.lines.set_cells(Way.ACROSS, 13)
    assert (cut.can_make_sheet, cut.makes_sheet, cut.can_cut) == (False, False, True)
    assert words.sheet_words(cut.grid) == "A sheet has up to 12 columns and 12 rows."
    cut.lines.set_cells(Way.ACROSS, 12)
    assert cut.makes_sheet


def test_cells_and_lines_are_told_in_words() -> None:
    assert words.cells_words(GRID) == "6 cells of 100 × 100"  # noqa: RUF001
    moved = grid_cut.moved(GRID, Way.ACROSS, 1, 60)
    assert words.cells_words(moved) == "6 cells of about 100 × 100"  # noqa: RUF001
    one = grid_cut.even(SIZE, 1, 1)
    assert words.cells_words(one) == "1 cell of 300 × 200"  # noqa: RUF001
    assert words.line_words(Line(Way.ACROSS, 1)) == "Vertical line 2"
    assert words.place_words(Line(Way.DOWN, 0), 1234) == (
        "Horizontal line 1, pixel 1,234"
    )
