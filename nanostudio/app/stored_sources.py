"""What a drop brings, as references of the library."""

import asyncio
from pathlib import Path

from nanostudio.app.tray import (
    LibraryPicture,
    NamedBytes,
    Source,
    WebPicture,
    pictures_in,
)
from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.references import fetch_reference
from nanostudio.store.database import Database
from nanostudio.store.pictures import picture_path
from nanostudio.store.references import StoredReference, get_reference


class StoredSources:
    """Copies what is not there yet, one source at a time."""

    def __init__(self, library: Library, database: Database, wire: Wire) -> None:
        self._library, self._database, self._wire = library, database, wire

    async def expanded(self, source: Source) -> list[Source]:
        """A folder as the pictures in it, anything else as it is. Raises Refused when
        it cannot be read or holds none."""
        if isinstance(source, Path) and await asyncio.to_thread(source.is_dir):
            return list(await asyncio.to_thread(_listed, source))
        return [source]

    async def stored(self, source: Source) -> StoredReference:
        """Keep one picture. Raises Refused, BadPicture, NetworkError, StorageError."""
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
