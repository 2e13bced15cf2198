"""The bytes of a paid create, and the answers kept for the person."""

import hashlib
from typing import Any

import pytest

from nanostudio.core.task import TaskState
from nanostudio.store.database import Connection
from nanostudio.store.submissions import (
    LONGEST_REPLY,
    MOST_REPLIES,
    KeptReply,
    Submission,
    get_submission,
    keep_reply,
    list_replies,
    save_submission,
)
from nanostudio.store.tasks import add_tasks, get_task
from tests.store.samples import make_task

BODY = b'{"prompt": "\xf0\x9f\xa6\x8a"}\x00'


def make_submission(**changes: Any) -> Submission:
    values: dict[str, Any] = {
        "task_id": "task-0001",
        "idempotency_key": "key-1",
        "base_url": "https://gateway.example",
        "method": "POST",
        "path": "/tasks",
        "headers": {"accept": "application/json", "x-odd": "ümlaut"},
        "content_type": "application/json",
        "body": BODY,
        "body_sha256": hashlib.sha256(BODY).hexdigest(),
        "created_ms": 1_780_000_000_000,
    }
    return Submission(**values | changes)


def test_a_submission_comes_back_byte_for_byte_with_its_task(db: Connection) -> None:
    task = make_task()
    add_tasks(db, [task])
    going = task.to(TaskState.SUBMITTING, sent_ms=5)
    save_submission(db, make_submission(), going)
    assert get_submission(db, task.id) == make_submission()
    assert get_task(db, task.id) == going


def test_a_task_has_the_submission_made_last(db: Connection) -> None:
    task = make_task()
    add_tasks(db, [task])
    save_submission(db, make_submission(), task)
    again = make_submission(body=b"other", content_type=None, headers={})
    save_submission(db, again, task)
    assert get_submission(db, task.id) == again


def test_a_task_never_sent_has_no_submission(db: Connection) -> None:
    assert get_submission(db, "task-0001") is None


@pytest.mark.parametrize("name", ["Authorization", "x-api-key", "X-Goog-Api-Key"])
def test_a_header_that_holds_a_key_is_never_kept(db: Connection, name: str) -> None:
    add_tasks(db, [make_task()])
    with pytest.raises(ValueError, match=name.lower()):
        save_submission(db, make_submission(headers={name: "canary"}), make_task())
    assert get_submission(db, "task-0001") is None


def test_a_submission_prints_no_prompt() -> None:
    assert "prompt" not in repr(make_submission())


def test_replies_come_back_in_order_and_cut(db: Connection) -> None:
    add_tasks(db, [make_task()])
    keep_reply(db, "task-0001", 1, 200, b"<html>")
    keep_reply(db, "task-0001", 2, 502, b"x" * (LONGEST_REPLY + 1))
    assert list_replies(db, "task-0001") == [
        KeptReply(at_ms=1, status=200, body=b"<html>"),
        KeptReply(at_ms=2, status=502, body=b"x" * LONGEST_REPLY),
    ]
    assert list_replies(db, "task-0002") == []


def test_of_very_many_replies_the_first_and_the_last_are_kept(db: Connection) -> None:
    add_tasks(db, [make_task(1), make_task(2)])
    keep_reply(db, "task-0002", 0, 500, b"another task's")
    for at_ms in range(30):
        keep_reply(db, "task-0001", at_ms, 200, b"")
    kept = [reply.at_ms for reply in list_replies(db, "task-0001")]
    assert kept == [0, *range(31 - MOST_REPLIES, 30)]
    assert len(list_replies(db, "task-0002")) == 1
