"""File names a person can read and every system accepts."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime

_LONGEST = 60  # characters of a slug; with date and counter well under 80
_MOST_BYTES = 120  # of a slug in UTF-8: encrypted home folders allow names of 143
_LONGEST_FOLDER = 40
# Lower case, as slugs are: some systems do not tell it from capitals.
_OUR_FOLDERS = {"references", "unreadable", "trash", "imported", "incoming", "answers"}
_MONTH = re.compile(r"\d{4}-\d\d")
_LONGEST_SHORT = 32  # characters of a name in the prompt
_SUFFIX = re.compile(r"\.(png|jpe?g|webp|avif)$", re.IGNORECASE)
_OURS = re.compile(r"\d{4}-\d\d-\d\d_(.+)_\d\d")  # original_name's, without suffix
_COUNTED = re.compile(r"(.+) \d+")
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"}
_RESERVED |= {f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"}


def slug(text: str, longest: int = _LONGEST) -> str:
    """Words of `text` in any script, joined by "-"; "" when there is none.

    Cut at a word where possible; never a name Windows reserves, on any system."""
    words = _words(text)
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word
        if len(longer) > longest or len(longer.encode()) > _MOST_BYTES:
            break
        kept = longer
    if words and not kept:
        start = words[0][:longest].encode()[:_MOST_BYTES]
        kept = start.decode(errors="ignore")
    return f"{kept}-" if is_reserved(kept) else kept


def is_reserved(name: str) -> bool:
    """Whether Windows keeps `name`, which has no ending, for a device."""
    return name.casefold() in _RESERVED


def folder_name(text: str) -> str:
    """A project's folder of the library: "Foxes, for the zoo" -> "foxes-for-the-zoo".

    "" when `text` has no word. Never one that the library uses itself."""
    name = slug(text, _LONGEST_FOLDER)
    return f"{name}-" if name in _OUR_FOLDERS or _MONTH.fullmatch(name) else name


def _words(text: str) -> list[str]:
    """Runs of letters, digits and the marks many scripts write their vowels with."""
    folded = unicodedata.normalize("NFC", text.casefold())
    return "".join(
        c if unicodedata.category(c)[0] in "LMN" else " " for c in folded
    ).split()


def original_name(made: datetime, prompt: str, position: int, extension: str) -> str:
    """("2026-11-21_a-fox-in-snow_01.png"); `position` counts from 0."""
    words = slug(prompt) or "picture"
    return f"{made:%Y-%m-%d}_{words}_{position + 1:02}.{extension}"


def numbered(name: str, again: int) -> str:
    """The `again`-th other name when `name` is taken: "a.png" -> "a (2).png" for 1."""
    if again == 0:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot:
        return f"{name} ({again + 1})"
    return f"{stem} ({again + 1}).{extension}"


def plain(text: str, longest: int = 300) -> str:
    """Server text made safe to show: one line, no control or bidi marks, capped.

    The result is plain text; widgets must still show it as plain text."""
    kept = "".join(
        " " if c.isspace() else c
        for c in text[: longest * 4]
        if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    line = " ".join(kept.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def file_title(name: str, noun: str) -> str:
    """What a picture is called until a person says otherwise: never a path.

    ("/a/Mira front.png") -> "Mira front"; `noun` where nothing is left."""
    called = _SUFFIX.sub("", plain(name).replace("\\", "/").rpartition("/")[2])
    if ours := _OURS.fullmatch(called):
        called = ours[1].replace("-", " ")
    return short_name(called, noun)


def short_name(text: str, noun: str) -> str:
    """A name fit for the prompt: a line, not long, and not a number alone, because
    "@7" is the seventh reference. `noun` where nothing is left."""
    called = _cut(plain(text).strip(" .@"), _LONGEST_SHORT)
    if not called or called.isdigit():
        return f"{noun} {called}".strip()
    return called


def _cut(text: str, longest: int) -> str:
    """At the end of a word, where that leaves half of what there is room for."""
    if len(text) <= longest:
        return text
    kept = text[: longest + 1]
    at = max(kept.rfind(mark) for mark in " -_")
    return kept[: at if at >= longest // 2 else longest].rstrip(" -_.")


def distinct(name: str, taken: Iterable[str]) -> str:
    """`name`, or "name 2" and so on where it is taken; upper and lower case are one."""
    used = {other.casefold() for other in taken}
    counted = _COUNTED.fullmatch(name)
    base, number, found = counted[1] if counted else name, 1, name
    while found.casefold() in used:
        number += 1
        found = f"{base} {number}"
    return found
