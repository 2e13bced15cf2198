"""How long what opens takes to open, from the wish to its first painted frame.

Each is opened twice in a window at work: first with all it imports, then again."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks._report import Report, tell

MOST_MS = 100
OPENED = (
    *("palette.open", "shortcuts.list", "preferences.open", "shortcuts.open"),
    *("about.open", "menu.open", "keys.open", "model.choose", "queue.open"),
    *("prompt.history", "prompt.saved", "prompt.sent", "messages.open"),
)


def measure() -> Report:
    """Milliseconds, by the action that opens it; the first time and the second."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.dialogs", "window", folder]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=120
        )
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    bars = {name: ("<=", float(MOST_MS)) for name in figures}
    return Report("dialogs", figures, bars)


class _Frames(QObject):
    """Notes when each window was painted last."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.painted: dict[QWidget, float] = {}
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted[watched] = time.perf_counter()
        return False


def _drive(folder: Path) -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["nanostudio"])
    app.setQuitOnLastWindowClosed(False)
    from tests.ui.whole_window import opened

    figures: dict[str, float] = {}
    with opened(app, folder) as front:
        front.draft.set_prompt("A {red|blue} fox")
        frames = _Frames(app)
        starts = {name: front.commands[name].trigger for name in OPENED}
        starts["project"] = front.compose.order.project.click
        for turn in ("first", "again"):
            for name, start in starts.items():
                before = {w for w in app.allWidgets() if w.isVisible()}
                began = time.perf_counter()
                start()
                app.processEvents()
                new = {w for w in app.allWidgets() if w.isVisible()} - before
                painted = [frames.painted[w] for w in new if w in frames.painted]
                figures[f"{name}_{turn}_ms"] = (max(painted) - began) * 1000
                _close(app, front.window)
    print(json.dumps(figures))


def _close(app: QApplication, window: QWidget) -> None:
    """Whatever is open: windows of their own, or a part of the window."""
    others = [one for one in app.topLevelWidgets() if one is not window]
    is_own = any(one.isVisible() for one in others)
    for one in others:
        one.close()
    focused = window.focusWidget()
    if not is_own and focused is not None:
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    for _ in range(3):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(Path(sys.argv[2]))
    else:
        tell(measure)
