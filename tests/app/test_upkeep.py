"""The library's disk is taken away and comes back, with the real engine at work."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal

from nanostudio.app.desk import Desk
from nanostudio.app.library_watch import LibraryWatch
from nanostudio.app.messages import Message, Messages
from nanostudio.app.spawn import Spawner
from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails, Wanted
from nanostudio.app.upkeep import Upkeep
from nanostudio.app.view_desk import ViewDesk
from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.backend import Backend, open_backend
from nanostudio.core.errors import LibraryMissing, StudioError
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Task, TaskState, WaitReason
from nanostudio.core.trouble import Trouble
from nanostudio.engine.tools import clock_ms
from nanostudio.paths import Paths
from nanostudio.sandbox.launch import Sandbox

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
REQUEST = GenerationRequest(provider="sandbox", model="nano-banana-2", prompt="A fox")


@pytest.fixture(scope="module")
def gateway() -> Iterator[str]:
    """Takes a moment for each picture."""
    sandbox = Sandbox(delay_s=0.4)
    yield sandbox.start_now()
    sandbox.stop_now()


class Asking(QObject):
    """As much of a Desk as tells of failures."""

    thumbnail_failed = Signal(str, str, object)
    refused = Signal(str, object)

    @property
    def orders(self) -> "Asking":
        return self


class Room:
    """The upkeep on the real parts; the window's are left out."""

    def __init__(self, backend: Backend, folder: Path) -> None:
        self.backend, self.folder = backend, folder
        self.away = folder.with_name("away")
        self.said, self.told = list[Message](), list[str]()
        self.bugs: list[BaseException] = []
        self.tasks: dict[str, Task] = {}
        messages = Messages()
        messages.message_shown.connect(self.said.append)
        self.messages = messages
        self.spawn = Spawner(messages.report, self.bugs.append)
        self.watch, self.thumbnails = LibraryWatch(), Thumbnails()
        self.upkeep = Upkeep(
            watch=self.watch,
            engine=backend.engine,
            library=backend.library,
            database=backend.database,
            thumbnails=self.thumbnails,
            messages=messages,
            spawn=self.spawn,
            days=lambda: 30,
            now_ms=clock_ms,
        )
        self.desk = Asking()
        self.views = ViewDesk(backend.library.viewing, self.spawn)
        self.upkeep.follow(cast(Desk, self.desk), self.views)
        self.watch.gone.connect(lambda _: self.told.append("gone"))
        self.watch.back.connect(lambda: self.told.append("back"))
        backend.engine.watch(self.note)

    def note(self, task: Task, _progress: float | None = None) -> None:
        self.tasks[task.id] = task

    async def until(self, is_so: object) -> None:
        async with asyncio.timeout(20):
            while not is_so():  # type: ignore[operator]
                await asyncio.sleep(0.01)

    def unplug(self) -> None:
        self.folder.rename(self.away)
        self.watch.look()

    def plug_in(self) -> None:
        self.away.rename(self.folder)
        self.watch.look()


@asynccontextmanager
async def opened(tmp_path: Path, gateway: str) -> AsyncIterator[Room]:
    folder = tmp_path / "library"
    paths = Paths.find(data_dir=tmp_path / "own", library_dir=folder)
    async with open_backend(paths, typed_urls={"sandbox": gateway}) as backend:
        room = Room(backend, folder)
        await room.upkeep.start()
        await backend.engine.start()
        yield room
        room.upkeep.close()
        await room.spawn.close()
        assert room.bugs == []


@pytest.fixture
async def room(tmp_path: Path, gateway: str) -> AsyncIterator[Room]:
    async with opened(tmp_path, gateway) as made:
        yield made


async def test_nothing_paid_is_lost_when_the_disk_goes(room: Room) -> None:
    [task] = await room.backend.engine.submit(REQUEST)
    await room.until(lambda: room.tasks[task.id].state is TaskState.RUNNING)
    room.folder.rename(room.away)  # nobody is told but by what fails
    await room.until(lambda: room.told == ["gone"])
    waiting = room.tasks[task.id]
    assert (waiting.state, waiting.wait_reason) == (TaskState.WAITING, WaitReason.DISK)
    with pytest.raises(LibraryMissing) as caught:
        await room.backend.engine.submit(REQUEST)
    assert str(room.folder) in caught.value.hint
    assert not room.folder.exists()
    room.plug_in()
    await room.until(lambda: room.tasks[task.id].state is TaskState.DONE)
    [output] = room.tasks[task.id].outputs
    assert (room.folder / output.path).stat().st_size == output.size_bytes
    assert room.told == ["gone", "back"]


async def test_what_waits_is_sent_when_the_disk_is_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ordered in the moment between its going and our noticing."""

    async def enough(*_: object) -> None:
        return

    monkeypatch.setattr(room.backend.library, "require_space", enough)
    room.unplug()
    [task] = await room.backend.engine.submit(REQUEST)
    await room.until(lambda: room.tasks[task.id].state is TaskState.WAITING)
    waiting = room.tasks[task.id]
    assert (waiting.wait_reason, waiting.sent_ms) == (WaitReason.DISK, None)
    room.plug_in()
    await room.until(lambda: room.tasks[task.id].state is TaskState.DONE)


async def test_thumbnails_are_asked_for_once_more(room: Room) -> None:
    asked: list[Wanted] = []

    def fetch(sha256: str, path: str, pixels: int, answer: Answer) -> Cancel:
        asked.append(Wanted(sha256, path, pixels))
        answer(None)
        return lambda: None

    wanted = Wanted("a" * 64, "m/a.png", 256)
    room.thumbnails.attach(fetch)
    room.thumbnails.want("grid", [wanted])
    room.thumbnails.want("grid", [wanted])
    assert asked == [wanted]
    room.unplug()
    await room.until(lambda: room.told == ["gone"])
    room.plug_in()
    await room.until(lambda: asked == [wanted] * 2)


async def test_a_failed_fetch_or_order_has_the_disk_looked_for(room: Room) -> None:
    room.folder.rename(room.away)
    room.desk.refused.emit("sandbox", LibraryMissing("gone"))
    await room.until(lambda: room.told == ["gone"])
    room.plug_in()
    await room.until(lambda: room.told == ["gone", "back"])


async def test_what_the_viewer_meets_is_noted(room: Room) -> None:
    [task] = await room.backend.engine.submit(REQUEST)
    await room.until(lambda: room.tasks[task.id].state is TaskState.DONE)
    [output] = room.tasks[task.id].outputs
    viewed = Viewed(
        output.sha256, output.path, output.width, output.height, output.format, "Fox"
    )
    found: list[Trouble] = []
    ended: list[int] = []
    room.upkeep.troubles.trouble_found.connect(lambda _, kind: found.append(kind))
    room.upkeep.troubles.trouble_ended.connect(ended.append)
    path = room.folder / output.path
    kept = path.rename(path.with_name("kept"))
    viewer = Viewer()
    room.views.attach(viewer)
    viewer.open([viewed])
    await room.until(lambda: found == [Trouble.MISSING])
    kept.rename(path)
    viewer.close()
    viewer.open([viewed])
    await room.until(lambda: len(ended) == 1)
    path.unlink()
    room.desk.thumbnail_failed.emit(output.sha256, output.path, StudioError("gone"))
    await room.until(lambda: found == [Trouble.MISSING] * 2)
    viewer.close()
