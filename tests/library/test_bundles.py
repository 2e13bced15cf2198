"""A library goes out to a folder and comes back: real files, child and databases."""

import asyncio
import hashlib
import json
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.errors import DiskFull, LibraryMissing, Refused, StorageError
from nanostudio.core.money import Basis, Money
from nanostudio.core.picture_record import PictureRecord
from nanostudio.core.project import Project
from nanostudio.core.recipe import Area, Recipe
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.search import Board, Mark
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.library import (
    bundle_files,
    bundle_reading,
    bundle_writing,
    bundles,
)
from nanostudio.library.bundle_writing import Written
from nanostudio.library.decoder import Decoder
from nanostudio.library.import_run import Progress
from nanostudio.library.library import Library
from nanostudio.store.boards import list_boards, put_on_board, save_board
from nanostudio.store.bundle import numbers_to_bundle, records
from nanostudio.store.charges import list_charges
from nanostudio.store.database import Connection, Database
from nanostudio.store.edits import EditedReference, get_edit, save_edit
from nanostudio.store.imports import Note, add_imports, read_note
from nanostudio.store.pictures import count_pictures, numbers_of, write_marks
from nanostudio.store.projects import list_projects, save_project
from nanostudio.store.references import get_reference
from nanostudio.store.tasks import add_outputs, add_tasks, list_tasks
from tests.library.pictures import drawing, encoded

pytestmark = pytest.mark.anyio

MADE_MS = 1_780_000_000_000
ZOO = Project(id="p1", name="Zoo", folder="zoo")


@pytest.fixture(autouse=True)
def one_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes its time to start one."""
    monkeypatch.setattr(bundles, "_CHILDREN", 1)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[tuple[Library, Database]]:
    """A library on another computer, with nothing in it."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    database = await Database.open(folder / "nanostudio.sqlite3")
    library = Library(
        folder / "Pictures", folder / "cache", database, Decoder(), clock_ms=lambda: 9
    )
    await library.prepare()
    yield library, database
    await library.close()
    await database.close()


async def deliver(
    library: Library, database: Database, number: int, **changes: Any
) -> Task:
    """A paid task with one picture, or as many as `shades` has."""
    shades, within = changes.pop("shades", (number,)), changes.pop("within", "")
    request = GenerationRequest(
        provider="monet",
        model="nano-banana-2",
        prompt=changes.pop("prompt", f"A fox, {number}"),
        aspect_ratio="1:1",
        n=len(shades),
        references=changes.pop("references", ()),
    )
    task = Task(
        id=f"task-{number:04}",
        batch_id="batch",
        position=0,
        request=request,
        idempotency_key=f"key-{number}",
        created_ms=MADE_MS + number,
        state=TaskState.COLLECTING,
        remote_id=f"remote-{number}",
        sent_ms=MADE_MS + number,
        project_id=changes.pop("project_id", "default"),
    )
    await database.run(add_tasks, [task])
    outputs = []
    for position, shade in enumerate(shades):
        incoming = library.incoming()
        incoming.write_bytes(encoded(drawing((8, 8 + shade))))
        output = await library.keep(
            incoming,
            made=datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone(),
            prompt=request.prompt,
            position=position,
            expect_bytes=None,
            within=within,
        )
        outputs.append(replace(output, position=position))
    done = task.to(
        TaskState.DONE,
        outputs=tuple(outputs),
        charged=Charged.YES,
        cost=Money.of(15, "credits"),
        cost_basis=Basis.LISTED,
        finished_ms=MADE_MS + 10,
    )
    await database.run(add_outputs, done)
    return done


