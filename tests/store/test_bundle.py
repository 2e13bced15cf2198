"""Projects, boards and pictures come in beside those that are here."""

from dataclasses import replace

import pytest

from nanostudio.core.bundle import BundledBoard, BundledEdit
from nanostudio.core.lineage import MadeWith
from nanostudio.core.picture_record import PictureRecord
from nanostudio.core.project import Project
from nanostudio.core.search import Board, Mark
from nanostudio.core.task import TaskState
from nanostudio.store.boards import list_boards, save_board
from nanostudio.store.bundle import (
    boards_to_bundle,
    bytes_to_bundle,
    edits_to_bundle,
    held_by,
    numbers_to_bundle,
    records,
    references_to_bundle,
    take_boards,
    take_edits,
    take_projects,
    take_records,
)
from nanostudio.store.characters import made_with, save_character
from nanostudio.store.database import Database
from nanostudio.store.edits import EditedReference, get_edit, save_edit
from nanostudio.store.projects import list_projects, save_project
from nanostudio.store.references import StoredReference, add_reference
from nanostudio.store.tasks import add_tasks, list_tasks
from tests.core.sheet_samples import mira
from tests.store.samples import SHA256, make_output, make_task, put_in_trash

pytestmark = pytest.mark.anyio


def record(number: int = 1, **changes: object) -> PictureRecord:
    task = make_task(
        number, state=TaskState.DONE, outputs=(make_output(),), batch_id="b"
    )
    whole = PictureRecord(task=task, mark=Mark(), project=Project())
    return replace(whole, **changes)  # type: ignore[arg-type]


async def test_a_project_of_the_same_id_or_name_is_the_same_one(
    database: Database,
) -> None:
    run = database.run
    await run(save_project, Project(id="a", name="Zoo", folder="zoo"), 1)
    wanted = [
        Project(id="a", name="Another name"),
        Project(id="b", name="ZOO"),
        Project(id="c", name="Sea", folder="zoo"),
        Project(id="d", name="Sky", folder="../../etc"),
        Project(id="default", name=""),
        Project(id="e", name="Bare"),
    ]
    found = await run(take_projects, wanted, 5)
    assert [found[one].name for one in "abcd"] == ["Zoo", "Zoo", "Sea", "Sky"]
    assert found["c"].folder == "zoo-2"
    assert found["d"].folder == "etc"
    assert found["default"].id == "default"
    assert found["e"].folder == ""
    assert [one.id for one in await run(list_projects)] == [
        "default",
        "a",
        "c",
        "d",
        "e",
    ]


async def test_a_board_of_the_same_id_or_name_is_the_same_one(
    database: Database,
) -> None:
    run = database.run
    await run(save_board, Board("b1", "Best"), "default", 1)
    wanted = [
        BundledBoard(Board("b1", "Other"), "default", 2),
        BundledBoard(Board("b2", "BEST"), "default", 2),
        BundledBoard(Board("b3", "New"), "nowhere", 2),
    ]
    found = await run(take_boards, wanted, {})
    assert found == {"b1": "b1", "b2": "b1", "b3": "b3"}
    boards = await run(list_boards, "default")
    assert boards == [Board("b1", "Best"), Board("b3", "New")]


async def test_pictures_come_in_with_their_characters(database: Database) -> None:
    run = database.run
    await run(save_character, mira(), 1)
    cast = (MadeWith("gone", "Kai", 4), MadeWith("mira", "Mira", 2))
    await run(take_records, [record(characters=cast)], {}, ["x"])
    [found] = await run(records, await run(numbers_to_bundle, None))
    assert found.characters == (MadeWith("gone", "", 4), MadeWith("mira", "Mira", 2))
    assert await run(made_with, found.task.id) == {"gone": 4, "mira": 2}


async def test_pictures_are_told_with_boards_and_without_the_trash(
    database: Database,
) -> None:
    run = database.run
    await run(save_board, Board("b1", "Best"), "default", 1)
    first = record(boards=(Board("b1", "Best"), Board("unknown", "x")))
    second = replace(
        record(2), project=Project(id="p"), task=make_task(2, outputs=(make_output(),))
    )
    await run(take_records, [first, second], {"b1": "b1"}, ["x", "y"])
    numbers = await run(numbers_to_bundle, None)
    found = await run(records, numbers)
    assert found[0].boards == (Board("b1", "Best"),)
    assert [one.project.id for one in found] == ["default", "p"]
    assert await run(numbers_to_bundle, "p") == numbers[1:]
    assert await run(bytes_to_bundle, numbers) == 2 * make_output().size_bytes
    held = await run(held_by, [SHA256])
    assert held == {SHA256: {("task-0001", 0): False, ("task-0002", 0): False}}
    await run(put_in_trash, numbers[0])
    assert await run(numbers_to_bundle, None) == numbers[1:]
    assert len(await run(boards_to_bundle, "default")) == 1
    assert await run(boards_to_bundle, "p") == []


async def test_an_id_that_begins_like_another_is_another(database: Database) -> None:
    long = record(1)
    await database.run(take_records, [long], {}, ["x"])
    short = record(2, task=replace(long.task, id="task-000", idempotency_key="k"))
    await database.run(take_records, [short], {}, ["y"])
    assert len(await database.run(list_tasks)) == 2


@pytest.mark.parametrize("state", [TaskState.RUNNING, TaskState.CANCELLED])
async def test_a_task_that_is_not_done_here_is_left_alone(
    database: Database, state: TaskState
) -> None:
    mine = make_task(state=state)
    await database.run(add_tasks, [mine])
    theirs = replace(record().task, idempotency_key="another")
    await database.run(take_records, [record(task=theirs)], {}, ["x"])
    found = await database.run(list_tasks)
    assert [one.id for one in found] == ["x", mine.id]
    assert found[1] == mine


async def test_edits_go_out_with_what_they_were_made_from(database: Database) -> None:
    run = database.run
    stored = StoredReference(
        sha256=SHA256,
        path="r.png",
        name="r",
        format="png",
        width=1,
        height=1,
        size_bytes=1,
        added_ms=1,
    )
    await run(add_reference, stored)
    assert await run(references_to_bundle, None) == [stored]
    assert await run(references_to_bundle, "default") == []
    mine = EditedReference(sha256=SHA256, original="o", recipe="mine")
    await run(save_edit, mine)
    assert await run(edits_to_bundle, [SHA256, "x"]) == [
        BundledEdit(SHA256, "o", "mine")
    ]
    await run(take_edits, [BundledEdit(SHA256, "p", "x"), BundledEdit("y", "p", "x")])
    assert await run(get_edit, SHA256) == mine
    assert await run(get_edit, "y") is not None
