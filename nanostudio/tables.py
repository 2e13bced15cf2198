"""Tables of the settings file, read with errors that name the entry that is wrong."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, and its name as it is written there."""

    name: str
    entries: Mapping[str, Any]

    def table(self, key: str) -> "Table":
        """The table in it with this name; empty when there is none."""
        entries = self.entries.get(key, {})
        name = ".".join(filter(None, [self.name, _quoted(key)]))
        if not isinstance(entries, dict):
            raise ValueError(f"“{key}” should be a table, written [{name}]")
        return Table(name, entries)

    def tables(self) -> dict[str, "Table"]:
        """All tables in it, by their names."""
        return {key: self.table(key) for key in self.entries}

    def text(self, key: str) -> str | None:
        """A text. Raises ValueError."""
        value: str | None = self._entry(key, str, "text in quotes")
        return value

    def flag(self, key: str, *, usual: bool = False) -> bool:
        """Whether it says true; `usual` where it says nothing. Raises ValueError."""
        said: bool | None = self._entry(key, bool, "true or false")
        return usual if said is None else said

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one text alone. Raises ValueError."""
        value = self.entries.get(key, [])
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(t, str) for t in found):
            raise self.wrong(key, 'should be a list of texts, like ["a", "b"]')
        return tuple(found)

    def know(self, names: Collection[str], words: str) -> None:
        """Raises ValueError for an entry that is none of `names`: a slip."""
        for key in self.entries:
            if key not in names:
                raise self.wrong(key, f"is {words}: {', '.join(sorted(names))}")

    def wrong(self, key: str, words: str) -> ValueError:
        """The error about an entry, which it names."""
        return ValueError(f"[{self.name}] “{key}” {words}")

    def _entry(self, key: str, kind: type, words: str) -> Any:
        value = self.entries.get(key)
        if value is not None and not isinstance(value, kind):
            raise self.wrong(key, f"should be {words}")
        return value


def _quoted(key: str) -> str:
    """As TOML wants a name: in quotes unless it is plain."""
    return key if key.replace("-", "").replace("_", "").isalnum() else f'"{key}"'
