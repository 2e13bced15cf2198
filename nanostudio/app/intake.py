"""Brings the tray's pictures into the library, off the window's thread."""

from dataclasses import replace

from nanostudio.app.edits import Edits, slot_with
from nanostudio.app.references import Pending, Tray
from nanostudio.app.spawn import Spawn
from nanostudio.app.stored_sources import StoredSources
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.errors import StudioError
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.store.database import Database
from nanostudio.store.edits import get_edit


class Intake:
    """Answers the tray's `files_offered`."""

    def __init__(
        self,
        *,
        library: Library,
        database: Database,
        wire: Wire,
        tray: Tray,
        spawn: Spawn,
    ) -> None:
        self._library = library
        self._database = database
        self._sources = StoredSources(library, database, wire)
        self._tray = tray
        self._spawn = spawn
        self.edits = Edits(library, database, tray, spawn)

    def take(self, offered: tuple[Pending, ...]) -> None:
        """Copy what the tray was offered; it hears of each."""
        self._spawn(self._take_all(offered), "take references")

    async def _take_all(self, offered: tuple[Pending, ...]) -> None:
        """One after another, so that slots fill in their order."""
        for pending in offered:
            await self._take(pending)

    async def _take(self, pending: Pending) -> None:
        source = pending.source
        try:
            found = await self._sources.expanded(source)
            if found != [source]:
                self._tray.expanded(pending.token, found)
                return
            stored = await self._sources.stored(source)
            edit = await self._database.run(get_edit, stored.sha256)
            slot = await slot_with(self._library, stored)
        except StudioError as error:
            self._tray.failed(pending.token, error.title, error.hint)
            return
        if edit is not None:
            slot = replace(slot, original=edit.original)
        if isinstance(source, LibraryPicture):
            is_other = stored.sha256 != source.sha256
            slot = replace(slot, is_small=source.is_small or is_other)
        self._tray.ready(pending.token, slot)
