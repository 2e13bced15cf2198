"""What is kept of tasks and their costs, put together."""

from dataclasses import replace

import pytest

from nanostudio.core.dossier import Answer, Entry
from nanostudio.core.money import Basis, Money
from nanostudio.core.project import Project
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.store.charges import project_costs
from nanostudio.store.database import Database
from nanostudio.store.projects import save_project
from nanostudio.store.receipts import cost_rows, read_case
from nanostudio.store.submissions import Submission, keep_reply, save_submission
from nanostudio.store.tasks import add_tasks, save_task
from tests.store.samples import make_task

pytestmark = pytest.mark.anyio


async def charged(database: Database, number: int, project_id: str) -> Task:
    task = make_task(number, project_id=project_id)
    await database.run(add_tasks, [task])
    done = replace(
        task,
        state=TaskState.FAILED,
        charged=Charged.YES,
        cost=Money.of(number, "credits"),
        cost_basis=Basis.REPORTED,
    )
    await database.run(save_task, done)
    return done


async def test_a_case_has_all_that_is_kept(database: Database) -> None:
    task = await charged(database, 1, "default")
    bare = await database.run(read_case, task)
    assert (bare.body_sha256, bare.answers) == (None, ())
    assert bare.entries == (Entry(task.created_ms, False, Money.of(1, "credits")),)
    sent = Submission(
        task_id=task.id,
        idempotency_key="key",
        base_url="https://host",
        method="POST",
        path="/v1",
        headers={},
        content_type=None,
        body=b"{}",
        body_sha256="ab",
        created_ms=1,
    )
    await database.run(save_submission, sent, task)
    await database.run(keep_reply, task.id, 5, 502, b"busy")
    case = await database.run(read_case, task)
    assert case.body_sha256 == "ab"
    assert case.answers == (Answer(5, 502, b"busy"),)


async def test_costs_stand_by_project(database: Database) -> None:
    await database.run(save_project, Project(id="p1", name="Zoo"), 1)
    for number, project_id in ((1, "gone"), (2, "p1"), (3, "default"), (4, "p1")):
        await charged(database, number, project_id)
    rows = await database.run(cost_rows)
    assert [(row.project, str(row.cost)) for row in rows] == [
        ("default", "3 credits"),
        ("Zoo", "6 credits"),
        ("gone", "1 credit"),
    ]
    assert rows[1].charges == 2
    only = await database.run(project_costs, "p1")
    assert [str(row.cost) for row in only["p1"]] == ["6 credits"]
    assert await database.run(cost_rows, "nobody") == []
