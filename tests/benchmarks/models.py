"""From choosing another model to the panel painted anew, with 14 references in the tray
and 8 tasks under way: forty switches over every model there is.

`replan` is what choosing itself does, `switch` goes on to the last of its frames. The
window is the real one; no engine is behind it, so that nothing else is measured."""

import itertools
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks._report import Report, tell

SWITCHES = 40
REFERENCES = 14
RUNNING = 8


def measure() -> Report:
    """Milliseconds: median, and the slowest of all."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        replans, switches = _switched(Path(folder))
    figures = {
        "replan_median_ms": replans[len(replans) // 2],
        "replan_max_ms": replans[-1],
        "switch_median_ms": switches[len(switches) // 2],
        "switch_max_ms": switches[-1],
    }
    return Report("models", figures, {"switch_max_ms": ("<=", 16)})


def _switched(folder: Path) -> tuple[list[float], list[float]]:
    """Both spans of every switch, shortest first."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from nanostudio.core.task import TaskState
    from nanostudio.providers.table import SPECS
    from nanostudio.ui import theme
    from nanostudio.ui.front import Front
    from nanostudio.ui.shell import Shell
    from tests.app.compose_samples import fill
    from tests.app.tile_samples import make_task
    from tests.ui.compose_fakes import draw

    app = QApplication(["nanostudio"])
    theme.apply(app, theme.DARK)
    window = Shell()
    window.resize(1500, 1000)
    window.show()
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    front = Front(app, window, kept, SPECS)
    front.keys.complete()
    picture = draw(folder / "reference.png", "teal")
    fill(front.draft.tray, *(f"r{n}" for n in range(REFERENCES)), thumbnail=picture)
    front.draft.set_aspect_ratio("21:9")
    front.draft.set_prompt("A fox in the rain. " * 40)
    for number in range(RUNNING):
        task = make_task(number, state=TaskState.RUNNING, sent_ms=1, accepted_ms=1)
        task = replace(task, request=replace(task.request, provider="sandbox"))
        front.gallery.update_task(task, number / RUNNING)
    rows = [(row.id, model.id) for row in SPECS for model in row.models]
    _settle(app)
    replans, switches = [], []
    for provider, model in itertools.islice(itertools.cycle(rows), 1, SWITCHES + 1):
        began = time.perf_counter()
        front.draft.set_model(provider, model)
        planned = time.perf_counter()
        app.processEvents()
        app.sendPostedEvents()
        painted = time.perf_counter()
        replans.append((planned - began) * 1000)
        switches.append((painted - began) * 1000)
        _settle(app)
    window.close()
    return sorted(replans), sorted(switches)


def _settle(app: "object") -> None:
    """Let what moves come to its next rest, as it does between two choices."""
    until = time.monotonic() + 0.05
    while time.monotonic() < until:
        app.processEvents()  # type: ignore[attr-defined]


if __name__ == "__main__":
    if sys.platform == "linux":
        os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    tell(measure)
