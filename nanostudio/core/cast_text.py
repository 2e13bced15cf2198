"""A character's words in a prompt that a person writes: put in, found again, taken out.

They are ordinary words. As soon as the person changes them they are the person's own,
and nobody else touches them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nanostudio.core.character import Character

_APART = "\n\n"
_MOST = 100  # characters in one draft
_LONGEST = 64  # characters of what is kept short


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A character in a draft.

    `text` is what the prompt says of it, as it was put there; `look` tells whether the
    character looks different by now, "" where that is not known; `views`: the keys of
    all that was offered of it, so that what the person took out stays out."""

    id: str
    name: str
    canon: int
    look: str = ""
    text: str = field(default="", repr=False)
    views: frozenset[str] = frozenset()


def look_of(character: Character) -> str:
    """The same for the same look, canon version aside."""
    return hashlib.sha256(repr(character.look).encode()).hexdigest()[:16]


def with_text(prompt: str, text: str) -> str:
    """The prompt with a paragraph more."""
    return f"{prompt}{_APART if prompt.strip() else ''}{text}"


def without_text(prompt: str, text: str) -> str:
    """The prompt as it was before `with_text`; as it is where the text is not there
    word for word."""
    at = prompt.find(text) if text else -1
    if at < 0:
        return prompt
    before, after = prompt[:at], prompt[at + len(text) :]
    if before.endswith(_APART):
        return before.removesuffix(_APART) + after
    return before + after.removeprefix(_APART)


def replaced_text(prompt: str, old: str, new: str) -> str:
    """The prompt with other words of a character in the place of its old ones."""
    return prompt.replace(old, new, 1) if old else prompt


def is_told(prompt: str, text: str) -> bool:
    """Whether any line of the text is left in the prompt."""
    return any(line in prompt for line in text.splitlines() if line.strip())


def to_plain(member: Member) -> dict[str, Any]:
    """As JSON values."""
    return {
        "id": member.id,
        "name": member.name,
        "canon": member.canon,
        "look": member.look,
        "text": member.text,
        "views": sorted(member.views),
    }


def from_plain(rows: object) -> tuple[Member, ...]:
    """Those of kept values that can be read, each once."""
    listed = rows[:_MOST] if isinstance(rows, list) else []
    read = [_member(row) for row in listed if isinstance(row, Mapping)]
    return tuple({one.id: one for one in read if one is not None}.values())


def _member(row: Mapping[str, Any]) -> Member | None:
    id_, canon, views = row.get("id"), row.get("canon"), row.get("views")
    if not (isinstance(id_, str) and 0 < len(id_) <= _LONGEST):
        return None
    if type(canon) is not int or not 1 <= canon < 2**31:
        return None
    texts = {
        name: value if isinstance(value := row.get(name), str) else ""
        for name in ("name", "look", "text")
    }
    kept = views if isinstance(views, list) else []
    return Member(
        id=id_,
        canon=canon,
        views=frozenset(one for one in kept if isinstance(one, str)),
        **texts,
    )
