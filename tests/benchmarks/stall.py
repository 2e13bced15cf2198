"""Gaps between frames while 14 references of 10 MB are taken in and sent and 8 pictures
of 4096 x 4096 pixels arrive.

The gateway runs at a lower priority: in life it has a machine of its own."""

import asyncio
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks._report import Report, tell

REFERENCES = 14
SIDE = 1870  # of a noisy PNG of 10 MB
PICTURES = 8
SETTLE_S = 1.5  # thumbnails come in and fade in after the last task


def measure() -> Report:
    """Milliseconds: 99th percentile and longest gap, and the median for comparison."""
    with tempfile.TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "noise", folder]
        subprocess.run([*make, str(REFERENCES), str(SIDE)], check=True)
        gaps = asyncio.run(_with_sandbox(Path(folder)))
    figures = {
        "p99_ms": gaps[round(0.99 * (len(gaps) - 1))],
        "max_ms": gaps[-1],
        "median_ms": gaps[len(gaps) // 2],
        "frames": len(gaps) + 1,
    }
    return Report("stall", figures, {"p99_ms": ("<=", 20), "max_ms": ("<=", 60)})


async def _with_sandbox(folder: Path) -> list[float]:
    from nanostudio.sandbox.launch import Sandbox

    sandbox = Sandbox(delay_s=2.0)
    url = await sandbox.start()
    for process in psutil.Process().children(recursive=True):
        process.nice(10)
    try:
        return await asyncio.to_thread(_window, folder, url)
    finally:
        await sandbox.stop()


def _window(folder: Path, url: str) -> list[float]:
    command = [sys.executable, "-m", "tests.benchmarks.stall", "window"]
    command += [str(folder), url]
    answer = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=300)
    gaps: list[float] = json.loads(answer.stdout.splitlines()[-1])
    return gaps


def _drive(folder: Path, url: str) -> None:
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import Frames, drive, until

    gaps: list[float] = []

    async def job(front: Front) -> None:
        draft, tray, gallery = front.draft, front.draft.tray, front.gallery
        draft.set_model("sandbox", "nano-banana-2")
        draft.set_aspect_ratio("1:1")
        draft.set_resolution("4K")
        draft.set_count(PICTURES)
        draft.set_prompt("A red fox in the rain")
        frames = Frames(front.panel.view.viewport())
        frames.start()
        tray.offer(sorted(folder.glob("noise_*.png")))
        await until(lambda: not any(slot.is_pending for slot in tray.references))
        assert len(tray.references) == REFERENCES
        draft.generate()
        await until(lambda: _delivered(gallery) == PICTURES)
        await asyncio.sleep(SETTLE_S)
        gaps.extend(frames.gaps_ms())

    drive(folder, url, job)
    print(json.dumps(gaps))


def _delivered(gallery: Any) -> int:
    rows = range(gallery.rowCount())
    return sum(gallery.tile(row).output is not None for row in rows)


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(Path(sys.argv[2]), sys.argv[3])
    else:
        tell(measure)
