"""Reads what picture files say of how they were made, off the window's thread."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from nanostudio.app.recall import Recall, Recalled, as_told
from nanostudio.app.references import Pending, Tray
from nanostudio.app.spawn import Spawn
from nanostudio.app.tray import NamedBytes
from nanostudio.core.errors import StudioError
from nanostudio.core.provenance import IMPORTED, Provenance
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.pictures import task_of_bytes
from nanostudio.store.tasks import get_tasks

_MOST = 20  # files of one drop that are looked at
_Source = Path | bytes | NamedBytes


class RecallDesk(QObject):
    """Looks at what is dropped or pasted as a reference, and at what is opened."""

    def __init__(
        self,
        library: Library,
        database: Database,
        *,
        tray: Tray,
        recall: Recall,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._library, self._database = library, database
        self._tray, self._recall, self._spawn = tray, recall, spawn
        tray.files_offered.connect(self._on_tray_files_offered)

    def open(self, path: str) -> None:
        """Take over the settings that a file carries."""
        self._spawn(self._open(Path(path)), "read the settings of a picture")

    async def _open(self, path: Path) -> None:
        found = Recalled(path.name, *await self._told(path))
        if found:
            self._recall.use(found)
        else:
            self._recall.say_nothing_found(path.name, lambda: self._tray.offer([path]))

    def _on_tray_files_offered(self, offered: Sequence[Pending]) -> None:
        sources = [
            one.source
            for one in offered[:_MOST]
            if isinstance(one.source, Path | bytes | NamedBytes)
        ]
        if sources:
            self._spawn(self._look(sources), "look for the settings of pictures")

    async def _look(self, sources: Sequence[_Source]) -> None:
        found = list[Recalled]()
        for source in sources:
            content = source.content if isinstance(source, NamedBytes) else source
            name = self.tr("The picture") if isinstance(source, bytes) else source.name
            with suppress(StudioError):  # the tray says why it is no reference
                told = Recalled(name, *await self._told(content))
                found += [told] if told else []
        if found:
            self._recall.offer(found[0], len(found) - 1)

    async def _told(self, source: Path | bytes) -> tuple[Provenance, str]:
        """What a file says; of an original, which says nothing, what is known here, and
        the id of its task.

        Raises Refused or BadPicture when it cannot be read."""
        told = await self._library.outside.told(source)
        if told.origin:
            return told, ""
        sha256 = await self._library.outside.sha256(source)
        task_id = await self._database.run(task_of_bytes, sha256)
        tasks = await self._database.run(get_tasks, [task_id] if task_id else [])
        request = tasks[task_id].request if task_id in tasks else None
        if request is None or request.provider == IMPORTED:
            return told, ""
        return as_told(request), task_id or ""
