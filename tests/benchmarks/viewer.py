"""How soon the viewer shows a picture of 4096 x 4096 pixels sharply, and how smoothly
very wide ones are moved and zoomed."""

import asyncio
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks._report import Report, tell

SIDE = 4096
WIDE = ((12_288, 1_536), (8_192, 2_048))
OPENINGS = 11
FRAMES = 400
ROOM = (1500, 1000)
_MAKE = """
import sys
from PIL import Image
path, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
size = width, height
grain = Image.effect_noise(size, 40)
parts = [Image.radial_gradient("L"), Image.linear_gradient("L")]
blend = [Image.blend(grain, part.resize(size), 0.6) for part in parts]
Image.merge("RGB", [*blend, grain]).save(path)
"""
_DECODE = """
import sys, time
from PIL import Image
for path in sys.stdin:
    began = time.perf_counter()
    with Image.open(path.strip()) as image:
        image.load()
    print((time.perf_counter() - began) * 1000, flush=True)
"""


def measure() -> Report:
    """Milliseconds: opening to the first sharp paint, and a move or a step of zoom to
    its paint. The ratio is to Pillow decoding the same file in a process of its own,
    each opening to the decoding just before it."""
    with tempfile.TemporaryDirectory() as folder:
        _make(Path(folder))
        command = [sys.executable, "-m", "tests.benchmarks.viewer", "window", folder]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=600
        )
        figures = json.loads(answer.stdout.splitlines()[-1])
    bars = {"open_ratio": ("<=", 1.3)}
    for width, height in WIDE:
        for move in ("pan", "zoom"):
            bars[f"{move}_{width}x{height}_p99_ms"] = ("<=", 16.7)
    return Report("viewer", figures, bars)  # type: ignore[arg-type]


def _make(folder: Path) -> None:
    """In a library's folder: one square picture many times over, and the wide ones."""
    library = folder / "library"
    library.mkdir()
    for width, height in ((SIDE, SIDE), *WIDE):
        path = library / f"{width}x{height}.png"
        words = [str(path), str(width), str(height)]
        subprocess.run([sys.executable, "-c", _MAKE, *words], check=True)
    for number in range(OPENINGS + 1):
        # Another file each time: the child keeps what it decoded last.
        shutil.copy(library / f"{SIDE}x{SIDE}.png", library / f"square{number}.png")


def _drive(folder: Path) -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication(["nanostudio"])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        print(json.dumps(runner.run(_figures(folder))))


async def _figures(folder: Path) -> dict[str, float]:
    from nanostudio.app.spawn import Spawner
    from nanostudio.app.view_desk import ViewDesk
    from nanostudio.app.viewer import Viewer
    from nanostudio.library.decoder import Decoder
    from nanostudio.library.library import Library
    from nanostudio.store.database import Database
    from nanostudio.ui.commands import Commands
    from nanostudio.ui.viewer.page import ViewerPage

    database = await Database.open(folder / "nanostudio.sqlite3")
    library = Library(folder / "library", folder / "cache", database, Decoder())
    await library.prepare()
    failures: list[BaseException] = []
    spawner = Spawner(failures.append, failures.append)
    viewer = Viewer()
    ViewDesk(library.viewing, spawner).attach(viewer)
    page = ViewerPage(viewer, Commands())
    page.resize(*ROOM)
    page.show()
    figures = await _opened(page, folder / "library")
    for width, height in WIDE:
        figures |= await _moved(page, width, height)
    page.close()
    await spawner.close()
    await library.close()
    await database.close()
    if failures:
        raise failures[0]
    return figures


async def _opened(page: Any, folder: Path) -> dict[str, float]:
    """The first opening starts the child as well; the others find it at work."""
    decoding = subprocess.Popen(
        [sys.executable, "-c", _DECODE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    bare, opened = [], []
    for number in range(OPENINGS + 1):
        name = f"square{number}.png"
        bare.append(await asyncio.to_thread(_decode, decoding, folder / name))
        opened.append(await _open(page, name, SIDE, SIDE))
        await _complete(page.viewer)
    decoding.communicate()
    ratios = [one / other for one, other in zip(opened, bare, strict=True)]
    return {
        "bare_decode_ms": statistics.median(bare[1:]),
        "open_ms": statistics.median(opened[1:]),
        "open_ratio": statistics.median(ratios[1:]),
        "first_open_ms": opened[0],
        "first_open_ratio": ratios[0],
    }


def _decode(decoding: "subprocess.Popen[str]", path: Path) -> float:
    assert decoding.stdin is not None
    assert decoding.stdout is not None
    print(path, file=decoding.stdin, flush=True)
    return float(decoding.stdout.readline())


async def _open(page: Any, name: str, width: int, height: int) -> float:
    """Milliseconds until it is painted sharply."""
    from nanostudio.app.viewer import Viewed

    painted: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    def on_pixels_changed() -> None:
        if page.viewer.is_sharp and not painted.done():
            page.canvas.repaint()
            painted.set_result(time.perf_counter())

    page.viewer.pixels_changed.connect(on_pixels_changed)
    began = time.perf_counter()
    page.open([Viewed(name, name, width, height, "png", name)], 0)
    elapsed = (await painted - began) * 1000
    page.viewer.pixels_changed.disconnect(on_pixels_changed)
    return elapsed


async def _complete(viewer: Any) -> None:
    """Once its finest pixels are there."""
    while (best := viewer.pixels(0)) is None or best.step:
        await asyncio.sleep(0.02)


async def _moved(page: Any, width: int, height: int) -> dict[str, float]:
    from PySide6.QtCore import QPointF

    canvas, name = page.canvas, f"{width}x{height}"
    opened = await _open(page, f"{name}.png", width, height)
    await _complete(page.viewer)
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    canvas.show_actual(middle)
    pan = _frames(canvas, _pushes(canvas))
    canvas.fit()
    zoom = _frames(canvas, _zooms(canvas, middle))
    return {
        f"open_{name}_ms": opened,
        f"pan_{name}_p99_ms": pan,
        f"zoom_{name}_p99_ms": zoom,
    }


def _pushes(canvas: Any) -> Iterator[Callable[[], None]]:
    """From one end to the other and back, by uneven steps as a hand makes them."""
    from PySide6.QtCore import QPointF

    for frame in range(FRAMES):
        way = 1 if frame // 100 % 2 else -1
        by = QPointF(way * (37 + frame % 23), way * (frame % 11 - 5))
        yield lambda by=by: canvas.set_sight(canvas.sight.pushed(by))


def _zooms(canvas: Any, middle: Any) -> Iterator[Callable[[], None]]:
    """From whole to many times its size and back, again and again."""
    for frame in range(FRAMES):
        factor = 1.06 if frame // 50 % 2 == 0 else 1 / 1.06
        yield lambda factor=factor: canvas.zoom(factor, middle)


def _frames(canvas: Any, moves: Iterator[Callable[[], None]]) -> float:
    times = []
    for move in moves:
        began = time.perf_counter()
        move()
        canvas.repaint()
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return times[round(0.99 * (len(times) - 1))]


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(Path(sys.argv[2]))
    else:
        tell(measure)
