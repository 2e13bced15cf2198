"""What a template consists of; see template.py for the language."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What a stretch of a template is, for those who colour it."""

    GROUP = "group"  # alternatives, from brace to brace
    SIGN = "sign"  # a brace or a bar of theirs
    VARIABLE = "variable"  # from brace to brace


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a template's source."""

    start: int
    end: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives, at least two."""

    options: tuple["Parts", ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """A name to be filled in; `typed` is how it stands in the source."""

    name: str
    typed: str


Parts = tuple[str | Choice | Variable, ...]
