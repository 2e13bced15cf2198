"""The window's keys and its place among other windows, on a real screen."""

from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path

import pytest

from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(120),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "import"),
]


@pytest.fixture
def window(desktop: Desktop, tmp_path: Path) -> str:
    """The studio's window, with the keyboard and an engine behind it."""
    desktop.studio(tmp_path)
    found = desktop.window("^NanoStudio$")
    desktop.place(found, 160, 60, 1280, 800)
    until(lambda: "y" if (tmp_path / "data" / "nanostudio.sqlite3").exists() else "")
    desktop.focus(found)
    return found


def kept(folder: Path, key: str) -> str:
    """What the window keeps, as its file says it."""
    section, name = key.split("/")
    ini = ConfigParser(interpolation=None)
    ini.read(folder / "data" / "window.ini", "utf-8")
    return ini.get(section, name, fallback="")


def title(desktop: Desktop) -> Callable[[], str]:
    return lambda: desktop.run("xdotool", "getactivewindow", "getwindowname")


def test_the_palette_does_what_is_typed(
    desktop: Desktop, window: str, tmp_path: Path
) -> None:
    desktop.press("ctrl+k")
    desktop.type("insp")
    desktop.shoot("palette")
    desktop.press("Return")
    until(lambda: "y" if kept(tmp_path, "window/hidden") == "view.inspector" else "")
    until(lambda: kept(tmp_path, "palette/recent"))


def test_dialogs_open_by_their_keys(desktop: Desktop, window: str) -> None:
    active = title(desktop)
    for keys, name in (
        ("F1", "Keyboard shortcuts"),
        ("ctrl+question", "Keyboard shortcuts"),
        ("ctrl+comma", "Settings"),
    ):
        desktop.press(keys)
        desktop.window(f"^{name}$")
        until(lambda: "y" if active() == name else "")  # noqa: B023 - it ends here
        desktop.shoot(f"dialog-{name.split(maxsplit=1)[0]}")
        desktop.press("Escape")
        until(lambda: "y" if active() == "NanoStudio" else "")


def test_tiles_grow_by_every_plus_there_is(
    desktop: Desktop, window: str, tmp_path: Path
) -> None:
    def side() -> int:
        return int(kept(tmp_path, "gallery/tile") or 176)

    for keys in ("ctrl+plus", "ctrl+equal", "ctrl+KP_Add"):
        before = side()
        desktop.press(keys)
        until(lambda: "y" if side() > before else "")  # noqa: B023 - it ends here


def test_full_screen_and_back(desktop: Desktop, window: str) -> None:
    def size() -> str:
        lines = desktop.run("xdotool", "getwindowgeometry", "--shell", window)
        return " ".join(
            line for line in lines.split() if line.startswith(("WID", "HEI"))
        )

    desktop.press("F11")
    until(lambda: "y" if size() == "WIDTH=1600 HEIGHT=1000" else "")
    desktop.run("xdotool", "sleep", 0.5)  # till the window has heard of it
    desktop.shoot("full-screen")
    desktop.press("F11")
    until(lambda: "y" if size() == "WIDTH=1280 HEIGHT=800" else "")


def test_a_second_start_brings_the_window_before_the_others(
    desktop: Desktop, window: str, tmp_path: Path
) -> None:
    desktop.press("ctrl+comma")  # any other window will do
    other = desktop.window("^Settings$")
    desktop.press("Escape")
    desktop.run("xdotool", "windowminimize", window)
    assert other
    second = desktop.studio(tmp_path)
    assert second.wait(20) == 0
    active = title(desktop)
    until(lambda: "y" if active() == "NanoStudio" else "")
    assert desktop.run("xdotool", "search", "--onlyvisible", "--name", "^NanoStudio$")


def test_keys_changed_by_pressing_count_at_once(
    desktop: Desktop, window: str, tmp_path: Path
) -> None:
    settings = tmp_path / "data" / "settings.toml"
    settings.write_text('[shortcuts]\n"view.inspector" = "F4"\n', "utf-8")
    desktop.run("xdotool", "sleep", 0.6)  # a file tells no event to the test
    desktop.press("F4")
    until(lambda: "y" if kept(tmp_path, "window/hidden") == "view.inspector" else "")
