"""Every change of a picture makes its document due, as long as they are wanted."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from nanostudio.core.money import Money
from nanostudio.core.project import Project
from nanostudio.core.search import Board, Mark
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.boards import put_on_board, save_board, take_off_board
from nanostudio.store.database import Connection, Database
from nanostudio.store.pictures import move_pictures, set_path, write_marks
from nanostudio.store.projects import save_project
from nanostudio.store.sidecars import (
    Due,
    keep_sidecars,
    next_due,
    settle_due,
    write_all,
)
from nanostudio.store.tasks import add_outputs, add_tasks, save_task
from tests.store.samples import make_output, make_task, put_in_trash

pytestmark = pytest.mark.anyio
TASK = make_task(state=TaskState.DONE, outputs=(make_output(),))
Change = Callable[[Connection, int], object]


async def settled(database: Database) -> list[Due]:
    """What is due, which it is not any more afterwards."""
    due = await database.run(next_due, 10)
    await database.run(settle_due, dict.fromkeys(due, "x.json"))
    return due


async def number_of(database: Database) -> int:
    await database.run(keep_sidecars, is_on=True)
    await database.run(save_board, Board("b", "Best"), "default", 1)
    await database.run(add_tasks, [TASK])
    [due] = await settled(database)
    return due.number


CHANGES: dict[str, Change] = {
    "rated": lambda db, number: write_marks(db, {number: Mark(rating=3)}),
    "tagged": lambda db, number: write_marks(db, {number: Mark(tags=("a",))}),
    "trashed": put_in_trash,
    "moved": lambda db, number: set_path(db, number, "other.png"),
    "lent": lambda db, number: move_pictures(db, {number: "p"}),
    "on a board": lambda db, number: put_on_board(db, "b", [number]),
    "paid": lambda db, _: save_task(
        db, replace(TASK, charged=Charged.YES, cost=Money.of(1, "credits"))
    ),
    "renamed": lambda db, _: save_project(db, Project(id="default", name="Mine"), 1),
    "gone": lambda db, _: db.execute("DELETE FROM tasks"),
    "all": lambda db, _: write_all(db),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_a_change_makes_it_due_once(database: Database, change: str) -> None:
    number = await number_of(database)
    assert await settled(database) == []
    await database.run(CHANGES[change], number)
    [due] = await settled(database)
    assert (due.number, due.path) == (number, "x.json")
    assert (due.record is None) is (change == "gone")
    assert await settled(database) == []


async def test_what_lay_on_a_board_is_told_of(database: Database) -> None:
    number = await number_of(database)
    await database.run(put_on_board, "b", [number])
    await settled(database)
    for change in (
        lambda db: save_board(db, Board("b", "Better"), "default", 1),
        lambda db: take_off_board(db, "b", [number]),
    ):
        await database.run(change)
        assert len(await settled(database)) == 1


async def test_nothing_new_is_not_due(database: Database) -> None:
    await number_of(database)
    await database.run(save_task, TASK)
    assert await settled(database) == []


async def test_what_changes_while_it_is_written_stays_due(database: Database) -> None:
    number = await number_of(database)
    await database.run(write_marks, {number: Mark(rating=1)})
    due = await database.run(next_due, 10)
    await database.run(write_marks, {number: Mark(rating=2)})
    await database.run(settle_due, dict.fromkeys(due))
    [again] = await settled(database)
    assert again.record is not None
    assert (again.record.mark.rating, again.path) == (2, None)


async def test_only_while_they_are_wanted(database: Database) -> None:
    await database.run(add_tasks, [TASK])
    assert await settled(database) == []
    await database.run(keep_sidecars, is_on=True)
    await database.run(keep_sidecars, is_on=True)
    assert len(await settled(database)) == 1
    await database.run(keep_sidecars, is_on=False)
    await database.run(
        add_outputs, replace(TASK, outputs=(make_output(), make_output(1)))
    )
    assert await settled(database) == []
