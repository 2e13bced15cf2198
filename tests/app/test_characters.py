"""Characters in the window: what is typed is kept, what is removed comes back."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from nanostudio.app.characters import Characters
from nanostudio.app.messages import Message, Messages
from nanostudio.app.spawn import Spawner
from nanostudio.core.character import Character, Slot, edited, without_view
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.task import TaskState
from nanostudio.core.view_edits import with_view_back
from nanostudio.store.characters import get_character, note_made_with, save_character
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import mira, shot
from tests.store.newest import opened
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
NOW_MS = 1_790_000_000_000


class Room:
    """Characters over a real database, and what they say."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.said: list[Message] = []
        self.errors: list[StudioError] = []
        self.told: list[tuple[Any, ...]] = []
        self.messages = Messages()
        self.messages.message_shown.connect(self.said.append)
        self.spawn = Spawner(self.errors.append, pytest.fail)
        self.characters = Characters(lambda: NOW_MS, self.messages)
        self.edits = self.characters.edits
        self.characters.opened.connect(lambda one: self.told.append(("opened", one)))
        self.edits.made.connect(lambda one: self.told.append(("made", one)))
        self.edits.problem_changed.connect(lambda *told: self.told.append(told))

    def attach(self) -> None:
        self.characters.attach(self.database, self.spawn)

    async def settled(self) -> None:
        """Till nothing is under way any more."""
        while self.spawn._running:
            await asyncio.gather(*self.spawn._running, return_exceptions=True)
            await asyncio.sleep(0)

    async def has(self, *characters: Character) -> None:
        for one in characters:
            await self.database.run(save_character, one, NOW_MS)
        self.characters.read()
        await self.settled()

    async def stands(self, character_id: str = "mira") -> Character:
        found = await self.database.run(get_character, character_id)
        assert found is not None
        return found


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    database = await opened(tmp_path / "library.sqlite3")
    made = Room(database)
    made.attach()
    await made.settled()
    yield made
    await made.spawn.close()
    await database.close()


async def test_nothing_is_known_and_nothing_breaks_before_it_begins() -> None:
    characters = Characters(lambda: NOW_MS)
    characters.read()
    characters.edits.create()
    characters.edits.write("mira", "notes", "typed early")
    await characters.edits.save()
    assert characters.edits.is_typed("mira", "notes")
    assert characters.every == ()
    assert characters.name_of("mira") == ""
    assert characters.outdated("mira") == 0
    assert characters.versions("mira") == ()
    assert characters.file_of("a.png") is None


async def test_a_new_one_is_shown_under_a_name_that_is_free(room: Room) -> None:
    room.edits.create()
    await room.settled()
    room.edits.create(pictures=[shot("a"), shot("b")])
    await room.settled()
    room.edits.create("Anna")
    await room.settled()
    names = [one.name for one in room.characters.every]
    assert names == ["Anna", "New character", "New character 2"]
    anna, first, second = (one.id for one in room.characters.every)
    assert [view.slot for view in (await room.stands(second)).views] == [
        *(Slot.FRONT, Slot.THREE_QUARTER)
    ]
    assert room.told == [
        *(("opened", first), ("made", first), ("opened", second), ("made", second)),
        ("opened", anna),
    ]


async def test_what_is_typed_is_kept_a_moment_later(room: Room) -> None:
    await room.has(mira())
    room.edits.write("mira", "description", "T")
    room.edits.write("mira", "description", "Tall.")
    room.edits.write("mira", "never", ("A scar.",))
    assert room.edits.is_typed("mira", "description")
    assert (await room.stands()).description == mira().description
    async with asyncio.timeout(5):
        while room.edits.is_typed("mira", "description") or room.spawn._running:
            QCoreApplication.processEvents()
            await asyncio.sleep(0.01)
    found = await room.stands()
    assert (found.description, found.never) == ("Tall.", ("A scar.",))
    assert room.characters.get("mira") == found


