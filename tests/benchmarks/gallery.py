"""The window with a hundred thousand pictures beside one with a thousand: what it takes
to start, to remember, to scroll from end to end, to lay out anew, to show a new one."""

import asyncio
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks._report import Report, tell
from tests.benchmarks.search import library

SIZES = (1_000, 100_000)
FILES, SIDE = 64, 1024  # different pictures, in pixels
FRAMES = 400
MIB = 2**20
_BARS = {
    "window_mib": 250.0,
    "scroll_p99_ms": 16.7,
    "scroll_max_ms": 50.0,
    "relayout_max_ms": 16.0,
    "new_max_ms": 5.0,
}


def measure() -> Report:
    """Figures of each size, and how many times as much the larger takes."""
    small, large = (_figures(size) for size in SIZES)
    figures = {f"{name}_{SIZES[0]}": value for name, value in small.items()}
    figures |= {f"{name}_{SIZES[1]}": value for name, value in large.items()}
    figures |= {f"{name}_growth": large[name] / small[name] for name in large}
    bars = {f"{name}_{SIZES[1]}": ("<=", most) for name, most in _BARS.items()}
    return Report("gallery", figures, bars)


def _figures(size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").mkdir()
        month = folder / "library" / "2026-11"
        month.mkdir(parents=True)
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "flat"]
        subprocess.run([*make, str(month), str(FILES), str(SIDE)], check=True)
        found = [
            (f"2026-11/{one.name}", hashlib.sha256(one.read_bytes()).hexdigest())
            for one in sorted(month.glob("*.png"))
        ]
        with closing(library(folder / "data" / "nanostudio.sqlite3", size, found)):
            pass
        command = [sys.executable, "-m", "tests.benchmarks.gallery", "window"]
        answer = subprocess.run(
            [*command, name, str(size)], stdout=subprocess.PIPE, check=True, timeout=300
        )
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return figures


def _drive(folder: Path, size: int) -> None:
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import drive

    figures: dict[str, float] = {}

    async def job(front: Front) -> None:
        figures.update(await _look(front, size))

    drive(folder, "http://127.0.0.1:9", job)
    print(json.dumps(figures))


async def _look(front: Any, size: int) -> dict[str, float]:
    from tests.benchmarks._studio import until

    view, gallery = front.panel.view, front.gallery
    await until(lambda: gallery.rowCount() == size)
    painted = _watch(view)
    bar, scrolled = view.verticalScrollBar(), []
    for frame in range(FRAMES + 1):
        scrolled.append(
            await painted(lambda at=frame: bar.setValue(bar.maximum() * at // FRAMES))
        )
        await asyncio.sleep(0.005)
    await asyncio.sleep(1)
    figures = {"window_mib": psutil.Process().memory_info().rss / MIB}
    bar.setValue(bar.maximum() // 2)
    await asyncio.sleep(1)
    relaid = [
        await painted(lambda side=side: view.set_tile_size(side))
        for side in range(120, 360, 8)
    ]
    bar.setValue(0)
    await asyncio.sleep(1)
    came = [_new(gallery, number) for number in range(40)]
    scrolled.sort()
    return figures | {
        "scroll_p99_ms": scrolled[round(0.99 * (len(scrolled) - 1))],
        "scroll_max_ms": scrolled[-1],
        "relayout_max_ms": max(relaid),
        "new_max_ms": max(came),
    }


def _new(gallery: Any, number: int) -> float:
    """Milliseconds till the gallery has taken a new picture at the top."""
    from tests.app.tile_samples import done_task

    task = done_task(-number, created_ms=time.time_ns() // 1_000_000)
    began = time.perf_counter()
    gallery.update_task(task)
    return (time.perf_counter() - began) * 1000


def _watch(view: Any) -> Any:
    from PySide6.QtCore import QEvent, QObject

    done = asyncio.Event()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                asyncio.get_running_loop().call_soon(done.set)
            return False

    watch = Watch(view)
    view.viewport().installEventFilter(watch)

    async def painted(change: Any) -> float:
        done.clear()
        began = time.perf_counter()
        change()
        view.viewport().update()
        await done.wait()
        return (time.perf_counter() - began) * 1000

    return painted


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        tell(measure)
