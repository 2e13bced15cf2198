"""A desktop of its own: Xvfb, openbox, real programs, real keys and pointer."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SHOTS = Path(__file__).with_name("shots")  # git ignores it: to be looked at
_SCREEN = "1600x1000x24"
_PATIENCE_S = 40.0


@dataclass
class Desktop:
    """A screen with a window manager, and hands."""

    display: str
    stack: ExitStack
    environment: dict[str, str] = field(default_factory=dict)

    def start(
        self, *command: str | Path, **environment: str
    ) -> "subprocess.Popen[str]":
        """A program on this screen, ended with the test."""
        process = subprocess.Popen(
            [str(word) for word in command],
            env={**os.environ, **self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.stack.callback(_end, process)
        return process

    def studio(self, folder: Path, *words: str) -> "subprocess.Popen[str]":
        """The program's window over the library in `folder`."""
        where = ("--data-dir", folder / "data", "--library-dir", folder / "library")
        return self.start(sys.executable, "-m", "nanostudio", *where, *words)

    def run(
        self, *command: str | int | Path, patience_s: float = 30, **environment: str
    ) -> str:
        """What a small program says."""
        done = subprocess.run(
            [str(word) for word in command],
            env={**os.environ, **self.environment, **environment},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=patience_s,
            check=False,
        )
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """The id of the window with this title, once it is there."""
        found = until(
            lambda: self.run("xdotool", "search", "--onlyvisible", "--name", name)
        )
        return found.splitlines()[-1]

    def window_of_class(self, name: str) -> str:
        """The id of the visible window of this class, once it is there."""
        found = until(
            lambda: self.run("xdotool", "search", "--onlyvisible", "--class", name)
        )
        return found.splitlines()[-1]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Put a window somewhere."""
        self.run("xdotool", "windowsize", "--sync", window, width, height)
        self.run("xdotool", "windowmove", "--sync", window, x, y)

    def focus(self, window: str) -> None:
        """Give a window the keyboard."""
        self.run("xdotool", "windowactivate", "--sync", window)
        active = ("xdotool", "getactivewindow")
        until(lambda: "y" if self.run(*active) == window else "")

    def leave(self, process: "subprocess.Popen[str]", window: str) -> int:
        """Close a window as a person does, who looks whether it went: one of another
        program that comes late takes the keys. The program's exit code."""
        for _ in range(3):
            self.run("xdotool", "windowactivate", "--sync", window)
            self.press("alt+F4")
            with suppress(subprocess.TimeoutExpired):
                return process.wait(10)
        raise AssertionError("it does not close")

    def type(self, text: str) -> None:
        """Type on the keyboard."""
        self.run("xdotool", "type", "--delay", 8, text)

    def press(self, *keys: str) -> None:
        """Press keys, such as "ctrl+v"."""
        self.run("xdotool", "key", "--delay", 30, *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag as a hand does: slowly away, on in small steps, a pause, let go."""
        self.run("xdotool", "mousemove", *start)
        self.run("xdotool", "mousedown", 1)
        for step in range(1, 6):
            self._glide(start[0] + 5 * step, start[1] - 3 * step)
        for step in range(1, 21):
            x = start[0] + (end[0] - start[0]) * step // 20
            y = start[1] + (end[1] - start[1]) * step // 20
            self._glide(x, y)
        self.run("xdotool", "sleep", 0.6)
        self.run("xdotool", "mouseup", 1)

    def _glide(self, x: int, y: int) -> None:
        self.run("xdotool", "mousemove", x, y, "sleep", 0.05)

    def copy_picture(self, path: Path) -> None:
        """Put a picture on the clipboard, as another program does."""
        self.start(
            "xclip", "-selection", "clipboard", "-t", "image/png", "-i", path, "-quiet"
        )
        until(
            lambda: (
                "image/png"
                in self.run("xclip", "-selection", "clipboard", "-t", "TARGETS", "-o")
            )
        )

    def shoot(self, name: str) -> Path:
        """A picture of the screen, kept to be looked at."""
        SHOTS.mkdir(exist_ok=True)
        path = SHOTS / f"{name}.png"
        self.run("import", "-window", "root", path)
        return path


def until(found: Callable[[], str], patience_s: float = _PATIENCE_S) -> str:
    """What `found` returns once it is not empty; other programs tell no event."""
    ends = time.monotonic() + patience_s
    while not (value := found()):
        assert time.monotonic() < ends, "waited too long"
        time.sleep(0.1)
    return value


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
    if process.stderr:
        process.stderr.close()


@pytest.fixture
def desktop(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Desktop]:
    """An empty screen; of another size where the test is parametrized with one."""
    screen = getattr(request, "param", _SCREEN)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("NANOSTUDIO_SANDBOX_ROUGH", raising=False)  # it is looked at
    read, write = os.pipe()
    with ExitStack() as stack:
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                screen,
                "-nolisten",
                "tcp",
                "-noreset",  # when the first client leaves before the next one came
                "-r",  # a hand that is held up by a busy machine repeats no key
            ],
            pass_fds=(write,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(_end, server)
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        here = Desktop(display, stack, {"DISPLAY": display})
        here.start("openbox", "--sm-disable")
        check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
        until(lambda: "y" if "window id" in here.run(*check) else "")
        yield here