async def test_what_is_typed_is_kept_before_all_else_and_at_the_end(room: Room) -> None:
    await room.has(mira())
    room.edits.write("mira", "description", "Tall.")
    room.edits.lock("mira", True)
    await room.settled()
    found = await room.stands()
    assert (found.description, found.is_locked) == ("Tall.", True)
    room.edits.write("mira", "notes", "the last word")
    await room.edits.save()
    assert (await room.stands()).notes == "the last word"


async def test_what_cannot_be_kept_is_told_at_its_field_alone(room: Room) -> None:
    await room.has(mira(), mira(id="anna", name="Anna"))
    room.edits.write("mira", "name", "anna")
    room.edits.write("mira", "notes", "kept")
    room.edits.flush()
    await room.settled()
    assert (await room.stands()).notes == "kept"
    (_, field, problem), other = room.told
    assert field == "name"
    assert isinstance(problem, Refused)
    assert other == ("mira", "notes", None)
    assert room.errors == []
    assert room.characters.name_of("mira") == "Mira"
    room.edits.flush()  # nothing is left to be kept
    assert not room.spawn._running


async def test_a_view_that_is_removed_comes_back(room: Room) -> None:
    await room.has(mira())
    gone, place = mira().views[1], 1
    room.edits.change_with_undo(
        "mira",
        lambda one: without_view(one, Slot.BACK),
        lambda one: with_view_back(one, gone, place),
        "View removed",
    )
    await room.settled()
    assert (await room.stands()).view(Slot.BACK) is None
    assert [one.title for one in room.said] == ["View removed"]
    room.messages.undo()
    await room.settled()
    assert await room.stands() == mira()


async def test_a_locked_canon_is_not_changed_and_nothing_is_offered(room: Room) -> None:
    await room.has(mira(is_locked=True))
    room.edits.change_with_undo(
        "mira", lambda one: edited(one, palette=()), lambda one: one, "Colour removed"
    )
    await room.settled()
    assert [error.title for error in room.errors] == [
        "Canon version 1 of “Mira” is locked."
    ]
    assert room.said == []


async def test_one_is_put_away_copied_and_brought_back(room: Room) -> None:
    await room.has(mira())
    room.edits.duplicate("mira")
    await room.settled()
    assert [one.name for one in room.characters.every] == ["Mira", "Mira 2"]
    room.edits.put_away("mira")
    await room.settled()
    assert [one.name for one in room.characters.every] == ["Mira 2"]
    assert room.said[-1].title == "Character “Mira” removed"
    room.messages.undo()
    await room.settled()
    assert room.characters.get("mira") == mira()
    assert room.told[-1] == ("opened", "mira")


async def test_it_is_known_what_was_made_with_which_canon(room: Room) -> None:
    await room.has(mira())
    task = make_task(1, outputs=(make_output(0), make_output(1)), state=TaskState.DONE)
    await room.database.run(note_made_with, task.id, {"mira": 1})
    await room.database.run(add_tasks, [task])
    changes: list[None] = []
    room.characters.changed.connect(lambda: changes.append(None))
    room.characters.note_task(make_task(2))
    assert not room.spawn._running
    room.characters.note_task(task)
    await room.settled()
    assert room.characters.used["mira"].pictures == 2
    assert room.characters.outdated("mira") == 0
    room.edits.change("mira", lambda one: edited(one, description="Tall."))
    await room.settled()
    assert room.characters.outdated("mira") == 2
    shown = [(one.canon, one.pictures) for one in room.characters.versions("mira")]
    assert shown == [(2, 0), (1, 2)]
    assert len(changes) == 2
    room.characters.read()
    await room.settled()
    assert len(changes) == 2


async def test_one_is_kept_as_it_is_given(room: Room) -> None:
    room.characters.keep(mira())
    await room.settled()
    assert room.characters.every == (mira(),)
