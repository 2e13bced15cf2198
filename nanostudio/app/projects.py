"""The project one works for: which there are, what it may cost, what is left."""

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.core.money import Money
from nanostudio.core.project import Budget, Project
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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.standing = Standing()
        self._database: Database | None = None
        self._spawn: Spawn | None = None
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

    def budget(self, unit: str) -> Budget | None:
        """The current project's budget in a unit."""
        budgets = self.standing.budgets
        return next((one for one in budgets if one.limit.unit == unit), None)

    def choose(self, project_id: str) -> None:
        """Work for another project from now on."""
        self._do(projects.choose_project, project_id)

    def create(self, name: str) -> None:
        """Make a project and work for it; an empty name makes none."""
        if called := _name(name):
            project = Project(id=secrets.token_hex(8), name=called)
            self._do(projects.create_project, project, self._now_ms())

    def rename(self, project_id: str, name: str) -> None:
        """Call a project otherwise; an empty name changes nothing."""
        if called := _name(name):
            project = Project(id=project_id, name=called)
            self._do(projects.save_project, project, self._now_ms())

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
        if found != self.standing:
            self.standing = found
            self.changed.emit()


def _name(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]