async def filled(library: Library, database: Database) -> list[Task]:
    """Two projects, marks, tags, a board, a reference with its edit."""
    await database.run(save_project, ZOO, 1)
    await database.run(save_board, Board("b1", "Best"), "p1", 2)
    stored = await library.add_reference(encoded(drawing((9, 9))), name="Mira")
    edit = EditedReference(
        sha256=stored.sha256,
        original="ab" * 32,
        recipe=Recipe(crop=Area(0, 0, 50_000, 50_000)).to_json(),
    )
    await database.run(save_edit, edit)
    used = (Reference(sha256=stored.sha256, name="Mira", url="https://x/?k=secret"),)
    tasks = [
        await deliver(library, database, 1, references=used, project_id="p1"),
        await deliver(library, database, 2, shades=(2, 3)),
        await deliver(library, database, 4, shades=(2,)),  # bytes of another
    ]
    [number] = await database.run(numbers_of, tasks[0].id)
    await database.run(
        write_marks, {number: Mark(rating=4, is_starred=True, tags=("red", "sly"))}
    )
    await database.run(put_on_board, "b1", [number])
    return tasks


async def known(database: Database) -> list[PictureRecord]:
    """All that is known, but for what is no one else's to know."""
    numbers = await database.run(numbers_to_bundle, None)
    found = []
    for one in await database.run(records, numbers):
        bare = tuple(replace(ref, url=None) for ref in one.task.request.references)
        request = replace(one.task.request, references=bare)
        output = replace(one.output, path="")
        task = replace(one.task, request=request, idempotency_key="", outputs=(output,))
        found.append(replace(one, task=task))
    return found


def body_hashes(library: Library) -> list[str]:
    return sorted(
        hashlib.sha256(path.read_bytes()).hexdigest()
        for path in library.folder.rglob("*.png")
    )


async def export(library: Library, target: Path, **options: Any) -> Written:
    return await library.bundles.write(target, **options)


