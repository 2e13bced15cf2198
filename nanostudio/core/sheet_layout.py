"""Where everything of a sheet's picture stands: on a page of pixels, or on paper.

A layout is reckoned at the cells' own size and then scaled as a whole, so that the
proportions are the same on the screen, in a file and on paper."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

from nanostudio.core.errors import Refused
from nanostudio.core.geometry import Size
from nanostudio.core.say import say
from nanostudio.core.sheet_style import MOST_SIDE, SheetStyle, check

# 16 cells of 2048 x 2048 with their words and gutters; A3 at 600 dots an inch.
MOST_PIXELS = 80 * 2**20
LONGEST_SIDE = 32_000  # pixels of a page: JPEG ends at 65,535
_LEAST_CELL = 8  # pixels; smaller ones show nothing
_MM_PER_INCH = 25.4
_OF_CELL = 20  # a cell is as high as that many letters of a label
_LINE = 1.5  # height of a line of words, in letters
_TITLE = 2  # height of a title's letters, in letters of a label


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page in whole pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column that is not part of it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row that is not part of it."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Guide:
    """A line from `left` to `right` at row `y`; its number is written in `place`."""

    number: int
    y: int
    left: int
    right: int
    place: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLayout:
    """A page and everything on it, in pixels from its top left.

    `labels` is empty, or has a box for each cell; `letters` and `title_letters` are
    heights in pixels. `scale`: what became of a pixel of a cell."""

    size: Size
    dpi: int
    scale: float
    cells: tuple[Box, ...]
    labels: tuple[Box, ...]
    title: Box | None
    guides: tuple[Guide, ...]
    letters: int
    title_letters: int
    line: int  # how thick a guide is


@dataclass(frozen=True, slots=True)
class _Plan:
    """The sheet at its own size, in fractions of pixels."""

    style: SheetStyle
    count: int

    @property
    def columns(self) -> int:
        return min(self.style.columns, self.count)

    @property
    def rows(self) -> int:
        return -(-self.count // self.columns)

    @property
    def letters(self) -> float:
        cell = self.style.cell
        return max(12, min(cell.width, cell.height) / _OF_CELL) * self.style.letters

    @property
    def label(self) -> float:
        return self.letters * _LINE if any(self.style.labels) else 0.0

    @property
    def title(self) -> float:
        return self.letters * _TITLE * _LINE if self.style.title else 0.0

    @property
    def numbers(self) -> float:
        """Width of the strip at the left that the guides' numbers stand in."""
        return self.letters * 2 if self.style.heads else 0.0

    @property
    def width(self) -> float:
        style, columns = self.style, self.columns
        inner = columns * style.cell.width + (columns - 1) * style.gutter
        return inner + 2 * style.margin + self.numbers

    @property
    def height(self) -> float:
        style, rows = self.style, self.rows
        inner = rows * (style.cell.height + self.label) + (rows - 1) * style.gutter
        return inner + 2 * style.margin + self._above

    @property
    def _above(self) -> float:
        return self.title + (self.style.gutter if self.title else 0)

    def place(self, index: int) -> tuple[float, float]:
        """Left and top of a cell."""
        style, (row, column) = self.style, divmod(index, self.columns)
        left = style.margin + self.numbers + column * (style.cell.width + style.gutter)
        step = style.cell.height + self.label + style.gutter
        return left, style.margin + self._above + row * step


def laid_out(style: SheetStyle, count: int) -> SheetLayout:
    """Boxes of a sheet of `count` cells; on paper as large as fits, in the middle.

    Raises Refused for figures that make no sheet, and where the cells would be too
    small to be seen."""
    check(style, count)
    plan = _Plan(style, count)
    page, scale = _page(plan)
    if min(style.cell.width, style.cell.height) * scale < _LEAST_CELL:
        raise Refused(
            say("The cells do not fit the page."),
            say("Choose a larger page, fewer cells, or smaller margins and gutters."),
        )
    drawn = _Drawn(plan, scale, page)
    return SheetLayout(
        size=page,
        dpi=style.dpi,
        scale=scale,
        cells=tuple(drawn.cell(at) for at in range(count)),
        labels=tuple(drawn.label(at) for at in range(count)) if plan.label else (),
        title=drawn.title(),
        guides=drawn.guides() if style.heads else (),
        letters=max(1, floor(plan.letters * scale)),
        title_letters=max(1, floor(plan.letters * _TITLE * scale)),
        line=max(1, round(plan.letters * scale / 12)),
    )


