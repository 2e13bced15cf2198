"""Names of exported files, from a template such as "{date}_{slug}_{counter:2}".

What stands in braces is replaced by what is known of the picture; a number after a
colon is the least count of digits of a figure, or the most characters of a text. What
comes of it is a name that Linux, macOS and Windows accept, whatever was typed."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from nanostudio.core import naming
from nanostudio.core.errors import Refused
from nanostudio.core.say import say

FIELDS = (
    *("date", "time", "project", "character", "view", "model", "provider", "ratio"),
    *("resolution", "counter", "slug", "seed", "rating"),
)
MOST_BYTES = 200  # of a name in UTF-8, with its ending and a number
_NUMBER_BYTES = 11  # kept free for " (1234567)"
_FIGURES = ("counter", "seed", "rating")
_MOST_WIDTH = 99
_LONGEST = 300  # characters of a template
_FIELD = re.compile(r"\{([^{}]*)\}")
_NAMED = re.compile(r"([a-z]+)(?::([0-9]{1,2}))?")
_FORBIDDEN = '/\\:*?"<>|'  # by some system, in any name
_EMPTY = "\0"  # stands for a field nothing is known for
_GAP = re.compile(rf"^(?:{_EMPTY}[-_ .]?)+|[-_ .]?{_EMPTY}")
_NAMELESS = "picture"
# What the fields may come to, to show what a template makes.
SAMPLE: Mapping[str, str] = {
    "date": "2026-11-21",
    "time": "14-05-09",
    "project": "Foxes",
    "character": "Mira",
    "view": "front",
    "model": "nano-banana-2",
    "provider": "monet",
    "ratio": "16-9",
    "resolution": "2K",
    "counter": "1",
    "slug": "a-fox-in-snow",
    "seed": "1234",
    "rating": "4",
}


def check(template: str) -> None:
    """Raises Refused: an unknown field, a sign no name may have, nothing at all."""
    if not template.strip(" ."):
        raise Refused(
            say("The name is empty."), say("Type a name, or fields such as {date}.")
        )
    if len(template) > _LONGEST:
        raise Refused(
            say("The name is too long: %1 characters.", len(template)),
            say("Shorten it to %1.", _LONGEST),
        )
    for inner in _FIELD.findall(template):
        _read(inner)
    rest = _FIELD.sub("", template)
    if "{" in rest or "}" in rest:
        raise Refused(
            say("A brace in the name has no other half."),
            say("Fields are written like this: {date}."),
        )
    for sign in rest:
        if sign in _FORBIDDEN or unicodedata.category(sign)[0] == "C":
            raise Refused(
                say("A file name cannot have “%1” in it.", naming.plain(sign) or "?"),
                say("Use “-” or “_” instead."),
            )


def expand(template: str, values: Mapping[str, str]) -> str:
    """The name without its ending, safe on every system; `values` by FIELDS, "" for
    what is not known: its place and one separator before it go with it.

    Raises Refused as `check` does."""
    check(template)

    def filled(found: re.Match[str]) -> str:
        name, width = _read(found[1])
        value = _clean(values.get(name, ""))
        if not value:
            return _EMPTY
        if name in _FIGURES:
            return value.zfill(width)
        return value[:width].strip(" .-_") or _EMPTY if width else value

    return _safe(_GAP.sub("", _FIELD.sub(filled, template)), MOST_BYTES)


def file_name(stem: str, extension: str) -> str:
    """A name with its ending, with room left for a number: see Names."""
    room = MOST_BYTES - _NUMBER_BYTES - len(extension.encode()) - 1
    return f"{_safe(stem, room)}.{extension}"


def folder_name(text: str) -> str:
    """A name for a folder, as readable as what is typed; never empty."""
    return _safe(_clean(text), MOST_BYTES - _NUMBER_BYTES)


class Names:
    """Names given in one folder; upper and lower case are one, as on most systems."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """`taken`: those that are there already."""
        self._taken = {_key(name) for name in taken}
        self._numbers: dict[str, int] = {}  # from which on to look for a free one

    def take(self, name: str) -> str:
        """`name`, or "name (2).png" and so on where it is taken; taken from now on."""
        again = self._numbers.get(name, 0)
        while _key(given := naming.numbered(name, again)) in self._taken:
            again += 1
        self._numbers[name] = again + 1
        self._taken.add(_key(given))
        return given


def _read(inner: str) -> tuple[str, int]:
    """("counter:4") -> ("counter", 4). Raises Refused."""
    found = _NAMED.fullmatch(inner)
    if found is None or found[1] not in FIELDS:
        known = " ".join(f"{{{name}}}" for name in FIELDS)
        raise Refused(
            say("There is no field {%1}.", naming.plain(inner, 40)),
            say("The fields are: %1.", known),
        )
    return found[1], int(found[2] or 0)


def _clean(value: str) -> str:
    """A text on one line, without signs that no name may have."""
    line = naming.plain(unicodedata.normalize("NFC", value), 2 * MOST_BYTES)
    return "".join("-" if sign in _FORBIDDEN else sign for sign in line)


def _safe(stem: str, most_bytes: int) -> str:
    """Cut to size; neither hidden, nor empty, nor a name Windows keeps for itself."""
    kept = _cut(_clean(stem).strip(" ."), most_bytes)
    # Windows looks at what stands before the first dot, and forgives spaces there.
    first, dot, rest = kept.partition(".")
    if naming.is_reserved(first.rstrip()):
        kept = _cut(f"{first.rstrip()}-{dot}{rest}", most_bytes)
    return kept or _NAMELESS


def _cut(text: str, most_bytes: int) -> str:
    if len(text.encode()) <= most_bytes:
        return text
    return text.encode()[:most_bytes].decode(errors="ignore").rstrip(" .")


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
