"""What the file of a picture says of how it was made: foreign words, capped."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nanostudio.core.naming import plain
from nanostudio.core.request import LONGEST_PROMPT, Reference

IMPORTED = "import"  # the provider of pictures that were not made here
_MOST_SETTINGS = 40
_LONGEST_NAME = 60  # characters; of a model or a ratio as well as of a setting's name
_LONGEST_JSON = 4 * 2**20  # characters; a workflow of ComfyUI may have a million


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Everything is "" or None where the file does not say it.

    `settings` are further ones, by the names the program that wrote them has for them;
    `origin` is that program: "a1111", "comfyui", "invokeai" or "nanostudio"."""

    origin: str = ""
    prompt: str = ""
    model: str = ""
    aspect_ratio: str | None = None
    resolution: str | None = None
    references: tuple[Reference, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()


UNKNOWN = Provenance()


def made(
    origin: str, *, prompt: Any, model: Any, settings: Iterable[tuple[str, Any]]
) -> Provenance:
    """What foreign values come to: texts and numbers are kept, nothing else is."""
    kept: dict[str, str] = {}
    for name, value in settings:
        words, called = prose(value), plain(name, _LONGEST_NAME)
        if words and called and len(kept) < _MOST_SETTINGS:
            kept.setdefault(called, words)
    return Provenance(
        origin=origin,
        prompt=prose(prompt),
        model=line(model),
        settings=tuple(kept.items()),
    )


def prose(value: Any) -> str:
    """A text or a number as text that can be kept: with its lines, without what is no
    character."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = value if isinstance(value, str) else _number(value)
    text = text[:LONGEST_PROMPT].encode("utf-8", "ignore").decode()
    return "".join(c for c in text if c >= " " or c in "\n\t").strip()


def line(value: Any) -> str:
    """A text as one short line."""
    return plain(value, _LONGEST_NAME * 2) if isinstance(value, str) else ""


def _number(value: float) -> str:
    try:
        return repr(value)
    except ValueError:  # Python writes no whole number of over 4,300 digits
        return ""


def read_json(text: str) -> Any:
    """The value a foreign text holds; None when it is no JSON, too long or too deep."""
    if len(text) > _LONGEST_JSON:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
