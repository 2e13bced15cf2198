"""A sheet of 16 cells of 2048 x 2048 as PNG: the decoding child against Pillow alone.

Pillow opens each picture, pastes it and saves the page, at the same compression and
with neither words nor guides. Both in a process of their own; what counts is processor
time, least of the rounds. Beside it the most memory the child held.

And how long it takes to show, in the real window, that two cells changed places."""

import asyncio
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks._pictures import photograph
from tests.benchmarks._report import Report, tell
from tests.benchmarks._swapping import swaps_ms

CELLS, SIDE, COLUMNS = 16, 2048, 4
GUTTER, MARGIN = 32, 64
ROUNDS = 2
BARE = """
import resource, sys
from PIL import Image
target, level, width, height, *cells = sys.argv[1:]
page = Image.new("RGB", (int(width), int(height)), "white")
for cell in cells:
    path, left, top = cell.rsplit(":", 2)
    with Image.open(path) as image:
        page.paste(image, (int(left), int(top)))
page.save(target, compress_level=int(level))
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime)
"""


def measure() -> Report:
    """Processor time of both, the ratio, and the child's memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pictures = [folder / f"{at}.png" for at in range(CELLS)]
        for at, path in enumerate(pictures[:4]):
            photograph(at, SIDE).resize((SIDE, SIDE)).save(path, compress_level=1)
        for at in range(4, CELLS):
            pictures[at].hardlink_to(pictures[at % 4])
        report = asyncio.run(_compare(folder, pictures))
    took = swaps_ms()
    report.figures["swap_p99_ms"] = took[int(0.99 * (len(took) - 1))]
    report.bars["swap_p99_ms"] = ("<=", 16.0)
    return report


async def _compare(folder: Path, pictures: list[Path]) -> Report:
    from nanostudio.core.geometry import Size
    from nanostudio.core.sheet_layout import laid_out
    from nanostudio.core.sheet_style import SheetStyle, SheetWords
    from nanostudio.library.decoder import Decoder
    from nanostudio.library.sheet_picture import COMPRESS_LEVEL
    from nanostudio.library.sheets import Sheets

    labels = tuple(f"Cell {at + 1}" for at in range(CELLS))
    style = SheetStyle(
        columns=COLUMNS,
        cell=Size(SIDE, SIDE),
        gutter=GUTTER,
        margin=MARGIN,
        title="A sheet",
        labels=labels,
        heads=8,
    )
    layout = laid_out(style, CELLS)
    words = SheetWords(title=style.title, labels=labels)
    cells = list(zip(labels, pictures, strict=True))
    ours, bare, wall, peak = [], [], [], 0
    for at in range(ROUNDS):
        decoder = Decoder()
        sheets = Sheets(off=_off, decoder=decoder)
        await decoder.inspect(pictures[0])  # its start is not what is compared
        with _Watch(decoder) as watch:
            began = time.perf_counter()
            target = folder / f"ours_{at}.png"
            await sheets.picture(target, "png", layout, words, cells)
            wall.append(time.perf_counter() - began)
        ours.append(watch.used_s)
        peak = max(peak, watch.peak)
        await sheets.close()
        bare.append(_bare(folder / f"bare_{at}.png", COMPRESS_LEVEL, layout, pictures))
    figures = {
        "ours_s": min(ours),
        "bare_s": min(bare),
        "ratio": min(ours) / min(bare),
        "wall_s": min(wall),
        "peak_mb": peak / 2**20,
        "scale": layout.scale,
    }
    return Report("sheet", figures, {"ratio": ("<=", 1.2), "peak_mb": ("<=", 480.0)})


async def _off(work: Any, /, *args: Any, **kwargs: Any) -> Any:
    return await asyncio.to_thread(work, *args, **kwargs)


def _bare(target: Path, level: int, layout: Any, pictures: list[Path]) -> float:
    cells = [
        f"{path}:{box.left}:{box.top}"
        for path, box in zip(pictures, layout.cells, strict=True)
    ]
    size = [str(layout.size.width), str(layout.size.height)]
    # Pillow alone would take the page for a bomb only when it opens it again.
    command = [sys.executable, "-c", BARE, str(target), str(level), *size, *cells]
    return float(subprocess.run(command, check=True, capture_output=True).stdout)


class _Watch:
    """Processor time of the child within a with, and the most memory it held."""

    def __init__(self, decoder: Any) -> None:
        self._child = psutil.Process(decoder.pid)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self.peak, self.used_s = 0, 0.0

    def __enter__(self) -> "_Watch":
        self._before = self._used()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.used_s = self._used() - self._before
        self._is_over.set()
        self._thread.join()

    def _used(self) -> float:
        times = self._child.cpu_times()
        return times.user + times.system

    def _look(self) -> None:
        while not self._is_over.wait(0.02):
            self.peak = max(self.peak, self._child.memory_info().rss)


if __name__ == "__main__":
    tell(measure)
