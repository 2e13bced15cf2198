"""Brings pictures into the library when the person wishes, off the window's thread."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from nanostudio.app.imports import Imports, Step, outcome
from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import translate
from nanostudio.core.project import Project
from nanostudio.core.task import Task
from nanostudio.library.import_run import Progress
from nanostudio.library.importer import Importer
from nanostudio.library.listing import FoundFile
from nanostudio.store.database import Database
from nanostudio.store.pictures import numbers_of

_REDRAW_MS = 100  # between two changes of what is shown of an import
Find = Callable[[], Awaitable[Sequence[FoundFile]]]
Show = Callable[[Sequence[Task], int], Awaitable[None]]


class ImportDesk(QObject):
    """The asynchronous side of imports. One at a time; others wait for their turn."""

    def __init__(
        self,
        importer: Importer,
        imports: Imports,
        *,
        database: Database,
        show: Show,
        messages: Messages,
        project: Callable[[], Project],
        spawn: Spawn,
    ) -> None:
        """`show`: have the gallery show tasks, out of so many that were added;
        `project`: the one that is worked for."""
        super().__init__()
        self._importer, self._imports = importer, imports
        self._database = database
        self._show, self._messages = show, messages
        self._project = project
        self._spawn = spawn
        self._turn = asyncio.Lock()
        self._running: list[asyncio.Task[Any]] = []
        self._progress = Progress()
        self._redraw = QTimer(self, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw_timeout)
        imports.import_requested.connect(self.take)
        imports.cancel_requested.connect(self.cancel)

    def take(self, paths: Sequence[str]) -> None:
        """Import files, and the pictures in folders."""
        if paths:
            self._spawn(self._import([Path(path) for path in paths]), "import pictures")

    def cancel(self) -> None:
        """End what is being imported and what waits; what is here stays here."""
        for task in self._running:
            task.cancel()

    async def bring(self, find: Find, *, is_shown: bool = True) -> Progress:
        """Import what `find` finds, in its turn, for the project that is worked for.

        `is_shown`: how far it is can be seen, and cancelled."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        self._running.append(task)
        try:
            async with self._turn:
                return await self._bring(find, is_shown=is_shown)
        finally:
            self._running.remove(task)

    async def _bring(self, find: Find, *, is_shown: bool) -> Progress:
        project, self._progress = self._project(), Progress()
        if is_shown:
            self._imports.set_step(Step())
            self._redraw.start()
        try:
            return await self._importer.bring(
                await find(),
                project_id=project.id,
                within=project.folder,
                report=self._on_progress,
            )
        except asyncio.CancelledError:
            self.tell(self._progress, is_cancelled=True)
            raise
        finally:
            self._redraw.stop()
            self._imports.set_step(None)
            ended = self._progress
            if ended.imported:
                await self._show(ended.tasks, ended.imported)

    async def _import(self, paths: Sequence[Path]) -> None:
        self.tell(await self.bring(lambda: self._importer.find(paths)))

    def tell(self, ended: Progress, *, is_cancelled: bool = False) -> None:
        """Say what came of an import, with a way to its pictures."""
        title = outcome(ended.imported, ended.here, ended.trashed, ended.unusable)
        hint = ""
        if is_cancelled:
            hint = title if ended.done else ""
            title = translate("imports", "The import was cancelled.")
        if not ended.tasks:
            self._messages.show(Level.NOTE, title, hint)
            return
        newest = max(ended.tasks, key=lambda task: task.created_ms)
        self._messages.show(
            Level.NOTE if is_cancelled else Level.GOOD,
            title,
            hint,
            translate("imports", "Show"),
            lambda: self._go_to(newest.id),
        )

    def _go_to(self, task_id: str) -> None:
        self._spawn(self._tell_place(task_id), "show what was imported")

    async def _tell_place(self, task_id: str) -> None:
        for number in await self._database.run(numbers_of, task_id):
            self._imports.show_requested.emit(number)

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress

    def _on_redraw_timeout(self) -> None:
        now = self._progress
        self._imports.set_step(Step(now.done, now.total, now.name))
