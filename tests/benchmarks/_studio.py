"""The real window on the real engine and a sandbox, driven from inside for a bench."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.collector import Collector
from nanostudio.app.kept import Kept
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.running import live
from nanostudio.ui.front import Front
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell

FRAME_MS = 16  # 60 frames a second


class Frames(QObject):
    """Asks a widget for a frame 60 times a second and notes when each is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted: list[float] = []
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(widget.update)
        widget.installEventFilter(self)

    def start(self) -> None:
        """Count from now on."""
        self._painted.clear()
        self._tick.start()

    def gaps_ms(self) -> list[float]:
        """Milliseconds between frames, shortest first; ends the counting."""
        self._tick.stop()
        pairs = zip(self._painted, self._painted[1:], strict=False)
        return sorted((later - sooner) * 1000 for sooner, later in pairs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._painted.append(time.perf_counter())
        return False


def drive(
    folder: Path,
    sandbox_url: str,
    job: Callable[[Front], Awaitable[None]],
    provider: str = "sandbox",
) -> None:
    """Open the window on a library in `folder`, do `job` in it, close it.

    Its one provider is at the sandbox's address."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import qasync

    app = QApplication(["nanostudio"])
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    kept = Kept(folder / "window.ini")
    look = Look(app, kept)
    paths = Paths.find(data_dir=folder / "data", library_dir=folder / "library")
    window = Shell()
    window.resize(1500, 1000)
    window.show()
    front = Front(app, window, kept, [r for r in SPECS if r.id == provider], look)
    app.processEvents()

    async def both() -> None:
        running = asyncio.create_task(live(front, paths, {provider: sandbox_url}, None))
        await asyncio.sleep(1.5)  # the engine is behind the window now
        await job(front)
        window.close()
        await running

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(both())


async def until(is_so: Callable[[], bool], *, deadline_s: float = 120) -> None:
    """Look every 50 ms until `is_so`. Raises TimeoutError."""
    async with asyncio.timeout(deadline_s):
        while not is_so():
            await asyncio.sleep(0.05)
