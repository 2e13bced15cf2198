"""Braces and bars of a template: which there are, and which belong together."""

import json
import re
from dataclasses import dataclass

# A backslash before one of these makes it a character; two make a backslash.
_SIGN = re.compile(r"[{}|]")
_JSON_OPENS = re.compile(r'(?<!\\)\{\s*"')
_JSON = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class Sign:
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


def signs_of(source: str) -> list[Sign]:
    """Every brace and bar but those of JSON."""
    json_ends, skipped_to = _json_ends(source), 0
    found = []
    for token in _SIGN.finditer(source):
        at = token.start()
        if at in json_ends:
            skipped_to = json_ends[at]
        if at >= skipped_to:
            before = source[:at] if source[at - 1 : at] == "\\" else ""
            slashes = len(before) - len(before.rstrip("\\"))
            found.append(Sign(at - slashes, at, token[0]))
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


def closing_of(signs: list[Sign]) -> dict[int, int]:
    """For each opening brace that has one, its closing brace, by number."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for number, sign in enumerate(signs):
        if sign.character == "{" and not sign.is_escaped:
            opened.append(number)
        elif sign.character == "}" and not sign.is_escaped and opened:
            closing[opened.pop()] = number
    return closing


def without_unfinished(
    signs: list[Sign], closing: dict[int, int], source: str
) -> list[Sign]:
    """JSON that is being typed is text to its end, as it will be when it is whole."""
    for number, sign in enumerate(signs):
        if number not in closing and _JSON_OPENS.match(source, sign.at):
            return signs[:number]
    return signs
