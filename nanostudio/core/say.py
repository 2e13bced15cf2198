"""Sentences for people in the layers that know no window: English, unless told how to
translate.

The window tells, once, at its start; the command line does not. A task keeps its words
as they were said. Considered: error codes that the window words (two places to keep
alike, and what the database keeps would be bare codes)."""

import re
from collections.abc import Callable

Translate = Callable[[str], str]

_PLACE = re.compile(r"%([1-9])")
_translators: list[Translate] = []


def say(text: str, *values: object) -> str:
    """`text` in the person's language, with %1, %2 … replaced by `values`.

    Written with a literal, or with one that stands in `mark`: so it is found for
    translation."""
    for translate in _translators:
        text = translate(text)
    return _PLACE.sub(lambda found: str(values[int(found[1]) - 1]), text)


def mark(text: str) -> str:
    """`text` itself: a sentence that is said later, by its variable."""
    return text


def speak(translate: Translate | None) -> None:
    """Say everything through `translate` from now on; None says it in English."""
    _translators[:] = [translate] if translate else []
