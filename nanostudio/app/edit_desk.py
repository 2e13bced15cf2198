"""Copies of pictures edited in other programs: each save comes back as a version."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.tiles import Tile
from nanostudio.app.watch_desk import Settling
from nanostudio.app.words import filled
from nanostudio.core.errors import StudioError
from nanostudio.core.naming import file_title, plain
from nanostudio.core.project import DEFAULT_PROJECT, Project
from nanostudio.core.request import Reference
from nanostudio.core.task import Task
from nanostudio.library.library import Library
from nanostudio.library.listing import FoundFile
from nanostudio.library.working import Parent, Working
from nanostudio.store.database import Database
from nanostudio.store.imports import held
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import get_tasks

_WHOLE_S = 2.0  # unchanged for so long, a file is whole
_SOON_MS = 300  # a burst of changes is one
_AGAIN_MS = 1_000

FindProject = Callable[[str], Project]
Show = Callable[[Sequence[Task], int], Awaitable[None]]


class EditDesk(QObject):
    """The asynchronous side of edits: every slot here only starts work."""

    copy_ready = Signal(object, str)  # the program it was wished for, and its path
    show_requested = Signal(object)  # number of a picture

    def __init__(
        self,
        library: Library,
        database: Database,
        *,
        folder: Path,
        find_project: FindProject,
        show: Show,
        messages: Messages,
        spawn: Spawn,
        whole_s: float = _WHOLE_S,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """`folder`: where copies are edited; `show`: as ImportDesk has it."""
        super().__init__()
        self._library, self._database = library, database
        self._folder, self._find_project = folder, find_project
        self._show, self._messages, self._spawn = show, messages, spawn
        self._now_s = now_s
        self._settling = Settling(whole_s)
        self._turn = asyncio.Lock()
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._watcher.directoryChanged.connect(lambda _folder: self._soon.start())
        self._watcher.fileChanged.connect(lambda _file: self._soon.start())
        for timer in (self._soon, self._again):
            timer.timeout.connect(self.look)

    async def start(self) -> None:
        """Take what was saved while the program was not running; put away what nobody
        has touched for long and the library has."""
        for working in await self._library.working.every(self._folder):
            await self._put_away(working)
        self.look()

    def edit(self, tile: Tile, program: object = None) -> None:
        """Make a copy of a picture and watch it; `copy_ready` tells where it is."""
        self._spawn(self._edit(tile, program), "copy a picture for editing")

    def look(self) -> None:
        """See what was saved."""
        self._spawn(self._look(), "look at edited copies")

    async def _edit(self, tile: Tile, program: object) -> None:
        output = tile.output
        if output is None:
            return
        name = PurePosixPath(output.path).name
        parent = Parent(tile.task_id, output.sha256, file_title(name, ""))
        copy = await self._library.working.begin(
            self._folder, output.path, name, parent
        )
        self._watcher.addPaths([str(copy.parent), str(copy)])
        self.copy_ready.emit(program, str(copy))
        self._messages.show(
            Level.NOTE,
            filled(self.tr("“%1” is open for editing."), plain(parent.name, 80)),
            self.tr("It is a copy. What you save there comes back as a version."),
        )

    async def _put_away(self, working: Working) -> None:
        hashes = await self._library.working.hashes(working, time.time())
        if hashes:
            known = await self._database.run(held, hashes)
            if set(hashes) <= set(known):
                await self._library.working.drop(working, known)

    async def _look(self) -> None:
        async with self._turn:
            places = await self._library.working.every(self._folder)
            inside = {
                working.folder: await self._library.importer.find([working.folder])
                for working in places
            }
            files = [file for found in inside.values() for file in found]
            self._follow(files)
            whole = self._settling.take(files, self._now_s())
            for working in places:
                mine = [one for one in whole if one in inside[working.folder]]
                await self._bring(working.parent, mine)
            if self._settling.is_waiting:
                self._again.start()

    async def _bring(self, parent: Parent, whole: Sequence[FoundFile]) -> None:
        fresh = await self._library.importer.fresh(whole)
        if not fresh:
            return
        tasks = await self._database.run(get_tasks, [parent.task_id])
        made_of = tasks.get(parent.task_id)
        project_id = made_of.project_id if made_of else DEFAULT_PROJECT
        project = self._find_project(project_id)
        try:
            ended = await self._library.importer.bring(
                fresh,
                project_id=project.id,
                within=project.folder,
                made_of=Reference(sha256=parent.sha256, name=parent.name),
                words=made_of.request.prompt if made_of else "",
            )
        except StudioError:
            self._settling.take_back(whole)
            raise
        if ended.imported:
            await self._show(ended.tasks, ended.imported)
            self._tell(parent, ended.tasks[-1])

    def _tell(self, parent: Parent, version: Task) -> None:
        self._messages.show(
            Level.GOOD,
            filled(self.tr("The edit of “%1” is in the library."), parent.name),
            self.tr("As a version of its own; the picture it was made of stays."),
            self.tr("Show"),
            lambda: self._go(version.id),
        )

    def _go(self, task_id: str) -> None:
        self._spawn(self._go_to(task_id), "show an edit")

    async def _go_to(self, task_id: str) -> None:
        for number in await self._database.run(numbers_of, task_id):
            self.show_requested.emit(number)

    def _follow(self, files: Sequence[FoundFile]) -> None:
        """A file that was replaced is not watched any more."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for one in files for path in (one.path, one.path.parent)}
        if new := sorted(wanted - watched):
            self._watcher.addPaths(new)
