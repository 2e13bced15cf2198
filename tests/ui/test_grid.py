"""The grid's arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.ui.grid import GAP, MARGIN, Grid


@st.composite
def any_grid(draw: st.DrawFn) -> Grid:
    count = draw(st.integers(0, 1000))
    starts = draw(st.sets(st.integers(1, max(1, count - 1)), max_size=9))
    has_groups = count > 1 and draw(st.booleans())
    return Grid(
        draw(st.integers(1, 4000)),
        count,
        draw(st.integers(80, 400)),
        draw(st.booleans()),
        (0, *sorted(starts)) if has_groups else (),
    )


grids = any_grid()


def test_columns_fill_the_width_evenly() -> None:
    grid = Grid(4 * 176 + 3 * GAP + 2 * MARGIN, 10, 176)
    assert (grid.columns, grid.side) == (4, 176)
    assert grid.height == 3 * 176 + 2 * GAP + 2 * MARGIN
    assert grid.corner(5) == (MARGIN + 176 + GAP, MARGIN + 176 + GAP)


def test_an_empty_grid_has_no_height() -> None:
    assert Grid(800, 0, 176).height == 0
    assert Grid(800, 0, 176).nearest(5, 5) == 0


def test_gaps_belong_to_no_tile_but_mean_the_one_beside_them() -> None:
    grid = Grid(4 * 176 + 3 * GAP + 2 * MARGIN, 10, 176)
    x = MARGIN + 176 + 2
    assert grid.row_at(x, 50) is None
    assert grid.row_at(50, x) is None
    assert grid.nearest(x, 50) == 0
    assert grid.nearest(0, 9999) == 9


@pytest.mark.parametrize(("x", "y"), [(-50, 10), (10, -50), (9000, 10), (10, 9000)])
def test_nothing_outside(x: int, y: int) -> None:
    assert Grid(800, 10, 176).row_at(x, y) is None


def test_right_to_left_begins_at_the_right() -> None:
    grid = Grid(800, 10, 176, mirrored=True)
    assert grid.corner(0)[0] > grid.corner(1)[0]


@given(grids)
def test_every_tile_is_found_where_it_stands(grid: Grid) -> None:
    for row in {0, grid.count // 2, grid.count - 1} if grid.count else ():
        x, y = grid.corner(row)
        assert grid.row_at(x, y) == row
        assert grid.row_at(x + grid.side - 1, y + grid.side - 1) == row
        assert row in grid.rows_between(y, y)
        assert row in grid.rows_in(x, y, x, y)
        assert x >= 0


@given(grids)
def test_tiles_stay_inside(grid: Grid) -> None:
    right = max(grid.corner(row)[0] for row in range(grid.columns)) + grid.side
    assert right <= max(grid.width, 1 + 2 * MARGIN)


@given(grids)
def test_headings_stand_above_their_groups(grid: Grid) -> None:
    for at, row in enumerate(grid.groups):
        top, height = grid.heading(at)
        assert top + height == grid.corner(row)[1]
        assert at in grid.groups_between(top, top)
        assert at in grid.groups_between(top + height - 1, top + height - 1)
        assert grid.row_at(MARGIN, top + 1) is None
        if row:
            assert grid.corner(row - 1)[1] + grid.side <= top
    assert list(grid.groups_between(0, grid.height)) == list(range(len(grid.groups)))


@given(grids, st.integers(-50, 5000), st.integers(0, 900))
def test_what_can_be_seen_is_what_touches_the_span(
    grid: Grid, top: int, height: int
) -> None:
    tops = [grid.corner(row)[1] for row in range(grid.count)]
    seen = [
        row for row, y in enumerate(tops) if y <= top + height and y + grid.side > top
    ]
    assert list(grid.rows_between(top, top + height)) == seen


@given(grids)
def test_lines_divide_the_tiles(grid: Grid) -> None:
    row = 0
    while row < grid.count:
        line = grid.line(row)
        assert line.start == row
        assert {grid.corner(one)[1] for one in line} == {grid.corner(row)[1]}
        row = line.stop
    assert row == grid.count
