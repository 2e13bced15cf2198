"""New pictures of one order are looked at and stacked, on a real library."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication

from nanostudio.app.alike_desk import AlikeDesk
from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.core.errors import StudioError
from nanostudio.core.search import Query
from nanostudio.core.task import TaskState
from nanostudio.store.pictures import Look, list_pictures, look_over, numbers_of
from nanostudio.store.stacks import next_awaited
from nanostudio.store.tasks import add_tasks
from tests.app.library_room import LibraryRoom, library_room
from tests.app.test_desk import room, seen
from tests.app.tile_samples import NOW_MS, PROVIDERS
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio


def draw(path: Path, left: int) -> None:
    drawn = Image.new("RGB", (60, 40), "white")
    ImageDraw.Draw(drawn).ellipse((left, 10, left + 20, 30), fill="navy")
    drawn.save(path)


class Room:
    """Of four pictures of one order the first two are the same."""

    def __init__(self, parts: LibraryRoom) -> None:
        self.parts = parts
        self.gallery = GalleryModel(PROVIDERS, now_ms=lambda: NOW_MS)
        self.desk = AlikeDesk(
            library=parts.library,
            database=parts.database,
            gallery=self.gallery,
            spawn=parts.spawn,
        )
        self.numbers: list[int] = []

    async def fill(self) -> None:
        for at, left in enumerate((2, 2, 25, 38)):
            draw(self.path(at), left)
        outputs = tuple(make_output(at, path=f"{at}.png") for at in range(4))
        task = replace(make_task(), outputs=outputs)
        database = self.parts.database
        await database.run(add_tasks, [task])
        self.numbers = await database.run(numbers_of, task.id)
        looks = dict.fromkeys(self.numbers, Look(is_unlike=False))
        await database.run(look_over, looks)

    def path(self, at: int) -> Path:
        return self.parts.library.folder / f"{at}.png"

    async def heads(self) -> list[int | None]:
        found = await self.parts.database.run(list_pictures, self.numbers)
        return [one.stack for one in found]

    async def awaited(self) -> tuple[int, str] | None:
        return await self.parts.database.run(next_awaited)

    async def settled(self) -> None:
        async with asyncio.timeout(20):
            while self.parts.spawn._running:
                await asyncio.sleep(0.01)


@pytest.fixture
async def here(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as parts:
        made = Room(parts)
        await made.fill()
        yield made


async def test_those_that_are_alike_are_stacked_and_shown_so(here: Room) -> None:
    told: list[list[int]] = []
    here.gallery.take_stacks = (  # type: ignore[method-assign]
        lambda pictures: told.append([one.number for one in pictures])
    )
    here.desk.go_on_soon()
    here.desk.go_on_soon()
    await here.settled()
    assert await here.heads() == [None, here.numbers[0], None, None]
    assert await here.awaited() is None
    assert told == [sorted(here.numbers[:2])]


async def test_what_cannot_be_read_stands_for_itself(here: Room) -> None:
    here.path(1).write_bytes(b"rot")
    here.desk.go_on_soon()
    await here.settled()
    assert await here.heads() == [None] * 4
    assert await here.awaited() is None
    assert here.parts.said == []


async def test_what_has_no_file_waits_for_another_time(here: Room) -> None:
    kept = here.path(1).read_bytes()
    here.path(1).unlink()
    here.desk.go_on_soon()
    await here.settled()
    assert await here.awaited() == (here.numbers[1], "1.png")
    here.path(1).write_bytes(kept)
    here.desk.go_on_soon()
    await here.settled()
    assert await here.heads() == [None, here.numbers[0], None, None]


async def test_a_library_that_is_closed_ends_it_without_a_word(
    here: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def look(path: str) -> int:
        raise StudioError("The picture was not read.", "NanoStudio is closing.")

    monkeypatch.setattr(here.parts.library, "look", look)
    here.desk.go_on_soon()
    await here.settled()
    assert await here.awaited() == (here.numbers[0], "0.png")
    assert here.parts.said == []


async def test_once_looked_over_pictures_fold_and_their_stack_opens(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with room(tmp_path / "lib", "http://127.0.0.1:9") as here:
        database, library = here.backend.database, here.backend.library
        for at, left in enumerate((2, 2, 38)):
            draw(library.folder / f"{at}.png", left)
        outputs = tuple(make_output(at, path=f"{at}.png") for at in range(3))
        task = replace(make_task(), outputs=outputs, state=TaskState.DONE)
        await database.run(add_tasks, [task])
        numbers = await database.run(numbers_of, task.id)
        await here.desk.history.show_imported([], 3)

        def shown(query: Query) -> list[int]:
            here.gallery.set_filter(Show.ALL, query)
            seen(here)
            return [here.gallery.number(row) for row in range(here.gallery.rowCount())]

        folded = [numbers[0], numbers[2]]
        await here.until(lambda: shown(Query()) == numbers)
        async with asyncio.timeout(10):
            while await database.run(next_awaited) is not None:
                await asyncio.sleep(0.01)
        await here.until(lambda: shown(Query(is_stacked=True)) == folded)
        await here.until(lambda: shown(Query(stack=numbers[1])) == numbers[:2])
        await here.until(lambda: here.gallery.tile(0).alike == 2)
