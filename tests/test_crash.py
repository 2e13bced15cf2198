"""Killed without warning, the window comes back as it was."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.timeout(
    180
)  # whole programs, on a machine that has more to do


def started(job: str, folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.crash_session", job, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )


def changed_and_killed(folder: Path) -> dict[str, Any]:
    """What was to be seen when the program was killed."""
    with started("change", folder) as studio:
        assert studio.stdout is not None
        told: dict[str, Any] = json.loads(studio.stdout.readline())
        studio.send_signal(signal.SIGKILL)
        assert studio.wait(20) == -signal.SIGKILL
    return told


def found_again(folder: Path) -> dict[str, Any]:
    with started("look", folder) as studio:
        said, _ = studio.communicate()
    assert studio.returncode == 0
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def test_a_kill_costs_nothing_that_was_set(tmp_path: Path) -> None:
    before = changed_and_killed(tmp_path)
    assert before["theme"] == "light"
    assert len(before["references"]) == 1
    assert before["panels"][2] == 0
    assert found_again(tmp_path) == before


@pytest.mark.parametrize("rubbish", [b"", b"[window\x00\xff", b"\xff" * 4096])
def test_a_broken_memory_of_the_window_does_not_matter(
    tmp_path: Path, rubbish: bytes
) -> None:
    before = changed_and_killed(tmp_path)
    (tmp_path / "window.ini").write_bytes(rubbish)
    found = found_again(tmp_path)
    for kept in ("prompt", "references", "theme", "keys", "limit"):
        assert found[kept] == before[kept]
    assert found["size"] == [1280, 800]
    assert found["is_inspector_shown"]
