"""Reads the source of a template into its parts; see template.py for the language."""

import re
import unicodedata
from itertools import pairwise

from nanostudio.core.template_parts import Choice, Mark, Parts, Stretch, Variable
from nanostudio.core.template_signs import (
    Sign,
    closing_of,
    signs_of,
    without_unfinished,
)

_MOST_NESTED = 32  # groups within groups; deeper ones are text
_LONGEST_NAME = 40
_IN_NAMES = "_'\u2019 -"
_PLAIN_NAME = re.compile(rf"[\w{_IN_NAMES}]+")
_TEXT_INSIDE = re.compile(r"""["\n\r\u2028\u2029]|:\s*['“”‘’„«‹「『`]""")  # noqa: RUF001


class Reader:
    """Reads a source once; recursion is as deep as groups are nested."""

    def __init__(self, source: str) -> None:
        self.variables: list[str] = []
        self.stretches: list[Stretch] = []
        self._source = source
        signs = signs_of(source)
        self._closing = closing_of(signs)
        self._signs = without_unfinished(signs, self._closing, source)

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

    def _mark(self, first: Sign, last: Sign, mark: Mark) -> None:
        self.stretches.append(Stretch(first.at, last.at + 1, mark))


def _is_name(inside: str) -> bool:
    name = inside.strip()
    if len(name) > _LONGEST_NAME or not any(map(str.isalpha, name)):
        return False
    return _PLAIN_NAME.fullmatch(name) is not None or all(
        c.isalnum() or c in _IN_NAMES or unicodedata.category(c)[0] == "M" for c in name
    )


def _is_live(parts: Parts) -> bool:
    return any(not isinstance(part, str) for part in parts)
