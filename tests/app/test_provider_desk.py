"""A provider's settings and balance, as the window shows and changes them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.provider_desk import BALANCE, ProviderDesk
from nanostudio.app.provider_options import ProviderOptions, ProviderView
from nanostudio.app.spawn import Spawner
from nanostudio.core.money import Money
from nanostudio.core.options import Options
from nanostudio.core.task import Charged
from nanostudio.providers.table import SPECS
from nanostudio.settings import load
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks, save_task
from tests.store.samples import make_task
from tests.test_provider_settings import Room as SettingsRoom

pytestmark = pytest.mark.anyio


@dataclass
class Room:
    options: ProviderOptions
    desk: ProviderDesk
    database: Database
    settings: SettingsRoom

    def view(self, provider: str) -> ProviderView:
        return self.options.view(provider)

    async def until(self, is_so: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            changed = asyncio.Event()
            self.options.changed.connect(lambda _: changed.set())
            while not is_so():
                changed.clear()
                await changed.wait()

    async def buys(self, provider: str, typed: str) -> None:
        before = self.view(provider)
        self.options.balance_requested.emit(provider, typed)
        await self.until(lambda: self.view(provider) != before)


@pytest.fixture
async def room(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Room]:
    bugs = list[BaseException]()
    spawn = Spawner(bugs.append, bugs.append)
    database = await Database.open(tmp_path / "library.sqlite3")
    settings, options = SettingsRoom(tmp_path, database), ProviderOptions()
    desk = ProviderDesk(
        options=options,
        settings=settings.settings,
        database=database,
        rows={row.id: row for row in SPECS},
        spawn=spawn,
    )
    desk.start()
    yield Room(options, desk, database, settings)
    await spawn.close()
    await database.close()
    assert bugs == []


async def test_what_is_set_is_shown_from_the_start(room: Room) -> None:
    assert room.view("apidot").base_url == "https://other.example"
    assert room.view("monet") == ProviderView()


async def test_a_change_is_written_and_shown(room: Room) -> None:
    room.options.change_requested.emit("nanobananapro", "public", True)
    await room.until(lambda: room.view("nanobananapro").options.is_public)
    assert load(room.settings.path).options["nanobananapro"] == Options(is_public=True)


async def test_a_change_that_cannot_be_is_said_where_it_was_made(room: Room) -> None:
    room.options.change_requested.emit("monet", "base_url", "http://monet.vision")
    await room.until(lambda: room.view("monet").problems)
    assert "would send the key unprotected" in room.view("monet").problems["base_url"]
    assert room.view("monet").base_url == ""
    room.options.change_requested.emit("monet", "base_url", "https://x.example")
    await room.until(lambda: room.view("monet").base_url)
    assert room.view("monet").problems == {}


@pytest.mark.parametrize(
    ("provider", "typed", "bought"),
    [
        ("monet", "2000 credits", Money.of(2000, "credits")),
        ("monet", "2 000", Money.of(2000, "credits")),
        ("apidot", "12,500.5 credits", Money.of("12500.5", "credits")),
        ("google", "20", Money.of(20, "USD")),
        ("monet", "$9.90", Money.of("9.9", "USD")),
    ],
)
async def test_what_was_bought_is_typed_as_people_write(
    room: Room, provider: str, typed: str, bought: Money
) -> None:
    await room.buys(provider, typed)
    balance = room.view(provider).balance
    assert balance is not None
    assert balance.bought == balance.left == bought


async def test_what_is_no_amount_is_said(room: Room) -> None:
    await room.buys("monet", "plenty")
    assert "no amount" in room.view("monet").problems[BALANCE]
    await room.buys("monet", "5")
    await room.until(lambda: room.view("monet").balance)
    assert room.view("monet").problems == {}
    await room.buys("monet", " ")
    assert room.view("monet").balance is None


async def test_a_charge_is_taken_off_at_once(room: Room) -> None:
    await room.buys("monet", "100")
    task = make_task(1, sent_ms=2**42)
    paid = make_task(
        1,
        sent_ms=2**42,
        charged=Charged.YES,
        cost=Money.of(15, "credits"),
    )

    def keep(db: object) -> None:
        add_tasks(db, [task])  # type: ignore[arg-type]
        save_task(db, paid)  # type: ignore[arg-type]

    await room.database.run(keep)
    room.desk.note_task(task, None)
    room.desk.note_task(paid, 0.5)
    room.desk.note_task(paid, None)
    await room.until(lambda: (b := room.view("monet").balance) and b.left.amount == 85)
