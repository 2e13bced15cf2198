"""The exact bytes of paid creates, and answers nobody could make sense of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nanostudio.core.origin import Origin
from nanostudio.core.task import Task
from nanostudio.store.rows import select
from nanostudio.store.tasks import save_task

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

LONGEST_REPLY = 64 * 2**10  # bytes of one answer
MOST_REPLIES = 8  # of one task: the first, which answered the create, and the last
_SECRET = {"authorization", "x-api-key", "x-goog-api-key", "cookie"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A create as it was or will be sent, so that a resend is byte-identical.

    `headers` never hold the key; `key_label` is its name. `body` is None once the task
    is closed."""

    task_id: str
    idempotency_key: str
    base_url: str
    method: str
    path: str
    headers: Mapping[str, str]
    content_type: str | None
    body: bytes | None = field(repr=False)
    body_sha256: str
    created_ms: int
    key_label: str = ""

    @property
    def origin(self) -> Origin:
        """Where it went, and with whose key."""
        return Origin(self.base_url, self.key_label)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReply:
    """An answer as it came, cut to LONGEST_REPLY bytes."""

    at_ms: int
    status: int
    body: bytes = field(repr=False)


def save_submission(db: "Connection", submission: Submission, task: Task) -> None:
    """Keep the intent to send `submission`, and its task. A task has one at a time.

    Raises ValueError when a header could hold the key: that is a bug."""
    secret = _SECRET & {name.lower() for name in submission.headers}
    if secret:
        raise ValueError(f"a key must not be kept: {', '.join(secret)}")
    save_task(db, task)
    values = {
        "task_id": submission.task_id,
        "idempotency_key": submission.idempotency_key,
        "base_url": submission.base_url,
        "method": submission.method,
        "path": submission.path,
        "headers": json.dumps(dict(submission.headers)),
        "content_type": submission.content_type,
        "body": submission.body,
        "body_sha256": submission.body_sha256,
        "created_ms": submission.created_ms,
        "key_label": submission.key_label,
    }
    db.execute(_REPLACE, values)


def get_submission(db: "Connection", task_id: str) -> Submission | None:
    """What was last sent, or was to be, for a task."""
    query = "SELECT * FROM submissions WHERE task_id = :task_id"
    for row in select(db, query, {"task_id": task_id}):
        return Submission(
            task_id=row["task_id"],
            idempotency_key=row["idempotency_key"],
            base_url=row["base_url"],
            method=row["method"],
            path=row["path"],
            headers=json.loads(row["headers"]),
            content_type=row["content_type"],
            body=row["body"],
            body_sha256=row["body_sha256"],
            created_ms=row["created_ms"],
            key_label=row["key_label"],
        )
    return None


def keep_reply(
    db: "Connection", task_id: str, at_ms: int, status: int, body: bytes
) -> None:
    """Keep an unusable answer; of very many the first and the last few."""
    db.execute(
        "INSERT INTO replies (task_id, at_ms, status, body) VALUES (?, ?, ?, ?)",
        (task_id, at_ms, status, body[:LONGEST_REPLY]),
    )
    db.execute(_THIN_OUT, {"task_id": task_id, "last": MOST_REPLIES - 1})


def list_replies(db: "Connection", task_id: str) -> list[KeptReply]:
    """The kept answers of a task, oldest first."""
    rows = db.execute(
        "SELECT at_ms, status, body FROM replies WHERE task_id = ? ORDER BY number",
        (task_id,),
    )
    return [KeptReply(at_ms=at, status=status, body=body) for at, status, body in rows]


_REPLACE = """
INSERT OR REPLACE INTO submissions (
    task_id, idempotency_key, base_url, method, path, headers, content_type, body,
    body_sha256, created_ms, key_label
) VALUES (
    :task_id, :idempotency_key, :base_url, :method, :path, :headers, :content_type,
    :body, :body_sha256, :created_ms, :key_label
)
"""
_THIN_OUT = """
DELETE FROM replies
WHERE task_id = :task_id
  AND number > (SELECT min(number) FROM replies WHERE task_id = :task_id)
  AND number NOT IN (
    SELECT number FROM replies WHERE task_id = :task_id
    ORDER BY number DESC LIMIT :last)
"""
