"""A person's pictures come into the library: real files, child and database."""

import asyncio
import errno
import hashlib
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nanostudio.core import origin_metadata
from nanostudio.core.errors import DiskFull, Refused, StorageError
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.task import Charged, TaskState
from nanostudio.core.telling import Telling
from nanostudio.library import files, import_run, taking
from nanostudio.library.child import ChildEnded
from nanostudio.library.import_run import Progress
from nanostudio.library.library import Library
from nanostudio.library.listing import FoundFile
from nanostudio.library.pipe import Picture
from nanostudio.store.database import Connection, Database
from nanostudio.store.imports import Note, read_note
from nanostudio.store.pictures import count_pictures, numbers_of
from nanostudio.store.tasks import list_tasks
from tests.library.pictures import drawing, encoded, picture, png_chunk, png_with

pytestmark = pytest.mark.anyio

MADE_MS = 1_780_000_000_000
NOW_MS = MADE_MS + 1_000
Counts = tuple[int, int, int, int]


@pytest.fixture
async def library(library: Library) -> Library:
    """The shared one lives in 1970; here it is later than the pictures."""
    library.importer._clock_ms = lambda: NOW_MS
    return library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


def put(path: Path, body: bytes, moment_ms: int = MADE_MS) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    os.utime(path, ns=(moment_ms * 1_000_000,) * 2)
    return path


def shade(number: int) -> bytes:
    """A small picture unlike those of other numbers."""
    return encoded(drawing((8, 8 + number)))


def in_trash(db: Connection, number: int) -> None:
    db.execute("UPDATE pictures SET trashed_ms = 5 WHERE number = ?", (number,))


def forget_all(db: Connection) -> None:
    db.execute("DELETE FROM tasks")


async def bring(library: Library, *paths: Path) -> Progress:
    found = await library.importer.find(paths)
    return await library.importer.bring(found)


def counts(ended: Progress) -> Counts:
    assert ended.done == ended.total
    return (ended.imported, ended.here, ended.trashed, ended.unusable)


def leftovers(library: Library) -> list[Path]:
    return list((library.folder / ".incoming").iterdir())


async def test_a_picture_is_copied_and_its_file_left_alone(
    library: Library, folder: Path, database: Database
) -> None:
    body = png_with(png_chunk(b"tEXt", b"parameters\0a fox\nSteps: 1, A: 2, Seed: 7"))
    source = put(folder / "My fox.png", body)
    before = source.stat()
    ended = await bring(library, folder)
    assert counts(ended) == (1, 0, 0, 0)
    [task] = await database.run(list_tasks)
    assert ended.tasks == (task,)
    assert (task.state, task.charged, task.cost) == (TaskState.DONE, Charged.NO, None)
    assert task.request == GenerationRequest(
        provider="import", model="", prompt="a fox"
    )
    assert task.created_ms == task.finished_ms == MADE_MS
    [output] = task.outputs
    made = datetime.fromtimestamp(MADE_MS / 1000, UTC).astimezone()
    assert output.path == f"{made:%Y-%m}/{made:%Y-%m-%d}_my-fox_01.png"
    assert library.absolute(output.path).read_bytes() == body
    assert output.sha256 == hashlib.sha256(body).hexdigest()
    assert (output.width, output.height, output.size_bytes) == (96, 64, len(body))
    after = source.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)
    [number] = await database.run(numbers_of, task.id)
    note = await database.run(read_note, number)
    assert note == Note("a1111", (("Steps", "1"), ("A", "2"), ("Seed", "7")))
    assert leftovers(library) == []


async def test_what_is_here_is_counted_and_what_is_no_picture(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "1.png", shade(1))
    put(folder / "2.png", shade(2))
    await bring(library, folder)
    [trashed, _] = await database.run(list_tasks)
    [number] = await database.run(numbers_of, trashed.id)
    await database.run(in_trash, number)
    other = folder.with_name("other")
    put(other / "a.png", shade(1))
    put(other / "b.png", shade(2))
    put(other / "c.png", shade(3))
    put(other / "again.png", shade(3))
    put(other / "text.png", b"no picture at all")
    put(other / "empty.png", b"")
    put(other / "torn.jpg", picture("jpeg")[:-40])
    assert counts(await bring(library, other)) == (1, 2, 1, 3)
    assert await database.run(count_pictures) == 2
    assert leftovers(library) == []


