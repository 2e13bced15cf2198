"""Importing a folder against copying it by hand: `cp`, each file synced, `sha256sum`.

A mix of PNG, JPEG and WebP, 1024 and 2048 pixels long; then small files by thousands.
Both sides end with every file on the disk and its hash known; ours has also decoded
each picture in a child, read what it says and made its row. `over_decoding` compares
it with children that only decode the same files. Starts of children are included."""

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image

from tests.benchmarks._report import Report, tell

OF_EACH = 12  # pictures of a format and size
SIDES = (1024, 2048)
FEW, MANY = 1_000, 10_000
SMALL = 48  # pixels
AGAIN = 3
CHILDREN = 2  # as an import has


def measure() -> Report:
    """Files and megabytes a second, a second run, and the growth with small files."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="nanostudio-bench-") as name:
        folder = Path(name)
        figures |= _whole(folder / "mix", _mix(folder / "mix/in"))
        figures |= {
            f"small_{key}": figure
            for key, figure in _whole(
                folder / "few", _small(folder / "few/in", FEW)
            ).items()
        }
        many = _whole(folder / "many", _small(folder / "many/in", MANY))
    figures["many_per_s"] = many["per_s"]
    figures["many_ratio"] = many["ratio"]
    figures["many_over_decoding"] = many["over_decoding"]
    figures["many_again_ms"] = many["again_ms"]
    growth = figures["small_per_s"] / many["per_s"]
    figures["growth_per_file"] = growth
    figures["growth_again_per_file"] = (
        many["again_ms"] / figures["small_again_ms"] * FEW / MANY
    )
    bars = {"growth_per_file": ("<=", 1.2), "growth_again_per_file": ("<=", 1.2)}
    return Report("import", figures, bars)


def _whole(folder: Path, source: Path) -> dict[str, float]:
    """One folder both ways, the copy by hand first."""
    files = sorted(source.iterdir())
    size_bytes = sum(path.stat().st_size for path in files)
    by_hand = _by_hand(source, folder / "copy")
    first, again = asyncio.run(_ours(folder, source, len(files)))
    decoding = asyncio.run(_decoding(files))
    return {
        "per_s": len(files) / first,
        "mb_per_s": size_bytes / first / 1e6,
        "by_hand_per_s": len(files) / by_hand,
        "ratio": first / by_hand,
        "over_decoding": first / decoding,
        "again_ms": again * 1_000,
    }


def _by_hand(source: Path, target: Path) -> float:
    begin = time.perf_counter()
    subprocess.run(["cp", "-r", source, target], check=True)
    copies = sorted(target.iterdir())
    for start in range(0, len(copies), 1_000):  # a command line has an end
        some = copies[start : start + 1_000]
        subprocess.run(["sync", *some], check=True)
        sums = subprocess.DEVNULL
        subprocess.run(["sha256sum", *some], check=True, stdout=sums)
    return time.perf_counter() - begin


async def _ours(folder: Path, source: Path, count: int) -> tuple[float, float]:
    """Seconds of a first import, and of a second one, the least of three."""
    from nanostudio.library.decoder import Decoder
    from nanostudio.library.library import Library
    from nanostudio.store.database import Database

    database = await Database.open(folder / "nanostudio.sqlite3")
    library = Library(folder / "library", folder / "cache", database, Decoder())
    await library.prepare()
    took = []
    for _ in range(1 + AGAIN):
        begin = time.perf_counter()
        ended = await library.importer.bring(await library.importer.find([source]))
        took.append(time.perf_counter() - begin)
        if ended.imported + ended.here != count:
            sys.exit(f"{ended} of {count}")
    await library.close()
    await database.close()
    return took[0], min(took[1:])


async def _decoding(files: list[Path]) -> float:
    """Seconds in which as many children decode the files, and do nothing else."""
    from nanostudio.library.decoder import Decoder

    begin = time.perf_counter()
    decoders = [Decoder() for _ in range(CHILDREN)]
    await asyncio.gather(
        *(decoders[at % CHILDREN].inspect(path) for at, path in enumerate(files))
    )
    took = time.perf_counter() - begin
    for decoder in decoders:
        await decoder.close()
    return took


def _mix(folder: Path) -> Path:
    for side in SIDES:
        make = [sys.executable, "-m", "tests.benchmarks._pictures", "mix", folder]
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([*make, str(OF_EACH), str(side)], check=True)
    return folder


def _small(folder: Path, count: int) -> Path:
    """Small pictures, no two alike."""
    folder.mkdir(parents=True)
    for number in range(count):
        colour = (number % 256, number // 256, 128)
        image = Image.new("RGB", (SMALL, SMALL), colour)
        image.save(folder / f"{number:05}.png", compress_level=1)
    return folder


if __name__ == "__main__":
    tell(measure)
