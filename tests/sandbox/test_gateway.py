"""What the dialects stand on, with a clock and a painter of the test's own."""

import asyncio
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.geometry import Size
from nanostudio.sandbox.faults import Faults
from nanostudio.sandbox.files import Files
from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.ledger import Ledger, summary
from nanostudio.sandbox.order import Order, Refusal
from nanostudio.sandbox.painters import PaintFailed
from nanostudio.sandbox.tasks import Progress, Stand, Task, TaskBook
from tests.sandbox.talk import picture

pytestmark = pytest.mark.anyio
DONE = Progress(Stand.DONE, 1.0)
FAILED = Progress(Stand.FAILED, 1.0)


class Bench:
    """A gateway whose painter waits to be let go, and then writes a file or fails."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger(folder / "ledger")
        self.folder = folder
        self.may_paint = asyncio.Event()
        self.fails = False
        self.gateway = self.open()

    def open(self) -> Gateway:
        """As a new process finds it."""
        files = Files(self.folder / "uploads", self.ledger, ttl_s=100)
        book = TaskBook(
            self.folder / "results", self.ledger, paint=self.paint, delay_s=0
        )
        return Gateway(book, files, Faults(), self.ledger)

    async def paint(self, job: Mapping[str, Any]) -> None:
        """Stands in for the drawing process."""
        await self.may_paint.wait()
        if self.fails:
            raise PaintFailed("no paint left")
        Path(job["target"]).write_bytes(b"picture")

    def accept(self, prompt: str = "a fox") -> Task:
        """A task of two pictures."""
        order = Order(
            dialect="any",
            key=None,
            body_sha256="0",
            model="m",
            prompt=prompt,
            size=Size(8, 8),
            credits=10,
            count=2,
        )
        return self.gateway.accept(order, "create")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A gateway that has done nothing yet."""
    bench = Bench(tmp_path)
    yield bench
    bench.ledger.close()


async def test_finished_waits_for_the_pictures(bench: Bench) -> None:
    task = bench.accept()
    waiting = asyncio.ensure_future(bench.gateway.finished(task))
    done, _ = await asyncio.wait([waiting], timeout=0.05)
    assert not done
    bench.may_paint.set()
    assert await waiting == DONE
    assert await bench.gateway.contents(task) == [b"picture", b"picture"]
    assert await bench.gateway.finished(task) == DONE


async def test_finished_waits_for_the_time(bench: Bench) -> None:
    bench.may_paint.set()
    task = bench.accept("a fox [fault:delay seconds=0.2]")
    await bench.gateway.finished(task)
    assert bench.gateway.book.now() >= task.due_s


async def test_finished_returns_when_it_could_not_be_drawn(bench: Bench) -> None:
    bench.fails = True
    task = bench.accept()
    waiting = asyncio.ensure_future(bench.gateway.finished(task))
    bench.may_paint.set()
    assert await waiting == FAILED
    assert summary(bench.ledger)["credits"] == 0


async def test_finished_returns_for_a_failure_and_not_for_what_never_ends(
    bench: Bench,
) -> None:
    assert await bench.gateway.finished(bench.accept("[fault:failed]")) == FAILED
    never = bench.gateway.finished(bench.accept("[fault:never]"))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(never, 0.05)


async def test_a_kept_reference_is_no_upload_and_outlives_the_process(
    bench: Bench,
) -> None:
    content = picture(size=(60, 40))
    name, size = await bench.gateway.keep(BytesIO(content), "image[]", "image/png")
    assert size == Size(60, 40)
    books = summary(bench.ledger)
    assert not books["uploads"]
    (row,) = books["references"]
    assert (row["name"], row["filename"]) == (name, "image[]")
    url = f"http://127.0.0.1:1/files/{name}"
    assert bench.open().stored(url, "images") == (name, size)


@pytest.mark.parametrize(
    ("content", "mime", "words"),
    [
        (b"no picture", "image/png", "images[0]: not a PNG"),
        (picture(), "image/jpeg", "images[0]: is image/png, not image/jpeg"),
    ],
)
async def test_a_reference_must_be_the_picture_it_claims_to_be(
    bench: Bench, content: bytes, mime: str, words: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await bench.gateway.keep(BytesIO(content), "images[0]", mime)
    assert refused.value.status == 400
    assert refused.value.message.startswith(words)
