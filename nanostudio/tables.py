"""Tables of the settings file, read with errors that name the entry that is wrong."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from nanostudio.core.say import mark, say


class Mistake(ValueError):
    """What is wrong with an entry, and where it stands."""

    def __init__(self, words: str, table: str, key: str) -> None:
        super().__init__(words)
        self.table = table  # as it is written in the file
        self.key = key


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, and its name as it is written there."""

    name: str
    entries: Mapping[str, Any]

    def table(self, key: str) -> "Table":
        """The table in it with this name; empty when there is none."""
        entries = self.entries.get(key, {})
        name = _joined(self.name, key)
        if not isinstance(entries, dict):
            raise Mistake(
                say("“%1” should be a table, written [%2].", key, name), self.name, key
            )
        return Table(name, entries)

    def tables(self) -> dict[str, "Table"]:
        """All tables in it, by their names."""
        return {key: self.table(key) for key in self.entries}

    def text(self, key: str) -> str | None:
        """A text. Raises ValueError."""
        value: str | None = self._entry(key, str, mark("%1 should be text in quotes."))
        return value

    def flag(self, key: str, *, usual: bool = False) -> bool:
        """Whether it says true; `usual` where it says nothing. Raises ValueError."""
        said: bool | None = self._entry(key, bool, mark("%1 should be true or false."))
        return usual if said is None else said

    def whole(self, key: str, usual: int, *, most: int) -> int:
        """A whole number from 0 to `most`; `usual` where it says nothing. Raises
        ValueError."""
        value = self.entries.get(key, usual)
        if type(value) is not int or not 0 <= value <= most:
            words = mark("%1 should be a whole number from 0 to %2.")
            raise self.wrong(key, words, str(most))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one text alone. Raises ValueError."""
        value = self.entries.get(key, [])
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(t, str) for t in found):
            raise self.wrong(
                key, mark('%1 should be a list of texts, like ["a", "b"].')
            )
        return tuple(found)

    def know(self, names: Collection[str], text: str) -> None:
        """Raises ValueError for an entry that is none of `names`, which %2 of `text` is
        for: a slip."""
        for key in self.entries:
            if key not in names:
                raise self.wrong(key, text, ", ".join(sorted(names)))

    def wrong(self, key: str, text: str, *values: str) -> Mistake:
        """The error about an entry, which is %1 of `text`; `values` are %2 and on."""
        words = say(text, f"[{self.name}] “{key}”", *values)
        return Mistake(words, self.name, key)

    def _entry(self, key: str, kind: type, text: str) -> Any:
        value = self.entries.get(key)
        if value is not None and not isinstance(value, kind):
            raise self.wrong(key, text)
        return value


def line_of(text: str, mistake: Mistake) -> int | None:
    """The line of a TOML `text` that `mistake` is about; None where it hides."""
    table = ""
    key = re.compile(rf"""\s*["']?{re.escape(mistake.key)}["']?\s*[=.]""")
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[\[?(.+?)\]\]?\s*(#.*)?$", line):
            table = header[1].strip()
            within = re.escape(_joined(mistake.table, mistake.key))
            if re.match(rf"{within}($|\.)", table):
                return number
        elif table == mistake.table and key.match(line):
            return number
    return None


def _joined(table: str, key: str) -> str:
    return ".".join(filter(None, [table, _quoted(key)]))


def _quoted(key: str) -> str:
    """As TOML wants a name: in quotes unless it is plain."""
    return key if key.replace("-", "").replace("_", "").isalnum() else f'"{key}"'
