"""Has a library written to a folder and read from one, one after another."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.imports import outcome
from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.errors import StorageError
from nanostudio.core.project import Project
from nanostudio.core.say import joined
from nanostudio.core.task import Task
from nanostudio.library.bundle_writing import Written
from nanostudio.library.bundles import Bundles
from nanostudio.library.import_run import Progress

_REDRAW_MS = 100  # between two reports of how far it is
Show = Callable[[Sequence[Task], int], Awaitable[None]]


class BundleDesk(QObject):
    """The asynchronous side: every slot here only starts work."""

    progress_changed = Signal(str, int, int)  # what, how many are done, of how many
    folder_requested = Signal(str)  # to be shown to the person
    imported = Signal()  # projects and boards may be others now

    def __init__(
        self, *, bundles: Bundles, show: Show, messages: Messages, spawn: Spawn
    ) -> None:
        """`show`: have the gallery show tasks, out of so many that were added."""
        super().__init__()
        self._bundles, self._show = bundles, show
        self._messages, self._spawn = messages, spawn
        self._turn = asyncio.Lock()
        self._running: list[asyncio.Task[Any]] = []
        self._progress, self._title = Progress(), ""
        self._redraw = QTimer(self, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw_timeout)

    def export(self, folder: str, project: Project | None = None) -> None:
        """Write a project, or everything, to an empty folder."""
        self._spawn(self._export(Path(folder), project), "export a library")

    def bring(self, folder: str) -> None:
        """Bring in what a folder holds."""
        self._spawn(self._import(Path(folder)), "import a library")

    def stop(self) -> None:
        """End what is under way and what waits; what is done stays."""
        for task in self._running:
            task.cancel()

    async def _export(self, folder: Path, project: Project | None) -> None:
        written = await self._run(
            self.tr("Exporting"),
            lambda: self._bundles.write(
                folder,
                project_id=project.id if project else None,
                title=(project.name if project else "") or "NanoStudio",
                report=self._on_progress,
            ),
        )
        if written is not None:
            self._tell_written(written, folder)

    async def _import(self, folder: Path) -> None:
        ended = await self._run(
            self.tr("Importing"),
            lambda: self._bundles.read(folder, report=self._on_progress),
        )
        if ended is not None:
            words = outcome(ended.imported, ended.here, ended.trashed, ended.unusable)
            level = Level.NOTE if ended.unusable else Level.GOOD
            self._messages.show(level, words)

    async def _run(self, title: str, work: Callable[[], Awaitable[Any]]) -> Any:
        """What came of it; None when it was stopped, which is told."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        self._running.append(task)
        try:
            async with self._turn:
                self._progress, self._title = Progress(), title
                self._redraw.start()
                try:
                    return await work()
                except asyncio.CancelledError:
                    self._tell_stopped()
                    raise
                except StorageError as error:
                    self._tell_failure(error)
                finally:
                    await self._end()
        finally:
            self._running.remove(task)

    async def _end(self) -> None:
        self._redraw.stop()
        self.progress_changed.emit(self._title, 1, 1)
        ended = self._progress
        if ended.imported:
            self.imported.emit()
            await self._show(ended.tasks, ended.imported)

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress

    def _on_redraw_timeout(self) -> None:
        now = self._progress
        if now.done < now.total:
            self.progress_changed.emit(self._title, now.done, now.total)

    def _tell_stopped(self) -> None:
        now = self._progress
        words = filled(self.tr("Stopped after %1 of %2 pictures."), now.done, now.total)
        self._messages.show(Level.NOTE, words, self._again())

    def _tell_failure(self, error: StorageError) -> None:
        now = self._progress
        hint = filled(self.tr("%1 of %2 pictures were done."), now.done, now.total)
        self._messages.show(
            Level.PROBLEM, error.title, joined(error.hint, hint, self._again())
        )

    def _again(self) -> str:
        return self.tr("With the same folder it goes on from there.")

    def _tell_written(self, written: Written, folder: Path) -> None:
        words = filled(self.tr("%1 pictures exported."), written.pictures)
        lost = ""
        if written.left_out:
            lost = filled(
                self.tr("%1 were left out, their files are gone or damaged."),
                len(written.left_out),
            )
        self._messages.show(
            Level.NOTE if lost else Level.GOOD,
            words,
            joined(lost, str(folder)),
            self.tr("Show in folder"),
            lambda: self.folder_requested.emit(str(folder)),
        )
