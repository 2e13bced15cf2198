"""The open sheet and its tasks, over the real database."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.project import Project
from nanostudio.core.sheet import Sheet, new_sheet
from nanostudio.core.sheet_edits import renamed, swap
from nanostudio.core.task import Charged, Problem, Task, TaskState
from nanostudio.store.projects import create_project
from nanostudio.store.sheets import Place, note_cell, put_away_sheet
from nanostudio.store.tasks import add_outputs, add_tasks, save_task
from tests.app.cell_room import BareRoom, bare_room, few, full, template
from tests.store.samples import make_output, make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
PLACE = Place(sheet_id="s1", cell_id="c1")


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[BareRoom]:
    async with bare_room(tmp_path, few("", "")) as made:
        yield made


async def order(room: BareRoom, number: int = 1, **changes: Any) -> Task:
    """A task for the first cell, as an order keeps it."""
    task = make_task(number, **changes)
    await room.database.run(add_tasks, [task])
    await room.database.run(note_cell, PLACE, [task.id])
    return task


async def heard(room: BareRoom, task: Task, progress: float | None = None) -> None:
    """It is kept and told of, as the engine does."""
    await room.database.run(save_task, task)
    await room.database.run(add_outputs, task)
    room.sheets.note_task(task, progress)
    await room.spawned.settled()


def states(room: BareRoom) -> list[TaskState | None]:
    assert room.sheets.current is not None
    tasks = [room.sheets.task(cell.id) for cell in room.sheets.current.cells]
    return [task.state if task else None for task in tasks]


def made(name: str, called: str = "Other") -> Sheet:
    return new_sheet(name, called, template("", ""), [])


async def test_a_sheet_is_open_as_long_as_there_is_one(room: BareRoom) -> None:
    assert room.sheets.current == few("", "")
    await room.keep(made("s2"))
    await room.read()
    assert [one.id for one in room.sheets.every] == ["s1", "s2"]
    opened: list[str] = []
    room.sheets.opened.connect(opened.append)
    room.sheets.open("s2")
    room.sheets.open("none")
    await room.spawned.settled()
    assert opened == ["s2"]
    assert await room.read() == made("s2")
    room.sheets.put_away("s2")
    await room.spawned.settled()
    assert room.sheets.current == few("", "")
    [said] = room.said
    assert said.title == "Sheet “Other” removed"
    assert said.action is not None
    said.action()
    await room.spawned.settled()
    assert room.sheets.current == made("s2")


async def test_the_sheet_that_was_open_is_opened_the_next_time(
    tmp_path: Path,
) -> None:
    async with bare_room(tmp_path, few(""), made("s2")) as room:
        room.sheets.open("s2")
        await room.spawned.settled()
        room.sheets.change(lambda sheet: renamed(sheet, "Later"))
        room.sheets.open("s1")
        await room.spawned.settled()
        kept = tmp_path / "again"
        kept.mkdir()
        later = type(room.sheets)(room.projects, room.messages, lambda: 99)
        later.attach(room.database, room.spawned)
        await room.spawned.settled()
        assert [one.id for one in later.every] == ["s2", "s1"]
        assert later.current is not None
        assert later.current.id == "s1"


async def test_nothing_is_done_before_it_is_attached(room: BareRoom) -> None:
    idle = type(room.sheets)(room.projects, room.messages, lambda: 1)
    idle.read()
    idle.create("New", template(""))
    idle.change(lambda sheet: sheet)
    assert idle.current is None


async def test_a_sheet_is_made_renamed_and_changed(room: BareRoom) -> None:
    names: list[str] = []
    room.sheets.changed.connect(
        lambda: names.append(room.sheets.current.name if room.sheets.current else "")
    )
    room.sheets.create("Faces", template("", "", ""), ["mira"])
    await room.spawned.settled()
    here = room.sheets.current
    assert here is not None
    assert (here.name, here.characters, len(here.cells)) == ("Faces", ("mira",), 3)
    room.sheets.rename(here.id, "  All \n faces ")
    room.sheets.rename(here.id, "  ")
    await room.spawned.settled()
    assert names[-1] == "All faces"
    room.told.clear()
    room.sheets.change(lambda sheet: full(sheet, "c2"))
    await room.spawned.settled()
    assert room.told == [frozenset({"c2"})]
    room.sheets.change(lambda sheet: swap(sheet, "c2", "c3"))
    await room.spawned.settled()
    assert room.told[1:] == [frozenset({"c2", "c3"})]


async def test_a_task_nobody_knew_of_finds_its_cell(room: BareRoom) -> None:
    task = await order(room)
    await heard(room, task)
    assert states(room) == [TaskState.QUEUED, None]
    assert room.sheets.open_tasks == (task,)
    running = make_task(1, state=TaskState.RUNNING)
    progress: list[str] = []
    room.sheets.progress_changed.connect(progress.append)
    await heard(room, running, 0.4)
    assert room.sheets.progress("c1") == pytest.approx(0.4)
    await heard(room, running)
    assert room.sheets.progress("c1") is None
    assert progress == ["c1", "c1"]
    done = make_task(1, state=TaskState.DONE, outputs=(make_output(),))
    await heard(room, done)
    assert states(room) == [None, None]
    assert room.sheets.current is not None
    version = room.sheets.current.cell("c1").picture
    assert version is not None
    assert room.sheets.picture(version) == make_output()
    stranger = make_task(7)
    await room.database.run(add_tasks, [stranger])
    room.told.clear()
    for _ in range(3):  # of the gallery: asked about once, and none of ours
        await heard(room, stranger)
    assert room.told == []


@pytest.mark.parametrize("state", [TaskState.FAILED, TaskState.CANCELLED])
async def test_what_came_to_nothing_is_seen_until_it_is_put_away_or_ordered_again(
    room: BareRoom, tmp_path: Path, state: TaskState
) -> None:
    await heard(room, await order(room))
    problem = Problem(title="Blocked")
    ended = make_task(1, state=state, problem=problem, finished_ms=9)
    await heard(room, ended)
    assert room.sheets.current is not None
    assert room.sheets.current.running == 0
    assert room.sheets.task("c1") == ended
    assert room.sheets.open_tasks == ()
    # After a restart, too.
    later = type(room.sheets)(room.projects, room.messages, lambda: 99)
    later.attach(room.database, room.spawned)
    await room.spawned.settled()
    assert later.task("c1") == ended
    second = await order(room, 2)
    await heard(room, second)
    assert room.sheets.task("c1") == second
    gone = make_task(2, state=state, dismissed_ms=20)
    await heard(room, gone)
    assert room.sheets.task("c1") is None


async def test_what_is_in_doubt_does_not_go_on_by_itself(room: BareRoom) -> None:
    await heard(room, await order(room))
    lost = make_task(1, state=TaskState.UNCERTAIN, charged=Charged.UNKNOWN)
    await heard(room, lost)
    assert states(room) == [TaskState.UNCERTAIN, None]
    assert room.sheets.open_tasks == ()
    assert room.sheets.current is not None
    assert room.sheets.current.running == 1  # so that nobody pays twice


async def test_what_was_heard_while_one_read_is_newer(room: BareRoom) -> None:
    await heard(room, await order(room))
    running = make_task(1, state=TaskState.RUNNING)
    room.sheets.read()  # will find it queued still
    await asyncio.sleep(0)
    room.sheets.note_task(running, 0.2)
    await room.spawned.settled()
    assert room.sheets.task("c1") == running
    assert room.sheets.progress("c1") == pytest.approx(0.2)


async def test_another_project_has_sheets_of_its_own(room: BareRoom) -> None:
    await room.database.run(create_project, Project(id="p2", name="Two"), 5)
    await room.keep(made("s2"), "p2")
    room.projects.choose("p2")
    await room.spawned.settled()
    assert room.sheets.current == made("s2")
    assert room.sheets.every == (made("s2"),)
    # One of another project stays open till one goes elsewhere.
    room.sheets.open("s1")
    await room.spawned.settled()
    assert room.sheets.current == few("", "")
    await heard(room, await order(room))
    assert states(room) == [TaskState.QUEUED, None]
    assert room.sheets.every == (made("s2"),)
    await room.database.run(put_away_sheet, "s1", 30)  # by another program
    assert await room.read() == made("s2")


async def test_a_picture_for_another_sheet_is_taken_in_there(room: BareRoom) -> None:
    await room.keep(made("s2"))
    task = make_task(3)
    await room.database.run(add_tasks, [task])
    place = Place(sheet_id="s2", cell_id="c1")
    await room.database.run(note_cell, place, [task.id])
    await heard(room, task)
    done = make_task(3, state=TaskState.DONE, outputs=(make_output(),))
    await heard(room, done)
    [other] = [one for one in room.sheets.every if one.id == "s2"]
    assert other.filled == 1
    assert room.sheets.current is not None
    assert room.sheets.current.id == "s1"
