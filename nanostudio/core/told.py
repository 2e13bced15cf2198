"""Reads the values of a JSON object that somebody else may have written.

What is missing or of another kind raises Untold, which names it."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")
LATEST_MS = 2**42 - 1  # of a time: the year 2109
_LONGEST = 300  # characters of a text, unless told
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Untold(ValueError):
    """What is wrong with a document, in English, for a hint."""


@dataclass(frozen=True, slots=True)
class Told:
    """An object of a document, and where in it that stands."""

    values: dict[str, Any]
    place: str = ""

    @classmethod
    def read(cls, text: str) -> "Told":
        """The object a whole text is. Raises Untold."""
        try:
            return cls._of(json.loads(text), "the document")
        except (json.JSONDecodeError, RecursionError) as exc:
            raise Untold("it is no JSON") from exc

    @classmethod
    def _of(cls, value: object, place: str) -> "Told":
        if not isinstance(value, dict):
            raise Untold(f"{place} is no object")
        return cls(value, place)

    def text(self, key: str, longest: int = _LONGEST) -> str:
        """A text that a database and a file can keep; "" may be one."""
        value = self.values.get(key)
        if not isinstance(value, str) or len(value) > longest or "\0" in value:
            raise self._wrong(key)
        try:
            value.encode()
        except UnicodeEncodeError as exc:
            raise self._wrong(key) from exc
        return value

    def sha256(self, key: str) -> str:
        """64 hexadecimal digits."""
        value = self.text(key)
        if not _SHA256.fullmatch(value):
            raise self._wrong(key)
        return value

    def whole(self, key: str, least: int, most: int) -> int:
        """A whole number in these bounds."""
        value = self.values.get(key)
        if type(value) is not int or not least <= value <= most:
            raise self._wrong(key)
        return value

    def moment(self, key: str) -> int:
        """A time in milliseconds since 1970."""
        return self.whole(key, 0, LATEST_MS)

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self.values.get(key)
        if not isinstance(value, bool):
            raise self._wrong(key)
        return value

    def maybe(self, read: Callable[[str], T], key: str) -> T | None:
        """What `read` makes of it; None where it is null or missing."""
        return None if self.values.get(key) is None else read(key)

    def inner(self, key: str) -> "Told":
        """The object in it of this name."""
        return self._of(self.values.get(key), self._named(key))

    def each(self, key: str, most: int) -> Iterator["Told"]:
        """The objects of a list; a missing one is empty."""
        for number, value in enumerate(self._list(key, most)):
            yield self._of(value, f"{self._named(key)}[{number}]")

    def texts(self, key: str, most: int) -> tuple[str, ...]:
        """The texts of a list; a missing one is empty."""
        row = {str(number): one for number, one in enumerate(self._list(key, most))}
        inner = Told(row, self._named(key))
        return tuple(inner.text(name) for name in row)

    def _list(self, key: str, most: int) -> list[Any]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or len(value) > most:
            raise self._wrong(key)
        return value

    def _named(self, key: str) -> str:
        return f"“{key}” of {self.place}"

    def _wrong(self, key: str) -> Untold:
        return Untold(f"{self._named(key)} is missing, or no such value")
