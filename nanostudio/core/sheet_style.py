"""How a sheet is to look: what a person chooses, and what is written on it."""

import re
from dataclasses import dataclass

from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.core.say import mark, say

MOST_CELLS = 64
MOST_SIDE = 4096  # pixels of a cell
_SIDES = mark("A cell is from %1 to %2 pixels wide and high.")
_GUTTERS = mark("Between cells there are from %1 to %2 pixels.")
_MARGINS = mark("A margin has from %1 to %2 pixels.")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, upright, in millimetres."""

    width_mm: float
    height_mm: float

    @property
    def across(self) -> "Paper":
        """The same paper lying on its side."""
        return Paper(self.height_mm, self.width_mm)


PAPERS = {"A4": Paper(210, 297), "A3": Paper(297, 420), "Letter": Paper(215.9, 279.4)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetStyle:
    """How a sheet is to look. Gutter and margin are in pixels of a cell of size `cell`.

    `heads`: head heights that lines mark across each row, from `head_top` to
    `head_bottom` (parts of a cell's height); 0 for no lines. `letters` scales all
    words; 1 fits the cells. `background` is "#rrggbb", or "" for a clear one.
    `paper`: the page it must fit, at `dpi`; None for one as large as its content."""

    columns: int
    cell: Size
    gutter: int = 32
    margin: int = 64
    title: str = ""
    labels: tuple[str, ...] = ()  # one for each cell; none at all leaves no room
    heads: int = 0
    head_top: float = 0.0
    head_bottom: float = 1.0
    letters: float = 1.0
    background: str = "#ffffff"
    paper: Paper | None = None
    dpi: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What is written on a sheet: one label for each cell, or none at all."""

    title: str = ""
    labels: tuple[str, ...] = ()
    background: str = "#ffffff"  # "" for a clear one

    @property
    def ink(self) -> str:
        """The colour of what is written."""
        return ink(self.background)


def ink(background: str) -> str:
    """The colour of words on a background, "#rrggbb": dark on light and clear ones."""
    if not background:
        return "#1c1c1e"
    red, green, blue = (int(background[at : at + 2], 16) for at in (1, 3, 5))
    return "#1c1c1e" if 299 * red + 587 * green + 114 * blue > 128_000 else "#f2f2f2"


def check(style: SheetStyle, count: int) -> None:
    """Raises Refused for figures that make no sheet of `count` cells."""
    for value, least, most, words in (
        (count, 1, MOST_CELLS, say("A sheet has from %1 to %2 cells.", 1, MOST_CELLS)),
        (style.columns, 1, MOST_CELLS, say("A sheet has at least one column.")),
        (style.cell.width, 16, MOST_SIDE, say(_SIDES, 16, MOST_SIDE)),
        (style.cell.height, 16, MOST_SIDE, say(_SIDES, 16, MOST_SIDE)),
        (style.gutter, 0, 2048, say(_GUTTERS, 0, 2048)),
        (style.margin, 0, 4096, say(_MARGINS, 0, 4096)),
        (style.heads, 0, 16, say("There may be up to %1 head heights.", 16)),
        (style.letters, 0.25, 4, say("Letters may be scaled from a quarter to four.")),
        (style.dpi, 30, 1200, say("A page has from %1 to %2 dots an inch.", 30, 1200)),
    ):
        if not least <= value <= most:
            raise Refused(words, say("Choose another number."))
    if not 0 <= style.head_top < style.head_bottom <= 1:
        raise Refused(
            say("The head heights must begin above their end, and within the cell."),
            say("Choose another number."),
        )
    if style.background and not _COLOUR.fullmatch(style.background):
        raise Refused(
            say("“%1” is no colour.", plain(style.background, 20)),
            say("Write it like #ffffff."),
        )
