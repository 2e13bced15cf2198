"""Living sheets of the project one works for: the one that is open, and its tasks."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Messages
from nanostudio.app.projects import Projects
from nanostudio.app.stored import Stored
from nanostudio.app.words import filled
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_edits import renamed
from nanostudio.core.sheet_template import Template
from nanostudio.core.task import CLOSED, Output, Task, TaskState
from nanostudio.store import sheets
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheet_changes import Change, change_sheet
from nanostudio.store.sheet_pictures import pictures_of

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Connection, Database

_OPEN = "sheets/open/"  # and a project's id: which of its sheets was open last


@dataclass(frozen=True, slots=True)
class _Found:
    """What the database has: the sheets, the open one, what its cells' last orders came
    to, by cell (of those that are done or put away nothing), and its pictures."""

    every: tuple[Sheet, ...]
    current: Sheet | None
    tasks: Mapping[str, Task]
    pictures: Mapping[str, Output]


class Sheets(Stored):
    """The database has the truth: every change is made of what stands there, so that
    none is lost beside what a task delivers. Nothing is known before `attach`.

    One sheet is open as long as the project has any. One of another project stays open
    till the person goes elsewhere."""

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
        self._project = ""  # whose sheets `every` are
        self._pictures: Mapping[str, Output] = {}  # of the open sheet, by SHA-256
        self._tasks: dict[str, Task] = {}  # by cell: under way, or as it ended
        self._progress: dict[str, float] = {}  # by cell, 0 to 1
        self._elsewhere: dict[str, bool] = {}  # by task: whether of another sheet
        self._heard: dict[str, int] = {}  # by cell: when, counted by `_moment`
        self._moment = 0

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin: read what there is, and again for another project."""
        self._reach(database, spawn)
        self._projects.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read once more what there is, with what was delivered meanwhile."""
        self._do(self.load(), "read the sheets")

    def open(self, sheet_id: str) -> None:
        """Have this one open from now on."""
        self._do(self._open(sheet_id), "open a sheet")

    def create(
        self, name: str, template: Template, characters: Sequence[str] = ()
    ) -> None:
        """Make an empty sheet, and open it."""
        made = new_sheet(secrets.token_hex(8), name, template, characters)
        keep = (sheets.save_sheet, made, self._projects.current.id, self._now_ms())
        self._do(self._then_open(made.id, *keep), "make a sheet")

    def change(self, change: Change) -> None:
        """Change the open sheet, as it is when its turn comes."""
        if self.current is not None:
            self._do(self.make(self.current.id, change), "change a sheet")

    def rename(self, sheet_id: str, name: str) -> None:
        """Call a sheet otherwise; no name changes nothing."""
        if called := " ".join(name.split()):
            change = partial(renamed, name=called)
            self._do(self.make(sheet_id, change), "rename a sheet")

    def put_away(self, sheet_id: str) -> None:
        """Do without a sheet. It can be taken back."""
        self._do(self._put_away(sheet_id), "put a sheet away")

    def bring_back(self, sheet_id: str) -> None:
        """Undo putting it away."""
        work = self._then_open(sheet_id, sheets.bring_back_sheet, sheet_id)
        self._do(work, "bring a sheet back")

    def picture(self, version: CellVersion) -> Output | None:
        """A version of a cell of the open sheet as it lies in the library now; None
        when it was deleted for ever."""
        return self._pictures.get(version.sha256)

    def task(self, cell_id: str) -> Task | None:
        """What is under way for a cell of the open sheet, or has come to nothing."""
        return self._tasks.get(cell_id)

    def progress(self, cell_id: str) -> float | None:
        """How far that is, 0 to 1; None where nobody knows."""
        return self._progress.get(cell_id)

    @property
    def open_tasks(self) -> tuple[Task, ...]:
        """What goes on by itself for the open sheet; nothing that is in doubt."""
        return tuple(task for task in self._tasks.values() if task.is_open)

    def note_task(self, task: Task, progress: float | None = None) -> None:
        """Hear of a task: see Engine.watch."""
        known = (cell for cell, one in self._tasks.items() if one.id == task.id)
        cell_id = next(known, None)
        if cell_id is None:
            self._note_stranger(task)
            return
        self._moment += 1
        self._heard[cell_id] = self._moment
        if _is_told(task):
            self._tasks[cell_id] = task
        elif task.dismissed_ms is not None:
            del self._tasks[cell_id]
        if progress is None:
            self._progress.pop(cell_id, None)
        else:
            self._progress[cell_id] = progress
        self.progress_changed.emit(cell_id)
        if task.state in CLOSED:
            self.read()

    def _note_stranger(self, task: Task) -> None:
        """One that the open sheet knows nothing of: it may be new there."""
        if task.id not in self._elsewhere:
            self._elsewhere[task.id] = False  # asked once, however often it is heard of
            self._do(self._find_place(task.id), "find the cell of a task")
        elif self._elsewhere[task.id] and task.state is TaskState.DONE:
            self.read()

    async def load(self) -> None:
        """As `read`, awaited."""
        while True:
            project, moment = self._projects.current.id, self._moment
            here = self._here(project)
            found: _Found = await self._run(_read, project, here, self._now_ms())
            if here == self._here(project):  # the person went nowhere meanwhile
                self._take(found, project, moment)
                return

    def _here(self, project: str) -> str:
        """The sheet that stays open while one works for `project`; "" for none."""
        return self.current.id if self.current and project == self._project else ""

    def _take(self, found: _Found, project: str, moment: int) -> None:
        """Have what was found, of which all that is older than `moment` is known."""
        before, names = self.current, _names(self.current, self.every)
        self._project, self.every, self.current = project, found.every, found.current
        self._pictures = found.pictures
        is_same = (before and before.id) == (found.current and found.current.id)
        if not is_same:
            self._tasks, self._progress = {}, {}
            self._elsewhere, self._heard = {}, {}
        old = {cell.id: cell for cell in before.cells} if is_same and before else {}
        cells = found.current.cells if found.current else ()
        fresh = {cell.id for cell in cells if cell != old.get(cell.id)}
        fresh |= {one.id for one in cells if self._take_task(one.id, found, moment)}
        if names != _names(self.current, self.every):
            self.changed.emit()
        if fresh:
            self.cells_changed.emit(frozenset(fresh))

    def _take_task(self, cell_id: str, found: _Found, moment: int) -> bool:
        """Whether a cell's task is another now, or in another state."""
        was, now = self._tasks.get(cell_id), found.tasks.get(cell_id)
        is_newer = self._heard.get(cell_id, 0) > moment
        if was == now or (is_newer and was and now and was.id == now.id):
            return False
        self._progress.pop(cell_id, None)
        self._tasks.pop(cell_id, None)
        if now is not None:
            self._tasks[cell_id] = now
        return True

    async def _find_place(self, task_id: str) -> None:
        place = await self._run(sheets.place_of_task, task_id)
        if place is not None:
            self._elsewhere[task_id] = True
            await self.load()

    async def _open(self, sheet_id: str) -> None:
        project, moment = self._projects.current.id, self._moment
        now_ms = self._now_ms()
        found: _Found = await self._run(_read, project, sheet_id, now_ms)
        if found.current is None or found.current.id != sheet_id:
            return
        self._take(found, project, moment)
        self.opened.emit(sheet_id)
        await self._run(save_choice, _OPEN + project, sheet_id)

    async def _then_open(
        self, sheet_id: str, work: Callable[..., Any], *values: Any
    ) -> None:
        await self._run(work, *values)
        await self._open(sheet_id)

    async def make(self, sheet_id: str, change: Change) -> None:
        """As `change`, awaited: of any sheet. Raises as store's change_sheet."""
        await self._run(change_sheet, sheet_id, change, self._now_ms())
        await self.load()

    async def _put_away(self, sheet_id: str) -> None:
        found = await self._run(sheets.get_sheet, sheet_id)
        await self._run(sheets.put_away_sheet, sheet_id, self._now_ms())
        await self.load()
        if found is not None:
            words = filled(self.tr("Sheet “%1” removed"), found.name)
            hint = self.tr("Its pictures are still in the library.")
            self._messages.offer_undo(words, lambda: self.bring_back(sheet_id), hint)


def _read(db: "Connection", project_id: str, here: str, now_ms: int) -> _Found:
    """`here`: the sheet that is open; "" or one that was put away: the one that was
    open last, or was changed last."""
    take_arrivals(db, now_ms)
    every = tuple(sheets.list_sheets(db, project_id))
    current = sheets.sheet_in_use(db, here) if here else None
    if current is None and every:
        last = load_choices(db, _OPEN).get(project_id)
        current = next((one for one in every if one.id == last), every[0])
    last_ones = sheets.last_tasks(db, current.id) if current else {}
    told = {cell: task for cell, task in last_ones.items() if _is_told(task)}
    cells = current.cells if current else ()
    kept = {version.sha256 for cell in cells for version in cell.versions}
    return _Found(every, current, told, pictures_of(db, kept))


def _names(current: Sheet | None, every: Sequence[Sheet]) -> tuple[object, ...]:
    """All that `Sheets.changed` tells of."""
    here = current and (current.id, current.name)
    return here, [(one.id, one.name) for one in every]


def _is_told(task: Task) -> bool:
    """Whether a cell says how its task stands."""
    return task.state is not TaskState.DONE and task.dismissed_ms is None
