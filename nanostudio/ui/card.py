"""Where things stand on a tile that has no picture; arithmetic and font metrics."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyle

from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice, choice_words
from nanostudio.core.task import TaskState
from nanostudio.ui.lines import lines

INSET = 12
ICON = 22
BAR = 4
_EDGE = 8  # kept free above and below
_FROM_LEFT = Qt.LayoutDirection.LeftToRight
CLOSE = 28  # the area of the cross, larger than its drawing
_MOST_TITLE, _MOST_DETAIL = 2, 5
_SYMBOLS = {  # Lucide's name and the theme's colour
    TaskState.UNCERTAIN: ("circle-question-mark", "warn"),
    TaskState.FAILED: ("triangle-alert", "bad"),
    TaskState.WAITING: ("hourglass", "text_dim"),
    TaskState.CANCELLED: ("ban", "text_dim"),
}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The three faces of a tile's text."""

    title: QFont
    text: QFont
    small: QFont


@dataclass(frozen=True, slots=True)
class Link:
    """A choice that can be clicked; `area` is larger than the words."""

    choice: Choice
    text: str
    area: QRect


@dataclass(frozen=True, slots=True)
class Card:
    """A tile laid out in a square at 0, 0. Texts are drawn centred, line by line."""

    title: tuple[tuple[QRect, str], ...] = ()
    detail: tuple[tuple[QRect, str], ...] = ()
    links: tuple[Link, ...] = ()
    dots: tuple[QPoint, ...] = ()  # between the links of a line
    icon: QRect | None = None
    bar: QRect | None = None
    close: QRect | None = None

    def choice_at(self, point: QPoint) -> Choice | None:
        """The choice under `point`, which is relative to the tile."""
        if self.close is not None and self.close.contains(point):
            return Choice.CANCEL
        found = (link.choice for link in self.links if link.area.contains(point))
        return next(found, None)


def symbol(tile: Tile) -> tuple[str, str] | None:
    """Lucide's name and the theme's colour for the tile's state; None for none."""
    if tile.trouble is not None:
        return ("image-off", "text_dim")
    return _SYMBOLS.get(tile.state)


def card(
    tile: Tile, side: int, fonts: Fonts, way: Qt.LayoutDirection = _FROM_LEFT
) -> Card:
    """`tile` in a square of `side` pixels; on a small one detail, icon and the title's
    second line give way. `way` is how the window is read."""
    matter = _Matter(
        tile.title, tile.detail, tile.choices, symbol(tile) is not None, tile.is_busy
    )
    text = fonts.small if tile.title else fonts.text
    laid = _card(matter, side, fonts.title, text)
    return laid if way is _FROM_LEFT else _mirrored(laid, side, way)


@dataclass(frozen=True, slots=True)
class _Matter:
    """What a card shows: the part of a tile its layout depends on."""

    title: str
    detail: str
    choices: tuple[Choice, ...]
    has_icon: bool
    is_busy: bool


@lru_cache(maxsize=512)
def _card(matter: _Matter, side: int, title_font: QFont, text_font: QFont) -> Card:
    wide, line = side - 2 * INSET, _height(text_font)
    rows = _link_rows(matter.choices, side, title_font)
    fixed = len(rows) * _link_height(title_font) + 4 * bool(rows)
    fixed += (12 + BAR) * matter.is_busy
    most = max(1, min(_MOST_TITLE, (side - fixed) // _height(title_font)))
    titles = lines(matter.title, title_font, wide, most) if matter.title else ()
    fixed += len(titles) * _height(title_font)
    icon, most = _share(side - 2 * _EDGE - fixed, line, (ICON + 6) * matter.has_icon)
    details = lines(matter.detail, text_font, wide, most) if matter.detail else ()
    height = fixed + icon + (len(details) * line + 4 if details else 0)
    top = (side - height) // 2
    at_title, y = _stacked(titles, top + icon, _height(title_font), side)
    at_detail, y = _stacked(details, y + 4 if titles and details else y, line, side)
    bar = QRect(INSET + 8, y + 12, side - 2 * INSET - 16, BAR)
    links, dots = _placed_links(rows, y + 4, side, title_font)
    return Card(
        title=at_title,
        detail=at_detail,
        links=links,
        dots=dots,
        icon=QRect((side - ICON) // 2, top, ICON, ICON) if icon else None,
        bar=bar if matter.is_busy else None,
        close=_cross(side) if Choice.CANCEL in matter.choices else None,
    )


def _mirrored(laid: Card, side: int, way: Qt.LayoutDirection) -> Card:
    """What is not centred by itself, on the other side."""
    whole = QRect(0, 0, side, side)
    links = tuple(
        replace(link, area=QStyle.visualRect(way, whole, link.area))
        for link in laid.links
    )
    dots = tuple(QStyle.visualPos(way, whole, dot) for dot in laid.dots)
    close = laid.close and QStyle.visualRect(way, whole, laid.close)
    return replace(laid, links=links, dots=dots, close=close)


def _share(room: int, line: int, icon: int) -> tuple[int, int]:
    """Height for the icon and lines for the detail in `room` pixels."""
    most = max(0, room - icon - 6) // line
    if most == 0 and icon:
        icon, most = 0, max(0, room - 6) // line
    return icon, min(_MOST_DETAIL, most)


def _cross(side: int) -> QRect:
    return QRect(side - CLOSE - 2, 2, CLOSE, CLOSE)


def _link_height(font: QFont) -> int:
    return _height(font) + 4


def _height(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing() + 1


def _stacked(
    texts: tuple[str, ...], y: int, line: int, side: int
) -> tuple[tuple[tuple[QRect, str], ...], int]:
    placed = tuple(
        (QRect(INSET // 2, y + at * line, side - INSET, line), text)
        for at, text in enumerate(texts)
    )
    return placed, y + len(texts) * line


_BETWEEN = 20  # pixels from one link to the next, with a dot in the middle


def _link_rows(
    choices: tuple[Choice, ...], side: int, font: QFont
) -> list[list[Choice]]:
    """The links in rows that fit; four become two and two, as they read best."""
    choices = tuple(choice for choice in choices if choice is not Choice.CANCEL)
    metrics = QFontMetrics(font)
    widths = {c: metrics.horizontalAdvance(choice_words(c)) for c in choices}
    rows: list[list[Choice]] = []
    most = 2 if len(choices) == 4 else 3
    for choice in choices:
        taken = sum(widths[c] + _BETWEEN for c in rows[-1]) if rows else side
        fits = taken + widths[choice] <= side - INSET
        if rows and fits and len(rows[-1]) < most:
            rows[-1].append(choice)
        else:
            rows.append([choice])
    return rows


def _placed_links(
    rows: list[list[Choice]], y: int, side: int, font: QFont
) -> tuple[tuple[Link, ...], tuple[QPoint, ...]]:
    metrics, line = QFontMetrics(font), _link_height(font)
    links, dots = [], []
    for at, row in enumerate(rows):
        texts = [choice_words(choice) for choice in row]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        x = (side - sum(widths) - _BETWEEN * (len(row) - 1)) // 2
        for choice, text, width in zip(row, texts, widths, strict=True):
            place = QRect(QPoint(x, y + at * line), QSize(width, line))
            links.append(Link(choice, text, place.adjusted(-6, 0, 6, 0)))
            if choice is not row[-1]:
                dots.append(
                    QPoint(x + width + _BETWEEN // 2, y + at * line + line // 2)
                )
            x += width + _BETWEEN
    return tuple(links), tuple(dots)


CENTRE = Qt.AlignmentFlag.AlignCenter
