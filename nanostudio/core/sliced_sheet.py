"""A living sheet of a picture that was cut into cells, so that one of them can be made
anew without the others."""

from collections.abc import Sequence
from statistics import median

from nanostudio.core import geometry, mentions
from nanostudio.core.character import LONGEST_NAME
from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.grid_cut import Grid, boxes
from nanostudio.core.mention_names import ESCAPED, label
from nanostudio.core.mention_reading import Mention
from nanostudio.core.naming import plain
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.say import say
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_edits import put, with_references
from nanostudio.core.sheet_template import (
    LONGEST_INSTRUCTION,
    LONGEST_TITLE,
    MOST_SIDE,
    Template,
    TemplateCell,
    check,
)

_WHOLE = "Whole sheet"  # what the model is told the source is; English, as prompts are
_PANEL = "Panel {}"
_ALONE = (
    "Draw only panel {number} (row {row}, column {column}) of a sheet of {columns}"
    " columns and {rows} rows, as one picture that fills the frame. Keep who and what"
    " is in it, and the style, as they are in the sheet. No other panels, no grid, no"
    " border, no lettering."
)
_TOLD = "The whole sheet was asked for in these words:\n"
_NAMELESS = "a reference"


def fits_sheet(grid: Grid) -> bool:
    """Whether a sheet can have so many columns and rows."""
    return grid.columns <= MOST_SIDE and grid.rows <= MOST_SIDE


def cell_size(grid: Grid) -> Size:
    """Width and height in pixels of the usual cell: the middle one of all."""
    cells = boxes(grid)
    width = median(box.width for box in cells)
    height = median(box.height for box in cells)
    return Size(round(width), round(height))


def has_one_size(grid: Grid) -> bool:
    """Whether all cells are equally large, but for a pixel of rounding."""
    cells = boxes(grid)
    widths, heights = [b.width for b in cells], [b.height for b in cells]
    return max(widths) - min(widths) <= 1 and max(heights) - min(heights) <= 1


def sliced_template(grid: Grid, title: str, made_by: GenerationRequest) -> Template:
    """A template whose cells are those of `grid`, called "1", "2" and so on.

    `made_by` is what the whole picture was asked for with: each cell is told its
    words. Raises Refused when there are more columns or rows than a sheet has."""
    if not fits_sheet(grid):
        raise Refused(
            say("A sheet of %1 columns and %2 rows is too large.", *_sides(grid)),
            say("Up to %1 of each are possible.", MOST_SIDE),
        )
    template = Template(
        id="sliced",
        title=plain(title, LONGEST_TITLE) or say("Sliced sheet"),
        columns=grid.columns,
        rows=grid.rows,
        cells=tuple(_cell(grid, at) for at in range(grid.columns * grid.rows)),
        common=_common(made_by, grid.columns * grid.rows),
        aspect_ratio=_nearest_ratio(cell_size(grid)),
    )
    check(template)
    return template


def sliced_sheet(
    sheet_id: str,
    name: str,
    template: Template,
    cut: Sequence[CellVersion | None],
    source: str,
) -> Sheet:
    """A sheet whose cells show what was `cut`, row by row; None leaves one empty.

    Made anew, a cell has for references the panel it was, and the whole sheet (`source`
    is its SHA-256): the one says what to draw, the other who is in it and how. A model
    that takes one reference gets the first."""
    title = plain(name, LONGEST_NAME) or template.title
    sheet = new_sheet(sheet_id, title, template)
    whole = Reference(sha256=source, name=_WHOLE)
    for told, version in zip(template.cells, cut, strict=True):
        own = [whole]
        if version is not None:
            sheet = put(sheet, told.id, version)
            panel = _PANEL.format(told.id)
            own.insert(0, Reference(sha256=version.sha256, name=panel))
        sheet = with_references(sheet, told.id, tuple(own))
    return sheet


def _cell(grid: Grid, at: int) -> TemplateCell:
    row, column = at // grid.columns + 1, at % grid.columns + 1
    return TemplateCell(
        id=str(at + 1),
        title=say("Row %1, column %2", row, column),
        instruction=_ALONE.format(
            number=at + 1,
            row=row,
            column=column,
            columns=grid.columns,
            rows=grid.rows,
        ),
    )


def _sides(grid: Grid) -> tuple[int, int]:
    return grid.columns, grid.rows


def _common(made_by: GenerationRequest, cells: int) -> str:
    """The words of the whole. They mention its references, which a cell does not have:
    these are named, and what would mention one of a cell's is no mention any more."""
    names = tuple(reference.name for reference in made_by.references)

    def named(mention: Mention) -> str | None:
        if mention.index is None:
            return None
        return label(names[mention.index]) or _NAMELESS

    told = mentions.replaced(
        made_by.prompt.strip(), names, named, lambda text: ESCAPED.sub(r"\1", text)
    )
    told = _unmentioned(told, (*map(_PANEL.format, range(1, cells + 1)), _WHOLE))
    return f"{_TOLD}{told}"[:LONGEST_INSTRUCTION] if told else ""


def _unmentioned(text: str, names: Sequence[str]) -> str:
    """Without the signs before these names and their numbers."""
    while found := [one for one in mentions.find(text, names) if one.index is not None]:
        for mention in reversed(found):
            text = text[: mention.start] + text[mention.start + 1 :]
    return text


def _nearest_ratio(size: Size) -> str:
    """The shape nearest to `size` of those that models draw."""
    exact = size.width / size.height

    def distance(ratio: str) -> float:
        width, height = geometry.parts(ratio)
        return max(exact * height / width, width / height / exact)

    return min(geometry.RATIOS, key=distance)
