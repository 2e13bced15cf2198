"""Tasks in the database: whole values of core.task in, the same values out."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from nanostudio.core.money import Basis, Money
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import Role
from nanostudio.core.task import (
    CLOSED,
    Charged,
    Output,
    Problem,
    Task,
    TaskState,
    WaitReason,
)
from nanostudio.store import charges
from nanostudio.store.pictures import note_pictures
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

SHORTEST_PREFIX = 6  # characters of an id a person may type instead of all of it
_NO_LIMIT = -1


def add_tasks(db: "Connection", tasks: Sequence[Task]) -> None:
    """Keep new tasks with their references and outputs, in the order given."""
    for task in tasks:
        db.execute(_INSERT, _fixed(task) | _mutable(task))
        if task.request.references:
            db.executemany(_INSERT_REFERENCE, _references(task))
        _keep_outputs(db, task)


def save_task(db: "Connection", task: Task) -> None:
    """Keep everything of a task that can change, but its outputs (see add_outputs).

    Money taken or given back goes into the ledger with it. The bytes of its
    submission are let go when it is closed: nothing resends them.
    Raises LookupError when there is no such task."""
    db.execute(_UPDATE, _mutable(task) | {"id": task.id})
    if db.changes() != 1:
        raise LookupError(f"no task {task.id}")
    charges.record(db, task)
    if task.state in CLOSED:
        db.execute("UPDATE submissions SET body = NULL WHERE task_id = ?", (task.id,))


def add_outputs(db: "Connection", task: Task) -> None:
    """Keep what a task delivered, and the task. Outputs kept before stay."""
    save_task(db, task)
    _keep_outputs(db, task)


def save_ranks(db: "Connection", ranks: Mapping[str, int]) -> None:
    """Give queued tasks, by id, their places in the line; nothing else of them is
    touched, for they may have gone on meanwhile."""
    db.executemany(
        "UPDATE tasks SET rank = ? WHERE id = ?",
        [(rank, task_id) for task_id, rank in ranks.items()],
    )


def get_task(db: "Connection", task_id: str) -> Task | None:
    """The task with this id, or the only one whose id begins so (6 characters up)."""
    exact = _tasks(db, "SELECT * FROM tasks WHERE id = :id", {"id": task_id})
    if exact or len(task_id) < SHORTEST_PREFIX:
        return exact[0] if exact else None
    similar = _tasks(
        db,
        "SELECT * FROM tasks WHERE id > :id AND id < :id || char(0x10FFFF) LIMIT 2",
        {"id": task_id},
    )
    return similar[0] if len(similar) == 1 else None


def get_tasks(db: "Connection", task_ids: Sequence[str]) -> dict[str, Task]:
    """The tasks with these ids, as far as there are any."""
    query = "SELECT * FROM tasks WHERE id IN (SELECT value FROM json_each(:wanted))"
    found = _tasks(db, query, {"wanted": json.dumps(list(task_ids))})
    return {task.id: task for task in found}


def list_tasks(
    db: "Connection",
    *,
    states: Collection[TaskState] | None = None,
    limit: int | None = None,
    provider: str | None = None,
) -> list[Task]:
    """Tasks, the last added first; None asks for all states, rows, providers."""
    values: dict[str, Any] = {
        "provider": provider,
        "limit": _NO_LIMIT if limit is None else limit,
    }
    if states is None:
        return _tasks(db, _LIST, values)
    return _tasks(db, _LIST_STATES, values | {"states": json.dumps(list(states))})


def find_remote(db: "Connection", provider: str, remote_id: str) -> Task | None:
    """The task a provider knows by `remote_id`; the newest, should it use one twice."""
    found = _tasks(
        db,
        """
        SELECT * FROM tasks WHERE provider = :provider AND remote_id = :remote_id
        ORDER BY number DESC LIMIT 1
        """,
        {"provider": provider, "remote_id": remote_id},
    )
    return found[0] if found else None


def recent_times_s(
    db: "Connection", *, provider: str, model: str, resolution: str | None, limit: int
) -> list[float]:
    """Seconds from accepted to done of a model's last tasks, the newest first."""
    values = {
        "provider": provider,
        "model": model,
        "resolution": resolution,
        "limit": limit,
    }
    return [took_ms / 1000 for (took_ms,) in db.execute(_TIMES, values)]


