"""The window with a hundred thousand pictures beside one with a thousand: what it takes
to start, to remember, to scroll from end to end, to lay out anew, to show a new one."""

import asyncio
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from tests.benchmarks._report import Report, tell
from tests.benchmarks.search import library

SIZES = (1_000, 100_000)
FILES, SIDE = 64, 1024  # different pictures, in pixels
FRAMES, ROUNDS = 400, 5
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
    figures |= _starts()
    bars["first_paint_ratio"] = ("<=", 1.2)
    return Report("gallery", figures, bars)


def _starts() -> dict[str, float]:
    """From the start of the process till the window is painted with all it shows at
    first: its tiles, or that there are none. In turns, so that all see one machine."""
    times: dict[int, list[float]] = {0: [], SIZES[1]: []}
    with tempfile.TemporaryDirectory() as empty, _library(SIZES[1]) as full:
        (Path(empty) / "data").mkdir()
        (Path(empty) / "library").mkdir()
        for _ in range(ROUNDS):
            for size, folder in ((0, Path(empty)), (SIZES[1], full)):
                times[size].append(_driven("start", folder, size)["first_paint_s"])
    found = {size: median(taken) for size, taken in times.items()}
    return {
        "first_paint_empty_s": found[0],
        f"first_paint_{SIZES[1]}_s": found[SIZES[1]],
        "first_paint_ratio": found[SIZES[1]] / found[0],
    }


def _figures(size: int) -> dict[str, float]:
    with _library(size) as folder:
        return _driven("window", folder, size)


@contextmanager
def _library(size: int) -> Iterator[Path]:
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
        yield folder


def _driven(what: str, folder: Path, size: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.gallery", what]
    command += [str(folder), str(size)]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=300)
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return figures


def _drive(what: str, folder: Path, size: int) -> None:
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import drive

    figures: dict[str, float] = {}

    async def job(front: Front) -> None:
        look = _start if what == "start" else _look
        figures.update(await look(front, size))

    drive(folder, "http://127.0.0.1:9", job)
    print(json.dumps(figures))


async def _start(front: Any, size: int) -> dict[str, float]:
    from tests.benchmarks._studio import until

    gallery, painted = front.gallery, _watch(front.panel)
    if size:
        painted = _watch(front.panel.view)
        await until(lambda: gallery.rowCount() > 0 and not gallery.tile(0).is_blank)
    await painted(front.panel.update)
    return {"first_paint_s": time.time() - psutil.Process().create_time()}


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

    shown = getattr(view, "viewport", lambda: view)()
    watch = Watch(view)
    shown.installEventFilter(watch)

    async def painted(change: Any) -> float:
        done.clear()
        began = time.perf_counter()
        change()
        shown.update()
        await done.wait()
        return (time.perf_counter() - began) * 1000

    return painted


if __name__ == "__main__":
    if sys.argv[1:2] in (["window"], ["start"]):
        _drive(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    else:
        tell(measure)
