"""Lines of a picture to be cut: one is chosen, all can be taken back."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.app.grid_lines import GridLines, Line
from nanostudio.core import grid_cut
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, Way

SIZE = Size(300, 200)
GRID = Grid(size=SIZE, across=(5, 105, 205, 295), down=(0, 100, 200), inset_across=3)
ACROSS, DOWN = Way.ACROSS, Way.DOWN


@pytest.fixture
def lines() -> GridLines:
    made = GridLines(SIZE)
    made.begin(GRID)
    return made


def test_nothing_changes_before_a_grid_is_there_or_while_it_is_held() -> None:
    lines = GridLines(SIZE)
    for _ in range(2):
        before, line = lines.grid, lines.line
        lines.add(ACROSS)
        lines.nudge(2)
        lines.set_cells(DOWN, 4)
        lines.undo()
        assert (lines.grid, lines.line) == (before, line)
        lines.begin(GRID)
        lines.nudge(3)
        lines.is_held = True


def test_the_chosen_line_moves_between_its_neighbours(lines: GridLines) -> None:
    assert (lines.line, lines.place, lines.range) == (Line(ACROSS, 1), 105, (9, 201))
    lines.nudge(-5)
    assert lines.grid.across == (5, 100, 205, 295)
    lines.move_to(999)
    assert lines.place == 201
    lines.choose(Line(DOWN, 2))
    lines.move_to(150)
    assert lines.grid.down == (0, 100, 150)
    assert lines.grid.confidence == 1.0


def test_lines_are_chosen_one_after_the_other(lines: GridLines) -> None:
    assert len(lines.every) == 7
    lines.choose_next(-1)
    lines.choose_next(-1)
    assert lines.line == Line(DOWN, 2)
    lines.choose_next(1)
    assert lines.line == Line(ACROSS, 0)
    lines.choose(Line(DOWN, 9))  # there is none
    assert lines.line == Line(ACROSS, 0)


def test_a_new_line_is_the_chosen_one(lines: GridLines) -> None:
    lines.add(DOWN)
    assert (lines.line, lines.grid.down) == (Line(DOWN, 1), (0, 50, 100, 200))
    lines.add(ACROSS, 230)
    assert (lines.line, lines.place) == (Line(ACROSS, 3), 230)
    lines.add(ACROSS, 231)  # there is no room
    assert (lines.line, lines.place) == (Line(ACROSS, 3), 230)


def test_the_last_line_goes_and_another_is_chosen(lines: GridLines) -> None:
    lines.choose(Line(ACROSS, 3))
    lines.remove()
    assert (lines.line, lines.grid.across) == (Line(ACROSS, 2), (5, 105, 205))


def test_even_and_as_found_are_ways_back(lines: GridLines) -> None:
    lines.nudge(40)
    lines.choose(Line(DOWN, 1))
    lines.nudge(40)
    lines.even()
    assert (lines.grid.across, lines.grid.down) == ((5, 102, 198, 295), (0, 100, 200))
    lines.set_insets(20, 500)
    assert (lines.grid.inset_across, lines.grid.inset_down) == (20, 49)
    lines.as_found()
    assert lines.grid == GRID


def test_a_pull_is_taken_back_at_once(lines: GridLines) -> None:
    for to in (110, 120, 130):
        lines.move_to(to)
    lines.end_move()
    lines.move_to(140)
    lines.undo()
    assert lines.place == 130
    lines.undo()
    assert lines.grid == GRID
    lines.redo()
    lines.redo()
    assert lines.place == 140


STEPS = st.one_of(
    st.tuples(st.just("move_to"), st.integers(-50, 350)),
    st.tuples(st.just("nudge"), st.integers(-20, 20)),
    st.tuples(st.just("add"), st.sampled_from(Way)),
    st.tuples(st.just("add"), st.sampled_from(Way), st.integers(-5, 305)),
    st.tuples(st.just("choose_next"), st.integers(-9, 9)),
    st.tuples(st.just("set_cells"), st.sampled_from(Way), st.integers(0, 40)),
    st.tuples(st.just("set_insets"), st.integers(0, 90), st.integers(0, 90)),
    st.tuples(st.sampled_from(["remove", "even", "as_found", "undo", "end_move"])),
)


@settings(max_examples=40)
@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_it_is_a_grid_and_can_be_taken_back(
    steps: list[tuple[object, ...]],
) -> None:
    lines = GridLines(SIZE)
    lines.begin(GRID)
    for name, *given_ in steps:
        getattr(lines, str(name))(*given_)
        assert lines.line in lines.every
        low, high = lines.range
        assert low <= lines.place <= high
        cells = grid_cut.boxes(lines.grid)
        assert all(box.right <= SIZE.width and box.width > 0 for box in cells)
        for row in zip(*[iter(cells)] * lines.grid.columns, strict=True):
            assert all(one.right <= other.left for one, other in pairwise(row))
    for _ in steps:
        lines.undo()
    assert lines.grid == GRID
