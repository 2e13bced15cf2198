"""Brings the tray's pictures into the library, off the window's thread."""

import asyncio
from dataclasses import replace
from pathlib import Path

from nanostudio.app.edits import Edits, slot_with
from nanostudio.app.references import Pending, Tray
from nanostudio.app.spawn import Spawn
from nanostudio.app.tray import (
    LibraryPicture,
    NamedBytes,
    Source,
    WebPicture,
    pictures_in,
)
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.say import say
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.references import fetch_reference
from nanostudio.store.database import Database
from nanostudio.store.edits import get_edit
from nanostudio.store.pictures import picture_path
from nanostudio.store.references import StoredReference, get_reference


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
        self._wire = wire
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
            if isinstance(source, Path) and await asyncio.to_thread(source.is_dir):
                pictures = await asyncio.to_thread(_listed, source)
                self._tray.expanded(pending.token, pictures)
                return
            stored = await self._stored(source)
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

    async def _stored(self, source: Source) -> StoredReference:
        if isinstance(source, WebPicture):
            return await self._fetched(source.url)
        if isinstance(source, NamedBytes):
            return await self._library.add_reference(source.content, name=source.name)
        if not isinstance(source, LibraryPicture):
            return await self._library.add_reference(source)
        known = await self._database.run(get_reference, source.sha256)
        if known is not None and await asyncio.to_thread(
            self._library.absolute(known.path).is_file
        ):
            return known
        path = source.path or await self._database.run(picture_path, source.sha256)
        if not path and source.small:
            return await self._library.add_reference(source.small, name=source.name)
        if not path:
            raise Refused(
                say("The reference “%1” is missing.", source.name or source.sha256[:8]),
                say("It is no longer in the library; add the picture again."),
            )
        original = self._library.absolute(path)
        return await self._library.add_reference(original, name=source.name)

    async def _fetched(self, url: str) -> StoredReference:
        """What the person agreed to fetch."""
        kept = await fetch_reference(self._library, self._wire, url)
        known = await self._database.run(get_reference, kept.sha256)
        assert known is not None  # noqa: S101 - it was added just now
        return known


def _listed(folder: Path) -> list[Path]:
    try:
        pictures = pictures_in(folder)
    except OSError as exc:
        raise Refused(say("The folder %1 cannot be read.", folder.name), "") from exc
    if not pictures:
        raise Refused(
            say("The folder %1 holds no pictures.", folder.name),
            say("PNG, JPEG, WebP or AVIF."),
        )
    return pictures
