"""Changes are made of what stands there; a name is nobody else's."""

from dataclasses import replace

import pytest

from nanostudio.core.character import edited, locked
from nanostudio.core.errors import Refused
from nanostudio.store.character_changes import (
    add_unnamed,
    change_character,
    duplicate_character,
)
from nanostudio.store.characters import (
    get_character,
    list_characters,
    note_made_with,
    put_away_character,
    save_character,
)
from nanostudio.store.database import Connection
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira
from tests.store.samples import make_task


def test_a_change_is_made_of_what_stands_there(db: Connection) -> None:
    save_character(db, mira(), 1)
    save_character(db, mira(notes="by another"), 2)
    before, after = change_character(
        db, "mira", lambda one: edited(one, description="Tall."), 3
    )
    assert before.notes == after.notes == "by another"
    assert get_character(db, "mira") == after
    assert after.description == "Tall."
    assert change_character(db, "mira", lambda one: one, 4) == (after, after)


def test_a_change_after_pictures_were_made_begins_a_canon(db: Connection) -> None:
    save_character(db, mira(), 1)
    note_made_with(db, "task-0001", {"mira": 1})
    add_tasks(db, [make_task(1)])
    for words in ("T", "Ta", "Tall"):
        _, after = change_character(
            db, "mira", lambda one, words=words: edited(one, description=words), 2
        )
        assert after.canon == 2
    assert change_character(db, "mira", locked, 3)[1].canon == 2


def test_a_name_that_is_taken_is_refused_and_changes_nothing(db: Connection) -> None:
    save_character(db, mira(), 1)
    save_character(db, mira(id="anna", name="Anna"), 1)
    with pytest.raises(Refused, match="already"):
        change_character(db, "mira", lambda one: edited(one, name=" ANNA"), 2)
    assert get_character(db, "mira") == mira()
    put_away_character(db, "anna", 2)
    change_character(db, "mira", lambda one: edited(one, name="Anna"), 3)
    change_character(db, "mira", lambda one: edited(one, name="ANNA"), 3)


def test_who_is_gone_cannot_be_changed(db: Connection) -> None:
    with pytest.raises(Refused, match="no longer there"):
        change_character(db, "mira", locked, 1)
    with pytest.raises(Refused, match="no longer there"):
        duplicate_character(db, "mira", "other", 1)


def test_a_copy_begins_its_own_canon_under_its_own_name(db: Connection) -> None:
    save_character(db, mira(canon=3, is_locked=True), 1)
    copy = duplicate_character(db, "mira", "other", 2)
    assert copy == replace(mira(), id="other", name="Mira 2")
    assert list_characters(db) == [mira(canon=3, is_locked=True), copy]


def test_who_has_no_name_yet_gets_one_that_is_free(db: Connection) -> None:
    names = [add_unnamed(db, mira(id=one, name="New"), 1).name for one in ("a", "b")]
    assert names == ["New", "New 2"]
