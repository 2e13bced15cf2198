"""What a person chooses of a sheet's export becomes a style, and is kept."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.export import Format
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_edits import put
from nanostudio.core.sheet_export import (
    SheetChoices,
    SheetFormat,
    cell_of,
    check_filled,
    from_json,
    lies_better,
    paper_of,
    printed_mm,
    style_of,
    taken_over,
    to_json,
    usual,
    words_of,
)
from nanostudio.core.sheet_layout import laid_out
from nanostudio.core.sheet_style import PAPERS
from tests.core.sheet_samples import made, sheet, template

USUAL = SheetChoices()
SIZES = (Size(1696, 2528), Size(1600, 2400))
choices = st.builds(
    SheetChoices,
    format=st.sampled_from(SheetFormat),
    quality=st.integers(1, 100),
    columns=st.integers(0, 12),
    side=st.sampled_from([0, 64, 640, 4096]),
    gutter=st.integers(0, 50),
    margin=st.integers(0, 100),
    has_title=st.booleans(),
    has_labels=st.booleans(),
    letters=st.integers(50, 200),
    heads=st.integers(0, 16),
    head_top=st.integers(0, 40),
    head_bottom=st.integers(60, 100),
    background=st.sampled_from(["", "#ffffff", "#1c1c1e"]),
    paper=st.sampled_from(["", *PAPERS]),
    is_lying=st.booleans(),
    dpi=st.sampled_from([150, 300, 600]),
    names=st.sampled_from(["{view}", "Å {counter:3}"]),
    cells_as=st.sampled_from(Format),
)


@given(choices)
def test_what_is_kept_comes_back(chosen: SheetChoices) -> None:
    assert from_json(to_json(chosen), USUAL) == chosen


@pytest.mark.parametrize(
    "kept", ["", "[]", "nothing", '{"columns": "3", "gutter": true, "format": "gif"}']
)
def test_what_cannot_be_read_is_as_usual(kept: str) -> None:
    assert from_json(kept, USUAL) == USUAL


def test_what_belongs_to_another_template_is_not_taken_over() -> None:
    last = SheetChoices(columns=7, heads=8, is_lying=True, dpi=150, gutter=9)
    assert taken_over(last, USUAL) == SheetChoices(dpi=150, gutter=9)


def test_head_heights_are_measured_from_the_start() -> None:
    assert usual(template()).heads == 0
    assert usual(template(id="head-heights")).heads == 8


@given(choices, st.sampled_from(["Mira", " ", ""]))
def test_every_choice_makes_a_sheet(chosen: SheetChoices, title: str) -> None:
    style = style_of(chosen, sheet(), title, SIZES)
    try:
        layout = laid_out(style, 3)
    except Refused:
        assert chosen.paper or chosen.side == 64  # only cells may become too small
        return
    words = words_of(style)
    assert len(layout.labels) == len(words.labels) == (3 if chosen.has_labels else 0)
    assert (layout.title is not None) == bool(words.title)
    assert words.background == chosen.background


def test_gaps_suit_the_cells() -> None:
    style = style_of(replace(USUAL, gutter=10, margin=20), sheet(), "Mira", SIZES)
    assert (style.cell, style.gutter, style.margin) == (SIZES[0], 170, 339)
    assert style.labels == ("Back", "Front", "Side")
    small = style_of(replace(USUAL, side=100, gutter=10), sheet(), "Mira", SIZES)
    assert (small.cell, small.gutter) == (Size(67, 100), 7)


@pytest.mark.parametrize(
    ("ratio", "side", "size"),
    [
        ("1:1", 0, Size(1024, 1024)),
        ("2:3", 0, Size(683, 1024)),
        ("16:9", 512, Size(512, 288)),
        ("99:1", 64, Size(64, 16)),
    ],
)
def test_an_empty_sheet_has_the_shape_of_its_template(
    ratio: str, side: int, size: Size
) -> None:
    assert cell_of(replace(USUAL, side=side), template(aspect_ratio=ratio), ()) == size


def test_paper_lies_as_was_chosen_and_as_suits_it() -> None:
    paper = PAPERS["A4"]
    assert paper_of(USUAL) is None
    assert paper_of(replace(USUAL, paper="A4")) == paper
    lying = replace(USUAL, paper="A4", is_lying=True)
    assert paper_of(lying) == paper.across
    assert paper_of(replace(USUAL, paper="A9", is_lying=True)) is None
    row = style_of(replace(USUAL, columns=3), sheet(), "", [Size(500, 500)])
    assert lies_better(row, paper, 3)
    assert not lies_better(replace(row, columns=1), paper, 3)


def test_a_page_is_as_large_as_its_paper() -> None:
    style = style_of(replace(USUAL, paper="A4"), sheet(), "Mira", SIZES)
    width, height = printed_mm(laid_out(style, 3))
    assert (round(width), round(height)) == (210, 297)


def test_nothing_is_no_sheet() -> None:
    with pytest.raises(Refused, match="no picture on the sheet"):
        check_filled(sheet())
    check_filled(put(sheet(), "front", made("a")))
