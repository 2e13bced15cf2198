"""The library's going and coming is told once, whoever noticed it."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from nanostudio.app.library_watch import LibraryWatch
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import DiskFull, LibraryMissing
from nanostudio.core.task import WaitReason
from tests.app.tile_samples import done_task, waiting_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Disk:
    """Is there or not; answers when told to."""

    def __init__(self) -> None:
        self.is_here, self.asked = True, 0
        self.answers = asyncio.Event()
        self.answers.set()

    async def is_there(self) -> bool:
        self.asked += 1
        await self.answers.wait()
        return self.is_here


class Room:
    def __init__(self) -> None:
        self.disk, self.told, self.failures = Disk(), list[str](), list[BaseException]()
        self.spawn = Spawner(self.failures.append, self.failures.append)
        self.watch = LibraryWatch()
        self.watch.gone.connect(self.told.append)
        self.watch.back.connect(lambda: self.told.append("back"))

    def attach(self) -> None:
        self.watch.attach(Path("/media/disk"), self.disk.is_there, self.spawn)


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not is_so():
            await asyncio.sleep(0)


async def test_going_and_coming_are_told_once() -> None:
    room = Room()
    room.watch.look()  # nobody to ask yet
    room.attach()
    await until(lambda: room.disk.asked == 1)
    assert room.told == []
    room.disk.is_here = False
    for asked in (2, 3):
        room.watch.look()
        await until(lambda: room.disk.asked == asked)  # noqa: B023 - awaited here
        await asyncio.sleep(0)
    assert room.told == [str(Path("/media/disk"))]
    assert room.watch.is_gone
    room.disk.is_here = True
    room.watch.look()
    await until(lambda: room.told[-1] == "back")
    assert not room.watch.is_gone
    room.watch.detach()
    room.watch.look()
    await room.spawn.close()
    assert (room.disk.asked, room.failures) == (4, [])


async def test_a_disk_that_does_not_answer_is_asked_once() -> None:
    room = Room()
    room.disk.answers.clear()
    room.attach()
    for _ in range(3):
        room.watch.look()
        await asyncio.sleep(0)
    assert room.disk.asked == 1
    room.disk.answers.set()
    looked: list[bool] = []
    room.watch.looked.connect(lambda: looked.append(True))
    # What was under way may have looked too early for those who asked meanwhile.
    await until(lambda: looked == [True] * 2)
    assert room.disk.asked == 2
    await asyncio.sleep(0)
    assert room.disk.asked == 2
    room.watch.detach()
    await room.spawn.close()


async def test_what_fails_for_want_of_it_has_it_looked_for() -> None:
    room = Room()
    room.attach()
    await until(lambda: room.disk.asked == 1)
    await asyncio.sleep(0)
    room.watch.note_error(DiskFull("full"))
    room.watch.note_task(done_task(1))
    room.watch.note_task(waiting_task(1, WaitReason.KEY))
    await asyncio.sleep(0)
    assert room.disk.asked == 1
    room.watch.note_error(LibraryMissing("gone"))
    await until(lambda: room.disk.asked == 2)
    await asyncio.sleep(0)
    room.watch.note_task(waiting_task(1, WaitReason.DISK))
    await until(lambda: room.disk.asked == 3)
    room.watch.detach()
    await room.spawn.close()
