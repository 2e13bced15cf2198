"""Tasks come back as they were kept."""

from dataclasses import replace

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.spec import Role
from nanostudio.core.task import OPEN, Charged, Task, TaskState, WaitReason
from nanostudio.store.database import Connection
from nanostudio.store.submissions import get_submission, save_submission
from nanostudio.store.tasks import (
    add_outputs,
    add_tasks,
    find_remote,
    get_task,
    known_remote_ids,
    list_tasks,
    recent_times_s,
    save_ranks,
    save_task,
)
from tests.store import samples
from tests.store.newest import in_memory
from tests.store.samples import make_output, make_task
from tests.store.test_submissions import make_submission


def fresh() -> Connection:
    return in_memory()


@settings(deadline=None)
@given(samples.tasks)
def test_a_task_comes_back_with_every_field(task: Task) -> None:
    db = fresh()
    add_tasks(db, [task])
    assert get_task(db, task.id) == task
    assert list_tasks(db) == [task]


@settings(deadline=None)
@given(samples.tasks, samples.changes, samples.outputs)
def test_what_changes_comes_back_and_the_rest_stays(
    task: Task, changes: dict[str, object], outputs: tuple[object, ...]
) -> None:
    db = fresh()
    add_tasks(db, [replaced(task, outputs=())])
    changed = replaced(task, **changes, outputs=outputs)
    add_outputs(db, changed)
    assert get_task(db, task.id) == changed


def replaced(task: Task, **changes: object) -> Task:
    values = {name: getattr(task, name) for name in Task.__slots__}
    return Task(**values | changes)


@pytest.mark.parametrize("state", TaskState)
@pytest.mark.parametrize("charged", Charged)
def test_every_state_and_charge_can_be_kept(
    db: Connection, state: TaskState, charged: Charged
) -> None:
    task = make_task(state=state, charged=charged, resume_state=state)
    add_tasks(db, [task])
    assert get_task(db, task.id) == task


@pytest.mark.parametrize("reason", WaitReason)
def test_every_reason_to_wait_can_be_kept(db: Connection, reason: WaitReason) -> None:
    task = make_task(state=TaskState.WAITING, wait_reason=reason)
    add_tasks(db, [task])
    assert get_task(db, task.id) == task


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("tasks", "state"),
        ("tasks", "wait_reason"),
        ("tasks", "resume_state"),
        ("tasks", "charged"),
    ],
)
def test_a_state_the_program_does_not_know_is_refused(
    db: Connection, table: str, column: str
) -> None:
    add_tasks(db, [make_task()])
    with pytest.raises(apsw.ConstraintError):
        db.execute(f"UPDATE {table} SET {column} = 'lost'")  # noqa: S608


def test_every_role_can_be_kept() -> None:
    assert {role.value for role in Role} == {"character", "object", "style"}


def test_two_tasks_cannot_share_an_idempotency_key(db: Connection) -> None:
    add_tasks(db, [make_task(1)])
    with pytest.raises(apsw.ConstraintError):
        add_tasks(db, [make_task(2, idempotency_key="key-1")])


def test_a_gateway_may_give_one_remote_id_twice_and_the_newest_is_found(
    db: Connection,
) -> None:
    add_tasks(db, [make_task(1, remote_id="r"), make_task(2, remote_id="r")])
    assert find_remote(db, "monet", "r") == make_task(2, remote_id="r")
    assert find_remote(db, "apidot", "r") is None
    assert find_remote(db, "monet", "other") is None


def test_a_task_is_found_by_the_unique_beginning_of_its_id(db: Connection) -> None:
    one, two = make_task(1, id="abcdef1234"), make_task(2, id="abcdef9999")
    add_tasks(db, [one, two])
    assert get_task(db, "abcdef1") == one
    assert get_task(db, "abcdef9999") == two
    assert get_task(db, "abcdef") is None  # both begin so
    assert get_task(db, "abcde") is None  # too short to be meant
    assert get_task(db, "abcdeg") is None


def test_a_whole_id_is_found_though_another_begins_with_it(db: Connection) -> None:
    short, long = make_task(1, id="abc"), make_task(2, id="abcd")
    add_tasks(db, [short, long])
    assert get_task(db, "abc") == short


@pytest.mark.parametrize("typed", ["%%%%%%", "******", "______", "'; --x"])
def test_signs_that_mean_something_to_sql_find_nothing(
    db: Connection, typed: str
) -> None:
    add_tasks(db, [make_task(1)])
    assert get_task(db, typed) is None


def test_tasks_are_listed_last_added_first_whatever_the_clock_said(
    db: Connection,
) -> None:
    early = make_task(1, created_ms=5_000)
    late = make_task(2, created_ms=1)
    add_tasks(db, [early])
    add_tasks(db, [late])
    assert list_tasks(db) == [late, early]


