"""Pictures are written out, one is told how many, and can go on elsewhere."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.app import export_desk
from nanostudio.app.export_desk import ExportDesk
from nanostudio.app.messages import Level
from nanostudio.core.errors import DiskFull
from nanostudio.core.export import ExportOptions
from nanostudio.library import export_trip
from nanostudio.library.decoder import Decoder
from nanostudio.library.pipe import Copied
from tests.app.library_room import LibraryRoom, library_room

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
USUAL = ExportOptions()
COUNTED = ExportOptions(template="{counter}")


class Room:
    """A desk over a library, and a folder to write to."""

    def __init__(self, inside: LibraryRoom, folder: Path) -> None:
        self.inside, self.folder = inside, folder
        self.desk = ExportDesk(
            library=inside.library, messages=inside.messages, spawn=inside.spawn
        )
        self.progress: list[tuple[int, int]] = []
        self.desk.progress_changed.connect(lambda *told: self.progress.append(told))

    async def told(self, count: int = 1) -> tuple[Level, str, str]:
        """The last of so many messages."""
        await self.inside.until(lambda: len(self.inside.said) == count)
        message = self.inside.said[-1]
        return message.level, message.title, message.hint

    def export(self, numbers: list[int], options: ExportOptions = USUAL) -> None:
        self.desk.export(numbers, str(self.folder), options)

    def act(self) -> None:
        """Click what the last message offers."""
        action = self.inside.said[-1].action
        assert action is not None
        action()

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    folder = tmp_path / "out"
    folder.mkdir()
    async with library_room(tmp_path) as inside:
        yield Room(inside, folder)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The disk is full after some files; undone, it is not."""
    monkeypatch.setattr(export_trip, "_BATCH", 1)
    real = Decoder.copy

    async def fails(
        self: Decoder, originals: list[tuple[Path, Path, str]]
    ) -> list[Copied]:
        if originals[0][0].name == "1-2.png":
            raise DiskFull("The disk is full.", "Make room.")
        return await real(self, originals)

    monkeypatch.setattr(Decoder, "copy", fails)
    return monkeypatch


async def test_copies_are_whole_and_nothing_is_written_over(room: Room) -> None:
    numbers = await room.inside.add(3)
    (room.folder / "1.png").write_bytes(b"the person's own")
    room.export(numbers, COUNTED)
    assert await room.told() == (Level.GOOD, "3 pictures exported.", str(room.folder))
    assert room.names() == ["1 (2).png", "1.png", "2.png", "3.png"]
    assert (room.folder / "1.png").read_bytes() == b"the person's own"
    assert (room.folder / "1 (2).png").read_bytes() == b"1 0"
    assert room.progress[-1] == (3, 3)
    folders: list[str] = []
    room.desk.folder_requested.connect(folders.append)
    room.act()
    assert folders == [str(room.folder)]
    room.export(numbers[:1])
    assert (await room.told(2))[1] == "1 picture exported."
    assert any(name.endswith("_a-fox-in-snow-1_01.png") for name in room.names())


async def test_how_far_it_is_can_be_seen(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_desk, "_REDRAW_MS", 0)
    desk = ExportDesk(
        library=room.inside.library,
        messages=room.inside.messages,
        spawn=room.inside.spawn,
    )
    told: list[tuple[int, int]] = []
    desk.progress_changed.connect(lambda *now: told.append(now))
    desk.export(await room.inside.add(2), str(room.folder))
    desk._on_redraw_timeout()  # as Qt's loop would
    await room.told()
    await room.inside.until(lambda: told[-1:] == [(2, 2)])
    assert told == [(0, 2), (2, 2)]


async def test_one_says_stop_and_is_told_how_many_there_are(room: Room) -> None:
    numbers = await room.inside.add(4)
    room.export(numbers[:2])
    room.desk.stop()
    room.export(numbers[2:])
    await room.told(2)
    titles = {message.title for message in room.inside.said}
    assert titles == {"0 of 2 pictures exported.", "2 pictures exported."}
    levels = {message.level for message in room.inside.said}
    assert levels == {Level.NOTE, Level.GOOD}
    assert len(room.names()) == 2
    assert room.progress[-1] == (2, 2)


async def test_options_that_cannot_be_are_told(room: Room) -> None:
    room.export([1], replace(COUNTED, template="{x}"))
    assert (await room.told())[:2] == (Level.PROBLEM, "There is no field {x}.")


async def test_after_an_error_it_goes_on_elsewhere(
    room: Room, full_disk: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wished: list[bool] = []
    room.desk.elsewhere_requested.connect(lambda: wished.append(True))
    room.export(await room.inside.add(4), COUNTED)
    level, title, hint = await room.told()
    done = len(room.names())
    assert (level, title) == (Level.PROBLEM, "The disk is full.")
    assert hint == f"Make room. {done} of 4 were exported before."
    assert room.progress[-1] == (4, 4)
    room.act()
    assert wished == [True]
    full_disk.undo()
    room.desk.continue_in(str(tmp_path / "else"))
    assert (await room.told(2))[:2] == (Level.GOOD, "4 pictures exported.")
    assert len(list((tmp_path / "else").iterdir())) == 4 - done
    room.desk.continue_in(str(tmp_path / "else"))  # nothing is left to go on with
    assert len(room.inside.said) == 2


async def test_what_was_there_before_is_told(
    room: Room, full_disk: pytest.MonkeyPatch
) -> None:
    numbers = await room.inside.add(3)
    room.export(numbers, COUNTED)
    await room.told()
    done = len(room.names())
    full_disk.undo()
    room.export(numbers, COUNTED)
    level, title, hint = await room.told(2)
    assert (level, title) == (Level.GOOD, "3 pictures exported.")
    assert hint == f"{done} were there from before already. {room.folder}"


async def test_what_cannot_be_exported_is_told(room: Room) -> None:
    numbers = await room.inside.add(3)
    for name in ("1-0.png", "1-1.png"):
        (room.inside.library.folder / "m" / name).unlink()
    room.export([*numbers, 7])
    level, title, hint = await room.told()
    assert (level, title) == (Level.NOTE, "1 of 3 pictures exported.")
    assert "is no longer in the library." in hint
    assert "1 more could not be exported." in hint
    assert hint.endswith(str(room.folder))
