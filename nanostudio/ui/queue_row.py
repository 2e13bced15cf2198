"""Where things stand in a row of the queue; arithmetic and font metrics."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from nanostudio.app.entries import Entry, Section
from nanostudio.app.words import Choice, choice_words

HEADING = 28  # pixels of a section's title, with the air above it
GAP = 4  # pixels between rows
ICON = 20
CLOSE = 28  # the area of the cross, larger than its drawing
_EDGE = 12
_TEXT = _EDGE + ICON + 12  # where words begin
_BETWEEN = 16  # pixels from one link to the next


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces of a row's text."""

    text: QFont
    small: QFont
    strong: QFont  # small and heavier: states, links and headings


@dataclass(frozen=True, slots=True)
class Link:
    """A choice that can be clicked."""

    choice: Choice
    text: str
    area: QRect


@dataclass(frozen=True, slots=True)
class Row:
    """A row laid out at 0, 0, read from left to right."""

    height: int
    heading: QRect | None
    body: QRect
    icon: QRect
    prompt: QRect
    state: QRect
    detail: QRect | None  # on a line of its own
    links: tuple[Link, ...]
    cross: QRect | None

    def choice_at(self, x: int, y: int) -> Choice | None:
        """The choice at this point."""
        if self.cross is not None and self.cross.contains(x, y):
            return Choice.CANCEL
        found = (link.choice for link in self.links if link.area.contains(x, y))
        return next(found, None)


def laid(entry: Entry, width: int, fonts: Fonts) -> Row:
    """`entry` in a row of `width` pixels."""
    matter = _Matter(
        is_first=bool(entry.heading),
        has_detail=entry.section is Section.NEEDS_YOU or bool(entry.choices),
        choices=entry.choices,
        can_cancel=entry.can_cancel,
    )
    return _laid(matter, width, fonts.text, fonts.strong)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matter:
    """The part of an entry its layout depends on."""

    is_first: bool
    has_detail: bool
    choices: tuple[Choice, ...]
    can_cancel: bool


@lru_cache(maxsize=256)
def _laid(matter: _Matter, width: int, text: QFont, strong: QFont) -> Row:
    is_first, can_cancel = matter.is_first, matter.can_cancel
    top = HEADING if is_first else 0
    line, small = _height(text), _height(strong)
    right = width - _EDGE - (CLOSE if can_cancel else 0)
    wide = max(0, right - _TEXT)
    y = top + 8
    prompt = QRect(_TEXT, y, wide, line)
    y += line + 2
    state = QRect(_TEXT, y, wide, small)
    y += small
    detail = None
    if matter.has_detail:
        detail = QRect(_TEXT, y, wide, small)
        y += small
    links, y = _links(matter.choices, y, width - _EDGE, strong)
    y += 8
    cross = QRect(width - CLOSE - 6, top + 8, CLOSE, CLOSE) if can_cancel else None
    return Row(
        height=y + GAP,
        heading=QRect(_EDGE, 0, width - 2 * _EDGE, HEADING - 4) if is_first else None,
        body=QRect(0, top, width, y - top),
        icon=QRect(_EDGE, top + 8 + (line + small - ICON) // 2, ICON, ICON),
        prompt=prompt,
        state=state,
        detail=detail,
        links=links,
        cross=cross,
    )


def _links(
    choices: tuple[Choice, ...], y: int, right: int, font: QFont
) -> tuple[tuple[Link, ...], int]:
    """Side by side, in as many lines as it takes; and where they end."""
    metrics, height = QFontMetrics(font), _height(font) + 6
    x, links = _TEXT, list[Link]()
    for choice in choices:
        text = choice_words(choice)
        width = metrics.horizontalAdvance(text)
        if links and x + width > right:
            x, y = _TEXT, y + height
        links.append(Link(choice, text, QRect(x - 4, y, width + 8, height)))
        x += width + _BETWEEN
    return tuple(links), y + height if choices else y


def _height(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing() + 1
