"""Receipts are written where the person says."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.app.messages import Message, Messages
from nanostudio.app.receipt_desk import ReceiptDesk
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import StudioError
from nanostudio.core.money import Money
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_outputs, add_tasks
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio


class Room:
    """A desk over a database with one paid picture."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.said = asyncio.Queue[Message]()
        self.errors = asyncio.Queue[StudioError]()
        messages = Messages()
        messages.message_shown.connect(self.said.put_nowait)
        self.spawner = Spawner(self.errors.put_nowait, self.fail)
        self.desk = ReceiptDesk(
            database=database,
            render=lambda text: b"%PDF" + text.encode(),
            messages=messages,
            now_ms=lambda: 5,
            spawn=self.spawner,
        )

    def fail(self, error: BaseException) -> None:
        raise error

    async def paid(self) -> list[int]:
        task = make_task()
        await self.database.run(add_tasks, [task])
        done = replace(
            task,
            state=TaskState.DONE,
            charged=Charged.YES,
            cost=Money.of(15, "credits"),
            outputs=(make_output(), make_output(1)),
        )
        await self.database.run(add_outputs, done)
        return await self.database.run(numbers_of, task.id)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    database = await Database.open(tmp_path / "nanostudio.sqlite3")
    room = Room(database)
    yield room
    await room.spawner.close()
    await database.close()


async def test_a_dossier_is_text_or_a_pdf_by_its_name(
    room: Room, tmp_path: Path
) -> None:
    numbers = await room.paid()
    shown: list[str] = []
    room.desk.file_requested.connect(shown.append)
    for name in ("a.txt", "a.PDF"):
        room.desk.save_dossier(numbers, str(tmp_path / name))
        said = await room.said.get()
        assert said.title == f"“{name}” is saved."
        assert said.action is not None
        said.action()
    assert shown == [str(tmp_path / "a.txt"), str(tmp_path / "a.PDF")]
    text = (tmp_path / "a.txt").read_text("utf-8")
    assert text.count("Task: task-0001") == 1
    assert "2. 1,024 x 1,024 pixels" in text
    assert (tmp_path / "a.PDF").read_bytes() == b"%PDF" + text.encode()


async def test_costs_are_a_table(room: Room, tmp_path: Path) -> None:
    await room.paid()
    room.desk.save_costs(str(tmp_path / "costs.csv"))
    await room.said.get()
    assert ",default,monet,1,0,15," in (tmp_path / "costs.csv").read_text("utf-8-sig")


async def test_where_it_cannot_be_written_it_is_told(
    room: Room, tmp_path: Path
) -> None:
    room.desk.save_costs(str(tmp_path / "nowhere" / "costs.csv"))
    error = await room.errors.get()
    assert "not there" in error.title
