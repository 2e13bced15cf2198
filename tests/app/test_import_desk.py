"""Imports from the window's side: on a real folder, library and database."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication

from nanostudio.app.import_desk import ImportDesk
from nanostudio.app.imports import Imports, Step
from nanostudio.app.messages import Level, Message, Messages
from nanostudio.app.spawn import Spawner
from nanostudio.app.watch_desk import Settling, WatchDesk
from nanostudio.core.project import Project
from nanostudio.core.provenance import Provenance
from nanostudio.core.task import Task
from nanostudio.library import import_run, taking
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.library.listing import FoundFile
from nanostudio.library.taking import Taken
from nanostudio.store.database import Connection, Database
from nanostudio.store.imports import watched_folders
from nanostudio.store.pictures import count_pictures, numbers_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


@dataclass
class Room:
    """Everything around the desks but widgets."""

    library: Library
    database: Database
    imports: Imports
    desk: ImportDesk
    watching: WatchDesk
    said: list[Message] = field(default_factory=list)
    shown: list[tuple[Sequence[Task], int]] = field(default_factory=list)
    steps: list[Step | None] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)
    now_s: float = 0.0

    async def until(self, is_so: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not is_so():
                QCoreApplication.processEvents()  # timers are Qt's
                await asyncio.sleep(0.002)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    database = await Database.open(tmp_path / "nanostudio.sqlite3")
    library = Library(tmp_path / "Library", tmp_path / "cache", database, Decoder())
    await library.prepare()
    messages, imports, here = Messages(), Imports(), list[Room]()
    bugs, shown = list[BaseException](), list[tuple[Sequence[Task], int]]()

    async def show(tasks: Sequence[Task], count: int) -> None:
        shown.append((tasks, count))

    spawner = Spawner(messages.report, bugs.append)
    desk = ImportDesk(
        library.importer,
        imports,
        database=database,
        show=show,
        messages=messages,
        project=lambda: Project(id="zoo", name="Zoo", folder="zoo"),
        spawn=spawner,
    )
    watching = WatchDesk(
        library.importer,
        database,
        imports,
        desk,
        spawner,
        now_s=lambda: here[0].now_s,
        whole_s=0.01,
    )
    made = Room(library, database, imports, desk, watching, shown=shown, bugs=bugs)
    here.append(made)
    messages.message_shown.connect(made.said.append)
    imports.step_changed.connect(made.steps.append)
    yield made
    await spawner.close()
    await library.close()
    await database.close()
    assert made.bugs == []


def put(path: Path, shade: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (4, 4), (shade, 0, 0)).save(path)
    return path


async def test_a_folder_is_imported_and_shown(room: Room, tmp_path: Path) -> None:
    put(tmp_path / "in/1.png", 1)
    put(tmp_path / "in/2.png", 2)
    (tmp_path / "in/text.png").write_text("no picture")
    room.imports.import_requested.emit([str(tmp_path / "in")])
    await room.until(lambda: room.said)
    [said] = room.said
    assert said.title == "2 imported, 1 are no pictures."
    assert said.level is Level.GOOD
    [(tasks, count)] = room.shown
    assert count == len(tasks) == 2
    assert {task.project_id for task in tasks} == {"zoo"}
    assert tasks[0].outputs[0].path.startswith("zoo/")
    assert room.steps[0] == Step()
    assert room.steps[-1] is None
    assert said.action is not None
    numbers = list[int]()
    room.imports.show_requested.connect(numbers.append)
    said.action()
    await room.until(lambda: numbers)
    newest = max(tasks, key=lambda task: task.created_ms)
    assert numbers == await room.database.run(numbers_of, newest.id)


async def test_what_brings_nothing_new_is_said_without_a_way_to_it(
    room: Room, tmp_path: Path
) -> None:
    room.desk.take([])
    room.desk.take([str(tmp_path / "nothing")])
    await room.until(lambda: room.said)
    [said] = room.said
    assert (said.title, said.action) == ("No pictures were found.", None)
    assert room.shown == []


async def test_what_is_refused_is_said(room: Room) -> None:
    room.desk.take([str(room.library.folder)])
    await room.until(lambda: room.said)
    assert room.said[0].level is Level.PROBLEM
    assert "in the library already" in room.said[0].title
    assert room.imports.step is None


async def test_cancelled_while_it_goes_on_it_says_how_far_it_came(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    describe = taking.describe

    def slow(taken: Taken, folder: Path) -> Provenance:
        time.sleep(0.02)  # on a thread: long enough for the window to tell of it
        return describe(taken, folder)

    monkeypatch.setattr(taking, "describe", slow)
    monkeypatch.setattr(import_run, "_TOGETHER", 1)
    for shade in range(20):
        put(tmp_path / f"in/{shade}.png", shade)
    room.desk.take([str(tmp_path / "in")])
    room.desk.take([str(tmp_path / "in")])  # waits for its turn
    await room.until(lambda: (room.imports.step or Step()).done)
    room.imports.cancel_requested.emit()
    await room.until(lambda: room.said)
    [said] = room.said
    assert said.title == "The import was cancelled."
    count = await room.database.run(count_pictures)
    assert count < 20
    assert sum(shown for _, shown in room.shown) == count
    assert room.imports.step is None


async def test_cancelled_before_anything_was_found(room: Room, tmp_path: Path) -> None:
    put(tmp_path / "in/1.png")
    room.desk.take([str(tmp_path / "in")])
    await room.until(lambda: room.imports.step)
    room.desk.cancel()
    await room.until(lambda: room.said)
    assert (room.said[0].title, room.said[0].hint) == ("The import was cancelled.", "")


async def test_a_watched_folder_is_imported_when_files_are_whole(
    room: Room, tmp_path: Path
) -> None:
    put(tmp_path / "watched/1.png", 1)
    await room.watching.start()
    room.imports.watch_requested.emit(str(tmp_path / "watched"))
    await room.until(lambda: _saw_something(room))
    room.now_s = 10.0
    await room.until(lambda: room.said)
    assert room.said[0].title == "1 imported."
    assert room.steps == []  # so few come without a word before
    put(tmp_path / "watched/2.png", 2)  # the system tells of it
    await room.until(lambda: _saw_something(room))
    room.now_s = 20.0
    await room.until(lambda: len(room.said) == 2)
    assert await room.database.run(count_pictures) == 2
    room.imports.leave_requested.emit(str(tmp_path / "watched"))
    await room.until(lambda: not room.imports.folders)
    assert await room.database.run(watched_folders) == []


def _saw_something(room: Room) -> bool:
    return room.watching._settling.is_waiting


async def test_watched_folders_are_known_at_the_next_start(
    room: Room, tmp_path: Path
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    room.watching.watch(str(folder))
    await room.until(lambda: room.imports.folders)
    room.imports.set_folders([])
    await room.watching.start()
    assert room.imports.folders == (str(folder),)


async def test_what_was_deleted_for_good_does_not_come_back(
    room: Room, tmp_path: Path
) -> None:
    put(tmp_path / "watched/1.png")
    room.desk.take([str(tmp_path / "watched")])
    await room.until(lambda: room.said)
    await room.database.run(_forget_all)
    room.watching.watch(str(tmp_path / "watched"))
    await room.until(lambda: _saw_something(room))
    room.now_s = 10.0
    await room.until(lambda: not _saw_something(room))
    put(tmp_path / "watched/2.png", 2)
    await room.until(lambda: _saw_something(room))
    room.now_s = 20.0
    await room.until(lambda: len(room.said) == 2)
    assert room.said[1].title == "1 imported."
    assert await room.database.run(count_pictures) == 1


def _forget_all(db: Connection) -> None:
    db.execute("DELETE FROM tasks")


async def test_the_library_and_other_computers_are_not_watched(room: Room) -> None:
    room.watching.watch(str(room.library.folder))
    room.watching.watch("//host/share")
    await room.until(lambda: len(room.said) == 2)
    assert room.imports.folders == ()


async def test_a_folder_that_became_the_library_s_is_passed_over(
    room: Room, tmp_path: Path
) -> None:
    put(tmp_path / "other/1.png")
    room.imports.set_folders([str(room.library.folder), str(tmp_path / "other")])
    room.watching.look()
    await room.until(lambda: _saw_something(room))
    room.now_s = 10.0
    room.watching.look()
    await room.until(lambda: room.said)
    assert room.said[0].title == "1 imported."


def file(name: str = "a.png", size: int = 1, mtime: int = 1) -> FoundFile:
    return FoundFile(Path("/w") / name, size, mtime)


async def test_a_file_is_whole_when_it_did_not_change_for_a_while() -> None:
    settling = Settling(2.0)
    assert settling.take([file()], 0.0) == []
    assert settling.is_waiting
    assert settling.take([file()], 1.9) == []
    assert settling.take([file(size=2)], 2.5) == []  # it grew: from the beginning
    assert settling.take([file(size=2)], 4.4) == []
    assert settling.take([file(size=2)], 4.5) == [file(size=2)]
    assert not settling.is_waiting
    assert settling.take([file(size=2)], 9.0) == []  # each once
    settling.take_back([file(size=2)])
    assert settling.take([file(size=2)], 9.0) == []
    assert settling.take([file(size=2)], 11.0) == [file(size=2)]
    assert settling.take([file(size=2, mtime=2)], 12.0) == []  # another by its name
    assert settling.take([], 13.0) == []
    assert not settling.is_waiting
