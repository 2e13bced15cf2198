"""A real notification daemon hears what the window has to say, when nobody looks."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from nanostudio.sandbox.launch import Sandbox
from tests.desktop.conftest import Desktop, until
from tests.desktop_bus import session_bus

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(120),
    pytest.mark.tools(
        "Xvfb", "openbox", "xdotool", "import", "dunst", "dunstctl", "dbus-daemon"
    ),
]
SLOW_S = 12  # a sandbox this slow makes pictures worth a notification


@pytest.fixture
def listening(desktop: Desktop) -> Iterator[Desktop]:
    """The desktop with dunst on a bus of its own; nothing shown, nothing in history."""
    with session_bus() as address:
        desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        desktop.start("dunst")
        until(lambda: desktop.run("dunstctl", "count", "displayed"))
        desktop.run("dunstctl", "close-all")
        desktop.run("dunstctl", "history-clear")
        yield desktop


def history(desktop: Desktop) -> list[dict[str, str]]:
    """What was shown and closed, the last first."""
    desktop.run("dunstctl", "close-all")
    said = json.loads(desktop.run("dunstctl", "history"))
    return [
        {name: one[name]["data"] for name in ("appname", "summary", "body")}
        for one in said["data"][0]
    ]


def shown(desktop: Desktop) -> int:
    """How many notifications stand on the screen."""
    return int(desktop.run("dunstctl", "count", "displayed") or 0)


@pytest.fixture
def gateway() -> Iterator[str]:
    """The address of a slow sandbox."""
    sandbox = Sandbox(delay_s=SLOW_S)
    yield sandbox.start_now()
    sandbox.stop_now()


def opened(desktop: Desktop, folder: Path, gateway: str) -> str:
    """The studio with a prompt typed in; the window's id."""
    desktop.studio(folder, "--provider-url", f"sandbox={gateway}")
    window = desktop.window("NanoStudio$")
    desktop.place(window, 200, 60, 1280, 860)
    desktop.focus(window)
    desktop.type("A lighthouse at night")
    return window


def pictures(folder: Path) -> int:
    return len(list((folder / "library").glob("20*/*.png")))


def test_an_iconified_window_is_told_of_once_and_a_click_brings_it_back(
    listening: Desktop, tmp_path: Path, gateway: str
) -> None:
    desktop = listening
    window = opened(desktop, tmp_path, gateway)
    desktop.press("ctrl+Return", "ctrl+Return")
    until(lambda: "y" if "0 of 2" in title(desktop, window) else "")
    desktop.run("xdotool", "windowminimize", "--sync", window)
    until(lambda: "y" if pictures(tmp_path) == 2 else "", 60)
    until(lambda: "y" if title(desktop, window) == "Done 2 · NanoStudio" else "")
    until(lambda: "y" if shown(desktop) else "")
    desktop.run("xdotool", "sleep", 1)  # the second takes the first one's place
    desktop.shoot("notification")
    assert shown(desktop) == 1
    desktop.run("dunstctl", "action", 0)
    until(lambda: "y" if active(desktop) == window else "")
    until(lambda: "y" if title(desktop, window) == "NanoStudio" else "")
    until(lambda: "y" if not shown(desktop) else "")
    [said] = history(desktop)
    assert (said["appname"], said["summary"]) == ("NanoStudio", "2 pictures are ready")
    assert said["body"].startswith("A ")  # a busy machine drops some keys


def test_an_active_window_needs_no_notification(
    listening: Desktop, tmp_path: Path, gateway: str
) -> None:
    desktop = listening
    window = opened(desktop, tmp_path, gateway)
    desktop.press("ctrl+Return")
    until(lambda: "y" if pictures(tmp_path) == 1 else "", 60)
    until(lambda: "y" if title(desktop, window) == "NanoStudio" else "")
    desktop.run("xdotool", "sleep", 1)  # one that came would come by now
    assert shown(desktop) == 0
    assert history(desktop) == []


def title(desktop: Desktop, window: str) -> str:
    return desktop.run("xdotool", "getwindowname", window)


def active(desktop: Desktop) -> str:
    return desktop.run("xdotool", "getactivewindow")
