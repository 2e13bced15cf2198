"""All that takes part in finding and judging pictures, over a real database."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

from nanostudio.app.boards import Boards
from nanostudio.app.facet_words import Names
from nanostudio.app.facets import Facets, Finding
from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Message, Messages
from nanostudio.app.projects import Projects
from nanostudio.core.search import Mark
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of, read_marks
from nanostudio.store.tasks import add_tasks
from tests.app.tile_samples import NOW_MS, PROVIDERS
from tests.store.newest import opened
from tests.store.samples import make_output, make_task


class Spawned:
    """Starts coroutines, and waits for all of them, and for those they start."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[None]] = []

    def __call__(
        self, work: Coroutine[Any, Any, None], name: str
    ) -> Callable[[], None]:
        self._tasks.append(asyncio.create_task(work, name=name))
        return lambda: None

    async def settled(self) -> None:
        while self._tasks:
            await self._tasks.pop(0)


class Parts:
    """What the window shows, with nothing behind it."""

    def __init__(self) -> None:
        self.said: list[Message] = []
        self.messages = Messages()
        self.messages.message_shown.connect(self.said.append)
        self.projects = Projects()
        self.gallery = GalleryModel(PROVIDERS, now_ms=lambda: NOW_MS)
        self.filters = Filters(self.gallery)
        self.facets = Facets(self.filters)
        moments = count(NOW_MS)  # no two boards are made at once
        self.boards = Boards(self.projects, self.messages, moments.__next__)
        names = Names(PROVIDERS, self.projects.name_of, self.boards.name_of)
        self.finding = Finding(self.filters, self.facets, self.boards, names)


class FindingRoom(Parts):
    """Attached to `database`."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.database, self.spawned = database, Spawned()
        self.projects.attach(database, self.spawned, lambda: NOW_MS)
        self.boards.attach(database, self.spawned)
        self.facets.attach(database, self.spawned)

    async def settled(self) -> None:
        """Till nothing is under way any more."""
        await self.spawned.settled()

    async def add(self, count: int, number: int = 1) -> list[int]:
        """A task with so many pictures; their numbers, the first picture's first."""
        outputs = tuple(make_output(at) for at in range(count))
        task = make_task(number, outputs=outputs)
        await self.database.run(add_tasks, [task])
        return await self.database.run(numbers_of, task.id)

    async def marks(self, numbers: list[int]) -> list[Mark]:
        """What is thought of these pictures."""
        return list((await self.database.run(read_marks, numbers)).values())


@asynccontextmanager
async def finding_room(folder: Path) -> AsyncIterator[FindingRoom]:
    """With an empty database; closed afterwards."""
    database = await opened(folder / "library.sqlite3")
    room = FindingRoom(database)
    await room.settled()
    try:
        yield room
        await room.settled()
    finally:
        await database.close()
