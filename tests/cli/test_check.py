"""tasks check and tasks identify: what became of a task whose answer was lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import httpx
import pytest

from nanostudio.sandbox.launch import Sandbox
from tests.cli.conftest import DELAY_S, Run, Shell

LATER_MS = (24 * 60 + 10) * 60_000  # a day and a little: the key is not trusted now


@pytest.fixture(scope="module")
def gateway() -> Iterator[str]:
    """One of its own: among others' tasks a lost one may be any of them."""
    sandbox = Sandbox(delay_s=DELAY_S)
    yield sandbox.start_now()
    sandbox.stop_now()


@pytest.fixture
def lost(shell: Shell) -> dict[str, Any]:
    """A task that was charged and whose answers were lost, a day ago."""
    run = shell.generate("--timeout", "1", prompt="a fox [fault:reset times=0]")
    [task] = run.tasks
    with apsw.Connection(str(shell.folder / "data" / "nanostudio.sqlite3")) as db:
        db.execute(
            "UPDATE tasks SET state = 'uncertain', sent_ms = sent_ms - ?", (LATER_MS,)
        )
    db.close()
    return dict(task)


def check(shell: Shell, task: dict[str, Any]) -> Run:
    return shell("tasks", "check", task["id"], "--json")


def mine(shell: Shell, task: dict[str, Any]) -> list[dict[str, Any]]:
    """What the gateway charged for a task."""
    key = task["idempotency_key"]
    return [row for row in shell.charges() if row["order"]["key"] == key]


def test_a_lost_task_is_named_and_collected_by_its_id(
    shell: Shell, lost: dict[str, Any]
) -> None:
    [charge] = mine(shell, lost)
    run = check(shell, lost)
    assert run.code == 3, run.err
    assert run.tasks[0]["state"] == "uncertain"
    error = run.document["error"]
    assert "may be this one" in error["title"]
    assert charge["task"] in error["hint"]
    assert error["hint"] in run.err
    words = ("tasks", "identify", lost["id"][:8], charge["task"], "--json")
    done = shell(*words)
    assert done.code == 0, done.err
    [task] = done.tasks
    assert (task["state"], task["remote_id"]) == ("done", charge["task"])
    assert Path(task["files"][0]["path"]).is_file()
    assert len(mine(shell, lost)) == 1
    assert check(shell, lost).code == 0


def test_an_id_of_another_task_is_refused(shell: Shell, lost: dict[str, Any]) -> None:
    other = shell.generate().tasks[0]
    run = shell("tasks", "identify", lost["id"], other["remote_id"], "--json")
    assert run.code == 2
    assert other["id"] in run.document["error"]["hint"]


def test_a_list_that_cannot_be_read_leaves_the_task(
    shell: Shell, lost: dict[str, Any]
) -> None:
    fault = {"kind": "502", "on": ["list"]}
    httpx.post(f"{shell.gateway}/sandbox/faults", json=fault).raise_for_status()
    run = check(shell, lost)
    assert run.code == 3, run.err
    assert run.tasks[0]["state"] == "uncertain"
    assert run.document["error"]["title"]


def test_an_open_task_is_taken_up_by_a_check(shell: Shell) -> None:
    [task] = shell.generate("--no-wait").tasks
    run = check(shell, task)
    assert run.code == 0, run.err
    assert run.tasks[0]["state"] == "done"


def test_an_open_task_is_taken_up_when_its_id_is_adopted(shell: Shell) -> None:
    [task] = shell.generate("--no-wait").tasks
    words = ("tasks", "adopt", "--provider", "monet", task["remote_id"], "--json")
    run = shell(*words, "--timeout", "20")
    assert [one["state"] for one in run.tasks] == ["done"]
    assert run.tasks[0]["id"] == task["id"]


def test_an_unknown_task_is_refused(shell: Shell) -> None:
    assert shell("tasks", "check", "ffffffff").code == 2
    assert shell("tasks", "identify", "ffffffff", "task_1").code == 2
