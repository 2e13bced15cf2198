"""Prompts sent and saved: kept, found again, undone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from nanostudio.app.messages import Message, Messages
from nanostudio.app.prompts import Prompts
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import StorageError, StudioError
from nanostudio.store.database import Database
from nanostudio.store.prompts import SavedPrompt, list_prompts, list_saved_prompts

pytestmark = pytest.mark.anyio


class Room:
    """Prompts over a real database, with a clock that counts."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.said: list[Message] = []
        self.failed: list[StudioError] = []
        self.bugs: list[BaseException] = []
        self.recalled: list[str] = []
        self.spawn = Spawner(self.failed.append, self.bugs.append)
        self._now = 0
        self.prompts = self.made()

    def made(self) -> Prompts:
        messages = Messages()
        messages.message_shown.connect(self.said.append)
        prompts = Prompts(messages, self._tick)
        prompts.recalled.connect(self.recalled.append)
        return prompts

    def _tick(self) -> int:
        self._now += 1
        return self._now

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not is_so():
                await asyncio.sleep(0.005)

    async def loaded(self) -> Prompts:
        self.prompts.attach(self.database, self.spawn)
        self.prompts.load()
        await self.until(lambda: self.prompts.is_loaded)
        return self.prompts

    async def kept(self) -> list[str]:
        await asyncio.sleep(0)  # what was begun comes first
        return await self.database.run(list_prompts)

    async def saved(self) -> dict[str, str]:
        await asyncio.sleep(0)
        rows = await self.database.run(list_saved_prompts)
        return {one.name: one.text for one in rows}

    def undo(self) -> None:
        action = self.said[-1].action
        assert action is not None
        assert self.said[-1].action_text == "Undo"
        action()


@pytest.fixture
async def room(tmp_path: Path, anyio_backend: str) -> AsyncIterator[Room]:
    database = await Database.open(tmp_path / "library.sqlite3")
    room = Room(database)
    yield room
    await room.spawn.close()
    await database.close()
    assert room.bugs == []


async def test_what_is_sent_before_the_database_is_there_is_noted_too(
    room: Room,
) -> None:
    room.prompts.note("a fox")
    room.prompts.note(" \n")
    room.prompts.note("a hen")
    prompts = await room.loaded()
    assert prompts.history == ("a hen", "a fox")
    prompts.note("a fox")
    assert prompts.history == ("a fox", "a hen")
    assert await room.kept() == ["a fox", "a hen"]


async def test_what_is_sent_while_the_list_is_fetched_is_in_it(room: Room) -> None:
    room.prompts.attach(room.database, room.spawn)
    room.prompts.note("a fox")
    room.prompts.load()
    await asyncio.sleep(0)  # the first read is under way
    room.prompts.note("a hen")
    await room.until(lambda: room.prompts.is_loaded)
    assert room.prompts.history == ("a hen", "a fox")


async def test_stepping_waits_for_the_list(room: Room) -> None:
    for text in ("first", "second"):
        room.prompts.note(text)
    room.prompts.earlier("typed")
    assert room.recalled == []
    prompts = await room.loaded()
    assert room.recalled == ["second"]
    prompts.earlier("second")
    prompts.earlier("first")
    prompts.later("first")
    prompts.later("second")
    assert room.recalled == ["second", "first", "second", "typed"]


async def test_a_prompt_that_is_sent_ends_the_walk(room: Room) -> None:
    prompts = await room.loaded()
    prompts.note("first")
    prompts.note("second")
    prompts.earlier("typed")
    prompts.note("second")
    prompts.later("second")
    assert room.recalled == ["second"]


async def test_a_forgotten_prompt_can_be_put_back_where_it_was(room: Room) -> None:
    prompts = await room.loaded()
    for text in "abc":
        prompts.note(text)
    prompts.forget("b")
    assert prompts.history == ("c", "a")
    room.undo()
    room.undo()
    assert prompts.history == ("c", "b", "a")
    assert await room.kept() == ["c", "b", "a"]
    prompts.forget("b")
    assert await room.kept() == ["c", "a"]


async def test_prompts_are_saved_replaced_and_deleted_with_undo(room: Room) -> None:
    prompts = await room.loaded()
    prompts.save("Rain", "in the {rain|fog}")
    assert room.said[-1].title == "Saved as “Rain”."
    prompts.save("air", "x")
    assert [one.name for one in prompts.saved] == ["air", "Rain"]
    prompts.save("Rain", "y")
    assert room.said[-1].title == "“Rain” replaced."
    assert prompts.text_of("Rain") == "y"
    room.undo()
    assert await room.saved() == {"air": "x", "Rain": "in the {rain|fog}"}
    prompts.delete("air")
    prompts.delete("air")
    assert await room.saved() == {"Rain": "in the {rain|fog}"}
    room.undo()
    assert prompts.text_of("air") == "x"
    prompts.save("new", "z")
    room.undo()
    assert await room.saved() == {"air": "x", "Rain": "in the {rain|fog}"}


async def test_a_prompt_is_renamed_unless_the_name_is_taken(room: Room) -> None:
    prompts = await room.loaded()
    prompts.save("a", "1")
    prompts.save("b", "2")
    assert not prompts.rename("a", "b")
    assert not prompts.rename("none", "c")
    assert prompts.rename("a", "c")
    assert await room.saved() == {"b": "2", "c": "1"}
    assert prompts.saved == (
        SavedPrompt(name="b", text="2"),
        SavedPrompt(name="c", text="1"),
    )


async def test_a_list_that_cannot_be_read_is_fetched_again_later(room: Room) -> None:
    class Broken:
        async def run(self, *_: object) -> object:
            raise StorageError("The disk is broken.")

    room.prompts.attach(Broken(), room.spawn)  # type: ignore[arg-type]
    room.prompts.load()
    await room.until(lambda: bool(room.failed))
    assert not room.prompts.is_loaded
    assert (await room.loaded()).is_loaded


async def test_the_lists_tell_of_every_change(room: Room) -> None:
    told: list[str] = []
    room.prompts.history_changed.connect(lambda: told.append("history"))
    room.prompts.saved_changed.connect(lambda: told.append("saved"))
    prompts = await room.loaded()
    prompts.load()
    assert told == ["history", "saved"]
    prompts.note("a")
    prompts.save("b", "c")
    assert told == ["history", "saved", "history", "saved"]
