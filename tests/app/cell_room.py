"""A sheet with all that orders and fills its cells; over a bare database, or over the
real engine and the sandbox."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from nanostudio.app.characters import Characters
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Message, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.sheet_hand import SheetHand
from nanostudio.app.sheet_order_desk import SheetOrderDesk
from nanostudio.app.sheet_orders import SheetOrders
from nanostudio.app.sheets import Sheets
from nanostudio.app.spawn import Spawner
from nanostudio.backend import Backend, open_backend
from nanostudio.core.character import Character
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_edits import lock, put
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.core.task import Task
from nanostudio.engine.cells import Cells
from nanostudio.engine.tools import clock_ms
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.store.characters import save_character
from nanostudio.store.database import Database
from nanostudio.store.sheets import save_sheet
from nanostudio.store.tasks import list_tasks
from tests.app.finding_room import Spawned
from tests.core.sheet_samples import sha
from tests.store.newest import opened

ROWS = [row for row in SPECS if row.id == "sandbox"]
MIRA = Character(id="mira", name="Mira", description="A street photographer.")


def template(*faults: str, needs: tuple[str, ...] = ()) -> Template:
    """Cells "c1", "c2" and so on, whose instructions end in these words; the last one
    needs `needs`."""
    last = len(faults)
    cells = tuple(
        TemplateCell(
            id=f"c{at}",
            title=f"Cell {at}",
            instruction=f"Picture {at}. {fault}".strip(),
            needs=needs if at == last else (),
        )
        for at, fault in enumerate(faults, 1)
    )
    return Template(id="few", title="Few", columns=2, rows=last, cells=cells)


def full(sheet: Sheet, *cell_ids: str) -> Sheet:
    """With pictures in these cells."""
    for cell_id in cell_ids:
        version = CellVersion(sha256=sha(cell_id), path=f"{cell_id}.png", added_ms=5)
        sheet = put(sheet, cell_id, version)
    return sheet


def know(characters: Characters, *every: Character) -> None:
    """As if they had been read."""
    characters._known = replace(characters._known, every=every)


@dataclass
class BareRoom:
    """No engine: tasks are told of by the test."""

    database: Database
    sheets: Sheets
    projects: Projects
    messages: Messages
    said: list[Message]
    spawned: Spawned
    told: list[object] = field(default_factory=list)  # of cells that changed

    async def keep(self, sheet: Sheet, project: str = DEFAULT_PROJECT) -> None:
        await self.database.run(save_sheet, sheet, project, 1)

    async def read(self) -> Sheet | None:
        self.sheets.read()
        await self.spawned.settled()
        return self.sheets.current


@asynccontextmanager
async def bare_room(folder: Path, *sheets: Sheet) -> AsyncIterator[BareRoom]:
    database = await opened(folder / "studio.db")
    messages, projects, spawned = Messages(), Projects(), Spawned()
    moments = count(10)
    state = Sheets(projects, messages, moments.__next__)
    said: list[Message] = []
    messages.message_shown.connect(said.append)
    made = BareRoom(database, state, projects, messages, said, spawned)
    state.cells_changed.connect(made.told.append)
    for sheet in sheets:
        await made.keep(sheet)
    projects.attach(database, spawned, moments.__next__)
    state.attach(database, spawned)
    await spawned.settled()
    yield made
    await spawned.settled()
    await database.close()


@dataclass
class SheetRoom:
    """A sheet over the sandbox."""

    backend: Backend
    sheets: Sheets
    orders: SheetOrders
    desk: SheetOrderDesk
    hand: SheetHand
    draft: Draft
    projects: Projects
    messages: Messages
    spawn: Spawner
    said: list[Message] = field(default_factory=list)
    asked: list[Any] = field(default_factory=list)  # questions
    bugs: list[BaseException] = field(default_factory=list)

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait for the state to be so."""
        changed = asyncio.Event()
        signals = (
            *(self.sheets.changed, self.sheets.cells_changed, self.orders.changed),
            *(self.sheets.progress_changed, self.messages.message_shown),
            *(self.orders.checkout.question_raised, self.projects.changed),
        )
        for signal in signals:
            signal.connect(changed.set)
        try:
            async with asyncio.timeout(20):
                while not is_so():
                    changed.clear()
                    await changed.wait()
        finally:
            for signal in signals:
                signal.disconnect(changed.set)

    async def keep(self, sheet: Sheet) -> None:
        """Have it kept and open."""
        run = self.backend.database.run
        await run(save_character, MIRA, 1)
        await run(save_sheet, sheet, DEFAULT_PROJECT, 1)
        self.sheets.open(sheet.id)
        await self.until(lambda: self.sheets.current == sheet)

    async def tasks(self) -> list[Task]:
        """Every task that was ever ordered, the oldest first."""
        found = await self.backend.database.run(list_tasks)
        return found[::-1]

    @property
    def sheet(self) -> Sheet:
        assert self.sheets.current is not None
        return self.sheets.current

    async def idle(self) -> None:
        """Wait for what is under way for the cells."""
        await self.until(lambda: not (self.orders.is_sending or self.sheets.open_tasks))


@asynccontextmanager
async def sheet_room(folder: Path, gateway: str) -> AsyncIterator[SheetRoom]:
    paths = Paths.find(data_dir=folder, library_dir=folder / "library")
    draft, messages, projects = Draft(ROWS), Messages(), Projects()
    async with open_backend(paths, typed_urls={"sandbox": gateway}) as backend:
        bugs: list[BaseException] = []
        spawn = Spawner(messages.report, bugs.append)
        sheets = Sheets(projects, messages, clock_ms)
        orders = SheetOrders(sheets, draft, projects)
        desk = SheetOrderDesk(
            orders,
            sheets,
            engine=backend.engine,
            cells=Cells(backend.engine, backend.database, backend.library),
            contact=backend.library.contacts.make,
            database=backend.database,
            hosting=backend.hosting,
            messages=messages,
            projects=projects,
            spawn=spawn,
        )
        hand = SheetHand(sheets, messages, clock_ms)
        made = SheetRoom(
            *(backend, sheets, orders, desk, hand, draft, projects, messages, spawn),
            bugs=bugs,
        )
        messages.message_shown.connect(made.said.append)
        orders.checkout.question_raised.connect(made.asked.append)
        backend.engine.watch(sheets.note_task)
        projects.attach(backend.database, spawn, clock_ms)
        orders.choice.attach(backend.database, spawn)
        sheets.attach(backend.database, spawn)
        await backend.engine.start()
        yield made
        await spawn.close()
        assert made.bugs == []


def few(
    *faults: str, needs: tuple[str, ...] = (), locked: tuple[str, ...] = ()
) -> Sheet:
    """A sheet of such a template; `locked` cells have pictures."""
    sheet = full(
        new_sheet("s1", "Mira", template(*faults, needs=needs), ["mira"]), *locked
    )
    for cell_id in locked:
        sheet = lock(sheet, cell_id)
    return sheet
