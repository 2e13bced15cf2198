"""Composition root of the window: builds every object and hands it on.

The window is painted first, as a frame without contents. The contents, and then
asyncio, the engine, the network and the database are imported behind it: see
ARCHITECTURE.md."""

import gc
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from nanostudio import door
from nanostudio.app.collector import Collector
from nanostudio.app.kept import Kept
from nanostudio.glance import window_entry
from nanostudio.paths import Paths
from nanostudio.ui import language
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell

if TYPE_CHECKING:
    from nanostudio.ui.front import Front

_PAINT_S = 2.0  # a window nobody paints (minimised, no compositor) still starts
_SANDBOX = "sandbox"
# For the start-up bench: "1" ends the program after the first paint, "furnished" after
# the first one with contents.
_EXIT_AFTER = "NANOSTUDIO_EXIT_AFTER_PAINT"


class _FirstPaint(QObject):
    """Notes when a widget was painted."""

    is_done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.is_done = True
        return False


def open_window(
    *,
    is_demo: bool = False,
    paths: Paths | None = None,
    typed_urls: Mapping[str, str] | None = None,
    screenshot: Path | None = None,
) -> int:
    """Open the studio until it is closed; the program's exit code.

    With `screenshot`: one sandbox generation, a picture of the window, then exit."""
    if not _has_display():
        if screenshot is None:
            _say("No display: neither DISPLAY nor WAYLAND_DISPLAY is set.")
            _say("Without a window: nanostudio generate --help")
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    paths = paths or Paths.find(is_demo=is_demo)
    if screenshot is None and door.knock(door.address(paths.database)):
        _say("NanoStudio is open already; its window comes forward.")
        return 0
    gc.disable()  # until the window is there: nothing built so far is garbage
    app = QApplication(["nanostudio"])
    app.setApplicationName("NanoStudio")
    app.setDesktopFileName("nanostudio")
    app.setQuitOnLastWindowClosed(False)
    kept = Kept(paths.settings.parent / "window.ini")
    language.install(app, language.wanted(window_entry(paths.settings, "language")))
    look = Look(app, kept, window_entry(paths.settings, "theme"))
    window = Shell(kept)
    window.show()
    _painted(app, window, "1")
    front = _furnished(app, window, kept, look, is_demo=is_demo)
    _painted(app, window, "furnished")
    Collector(app)
    return _run(app, front, paths, typed_urls or {}, screenshot)


def _furnished(
    app: QApplication, window: Shell, kept: Kept, look: Look, *, is_demo: bool
) -> "Front":
    """Put the contents into the window."""
    from nanostudio.providers.table import SPECS
    from nanostudio.ui.front import Front

    rows = sorted(SPECS, key=lambda row: row.id != _SANDBOX)
    return Front(app, window, kept, rows[:1] if is_demo else rows, look)


def _run(
    app: QApplication,
    front: "Front",
    paths: Paths,
    typed_urls: Mapping[str, str],
    screenshot: Path | None,
) -> int:
    import asyncio

    import qasync

    from nanostudio.running import live

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(live(front, paths, typed_urls, screenshot))


def _painted(app: QApplication, window: QMainWindow, moment: str) -> None:
    """Wait until the window is painted, not longer than a moment."""
    paint = _FirstPaint()
    contents = window.centralWidget() or window
    contents.installEventFilter(paint)
    until_s = time.monotonic() + _PAINT_S
    while not paint.is_done and time.monotonic() < until_s:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    contents.removeEventFilter(paint)
    if os.environ.get(_EXIT_AFTER) == moment:
        sys.stdout.write(f"first-paint {time.monotonic_ns()}\n")
        sys.stdout.flush()
        os._exit(0)  # nothing after this is to be counted


def _has_display() -> bool:
    """Without one Qt ends the process before any exception can be raised."""
    if sys.platform in ("win32", "darwin") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
