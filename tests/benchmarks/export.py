"""Exports: 1,000 originals against `cp` and `sync` of the same files, WebP on two
processors against one and against bare Pillow, and the window's frames meanwhile.

By turns, so that all meet the same machine. Of copies the least of three rounds counts;
they end on the disk on both sides, and ours also knows that every byte is right.
Drawing takes so long that the machine's speed changes meanwhile: there the median of
the rounds' own ratios counts. Starts of children count. Against Pillow, which runs
alone, processor time is compared: of so many pictures that the library, opened for each
export, is a hundredth of it."""

import asyncio
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from operator import truediv
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image

from tests.benchmarks._report import Report, tell

ORIGINALS, UNLIKE, OF_TASK = 1_000, 20, 10
SIDE = 620  # of a noisy PNG of 1.15 MB
DRAWN = 24  # photographs of each size, written as WebP
SIDES = (1024, 2048)
ROUNDS, DRAWN_ROUNDS = 3, 5
QUALITY = 90
SETTLE_S = 2.0  # thumbnails come in before frames are counted
IDLE_S = 4.0
# As much of the machine as a child has.
BACK = """
import os, sys
from nanostudio.library.worker import step_back
step_back()
os.execvp(sys.argv[1], sys.argv[1:])
"""
BARE = f"""
import sys
from pathlib import Path
from PIL import Image
for path in sys.argv[2:]:
    with Image.open(path) as image:
        target = Path(sys.argv[1]) / f"{{Path(path).stem}}.webp"
        image.save(target, quality={QUALITY})
"""


def measure() -> Report:
    """Seconds of each side, the ratios, and the gaps between frames."""
    with tempfile.TemporaryDirectory(prefix="nanostudio-bench-") as name:
        folder = Path(name)
        originals, drawn = asyncio.run(_fill(folder))
        figures = _copying(folder, originals) | _drawing(folder, drawn)
        for what, numbers in (("idle", []), ("copying", originals), ("drawing", drawn)):
            gaps = _window(folder, what, numbers)
            figures[f"{what}_p99_ms"] = gaps[round(0.99 * (len(gaps) - 1))]
            figures[f"{what}_max_ms"] = gaps[-1]
            figures[f"{what}_frames"] = len(gaps) + 1
    bars = {
        "of_cp": (">=", 0.8),
        "two_of_one": (">=", 1.8),
        "of_pillow": (">=", 0.95),
        "copying_p99_ms": ("<=", 20.0),
        "drawing_p99_ms": ("<=", 20.0),
    }
    return Report("export", figures, bars)


def _copying(folder: Path, numbers: Sequence[int]) -> dict[str, float]:
    files = sorted((folder / "library" / "noise").iterdir())
    by_hand, ours = [], []
    for _ in range(ROUNDS):
        by_hand.append(_by_hand(files, folder / "cp"))
        ours.append(asyncio.run(_ours(folder, numbers)))
    size_bytes = sum(path.stat().st_size for path in files)
    mine = min(ours)
    return {
        "cp_s": min(by_hand),
        "originals_s": mine,
        "originals_mb_per_s": size_bytes / mine / 1e6,
        "of_cp": min(by_hand) / mine,
    }


def _by_hand(files: Sequence[Path], target: Path) -> float:
    target.mkdir()
    copies = [target / path.name for path in files]
    took = _stepped_back("cp", *files, target) + _stepped_back("sync", *copies, target)
    took -= 2 * _stepped_back("true")
    shutil.rmtree(target)
    os.sync()
    return took


def _stepped_back(*command: str | Path) -> float:
    begin = time.perf_counter()
    began = [sys.executable, "-c", BACK, *command]
    subprocess.run(began, check=True, start_new_session=True)
    return time.perf_counter() - begin


def _drawing(folder: Path, numbers: Sequence[int]) -> dict[str, float]:
    files = sorted((folder / "library" / "mix").glob("*.png"))
    two, one, ours, bare = [], [], [], []
    for _ in range(DRAWN_ROUNDS):
        two.append(asyncio.run(_ours(folder, numbers, 2)))
        before = _used()
        one.append(asyncio.run(_ours(folder, numbers, 1)))
        ours.append(_used() - before)
        before = _used()
        _pillow(files, folder / "bare")
        bare.append(_used() - before)
    return {
        "webp_two_s": min(two),
        "webp_one_s": min(one),
        "webp_one_used_s": min(ours),
        "webp_pillow_used_s": min(bare),
        "two_of_one": median(map(truediv, one, two)),
        "of_pillow": median(map(truediv, bare, ours)),
    }