async def test_all_comes_back_on_another_computer(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    await filled(library, database)
    target, seen = tmp_path / "out" / "all", list[Progress]()
    written = await export(library, target, report=seen.append)
    assert written == Written(4, 1)
    assert (seen[-1].done, seen[-1].total) == (4, 4)
    shown = (target / "index.html").read_text("utf-8")
    assert shown.count("<img ") == 4
    thumbnails = {path.name for path in (target / "thumbnails").iterdir()}
    assert len(thumbnails) == 3
    assert "secret" not in "".join(
        path.read_text("utf-8") for path in target.rglob("*.json")
    )
    assert not list(target.rglob(".*"))

    other, its_database = home
    ended = await other.bundles.read(target)
    assert (ended.done, ended.imported, ended.here, ended.unusable) == (4, 4, 0, 0)
    assert await known(its_database) == await known(database)
    assert body_hashes(other) == body_hashes(library)
    projects = await its_database.run(list_projects)
    assert [one.name for one in projects] == ["", "Zoo"]
    assert projects[1].folder == "zoo"
    assert len(list((other.folder / "zoo").rglob("*.png"))) == 1
    assert await its_database.run(list_boards, "p1") == [Board("b1", "Best")]
    [task] = [one for one in ended.tasks if one.id == "task-0001"]
    [used] = task.request.references
    stored = await its_database.run(get_reference, used.sha256)
    assert stored is not None
    assert stored.name == "Mira"
    assert other.absolute(stored.path).is_file()
    assert await its_database.run(get_edit, used.sha256) is not None
    charges = await its_database.run(list_charges)
    assert [str(one.amount) for one in charges] == ["15 credits"] * 3
    assert list((other.folder / ".incoming").iterdir()) == []

    again = await other.bundles.read(target)
    assert (again.done, again.imported, again.here) == (4, 0, 4)
    assert len(await its_database.run(list_charges)) == 3


async def test_a_project_goes_out_alone(
    library: Library, database: Database, tmp_path: Path
) -> None:
    await filled(library, database)
    written = await export(library, tmp_path / "zoo", project_id="p1", title="Zoo")
    assert written == Written(1, 1)
    document = json.loads((tmp_path / "zoo" / "library.json").read_text("utf-8"))
    assert [one["id"] for one in document["projects"]] == ["p1"]
    assert [one["name"] for one in document["boards"]] == ["Best"]
    rest = await export(library, tmp_path / "rest", project_id="default")
    assert rest == Written(3, 0)


async def test_files_that_are_gone_are_left_out_and_named(
    library: Library, database: Database, tmp_path: Path
) -> None:
    first, second, third = await filled(library, database)
    library.absolute(first.outputs[0].path).unlink()
    library.absolute(second.outputs[0].path).write_bytes(b"other")
    reference = next((library.folder / "References").rglob("*.png"))
    reference.unlink()
    written = await export(library, tmp_path / "out")
    assert (written.pictures, written.references) == (2, 0)
    gone = {Path(one.path).name for one in (*first.outputs, second.outputs[0])}
    assert set(written.left_out) == gone
    assert third.outputs[0].path


async def test_without_a_thumbnail_a_picture_goes_out_all_the_same(
    library: Library, database: Database, tmp_path: Path
) -> None:
    task = await deliver(library, database, 1)
    path = library.absolute(task.outputs[0].path)
    path.write_bytes(b"no picture")
    sha256 = hashlib.sha256(b"no picture").hexdigest()
    await database.run(harm, "UPDATE outputs SET sha256 = ?, path = path", sha256)
    assert await export(library, tmp_path / "out") == Written(1, 0)
    assert "<img" not in (tmp_path / "out" / "index.html").read_text("utf-8")


def harm(db: Connection, query: str, *values: object) -> None:
    db.execute(query, values)


async def test_names_that_other_systems_refuse_are_made_anew(
    library: Library, database: Database, tmp_path: Path
) -> None:
    task = await deliver(library, database, 1)
    odd = library.folder / "a?.png"
    library.absolute(task.outputs[0].path).rename(odd)
    await database.run(harm, "UPDATE outputs SET path = ?", odd.name)
    await export(library, tmp_path / "out")
    [made] = (tmp_path / "out" / "pictures").glob("*.png")
    assert made.name.endswith("_a-fox-1_01.png")


async def test_pictures_of_one_name_lie_side_by_side(
    library: Library, database: Database, tmp_path: Path
) -> None:
    for number, within in ((1, ""), (2, "zoo")):
        await deliver(library, database, number, prompt="A fox", within=within)
    target = tmp_path / "out"
    (target / "pictures").mkdir(parents=True)
    (target / ".unfinished").touch()
    (target / "pictures" / ".half.part").touch()
    await export(library, target)
    first, second = sorted(one.name for one in (target / "pictures").glob("*.png"))
    assert first.endswith("_a-fox_01 (2).png")
    assert second.endswith("_a-fox_01.png")
    assert not list(target.rglob(".*"))


async def test_twins_come_back_as_two_and_what_a_crash_left_is_taken(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    for number in (1, 2):
        task = await deliver(library, database, number, shades=(1,), prompt="A fox")
    await export(library, tmp_path / "out")
    left = home[0].folder / task.outputs[0].path.replace(" (2)", "")
    left.parent.mkdir()
    shutil.copy(library.absolute(task.outputs[0].path), left)
    ended = await home[0].bundles.read(tmp_path / "out")
    assert ended.imported == 2
    paths = {one.outputs[0].path for one in ended.tasks}
    assert left.relative_to(home[0].folder).as_posix() in paths
    assert len(paths) == len(list(home[0].folder.rglob("20*/*.png"))) == 2


async def test_a_project_that_only_a_picture_names_is_made(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    await filled(library, database)
    await export(library, tmp_path / "out")
    manifest = tmp_path / "out" / "library.json"
    document = json.loads(manifest.read_text("utf-8")) | {"projects": []}
    manifest.write_text(json.dumps(document), "utf-8")
    ended = await home[0].bundles.read(tmp_path / "out")
    assert ended.imported == 4
    projects = await home[1].run(list_projects)
    assert [(one.id, one.name) for one in projects] == [("default", ""), ("p1", "Zoo")]


async def test_a_folder_with_anything_in_it_is_refused(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(Refused, match="not empty"):
        await export(library, tmp_path / "full")
    with pytest.raises(Refused, match="in the library"):
        await export(library, library.folder / "out")
    assert [one.name for one in (tmp_path / "full").iterdir()] == ["mine.txt"]


async def test_where_it_does_not_fit_nothing_is_copied(
    library: Library,
    database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await deliver(library, database, 1)
    monkeypatch.setattr(bundle_writing, "_SPARE_BYTES", 2**62)
    with pytest.raises(DiskFull, match="MB are needed"):
        await export(library, tmp_path / "out")
    assert list((tmp_path / "out" / "pictures").iterdir()) == []


async def test_an_export_goes_on_where_it_was(
    library: Library, database: Database, tmp_path: Path
) -> None:
    for number in (1, 2):
        await deliver(library, database, number)
    target = tmp_path / "out"

    def stop(now: Progress) -> None:
        if now.done:
            running.cancel()

    running = asyncio.ensure_future(export(library, target, report=stop))
    with pytest.raises(asyncio.CancelledError):
        await running
    with pytest.raises(Refused, match="not finished"):
        await library.bundles.read(target)
    kept = {path: path.stat().st_ino for path in (target / "pictures").glob("*.png")}
    assert kept
    assert await export(library, target) == Written(2, 0)
    assert all(path.stat().st_ino == was for path, was in kept.items())
    with pytest.raises(Refused, match="not empty"):
        await export(library, target)


async def test_an_import_goes_on_where_it_was(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bundle_reading, "_TOGETHER", 1)
    for number in (1, 2, 3):
        await deliver(library, database, number)
    await export(library, tmp_path / "out")
    other, its_database = home

    def stop(now: Progress) -> None:
        if now.imported == 1:
            running.cancel()

    running = asyncio.ensure_future(other.bundles.read(tmp_path / "out", report=stop))
    with pytest.raises(asyncio.CancelledError):
        await running
    assert 1 <= await its_database.run(count_pictures) < 3
    ended = await other.bundles.read(tmp_path / "out")
    assert ended.here + ended.imported == 3
    assert await known(its_database) == await known(database)
    assert list((other.folder / ".incoming").iterdir()) == []


async def test_what_is_here_is_not_brought_twice(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    for number in (1, 2):
        await deliver(library, database, number)
    await export(library, tmp_path / "out")
    other, its_database = home
    mine = await deliver(other, its_database, 7, shades=(1,))
    theirs = await deliver(other, its_database, 8, shades=(2,))
    [number] = await its_database.run(numbers_of, theirs.id)
    await other.trash.put([number])
    ended = await other.bundles.read(tmp_path / "out")
    assert (ended.here, ended.trashed, ended.imported) == (1, 1, 0)
    assert len(await its_database.run(list_tasks)) == 2
    assert mine.outputs


async def test_what_was_purged_comes_back_to_its_task(
    library: Library, database: Database, tmp_path: Path
) -> None:
    first = (await filled(library, database))[1]
    await export(library, tmp_path / "out")
    before = await known(database)
    numbers = await database.run(numbers_of, first.id)
    await library.trash.put(numbers[1:])
    assert await library.trash.purge(numbers[1:]) == numbers[1:]
    ended = await library.bundles.read(tmp_path / "out")
    assert (ended.imported, ended.here) == (1, 3)
    assert len(await database.run(list_tasks)) == 3
    after = await known(database)
    assert [one.output for one in after] == [one.output for one in before]


async def test_a_picture_whose_place_is_taken_gets_a_task_of_its_own(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    await deliver(library, database, 1)
    await export(library, tmp_path / "out")
    other, its_database = home
    await deliver(other, its_database, 1, shades=(6,))
    ended = await other.bundles.read(tmp_path / "out")
    assert ended.imported == 1
    tasks = await its_database.run(list_tasks)
    assert len(tasks) == 2
    assert len(await its_database.run(list_charges)) == 1


def cut(picture: Path, _record: Path) -> None:
    picture.write_bytes(picture.read_bytes()[:-20])


def no_picture(picture: Path, _record: Path) -> None:
    picture.unlink()


def lead_out(picture: Path, _record: Path) -> None:
    copy = picture.parents[2] / "copy.png"
    picture.rename(copy)
    picture.symlink_to(copy)


def change(_picture: Path, record: Path) -> None:
    record.write_text(record.read_text("utf-8").replace("fox", "cat"), "utf-8")


def no_record(_picture: Path, record: Path) -> None:
    record.unlink()


HARMS = (cut, no_picture, lead_out, change, no_record)


async def test_damaged_pictures_are_left_out(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    for number in range(len(HARMS) + 1):
        await deliver(library, database, number)
    target = tmp_path / "out"
    await export(library, target)
    pictures = sorted((target / "pictures").glob("*.png"))
    for harmed, picture in zip(HARMS, pictures, strict=False):
        harmed(picture, picture.with_name(f"{picture.name}.json"))
    ended = await home[0].bundles.read(target)
    assert (ended.done, ended.imported, ended.unusable) == (6, 1, 5)
    assert ended.tasks[0].id == "task-0005"
    assert list((home[0].folder / ".incoming").iterdir()) == []


async def test_a_record_of_another_picture_is_not_believed(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    await deliver(library, database, 1)
    target = tmp_path / "out"
    await export(library, target)
    manifest = target / "library.json"
    text = manifest.read_text("utf-8")
    manifest.write_text(text.replace('"task-0001"', '"task-0002"'), "utf-8")
    ended = await home[0].bundles.read(target)
    assert ended.unusable == 1


async def test_a_damaged_reference_is_missing_and_no_more(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    await filled(library, database)
    target = tmp_path / "out"
    await export(library, target)
    next((target / "references").iterdir()).write_bytes(b"other")
    ended = await home[0].bundles.read(target)
    assert ended.imported == 4
    assert list((home[0].folder / "References").rglob("*.png")) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "no JSON"),
        (b"\xff", "no text"),
        (b'{"format": "nanostudio library", "version": 1}', "made_ms"),
        (None, "no exported library"),
    ],
)
async def test_a_damaged_manifest_is_refused_in_words(
    library: Library, tmp_path: Path, body: bytes | None, words: str
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    if body is not None:
        (folder / "library.json").write_bytes(body)
    with pytest.raises(Refused) as caught:
        await library.bundles.read(folder)
    assert words in str(caught.value)


async def test_a_manifest_too_large_or_unreadable_is_refused(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = tmp_path / "in" / "library.json"
    manifest.parent.mkdir()
    manifest.write_text("{}")
    monkeypatch.setattr(bundle_files, "_MOST_MANIFEST", 1)
    with pytest.raises(Refused, match="damaged"):
        await library.bundles.read(manifest.parent)


async def test_a_library_that_is_away_is_not_exported_as_an_empty_one(
    library: Library, database: Database, tmp_path: Path
) -> None:
    await deliver(library, database, 1)
    library.folder.rename(tmp_path / "away")
    with pytest.raises(LibraryMissing):
        await export(library, tmp_path / "out")


async def test_a_target_that_cannot_be_written_is_told(
    library: Library, database: Database, tmp_path: Path
) -> None:
    await deliver(library, database, 1)
    (tmp_path / "file").write_text("a file")
    with pytest.raises(StorageError):
        await export(library, tmp_path / "file" / "out")


async def test_notes_of_imported_pictures_go_with_them(
    library: Library,
    database: Database,
    home: tuple[Library, Database],
    tmp_path: Path,
) -> None:
    task = await deliver(library, database, 1)
    note = Note("a1111", (("Steps", "20"),))
    await database.run(add_imports, [], {task.id: note}, {})
    await export(library, tmp_path / "out")
    other, its_database = home
    await other.bundles.read(tmp_path / "out")
    [number] = await its_database.run(numbers_of, task.id)
    assert await its_database.run(read_note, number) == note
