"""What is looked for among the pictures: words, receipts, judgements, an order."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any


class Field(StrEnum):
    """What pictures can be told apart by, each with a few values."""

    PROVIDER = "provider"
    MODEL = "model"
    SHAPE = "shape"  # the aspect ratio that was asked for; "" for none
    RESOLUTION = "resolution"  # asked for; "" for none
    FORMAT = "format"  # delivered
    CHARGED = "charged"
    KEY = "key"  # whose account: the label of the key
    PROJECT = "project"
    TAG = "tag"
    BOARD = "board"  # by id
    # By id, with any canon version; "id@2": with that one; "id@old": not that of now.
    CHARACTER = "character"


OLD = "old"  # of a character's canon versions


class Sort(StrEnum):
    """Which picture comes first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    BEST = "best"  # rated highest, then newest
    LARGEST = "largest"  # in pixels, then newest


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """All of it must hold; of the values of one field any."""

    text: str = ""  # words, or "more in quotes": pieces of what is known in words
    values: Mapping[Field, frozenset[str]] = field(default_factory=dict)
    least_rating: int = 0
    is_starred: bool = False
    is_unlike: bool = False  # delivered unlike asked
    since_ms: int | None = None  # of the order
    until_ms: int | None = None
    in_trash: bool = False
    stack: int | None = None  # alike to this picture: a number of core.ordering
    is_stacked: bool = False  # of those that are alike only the first is shown
    sort: Sort = Sort.NEWEST

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out, but what is stacked under another."""
        return self != Query(is_stacked=self.is_stacked, sort=self.sort)

    @property
    def folds(self) -> bool:
        """Whether pictures stand for others: not in the trash, nor where one looks
        into a stack."""
        return self.is_stacked and self.stack is None and not self.in_trash


@dataclass(frozen=True, slots=True)
class Mark:
    """What the person thinks of a picture."""

    rating: int = 0  # 0..5
    is_starred: bool = False
    trashed_ms: int | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """Pictures of a project that belong together for the person."""

    id: str
    name: str


def to_json(query: Query) -> str:
    """A query to be kept under a name."""
    plain = {
        one.name: getattr(query, one.name)
        for one in fields(query)
        if getattr(query, one.name) != getattr(Query(), one.name)
    }
    if query.values:
        plain["values"] = {name: sorted(kept) for name, kept in query.values.items()}
    return json.dumps(plain, ensure_ascii=False)


def from_json(kept: str) -> Query:
    """The query that was kept; of what cannot be read (any more), nothing counts."""
    try:
        plain = json.loads(kept)
    except (ValueError, RecursionError):
        return Query()
    given = plain if isinstance(plain, dict) else {}
    known: dict[str, Any] = {
        name: value
        for name, value in given.items()
        if name in _KINDS and type(value) is _KINDS[name]
    }
    known["least_rating"] = min(5, max(0, known.get("least_rating", 0)))
    if not 0 <= known.get("stack", 0) < 2**63:
        del known["stack"]
    with suppress(ValueError):
        known["sort"] = Sort(given.get("sort", Sort.NEWEST))
    return Query(**known, values=_values(given.get("values")))


def _values(given: object) -> dict[Field, frozenset[str]]:
    if not isinstance(given, dict):
        return {}
    return {
        Field(name): frozenset(map(str, kept))
        for name, kept in given.items()
        if name in set(Field) and isinstance(kept, list)
    }


_KINDS: dict[str, type] = {
    "text": str,
    "least_rating": int,
    "is_starred": bool,
    "is_unlike": bool,
    "since_ms": int,
    "until_ms": int,
    "in_trash": bool,
    "stack": int,
    "is_stacked": bool,
}