def known_remote_ids(
    db: "Connection", provider: str, remote_ids: Sequence[str]
) -> set[str]:
    """Those of `remote_ids` that a task of ours has."""
    rows = db.execute(
        """
        SELECT remote_id FROM tasks WHERE provider = ?
          AND remote_id IN (SELECT value FROM json_each(?))
        """,
        (provider, json.dumps(remote_ids)),
    )
    return {str(remote_id) for (remote_id,) in rows}


def _tasks(db: "Connection", query: str, values: dict[str, Any]) -> list[Task]:
    """The tasks `query` finds, with what belongs to them, in three queries for all."""
    rows = list(select(db, query, values))
    ids = {"ids": json.dumps([row["id"] for row in rows])}
    references: defaultdict[str, list[Reference]] = defaultdict(list)
    for part in select(db, _SELECT_REFERENCES, ids):
        references[part["task_id"]].append(_reference(part))
    outputs: defaultdict[str, list[Output]] = defaultdict(list)
    for part in select(db, _SELECT_OUTPUTS, ids):
        outputs[part["task_id"]].append(output(part))
    return [_task(row, references[row["id"]], outputs[row["id"]]) for row in rows]


def _fixed(task: Task) -> dict[str, Any]:
    request = task.request
    return {
        "id": task.id,
        "batch_id": task.batch_id,
        "position": task.position,
        "provider": request.provider,
        "model": request.model,
        "prompt": request.prompt,
        "aspect_ratio": request.aspect_ratio,
        "resolution": request.resolution,
        "format": request.format,
        "n": request.n,
        "idempotency_key": task.idempotency_key,
        "created_ms": task.created_ms,
        "project_id": task.project_id,
        "reserved_micro": task.reserved.micro if task.reserved else None,
        "reserved_unit": task.reserved.unit if task.reserved else None,
        "origin_id": task.origin_id,
    }


def _mutable(task: Task) -> dict[str, Any]:
    cost, problem = task.cost, task.problem
    return {
        "state": task.state,
        "wait_reason": task.wait_reason,
        "wait_until_ms": task.wait_until_ms,
        "resume_state": task.resume_state,
        "remote_id": task.remote_id,
        "charged": task.charged,
        "cost_micro": cost.micro if cost else None,
        "cost_unit": cost.unit if cost else None,
        "cost_basis": task.cost_basis,
        "problem_title": problem.title if problem else None,
        "problem_hint": problem.hint if problem else None,
        "sent_ms": task.sent_ms,
        "accepted_ms": task.accepted_ms,
        "finished_ms": task.finished_ms,
        "dismissed_ms": task.dismissed_ms,
        "rank": task.rank,
    }


def _references(task: Task) -> list[tuple[Any, ...]]:
    return [
        (task.id, position, one.sha256, one.name, one.role, one.url)
        for position, one in enumerate(task.request.references)
    ]


def _keep_outputs(db: "Connection", task: Task) -> None:
    for one in task.outputs:
        db.execute(_UPSERT_OUTPUT, asdict(one) | {"task_id": task.id})
    note_pictures(db, task)


def _task(
    row: dict[str, Any], references: Sequence[Reference], outputs: Sequence[Output]
) -> Task:
    request = GenerationRequest(
        provider=row["provider"],
        model=row["model"],
        prompt=row["prompt"],
        references=tuple(references),
        aspect_ratio=row["aspect_ratio"],
        resolution=row["resolution"],
        format=row["format"],
        n=row["n"],
    )
    wait_reason, resume_state = row["wait_reason"], row["resume_state"]
    micro, title = row["cost_micro"], row["problem_title"]
    return Task(
        id=row["id"],
        batch_id=row["batch_id"],
        position=row["position"],
        request=request,
        idempotency_key=row["idempotency_key"],
        created_ms=row["created_ms"],
        state=TaskState(row["state"]),
        wait_reason=None if wait_reason is None else WaitReason(wait_reason),
        wait_until_ms=row["wait_until_ms"],
        resume_state=None if resume_state is None else TaskState(resume_state),
        remote_id=row["remote_id"],
        charged=Charged(row["charged"]),
        cost=None if micro is None else Money(micro, row["cost_unit"]),
        cost_basis=Basis(row["cost_basis"]),
        problem=None
        if title is None
        else Problem(title=title, hint=row["problem_hint"]),
        sent_ms=row["sent_ms"],
        accepted_ms=row["accepted_ms"],
        finished_ms=row["finished_ms"],
        dismissed_ms=row["dismissed_ms"],
        outputs=tuple(outputs),
        project_id=row["project_id"],
        reserved=None
        if row["reserved_micro"] is None
        else Money(row["reserved_micro"], row["reserved_unit"]),
        rank=row["rank"],
        origin_id=row["origin_id"],
    )


