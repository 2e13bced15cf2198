"""Kills the program at many moments and counts what was lost or paid for twice.

    python -m tests.faults.kill --points 200
    python -m tests.faults.kill --points 60 --plant "new key on resend"

Each point orders pictures in a library of its own, kills, goes on with `tasks resume`
and compares the gateway's ledger with database and files. Every fourth is killed in
its recovery as well; every third has ordered the same pictures before. Exits 0 when
nothing was wrong."""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from nanostudio.sandbox.launch import Sandbox
from tests.faults.client import Client, Moment, moments
from tests.faults.entry import PLANTS
from tests.faults.judge import Verdict, charges, judge, slow_down

PICTURES = 2  # in each order
PAIRS = 4  # every so manieth point is killed in its recovery, too
PASTS = 3  # and every so manieth has ordered the same pictures before
_LATENCY_S = 0.15  # between a charge and the answer that tells of it
_RESUME = ("tasks", "resume", "--timeout", "40", "--json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One order that was killed, and what became of it."""

    moment: Moment
    second: Moment | None
    was_killed: bool
    verdict: Verdict


@dataclass(kw_only=True)
class Bench:
    """A gateway, a folder for libraries, and how long an undisturbed run takes."""

    folder: Path
    url: str
    reference: Path
    plant: str = ""
    whole_s: float = 0.0
    moments: list[Moment] = field(default_factory=list)

    def plan(self, points: int, seed: int) -> None:
        """Watch one undisturbed run and choose the moments by it."""
        client = self._client("whole")
        began_s = time.monotonic()
        assert client.run(client.generate("whole", PICTURES)) == 0
        self.whole_s = time.monotonic() - began_s
        assert judge(client, "whole").done == PICTURES
        client = self._client("census")
        census = client.census(client.generate("census", PICTURES))
        self.moments = moments(census, points=points, whole_s=self.whole_s, seed=seed)

    def point(self, number: int) -> Point:
        """Order, kill, recover, judge."""
        name = f"point {number}"
        client, moment = self._client(f"point-{number}"), self.moments[number]
        if number % PASTS == PASTS - 1:
            client.run(client.generate(name, PICTURES))
        before = charges(self.url, name).total()
        was_killed = (
            client.run(
                client.generate(name, PICTURES),
                moment,
                is_charged=lambda: charges(self.url, name).total() > before,
            )
            != 0
        )
        second = None
        if number % PAIRS == PAIRS - 1:
            at = random.Random(number).uniform(0.1, self.whole_s)  # noqa: S311
            second = Moment(after_s=at)
            client.run(_RESUME, second)
        client.run(_RESUME)
        verdict = judge(client, name)
        if not verdict.problems:
            shutil.rmtree(client.folder)
        return Point(
            moment=moment, second=second, was_killed=was_killed, verdict=verdict
        )

    def _client(self, name: str) -> Client:
        return Client(
            folder=self.folder / name,
            url=self.url,
            reference=self.reference,
            plant=self.plant,
        )


@contextmanager
def bench(*, plant: str = "") -> Iterator[Bench]:
    """A gateway of its own process in a temporary folder; kept when it failed."""
    folder = Path(tempfile.mkdtemp(prefix="nanostudio-kill-"))
    reference = folder / "reference.png"
    Image.new("RGB", (64, 48), "orange").save(reference)
    gateway = Sandbox(
        delay_s=0.1, state=folder / "gateway", ledger=folder / "ledger.jsonl"
    )
    try:
        url = gateway.start_now()
        slow_down(url, _LATENCY_S)
        yield Bench(folder=folder, url=url, reference=reference, plant=plant)
    finally:
        gateway.stop_now()
    shutil.rmtree(folder)


def run(
    points: int,
    *,
    plant: str = "",
    seed: int = 1,
    jobs: int = 2,
    tell: Callable[[int, Point], None] = lambda _number, _point: None,
) -> list[Point]:
    """Kill at `points` moments; what became of each."""
    found = []
    with bench(plant=plant) as made, ThreadPoolExecutor(jobs) as threads:
        made.plan(points, seed)
        for number, point in enumerate(threads.map(made.point, range(points))):
            tell(number, point)
            found.append(point)
    return found


def table(found: list[Point]) -> str:
    """The figures, by kind of moment."""
    kinds: dict[str, list[Point]] = {}
    for point in found:
        kinds.setdefault(point.moment.kind, []).append(point)
    lines = [f"{'killed at':<12}{'points':>8}{'killed':>8}{'charged':>9}{'done':>7}"]
    lines[0] += f"{'problems':>10}"
    for kind, points in [*sorted(kinds.items()), ("all", found)]:
        figures = (
            (len(points), 8),
            (sum(point.was_killed for point in points), 8),
            (sum(point.verdict.charged for point in points), 9),
            (sum(point.verdict.done for point in points), 7),
            (sum(bool(point.verdict.problems) for point in points), 10),
        )
        cells = "".join(f"{figure:>{width}}" for figure, width in figures)
        lines.append(f"{kind:<12}{cells}")
    return "\n".join(lines)


def main() -> int:
    """The long form, by hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--plant", choices=PLANTS, default="")
    options = parser.parse_args()

    def tell(number: int, point: Point) -> None:
        for problem in point.verdict.problems:
            sys.stdout.write(f"point {number} ({point.moment}): {problem}\n")
            sys.stdout.flush()

    found = run(
        options.points,
        plant=options.plant,
        seed=options.seed,
        jobs=options.jobs,
        tell=tell,
    )
    sys.stdout.write(table(found) + "\n")
    return int(any(point.verdict.problems for point in found))


if __name__ == "__main__":
    sys.exit(main())
