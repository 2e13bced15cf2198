"""Sentences for people in the layers that know no window: English, unless told how to
translate.

The window tells, once, at its start; the command line does not. A task keeps its words
as they were said. Considered: error codes that the window words (two places to keep
alike, and what the database keeps would be bare codes)."""

import re
from collections.abc import Callable

Translate = Callable[[str], str]
Show = Callable[[object], str]

_PLACE = re.compile(r"%([1-9])")
_FULL_WIDTH = "。！？"  # noqa: RUF001 - they bring the space after them


def say(text: str, *values: object) -> str:
    """`text` in the person's language, with %1, %2 … replaced by `values`, numbers as
    they are written there.

    Written with a literal, or with one that stands in `mark`: so it is found for
    translation. A whole sentence each: a half one in a place fits no other grammar."""
    translate, show = _language[0]
    return _PLACE.sub(lambda found: show(values[int(found[1]) - 1]), translate(text))


def mark(text: str) -> str:
    """`text` itself: a sentence that is said later, by its variable."""
    return text


def joined(*sentences: str) -> str:
    """Whole sentences as one text; empty ones are left out."""
    text = ""
    for sentence in filter(None, sentences):
        space = "" if not text or text.endswith(tuple(_FULL_WIDTH)) else " "
        text += space + sentence
    return text


def speak(translate: Translate | None, show: Show | None = None) -> None:
    """Say everything through `translate`, and values as `show` writes them, from now
    on; None for English."""
    _language[:] = [(translate or str, show or _shown)]


def _shown(value: object) -> str:
    return f"{value:,}" if type(value) is int else str(value)


_language: list[tuple[Translate, Show]] = [(str, _shown)]
