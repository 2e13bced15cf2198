"""Gaps between frames, and what memory the window takes, while one request with 14
references of 10 MB inside it, as base64, is built, sent and answered.

The gateway runs at a lower priority: in life it has a machine of its own."""

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

import httpx
import psutil

from tests.benchmarks._report import Report, tell

REFERENCES = 14
SIDE = 1870  # of a noisy PNG of 10 MB
SAMPLE_S = 0.01
MIB = 2**20


def measure() -> Report:
    """Milliseconds, and megabytes (2^20 bytes) over what there was before."""
    with tempfile.TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "noise", folder]
        subprocess.run([*make, str(REFERENCES), str(SIDE)], check=True)
        figures = asyncio.run(_with_sandbox(Path(folder)))
    bars = {
        "p99_ms": ("<=", 20.0),
        "max_ms": ("<=", 60.0),
        "rise_mib": ("<=", 30.0),
    }
    return Report("inline", figures, bars)


async def _with_sandbox(folder: Path) -> dict[str, float]:
    from nanostudio.sandbox.launch import Sandbox

    sandbox = Sandbox(delay_s=1.0)
    url = await sandbox.start()
    for process in psutil.Process().children(recursive=True):
        process.nice(10)
    try:
        figures = await asyncio.to_thread(_window, folder, url)
        async with httpx.AsyncClient(base_url=url) as client:
            ledger = (await client.get("/sandbox/ledger")).json()
        (charge,) = ledger["charges"]
        assert len(charge["order"]["references"]) == REFERENCES
        return figures
    finally:
        await sandbox.stop()


def _window(folder: Path, url: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.inline", "window"]
    answer = subprocess.run(
        [*command, str(folder), url],
        env={**os.environ, "GEMINI_API_KEY": "sandbox"},
        stdout=subprocess.PIPE,
        check=True,
        timeout=300,
    )
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return figures


class _Peak:
    """The most resident memory of this process while it is watched, in bytes."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.before = self.most = self._process.memory_info().rss
        self._thread.start()

    def _watch(self) -> None:
        while not self._is_over.wait(SAMPLE_S):
            self.most = max(self.most, self._process.memory_info().rss)

    def rise_mib(self) -> float:
        """Over what there was before; ends the watching."""
        self._is_over.set()
        self._thread.join()
        return (self.most - self.before) / MIB


def _drive(folder: Path, url: str) -> None:
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import Frames, drive, until

    figures: dict[str, float] = {}

    async def job(front: Front) -> None:
        draft, tray, gallery = front.draft, front.draft.tray, front.gallery
        draft.set_model("google", "gemini-3.1-flash-image")
        draft.set_aspect_ratio("1:1")
        draft.set_resolution("512")
        draft.set_prompt("A red fox in the rain")
        tray.offer(sorted(folder.glob("noise_*.png")))
        await until(lambda: not any(slot.is_pending for slot in tray.references))
        assert len(tray.references) == REFERENCES
        await asyncio.sleep(1.0)  # the last thumbnails of the tray are in
        frames = Frames(front.panel.view.viewport())
        frames.start()
        peak, began_s = _Peak(), time.monotonic()
        draft.generate()
        await until(lambda: _delivered(gallery) == 1)
        figures["took_s"] = time.monotonic() - began_s
        figures["rise_mib"] = peak.rise_mib()
        gaps = frames.gaps_ms()
        figures["p99_ms"] = gaps[round(0.99 * (len(gaps) - 1))]
        figures["max_ms"] = gaps[-1]
        figures["median_ms"] = gaps[len(gaps) // 2]
        figures["frames"] = len(gaps) + 1

    drive(folder, url, job, provider="google")
    print(json.dumps(figures))


def _delivered(gallery: Any) -> int:
    rows = range(gallery.rowCount())
    return sum(gallery.tile(row).output is not None for row in rows)


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(Path(sys.argv[2]), sys.argv[3])
    else:
        tell(measure)
