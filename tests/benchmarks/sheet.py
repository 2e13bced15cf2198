"""A sheet of 16 cells of 2048 x 2048 as PNG: the decoding child against Pillow alone.

Pillow opens each picture, pastes it and saves the page, at the same compression and
with neither words nor guides. Both in a process of their own; what counts is processor
time, least of the rounds. Beside it the most memory the child held.

And the export dialog with a preview of as many cells: from a change of the layout to
the end of its repaint."""

import asyncio
import json
import os
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

CELLS, SIDE, COLUMNS = 16, 2048, 4
GUTTER, MARGIN = 32, 64
ROUNDS = 2
CHANGES = 60
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
        command = [sys.executable, "-m", "tests.benchmarks.sheet", "window", name]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=120
        )
    times: list[float] = sorted(json.loads(answer.stdout.splitlines()[-1]))
    report.figures["layout_p99_ms"] = times[round(0.99 * (len(times) - 1))]
    report.figures["layout_median_ms"] = times[len(times) // 2]
    report.bars["layout_p99_ms"] = ("<=", 16.0)
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


def _change_layouts(folder: Path) -> None:
    """Print how many milliseconds each change took to be seen."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QWidget

    from nanostudio.app.thumbnails import Thumbnails
    from nanostudio.ui import theme
    from nanostudio.ui.pictures import Pictures
    from nanostudio.ui.sheets.export_dialog import SheetExportDialog

    app = QApplication(["nanostudio"])
    theme.apply(app, theme.DARK)
    thumbnails, window = Thumbnails(), QWidget()
    pictures, times = Pictures(thumbnails), list[float]()
    small = _thumbnails(folder)

    def fetch(sha256: str, _path: str, _pixels: int, answer: Any) -> Any:
        answer(small[int(sha256) % len(small)])
        return lambda: None

    thumbnails.attach(fetch)
    window.resize(1500, 1000)
    window.show()
    dialog = SheetExportDialog(_form(), pictures, [], window)
    dialog.open()
    _settle(app)
    for at in range(CHANGES):
        value = (2 + at % 7, 1 + at % 12, 2 + at % 20)[at % 3]
        began = time.perf_counter()
        dialog.form.set(**{("columns", "gutter", "margin")[at % 3]: value})
        app.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        if at % 10 == 9:  # the last ten in one sweep: then the hand rests
            _settle(app)
    print(json.dumps(times))
    pictures.close()


def _settle(app: Any) -> None:
    """Let pictures come in the size they have now."""
    until = time.perf_counter() + 0.4
    while time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.005)


def _thumbnails(folder: Path) -> list[Path]:
    from PIL import Image

    made = []
    for at in range(4):
        made.append(folder / f"small{at}.jpg")
        with Image.open(folder / f"{at}.png") as image:
            image.reduce(4).convert("RGB").save(made[-1])
    return made


def _form() -> Any:
    from nanostudio.app.sheet_export_form import SheetExportForm
    from nanostudio.core.geometry import Size
    from nanostudio.core.sheet import CellVersion, new_sheet
    from nanostudio.core.sheet_edits import put
    from nanostudio.core.sheet_export import CellPicture
    from nanostudio.core.sheet_template import Template, TemplateCell

    cells = tuple(
        TemplateCell(id=f"cell-{at}", title=f"Cell {at + 1}", instruction="A fox")
        for at in range(CELLS)
    )
    template = Template(id="all", title="All", columns=4, rows=4, cells=cells)
    sheet = new_sheet("s", "A sheet", template)
    for at, cell in enumerate(cells):
        sheet = put(sheet, cell.id, CellVersion(sha256=str(at), path=f"{at}.png"))
    form, size = SheetExportForm(sheet), Size(SIDE, SIDE)
    pictures = tuple(CellPicture(str(at), f"{at}.png", size) for at in range(CELLS))
    form.begin(form.choices, str(Path.home()), pictures)
    form.set(heads=8)
    return form


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _change_layouts(Path(sys.argv[2]))
    else:
        tell(measure)
