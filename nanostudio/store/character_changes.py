"""Changes of a character as it stands, so that none is lost beside another."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from nanostudio.core.character import Character
from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.store.character_names import free_name, require_free
from nanostudio.store.characters import get_character, save_character

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

Change = Callable[[Character], Character]


def change_character(
    db: "Connection", character_id: str, change: Change, now_ms: int
) -> tuple[Character, Character]:
    """Keep what `change` makes of a character, and give it before and after.

    Raises Refused when there is no such character or its name is taken, and what
    `change` raises: then nothing is changed."""
    before = _found(db, character_id)
    after = change(before)
    if after != before:
        if after.name != before.name:
            require_free(db, after.name, but=character_id)
        after = save_character(db, after, now_ms)
    return before, after


def duplicate_character(
    db: "Connection", character_id: str, own_id: str, now_ms: int
) -> Character:
    """Keep a copy under `own_id` and a name of its own; its canon is free and begins
    anew. Raises Refused when there is no such character."""
    found = _found(db, character_id)
    name = free_name(db, found.name)
    copy = replace(found, id=own_id, name=name, canon=1, is_locked=False)
    return save_character(db, copy, now_ms)


def add_unnamed(db: "Connection", character: Character, now_ms: int) -> Character:
    """Keep a new one, whose name gets a number where it is taken. Raises Refused when
    it cannot be kept."""
    name = free_name(db, character.name)
    return save_character(db, replace(character, name=name), now_ms)


def _found(db: "Connection", character_id: str) -> Character:
    found = get_character(db, character_id)
    if found is None:
        raise Refused(
            say("The character is no longer there."), say("Choose another one.")
        )
    return found