def fitted(picture: Size, box: Box) -> Box:
    """The largest box of the picture's proportions inside `box`, in its middle."""
    if picture.width * box.height >= box.width * picture.height:
        width = box.width
        height = max(1, round(width * picture.height / picture.width))
    else:
        height = box.height
        width = max(1, round(height * picture.width / picture.height))
    left = box.left + (box.width - width) // 2
    return Box(left, box.top + (box.height - height) // 2, width, height)


def cell_size(pictures: Sequence[Size]) -> Size:
    """A cell that holds each of the pictures whole and unscaled, where that is allowed;
    a square of 1024 when there is none."""
    if not pictures:
        return Size(1024, 1024)
    width = min(MOST_SIDE, max(one.width for one in pictures))
    return Size(width, min(MOST_SIDE, max(one.height for one in pictures)))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A plan at its scale on its page."""

    plan: _Plan
    scale: float
    page: Size

    def cell(self, index: int) -> Box:
        """All cells have one size, whatever is left over."""
        left, top = self.plan.place(index)
        cell = self.plan.style.cell
        return self._box(left, top, cell.width, cell.height)

    def label(self, index: int) -> Box:
        """Right below its cell."""
        left, top = self.plan.place(index)
        cell = self.plan.style.cell
        return self._box(left, top + cell.height, cell.width, self.plan.label)

    def title(self) -> Box | None:
        """Over all columns."""
        plan, margin = self.plan, self.plan.style.margin
        if not plan.title:
            return None
        return self._box(margin, margin, plan.width - 2 * margin, plan.title)

    def guides(self) -> tuple[Guide, ...]:
        """Of each row from the top of the first head to the ground."""
        plan, found = self.plan, list[Guide]()
        for row in range(plan.rows):
            first = self.cell(row * plan.columns)
            right = self.cell(row * plan.columns + plan.columns - 1).right
            for number in range(plan.style.heads + 1):
                found.append(self._guide(number, first, right))
        return tuple(found)

    def _guide(self, number: int, first: Box, right: int) -> Guide:
        """One of the row that begins with the cell `first`."""
        style = self.plan.style
        part = style.head_top
        part += (style.head_bottom - style.head_top) * number / style.heads
        y = min(first.bottom - 1, first.top + round(first.height * part))
        high = max(1, floor(self.plan.letters * self.scale))
        wide = max(1, floor(self.plan.numbers * self.scale))
        left = max(0, first.left - wide)
        top = min(max(0, y - high // 2), max(0, self.page.height - high))
        place = Box(left, top, wide, high)
        return Guide(number, y, first.left, right, place)

    def _box(self, left: float, top: float, width: float, height: float) -> Box:
        # A corner is rounded, a size cut: so no box reaches into the next one.
        across = (self.page.width - self.plan.width * self.scale) / 2
        down = (self.page.height - self.plan.height * self.scale) / 2
        return Box(
            max(0, floor(left * self.scale + across)),
            max(0, floor(top * self.scale + down)),
            max(1, floor(width * self.scale)),
            max(1, floor(height * self.scale)),
        )


def _page(plan: _Plan) -> tuple[Size, float]:
    """The page in pixels, and the scale at which the plan is on it."""
    paper = plan.style.paper
    if paper is None:
        whole = Size(ceil(plan.width), ceil(plan.height))
        scale = _most(whole.width, whole.height)
        if scale == 1:
            return whole, 1.0
        page = Size(*(max(1, floor(v * scale)) for v in (plan.width, plan.height)))
        # Of the scaled page as it is in whole pixels, so that nothing hangs over.
        return page, min(scale, page.width / plan.width, page.height / plan.height)
    dots = plan.style.dpi / _MM_PER_INCH
    wide, high = paper.width_mm * dots, paper.height_mm * dots
    most = _most(wide, high)
    page = Size(max(1, floor(wide * most)), max(1, floor(high * most)))
    return page, min(page.width / plan.width, page.height / plan.height)


def _most(width: float, height: float) -> float:
    """By how much a page must be scaled to be one that can be made; at most 1."""
    area = math.sqrt(MOST_PIXELS / (width * height))
    return min(1.0, area, LONGEST_SIDE / max(width, height))