def _used() -> float:
    """Processor time of this process and of the children it has waited for."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + spent.ru_utime + spent.ru_stime


def _pillow(files: Sequence[Path], target: Path) -> None:
    target.mkdir()
    subprocess.run([sys.executable, "-c", BARE, target, *files], check=True)
    shutil.rmtree(target)


async def _ours(folder: Path, numbers: Sequence[int], children: int = 0) -> float:
    """Seconds of an export; drawn as WebP by so many `children`, if any."""
    from nanostudio.core.export import ExportOptions, Format
    from nanostudio.library.decoder import Decoder
    from nanostudio.library.export_trip import CHILDREN
    from nanostudio.library.exporting import Exporter
    from nanostudio.library.library import Library
    from nanostudio.store.database import Database

    format_ = Format.WEBP if children else Format.ORIGINAL
    options = ExportOptions(format=format_, quality=QUALITY)
    database = await Database.open(folder / "data" / "nanostudio.sqlite3")
    library = Library(folder / "library", folder / "cache", database, Decoder())
    await library.prepare()
    exporter = Exporter(
        folder=library.folder,
        cache=folder / "cache",
        database=database,
        off=library._off,
        thumbnail=library.thumbnail,
        children=children or CHILDREN,
    )
    out = folder / "out"
    begin = time.perf_counter()
    ended = await exporter.begin(numbers, options).run(out)
    took = time.perf_counter() - begin
    if ended.done != len(numbers):
        sys.exit(f"{ended.done} of {len(numbers)}: {ended.problems[:1]}")
    await library.close()
    await database.close()
    shutil.rmtree(out)
    os.sync()
    return took


async def _fill(folder: Path) -> tuple[list[int], list[int]]:
    """A library; the numbers of its noisy pictures, and of its photographs."""
    from nanostudio.store.database import Database

    noise, mix = folder / "library" / "noise", folder / "library" / "mix"
    for one in (noise, mix, folder / "library" / "References", folder / "data"):
        one.mkdir(parents=True)
    for number in range(UNLIKE):
        body = os.urandom(SIDE * SIDE * 3)
        image = Image.frombytes("RGB", (SIDE, SIDE), body)
        image.save(noise / f"{number:04}.png", compress_level=0)
    for number in range(UNLIKE, ORIGINALS):
        shutil.copyfile(noise / f"{number % UNLIKE:04}.png", noise / f"{number:04}.png")
    for side in SIDES:
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "mix", mix]
        subprocess.run([*make, str(DRAWN), str(side)], check=True)
    os.sync()
    database = await Database.open(folder / "data" / "nanostudio.sqlite3")
    files, numbers = sorted(noise.iterdir()), list[int]()
    for start in range(0, ORIGINALS, OF_TASK):
        numbers += await _rows(database, start, files[start : start + OF_TASK])
    drawn = await _rows(database, ORIGINALS, sorted(mix.glob("*.png")))
    await database.close()
    return numbers, drawn


async def _rows(database: Any, at: int, files: Sequence[Path]) -> list[int]:
    from nanostudio.core.task import TaskState
    from nanostudio.store.pictures import numbers_of
    from nanostudio.store.tasks import add_tasks
    from tests.store.samples import make_output, make_task

    outputs = []
    for position, path in enumerate(files):
        with Image.open(path) as image:
            width, height = image.size
        output = make_output(
            position,
            path=f"{path.parent.name}/{path.name}",
            sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
            size_bytes=path.stat().st_size,
            width=width,
            height=height,
        )
        outputs.append(output)
    task = make_task(at, outputs=tuple(outputs), state=TaskState.DONE)
    await database.run(add_tasks, [task])
    return list(await database.run(numbers_of, task.id))


def _window(folder: Path, what: str, numbers: Sequence[int]) -> list[float]:
    command = [sys.executable, "-m", "tests.benchmarks.export", "window", what, folder]
    answer = subprocess.run(
        command,
        input=json.dumps(list(numbers)).encode(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=300,
    )
    gaps: list[float] = json.loads(answer.stdout.splitlines()[-1])
    return gaps


def _drive(what: str, folder: Path) -> None:
    from nanostudio.core.export import ExportOptions, Format
    from nanostudio.ui.front import Front
    from tests.benchmarks._studio import Frames, drive, until

    numbers, gaps = json.load(sys.stdin), list[float]()
    format_ = Format.WEBP if what == "drawing" else Format.ORIGINAL

    async def job(front: Front) -> None:
        desk = front.library.exporting._desk
        assert desk is not None
        await asyncio.sleep(SETTLE_S)
        said = len(front.messages.log)
        frames = Frames(front.panel.view.viewport())
        frames.start()
        if numbers:
            desk.export(numbers, str(folder / what), ExportOptions(format=format_))
            await until(lambda: len(front.messages.log) > said)
        else:
            await asyncio.sleep(IDLE_S)
        gaps.extend(frames.gaps_ms())

    drive(folder, "http://127.0.0.1:9", job)
    if numbers and len(list((folder / what).iterdir())) != len(numbers):
        sys.exit("not all were exported")
    shutil.rmtree(folder / what, ignore_errors=True)
    print(json.dumps(gaps))


if __name__ == "__main__":
    if sys.argv[1:2] == ["window"]:
        _drive(sys.argv[2], Path(sys.argv[3]))
    else:
        tell(measure)
