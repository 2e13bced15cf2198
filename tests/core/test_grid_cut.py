"""Lines of a grid: moved, added, removed and evened out, and always a grid."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import grid_cut
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import LEAST, Grid, Way
from nanostudio.core.sheet_layout import Box

SIZE = Size(300, 200)
GRID = grid_cut.even(SIZE, 3, 2)


def test_an_even_grid_covers_the_picture() -> None:
    assert (GRID.across, GRID.down) == ((0, 100, 200, 300), (0, 100, 200))
    assert (GRID.columns, GRID.rows, GRID.confidence) == (3, 2, 1.0)
    assert grid_cut.boxes(GRID)[4] == Box(100, 100, 100, 100)


def test_cells_are_cut_within_their_lines() -> None:
    grid = grid_cut.inset(GRID, 10, 5)
    assert grid_cut.boxes(grid)[0] == Box(10, 5, 80, 90)
    narrow = grid_cut.inset(GRID, 500, -3)
    assert {(box.width, box.height) for box in grid_cut.boxes(narrow)} == {(2, 100)}


def test_a_line_moves_as_far_as_its_neighbours_allow() -> None:
    assert grid_cut.moved(GRID, Way.ACROSS, 1, 150).across == (0, 150, 200, 300)
    assert grid_cut.moved(GRID, Way.ACROSS, 1, 250).across == (0, 196, 200, 300)
    assert grid_cut.moved(GRID, Way.DOWN, 0, -20).down == (0, 100, 200)
    assert grid_cut.moved(GRID, Way.DOWN, 2, 900).down == (0, 100, 200)
    assert grid_cut.moved(GRID, Way.DOWN, 2, 50).down == (0, 100, 104)


def test_lines_are_added_where_there_is_room() -> None:
    assert grid_cut.added(GRID, Way.DOWN, 50).down == (0, 50, 100, 200)
    assert grid_cut.added(GRID, Way.DOWN, 98) == GRID
    assert grid_cut.added(GRID, Way.DOWN, 250) == GRID
    full = grid_cut.even(SIZE, grid_cut.MOST_LINES - 1, 1)
    assert grid_cut.added(full, Way.ACROSS, 5) == full


def test_two_lines_always_stay() -> None:
    grid = grid_cut.removed(GRID, Way.DOWN, 1)
    assert grid.down == (0, 200)
    assert grid_cut.removed(grid, Way.DOWN, 0) == grid


def test_lines_between_the_outer_ones_are_evened_or_counted() -> None:
    grid = grid_cut.moved(grid_cut.moved(GRID, Way.ACROSS, 0, 30), Way.ACROSS, 1, 60)
    assert grid_cut.evened(grid, Way.ACROSS).across == (30, 120, 210, 300)
    assert grid_cut.counted(grid, Way.ACROSS, 5).columns == 5
    assert grid_cut.counted(grid, Way.ACROSS, 0).columns == 1


def test_what_a_person_changed_is_sure() -> None:
    guessed = Grid(size=SIZE, across=(0, 300), down=(0, 200), confidence=0.2)
    assert grid_cut.added(guessed, Way.ACROSS, 100).confidence == 1.0


@st.composite
def changes(draw: st.DrawFn) -> Grid:
    """A grid after any changes."""
    grid = grid_cut.even(SIZE, draw(st.integers(1, 9)), draw(st.integers(1, 9)))
    for _ in range(draw(st.integers(0, 6))):
        way = draw(st.sampled_from(Way))
        at = draw(st.integers(0, len(grid.lines(way)) - 1))
        grid = draw(
            st.sampled_from(
                [
                    grid_cut.moved(grid, way, at, draw(st.integers(-50, 350))),
                    grid_cut.added(grid, way, draw(st.integers(-50, 350))),
                    grid_cut.removed(grid, way, at),
                    grid_cut.evened(grid, way),
                    grid_cut.inset(grid, draw(st.integers(0, 90)), 7),
                ]
            )
        )
    return grid


@given(changes())
def test_cells_are_in_the_picture_and_apart_whatever_was_done(grid: Grid) -> None:
    for lines, most in ((grid.across, SIZE.width), (grid.down, SIZE.height)):
        assert 0 <= lines[0] < lines[-1] <= most
        assert all(b - a >= LEAST for a, b in pairwise(lines))
    found = grid_cut.boxes(grid)
    assert len(found) == grid.columns * grid.rows
    assert all(box.width >= 1 and box.height >= 1 for box in found)
