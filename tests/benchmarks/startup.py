"""Process start to first painted window, against a bare PySide6 window with a list.

NANOSTUDIO_EXIT_AFTER_PAINT has the program print the moment of a paint and end. The
window is painted first as a frame without contents ("1"), then with them ("furnished"):
both are measured, since the first alone would flatter. All take turns, so that they see
the same machine; offscreen unless there is a display."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks._report import Report, tell

ROUNDS = 11
EXIT_AFTER = "NANOSTUDIO_EXIT_AFTER_PAINT"
BARE = [sys.executable, str(Path(__file__).with_name("_bare_window.py"))]
PROGRAM = [sys.executable, "-m", "nanostudio", "--demo"]


def measure() -> Report:
    """Medians in seconds, and their ratios to the bare window's."""
    with tempfile.TemporaryDirectory() as home:
        environment = _environment(Path(home))
        starts = {
            "bare_s": (BARE, environment),
            "frame_s": (PROGRAM, environment | {EXIT_AFTER: "1"}),
            "furnished_s": (PROGRAM, environment | {EXIT_AFTER: "furnished"}),
        }
        for start in starts.values():  # the first start fills caches
            _time_to_paint(*start)
        times: dict[str, list[float]] = {name: [] for name in starts}
        for _ in range(ROUNDS):
            for name, start in starts.items():
                times[name].append(_time_to_paint(*start))
    figures = {name: median(found) for name, found in times.items()}
    figures["ratio"] = figures["frame_s"] / figures["bare_s"]
    figures["furnished_ratio"] = figures["furnished_s"] / figures["bare_s"]
    return Report("startup", figures, {"ratio": ("<=", 1.5)})


def _environment(home: Path) -> dict[str, str]:
    """A person's first day: a home with nothing in it."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.endswith("_API_KEY") and not name.startswith("XDG_")
    }
    if not ("DISPLAY" in environment or "WAYLAND_DISPLAY" in environment):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    # The X server's cookie lies in the real home.
    cookie = str(Path("~/.Xauthority").expanduser())
    environment.setdefault("XAUTHORITY", cookie)
    # Bytecode is written as in an installed program, even where CI turns it off.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment | {"HOME": str(home)}


def _time_to_paint(command: list[str], environment: dict[str, str]) -> float:
    began = time.monotonic_ns()
    answer = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    painted = int(answer.stdout.partition("first-paint ")[2].split()[0])
    return (painted - began) / 1e9


if __name__ == "__main__":
    tell(measure)
