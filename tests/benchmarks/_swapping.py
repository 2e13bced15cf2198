"""Cells of the open sheet changing places in the real window: a part of `sheet`.

From the change of the state to the end of the paint that shows it; the window is
offscreen unless there is a display. What the database takes is not in it."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.thumbnails import Answer, Cancel
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_edits import put, swap
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.core.task import Output
from nanostudio.ui.pictures import Pictures
from tests.benchmarks._pictures import photograph

CELLS, SWAPS, SIDE, COLUMNS = 16, 60, 640, 4
_SETTLE_S = 10.0  # at most, till all thumbnails are painted


def swaps_ms() -> list[float]:
    """Milliseconds of each swap, the shortest first; in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks._swapping", folder]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=120
        )
    took: list[float] = json.loads(answer.stdout.splitlines()[-1])
    return sorted(took)


class _Paints(QObject):
    """Whether a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.are_seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.are_seen = self.are_seen or event.type() is QEvent.Type.Paint
        return False


def _drive(folder: Path) -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["nanostudio"])
    from tests.ui.whole_window import opened

    sheet, outputs = _sheet(folder)
    with opened(app, folder) as front:
        front.window.resize(1480, 940)
        front.thumbnails.attach(_at_once)
        sheets = front.sheets
        sheets.current, sheets.every, sheets._pictures = sheet, (sheet,), outputs
        front.workspace.rooms.enter("sheets")
        room = front.sheet_rooms.sheet.room
        assert room is not None
        sheets.changed.emit()
        _wait(app, front.pictures, set(outputs))
        paints = _Paints(room.grid.viewport())
        took = []
        for at in range(SWAPS):
            one, other = f"c{at % CELLS}", f"c{(at * 7 + 3) % CELLS}"
            now = swap(sheets.current, one, other)
            paints.are_seen = False
            began = time.perf_counter()
            sheets.current = now
            sheets.cells_changed.emit(frozenset({one, other}))
            while not paints.are_seen:
                app.processEvents()  # it returns when all is painted
            took.append((time.perf_counter() - began) * 1000)
    print(json.dumps(took))


def _sheet(folder: Path) -> tuple[Sheet, dict[str, Output]]:
    """A full sheet, and its pictures as they lie in a library."""
    cells = tuple(
        TemplateCell(id=f"c{at}", title=f"Cell {at + 1}", instruction="Stand.")
        for at in range(CELLS)
    )
    template = Template(
        id="bench", title="Bench", columns=COLUMNS, rows=CELLS // COLUMNS, cells=cells
    )
    sheet = new_sheet("s", "A sheet", template)
    outputs = dict[str, Output]()
    for at in range(CELLS):
        path, sha256 = folder / f"{at}.png", f"{at:064x}"
        photograph(at, SIDE).resize((SIDE, SIDE)).save(path, compress_level=1)
        outputs[sha256] = Output(
            path=str(path),
            sha256=sha256,
            width=SIDE,
            height=SIDE,
            format="png",
            size_bytes=1,
        )
        sheet = put(sheet, f"c{at}", CellVersion(sha256=sha256, path=str(path)))
    return sheet, outputs


def _at_once(_sha256: str, path: str, _pixels: int, answer: Answer) -> Cancel:
    """The pictures are as small as thumbnails."""
    answer(Path(path))
    return lambda: None


def _wait(app: QApplication, pictures: Pictures, wanted: set[str]) -> None:
    ready: set[str] = set()
    pictures.picture_changed.connect(ready.add)
    ends = time.monotonic() + _SETTLE_S
    while not wanted <= ready and time.monotonic() < ends:
        app.processEvents()
        time.sleep(0.005)
    assert wanted <= ready
    app.processEvents()


if __name__ == "__main__":
    _drive(Path(sys.argv[1]))
