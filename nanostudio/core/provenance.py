"""What the file of a picture says of how it was made: foreign words, capped."""

import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nanostudio.core.naming import plain
from nanostudio.core.request import LONGEST_PROMPT, GenerationRequest, Reference

IMPORTED = "import"  # the provider of pictures that were not made here
_MOST_SETTINGS = 40
_LONGEST_NAME = 60  # characters; of a model or a ratio as well as of a setting's name
_LONGEST_EXACT = 300  # characters of a line of our own
_LONGEST_JSON = 4 * 2**20  # characters; a workflow of ComfyUI may have a million


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Everything is "" or None where the file does not say it.

    `settings` are further ones, by the names the program that wrote them has for them;
    `origin` is that program: "a1111", "comfyui", "invokeai" or "nanostudio", or "iptc"
    where only the fields every program may write tell it. `source_type` is a term of
    IPTC's Digital Source Type, such as "trainedAlgorithmicMedia". `thumbnails` are
    small pictures of the references by their sha256: foreign bytes, as all else."""

    origin: str = ""
    prompt: str = ""
    model: str = ""
    aspect_ratio: str | None = None
    resolution: str | None = None
    references: tuple[Reference, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    provider: str = ""
    format: str | None = None
    n: int = 1
    source_type: str = ""
    thumbnails: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def request(self) -> GenerationRequest:
        """What would make such a picture again, as far as it is told."""
        return GenerationRequest(
            provider=self.provider,
            model=self.model,
            prompt=self.prompt,
            references=self.references,
            aspect_ratio=self.aspect_ratio,
            resolution=self.resolution,
            format=self.format,
            n=self.n,
        )


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


def exact(value: Any) -> str:
    """A text of our own as it was, character for character but for what no database
    keeps; "" for anything else."""
    if not isinstance(value, str):
        return ""
    text = value[: 2 * LONGEST_PROMPT].encode("utf-8", "ignore").decode()
    return text.replace("\0", "")


def exact_line(value: Any) -> str:
    """A line of our own as it was, without control characters."""
    text = exact(value)[:_LONGEST_EXACT]
    return "".join(c for c in text if unicodedata.category(c) != "Cc")


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