async def test_a_second_run_reads_nothing_again(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        put(folder / f"{number}.png", shade(number))
    put(folder / "text.png", b"no picture at all")
    await bring(library, folder)

    def never(*_: object) -> None:
        raise AssertionError("it was read again")

    with monkeypatch.context() as patch:
        patch.setattr(taking, "take", never)
        assert counts(await bring(library, folder)) == (0, 3, 0, 1)
    put(folder / "text.png", shade(9))  # another file by the same name
    put(folder / "1.png", shade(8), MADE_MS + 5)
    assert counts(await bring(library, folder)) == (2, 2, 0, 0)


async def test_a_picture_that_left_the_library_can_be_brought_again(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "1.png", shade(1))
    await bring(library, folder)
    await database.run(forget_all)
    found = await library.importer.find([folder])
    assert await library.importer.fresh(found) == []  # a watched folder brings it not
    assert counts(await bring(library, folder)) == (1, 0, 0, 0)
    put(folder / "2.png", shade(2))
    put(folder / "1.png", shade(3), MADE_MS + 5)
    found = await library.importer.find([folder])
    assert await library.importer.fresh(found) == found


async def test_references_the_library_has_are_attached(
    library: Library, folder: Path, database: Database
) -> None:
    kept = await library.add_reference(shade(50), name="Mira")
    request = GenerationRequest(
        provider="monet",
        model="nano-banana-2",
        prompt="a fox",
        aspect_ratio="1:1",
        references=(
            Reference(sha256=kept.sha256, name="Mira"),
            Reference(sha256="a" * 64, name="gone"),
        ),
    )
    text = (
        b"nanostudio\0\0\0\0\0"
        + origin_metadata.write(Telling(request=request)).encode()
    )
    put(folder / "1.png", png_with(png_chunk(b"iTXt", text)))
    await bring(library, folder)
    [task] = await database.run(list_tasks)
    assert task.request.references == (Reference(sha256=kept.sha256, name="Mira"),)
    assert (task.request.model, task.request.aspect_ratio) == ("nano-banana-2", "1:1")
    assert (task.request.provider, task.request.prompt) == ("import", "a fox")


async def test_many_of_one_name_and_one_moment(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch, database: Database
) -> None:
    monkeypatch.setattr(import_run, "_TOGETHER", 2)
    monkeypatch.setattr(import_run, "MOST_TASKS", 3)
    for number in range(5):
        put(folder / str(number) / "image.png", shade(number))
    ended = await bring(library, folder)
    assert counts(ended) == (5, 0, 0, 0)
    assert len(ended.tasks) == 3
    tasks = await database.run(list_tasks)
    assert len({task.outputs[0].path for task in tasks}) == 5
    assert len({task.batch_id for task in tasks}) == 1
    # The first of the folder stands as the newest, like the first of an order.
    assert [task.position for task in tasks] == [5, 4, 3, 2, 1]


async def test_times_a_clock_got_wrong(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "early.png", shade(1), 1_000)
    put(folder / "late.png", shade(2), NOW_MS * 2)
    await bring(library, folder)
    times = sorted(task.created_ms for task in await database.run(list_tasks))
    assert times == [946_684_800_000, NOW_MS]


async def test_a_project_has_a_folder_of_its_own(
    library: Library, folder: Path, database: Database
) -> None:
    found = await library.importer.find([put(folder / "1.png", shade(1))])
    await library.importer.bring(found, project_id="p1", within="zoo")
    [task] = await database.run(list_tasks)
    assert task.project_id == "p1"
    assert task.outputs[0].path.startswith("zoo/")


async def test_what_a_crash_left_without_a_row_is_taken_for_what_it_is(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "1.png", shade(1))
    await bring(library, folder)
    await database.run(forget_all)
    [kept] = library.folder.glob("20*/*.png")
    assert counts(await bring(library, folder)) == (1, 0, 0, 0)
    assert list(library.folder.glob("20*/*.png")) == [kept]


async def test_names_that_are_taken_by_other_files(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "1.png", shade(1))
    sha256 = hashlib.sha256(shade(1)).hexdigest()
    made = datetime.fromtimestamp(MADE_MS / 1000, UTC).astimezone()
    for words in ("picture-1", f"{sha256[:8]}-1", "1", f"{sha256[:8]}"):
        name = f"{made:%Y-%m-%d}_{words}_01.png"
        put(library.folder / f"{made:%Y-%m}" / name, b"another file")
    await bring(library, folder)
    [task] = await database.run(list_tasks)
    assert library.absolute(task.outputs[0].path).read_bytes() == shade(1)


async def test_other_computers_and_the_library_are_refused(library: Library) -> None:
    for path in (Path("//host/share"), library.folder):
        with pytest.raises(Refused):
            await library.importer.find([path])
        with pytest.raises(Refused):
            await library.importer.check(path)
    assert await library.importer.find([Path("/nowhere/at/all.png")]) == []


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not is_so():
            await asyncio.sleep(0.001)


async def test_cancelled_it_keeps_what_is_whole_and_goes_on_later(
    library: Library, folder: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "_TOGETHER", 2)
    for number in range(6):
        put(folder / f"{number}.png", shade(number))
    found = await library.importer.find([folder])
    last = Progress()

    def note(now: Progress) -> None:
        nonlocal last
        last = now

    running = asyncio.ensure_future(library.importer.bring(found, report=note))
    await until(lambda: last.imported > 0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    kept = await database.run(count_pictures)
    assert kept == last.imported < 6
    assert leftovers(library) == []
    assert len(list(library.folder.glob("20*/*.png"))) == kept
    assert counts(await bring(library, folder)) == (6 - kept, kept, 0, 0)


async def test_cancelled_while_rows_are_written_it_writes_them(
    library: Library, folder: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "1.png", shade(1))
    began = []
    place = taking.place

    def slow(*asked: object) -> object:
        began.append(1)
        time.sleep(0.05)  # on a thread, while the cancellation comes
        return place(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(taking, "place", slow)
    running = asyncio.ensure_future(bring(library, folder))
    await until(lambda: bool(began))
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await database.run(count_pictures) == 1


async def test_a_full_disk_ends_it_and_leaves_nothing_behind(
    library: Library, folder: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        put(folder / f"{number}.png", shade(number))

    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(files, "sync", full)
        with pytest.raises(DiskFull):
            await bring(library, folder)
    assert await database.run(count_pictures) == 0
    assert leftovers(library) == []
    monkeypatch.setattr(import_run, "_LEAST_BYTES", 2**62)
    with pytest.raises(DiskFull):
        await bring(library, folder)


async def test_a_file_that_fails_while_it_is_read(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "1.png", shade(1))

    def fail(_descriptor: int, _size: int) -> bytes:
        raise OSError(errno.EIO, "worn out")

    with monkeypatch.context() as patch:
        patch.setattr(os, "read", fail)
        assert counts(await bring(library, folder)) == (0, 0, 0, 1)
    assert leftovers(library) == []
    assert counts(await bring(library, folder)) == (1, 0, 0, 0)


async def test_a_file_that_grows_past_the_limit(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder / "1.png", bytes(100))
    found = FoundFile(path, 100, 0)
    monkeypatch.setattr(files, "MOST_BYTES", 100)
    monkeypatch.setattr(taking, "_read", lambda _descriptor, _name: bytes(60))
    with pytest.raises(Refused, match="too large"):
        taking.take(found, library.folder)


async def test_a_child_that_dies_of_a_picture_is_no_last_word(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "1.png", shade(1))

    def die(*_: object) -> None:
        raise ChildEnded(was_late=True)

    with monkeypatch.context() as patch:
        patch.setattr("nanostudio.library.child.Child.ask", die)
        assert counts(await bring(library, folder)) == (0, 0, 0, 1)
    assert counts(await bring(library, folder)) == (1, 0, 0, 0)


async def test_a_decoder_that_cannot_work_ends_it(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "1.png", shade(1))

    async def broken(*_: object, **__: object) -> Picture:
        raise StorageError("Pictures cannot be read right now.")

    monkeypatch.setattr("nanostudio.library.decoder.Decoder.inspect", broken)
    with pytest.raises(StorageError):
        await bring(library, folder)
    assert leftovers(library) == []


async def test_edits_are_made_of_the_picture_they_were_copied_from(
    library: Library, folder: Path, database: Database
) -> None:
    put(folder / "fox.png", shade(1))
    fox = Reference(sha256="ab" * 32, name="fox")
    found = await library.importer.find([folder])
    ended = await library.importer.bring(found, made_of=fox, words="a fox")
    [task] = await database.run(list_tasks)
    assert ended.imported == 1
    assert task.request.references == (fox,)
    assert task.request.provider == "import"
