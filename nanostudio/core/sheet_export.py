"""How a sheet leaves the library: what a person chooses, and what that comes to.

Nothing here touches a file."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any

from nanostudio.core.errors import Refused
from nanostudio.core.export import Format
from nanostudio.core.geometry import Size
from nanostudio.core.say import say
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_layout import SheetLayout, cell_size, laid_out
from nanostudio.core.sheet_style import PAPERS, Paper, SheetStyle, SheetWords
from nanostudio.core.sheet_template import Template

LEAST_SIDE, MOST_SIDE = 64, 4096  # pixels of a cell, where they are chosen
_USUAL_SIDE = 1024  # of an empty cell
_MEASURED = "head-heights"  # the template whose figures stand between two lines
_MM_PER_INCH = 25.4


class SheetFormat(StrEnum):
    """What is written. CELLS: each cell as a file of its own."""

    PNG = "png"
    JPEG = "jpeg"
    PDF = "pdf"
    ORA = "ora"
    CELLS = "cells"


@dataclass(frozen=True, slots=True)
class CellPicture:
    """What a cell shows. `path` is relative to the library folder; `size` is None
    where it is not known."""

    sha256: str
    path: str
    size: Size | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChoices:
    """What a person can choose. Gutter and margin are in percent of a cell's shorter
    side, so that they suit cells of any size; letters in percent of those that fit;
    the head heights' ends in percent of a cell's height."""

    format: SheetFormat = SheetFormat.PNG
    quality: int = 92  # 1-100, where the format has one
    columns: int = 0  # 0: as the template has them
    side: int = 0  # pixels of a cell's longer side; 0: as its pictures are
    gutter: int = 3
    margin: int = 6
    has_title: bool = True
    has_labels: bool = True
    letters: int = 100
    heads: int = 0
    head_top: int = 5
    head_bottom: int = 95
    background: str = "#ffffff"  # "" for a clear one
    paper: str = ""  # one of PAPERS; "" for a page as large as the sheet
    is_lying: bool = False
    dpi: int = 300
    names: str = "{character}_{counter:2}_{view}"  # of single cells
    cells_as: Format = Format.ORIGINAL


def usual(template: Template) -> SheetChoices:
    """What makes a good sheet of it, with nothing chosen."""
    return SheetChoices(heads=8 if template.id == _MEASURED else 0)


def taken_over(last: SheetChoices, usual: SheetChoices) -> SheetChoices:
    """How another sheet was exported, but for what belongs to that one's template."""
    own = ("columns", "heads", "head_top", "head_bottom", "is_lying")
    return replace(last, **{name: getattr(usual, name) for name in own})


def cell_of(choices: SheetChoices, template: Template, sizes: Sequence[Size]) -> Size:
    """How large a cell is; `sizes` are those of its pictures."""
    cell = cell_size(sizes) if sizes else _empty(template.aspect_ratio)
    return _scaled(cell, choices.side) if choices.side else cell


def style_of(
    choices: SheetChoices, sheet: Sheet, title: str, sizes: Sequence[Size]
) -> SheetStyle:
    """How the sheet is to look. `sizes`: of the pictures that it shows."""
    template = sheet.template
    cell = cell_of(choices, template, sizes)
    shorter = min(cell.width, cell.height)
    labels = tuple(one.title for one in template.cells) if choices.has_labels else ()
    return SheetStyle(
        columns=choices.columns or template.columns,
        cell=cell,
        gutter=round(shorter * choices.gutter / 100),
        margin=round(shorter * choices.margin / 100),
        title=title.strip() if choices.has_title else "",
        labels=labels,
        heads=choices.heads,
        head_top=choices.head_top / 100,
        head_bottom=choices.head_bottom / 100,
        letters=choices.letters / 100,
        background=choices.background,
        paper=paper_of(choices),
        dpi=choices.dpi,
    )


def words_of(style: SheetStyle) -> SheetWords:
    """What is written on a sheet of this look."""
    return SheetWords(
        title=style.title, labels=style.labels, background=style.background
    )


def paper_of(choices: SheetChoices) -> Paper | None:
    """The page it must fit, as it lies; None for one as large as the sheet."""
    paper = PAPERS.get(choices.paper)
    return paper.across if paper and choices.is_lying else paper


def lies_better(style: SheetStyle, paper: Paper, count: int) -> bool:
    """Whether cells become larger on the paper when it lies on its side.

    Raises Refused: see laid_out."""
    ways = (replace(style, paper=one) for one in (paper, paper.across))
    upright, lying = (laid_out(one, count).scale for one in ways)
    return lying > upright


def printed_mm(layout: SheetLayout) -> tuple[float, float]:
    """Width and height of the page as it is printed."""
    mm = _MM_PER_INCH / layout.dpi
    return layout.size.width * mm, layout.size.height * mm


def check_filled(sheet: Sheet) -> None:
    """Raises Refused when the sheet shows nothing at all."""
    if not sheet.filled:
        raise Refused(
            say("There is no picture on the sheet yet."), say("Fill a cell first.")
        )


def to_json(choices: SheetChoices) -> str:
    """Choices to be kept for the next time."""
    return json.dumps(asdict(choices), ensure_ascii=False)


def from_json(kept: str, otherwise: SheetChoices) -> SheetChoices:
    """The choices that were kept; what cannot be read (any more) is as `otherwise`."""
    try:
        plain = json.loads(kept)
    except (ValueError, RecursionError):
        plain = None
    given = plain if isinstance(plain, dict) else {}
    values = {
        one.name: _like(given.get(one.name), getattr(otherwise, one.name))
        for one in fields(SheetChoices)
    }
    return SheetChoices(**values)


def _like(given: object, usual: Any) -> Any:
    """`given` where it is of the same kind, else `usual`."""
    if isinstance(usual, StrEnum):
        known = {str(one): one for one in type(usual)}
        return known.get(str(given), usual)
    return given if type(given) is type(usual) else usual


def _empty(ratio: str) -> Size:
    """A cell of this shape ("2:3") where there is no picture to go by."""
    across, down = map(int, ratio.split(":"))
    return _scaled(Size(across, down), _USUAL_SIDE)


def _scaled(cell: Size, side: int) -> Size:
    """Of the same shape, the longer side so long; never too thin to be one."""
    longer = max(cell.width, cell.height)
    width, height = (round(one * side / longer) for one in (cell.width, cell.height))
    return Size(max(16, width), max(16, height))
