"""Keys in a real keyring that is locked, the first run, and how all of it looks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(150),
    pytest.mark.tools(
        *("Xvfb", "openbox", "xdotool", "import"),
        *("dbus-daemon", "gnome-keyring-daemon", "secret-tool"),
    ),
]

ROOT = Path(__file__).parents[2]
PASSWORD = "open sesame"
KEY = "monet_canary_0123456789"
LARGE = "2560x1600x24"
# Where all has ten minutes, each shade and each scale once.
SHOWN = [("light", "1"), ("dark", "2")]
if "CI" not in os.environ:
    SHOWN += [("light", "2"), ("dark", "1")]
_LOCK = "from tests.keyring_session import lock; lock()"


@pytest.fixture
def bus(desktop: Desktop, own_folders: Path) -> Desktop:
    """The desktop with a session bus of its own; what it starts sees the screen."""
    runtime = own_folders / "runtime"
    runtime.mkdir(mode=0o700)
    desktop.environment["XDG_RUNTIME_DIR"] = str(runtime)
    read, write = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
        env={**os.environ, **desktop.environment},
        pass_fds=(write,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    desktop.stack.callback(daemon.wait)
    desktop.stack.callback(daemon.terminate)
    os.close(write)
    with os.fdopen(read) as told:
        address = told.readline().strip()
    desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = address
    return desktop


def start_locked_keyring(desktop: Desktop) -> None:
    """A login keyring with a password, closed again."""
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=PASSWORD,
        env={**os.environ, **desktop.environment},
        text=True,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=30,
    )
    subprocess.run(
        [sys.executable, "-c", _LOCK],
        env={**os.environ, **desktop.environment},
        cwd=ROOT,
        check=True,
        timeout=30,
    )


def open_keys(desktop: Desktop, window: str) -> str:
    """The dialog, by its keys; pressed again where a busy machine missed them."""
    asked = ("xdotool", "search", "--onlyvisible", "--name", "^Keys and providers$")

    def dialog() -> str:
        found = desktop.run(*asked)
        if not found:
            desktop.focus(window)
            desktop.press("ctrl+shift+k")
            desktop.run("xdotool", "sleep", 1)
        return found

    opened = until(dialog).splitlines()[-1]
    desktop.focus(opened)
    return opened


def stored(desktop: Desktop) -> str:
    """The key as any other program finds it; "" while it is not there."""
    asked = ("secret-tool", "lookup", "service", "NanoStudio", "username", "monet")
    return desktop.run(*asked)


def test_a_locked_keyring_is_opened_by_its_own_window_and_keeps_the_key(
    bus: Desktop, tmp_path: Path
) -> None:
    start_locked_keyring(bus)
    bus.studio(tmp_path)
    window = bus.window("^NanoStudio$")
    bus.place(window, 20, 40, 1270, 800)
    dialog = open_keys(bus, window)
    bus.run("xdotool", "sleep", 4)  # until it is known which keys there are
    assert _prompts(bus) == ""  # which keys there are is known without opening it
    bus.type(KEY)
    bus.press("Return")
    prompt = until(lambda: _prompts(bus)).splitlines()[-1]
    waiting = bus.shoot("keys-1-waiting-for-the-keyring")
    bus.run("xdotool", "sleep", 0.5)
    later = bus.shoot("keys-2-still-alive")
    assert _differ(waiting, later)  # the window lives: its sign goes on turning
    bus.focus(prompt)
    bus.run("xdotool", "sleep", 0.5)
    bus.type(PASSWORD)
    bus.press("Return")
    assert until(lambda: stored(bus)) == KEY
    bus.run("xdotool", "sleep", 1)
    bus.shoot("keys-3-stored")
    bus.focus(dialog)
    bus.press("Escape")
    bus.run("xdotool", "sleep", 1)
    bus.shoot("keys-4-goes-on")


def test_a_first_picture_is_two_keys_away(bus: Desktop, tmp_path: Path) -> None:
    bus.studio(tmp_path)
    window = bus.window("^NanoStudio$")
    bus.place(window, 20, 40, 1270, 800)
    bus.focus(window)
    bus.run("xdotool", "sleep", 2)
    bus.shoot("first-1-two-doors")
    where = (20 + 412 + 140, 40 + 400)  # the left door
    bus.run("xdotool", "mousemove", *where, "click", 1)
    made = tmp_path / "library"
    until(lambda: " ".join(str(path) for path in made.rglob("*fox*.png")))
    bus.run("xdotool", "sleep", 1.5)
    bus.shoot("first-2-a-picture")


@pytest.mark.parametrize("desktop", [LARGE], indirect=True)
@pytest.mark.parametrize(("shade", "scale"), SHOWN)
def test_it_is_drawn_to_be_looked_at(
    bus: Desktop, tmp_path: Path, shade: str, scale: str
) -> None:
    """Doors, picker and dialog; somebody has to look at them."""
    (tmp_path / "data").mkdir()
    kept = tmp_path / "data" / "window.ini"
    kept.write_text(f"[window]\ntheme={shade}\n", "utf-8")
    bus.environment |= {"QT_SCALE_FACTOR": scale, "APIDOT_API_KEY": "x"}
    bus.studio(tmp_path)
    window = bus.window("^NanoStudio$")
    factor = int(scale)
    bus.place(window, 0, 0, 1270 * factor, 790 * factor)
    bus.focus(window)
    bus.run("xdotool", "sleep", 2)
    name = f"{shade}-{scale}00"
    bus.press("ctrl+m")
    bus.run("xdotool", "sleep", 1)
    bus.type("4k 16:9")
    bus.run("xdotool", "sleep", 0.5)
    bus.shoot(f"picker-{name}")
    bus.press("Escape")
    bus.run("xdotool", "sleep", 0.5)
    open_keys(bus, window)
    bus.press("Down")
    bus.run("xdotool", "sleep", 1)
    bus.shoot(f"keys-{name}")


def _prompts(desktop: Desktop) -> str:
    """Windows that ask for the keyring's password."""
    asked = ("xdotool", "search", "--onlyvisible", "--class", "gcr-prompter")
    return desktop.run(*asked)


def _differ(one: Path, other: Path) -> bool:
    with Image.open(one) as before, Image.open(other) as after:
        return ImageChops.difference(before, after).getbbox() is not None
