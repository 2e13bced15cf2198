"""A key press in the search field till the newest pictures are found, in libraries that
grow from a thousand pictures to a million."""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import apsw

from nanostudio.core.ordering import picture_number
from nanostudio.core.search import Query
from nanostudio.store import grams
from nanostudio.store.migrations import MIGRATIONS, apply
from nanostudio.store.search import find
from tests.benchmarks._report import Report, tell

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PROSE = (
    "fox raincoat night market neon light harbour sunrise lantern umbrella rooftop"
    " rain portrait woman knight armour castle forest river mountain desert city"
    " street train coffee window curtain red blue green yellow orange purple silver"
    " golden marble cinematic dramatic shallow depth of field grain watercolor sketch"
    " character sheet turnaround front side back smiling angry running sitting wearing"
    " coat boots gloves scarf dress shirt hair eyes scar freckles"
)
SIGNS = "狐狸雨衣夜市霓虹光港口日出灯笼雨伞地图屋顶人像女骑士盔甲城堡森林河山沙漠"
TYPED = (
    "fox in a raincoat", "neon light", "red coat", "watercolor ink", "夜市", "狐狸雨衣",
    "portrait woman", '"eyes scar"', "zebra", "nano banana fox", "ar", "k",
)  # fmt: skip
VARIATIONS = 4  # of a prompt


def measure() -> Report:
    """Milliseconds by the number of pictures."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            with closing(library(Path(folder) / f"{size}.sqlite3", size)) as db:
                times = sorted(_typed(db))
            figures[f"median_{size}_ms"] = statistics.median(times)
            figures[f"p95_{size}_ms"] = times[round(0.95 * (len(times) - 1))]
            figures[f"max_{size}_ms"] = times[-1]
    figures["growth_of_p95"] = figures[f"p95_{SIZES[-1]}_ms"] / figures["p95_1000_ms"]
    return Report("search", figures, {f"p95_{SIZES[-1]}_ms": ("<=", 30.0)})


def _typed(db: apsw.Connection) -> list[float]:
    """Each key press of each search: what it takes to know the newest."""
    times = []
    for words in TYPED:
        for end in range(1, len(words) + 1):
            began = time.perf_counter()
            find(db, Query(text=words[:end]))
            times.append((time.perf_counter() - began) * 1000)
    return times


def library(
    path: Path, size: int, files: Sequence[tuple[str, str]] = (("x.png", "0" * 64),)
) -> apsw.Connection:
    """A database with `size` pictures, as the program keeps them; of `files`, each a
    path in the library and its SHA-256, in turn."""
    db = apsw.Connection(str(path))
    db.pragma("journal_mode", "WAL")
    db.pragma("synchronous", "OFF")  # while it is filled
    for version, step in enumerate(MIGRATIONS, 1):
        apply(db, step, version)
    chance = random.Random(size)  # noqa: S311 - not a secret
    db.execute("BEGIN")
    for number in range(0, size, VARIATIONS):
        count = min(VARIATIONS, size - number)
        _add(db, number, count, _prompt(chance), files)
    db.execute("COMMIT")
    db.pragma("wal_checkpoint(TRUNCATE)")
    return db


def _prompt(chance: random.Random) -> str:
    if chance.random() < 0.15:
        return "".join(chance.choices(SIGNS, k=chance.randint(20, 60)))
    return " ".join(chance.choices(PROSE.split(), k=chance.randint(12, 45)))


def _add(
    db: apsw.Connection,
    number: int,
    count: int,
    prompt: str,
    files: Sequence[tuple[str, str]],
) -> None:
    created = 1_700_000_000_000 + number * 1000
    labels = "Nano Banana 2\nMonet"
    folded = grams.fold(f"{prompt}\n{labels}\nmonet\nnano-banana-2\n2026-11/x.png")
    short, rows = grams.short_grams(folded), []
    for at in range(count):
        task = number + at + 1
        path, sha256 = files[task % len(files)]
        rows.append({
            "task": task, "id": f"task-{task}", "key": f"key-{task}", "prompt": prompt,
            "created": created, "at": at, "number": picture_number(created, at),
            "labels": labels, "path": path, "sha256": sha256, "long": folded,
            "short": short,
        })  # fmt: skip
    for statement in _ADD:
        db.executemany(statement, rows)


_ADD = (
    """
    INSERT INTO tasks (
        number, id, batch_id, position, provider, model, prompt, n, idempotency_key,
        created_ms, state, charged, cost_basis
    ) VALUES (
        :task, :id, 'b', :at, 'monet', 'nano-banana-2', :prompt, 1, :key, :created,
        'done', 'yes', 'listed'
    )
    """,
    """
    INSERT INTO outputs VALUES (:id, 0, :path, :sha256, 1024, 1024, 'png', 1000000)
    """,
    """
    INSERT INTO pictures (
        number, task_number, position, sha256, project_id, provider, model, shape,
        resolution, format, pixels, is_unlike, labels
    ) VALUES (
        :number, :task, 0, :sha256, 'default', 'monet', 'nano-banana-2', '', '', 'png',
        1048576, 0, :labels
    )
    """,
    """
    INSERT INTO grams_long (rowid, text) VALUES (:number, :long)
    """,
    """
    INSERT INTO grams_short (rowid, text) VALUES (:number, :short)
    """,
)

if __name__ == "__main__":
    SIZES = tuple(int(one) for one in sys.argv[1:] if one.isdecimal()) or SIZES
    tell(measure)
