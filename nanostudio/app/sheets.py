"""Living sheets of the project one works for: the one that is open, and its tasks."""

import secrets
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.words import filled
from nanostudio.core.sheet import Sheet, new_sheet
from nanostudio.core.sheet_template import Template
from nanostudio.core.task import CLOSED, Task, TaskState
from nanostudio.store import sheets
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheet_changes import Change, change_sheet
from nanostudio.store.tasks import get_tasks

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database


class Sheets(QObject):
    """The database has the truth: every change is made of what stands there, so that
    none is lost beside what a task delivers. Nothing is known before `attach`."""

    changed = Signal()  # which there are, their names, or which one is open
    cells_changed = Signal(object)  # frozenset[str]: ids of cells of the open one
    progress_changed = Signal(str)  # cell id
    opened = Signal(str)  # sheet id: the person wants to see it

    def __init__(
        self,
        projects: Projects,
        messages: Messages,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.every: tuple[Sheet, ...] = ()  # the one changed last first
        self.current: Sheet | None = None
        self._projects, self._messages = projects, messages
        self._now_ms = now_ms
        self._tasks: dict[str, Task] = {}  # by cell: under way, or as it failed
        self._progress: dict[str, float] = {}  # by cell, 0 to 1
        self._database: Database | None = None
        self._spawn: Spawn | None = None

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin: read what there is, and again for another project."""
        self._database, self._spawn = database, spawn
        self._projects.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read once more what there is, with what was delivered meanwhile."""
        self._do(self._load(), "read the sheets")

    def open(self, sheet_id: str) -> None:
        """Have this one open from now on."""
        self._do(self._open(sheet_id), "open a sheet")

    def create(
        self, name: str, template: Template, characters: Sequence[str] = ()
    ) -> None:
        """Make an empty sheet, and open it."""
        made = new_sheet(secrets.token_hex(8), name, template, characters)
        self._do(self._create(made), "make a sheet")

    def change(self, change: Change) -> None:
        """Change the open sheet, as it is when its turn comes."""
        if self.current is not None:
            self._do(self._change(self.current.id, change), "change a sheet")

    def put_away(self, sheet_id: str) -> None:
        """Do without a sheet. It can be taken back."""
        self._do(self._put_away(sheet_id), "put a sheet away")

    def task(self, cell_id: str) -> Task | None:
        """What is under way for a cell of the open sheet, or has failed last."""
        return self._tasks.get(cell_id)

    def progress(self, cell_id: str) -> float | None:
        """How far that is, 0 to 1; None where nobody knows."""
        return self._progress.get(cell_id)

    def note_task(self, task: Task, progress: float | None = None) -> None:
        """Hear of a task: see Engine.watch."""
        cell_id = self._cell_of(task.id)
        if cell_id is not None:
            self._tasks[cell_id] = task
            if progress is not None:
                self._progress[cell_id] = progress
            self.progress_changed.emit(cell_id)
        if task.state is TaskState.DONE or (cell_id and task.state in CLOSED):
            self.read()

    def _cell_of(self, task_id: str) -> str | None:
        cells = self.current.cells if self.current else ()
        return next((cell.id for cell in cells if task_id in cell.tasks), None)

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if self._spawn is None:
            work.close()
        else:
            self._spawn(work, name)

    async def _run(self, work: Callable[..., Any], *values: Any) -> Any:
        assert self._database is not None  # noqa: S101 - `attach` gave both
        return await self._database.run(work, *values)

    async def _load(self) -> None:
        await self._run(take_arrivals, self._now_ms())
        every = tuple(await self._run(sheets.list_sheets, self._projects.current.id))
        if every == self.every:
            return
        names = [(one.id, one.name) for one in self.every]
        self.every = every
        here = self.current.id if self.current else ""
        await self._show(next((one for one in every if one.id == here), None))
        if names != [(one.id, one.name) for one in every]:
            self.changed.emit()

    async def _show(self, now: Sheet | None) -> None:
        """Have `now` open, and say which cells are others than before."""
        before, self.current = self.current, now
        is_same = before is not None and now is not None and before.id == now.id
        if not is_same:
            self._tasks, self._progress = {}, {}
        old = before.cells if is_same and before else ()
        fresh = [cell for cell in (now.cells if now else ()) if cell not in old]
        await self._follow([task for cell in fresh for task in cell.tasks[-1:]])
        if not is_same:
            self.changed.emit()
        if fresh:
            self.cells_changed.emit(frozenset(cell.id for cell in fresh))

    async def _follow(self, task_ids: Sequence[str]) -> None:
        found = await self._run(get_tasks, task_ids) if task_ids else {}
        for task_id, task in found.items():
            if (cell_id := self._cell_of(task_id)) is not None:
                self._tasks[cell_id] = task
                self._progress.pop(cell_id, None)

    async def _open(self, sheet_id: str) -> None:
        await self._load()
        found = await self._run(sheets.get_sheet, sheet_id)
        if found is not None:
            await self._show(found)
            self.opened.emit(sheet_id)

    async def _create(self, made: Sheet) -> None:
        project = self._projects.current.id
        await self._run(sheets.save_sheet, made, project, self._now_ms())
        await self._open(made.id)

    async def _change(self, sheet_id: str, change: Change) -> None:
        await self._run(change_sheet, sheet_id, change, self._now_ms())
        await self._load()

    async def _put_away(self, sheet_id: str) -> None:
        found = await self._run(sheets.get_sheet, sheet_id)
        await self._run(sheets.put_away_sheet, sheet_id, self._now_ms())
        await self._load()
        if found is not None:
            words = filled(self.tr("Sheet “%1” removed"), found.name)
            hint = self.tr("Its pictures are still in the library.")
            self._messages.offer_undo(words, lambda: self.bring_back(sheet_id), hint)

    def bring_back(self, sheet_id: str) -> None:
        """Undo putting it away."""
        self._do(self._bring_back(sheet_id), "bring a sheet back")

    async def _bring_back(self, sheet_id: str) -> None:
        await self._run(sheets.bring_back_sheet, sheet_id)
        await self._load()
