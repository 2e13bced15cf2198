"""The settings of compared pictures as a table, and where their prompts differ."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from PySide6.QtCore import QDateTime, QLocale

from nanostudio.app.receipt import cost_words, delivered_words, time_words
from nanostudio.app.tiles import Tile
from nanostudio.app.words import filled, translate
from nanostudio.core.naming import plain
from nanostudio.core.request import Reference

_STARS = 5
_LONGEST = 1500  # characters of a prompt
_MOST_WORDS = 100  # that are compared with each other
# Words and points, and each sign of scripts without spaces.
_SIGN = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_SIGN}]|[^\W{_SIGN}]+|[^\w\s]")

Span = tuple[int, int]  # from a character to another


@dataclass(frozen=True, slots=True)
class Cell:
    """What one picture has; `marks` are the parts of the text others do not have."""

    text: str
    marks: tuple[Span, ...] = ()
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A setting, with a cell for each picture."""

    name: str
    cells: tuple[Cell, ...]

    @property
    def differs(self) -> bool:
        """Whether the pictures are not all alike in it."""
        return len({cell.text for cell in self.cells}) > 1


def rows(tiles: Sequence[Tile], *, every: bool = False) -> tuple[Row, ...]:
    """The settings of `tiles` that differ, or every one; what none has is left out."""
    found = (_prompts(tiles), *_settings(tiles), *_results(tiles))
    return tuple(
        row
        for row in found
        if any(cell.text for cell in row.cells) and (every or row.differs)
    )


def differing(texts: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """For each text the words that are not, in this order, in all the others."""
    spans = [[found.span() for found in _WORD.finditer(text)] for text in texts]
    words = [
        [text[start:end] for start, end in found]
        for text, found in zip(texts, spans, strict=True)
    ]
    common = [set(range(len(own))) for own in words]
    for one, two in combinations(range(len(texts)), 2):
        pairs = _alike(words[one], words[two])
        common[one] &= {at for at, _ in pairs}
        common[two] &= {at for _, at in pairs}
    return tuple(
        _joined(text, [span for at, span in enumerate(found) if at not in alike])
        for text, found, alike in zip(texts, spans, common, strict=True)
    )


def _alike(one: Sequence[str], two: Sequence[str]) -> list[tuple[int, int]]:
    """The places of words that both have, in the same order. Of what stands between a
    common beginning and end no more is compared than a frame has time for."""
    shorter = min(len(one), len(two))
    start = 0
    while start < shorter and one[start] == two[start]:
        start += 1
    end = 0
    while end < shorter - start and one[-1 - end] == two[-1 - end]:
        end += 1
    last_one, last_two = len(one) - end, len(two) - end
    most = start + _MOST_WORDS
    cut_one, cut_two = min(last_one, most), min(last_two, most)
    matcher = SequenceMatcher(
        None, one[start:cut_one], two[start:cut_two], autojunk=False
    )
    found = [(at, at) for at in range(start)]
    for here, there, size in matcher.get_matching_blocks():
        found += [(start + here + at, start + there + at) for at in range(size)]
    # Beyond that nothing is marked.
    found += [(at, -1) for at in range(cut_one, last_one)]
    found += [(-1, at) for at in range(cut_two, last_two)]
    return found + [(last_one + at, last_two + at) for at in range(end)]


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Words with nothing but a space between them are one part."""
    made: list[Span] = []
    for start, end in spans:
        is_next = bool(made) and not text[made[-1][1] : start].strip()
        made.append((made.pop()[0] if is_next else start, end))
    return tuple(made)


def _prompts(tiles: Sequence[Tile]) -> Row:
    texts = [plain(tile.prompt, _LONGEST) for tile in tiles]
    marks = differing(texts)
    cells = (Cell(text, found) for text, found in zip(texts, marks, strict=True))
    return Row(translate("compare", "Prompt"), tuple(cells))


def _settings(tiles: Sequence[Tile]) -> tuple[Row, ...]:
    asked = [tile.task.request for tile in tiles]
    auto = translate("receipt", "Auto")
    columns = (
        (translate("compare", "Model"), [tile.model for tile in tiles]),
        (translate("compare", "Provider"), [tile.provider for tile in tiles]),
        (translate("compare", "Shape"), [one.aspect_ratio or auto for one in asked]),
        (translate("compare", "Resolution"), [one.resolution or "" for one in asked]),
        (
            translate("compare", "Format"),
            [(one.format or "").upper() for one in asked],
        ),
        (
            translate("compare", "References"),
            _references([one.references for one in asked]),
        ),
    )
    return tuple(_row(name, texts) for name, texts in columns)


def _references(lists: Sequence[tuple[Reference, ...]]) -> list[str]:
    """In words; other pictures of the same name are told apart by their bytes."""
    texts = [_named(found) for found in lists]
    for place, found in enumerate(lists):
        twins = [
            at for at, other in enumerate(lists)
            if texts[at] == texts[place] and _bytes(other) != _bytes(found)
        ]  # fmt: skip
        if twins:
            for at in (place, *twins):
                texts[at] = _named(lists[at], is_exact=True)
    return texts


def _bytes(found: tuple[Reference, ...]) -> list[str]:
    return [one.sha256 for one in found]


def _named(found: tuple[Reference, ...], *, is_exact: bool = False) -> str:
    names = []
    for number, one in enumerate(found, 1):
        name = plain(one.name, 40)
        name = name or filled(translate("compare", "Reference %1"), number)
        names.append(f"{name} ({one.sha256[:6]})" if is_exact else name)
    return ", ".join(names) or translate("compare", "None")


def _results(tiles: Sequence[Tile]) -> tuple[Row, ...]:
    name = translate("compare", "Delivered")
    delivered = Row(
        name,
        tuple(
            Cell(
                delivered_words(tile.output) if tile.output else "",
                is_warning=not tile.is_as_asked,
            )
            for tile in tiles
        ),
    )
    return (
        delivered,
        _row(translate("compare", "Time"), [time_words(one.task) for one in tiles]),
        _row(translate("compare", "Cost"), [cost_words(one) for one in tiles]),
        _row(translate("compare", "Made"), [_made(one) for one in tiles]),
        _row(translate("compare", "Judged"), [_judged(one) for one in tiles]),
        _row(translate("compare", "Tags"), [", ".join(one.mark.tags) for one in tiles]),
    )


def _made(tile: Tile) -> str:
    at_ms = tile.task.finished_ms or tile.task.created_ms
    when = QDateTime.fromMSecsSinceEpoch(at_ms)
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def _judged(tile: Tile) -> str:
    """("★★★☆☆ · Starred"); "" for what nobody has judged."""
    rating = tile.mark.rating
    stars = "★" * rating + "☆" * (_STARS - rating) if rating else ""
    starred = translate("compare", "Starred") if tile.mark.is_starred else ""
    return " · ".join(filter(None, (stars, starred)))


def _row(name: str, texts: Sequence[str]) -> Row:
    return Row(name, tuple(Cell(plain(text, 400)) for text in texts))
