"""What is kept together with an order: no crash leaves one without the other."""

from collections.abc import Sequence

import pytest

from nanostudio.core.errors import StorageError
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.task import Task, TaskState
from nanostudio.store.characters import made_with, note_made_with, save_character
from nanostudio.store.database import Connection
from nanostudio.store.sheets import Place, note_cell, place_of_task, save_sheet
from nanostudio.store.tasks import list_tasks
from tests.core.sheet_samples import mira, sheet
from tests.engine.bench import Bench, a_request
from tests.engine.fakes import refuses

pytestmark = pytest.mark.anyio
FRONT = Place(sheet_id="s1", cell_id="front")


async def draw_up(bench: Bench) -> None:
    """A character and a sheet to order for."""
    await bench.database.run(save_character, mira(), 1)
    await bench.database.run(save_sheet, sheet(), DEFAULT_PROJECT, 1)


def note(db: Connection, tasks: Sequence[Task]) -> None:
    for task in tasks:
        note_made_with(db, task.id, {"mira": 1})
    note_cell(db, FRONT, [task.id for task in tasks])


async def is_noted(bench: Bench, task_id: str) -> bool:
    canons = await bench.database.run(made_with, task_id)
    place = await bench.database.run(place_of_task, task_id)
    assert (canons == {"mira": 1}) is (place == FRONT)
    return place == FRONT


async def test_what_belongs_to_an_order_is_kept_with_it(bench: Bench) -> None:
    await draw_up(bench)
    tasks = await bench.engine.submit(a_request(n=2), also=note)
    assert [await is_noted(bench, task.id) for task in tasks] == [True, True]
    await bench.engine.settled(task.id for task in tasks)


async def test_when_it_cannot_be_kept_nothing_is_ordered(bench: Bench) -> None:
    await draw_up(bench)
    noted = list[str]()

    def fail(db: Connection, tasks: Sequence[Task]) -> None:
        note(db, tasks)
        noted.extend(task.id for task in tasks)
        raise StorageError("The disk is gone.", "")

    with pytest.raises(StorageError, match="The disk is gone"):
        await bench.engine.submit(a_request(), also=fail)
    assert noted != []
    assert await bench.database.run(list_tasks) == []
    assert not await is_noted(bench, noted[0])
    assert bench.heard.told == []
    await bench.crash()
    assert await bench.engine.start() == []
    assert bench.wire.seen("create") == []


async def test_what_is_ordered_again_is_for_the_same_cell(bench: Bench) -> None:
    await draw_up(bench)
    bench.wire.on("create", refuses(400))
    [task] = await bench.engine.submit(a_request(), also=note)
    assert (await bench.settled(task)).state is TaskState.FAILED
    [again] = await bench.engine.retry(task.id)
    assert await is_noted(bench, again.id)
    await bench.settled(again)
    [other] = await bench.engine.submit(a_request())
    [again] = await bench.engine.retry(other.id)
    assert await bench.database.run(place_of_task, again.id) is None
    await bench.engine.settled([other.id, again.id])
