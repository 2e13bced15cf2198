"""A key desk over a keyring in memory, a library and a scripted gateway."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nanostudio.accounts import Accounts
from nanostudio.app.key_book import KeyBook, Shelf
from nanostudio.app.key_desk import KeyDesk
from nanostudio.app.spawn import Spawner
from nanostudio.endpoints import Endpoints
from nanostudio.keys import Keys
from nanostudio.providers.adapter import Call, Reply
from nanostudio.providers.http import Endpoint
from nanostudio.providers.table import SPECS
from nanostudio.store.database import Database
from tests.test_keys import FakeKeyring

LISTED = Reply(status=200, body=b'{"tasks":[],"data":[],"models":[]}')


class Gateway:
    """Lists to those with a key; `gate` holds its answers back."""

    def __init__(self) -> None:
        self.asked: list[Endpoint] = []
        self.gate: asyncio.Event | None = None
        self.bad: set[str] = set()

    async def call(self, endpoint: Endpoint, call: Call, **_: Any) -> Reply:
        self.asked.append(endpoint)
        if self.gate:
            await self.gate.wait()
        is_good = endpoint.key is not None and endpoint.key not in self.bad
        return LISTED if is_good else Reply(status=401)


@dataclass
class KeyRoom:
    """A key desk with everything around it."""

    ring: FakeKeyring
    keys: Keys
    accounts: Accounts
    endpoints: Endpoints
    gateway: Gateway
    book: KeyBook
    desk: KeyDesk
    woken: list[None] = field(default_factory=list)

    def shelf(self, provider: str = "monet") -> Shelf:
        return self.book.shelf(provider)

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait until `is_so`, which a change of the book makes true."""
        async with asyncio.timeout(10):
            changed = asyncio.Event()
            self.book.changed.connect(lambda _: changed.set())
            self.book.loaded.connect(changed.set)
            while not is_so():
                changed.clear()
                await changed.wait()

    async def done(self, provider: str = "monet") -> Shelf:
        """The shelf once nothing is being done with it."""
        await asyncio.sleep(0)
        await self.until(lambda: self.shelf(provider).work is None)
        return self.shelf(provider)


@asynccontextmanager
async def key_room(
    folder: Path, *, environment: dict[str, str] | None = None, timeout_s: float = 5
) -> AsyncIterator[KeyRoom]:
    ring, bugs = FakeKeyring(), list[BaseException]()
    keys = Keys(ring, environment or {}, timeout_s=timeout_s)
    database = await Database.open(folder / "library.sqlite3")
    accounts = Accounts(database, keys)
    await accounts.load()
    endpoints = Endpoints(
        keys,
        typed={},
        kept={},
        sandbox_url=lambda: asyncio.sleep(0, "http://127.0.0.1:9"),
        in_use=accounts.in_use,
    )
    spawn = Spawner(bugs.append, bugs.append)
    book, gateway, woken = KeyBook(SPECS), Gateway(), list[None]()
    wire: Any = gateway
    desk = KeyDesk(
        book=book,
        keys=keys,
        accounts=accounts,
        endpoints=endpoints,
        wire=wire,
        rows={row.id: row for row in SPECS},
        go_on=lambda: woken.append(None),
        spawn=spawn,
    )
    yield KeyRoom(ring, keys, accounts, endpoints, gateway, book, desk, woken)
    await spawn.close()
    await database.close()
    assert bugs == []
