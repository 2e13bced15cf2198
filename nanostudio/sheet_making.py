"""A sheet filled without a window: its cells ordered in turn, and awaited."""

import asyncio
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from nanostudio import terminal
from nanostudio.backend import Backend
from nanostudio.commands import awaited
from nanostudio.core.character import LONGEST_NAME, Character
from nanostudio.core.errors import StudioError
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import GenerationRequest
from nanostudio.core.sheet import Sheet, new_sheet
from nanostudio.core.sheet_filling import fill
from nanostudio.core.sheet_template import Template, to_json
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.engine.cells import Cells
from nanostudio.engine.tools import clock_ms
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheets import bring_back_sheet, get_sheet, save_sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How the cells are made; `request` has neither prompt nor references yet."""

    character: Character
    template: Template
    request: GenerationRequest
    model: ModelSpec
    who: str

    @property
    def sheet_id(self) -> str:
        """The same for the same wish, so that one that was interrupted is found."""
        parts = (
            *(self.character.id, self.character.canon, to_json(self.template)),
            *(self.request.provider, self.request.model, self.request.resolution),
        )
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


class Filling:
    """Fills the empty cells of one sheet, those first that others are made from.

    Cells that have a picture or a task under way are never ordered again. What was
    delivered counts as accepted: nobody is there to be asked."""

    def __init__(self, backend: Backend, making: Making) -> None:
        self._backend = backend
        self._making = making
        self._cells = Cells(backend.engine, backend.database, backend.library)
        self.tasks: dict[str, Task] = {}  # the last of each cell, by its id

    async def begin(self) -> Sheet:
        """The sheet with what came while nobody was there; a new one if need be."""
        database, making = self._backend.database, self._making
        await database.run(take_arrivals, clock_ms())
        if await database.run(get_sheet, making.sheet_id) is None:
            title = f"{making.character.name}, {making.template.title}"
            made = new_sheet(
                making.sheet_id,
                title[:LONGEST_NAME].rstrip(),
                making.template,
                [making.character.id],
            )
            await database.run(save_sheet, made, DEFAULT_PROJECT, clock_ms())
        else:
            await database.run(bring_back_sheet, making.sheet_id)
        return await self._now()

    async def run(self, timeout_s: float) -> Sheet:
        """Fill it, as far as that goes; the sheet as it is then.

        Raises what keeps the first cells from being ordered: see Cells.order."""
        clock = asyncio.get_running_loop().time
        ends_s = clock() + timeout_s
        sheet = await self._now()
        await self._take_up(sheet, timeout_s)
        while True:
            sheet = await self._now()
            filling = fill(sheet, is_trusting=True)
            ready = [one for one in filling.ready if one not in self.tasks]
            is_over = bool(self.tasks) and clock() >= ends_s
            if not ready or is_over or not await self._order(sheet, ready):
                return sheet
            await self._await(ready, ends_s - clock())

    async def _order(self, sheet: Sheet, ready: list[str]) -> bool:
        making = self._making
        try:
            tasks = await self._cells.order(
                *(sheet, ready, making.request, making.model),
                contact=self._backend.library.contacts.make,
                who=making.who,
            )
        except StudioError as error:
            if not self.tasks:
                raise
            terminal.say_error(error)
            return False
        self.tasks.update(zip(ready, tasks, strict=True))
        return True

    async def _take_up(self, sheet: Sheet, timeout_s: float) -> None:
        """Go on with what is under way, and look again at what is in doubt."""
        engine = self._backend.engine
        open_ones = {cell.id: cell.tasks[-1] for cell in sheet.cells if cell.tasks}
        if not open_ones:
            return
        await engine.start()
        for cell_id, task_id in open_ones.items():
            task = await engine.get(task_id)
            if task.state is TaskState.UNCERTAIN:
                try:
                    task = await engine.check(task_id)
                except StudioError as error:  # only the person can decide
                    terminal.say_error(error)
            self.tasks[cell_id] = task
        await self._await(open_ones, timeout_s)

    async def _await(self, cell_ids: Iterable[str], timeout_s: float) -> None:
        names = list(cell_ids)
        tasks = [self.tasks[name] for name in names]
        ended = await awaited(self._backend, tasks, max(0.0, timeout_s))
        self.tasks.update(zip(names, ended, strict=True))

    async def _now(self) -> Sheet:
        database = self._backend.database
        await database.run(take_arrivals, clock_ms())
        sheet = await database.run(get_sheet, self._making.sheet_id)
        if sheet is None:
            raise LookupError("a sheet is filled after begin has kept it")
        return sheet
