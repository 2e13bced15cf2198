"""Resident memory of the window with 1,000 pictures, all of them scrolled past, and the
most the decoding child ever takes: with those, 4096 x 4096 and 64 megapixels."""

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks._report import Report, tell

PICTURES = 1000
SIDE = 768
HUGE = (4096, 8000)  # sides of the squares the child is tried with
QUIET_S = 0.25  # with no new thumbnail a page is complete
MIB = 2**20


def measure() -> Report:
    """Megabytes (2^20 bytes) of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        month = folder / "library" / "2026-11"
        month.mkdir(parents=True)
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "flat"]
        subprocess.run([*make, str(month), str(PICTURES), str(SIDE)], check=True)
        for side in HUGE:
            place = folder / str(side)
            place.mkdir()
            subprocess.run([*make, str(place), "1", str(side)], check=True)
        asyncio.run(_remember(folder))
        command = [sys.executable, "-m", "tests.benchmarks.memory", "window", name]
        answer = subprocess.run(
            command, stdout=subprocess.PIPE, check=True, timeout=300
        )
        figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
        figures["child_mib"] = max(figures["child_mib"], asyncio.run(_try(folder)))
    bars = {"window_mib": ("<=", 250.0), "child_mib": ("<=", 512.0)}
    return Report("memory", figures, bars)


async def _remember(folder: Path) -> None:
    """A history of tasks that delivered these pictures."""
    from nanostudio.core.request import GenerationRequest
    from nanostudio.core.task import Output, Task, TaskState
    from nanostudio.paths import Paths
    from nanostudio.store.database import Database
    from nanostudio.store.tasks import add_tasks

    def task(number: int, path: Path) -> Task:
        content = path.read_bytes()
        output = Output(
            path=str(path.relative_to(folder / "library")),
            sha256=hashlib.sha256(content).hexdigest(),
            width=SIDE,
            height=SIDE,
            format="png",
            size_bytes=len(content),
        )
        request = GenerationRequest(
            provider="sandbox", model="nano-banana-2", prompt=f"Picture {number}"
        )
        return Task(
            id=f"{number:016x}",
            batch_id=f"batch{number}",
            position=0,
            request=request,
            idempotency_key=f"key{number}",
            created_ms=1_780_000_000_000 + number,
            state=TaskState.DONE,
            outputs=(output,),
        )

    files = sorted((folder / "library").rglob("*.png"))
    paths = Paths.find(data_dir=folder / "data", library_dir=folder / "library")
    paths.database.parent.mkdir()
    database = await Database.open(paths.database)
    await database.run(add_tasks, [task(*pair) for pair in enumerate(files)])
    await database.close()


def _drive(folder: Path) -> None:
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import drive, until

    figures = {}

    async def job(front: Front) -> None:
        view, gallery = front.panel.view, front.gallery
        await until(lambda: gallery.rowCount() == PICTURES)
        bar = view.verticalScrollBar()
        shown: dict[str, float] = {}
        front.pictures.picture_changed.connect(
            lambda sha256: shown.update({sha256: time.monotonic()})
        )
        page = max(1, int(view.viewport().height() * 0.7))
        for place in [*range(0, bar.maximum() + page, page), 0]:
            bar.setValue(min(place, bar.maximum()))
            came = time.monotonic()
            while time.monotonic() - max([came, *shown.values()]) < QUIET_S:
                await asyncio.sleep(0.05)
        assert len(shown) == PICTURES
        process = psutil.Process()
        figures["window_mib"] = process.memory_info().rss / MIB
        children = process.children(recursive=True)
        figures["child_mib"] = max(_most_ever_mib(child.pid) for child in children)

    drive(folder, "http://127.0.0.1:9", job)
    print(json.dumps(figures))


async def _try(folder: Path) -> float:
    """The child's most memory with the largest pictures a person may bring."""
    from nanostudio.library.decoder import Decoder

    most = 0.0
    for side in HUGE:
        decoder = Decoder()
        (picture,) = (folder / str(side)).iterdir()
        await decoder.inspect(picture)
        await decoder.thumbnail(picture, folder / f"thumbnail_{side}.webp", 512)
        sent = folder / f"sendable_{side}.png"
        await decoder.strip(picture, sent, max_bytes=32 * MIB, max_pixels=4096**2)
        assert decoder.pid is not None
        most = max(most, _most_ever_mib(decoder.pid))
        await decoder.close()
    return most


def _most_ever_mib(pid: int) -> float:
    """Highest resident size so far; where the system keeps none, the present one."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        present: Any = psutil.Process(pid).memory_info()
        return float(present.rss / MIB)
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _drive(Path(sys.argv[2]))
    else:
        tell(measure)
