"""A library is written and read from the window, in turns, and told of."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from nanostudio.app.bundle_desk import BundleDesk
from nanostudio.app.messages import Level, Message, Messages
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import DiskFull, StudioError
from nanostudio.core.project import Project
from nanostudio.core.task import Task
from nanostudio.library.bundle_writing import Written
from nanostudio.library.import_run import Progress, Report
from tests.store.samples import make_task

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
Ending = Callable[[Report], Awaitable[Any]]


class Bundles:
    """Ends as it is told to; says what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.ending: Ending | None = None

    async def write(
        self, target: Path, *, project_id: str | None, title: str, report: Report
    ) -> Written:
        self.asked.append((target, project_id, title))
        assert self.ending is not None
        return await self.ending(report)

    async def read(self, source: Path, *, report: Report) -> Progress:
        self.asked.append((source,))
        assert self.ending is not None
        return await self.ending(report)


class Room:
    """A desk with what it answers to."""

    def __init__(self) -> None:
        self.bundles, self.said = Bundles(), list[Message]()
        self.shown: list[tuple[int, int]] = []
        self.steps: list[tuple[str, int, int]] = []
        messages = Messages()
        messages.message_shown.connect(self.said.append)
        self.errors: list[StudioError] = []
        self.spawner = Spawner(self.errors.append, self.fail)
        self.desk = BundleDesk(
            bundles=self.bundles,  # type: ignore[arg-type]
            show=self.show,
            messages=messages,
            spawn=self.spawner,
        )
        self.desk.progress_changed.connect(lambda *step: self.steps.append(step))

    def fail(self, error: BaseException) -> None:
        raise error

    async def show(self, tasks: Sequence[Task], count: int) -> None:
        self.shown.append((len(tasks), count))

    async def settled(self) -> None:
        for _ in range(20):
            await asyncio.sleep(0)


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    room = Room()
    yield room
    await room.spawner.close()


def ends(outcome: Any, *reports: Progress) -> Ending:
    async def ending(report: Report) -> Any:
        for one in reports:
            report(one)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return ending


async def test_a_project_is_written_and_its_folder_shown(room: Room) -> None:
    room.bundles.ending = ends(Written(3, 1))
    folders: list[str] = []
    room.desk.folder_requested.connect(folders.append)
    room.desk.export("/out", Project(id="p1", name="Zoo"))
    await room.settled()
    room.desk.export("/out")
    await room.settled()
    assert room.bundles.asked == [
        (Path("/out"), "p1", "Zoo"),
        (Path("/out"), None, "NanoStudio"),
    ]
    assert (room.said[0].level, room.said[0].title) == (
        Level.GOOD,
        "3 pictures exported.",
    )
    assert room.said[0].action is not None
    room.said[0].action()
    assert folders == ["/out"]
    assert room.steps[-1] == ("Exporting", 1, 1)


async def test_what_was_left_out_is_told(room: Room) -> None:
    room.bundles.ending = ends(Written(3, 1, ("a.png",)))
    room.desk.export("/out")
    await room.settled()
    assert room.said[0].level is Level.NOTE
    assert "1 were left out" in room.said[0].hint


async def test_what_came_in_is_shown(room: Room) -> None:
    ended = Progress(total=2, done=2, imported=1, here=1, tasks=(make_task(),))
    room.bundles.ending = ends(ended, ended)
    came: list[bool] = []
    room.desk.imported.connect(lambda: came.append(True))
    room.desk.bring("/in")
    await room.settled()
    assert room.shown == [(1, 1)]
    assert came == [True]
    assert room.said[0].title == "1 imported, 1 were here already."


async def test_a_full_disk_is_told_with_what_was_done(room: Room) -> None:
    room.bundles.ending = ends(
        DiskFull("The disk is full.", "Make room."), Progress(total=5, done=2)
    )
    room.desk.export("/out")
    await room.settled()
    assert (room.said[0].level, room.said[0].title) == (
        Level.PROBLEM,
        "The disk is full.",
    )
    assert "2 of 5 pictures were done." in room.said[0].hint


async def test_one_stop_ends_all(room: Room) -> None:
    async def ending(report: Report) -> Any:
        report(Progress(total=5, done=2))
        await asyncio.Event().wait()

    room.bundles.ending = ending
    room.desk.export("/out")
    room.desk.bring("/in")
    await room.settled()
    room.desk._on_redraw_timeout()
    assert room.steps == [("Exporting", 2, 5)]
    room.desk.stop()
    await room.settled()
    assert [one.title for one in room.said] == ["Stopped after 2 of 5 pictures."]
    assert len(room.bundles.asked) == 1
