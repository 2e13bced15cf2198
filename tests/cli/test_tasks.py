"""tasks: going on after an interruption, adopting, cancelling, looking back."""

import re
import signal
from pathlib import Path

from tests.cli.conftest import Shell

_REMOTE_ID = re.compile(rb"task_[0-9a-f]{16}")


def test_no_wait_returns_when_the_provider_has_it_and_resume_collects(
    shell: Shell,
) -> None:
    run = shell.generate("--no-wait", "-n", "2")
    assert run.code == 0, run.err
    assert all(task["remote_id"] for task in run.tasks)
    resumed = shell("tasks", "resume", "--json")
    assert resumed.code == 0, resumed.err
    assert {task["id"] for task in resumed.tasks} == {t["id"] for t in run.tasks}
    assert all(Path(task["files"][0]["path"]).is_file() for task in resumed.tasks)


def test_resume_with_nothing_open_is_a_success(shell: Shell) -> None:
    run = shell("tasks", "resume", "--json")
    assert (run.code, run.tasks) == (0, [])


def test_an_interrupt_is_130_and_loses_nothing(shell: Shell) -> None:
    words = ("generate", "--provider", "monet", "--prompt", "a fox [fault:never]")
    process = shell.start(*words, "--json")
    while not shell.charges() or not _running(shell):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, words_said = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "tasks resume" in words_said
    [task] = shell("tasks", "list", "--json").tasks
    assert (task["state"], bool(task["remote_id"])) == ("running", True)


def _running(shell: Shell) -> bool:
    """Whether the open command has committed the remote id (it holds the lock)."""
    log = shell.folder / "data" / "nanostudio.sqlite3-wal"
    return log.exists() and bool(_REMOTE_ID.search(log.read_bytes()))


def test_a_timeout_leaves_the_task_open(shell: Shell) -> None:
    run = shell.generate("--timeout", "0.5", prompt="a fox [fault:never]")
    assert run.code == 1
    assert run.tasks[0]["state"] in ("submitting", "running")
    assert "tasks resume" in run.err


def test_a_task_made_elsewhere_is_collected_once(shell: Shell, gateway: str) -> None:
    other = Shell(shell.folder / "other", gateway)
    remote_id = other.generate("--no-wait").tasks[0]["remote_id"]
    words = ("tasks", "adopt", "--provider", "monet", remote_id, "--json")
    first, again = shell(*words), shell(*words)
    assert (first.code, again.code) == (0, 0), first.err
    assert first.tasks[0]["files"] == again.tasks[0]["files"]
    assert len(shell("tasks", "list", "--json").tasks) == 1


def test_an_unknown_remote_id_is_said_and_kept(shell: Shell) -> None:
    words = ("tasks", "adopt", "--provider", "monet", "task_nobody", "--timeout", "3")
    run = shell(*words, "--json")
    assert run.code == 1
    assert run.tasks[0]["remote_id"] == "task_nobody"


def test_cancel_says_what_it_can_do(shell: Shell) -> None:
    task = shell.generate("--timeout", "0.5", prompt="[fault:never] a fox").tasks[0]
    run = shell("tasks", "cancel", task["id"])
    assert run.code == 0
    assert "may still" in run.err
    shown = shell("tasks", "show", task["id"], "--json").document
    assert (shown["state"], shown["charged"]) == ("cancelled", "unknown")


def test_the_history_is_newest_first_and_filtered(shell: Shell) -> None:
    for prompt in ("first", "second [fault:refused]"):
        shell.generate(prompt=prompt)
    every = shell("tasks", "list", "--json").tasks
    assert [task["state"] for task in every] == ["failed", "done"]
    assert shell("tasks", "list", "--state", "done", "--json").tasks == every[1:]
    assert shell("tasks", "list", "--limit", "1", "--json").tasks == every[:1]
    table = shell("tasks", "list")
    assert "first" in table.out
    assert every[1]["id"][:8] in table.out
    receipt = shell("tasks", "show", every[0]["id"][:8])
    assert "Charged" in receipt.out


def test_an_unknown_task_is_refused(shell: Shell) -> None:
    run = shell("tasks", "show", "ffffffff", "--json")
    assert run.code == 2
    assert run.document["error"]["title"]


def test_two_programs_do_not_share_a_library(shell: Shell) -> None:
    words = ("generate", "--provider", "monet", "--prompt", "a fox [fault:never]")
    process = shell.start(*words)
    while not (shell.folder / "data" / "nanostudio.sqlite3-wal").exists():
        assert process.poll() is None
    run = shell("tasks", "list", "--json")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
    assert run.code == 2
    assert run.document["error"]["hint"]
