"""Brings the tray's pictures into the library, off the window's thread."""

import asyncio
from pathlib import Path

from nanostudio.app.references import Pending, Tray, TrayReference
from nanostudio.app.spawn import Spawn
from nanostudio.app.tray import LibraryPicture, Source, pictures_in
from nanostudio.core.errors import Refused, StudioError
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.references import fetch_reference
from nanostudio.store.database import Database
from nanostudio.store.references import StoredReference, get_reference

_THUMBNAIL_PIXELS = 256


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

    def take(self, offered: tuple[Pending, ...]) -> None:
        """Copy what the tray was offered; it hears of each."""
        self._spawn(self._take_all(offered), "take references")

    def fetch(self, url: str) -> None:
        """Fetch a picture from the web, as the person agreed to, into the tray."""
        self._spawn(self._fetch(url), f"fetch a reference from {url[:80]}")

    async def _fetch(self, url: str) -> None:
        stored = await fetch_reference(self._library, self._wire, url)
        self._tray.offer(
            [LibraryPicture(sha256=stored.sha256, path="", name=stored.name, url=url)]
        )

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
            thumbnail = await self._library.thumbnail(
                stored.sha256, stored.path, _THUMBNAIL_PIXELS
            )
        except StudioError as error:
            self._tray.failed(pending.token, error.title, error.hint)
            return
        self._tray.ready(
            pending.token,
            TrayReference(
                sha256=stored.sha256,
                name=stored.name,
                width=stored.width,
                height=stored.height,
                size_bytes=stored.size_bytes,
                thumbnail=str(thumbnail),
            ),
        )

    async def _stored(self, source: Source) -> StoredReference:
        if not isinstance(source, LibraryPicture):
            return await self._library.add_reference(source)
        known = await self._database.run(get_reference, source.sha256)
        if known is not None:
            return known
        if not source.path:
            raise Refused(
                f"The reference “{source.name or source.sha256[:8]}” is missing.",
                "It is no longer in the library; add the picture again.",
            )
        original = self._library.absolute(source.path)
        return await self._library.add_reference(original, name=source.name)


def _listed(folder: Path) -> list[Path]:
    try:
        pictures = pictures_in(folder)
    except OSError as exc:
        raise Refused(f"The folder {folder.name} cannot be read.", "") from exc
    if not pictures:
        raise Refused(
            f"The folder {folder.name} holds no pictures.", "PNG, JPEG, WebP or AVIF."
        )
    return pictures