def test_tasks_are_listed_by_state_provider_and_number(db: Connection) -> None:
    running = make_task(1, state=TaskState.RUNNING, outputs=(make_output(),))
    done, queued = make_task(2, state=TaskState.DONE), make_task(3)
    add_tasks(db, [running, done, queued])
    assert list_tasks(db, states=OPEN) == [queued, running]
    assert list_tasks(db, states=OPEN, limit=1) == [queued]
    assert list_tasks(db, states=[]) == []
    assert list_tasks(db, limit=2) == [queued, done]
    assert list_tasks(db, provider="monet", limit=1) == [queued]
    assert list_tasks(db, provider="uniall") == []
    assert list_tasks(db, states=OPEN, provider="uniall") == []


def test_open_tasks_are_found_by_an_index(db: Connection) -> None:
    from nanostudio.store.tasks import _LIST_STATES

    values = {"states": "[]", "provider": None, "limit": -1}
    plan = db.execute(f"EXPLAIN QUERY PLAN {_LIST_STATES}", values).fetchall()
    assert any("tasks_by_state" in row[3] for row in plan)


def test_saving_a_task_that_was_never_added_is_a_bug(db: Connection) -> None:
    with pytest.raises(LookupError, match="task-0001"):
        save_task(db, make_task(1))


def test_outputs_kept_before_stay_and_newer_ones_replace_them(db: Connection) -> None:
    task = make_task(state=TaskState.COLLECTING)
    add_tasks(db, [task])
    first, second = make_output(0), make_output(1)
    add_outputs(db, replaced(task, outputs=(first, second)))
    again = make_output(1, path="2026-11/again.png", sha256="f" * 64)
    add_outputs(db, replaced(task, outputs=(again,)))
    assert get_task(db, task.id) == replaced(task, outputs=(first, again))


@pytest.mark.parametrize("state", TaskState)
def test_the_bytes_of_a_create_go_when_its_task_is_closed(
    db: Connection, state: TaskState
) -> None:
    task = make_task()
    add_tasks(db, [task])
    save_submission(db, make_submission(), task)
    save_task(db, replaced(task, state=state))
    kept = get_submission(db, task.id)
    assert kept is not None
    closed = state in (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)
    assert (kept.body is None) is closed
    assert kept.body_sha256 == make_submission().body_sha256


@given(st.integers(0, 20))
@settings(deadline=None, max_examples=10)
def test_a_batch_is_added_whole(count: int) -> None:
    db = fresh()
    batch = [make_task(number) for number in range(count)]
    add_tasks(db, batch)
    assert list_tasks(db) == batch[::-1]


def test_recent_times_are_those_of_done_tasks_of_one_model(db: Connection) -> None:
    asked = make_task().request
    for number, (state, accepted, finished, changes) in enumerate(
        [
            (TaskState.DONE, 1000, 9000, {}),
            (TaskState.DONE, 1000, 8000, {}),
            (TaskState.DONE, None, 8000, {}),
            (TaskState.DONE, 9000, 8000, {}),
            (TaskState.FAILED, 1000, 8000, {}),
            (TaskState.DONE, 1000, 2000, {"resolution": "4K"}),
            (TaskState.DONE, 1000, 3000, {"model": "other"}),
            (TaskState.DONE, 1000, 4000, {"provider": "other"}),
            (TaskState.DONE, 1000, 7500, {}),
        ]
    ):
        task = make_task(number, state=state, request=replace(asked, **changes))
        add_tasks(db, [replace(task, accepted_ms=accepted, finished_ms=finished)])
    about = {"provider": asked.provider, "model": asked.model, "resolution": None}
    assert recent_times_s(db, **about, limit=9) == [6.5, 7.0, 8.0]
    assert recent_times_s(db, **about, limit=2) == [6.5, 7.0]
    about["resolution"] = "4K"
    assert recent_times_s(db, **about, limit=9) == [1.0]


def test_the_remote_ids_of_our_tasks_are_known(db: Connection) -> None:
    add_tasks(
        db, [make_task(1, remote_id="r1"), make_task(2), make_task(3, remote_id="r3")]
    )
    assert known_remote_ids(db, "monet", ["r1", "r2", "r3"]) == {"r1", "r3"}
    assert known_remote_ids(db, "apidot", ["r1"]) == set()
    assert known_remote_ids(db, "monet", []) == set()


def test_a_place_in_the_line_is_kept_and_nothing_else_of_the_task() -> None:
    db = fresh()
    tasks = [make_task(number) for number in (1, 2, 3)]
    add_tasks(db, tasks)
    gone_on = tasks[0].to(TaskState.SUBMITTING, sent_ms=7)
    save_task(db, gone_on)
    save_ranks(db, {tasks[0].id: -5, tasks[2].id: -9, "nobody": 1})
    assert list_tasks(db)[::-1] == [
        replace(gone_on, rank=-5),
        tasks[1],
        replace(tasks[2], rank=-9),
    ]
