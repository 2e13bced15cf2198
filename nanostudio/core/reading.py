"""Fields of a JSON document that may come from anywhere, each read within limits."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from nanostudio.core.errors import Refused
from nanostudio.core.say import say


@dataclass(frozen=True, slots=True)
class Fields:
    """A JSON object. `place` is where it stands in the document, for the person.

    Every method raises Refused, naming the field, when it is not as it must be."""

    values: Mapping[str, object]
    place: str = ""

    def text(self, key: str, longest: int, default: str | None = None) -> str:
        """A text of at most so many characters."""
        value = self.values.get(key, default)
        if not is_text(value, longest):
            raise self._refusal(key, say("It must be a text, up to %1 long.", longest))
        return str(value)

    def texts(self, key: str, most: int, longest: int) -> tuple[str, ...]:
        """A list of texts; none when it is not there."""
        found = self._list(key, most)
        if not all(is_text(value, longest) for value in found):
            hint = say("Each must be a text, up to %1 long.", longest)
            raise self._refusal(key, hint)
        return tuple(map(str, found))

    def number(
        self, key: str, least: int, most: int, default: int | None = None
    ) -> int:
        """A whole number from `least` to `most`."""
        value = self.values.get(key, default)
        if type(value) is not int or not least <= value <= most:
            hint = say("It must be a whole number from %1 to %2.", least, most)
            raise self._refusal(key, hint)
        return value

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self._refusal(key, say("It must be true or false."))
        return value

    def row(self, key: str) -> "Fields":
        """An object within this one."""
        value = self.values.get(key)
        if not isinstance(value, Mapping):
            raise self._refusal(key, say("It must be an object with fields."))
        return Fields(value, self.called(key))

    def rows(self, key: str, most: int) -> tuple["Fields", ...]:
        """A list of objects; none when it is not there."""
        found = self._list(key, most)
        rows = [
            Fields(value, f"{self.called(key)} {number}")
            for number, value in enumerate(found, 1)
            if isinstance(value, Mapping)
        ]
        if len(rows) != len(found):
            raise self._refusal(key, say("Each must be an object with fields."))
        return tuple(rows)

    def called(self, key: str) -> str:
        """A field and where it stands: "cells 3, title"."""
        return f"{self.place}, {key}" if self.place else key

    def _list(self, key: str, most: int) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or len(value) > most:
            raise self._refusal(key, say("It must be a list of up to %1.", most))
        return value

    def _refusal(self, key: str, hint: str) -> Refused:
        return Refused(say("“%1” cannot be used as it stands.", self.called(key)), hint)


def read(text: str | bytes, newest: int) -> Fields:
    """A document with its fields. Its "version" must be one of 1 to `newest`.

    Raises Refused when it is no JSON object, or from a newer NanoStudio."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise Refused(
            say("This is no JSON that can be read."), say("It may be damaged.")
        ) from exc
    if not isinstance(values, dict):
        raise Refused(
            say("This is not a document of NanoStudio."), say("Choose another file.")
        )
    version = values.get("version")
    if type(version) is int and version > newest:
        raise Refused(
            say("This was made by a newer NanoStudio."),
            say("Update NanoStudio to open it."),
        )
    fields = Fields(values)
    fields.number("version", 1, newest)
    return fields


def is_text(value: object, longest: int) -> bool:
    """Whether it is a text that can be written down, and not longer."""
    return (
        isinstance(value, str)
        and len(value) <= longest
        and not any(0xD800 <= ord(character) <= 0xDFFF for character in value)
    )
