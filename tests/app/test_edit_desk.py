"""What is saved of a copy comes back as a version, also after the program's end."""

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from nanostudio.app.edit_desk import EditDesk
from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.errors import DiskFull
from nanostudio.core.project import Project
from nanostudio.core.task import Task, TaskState
from nanostudio.store.lineage import read_lineage
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_tasks
from tests.app.library_room import LibraryRoom, library_room
from tests.app.tile_samples import NOW_MS, PROVIDERS, running_task
from tests.library.pictures import BLUE, RED, encoded
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


def solid(colour: tuple[int, int, int]) -> bytes:
    from PIL import Image

    return encoded(Image.new("RGB", (8, 8), colour))


@dataclass
class Room:
    """A desk over a library; its watch stands at `now_s`."""

    inside: LibraryRoom
    edits: Path
    copies: list[tuple[object, str]] = field(default_factory=list)
    shown: list[Task] = field(default_factory=list)
    gone_to: list[int] = field(default_factory=list)
    now_s: float = 0.0

    def __post_init__(self) -> None:
        self.desk = self.make()

    def make(self) -> EditDesk:
        """As at a start of the program."""
        desk = EditDesk(
            self.inside.library,
            self.inside.database,
            folder=self.edits,
            find_project=lambda name: Project(id=name, name=name, folder="zoo"),
            show=self.show,
            messages=self.inside.messages,
            spawn=self.inside.spawn,
            whole_s=0.0,
            now_s=lambda: self.now_s,
        )
        desk.copy_ready.connect(lambda *told: self.copies.append(told))
        desk.show_requested.connect(self.gone_to.append)
        return desk

    async def show(self, tasks: Sequence[Task], count: int) -> None:
        assert count == len(tasks)
        self.shown += tasks

    async def tile(self) -> Tile:
        """A picture of the project "p", really there."""
        body = solid(RED)
        output = make_output(path="m/2026-11-21_fox_01.png", sha256=_sha256(body))
        task = make_task(1, outputs=(output,), state=TaskState.DONE, project_id="p")
        await self.inside.database.run(add_tasks, [task])
        (self.inside.library.folder / "m").mkdir()
        (self.inside.library.folder / output.path).write_bytes(body)
        return make_tile(task, 0, PROVIDERS, now_ms=NOW_MS)

    async def copy(self, tile: Tile) -> Path:
        """Where a copy of it is edited."""
        before = len(self.copies)
        self.desk.edit(tile, "an editor")
        await self.until(lambda: len(self.copies) > before)
        return Path(self.copies[-1][1])

    async def until(self, is_so: object) -> None:
        async with asyncio.timeout(10):
            while not is_so():  # type: ignore[operator]
                QCoreApplication.processEvents()  # the watch is Qt's
                await asyncio.sleep(0.002)

    def titles(self) -> list[str]:
        return [message.title for message in self.inside.said]


def _sha256(body: bytes) -> str:
    import hashlib

    return hashlib.sha256(body).hexdigest()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        yield Room(inside, tmp_path / "edits")


async def test_a_save_is_a_version_of_its_own(room: Room) -> None:
    tile = await room.tile()
    copy = await room.copy(tile)
    assert room.copies == [("an editor", str(copy))]
    assert copy.read_bytes() == solid(RED)
    assert room.titles() == ["“fox” is open for editing."]
    copy.write_bytes(solid(BLUE))
    await room.until(lambda: room.shown)
    [version] = room.shown
    assert (version.project_id, version.request.provider) == ("p", "import")
    assert version.request.prompt == "A fox in snow, 1"
    assert version.outputs[0].path.startswith("zoo/")
    original = room.inside.library.folder / "m/2026-11-21_fox_01.png"
    assert original.read_bytes() == solid(RED)
    lineage = await room.inside.database.run(read_lineage, version.id)
    assert [one.task_id for one in lineage.parents.pictures] == [tile.task_id]
    assert room.titles()[1] == "The edit of “fox” is in the library."
    action = room.inside.said[1].action
    assert action is not None
    action()
    await room.until(lambda: room.gone_to)
    assert room.gone_to == await room.inside.database.run(numbers_of, version.id)


async def test_another_save_in_place_of_the_file_is_another_version(room: Room) -> None:
    copy = await room.copy(await room.tile())
    for number, body in enumerate((solid(BLUE), solid((1, 2, 3))), 1):
        other = copy.with_name("part")
        other.write_bytes(body)
        other.replace(copy)  # as careful programs save
        await room.until(lambda number=number: len(room.shown) == number)


async def test_what_was_saved_while_the_program_was_away_comes_at_its_start(
    room: Room,
) -> None:
    copy = await room.copy(await room.tile())
    room.desk.deleteLater()
    (copy.parent / "another.png").write_bytes(solid(BLUE))
    (copy.parent / "layers.xcf").write_bytes(b"of the editor's own")
    room.desk = room.make()
    await room.desk.start()
    await room.until(lambda: room.shown)
    assert len(room.shown) == 1
    room.desk = room.make()
    await room.desk.start()
    room.desk.look()
    await room.until(lambda: not room.desk._turn.locked())
    assert len(room.shown) == 1  # not once more


async def test_a_full_disk_is_said_and_the_save_comes_later(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = await room.copy(await room.tile())
    bring = room.inside.library.importer.bring

    async def fails(*_given: object, **_named: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(room.inside.library.importer, "bring", fails)
    copy.write_bytes(solid(BLUE))
    await room.until(lambda: "The disk is full." in room.titles())
    monkeypatch.setattr(room.inside.library.importer, "bring", bring)
    room.desk.look()
    await room.until(lambda: room.shown)


async def test_old_copies_go_when_the_library_has_them(room: Room) -> None:
    tile = await room.tile()
    copies = [await room.copy(tile) for _ in range(3)]
    copies[1].write_bytes(solid(BLUE))
    await room.until(lambda: room.shown)
    (copies[2].parent / "layers.xcf").write_bytes(b"of the editor's own")
    for copy in copies:
        for path in (*copy.parent.iterdir(), copy.parent):
            os.utime(path, (1_000_000_000,) * 2)
    again = room.make()
    await again.start()
    assert [copy.exists() for copy in copies] == [False, False, True]


async def test_what_has_no_picture_cannot_be_edited(room: Room) -> None:
    waiting = make_tile(running_task(1), 0, PROVIDERS, now_ms=NOW_MS)
    room.desk.edit(waiting)
    tile = await room.tile()
    (room.inside.library.folder / "m/2026-11-21_fox_01.png").unlink()
    room.desk.edit(tile)
    await room.until(room.titles)
    assert "no longer in the library" in room.titles()[0]
    assert room.copies == []
