"""Reads the source of a template into its parts; see template.py for the language."""

import json
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

_MOST_NESTED = 32  # groups within groups; deeper ones are text
_LONGEST_NAME = 40
# A backslash before one of these makes it a character; two make a backslash.
_SIGN = re.compile(r"(\\*)([{}|])")
_TEXT_INSIDE = re.compile(r"""["\n\r\u2028\u2029]|:\s*['“”‘’„«‹「『`]""")  # noqa: RUF001
_JSON_OPENS = re.compile(r'(?<!\\)\{\s*"')
_JSON = json.JSONDecoder(strict=False)


class Mark(StrEnum):
    """What a stretch of a template is, for those who colour it."""

    GROUP = "group"  # alternatives, from brace to brace
    SIGN = "sign"  # a brace or a bar of theirs
    VARIABLE = "variable"  # from brace to brace


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a template's source."""

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives, at least two."""

    options: tuple["Parts", ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """A name to be filled in; `typed` is how it stands in the source."""

    name: str
    typed: str


Parts = tuple[str | Choice | Variable, ...]


@dataclass(frozen=True, slots=True)
class _Sign:
    """A brace or bar at `at`, with the backslashes from `start` on before it."""

    start: int
    at: int
    character: str

    @property
    def is_escaped(self) -> bool:
        return (self.at - self.start) % 2 == 1

    @property
    def slashes(self) -> str:
        """What stays of the backslashes."""
        return "\\" * ((self.at - self.start) // 2)


class Reader:
    """Reads a source once; recursion is as deep as groups are nested."""

    def __init__(self, source: str) -> None:
        self.variables: list[str] = []
        self.stretches: list[Stretch] = []
        self._source = source
        signs = _signs(source)
        self._closing = _closing(signs)
        self._signs = _without_unfinished(signs, self._closing, source)

    def read(self) -> Parts:
        """All of it."""
        return self._sequence(0, len(self._signs), 0, len(self._source), 0)

    def _sequence(
        self, first: int, last: int, start: int, end: int, depth: int
    ) -> Parts:
        """The parts of characters `start` to `end`, which have signs `first` to
        `last`."""
        parts: list[str | Choice | Variable] = []
        number, at = first, start
        while number < last:
            sign, closing = self._signs[number], self._closing.get(number)
            if closing is not None:
                after = self._signs[closing].at + 1
                if not self._is_text(sign.at, after, depth):
                    parts += [self._source[at : sign.start], sign.slashes]
                    parts += self._group(number, closing, depth)
                    at = after
                number = closing
            elif sign.character != "|" or (depth and sign.is_escaped):
                parts += [self._source[at : sign.start], sign.slashes, sign.character]
                at = sign.at + 1
            number += 1
        return (*parts, self._source[at:end])

    def _is_text(self, start: int, end: int, depth: int) -> bool:
        """Whether the group at these characters stays as it stands."""
        if depth:
            return depth >= _MOST_NESTED
        return _TEXT_INSIDE.search(self._source, start, end) is not None

    def _group(self, number: int, closing: int, depth: int) -> Parts:
        """What the group between two signs is: a choice, a variable, or text."""
        opens, closes = self._signs[number], self._signs[closing]
        if bars := self._bars(number, closing):
            return (self._choice((number, *bars, closing), depth),)
        inside = self._source[opens.at + 1 : closes.at]
        if closing == number + 1 and _is_name(inside):
            name = " ".join(inside.split())
            self.variables.append(name)
            self._mark(opens, closes, Mark.VARIABLE)
            return (Variable(name, f"{{{inside}}}"),)
        within = self._sequence(
            number + 1, closing, opens.at + 1, closes.start, depth + 1
        )
        if self._is_doubled(number, closing) and _is_live(within):
            self._mark(opens, opens, Mark.SIGN)
            self._mark(closes, closes, Mark.SIGN)
            return within
        return ("{", *within, closes.slashes, "}")

    def _bars(self, number: int, closing: int) -> tuple[int, ...]:
        """The bars of the group between two signs, not those of groups in it."""
        found = []
        number += 1
        while number < closing:
            sign = self._signs[number]
            if sign.character == "|" and not sign.is_escaped:
                found.append(number)
            number = self._closing.get(number, number) + 1
        return tuple(found)

    def _choice(self, signs: tuple[int, ...], depth: int) -> Choice:
        options = []
        for number, after in pairwise(signs):
            ends = self._signs[after]
            start = self._signs[number].at + 1
            option = self._sequence(number + 1, after, start, ends.start, depth + 1)
            options.append((*option, ends.slashes))
        for number in signs:
            self._mark(self._signs[number], self._signs[number], Mark.SIGN)
        self._mark(self._signs[signs[0]], self._signs[signs[-1]], Mark.GROUP)
        return Choice(tuple(options))

    def _is_doubled(self, number: int, closing: int) -> bool:
        """Whether it is {{this}}, as others write variables."""
        opens, closes = self._signs[number], self._signs[closing]
        return (
            self._closing.get(number + 1) == closing - 1
            and self._signs[number + 1].start == opens.at + 1
            and self._signs[closing - 1].at + 1 == closes.start == closes.at
        )

    def _mark(self, first: _Sign, last: _Sign, mark: Mark) -> None:
        self.stretches.append(Stretch(first.at, last.at + 1, mark))


def _signs(source: str) -> list[_Sign]:
    """Every brace and bar but those of JSON."""
    json_ends, skipped_to = _json_ends(source), 0
    found = []
    for token in _SIGN.finditer(source):
        at = token.start(2)
        if at in json_ends:
            skipped_to = json_ends[at]
        if at >= skipped_to:
            found.append(_Sign(token.start(), at, token[2]))
    return found


def _json_ends(source: str) -> dict[int, int]:
    """Where each JSON object ends, by where it begins; none after a broken one.

    Their strings may hold single braces, which the matching of braces would trip on."""
    ends: dict[int, int] = {}
    opens = _JSON_OPENS.search(source)
    while opens:
        try:
            _, end = _JSON.raw_decode(source, opens.start())
        except (ValueError, RecursionError):
            break
        ends[opens.start()] = end
        opens = _JSON_OPENS.search(source, end)
    return ends


def _closing(signs: list[_Sign]) -> dict[int, int]:
    """For each opening brace that has one, its closing brace, by number."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for number, sign in enumerate(signs):
        if sign.character == "{" and not sign.is_escaped:
            opened.append(number)
        elif sign.character == "}" and not sign.is_escaped and opened:
            closing[opened.pop()] = number
    return closing


def _without_unfinished(
    signs: list[_Sign], closing: dict[int, int], source: str
) -> list[_Sign]:
    """JSON that is being typed is text to its end, as it will be when it is whole."""
    for number, sign in enumerate(signs):
        if number not in closing and _JSON_OPENS.match(source, sign.at):
            return signs[:number]
    return signs


def _is_name(inside: str) -> bool:
    name = inside.strip()
    return (
        len(name) <= _LONGEST_NAME
        and any(map(str.isalpha, name))
        and all(
            c.isalnum() or c in "_'’ -" or unicodedata.category(c)[0] == "M"  # noqa: RUF001
            for c in name
        )
    )


def _is_live(parts: Parts) -> bool:
    return any(not isinstance(part, str) for part in parts)
