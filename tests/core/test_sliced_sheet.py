"""A picture that was cut becomes a sheet whose cells can be made anew."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core import geometry, grid_cut, mentions
from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, Way
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_json import cell_to_json, from_json, to_json
from nanostudio.core.sheet_order import cell_order
from nanostudio.core.sheet_template import check
from nanostudio.core.sliced_sheet import (
    cell_size,
    fits_sheet,
    has_one_size,
    sliced_sheet,
    sliced_template,
)
from nanostudio.core.spec import ModelSpec
from tests.core.sheet_samples import made, sha
from tests.core.test_grid_cut import changes

GRID = grid_cut.even(Size(300, 200), 3, 2)
ASKED = GenerationRequest(provider="p", model="m", prompt="A sheet of Mira.")
ROOMY = ModelSpec(id="m", label="Banana", aspect_ratios=(), max_references=14)


def cut(grid: Grid = GRID, prompt: str = ASKED.prompt) -> Sheet:
    """A sheet of panels "c1", "c2" and so on; the last was not to be had."""
    count = grid.columns * grid.rows
    cells = [made(f"c{at}") for at in range(1, count)]
    template = sliced_template(grid, "Mira", replace(ASKED, prompt=prompt))
    return sliced_sheet("s1", "Mira", template, [*cells, None], sha("whole"))


def test_cells_are_called_by_row_and_column() -> None:
    template = sliced_template(GRID, "Mira\nruns", ASKED)
    assert (template.title, template.columns, template.rows) == ("Mira runs", 3, 2)
    assert [cell.id for cell in template.cells] == ["1", "2", "3", "4", "5", "6"]
    assert template.cells[5].title == "Row 2, column 3"
    assert template.cells[5].instruction.startswith(
        "Draw only panel 6 (row 2, column 3) of a sheet of 3 columns and 2 rows,"
    )
    assert template.common.endswith("these words:\nA sheet of Mira.")


def test_a_cell_has_the_shape_a_model_draws_that_is_nearest() -> None:
    for size, ratio in ((300, 200), "1:1"), ((600, 200), "16:9"), ((300, 355), "9:16"):
        template = sliced_template(grid_cut.even(Size(*size), 3, 2), "", ASKED)
        assert (template.title, template.aspect_ratio) == ("Sliced sheet", ratio)


def test_without_words_nothing_is_told_of_the_whole() -> None:
    assert sliced_template(GRID, "Mira", replace(ASKED, prompt=" ")).common == ""


def test_a_sheet_shows_what_was_cut() -> None:
    sheet = cut()
    assert (sheet.name, sheet.filled, sheet.locked) == ("Mira", 5, 0)
    assert [cell.picture and cell.picture.sha256 for cell in sheet.cells] == [
        *(sha(f"c{at}") for at in range(1, 6)),
        None,
    ]
    assert from_json(to_json(sheet), {c.id: cell_to_json(c) for c in sheet.cells}) == (
        sheet
    )


def test_a_cell_is_made_anew_from_its_panel_and_the_whole_sheet() -> None:
    order = cell_order(cut(), "2", ROOMY, [])
    assert [one.sha256 for one in order.references()] == [sha("c2"), sha("whole")]
    assert order.prompt.endswith(
        "Use @1 as a reference: Panel 2.\n\nUse @2 as a reference: Whole sheet."
    )
    one = cell_order(cut(), "2", replace(ROOMY, max_references=1), [])
    assert [one.sha256 for one in one.references()] == [sha("c2")]
    empty = cell_order(cut(), "6", ROOMY, [])
    assert [one.sha256 for one in empty.references()] == [sha("whole")]


def test_what_the_whole_was_made_from_is_named_and_not_mentioned() -> None:
    asked = replace(
        ASKED,
        prompt="@1 and @coat as @2, not @3, for \\@1; @@1 @Panel 4",
        references=(
            Reference(sha256=sha("a")),
            Reference(sha256=sha("b"), name="coat.png"),
        ),
    )
    told = sliced_template(GRID, "Mira", asked).common
    assert told.endswith(
        "\na reference and coat as coat, not 3, for 1; @a reference Panel 4"
    )


def test_a_sheet_has_only_so_many_columns() -> None:
    wide = grid_cut.even(Size(900, 200), 13, 2)
    assert not fits_sheet(wide)
    with pytest.raises(Refused, match="13 columns and 2 rows"):
        sliced_template(wide, "Mira", ASKED)


def test_the_usual_cell_is_told_and_whether_all_are_alike() -> None:
    assert has_one_size(grid_cut.even(Size(100, 100), 3, 3))
    moved = grid_cut.moved(GRID, Way.ACROSS, 1, 60)
    assert not has_one_size(moved)
    assert cell_size(moved) == Size(100, 100)


@settings(max_examples=30)
@given(changes(), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_grid_gives_a_template_that_can_be_used(grid: Grid, prompt: str) -> None:
    if not fits_sheet(grid):
        return
    template = sliced_template(grid, prompt, replace(ASKED, prompt=prompt))
    check(template)
    assert template.aspect_ratio in geometry.RATIOS
    names = ("Panel 1", "Whole sheet")
    found = mentions.find(template.common, names)
    assert [one for one in found if one.index is not None] == []
    sheet = cut(grid, prompt)
    assert sheet.filled == grid.columns * grid.rows - 1
    cells = {cell.id: cell_to_json(cell) for cell in sheet.cells}
    assert from_json(to_json(sheet), cells) == sheet
