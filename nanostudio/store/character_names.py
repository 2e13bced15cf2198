"""Characters by what a person calls them; no two in use get the same name here."""

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from nanostudio.core.character import LONGEST_NAME, Character
from nanostudio.core.errors import Refused
from nanostudio.core.naming import plain
from nanostudio.core.say import say
from nanostudio.store.characters import (
    bring_back_character,
    get_character,
    list_characters,
    save_character,
)

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_SHOWN = 60  # characters of a name that is said


def find_character(db: "Connection", name: str) -> Character:
    """The one in use of this name, without regard to case, or of this id.

    Raises Refused when there is none, or several have the name."""
    found = _of_name(db, name)
    if not found:
        known = ", ".join(one.name for one in list_characters(db))
        raise Refused(
            say("There is no character “%1”.", plain(name, _SHOWN)),
            say("There are: %1.", plain(known, 500))
            if known
            else say("In a terminal: nanostudio characters add NAME."),
        )
    if len(found) > 1:
        raise Refused(
            say("Several characters are called “%1”.", plain(name, _SHOWN)),
            say("Name one by its id: %1.", ", ".join(one.id for one in found)),
        )
    return found[0]


def add_character(db: "Connection", character: Character, now_ms: int) -> Character:
    """Keep a new one. Raises Refused when its name is taken, or it cannot be kept."""
    require_free(db, character.name)
    return save_character(db, character, now_ms)


def require_free(db: "Connection", name: str, *, but: str = "") -> None:
    """Raises Refused when a character in use other than `but` (by id) has the name."""
    if any(one.id != but for one in _of_name(db, name)):
        raise Refused(
            say("There is a character “%1” already.", plain(name, _SHOWN)),
            say("Choose another name."),
        )


def take_in_character(
    db: "Connection", character: Character, spare_id: str, now_ms: int
) -> Character:
    """Keep one that came from elsewhere; the one that is here when it is the same.

    Where another has its id it gets `spare_id`, where another has its name a number."""
    here = get_character(db, character.id)
    if here is not None and _bare(here) == _bare(character):
        bring_back_character(db, here.id)
        return here
    own_id = character.id if here is None else spare_id
    name = free_name(db, character.name)
    return save_character(db, replace(character, id=own_id, name=name), now_ms)


def free_name(db: "Connection", name: str) -> str:
    """`name`, or with a number where a character in use has it."""
    taken = {_folded(one.name) for one in list_characters(db)}
    if _folded(name) not in taken:
        return name
    start = name[: LONGEST_NAME - 5].rstrip()
    numbered = (f"{start} {number}" for number in count(2))
    return next(one for one in numbered if _folded(one) not in taken)


def _of_name(db: "Connection", name: str) -> list[Character]:
    every = list_characters(db)
    by_id = [one for one in every if one.id == name]
    return by_id or [one for one in every if _folded(one.name) == _folded(name)]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _bare(character: Character) -> Character:
    """Without the places its pictures have in a library."""
    views = tuple(
        replace(view, pictures=tuple(replace(one, path="") for one in view.pictures))
        for view in character.views
    )
    return replace(character, views=views)
