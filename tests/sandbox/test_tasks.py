"""The task book, with a clock and a painter of the test's own."""

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.geometry import Size
from nanostudio.sandbox.ledger import Ledger, summary
from nanostudio.sandbox.order import Ending, Fate, Order, Refusal
from nanostudio.sandbox.painters import PaintFailed
from nanostudio.sandbox.tasks import Progress, Stand, Task, TaskBook

pytestmark = pytest.mark.anyio


class Bench:
    """A book whose time is `now` and whose painter writes a file or fails."""

    def __init__(self, folder: Path) -> None:
        self.now = 1000.0
        self.jobs: list[dict[str, Any]] = []
        self.fails = False
        self.folder = folder
        self.ledger = Ledger(folder / "ledger")
        self.book = self.open()

    def open(self) -> TaskBook:
        """The book as a new process finds it."""
        return TaskBook(
            self.folder / "results",
            self.ledger,
            paint=self.paint,
            delay_s=100,
            clock=lambda: self.now,
        )

    async def paint(self, job: Mapping[str, Any]) -> None:
        """Stands in for the drawing process."""
        self.jobs.append(dict(job))
        if self.fails:
            raise PaintFailed("no paint left")
        Path(job["target"]).write_bytes(b"picture")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """An empty book."""
    bench = Bench(tmp_path)
    yield bench
    bench.ledger.close()


def order(key: str | None = "k", **changes: Any) -> Order:
    """A small order."""
    fields = {"dialect": "monet", "body_sha256": "0", "model": "m", "prompt": "p"}
    size = Size(8, 8)
    return Order(key=key, size=size, credits=10, **{**fields, **changes})


async def painted(task: Task) -> None:
    """Return when the task's pictures are there, or could not be made."""
    if task.painting is not None:
        await task.painting


async def test_a_task_goes_from_pending_to_done_by_time(bench: Bench) -> None:
    task = bench.book.accept(order(), Fate())
    await painted(task)
    whole = task.due_s - task.accepted_s
    assert 75 <= whole <= 125
    seen = []
    for share in (0.0, 0.05, 0.5, 0.999, 1.0):
        bench.now = 1000 + whole * share
        seen.append(bench.book.progress(task))
    assert [s.stand for s in seen] == [
        Stand.PENDING,
        Stand.PENDING,
        Stand.RUNNING,
        Stand.RUNNING,
        Stand.DONE,
    ]
    assert seen[2].fraction == pytest.approx(0.5)


async def test_it_is_not_done_before_its_picture_is(bench: Bench) -> None:
    task = bench.book.accept(order(), Fate(delay_s=0))
    assert bench.book.progress(task) == Progress(Stand.RUNNING, 0.99)
    await painted(task)
    assert bench.book.progress(task) == Progress(Stand.DONE, 1.0)
    assert len(bench.jobs) == 1


async def test_several_pictures_are_each_a_variation(bench: Bench) -> None:
    task = bench.book.accept(order(count=3), Fate(delay_s=0))
    await painted(task)
    assert len({job["variation"] for job in bench.jobs}) == 3
    assert bench.book.is_painted(task)


async def test_a_picture_that_cannot_be_drawn_is_refunded(bench: Bench) -> None:
    bench.fails = True
    task = bench.book.accept(order(), Fate(delay_s=0))
    await painted(task)
    assert bench.book.progress(task).stand is Stand.FAILED
    assert "no paint left" in task.reason
    assert summary(bench.ledger)["credits"] == 0
    again = bench.open().find(task.id)
    assert again
    assert again.is_refunded


async def test_a_refund_is_written_once(bench: Bench) -> None:
    fate = Fate(ending=Ending.FAILED, reason="no", is_refunded=True, delay_s=5)
    task = bench.book.accept(order(), fate)
    bench.book.settle()
    assert summary(bench.ledger)["refunds"] == []
    bench.now += 5
    for _ in range(3):
        bench.book.settle()
        assert bench.book.progress(task).stand is Stand.FAILED
    assert len(summary(bench.ledger)["refunds"]) == 1
    assert bench.jobs == []


async def test_a_key_is_known_after_a_restart(bench: Bench) -> None:
    task = bench.book.accept(order(references=("a.png",), count=2), Fate(delay_s=3))
    await painted(task)
    again = bench.open()
    known = again.known(task.order)
    assert known
    assert (known.id, known.order, known.fate) == (task.id, task.order, task.fate)
    with pytest.raises(Refusal):
        again.known(order(body_sha256="1"))


async def test_without_a_key_every_order_is_a_new_task(bench: Bench) -> None:
    tasks = [bench.book.accept(order(key=None), Fate()) for _ in range(2)]
    await asyncio.gather(*(painted(task) for task in tasks))
    assert bench.book.known(order(key=None)) is None
    assert [task.id for task in bench.book.newest("monet")] == [
        tasks[1].id,
        tasks[0].id,
    ]
    assert bench.book.newest("apidot") == []


async def test_pictures_are_named_by_their_format(bench: Bench) -> None:
    for kind, extension in (("png", "png"), ("jpeg", "jpg"), ("webp", "webp")):
        task = bench.book.accept(order(key=None, format=kind), Fate(delay_s=0))
        await painted(task)
        assert task.names == [f"{task.id}-1.{extension}"]
        assert bench.jobs[-1]["target"].endswith(task.names[0])


async def test_fate_can_decide_how_many_pictures_come(bench: Bench) -> None:
    task = bench.book.accept(order(count=3), Fate(count=2, delay_s=0))
    await painted(task)
    assert len(bench.jobs) == len(task.names) == 2


def test_fates_add_up() -> None:
    failed = Fate(ending=Ending.FAILED, reason="no", is_refunded=True)
    both = failed.and_then(Fate(delay_s=0, shape="code"))
    assert both == Fate(
        ending=Ending.FAILED, reason="no", is_refunded=True, delay_s=0, shape="code"
    )
    assert both.and_then(Fate()) == both
    assert Fate.from_json(both.to_json()) == both


def test_an_order_is_read_back_also_from_a_ledger_of_old() -> None:
    new = order(format="webp", extras={"isPublic": False})
    assert Order.from_json(new.to_json()) == new
    kept = order().to_json()
    del kept["format"], kept["extras"]
    assert Order.from_json(kept) == order()
