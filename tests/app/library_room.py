"""A real library with pictures in it, and what is said of it."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from nanostudio.app.messages import Message, Messages
from nanostudio.app.spawn import Spawner
from nanostudio.core.task import TaskState
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import add_tasks
from tests.store.newest import opened
from tests.store.samples import make_output, make_task

NOW_MS = 1_790_000_000_000
DAY_MS = 86_400_000


@dataclass
class LibraryRoom:
    """Its clock stands at `now_ms`."""

    library: Library
    database: Database
    messages: Messages
    spawn: Spawner
    said: list[Message]
    bugs: list[BaseException]
    now_ms: int = NOW_MS
    numbers: list[int] = field(default_factory=list)

    async def add(self, count: int, *, number: int = 1) -> list[int]:
        """A done task with `count` pictures; their numbers."""
        bodies = [f"{number} {at}".encode() for at in range(count)]
        outputs = tuple(
            make_output(
                at,
                path=f"m/{number}-{at}.png",
                sha256=hashlib.sha256(body).hexdigest(),
                size_bytes=len(body),
            )
            for at, body in enumerate(bodies)
        )
        task = make_task(number, outputs=outputs, state=TaskState.DONE)
        await self.database.run(add_tasks, [task])
        (self.library.folder / "m").mkdir(exist_ok=True)
        for output, body in zip(outputs, bodies, strict=True):
            (self.library.folder / output.path).write_bytes(body)
        return await self.database.run(numbers_of, task.id)

    def files(self) -> set[str]:
        """Every file of the library."""
        folder = self.library.folder
        return {
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file()
        }

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for what is told by signals."""
        async with asyncio.timeout(10):
            while not is_so():
                await asyncio.sleep(0.005)


@asynccontextmanager
async def library_room(folder: Path) -> AsyncIterator[LibraryRoom]:
    """Closed at the end; a bug in it fails the test."""
    said, bugs = list[Message](), list[BaseException]()
    messages = Messages()
    messages.message_shown.connect(said.append)
    database = await opened(folder / "nanostudio.sqlite3")
    library = Library(
        folder / "library",
        folder / "cache",
        database,
        Decoder(),
        clock_ms=lambda: room.now_ms,
    )
    spawn = Spawner(messages.report, bugs.append)
    room = LibraryRoom(library, database, messages, spawn, said, bugs)
    await library.prepare()
    try:
        yield room
    finally:
        await spawn.close()
        await library.close()
        await database.close()
    assert bugs == []
