"""Crops and strokes: what JSON keeps, and where they are in pixels."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.geometry import RATIOS, Size, has_ratio
from nanostudio.core.recipe import (
    EVERYTHING,
    LEAST_SIDE,
    LONGEST_NOTE,
    MOST_PIXELS,
    MOST_STROKES,
    WHOLE,
    WIDTHS,
    Area,
    Arrow,
    Box,
    Line,
    Note,
    Recipe,
    Stroke,
    bounded,
    from_json,
    pixels,
    result_size,
    shaped,
    spanned,
)

RED = "#ff0000"
parts = st.integers(-WHOLE, 2 * WHOLE)
points = st.tuples(parts, parts)
widths = st.integers(*WIDTHS)
colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
texts = st.text(min_size=1, max_size=LONGEST_NOTE).filter(str.strip)
areas = st.builds(spanned, points, points)
strokes: st.SearchStrategy[Stroke] = st.one_of(
    st.builds(
        Line,
        points=st.lists(points, min_size=1, max_size=20).map(tuple),
        colour=colours,
        width=widths,
        is_mask=st.booleans(),
    ),
    st.builds(Box, area=areas, colour=colours, width=widths),
    st.builds(Arrow, start=points, end=points, colour=colours, width=widths),
    st.builds(Note, at=points, text=texts, colour=colours, width=widths),
)
crops = areas.map(bounded)
recipes = st.builds(
    Recipe, crop=crops, strokes=st.lists(strokes, max_size=6).map(tuple)
)
sizes = st.builds(Size, st.integers(1, 20_000), st.integers(1, 20_000))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(recipes)
def test_json_keeps_a_recipe_exactly(recipe: Recipe) -> None:
    assert from_json(recipe.to_json()) == recipe


@given(recipes, anything, st.integers(0, 5))
def test_a_stroke_of_another_kind_hides_no_other(
    recipe: Recipe, odd: Any, place: int
) -> None:
    kept = json.loads(recipe.to_json())
    kept["strokes"].insert(place, odd)
    assert from_json(json.dumps(kept)) == recipe


@pytest.mark.parametrize(
    "odd",
    [
        {"kind": "spiral", "colour": RED, "width": 500},
        {"kind": "box", "colour": "red", "width": 500, "area": [0, 0, 1, 1]},
        {"kind": "box", "colour": RED, "width": "5", "area": [0, 0, 1, 1]},
        {"kind": "box", "colour": RED, "width": 500, "area": [0, 0, 1]},
        {"kind": "box", "colour": RED, "width": 500, "area": [0, 0, 1, 1.5]},
        {"kind": "line", "colour": RED, "width": 500, "points": []},
        {"kind": "arrow", "colour": RED, "width": 500, "points": [1, 2]},
        {"kind": "note", "colour": RED, "width": 500, "at": [1, 2], "text": "  "},
        {"kind": "note", "colour": RED, "width": 500, "at": [], "text": "hair"},
        {"kind": "note", "colour": RED, "width": 500, "at": [1, 2], "text": 7},
    ],
)
def test_a_stroke_of_no_sense_is_left_out(odd: dict[str, Any]) -> None:
    assert from_json(json.dumps({"strokes": [odd]})) == Recipe()


@given(anything)
def test_nonsense_is_no_recipe(odd: Any) -> None:
    assert isinstance(from_json(json.dumps(odd)), Recipe)
    assert from_json(json.dumps({"crop": odd, "strokes": odd})).strokes == ()


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "3", "[]"])
def test_what_is_no_json_is_no_recipe(text: str) -> None:
    assert not from_json(text)


def test_more_strokes_than_a_person_draws_are_cut_off() -> None:
    box = Box(area=EVERYTHING, colour=RED, width=500)
    many = Recipe(strokes=(box,) * (MOST_STROKES + 9))
    assert len(from_json(many.to_json()).strokes) == MOST_STROKES


def test_a_recipe_is_true_when_it_does_something() -> None:
    assert not Recipe()
    assert Recipe(crop=Area(0, 0, 9_000, 9_000))
    assert Recipe(strokes=(Note(at=(0, 0), text="hair", colour=RED, width=900),))


@given(strokes, st.integers(-999, 999), st.integers(-999, 999))
def test_moving_there_and_back_changes_nothing(
    stroke: Stroke, across: int, down: int
) -> None:
    moved = stroke.moved(across, down)
    assert moved.bounds == stroke.bounds.moved(across, down)
    assert moved.moved(-across, -down) == stroke


@given(strokes, st.integers(-WHOLE, WHOLE), st.integers(-WHOLE, WHOLE))
def test_stretching_keeps_where_a_stroke_begins(
    stroke: Stroke, across: int, down: int
) -> None:
    stretched = stroke.stretched(across, down)
    if isinstance(stroke, Arrow):
        assert isinstance(stretched, Arrow)
        assert stretched.start == stroke.start
    else:
        assert stretched.bounds.left == stroke.bounds.left
        assert stretched.bounds.top == stroke.bounds.top


def test_stretching_makes_it_as_much_larger() -> None:
    line = Line(points=((0, 0), (500, 1_000)), colour=RED, width=500)
    assert line.stretched(500, 1_000).points == ((0, 0), (1_000, 2_000))
    box = Box(area=Area(0, 0, 500, 500), colour=RED, width=500)
    assert box.stretched(-900, 100).bounds == Area(0, 0, 1, 600)
    note = Note(at=(0, 0), text="hair", colour=RED, width=900)
    assert note.stretched(50, 50).width == 1_000
    assert note.stretched(-WHOLE, 0).width == WIDTHS[0]
    arrow = Arrow(start=(0, 0), end=(10, 10), colour=RED, width=500)
    assert arrow.stretched(5, -5).end == (15, 5)


@given(areas)
def test_a_crop_lies_inside_and_is_not_too_small(area: Area) -> None:
    inside = bounded(area)
    if inside is None:
        return
    assert inside != EVERYTHING
    assert inside.left >= 0
    assert inside.top >= 0
    assert inside.right <= WHOLE
    assert inside.bottom <= WHOLE
    assert inside.width >= LEAST_SIDE
    assert inside.height >= LEAST_SIDE


@given(st.sampled_from(RATIOS), st.integers(64, 8_000), st.integers(64, 8_000), crops)
def test_a_crop_to_a_shape_is_the_largest_in_the_middle(
    ratio: str, width: int, height: int, within: Area | None
) -> None:
    size, outer = Size(width, height), within or EVERYTHING
    crop = shaped(ratio, size, within) or EVERYTHING
    assert crop.left >= outer.left
    assert crop.bottom <= max(outer.bottom, crop.top + LEAST_SIDE)
    left, top, right, bottom = pixels(crop, size)
    if min(right - left, bottom - top) > 40 and crop.width > LEAST_SIDE < crop.height:
        assert has_ratio(Size(right - left, bottom - top), ratio)
        assert abs(crop.left - outer.left - (outer.right - crop.right)) <= 1
        assert crop.width == outer.width or crop.height == outer.height


def test_a_picture_of_that_shape_needs_no_crop() -> None:
    assert shaped("16:9", Size(1600, 900)) is None
    assert shaped("1:1", Size(200, 100)) == Area(25_000, 0, 75_000, WHOLE)
    with pytest.raises(ValueError, match="aspect ratio"):
        shaped("wide", Size(1, 1))


@given(crops, sizes)
def test_a_crop_in_pixels_is_never_empty_nor_outside(
    crop: Area | None, size: Size
) -> None:
    left, top, right, bottom = pixels(crop, size)
    assert 0 <= left < right <= size.width
    assert 0 <= top < bottom <= size.height
    result = result_size(crop, size)
    assert result.pixels <= MOST_PIXELS
    if (right - left) * (bottom - top) <= MOST_PIXELS:
        assert result == Size(right - left, bottom - top)


def test_without_a_crop_it_is_all_of_it() -> None:
    assert pixels(None, Size(640, 480)) == (0, 0, 640, 480)
    assert EVERYTHING.sides == (0, 0, WHOLE, WHOLE)
    assert (EVERYTHING.width, EVERYTHING.height) == (WHOLE, WHOLE)
