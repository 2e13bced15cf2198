"""Pictures are copied out byte for byte, and one is told how many."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app import export_desk
from nanostudio.app.export_desk import ExportDesk
from nanostudio.app.messages import Level
from nanostudio.core.errors import DiskFull
from nanostudio.core.task import Output
from tests.app.library_room import LibraryRoom, library_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Room:
    """A desk over a library, and a folder to copy to."""

    def __init__(self, inside: LibraryRoom, folder: Path) -> None:
        self.inside, self.folder = inside, folder
        self.desk = ExportDesk(
            library=inside.library,
            database=inside.database,
            messages=inside.messages,
            spawn=inside.spawn,
        )
        self.progress: list[tuple[int, int]] = []
        self.desk.progress_changed.connect(lambda *told: self.progress.append(told))

    async def told(self, count: int = 1) -> tuple[Level, str, str]:
        """The last of so many messages."""
        await self.inside.until(lambda: len(self.inside.said) == count)
        message = self.inside.said[-1]
        return message.level, message.title, message.hint

    def export(self, numbers: list[int]) -> None:
        self.desk.export(numbers, str(self.folder))

    def bodies(self) -> list[bytes]:
        return sorted(path.read_bytes() for path in self.folder.iterdir())


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    folder = tmp_path / "out"
    folder.mkdir()
    async with library_room(tmp_path) as inside:
        yield Room(inside, folder)


async def test_copies_are_whole_and_nothing_is_written_over(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_desk, "_TOGETHER", 2)
    numbers = await room.inside.add(3)
    (room.folder / "1-0.png").write_bytes(b"the person's own")
    room.export(numbers)
    assert await room.told() == (
        Level.GOOD,
        "3 pictures exported.",
        str(room.folder),
    )
    assert room.bodies() == [b"1 0", b"1 1", b"1 2", b"the person's own"]
    assert (room.folder / "1-0.png").read_bytes() == b"the person's own"
    assert room.progress == [(1, 3), (2, 3), (3, 3), (3, 3)]
    folders: list[str] = []
    room.desk.folder_requested.connect(folders.append)
    action = room.inside.said[0].action
    assert action is not None
    action()
    assert folders == [str(room.folder)]
    room.export(numbers[:1])
    assert (await room.told(2))[1] == "1 picture exported."
    assert len(room.bodies()) == 5


async def test_one_says_stop_and_is_told_how_many_there_are(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_desk, "_TOGETHER", 2)
    numbers = await room.inside.add(5)
    room.desk.progress_changed.connect(
        lambda done, _: room.desk.stop() if done == 2 else None
    )
    room.export(numbers)
    assert await room.told() == (
        Level.NOTE,
        "2 of 5 pictures exported.",
        str(room.folder),
    )
    assert room.bodies() == [b"1 0", b"1 1"]
    assert room.progress[-1] == (5, 5)


async def test_a_stop_is_for_what_was_begun_before(room: Room) -> None:
    numbers = await room.inside.add(4)
    room.export(numbers[:2])
    room.desk.stop()
    room.export(numbers[2:])
    await room.told(2)
    titles = {message.title for message in room.inside.said}
    assert titles == {"0 of 2 pictures exported.", "2 pictures exported."}
    assert room.bodies() == [b"1 2", b"1 3"]


async def test_an_error_says_how_many_were_done(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_out = room.inside.library.copy_out

    async def fails(output: Output, folder: Path) -> Path:
        if output.position == 2:
            raise DiskFull("The disk is full.")
        return await copy_out(output, folder)

    monkeypatch.setattr(room.inside.library, "copy_out", fails)
    numbers = await room.inside.add(4)
    room.export(numbers)
    level, title, hint = await room.told()
    assert (level, title) == (Level.PROBLEM, "The disk is full.")
    assert hint.endswith("2 of 4 were exported before.")
    assert len(room.bodies()) == 2
    assert room.progress[-1] == (4, 4)


async def test_what_is_gone_by_now_is_left_out(room: Room) -> None:
    numbers = await room.inside.add(1)
    room.export([*numbers, 7])
    assert (await room.told())[1] == "1 picture exported."
