"""The child process: what it sees, how it ends."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from nanostudio.library import child
from nanostudio.library.child import COMMAND, Child, ChildEnded
from tests.library.pictures import picture

HANGS = (sys.executable, "-c", "import time; time.sleep(60)")
ENDS = (sys.executable, "-c", "")
BABBLES = (sys.executable, "-c", "print('\\0\\0\\0\\x04nope', flush=True); input()")


@pytest.fixture
def start() -> Iterator[Callable[..., Child]]:
    started = []

    def start(*command: str) -> Child:
        started.append(Child(command or COMMAND))
        return started[-1]

    yield start
    for one in started:
        one.end()


def ask(asked: Child, path: Path, deadline_s: float = 30.0) -> dict[str, object]:
    request = {"ask": "inspect", "with": {"path": str(path)}, "seconds": 60}
    return asked.ask(request, deadline_s)


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(picture())
    return path


Start = Callable[..., Child]


def test_one_process_answers_many_times(start: Start, png: Path) -> None:
    running = start()
    assert running.pid is None
    answers = [ask(running, png) for _ in range(3)]
    assert [answer["answer"]["format"] for answer in answers] == ["png"] * 3
    pid = running.pid
    ask(running, png)
    assert running.pid == pid


def test_it_sees_no_secret_and_no_file_of_ours(
    start: Start, png: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MONET_API_KEY", "canary")
    running = start()
    read, write = os.pipe()
    os.set_inheritable(write, True)
    ask(running, png)
    environment = Path(f"/proc/{running.pid}/environ").read_bytes()
    assert b"canary" not in environment
    assert b"HOME=" not in environment
    folder = Path(f"/proc/{running.pid}/fd")
    open_files = {str(entry.readlink()) for entry in folder.iterdir()}
    assert {name.partition(":")[0] for name in open_files} == {"/dev/null", "pipe"}
    assert str(Path(f"/proc/self/fd/{write}").readlink()) not in open_files
    os.close(read)
    os.close(write)


def test_the_system_keeps_it_in_bounds(start: Start, png: Path) -> None:
    running = start()
    ask(running, png)
    limits = Path(f"/proc/{running.pid}/limits").read_text()
    bounds = {line[:25].strip(): line[26:46].strip() for line in limits.splitlines()}
    assert bounds["Max core file size"] == "0"
    assert bounds["Max open files"] == "32"
    assert bounds["Max data size"] == str(480 * 2**20)
    assert bounds["Max file size"] == str(512 * 2**20)


def test_it_loads_no_qt_and_no_network(start: Start, png: Path) -> None:
    running = start()
    ask(running, png)
    maps = Path(f"/proc/{running.pid}/maps").read_text()
    assert "PySide6" not in maps
    assert "_ssl" not in maps


def test_an_interpreter_gets_what_it_needs_to_start() -> None:
    ours = {"PYTHONHOME": "/app", "GEMINI_API_KEY": "canary"}
    seen = child.environment(ours, keeps_memory=False)
    assert seen["PYTHONHOME"] == "/app"
    assert "canary" not in str(seen)


@pytest.mark.parametrize(("command", "most"), [(child.COMMAND, 1), (child.ROOMY, 32)])
def test_only_what_draws_many_keeps_big_blocks(
    start: Start, png: Path, command: tuple[str, ...], most: int
) -> None:
    running = start(*command)
    ask(running, png)
    seen = Path(f"/proc/{running.pid}/environ").read_text()
    assert f"MALLOC_MMAP_THRESHOLD_={most * 2**20}\0" in seen


def test_past_the_deadline_it_is_killed(start: Start, png: Path) -> None:
    hanging = start(*HANGS)
    with pytest.raises(ChildEnded) as caught:
        ask(hanging, png, 0.05)
    assert caught.value.was_late
    assert hanging.pid is None


@pytest.mark.parametrize("command", [ENDS, BABBLES])
def test_one_that_dies_or_babbles_is_ended(
    start: Start, png: Path, command: tuple[str, ...]
) -> None:
    failing = start(*command)
    with pytest.raises(ChildEnded) as caught:
        ask(failing, png)
    assert not caught.value.was_late
    assert failing.pid is None


def test_after_a_death_a_new_one_is_started(start: Start, png: Path) -> None:
    running = start()
    ask(running, png)
    first = running.pid
    os.kill(first, signal.SIGKILL)
    psutil.Process(first).wait(10)
    assert ask(running, png)["answer"]
    assert running.pid != first


def test_what_cannot_be_started_is_an_os_error(start: Start, png: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ask(start("/no/such/program"), png)


def test_close_ends_what_is_asked_and_what_comes(start: Start, png: Path) -> None:
    hanging = start(*HANGS)
    threading.Thread(target=close_when_running, args=(hanging,)).start()
    with pytest.raises(ChildEnded):
        ask(hanging, png)
    with pytest.raises(ChildEnded):
        ask(hanging, png)
    assert hanging.pid is None


def close_when_running(hanging: Child) -> None:
    while hanging.pid is None:
        time.sleep(0.001)
    hanging.close()


def test_close_before_the_first_request(start: Start) -> None:
    unused = start()
    unused.close()
    unused.end()
    assert unused.pid is None


def test_it_ends_when_its_parent_dies() -> None:
    parent = psutil.Popen(
        [sys.executable, "-c", PARENT, __file__],
        stdout=-1,
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    orphan = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.communicate()
    orphan.wait(10)
    assert not orphan.is_running()


PARENT = """
import sys, time
from nanostudio.library.child import Child
child = Child()
child.ask({"ask": "inspect", "with": {"path": sys.argv[1]}, "seconds": 60}, 30)
print(child.pid, flush=True)
time.sleep(60)
"""
