"""A hint which cell is the odd one: clear differences only, and never among three."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import drift
from nanostudio.core.drift import CellLook, Figure, Oddness, Shade, Trait

COAT = Shade((0.5, 0.06, -0.09), 0.7)
SKIN = Shade((0.6, 0.04, 0.05), 0.3)
USUAL = CellLook(palette=(COAT, SKIN), figure=Figure(width=0.4, head=0.22), face=0b1111)
COLOURS = st.tuples(*[st.floats(-0.4, 1)] * 3)
PALETTES = st.lists(
    st.builds(Shade, COLOURS, st.floats(0.01, 1)), min_size=1, max_size=6
)


def cells(odd: CellLook, count: int = 6) -> dict[str, CellLook]:
    """Cells that are nearly alike, and an odd one in their middle."""
    found = {}
    for at in range(count):
        light = COAT.colour[0] + 0.004 * at
        coat = Shade((light, *COAT.colour[1:]), COAT.share)
        figure = Figure(width=0.4 + 0.004 * at, head=0.22 - 0.002 * at)
        found[f"cell {at}"] = replace(USUAL, palette=(coat, SKIN), figure=figure)
    found[f"cell {count // 2}"] = odd
    return found


@pytest.mark.parametrize(
    ("change", "trait"),
    [
        ({"palette": (Shade((0.6, -0.15, 0.1), 0.7), SKIN)}, Trait.COLOURS),
        ({"figure": Figure(width=0.75, head=0.22)}, Trait.PROPORTIONS),
        ({"figure": Figure(width=0.4, head=0.4)}, Trait.PROPORTIONS),
        ({"face": 0xFFFF_0000_0000}, Trait.FACE),
    ],
)
def test_the_odd_one_stands_first_and_alone_is_flagged(
    change: dict[str, object], trait: Trait
) -> None:
    found = drift.oddest_first(cells(replace(USUAL, **change)))
    assert (found[0].cell, found[0].trait) == ("cell 3", trait)
    assert [one.is_flagged for one in found] == [True] + [False] * 5
    assert "may differ" in drift.words(found[0])
    assert drift.words(found[1]) == ""


def test_what_nobody_would_see_is_not_flagged() -> None:
    near = replace(USUAL, palette=(Shade((0.515, 0.06, -0.09), 0.7), SKIN))
    assert not any(one.is_flagged for one in drift.oddest_first(cells(near)))


def test_cells_that_all_differ_are_not_flagged() -> None:
    looks = {
        str(at): CellLook(palette=(Shade((at / 8, 0.1 - at / 40, at / 30), 1.0),))
        for at in range(8)
    }
    assert not any(one.is_flagged for one in drift.oddest_first(looks))


def test_among_three_nobody_is_odd() -> None:
    odd = replace(USUAL, face=-1)
    found = drift.oddest_first(cells(odd, 3))
    assert [one.score for one in found] == [0.0, 0.0, 0.0]


def test_what_is_not_known_of_a_cell_does_not_count() -> None:
    looks = cells(replace(USUAL, figure=None, face=None))
    looks["empty"] = CellLook(palette=())
    found = {one.cell: one for one in drift.oddest_first(looks)}
    assert found["empty"] == Oddness(cell="empty", score=0.0)
    assert not found["cell 3"].is_flagged


def test_equal_cells_keep_their_order() -> None:
    found = drift.oddest_first(dict.fromkeys("cab", USUAL))
    assert [one.cell for one in found] == ["c", "a", "b"]
    assert drift.oddest_first({}) == []


def test_a_head_counts_where_both_have_one() -> None:
    assert drift.figure_distance(Figure(width=0.4), Figure(width=0.5, head=0.2)) == (
        pytest.approx(0.2)
    )


@given(PALETTES, PALETTES)
def test_palettes_are_as_far_apart_both_ways(
    one: list[Shade], other: list[Shade]
) -> None:
    apart = drift.palette_distance(one, other)
    assert apart >= 0
    assert apart == pytest.approx(drift.palette_distance(other, one))
    assert drift.palette_distance(one, one) == 0
    assert drift.palette_distance(one, []) == 0