def _reference(row: dict[str, Any]) -> Reference:
    role = row["role"]
    return Reference(
        sha256=row["sha256"],
        name=row["name"],
        role=None if role is None else Role(role),
        url=row["url"],
    )


def output(row: dict[str, Any]) -> Output:
    """An Output from a row of the table of that name."""
    return Output(
        path=row["path"],
        sha256=row["sha256"],
        width=row["width"],
        height=row["height"],
        format=row["format"],
        size_bytes=row["size_bytes"],
        position=row["position"],
    )


_LIST = """
SELECT * FROM tasks WHERE :provider IS NULL OR provider = :provider
ORDER BY number DESC LIMIT :limit
"""
# A query of its own, because only so the index finds the few open ones at a start.
_LIST_STATES = """
SELECT * FROM tasks WHERE state IN (SELECT value FROM json_each(:states))
  AND (:provider IS NULL OR provider = :provider)
ORDER BY number DESC LIMIT :limit
"""
# Only the newest of all are looked through: a model not used for long has none.
_TIMES = """
SELECT took_ms FROM (
    SELECT number, provider, model, resolution, finished_ms - accepted_ms AS took_ms
    FROM tasks WHERE state = 'done' ORDER BY number DESC LIMIT 1000
)
WHERE provider = :provider AND model = :model AND resolution IS :resolution
  AND took_ms >= 0
ORDER BY number DESC LIMIT :limit
"""
_INSERT = """
INSERT INTO tasks (
    id, batch_id, position, provider, model, prompt, aspect_ratio, resolution, format,
    n, idempotency_key, created_ms, state, wait_reason, wait_until_ms, resume_state,
    remote_id, charged, cost_micro, cost_unit, cost_basis, problem_title, problem_hint,
    sent_ms, accepted_ms, finished_ms, dismissed_ms, project_id, reserved_micro,
    reserved_unit, rank, origin_id
) VALUES (
    :id, :batch_id, :position, :provider, :model, :prompt, :aspect_ratio, :resolution,
    :format, :n, :idempotency_key, :created_ms, :state, :wait_reason, :wait_until_ms,
    :resume_state, :remote_id, :charged, :cost_micro, :cost_unit, :cost_basis,
    :problem_title, :problem_hint, :sent_ms, :accepted_ms, :finished_ms, :dismissed_ms,
    :project_id, :reserved_micro, :reserved_unit, :rank, :origin_id
)
"""
_UPDATE = """
UPDATE tasks SET
    state = :state, wait_reason = :wait_reason, wait_until_ms = :wait_until_ms,
    resume_state = :resume_state, remote_id = :remote_id, charged = :charged,
    cost_micro = :cost_micro, cost_unit = :cost_unit, cost_basis = :cost_basis,
    problem_title = :problem_title, problem_hint = :problem_hint, sent_ms = :sent_ms,
    accepted_ms = :accepted_ms, finished_ms = :finished_ms,
    dismissed_ms = :dismissed_ms, rank = :rank
WHERE id = :id
"""
_INSERT_REFERENCE = """
INSERT INTO task_references (task_id, position, sha256, name, role, url)
VALUES (?, ?, ?, ?, ?, ?)
"""
_SELECT_REFERENCES = """
SELECT * FROM task_references WHERE task_id IN (SELECT value FROM json_each(:ids))
ORDER BY task_id, position
"""
_UPSERT_OUTPUT = """
INSERT INTO outputs (
    task_id, position, path, sha256, width, height, format, size_bytes
) VALUES (
    :task_id, :position, :path, :sha256, :width, :height, :format, :size_bytes
)
-- The same bytes may lie elsewhere by now, in the trash: who tells of them again does
-- not know it.
ON CONFLICT (task_id, position) DO UPDATE SET
    path = iif(sha256 = excluded.sha256, path, excluded.path),
    sha256 = excluded.sha256, width = excluded.width,
    height = excluded.height, format = excluded.format,
    size_bytes = excluded.size_bytes
"""
_SELECT_OUTPUTS = """
SELECT * FROM outputs WHERE task_id IN (SELECT value FROM json_each(:ids))
ORDER BY task_id, position
"""
