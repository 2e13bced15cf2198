"""Watches folders: what is put there is imported once it is whole."""

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from nanostudio.app.gallery import clock_ms
from nanostudio.app.import_desk import ImportDesk
from nanostudio.app.imports import Imports
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import Refused, StudioError
from nanostudio.library.importer import Importer
from nanostudio.library.listing import FoundFile
from nanostudio.store.database import Database
from nanostudio.store.imports import leave_folder, watch_folder, watched_folders

_WHOLE_S = 2.0  # unchanged for so long, a file is whole
_SCAN_MS = 60_000  # for disks that do not tell of changes
_SOON_MS = 300  # a burst of changes is one
_FEW = 20  # files that are imported without a word before they are
_MOST_WATCHED = 200  # folders and their folders; the scan sees the others


class Settling:
    """Tells files that are whole from those that are still written to."""

    def __init__(self, whole_s: float = _WHOLE_S) -> None:
        self._whole_s = whole_s
        self._seen: dict[Path, tuple[FoundFile, float]] = {}  # and since when
        self._given: dict[Path, FoundFile] = {}

    @property
    def is_waiting(self) -> bool:
        """Whether a file may be whole the next time."""
        return bool(self._seen)

    def take(self, found: Iterable[FoundFile], now_s: float) -> list[FoundFile]:
        """Of all files there are now, those that are whole, each once."""
        files = [one for one in found if self._given.get(one.path) != one]
        seen, whole = dict[Path, tuple[FoundFile, float]](), list[FoundFile]()
        for one in files:
            before, since_s = self._seen.get(one.path, (one, now_s))
            since_s = since_s if before == one else now_s
            if now_s - since_s >= self._whole_s:
                whole.append(one)
                self._given[one.path] = one
            else:
                seen[one.path] = (one, since_s)
        self._seen = seen
        return whole

    def take_back(self, files: Iterable[FoundFile]) -> None:
        """They were not imported after all: give them again."""
        for one in files:
            self._given.pop(one.path, None)


class WatchDesk(QObject):
    """The asynchronous side of watched folders."""

    def __init__(
        self,
        importer: Importer,
        database: Database,
        imports: Imports,
        desk: ImportDesk,
        spawn: Spawn,
        *,
        whole_s: float = _WHOLE_S,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._importer, self._database = importer, database
        self._imports, self._desk = imports, desk
        self._spawn = spawn
        self._now_s = now_s
        self._settling = Settling(whole_s)
        self._is_scanning = False
        self._watcher = QFileSystemWatcher(self)
        self._scan = QTimer(self, interval=_SCAN_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._again = QTimer(self, singleShot=True, interval=round(whole_s * 1000))
        self._watcher.directoryChanged.connect(lambda _folder: self._soon.start())
        for timer in (self._scan, self._soon, self._again):
            timer.timeout.connect(self.look)
        imports.watch_requested.connect(self.watch)
        imports.leave_requested.connect(self.leave)

    async def start(self) -> None:
        """Look at the folders that are watched."""
        self._imports.set_folders(await self._database.run(watched_folders))
        self._scan.start()
        self.look()

    def watch(self, folder: str) -> None:
        """Watch a folder from now on; what is in it is imported, too."""
        self._spawn(self._add(folder), "watch a folder")

    def leave(self, folder: str) -> None:
        """Watch a folder no longer. What came from it stays."""
        self._spawn(self._remove(folder), "leave a folder")

    def look(self) -> None:
        """See what is new, unless that is being done."""
        if self._imports.folders and not self._is_scanning:
            self._is_scanning = True
            self._spawn(self._look(), "look at watched folders")

    async def _add(self, folder: str) -> None:
        path = await self._importer.check(Path(folder))
        await self._database.run(watch_folder, str(path), clock_ms())
        self._imports.set_folders(await self._database.run(watched_folders))
        self.look()

    async def _remove(self, folder: str) -> None:
        await self._database.run(leave_folder, folder)
        self._imports.set_folders(await self._database.run(watched_folders))
        watched = self._watcher.directories()
        gone = [path for path in watched if Path(path).is_relative_to(folder)]
        if gone:
            self._watcher.removePaths(gone)

    async def _look(self) -> None:
        try:
            found = await self._found()
            self._follow(found)
            whole = self._settling.take(found, self._now_s())
            if whole:
                await self._take(whole)
            if self._settling.is_waiting:
                self._again.start()
        finally:
            self._is_scanning = False

    async def _take(self, whole: Sequence[FoundFile]) -> None:
        # What was imported once and deleted here for good does not come back.
        fresh = await self._importer.fresh(whole)

        async def find() -> Sequence[FoundFile]:
            return fresh

        if not fresh:
            return
        try:
            ended = await self._desk.bring(find, is_shown=len(fresh) > _FEW)
        except StudioError:
            self._settling.take_back(whole)
            raise
        if ended.imported:
            self._desk.tell(ended)

    async def _found(self) -> list[FoundFile]:
        found = []
        for folder in self._imports.folders:
            try:
                found += await self._importer.find([Path(folder)])
            except Refused:  # the library was put into it, or it leads elsewhere now
                continue
        return found

    def _follow(self, found: Iterable[FoundFile]) -> None:
        """Have the system tell of changes, as far as it can."""
        inner = (str(file.path.parent) for file in found)
        watched = set(self._watcher.directories())
        wanted = dict.fromkeys((*self._imports.folders, *inner))
        new = [path for path in wanted if path not in watched]
        if new := new[: max(0, _MOST_WATCHED - len(watched))]:
            self._watcher.addPaths(new)
