"""A second start finds the first window, and only the person's own."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nanostudio import door
from nanostudio.door import Door, address, knock


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    # Not under tmp_path: a socket's path may have a hundred characters only.
    folder = Path("/tmp") / f"nanostudio-test-{os.getpid()}"  # noqa: S108
    folder.mkdir(mode=0o700, exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield address(tmp_path / "nanostudio.sqlite3")
    for one in folder.iterdir():
        one.unlink()
    folder.rmdir()


def knock_from_outside(where: str, **environment: str) -> "subprocess.Popen[str]":
    program = f"from nanostudio.door import knock; print(knock({where!r}))"
    return subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_library_has_one_door(tmp_path: Path, where: str) -> None:
    assert address(tmp_path / "nanostudio.sqlite3") == where
    assert address(tmp_path / "other.sqlite3") != where


def test_who_knocks_is_answered_and_the_window_hears(
    qtbot: QtBot, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    here = Door(where)
    guest = knock_from_outside(where, XDG_ACTIVATION_TOKEN="token_1")
    with qtbot.waitSignal(here.knocked, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: guest.poll() is not None, timeout=20_000)
    assert guest.communicate()[0] == "True\n"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "token_1"
    here.close()
    assert not knock(where)


def test_without_a_door_nobody_answers(where: str) -> None:
    assert not knock(where)


def test_what_a_crash_left_is_no_door_and_is_opened_anew(
    qtbot: QtBot, where: str
) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(where)
    left.close()
    assert not knock(where)
    here = Door(where)
    guest = knock_from_outside(where)
    with qtbot.waitSignal(here.knocked, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: guest.poll() is not None, timeout=20_000)
    assert guest.communicate()[0] == "True\n"
    here.close()


def test_a_window_that_hangs_is_not_waited_for_long(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "_ANSWER_MS", 100)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(where)
        deaf.listen()
        assert not knock(where)


def test_a_guest_that_talks_too_much_is_shown_out(qtbot: QtBot, where: str) -> None:
    here = Door(where)
    with socket.socket(socket.AF_UNIX) as guest, qtbot.assertNotEmitted(here.knocked):
        guest.connect(where)
        guest.sendall(b"a" * 5000)
        guest.settimeout(0.01)
        qtbot.waitUntil(lambda: _is_over(guest), timeout=10_000)
    here.close()


def test_a_socket_of_somebody_else_is_not_ours(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(where).touch()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert not knock(where)


def test_without_a_runtime_folder_there_is_one_of_the_person_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = Path(address(tmp_path / "a.sqlite3")).parent
    assert folder.parent == tmp_path
    assert folder.stat().st_mode & 0o077 == 0


def _is_over(guest: socket.socket) -> bool:
    try:
        return guest.recv(10) == b""
    except TimeoutError:
        return False
    except ConnectionError:
        return True
