"""Documents beside originals follow the database."""

import json
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.errors import LibraryMissing
from nanostudio.core.search import Mark
from nanostudio.core.task import Task, TaskState
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of, write_marks
from nanostudio.store.tasks import add_tasks
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio
PATH = "2026-11/fox.png"


@pytest.fixture
async def number(library: Library, database: Database) -> int:
    """A picture's, whose file is there."""
    path = library.folder / PATH
    path.parent.mkdir()
    path.write_bytes(b"a fox")
    await library.sidecars.follow(is_on=True)
    task: Task = make_task(state=TaskState.DONE, outputs=(make_output(path=PATH),))
    await database.run(add_tasks, [task])
    [number] = await database.run(numbers_of, task.id)
    return number


def documents(library: Library) -> dict[str, dict[str, Any]]:
    return {
        path.relative_to(library.folder).as_posix(): json.loads(path.read_text("utf-8"))
        for path in library.folder.rglob("*.json")
    }


async def test_a_document_follows_its_picture_till_it_is_gone(
    library: Library, database: Database, number: int
) -> None:
    assert await library.sidecars.settle(9) is False
    [(where, told)] = documents(library).items()
    assert where == f"{PATH}.json"
    assert (told["file"], told["prompt"], told["rating"]) == (
        "fox.png",
        "A fox in snow, 1",
        0,
    )
    await database.run(write_marks, {number: Mark(rating=5, tags=("sly",))})
    await library.sidecars.settle(9)
    told = documents(library)[f"{PATH}.json"]
    assert (told["rating"], told["tags"]) == (5, ["sly"])
    await library.trash.put([number])
    await library.sidecars.settle(9)
    [(where, told)] = documents(library).items()
    assert where == f".trash/{number}-fox.png.json"
    assert told["trashed_ms"] == 1_000
    await library.trash.restore([number])
    await library.sidecars.settle(9)
    assert documents(library).keys() == {f"{PATH}.json"}
    await library.trash.put([number])
    await library.trash.purge([number])
    await library.sidecars.settle(9)
    assert documents(library) == {}
    assert list((library.folder / ".incoming").iterdir()) == []


async def test_what_a_person_deleted_is_written_anew(
    library: Library, number: int
) -> None:
    await library.sidecars.settle(9)
    document = library.folder / f"{PATH}.json"
    document.unlink()
    await library.sidecars.rebuild()
    await library.sidecars.settle(9)
    assert document.is_file()
    assert number


@pytest.mark.parametrize("body", [b"{}", b"\xff", b"[", None])
async def test_a_persons_own_file_is_left_alone(
    library: Library, number: int, body: bytes | None
) -> None:
    own = library.folder / f"{PATH}.json"
    if body is None:
        own.symlink_to(library.folder / PATH)
    else:
        own.write_bytes(body)
    await library.sidecars.settle(9)
    assert own.read_bytes() == (b"a fox" if body is None else body)
    await library.trash.put([number])
    await library.sidecars.settle(9)
    assert own.is_symlink() is (body is None)


async def test_what_became_a_persons_own_file_is_not_deleted(
    library: Library, number: int
) -> None:
    await library.sidecars.settle(9)
    own = library.folder / f"{PATH}.json"
    own.write_text("mine")
    await library.trash.put([number])
    await library.sidecars.settle(9)
    assert own.read_text() == "mine"


async def test_a_picture_without_a_file_has_no_document(
    library: Library, number: int
) -> None:
    library.absolute(PATH).unlink()
    await library.sidecars.settle(9)
    assert documents(library) == {}
    assert number


async def test_it_ends_in_time_and_goes_on(library: Library, number: int) -> None:
    assert await library.sidecars.settle(0, clock=lambda: 5.0) is True
    assert await library.sidecars.settle(0, clock=lambda: 5.0) is False
    assert number


async def test_while_the_library_is_away_all_stays_due(
    library: Library, tmp_path: Path, number: int
) -> None:
    library.folder.rename(tmp_path / "away")
    with pytest.raises(LibraryMissing):
        await library.sidecars.settle(9)
    (tmp_path / "away").rename(library.folder)
    await library.sidecars.settle(9)
    assert len(documents(library)) == 1
    await library.sidecars.follow(is_on=False)
    assert await library.sidecars.settle(9) is False
    assert number
