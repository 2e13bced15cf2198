"""Thumbnails a second of one processor: the decoding child against vipsthumbnail.

A mix of PNG, JPEG and WebP, 1024, 2048 and 4096 pixels long. Both sides run on the same
processor, with one thread, and write JPEG of the same size and quality. What counts is
processor time, of ours the asking process's too: least of three rounds, without the
start of either. Beside them the child as it is where libvips cannot be loaded."""

import asyncio
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks._report import Report, tell

FORMATS = ("png", "jpeg", "webp")
SIDES = (1024, 2048, 4096)
OF_EACH = 3  # pictures of a format and size
PIXELS = (256, 512)
ROUNDS = 3
VIPS = "vipsthumbnail"
WRITTEN = "%s.jpg[Q=90,subsample_mode=off]"  # as library/thumbnail.py writes them
WITHOUT_VIPS = """
import sys
sys.modules["_libvips"] = None
from nanostudio.library.worker import main
main()
"""

Cell = tuple[str, int]  # format, size of the thumbnail
Times = dict[Cell, float]  # the least yet, in seconds


def measure() -> Report:
    """Thumbnails a second, and how many times vipsthumbnail's that is."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for side in SIDES:
            make = [sys.executable, "-m", "tests.benchmarks._pictures", "mix", name]
            subprocess.run([*make, str(OF_EACH), str(side)], check=True)
        ours, pillow, vips = asyncio.run(_compare(folder))
    figures = {**_speeds("", ours), **_speeds("pillow_", pillow)}
    if not vips:
        print(f"{VIPS} is not installed (Debian: libvips-tools).", file=sys.stderr)
        return Report("thumbnails", figures, {})
    figures |= _speeds("vips_", vips)
    figures["ratio"] = _ratio(vips, ours, vips)
    for format_, pixels in product(FORMATS, PIXELS):
        cells = [(format_, pixels)]
        figures[f"ratio_{format_}_{pixels}"] = _ratio(vips, ours, cells)
    figures["pillow_ratio"] = _ratio(vips, pillow, vips)
    return Report("thumbnails", figures, {"ratio": (">=", 1.0)})


def _speeds(prefix: str, times: Times) -> dict[str, float]:
    count = len(SIDES) * OF_EACH
    return {
        f"{prefix}per_s": count * len(times) / sum(times.values()),
        **{
            f"{prefix}per_s_{pixels}": count
            * len(FORMATS)
            / sum(times[format_, pixels] for format_ in FORMATS)
            for pixels in PIXELS
        },
    }


def _ratio(theirs: Times, ours: Times, cells: Iterable[Cell]) -> float:
    cells = list(cells)
    return sum(theirs[cell] for cell in cells) / sum(ours[cell] for cell in cells)


async def _compare(folder: Path) -> tuple[Times, Times, Times]:
    """By turns, so that all meet the same machine."""
    from nanostudio.library.decoder import Decoder

    decoders = {
        "ours": Decoder(),
        "pillow": Decoder(command=(sys.executable, "-S", "-P", "-c", WITHOUT_VIPS)),
    }
    start = _vips_start() if shutil.which(VIPS) else None
    times: dict[str, Times] = defaultdict(dict)
    for decoder, format_ in product(decoders.values(), FORMATS):
        await _decoder(decoder, [folder / f"{SIDES[0]}_0.{format_}"], PIXELS[0])
    for _, format_, pixels in product(range(ROUNDS), FORMATS, PIXELS):
        files = sorted(folder.glob(f"*.{format_}"))
        took = {
            name: await _decoder(decoder, files, pixels)
            for name, decoder in decoders.items()
        }
        if start is not None:
            took["vips"] = _vips(files, pixels) - start
        for name, seconds in took.items():
            cell, least = (format_, pixels), times[name]
            least[cell] = min(seconds, least.get(cell, seconds))
    for decoder in decoders.values():
        await decoder.close()
    return times["ours"], times["pillow"], times["vips"]


async def _decoder(decoder: Any, files: list[Path], pixels: int) -> float:
    def used() -> float:
        if decoder.pid is None:  # not yet started
            return 0.0
        child = psutil.Process(decoder.pid).cpu_times()
        return time.process_time() + child.user + child.system

    before = used()
    for path in files:
        target = path.with_suffix(".small")
        await decoder.thumbnail(path, target, pixels)
        target.unlink()
    return used() - before


def _vips(files: list[Path], pixels: int) -> float:
    command = [VIPS, "--size", str(pixels), "--output", WRITTEN, *map(str, files)]
    return _children(lambda: _run(command))


def _vips_start() -> float:
    """What it costs before it has read a picture."""
    return min(_children(lambda: _run([VIPS, "--vips-version"])) for _ in range(5))


def _run(command: list[str]) -> None:
    environment = {**os.environ, "VIPS_CONCURRENCY": "1"}
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def _children(work: Callable[[], None]) -> float:
    """Processor time of the children that `work` waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    tell(measure)
