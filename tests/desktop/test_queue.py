"""The queue on a real screen: opened, moved by keys and by a real drag, paused."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from nanostudio.sandbox.launch import Sandbox
from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(180),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "import"),
]


@pytest.fixture
def gateway() -> Iterator[str]:
    """A sandbox that takes its time."""
    sandbox = Sandbox(delay_s=120)
    yield sandbox.start_now()
    sandbox.stop_now()


def line(folder: Path) -> list[int]:
    """The queued tasks as they will go, numbered as they were ordered from 0; the
    window must be closed."""
    path = folder / "data" / "nanostudio.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(
            "SELECT row_number() OVER (ORDER BY created_ms, id) - 1 FROM tasks"
            " WHERE state = 'queued' ORDER BY rank, created_ms, position, id"
        )
        return [place for (place,) in rows]


def test_the_line_is_moved_by_keys_and_by_hand(
    desktop: Desktop, tmp_path: Path, gateway: str
) -> None:
    studio = desktop.studio(tmp_path, "--provider-url", f"sandbox={gateway}")
    window = desktop.window("NanoStudio$")
    desktop.place(window, 200, 60, 1280, 860)
    desktop.focus(window)
    desktop.type("A fox")
    for _ in range(12):
        desktop.press("ctrl+Return")
    until(lambda: "y" if "0 of 12" in title(desktop, window) else "", 60)
    desktop.press("ctrl+j")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.press("End", "alt+Up")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("queue-keys")
    desktop.drag((288, 730), (288, 556))  # the last one to the front
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("queue-dragged")
    desktop.press("ctrl+shift+j", "Escape", "alt+F4")
    assert studio.wait(20) == 0
    assert line(tmp_path) == [2, 0, 1, 3]

    again = desktop.studio(tmp_path, "--provider-url", f"sandbox={gateway}")
    window = desktop.window("NanoStudio$")
    desktop.place(window, 200, 60, 1280, 860)
    desktop.focus(window)
    until(lambda: "y" if "of 12" in title(desktop, window) else "", 60)
    desktop.press("ctrl+j")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("queue-paused")
    desktop.press("alt+F4")
    assert again.wait(20) == 0
    assert line(tmp_path) == [2, 0, 1, 3]  # paused, as it was left


def title(desktop: Desktop, window: str) -> str:
    return desktop.run("xdotool", "getwindowname", window)
