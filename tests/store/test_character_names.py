"""Characters are found by name, and names stay apart."""

from dataclasses import replace

import pytest

from nanostudio.core.character import LONGEST_NAME
from nanostudio.core.errors import Refused
from nanostudio.store.character_names import (
    add_character,
    find_character,
    take_in_character,
)
from nanostudio.store.characters import (
    list_characters,
    put_away_character,
    save_character,
)
from nanostudio.store.database import Connection
from tests.core.sheet_samples import mira, shot, view


@pytest.mark.parametrize("name", ["Mira", "mira", " MIRA ", "id-1"])
def test_a_character_is_found_by_name_or_id(db: Connection, name: str) -> None:
    kept = add_character(db, mira(id="id-1"), 1)
    assert find_character(db, name) == kept


def test_an_unknown_name_is_said_with_those_there_are(db: Connection) -> None:
    with pytest.raises(Refused, match=r"no character “Bruno”.*characters add"):
        find_character(db, "Bruno")
    add_character(db, mira(), 1)
    with pytest.raises(Refused, match=r"no character “Bruno”.*There are: Mira"):
        find_character(db, "Bruno")


def test_of_several_of_a_name_the_ids_are_said(db: Connection) -> None:
    for one in ("a", "b"):
        save_character(db, mira(id=one), 1)
    with pytest.raises(Refused, match=r"Several.*by its id: a, b"):
        find_character(db, "mira")
    assert find_character(db, "b").id == "b"


def test_a_name_that_is_taken_is_refused(db: Connection) -> None:
    add_character(db, mira(), 1)
    with pytest.raises(Refused, match="already"):
        add_character(db, mira(id="other", name="MIRA"), 2)
    put_away_character(db, "mira", 3)
    assert add_character(db, mira(id="other"), 4).id == "other"


def test_what_is_here_already_is_not_taken_in_twice(db: Connection) -> None:
    here = add_character(db, mira(), 1)
    put_away_character(db, "mira", 2)
    moved = tuple(
        replace(one, pictures=tuple(replace(p, path="x.png") for p in one.pictures))
        for one in here.views
    )
    assert take_in_character(db, replace(here, views=moved), "spare", 3) == here
    assert list_characters(db) == [here]


def test_what_is_new_here_keeps_its_name_and_id(db: Connection) -> None:
    assert take_in_character(db, mira(), "unused", 1) == mira()


def test_another_one_of_the_same_id_or_name_stands_beside_it(db: Connection) -> None:
    here = add_character(db, mira(), 1)
    other = replace(here, views=(view(here.views[0].slot, "elsewhere"),))
    taken = take_in_character(db, other, "spare", 2)
    assert (taken.id, taken.name) == ("spare", "Mira 2")
    assert taken.views[0].pictures == (shot("elsewhere"),)
    third = take_in_character(db, replace(other, id="third"), "unused", 3)
    assert (third.id, third.name) == ("third", "Mira 3")
    assert len(list_characters(db)) == 3


def test_a_numbered_name_is_not_too_long(db: Connection) -> None:
    long = mira(name="x" * LONGEST_NAME)
    add_character(db, long, 1)
    taken = take_in_character(db, replace(long, id="other"), "unused", 2)
    assert len(taken.name) <= LONGEST_NAME
    assert taken.name.endswith("x 2")
