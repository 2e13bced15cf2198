"""Crops stay inside the picture and in shape, however they are pulled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.cropping import HANDLES, Edges, dragged, shape_of, slid
from nanostudio.core.geometry import RATIOS, Size
from nanostudio.core.recipe import EVERYTHING, LEAST_SIDE, WHOLE, Area, bounded, spanned

parts = st.integers(0, WHOLE)
points = st.tuples(parts, parts)
crops = st.builds(spanned, points, points).map(bounded).map(lambda a: a or EVERYTHING)
ways = st.integers(-2 * WHOLE, 2 * WHOLE)
handles = st.sampled_from(HANDLES)


def assert_inside(area: Area) -> None:
    assert 0 <= area.left < area.right <= WHOLE
    assert 0 <= area.top < area.bottom <= WHOLE


@given(crops, ways, ways)
def test_a_crop_slides_as_far_as_there_is_room(
    crop: Area, across: int, down: int
) -> None:
    moved = slid(crop, across, down)
    assert_inside(moved)
    assert (moved.width, moved.height) == (crop.width, crop.height)


@given(crops, handles, ways, ways)
def test_only_what_is_held_moves(
    crop: Area, edges: Edges, across: int, down: int
) -> None:
    moved = dragged(crop, edges, across, down)
    assert_inside(moved)
    assert min(moved.width, moved.height) >= min(LEAST_SIDE, crop.width, crop.height)
    assert edges.left or moved.left == crop.left
    assert edges.top or moved.top == crop.top
    assert edges.right or moved.right == crop.right
    assert edges.bottom or moved.bottom == crop.bottom


shapes = st.builds(
    lambda ratio, width: shape_of(ratio, Size(width, 1_000)),
    st.sampled_from(RATIOS),
    st.integers(500, 2_000),
)


@given(crops, handles, ways, ways, shapes)
def test_a_shape_is_kept_however_it_is_pulled(
    crop: Area, edges: Edges, across: int, down: int, shape: float
) -> None:
    moved = dragged(crop, edges, across, down, shape)
    assert_inside(moved)
    # Rounding and a middle near the edge cost some parts.
    assert abs(moved.width - moved.height * shape) <= 2 + 2 * shape
    corner = (edges.left or edges.right) and (edges.top or edges.bottom)
    if corner and edges.right:
        assert moved.left == crop.left
    if corner and edges.bottom:
        assert moved.top == crop.top


def test_a_corner_follows_the_pointer() -> None:
    crop = Area(10_000, 10_000, 50_000, 50_000)
    corner = Edges(right=True, bottom=True)
    assert dragged(crop, corner, 10_000, -5_000) == Area(10_000, 10_000, 60_000, 45_000)
    assert dragged(crop, corner, 10_000, 0, 1.0) == Area(10_000, 10_000, 60_000, 60_000)
    assert dragged(crop, corner, WHOLE, 0, 2.0) == Area(10_000, 10_000, WHOLE, 55_000)


def test_an_edge_in_shape_takes_as_much_on_either_side() -> None:
    crop = Area(40_000, 40_000, 60_000, 60_000)
    taller = dragged(crop, Edges(bottom=True), 0, 10_000, 1.0)
    assert taller == Area(35_000, 40_000, 65_000, 70_000)
    wider = dragged(crop, Edges(left=True), -10_000, 0, 1.0)
    assert wider == Area(30_000, 35_000, 60_000, 65_000)


def test_shapes_are_of_pixels() -> None:
    assert shape_of("16:9", Size(1600, 900)) == pytest.approx(1)
    assert shape_of("1:1", Size(200, 100)) == pytest.approx(0.5)
