"""A sheet drawn as one picture becomes pictures and a sheet, or nothing of both."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.app.slice import Slice, Step
from nanostudio.app.slice_desk import SliceDesk
from nanostudio.core.errors import DiskFull
from nanostudio.core.grid_cut import Way
from nanostudio.core.project import Project
from nanostudio.core.sheet import Sheet
from nanostudio.core.task import Output, Task, TaskState
from nanostudio.store.lineage import read_lineage
from nanostudio.store.pictures import numbers_of
from nanostudio.store.projects import save_project
from nanostudio.store.sheets import get_sheet, list_sheets
from nanostudio.store.tasks import add_tasks
from tests.app.library_room import LibraryRoom, library_room
from tests.library.pictures import encoded
from tests.library.sheet_samples import COLOURS
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
PATH = "m/2026-11-21_mira_01.png"
ZOO = Project(id="p", name="Zoo", folder="zoo")


def drawn() -> bytes:
    """3 x 2 cells of 60 x 40 pixels, with gutters of 8."""
    image = Image.new("RGB", (3 * 68 + 8, 2 * 48 + 8), "#ffffff")
    for at, colour in enumerate(COLOURS):
        cell = Image.new("RGB", (60, 40), colour)
        image.paste(cell, (8 + at % 3 * 68, 8 + at // 3 * 48))
    return encoded(image)


@dataclass
class Room:
    """A desk over a library with such a picture."""

    inside: LibraryRoom
    cut: Slice
    shown: list[Task] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    gone_to: list[int] = field(default_factory=list)
    ended: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = SliceDesk(
            self.inside.library,
            self.inside.database,
            project=lambda: ZOO,
            show=self.show,
            messages=self.inside.messages,
            spawn=self.inside.spawn,
            now_ms=lambda: 5,
        )
        self.desk.sheet_made.connect(self.sheets.append)
        self.desk.show_requested.connect(self.gone_to.append)
        self.cut.ended.connect(lambda: self.ended.append(True))

    async def show(self, tasks: Sequence[Task], count: int) -> None:
        assert count == len(tasks)
        self.shown += tasks

    async def found(self) -> None:
        self.desk.serve(self.cut)
        await self.inside.until(lambda: self.cut.step is not Step.LOOKING)

    async def done(self) -> None:
        """Cut, and wait for what comes of it."""
        self.cut.cut()
        await self.inside.until(lambda: self.cut.step is Step.READY or bool(self.said))

    @property
    def said(self) -> list[str]:
        return [message.words for message in self.inside.said]

    @property
    def left(self) -> list[Path]:
        """Files of cells that are no pictures of the library."""
        library = self.inside.library
        making = [*(library._cache / "making").iterdir()]
        return [*making, *(library.folder / ".incoming").iterdir()]

    async def every_sheet(self) -> list[Sheet]:
        return await self.inside.database.run(list_sheets, ZOO.id)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        body = drawn()
        sha256 = hashlib.sha256(body).hexdigest()
        output = make_output(path=PATH, sha256=sha256, width=212, height=104)
        task = make_task(1, outputs=(output,), state=TaskState.DONE)
        await inside.database.run(save_project, ZOO, 1)
        await inside.database.run(add_tasks, [task])
        (inside.library.folder / "m").mkdir()
        (inside.library.folder / PATH).write_bytes(body)
        yield Room(inside, Slice(task, output))


async def test_cells_become_pictures_of_their_own_and_a_sheet(room: Room) -> None:
    previews = list[str]()
    room.cut.preview_shown.connect(previews.append)
    await room.found()
    assert Path(previews[0]).is_file()
    assert (room.cut.grid.columns, room.cut.grid.rows) == (3, 2)
    await room.done()
    assert [(one.width, one.height) for one in outputs(room)] == [(60, 40)] * 6
    assert [one.project_id for one in room.shown] == ["p"] * 6
    assert {one.request.prompt for one in room.shown} == {"A fox in snow, 1"}
    assert outputs(room)[4].path.startswith("zoo/")
    assert outputs(room)[4].path.endswith("_mira-2-2_01.png")
    lineage = await room.inside.database.run(read_lineage, room.shown[3].id)
    assert [one.task_id for one in lineage.parents.pictures] == [room.cut.task.id]
    [sheet] = await room.every_sheet()
    assert ([sheet.id], sheet.name, room.ended) == (room.sheets, "mira", [True])
    assert [cell.picture and cell.picture.sha256 for cell in sheet.cells] == [
        one.sha256 for one in outputs(room)
    ]
    second = sheet.cells[1]
    assert second.picture is not None
    assert (second.picture.task_id, second.picture.path) == (
        room.shown[1].id,
        outputs(room)[1].path,
    )
    assert [one.sha256 for one in second.references or ()] == [
        outputs(room)[1].sha256,
        room.cut.picture.sha256,
    ]
    assert room.said == ["6 cells were cut from “mira”. The sheet “mira” holds them."]
    assert (room.left, room.cut.problem) == ([], None)


async def test_cells_stand_in_their_order_and_the_first_can_be_gone_to(
    room: Room,
) -> None:
    await room.found()
    await room.done()
    database = room.inside.database
    numbers = [(await database.run(numbers_of, one.id))[0] for one in room.shown]
    assert numbers == sorted(numbers, reverse=True)  # the newest stands first
    action = room.inside.said[0].action
    assert action is not None
    action()
    await room.inside.until(lambda: bool(room.gone_to))
    assert room.gone_to == numbers[:1]


async def test_only_pictures_are_taken_and_none_twice(room: Room) -> None:
    await room.found()
    room.cut.set_makes_sheet(False)
    await room.done()
    assert (room.sheets, await room.every_sheet()) == ([], [])
    assert room.said == ["6 cells were cut from “mira”."]
    again = Room(room.inside, Slice(room.cut.task, room.cut.picture))
    await again.found()
    room.inside.said.clear()
    await again.done()
    assert again.shown == []
    assert again.said == [
        "6 cells were cut from “mira”. The sheet “mira” holds them."
        " Already in the library: 6."
    ]
    [sheet] = await room.every_sheet()
    assert sheet.filled == 6


async def test_what_is_in_the_trash_stays_there(room: Room) -> None:
    await room.found()
    room.cut.set_makes_sheet(False)
    await room.done()
    database = room.inside.database
    await room.inside.library.trash.put(
        await database.run(numbers_of, room.shown[2].id)
    )
    again = Room(room.inside, Slice(room.cut.task, room.cut.picture))
    await again.found()
    room.inside.said.clear()
    await again.done()
    assert again.said[0].endswith("In the trash, where it stays: 1.")
    sheet = await database.run(get_sheet, again.sheets[0])
    assert sheet is not None
    assert [cell.chosen is None for cell in sheet.cells].index(True) == 2
    assert sheet.filled == 5


async def test_a_picture_that_is_gone_is_said_where_one_looks(room: Room) -> None:
    (room.inside.library.folder / PATH).unlink()
    await room.found()
    assert room.cut.step is Step.LOST
    assert room.cut.problem is not None
    assert (room.said, room.ended) == ([], [])


async def test_a_full_disk_leaves_nothing_and_another_try(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.found()
    room.cut.lines.nudge(2)
    bring = room.inside.library.importer.bring

    async def fails(*_given: object, **_named: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr(room.inside.library.importer, "bring", fails)
    await room.done()
    assert room.cut.problem is not None
    assert room.cut.problem.title == "The disk is full."
    assert (room.left, room.said, room.ended) == ([], [], [])
    monkeypatch.setattr(room.inside.library.importer, "bring", bring)
    await room.done()
    await room.inside.until(lambda: bool(room.ended))
    assert len(room.shown) == 6


async def test_given_up_half_way_it_leaves_no_files(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.found()
    found = asyncio.Event()
    find = room.inside.library.importer.find

    async def told(*given: object) -> object:
        found.set()
        await asyncio.Event().wait()
        return await find(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(room.inside.library.importer, "find", told)
    room.cut.cut()
    await found.wait()
    assert len(room.left) == 1
    room.cut.give_up()
    await room.inside.until(lambda: not room.left)
    assert room.said == ["The cutting was cancelled."]
    assert (room.shown, await room.every_sheet(), room.ended) == ([], [], [])


async def test_what_came_before_it_was_given_up_stays_and_is_said(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    await room.found()
    importer = room.inside.library.importer
    bring = importer.bring

    async def slow(*given: object, **named: object) -> None:
        await bring(*given, **named)  # type: ignore[arg-type]
        room.cut.give_up()
        await asyncio.Event().wait()

    monkeypatch.setattr(importer, "bring", slow)
    room.cut.cut()
    await room.inside.until(lambda: bool(room.said))
    assert room.said == ["The cutting was cancelled. 6 of 6 cells are in the library."]
    await room.inside.until(lambda: len(room.shown) == 6 and room.left == [])
    assert await room.every_sheet() == []


async def test_more_columns_than_a_sheet_has_are_pictures_alone(room: Room) -> None:
    await room.found()
    room.cut.lines.set_insets(0, 0)
    room.cut.lines.set_cells(Way.ACROSS, 13)
    room.cut.lines.set_cells(Way.DOWN, 1)
    await room.done()
    assert len(room.said) == 1
    assert await room.every_sheet() == []


def outputs(room: Room) -> list[Output]:
    return [task.outputs[0] for task in room.shown]
