"""A sheet's layout: nothing overlaps, all is on the page, proportions stay."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import (
    LONGEST_SIDE,
    MOST_PIXELS,
    Box,
    SheetLayout,
    cell_size,
    fitted,
    laid_out,
)
from nanostudio.core.sheet_style import PAPERS, SheetStyle, SheetWords, ink

SIZES = st.builds(Size, st.integers(16, 4096), st.integers(16, 4096))
PLAIN = SheetStyle(columns=4, cell=Size(300, 400))


@st.composite
def sheets(draw: st.DrawFn) -> tuple[SheetStyle, int]:
    """Any style whose cells fit, and a number of cells."""
    count = draw(st.integers(1, 20))
    style = SheetStyle(
        columns=draw(st.integers(1, 10)),
        cell=draw(st.builds(Size, st.integers(64, 4096), st.integers(64, 4096))),
        gutter=draw(st.integers(0, 200)),
        margin=draw(st.integers(0, 300)),
        title=draw(st.sampled_from(["", "Mira"])),
        labels=draw(st.sampled_from([(), ("a",) * count])),
        heads=draw(st.integers(0, 8)),
        paper=draw(st.sampled_from([None, *PAPERS.values(), PAPERS["A4"].across])),
        dpi=draw(st.sampled_from([150, 300, 600])),
    )
    return style, count


def boxes(layout: SheetLayout) -> list[Box]:
    title = [layout.title] if layout.title else []
    return [*layout.cells, *layout.labels, *title]


def overlap(one: Box, other: Box) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


@given(sheets())
def test_nothing_overlaps_and_all_is_on_the_page(sheet: tuple[SheetStyle, int]) -> None:
    try:
        layout = laid_out(*sheet)
    except Refused:
        return
    found = boxes(layout)
    for at, box in enumerate(found):
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= layout.size.width
        assert box.bottom <= layout.size.height
        assert not any(overlap(box, other) for other in found[at + 1 :])
    assert layout.size.pixels <= MOST_PIXELS
    assert max(layout.size.width, layout.size.height) <= LONGEST_SIDE
    for guide in layout.guides:
        assert 0 <= guide.left < guide.right <= layout.size.width
        assert 0 <= guide.y < layout.size.height
        assert 0 <= guide.place.left < guide.place.right <= guide.left
        assert 0 <= guide.place.top < guide.place.bottom <= layout.size.height


@given(sheets())
def test_proportions_are_the_same_at_every_scale(sheet: tuple[SheetStyle, int]) -> None:
    style, count = sheet
    try:
        layout = laid_out(style, count)
    except Refused:
        return
    assert {(box.width, box.height) for box in layout.cells} == {
        (layout.cells[0].width, layout.cells[0].height)
    }
    columns = min(style.columns, count)
    step = (style.cell.width + style.gutter) * layout.scale
    for one, other in pairwise(layout.cells[:columns]):
        assert abs(other.left - one.left - step) <= 1
    assert abs(layout.cells[0].width - style.cell.width * layout.scale) <= 1
    assert abs(layout.cells[0].height - style.cell.height * layout.scale) <= 1


def test_a_page_of_pixels_is_as_large_as_its_content() -> None:
    layout = laid_out(replace(PLAIN, gutter=10, margin=20), 8)
    assert (layout.size, layout.scale) == (Size(4 * 300 + 70, 2 * 400 + 50), 1.0)
    assert layout.cells[5] == Box(20 + 310, 20 + 410, 300, 400)
    assert (layout.title, layout.labels, layout.guides) == (None, (), ())


def test_few_cells_leave_no_empty_columns() -> None:
    assert laid_out(replace(PLAIN, margin=0), 2).size == Size(632, 400)


def test_paper_has_its_size_in_dots_and_the_sheet_in_its_middle() -> None:
    layout = laid_out(replace(PLAIN, paper=PAPERS["A4"], dpi=300), 8)
    assert layout.size == Size(2480, 3507)
    above = layout.cells[0].top
    below = layout.size.height - layout.cells[-1].bottom
    assert abs(above - below) <= 2
    assert layout.scale > 1


def test_paper_may_lie_on_its_side() -> None:
    letter = PAPERS["Letter"].across
    assert laid_out(replace(PLAIN, paper=letter, dpi=100), 1).size == Size(1100, 850)


def test_what_does_not_fit_is_scaled() -> None:
    huge = replace(PLAIN, cell=Size(4096, 4096), columns=8)
    layout = laid_out(huge, 64)
    assert layout.scale < 0.3
    assert layout.size.pixels <= MOST_PIXELS


def test_sixteen_cells_of_2048_with_everything_are_not_scaled() -> None:
    labels = ("a",) * 16
    style = replace(PLAIN, cell=Size(2048, 2048), title="a", labels=labels, heads=8)
    assert laid_out(style, 16).scale == 1.0


def test_words_have_their_places_in_the_order_a_person_reads() -> None:
    labels = tuple("abcdefgh")
    layout = laid_out(replace(PLAIN, title="Mira", labels=labels), 8)
    assert layout.title is not None
    assert layout.title.bottom <= layout.cells[0].top
    for cell, label in zip(layout.cells, layout.labels, strict=True):
        assert (label.left, label.width) == (cell.left, cell.width)
        assert label.top == cell.bottom
    assert layout.title_letters == 2 * layout.letters


def test_larger_letters_need_larger_boxes() -> None:
    labelled = replace(PLAIN, labels=("a",) * 4)
    usual = laid_out(labelled, 4)
    large = laid_out(replace(labelled, letters=2), 4)
    assert (usual.letters, large.letters) == (15, 30)
    assert (usual.labels[0].height, large.labels[0].height) == (22, 45)


def test_guides_mark_heads_of_each_row_from_top_to_ground() -> None:
    style = replace(PLAIN, columns=2, heads=4, head_top=0.1, head_bottom=0.9)
    layout = laid_out(style, 3)
    assert [guide.number for guide in layout.guides] == [0, 1, 2, 3, 4] * 2
    top = layout.cells[0].top
    assert [guide.y - top for guide in layout.guides[:5]] == [40, 120, 200, 280, 360]
    assert layout.guides[0].left == layout.cells[0].left
    assert layout.guides[9].right == layout.cells[1].right  # of the empty place too


@given(SIZES, st.builds(Box, *[st.integers(0, 900)] * 2, *[st.integers(1, 900)] * 2))
def test_a_picture_is_as_large_as_fits_its_box(picture: Size, box: Box) -> None:
    place = fitted(picture, box)
    assert box.left <= place.left
    assert box.top <= place.top
    assert place.right <= box.right
    assert place.bottom <= box.bottom
    assert place.width == box.width or place.height == box.height


@pytest.mark.parametrize(
    "change",
    [
        {"columns": 0},
        {"cell": Size(8, 100)},
        {"cell": Size(100, 5000)},
        {"gutter": -1},
        {"margin": 5000},
        {"heads": 17},
        {"letters": 0},
        {"dpi": 10},
        {"head_top": 0.6, "head_bottom": 0.5},
        {"background": "red"},
    ],
)
def test_what_makes_no_sheet_is_refused_in_words(change: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        laid_out(replace(PLAIN, **change), 8)
    assert caught.value.title.endswith(".")
    assert caught.value.hint


@pytest.mark.parametrize("count", [0, 65])
def test_a_sheet_has_a_number_of_cells(count: int) -> None:
    with pytest.raises(Refused, match="from 1 to 64 cells"):
        laid_out(PLAIN, count)


def test_cells_too_small_to_be_seen_are_refused() -> None:
    tiny = replace(PLAIN, columns=64, paper=PAPERS["A4"], dpi=30)
    with pytest.raises(Refused, match="do not fit"):
        laid_out(tiny, 64)


def test_words_can_be_read_on_any_ground() -> None:
    assert ink("#ffffff") == ink("") == "#1c1c1e"
    assert ink("#202030") == "#f2f2f2"
    assert SheetWords(background="#000000").ink == "#f2f2f2"


def test_cells_hold_the_largest_picture() -> None:
    assert cell_size([]) == Size(1024, 1024)
    assert cell_size([Size(100, 900), Size(5000, 80)]) == Size(4096, 900)
