"""The project one works for: which there are, what it may cost, what is left."""

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.words import translate
from nanostudio.core.money import Money
from nanostudio.core.naming import distinct, folder_name
from nanostudio.core.project import Budget, Defaults, Project
from nanostudio.core.task import Task
from nanostudio.store import projects
from nanostudio.store.projects import Standing

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database

_SETTLE_MS = 150  # a batch of changes is read once
LONGEST_NAME = 60  # characters


class Projects(QObject):
    """What the window knows of projects. Nothing is known before `attach`."""

    changed = Signal()
    switched = Signal(object)  # Project: another one is worked for now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing = Standing()
        self._database: Database | None = None
        self._spawn: Spawn | None = None
        self._is_known = False
        self._now_ms: Callable[[], int] = int
        self._reading = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._reading.timeout.connect(self._on_reading_timeout)

    def attach(
        self, database: "Database", spawn: "Spawn", now_ms: Callable[[], int]
    ) -> None:
        """Begin: read what there is."""
        self._database, self._spawn, self._now_ms = database, spawn, now_ms
        spawn(self._load(), "read the projects")

    @property
    def current(self) -> Project:
        """The project one works for."""
        return self.standing.current

    def name_of(self, project_id: str) -> str:
        """What a project is called, the one without a name of its own too."""
        found = (one for one in self.standing.projects if one.id == project_id)
        project = next(found, None)
        if project is None:
            return translate("facets", "Another project")
        return project.name or translate("ProjectButton", "My pictures")

    def budget(self, unit: str) -> Budget | None:
        """The current project's budget in a unit."""
        budgets = self.standing.budgets
        return next((one for one in budgets if one.limit.unit == unit), None)

    def choose(self, project_id: str) -> None:
        """Work for another project from now on."""
        self._do(projects.choose_project, project_id)

    def choose_next(self) -> None:
        """Work for the project after this one; after the last comes the first."""
        names = [project.id for project in self.standing.projects]
        at = names.index(self.current.id) if self.current.id in names else -1
        self.choose(names[(at + 1) % len(names)])

    def create(self, name: str) -> None:
        """Make a project and work for it; an empty name makes none."""
        if called := _name(name):
            taken = {project.folder for project in self.standing.projects}
            folder = folder_name(called)
            folder = folder_name(distinct(folder, taken)) if folder else ""
            project = Project(id=secrets.token_hex(8), name=called, folder=folder)
            self._do(projects.create_project, project, self._now_ms())

    def rename(self, project_id: str, name: str) -> None:
        """Call a project otherwise; an empty name changes nothing."""
        if called := _name(name):
            project = Project(id=project_id, name=called)
            self._do(projects.save_project, project, self._now_ms())

    def set_folder(self, text: str) -> None:
        """Where the current project's pictures go from now on; "": the usual place."""
        self._do(projects.set_folder, self.current.id, folder_name(text))

    def set_defaults(self, defaults: Defaults | None) -> None:
        """What the current project's orders begin with."""
        self._do(projects.set_defaults, self.current.id, defaults)

    def set_budget(self, limit: Money) -> None:
        """The most the current project may cost in a unit.

        A first one counts from now on; another limit goes on counting."""
        if self.budget(limit.unit) is None:
            self._do(
                projects.set_budget, self.current.id, limit, since_ms=self._now_ms()
            )
        else:
            self._do(projects.raise_budget, self.current.id, limit)

    def restart_budget(self, limit: Money) -> None:
        """Count anew from now on."""
        self._do(projects.set_budget, self.current.id, limit, since_ms=self._now_ms())

    def drop_budget(self, unit: str) -> None:
        """Let the current project cost anything in a unit."""
        self._do(projects.drop_budget, self.current.id, unit)

    def note_task(self, _task: Task, _progress: float | None = None) -> None:
        """A task changed: what is reserved and spent may have, too."""
        if self.standing.budgets and not self._reading.isActive():
            self._reading.start()

    def _on_reading_timeout(self) -> None:
        if self._spawn is not None:
            self._spawn(self._load(), "read the budgets")

    def _do(self, change: Callable[..., None], *values: Any, **named: Any) -> None:
        if self._spawn is not None:
            self._spawn(self._change(change, *values, **named), "change a project")

    async def _change(
        self, change: Callable[..., None], *values: Any, **named: Any
    ) -> None:
        if self._database is not None:
            await self._database.run(change, *values, **named)
        await self._load()

    async def _load(self) -> None:
        if self._database is None:
            return
        found = await self._database.run(projects.standing)
        is_other = self._is_known and found.current.id != self.current.id
        self._is_known = True
        if found != self.standing:
            self.standing = found
            self.changed.emit()
        if is_other:
            self.switched.emit(self.current)


def _name(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]
