"""Characters are kept with every version that pictures were made with."""

from dataclasses import replace

import pytest

from nanostudio.core.character import Slot, edited, locked, with_picture
from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.search import Field, Query
from nanostudio.core.sheet import new_sheet
from nanostudio.store.characters import (
    UsedIn,
    Version,
    bring_back_character,
    characters_of_picture,
    get_character,
    get_version,
    list_characters,
    list_versions,
    made_with,
    note_made_with,
    outdated_pictures,
    pictures_made_with,
    put_away_character,
    save_character,
    used_in,
)
from nanostudio.store.database import Connection
from nanostudio.store.pictures import numbers_of
from nanostudio.store.search import count_found, find
from nanostudio.store.sheets import put_away_sheet, save_sheet
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira, sha, shot, template
from tests.store.samples import make_output, make_task, put_in_trash


def draw(db: Connection, number: int, canon: int) -> int:
    """A picture made with Mira; its number."""
    task = make_task(number, outputs=(make_output(path=f"{number}.png"),))
    note_made_with(db, task.id, {"mira": canon})
    add_tasks(db, [task])
    return numbers_of(db, task.id)[0]


def test_a_character_comes_back_as_it_was(db: Connection) -> None:
    assert get_character(db, "mira") is None
    assert save_character(db, mira(notes="!"), 1) == mira(notes="!")
    assert get_character(db, "mira") == mira(notes="!")
    save_character(db, mira(id="a", name="anna"), 2)
    assert [one.name for one in list_characters(db)] == ["anna", "Mira"]


def test_what_cannot_be_kept_is_refused_and_changes_nothing(db: Connection) -> None:
    save_character(db, mira(), 1)
    with pytest.raises(Refused, match="no name"):
        save_character(db, mira(name=""), 2)
    assert list_characters(db) == [mira()]


def test_a_canon_nothing_was_made_with_goes_on_changing(db: Connection) -> None:
    save_character(db, mira(), 1)
    now = save_character(db, edited(mira(), description="Taller."), 2)
    assert now.canon == 1
    assert get_version(db, "mira", 1) == now
    assert list_versions(db, "mira") == [Version(canon=1, since_ms=1, pictures=0)]


def test_a_canon_that_pictures_were_made_with_stays_as_it_was(db: Connection) -> None:
    save_character(db, mira(), 1)
    first = draw(db, 1, 1)
    noted = save_character(db, edited(mira(), notes="Not sent."), 2)
    assert noted.canon == 1
    now = save_character(db, with_picture(noted, Slot.FRONT, shot("new")), 3)
    assert now.canon == 2
    assert get_version(db, "mira", 1) == noted
    assert get_version(db, "mira", 2) == now == get_character(db, "mira")
    assert get_version(db, "mira", 3) is None
    second = draw(db, 2, 2)
    assert list_versions(db, "mira") == [
        Version(canon=2, since_ms=3, pictures=1),
        Version(canon=1, since_ms=1, pictures=1),
    ]
    assert pictures_made_with(db, "mira", 1) == [first]
    assert pictures_made_with(db, "mira") == [second, first]
    assert outdated_pictures(db, "mira") == [first]
    assert outdated_pictures(db, "nobody") == []


def test_a_canon_is_never_gone_back_behind(db: Connection) -> None:
    save_character(db, mira(canon=5), 1)
    stale = edited(mira(canon=2), description="Older.")
    assert save_character(db, stale, 2).canon == 5


def test_pictures_are_found_by_character_and_canon(db: Connection) -> None:
    save_character(db, mira(), 1)
    first, second = draw(db, 1, 1), draw(db, 2, 2)
    add_tasks(db, [make_task(3, outputs=(make_output(),))])

    def found(*wanted: str, **more: object) -> list[int]:
        values = {Field.CHARACTER: frozenset(wanted)}
        return find(db, Query(values=values, **more)).numbers  # type: ignore[arg-type]

    assert found("mira") == found("mira@1", "mira@2") == [second, first]
    assert found("mira@1") == found("mira@1", is_stacked=True) == [first]
    assert found("mir") == found("mira@12") == []
    assert found("mira@old") == [second]
    assert found("mir@old") == found("nobody@old") == []
    assert count_found(db, Query(), Field.CHARACTER) == {"mira@1": 1, "mira@2": 1}
    values = {Field.CHARACTER: frozenset({"mira@2"}), Field.KEY: frozenset({""})}
    assert count_found(db, Query(values=values), Field.KEY) == {"": 1}


def test_a_lock_is_kept_and_makes_no_version(db: Connection) -> None:
    save_character(db, mira(), 1)
    draw(db, 1, 1)
    assert save_character(db, locked(mira()), 2) == replace(mira(), is_locked=True)
    assert list_characters(db) == [locked(mira())]


def test_it_is_counted_where_a_character_is(db: Connection) -> None:
    save_character(db, mira(), 1)
    numbers = [draw(db, 1, 1), draw(db, 2, 1), draw(db, 3, 2)]
    put_in_trash(db, numbers[0])
    for name in ("s1", "s2"):
        save_sheet(db, new_sheet(name, name, template(), ["mira"]), DEFAULT_PROJECT, 1)
    put_away_sheet(db, "s2", 2)
    assert used_in(db, "mira") == UsedIn(pictures=2, sheets=1, by_canon={1: 1, 2: 1})
    assert used_in(db, "nobody") == UsedIn()


def test_what_a_task_was_made_with_is_noted_once(db: Connection) -> None:
    note_made_with(db, "t", {"mira": 1, "bruno": 4})
    note_made_with(db, "t", {"mira": 2})
    assert made_with(db, "t") == {"bruno": 4, "mira": 1}
    assert made_with(db, "u") == {}


def test_a_character_is_found_by_any_of_its_pictures(db: Connection) -> None:
    now = with_picture(mira(), Slot.FRONT, shot("new"))
    save_character(db, now, 1)
    for name in ("front", "new", "coat"):
        assert characters_of_picture(db, sha(name)) == ["mira"]
    save_character(db, mira(), 2)
    assert characters_of_picture(db, sha("new")) == []


def test_one_that_was_put_away_is_brought_back(db: Connection) -> None:
    save_character(db, mira(), 1)
    put_away_character(db, "mira", 2)
    assert list_characters(db) == []
    assert get_character(db, "mira") == mira()
    bring_back_character(db, "mira")
    assert list_characters(db) == [mira()]
