"""What each picture of an export tells of its making, gathered from the library."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from nanostudio.core.errors import StudioError
from nanostudio.core.export import ExportOptions, Metadata
from nanostudio.core.origin_metadata import MOST_THUMBNAIL_BYTES
from nanostudio.core.telling import Telling
from nanostudio.library.embedded import Embedded
from nanostudio.library.export_rows import Leaving
from nanostudio.library.metadata.writing import embedded
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database
from nanostudio.store.references import get_reference

Thumbnail = Callable[[str, str, int], Awaitable[Path]]  # see Library.thumbnail
_PIXELS = (256, 128)  # the first that is small enough as a file
_MOST_KEPT = 64  # thumbnails: pictures of one order have the same references


class Teller:
    """Remembers thumbnails of references for as long as an export lasts."""

    def __init__(self, database: Database, thumbnail: Thumbnail, off: Off) -> None:
        self._database = database
        self._thumbnail = thumbnail
        self._off = off
        self._kept: dict[str, bytes] = {}
        self._turn = asyncio.Lock()  # pictures side by side have the same references

    async def blocks(self, one: Leaving, options: ExportOptions) -> Embedded:
        """What is written into the new file of a picture."""
        request = one.task.request
        thumbnails = {}
        if options.metadata is Metadata.ALL:
            for reference in request.references:
                thumbnails[reference.sha256] = await self._small(reference.sha256)
        telling = Telling(
            request=request,
            rating=one.rating,
            seed=one.seed,
            thumbnails={name: body for name, body in thumbnails.items() if body},
        )
        return embedded(options.format, options.metadata, telling)

    async def _small(self, sha256: str) -> bytes:
        """b"" for one that is gone, or cannot be read: its hash is told."""
        async with self._turn:
            if sha256 not in self._kept:
                if len(self._kept) >= _MOST_KEPT:
                    self._kept.clear()
                self._kept[sha256] = await self._made(sha256)
            return self._kept[sha256]

    async def _made(self, sha256: str) -> bytes:
        stored = await self._database.run(get_reference, sha256)
        if stored is None:
            return b""
        try:
            for pixels in _PIXELS:
                path = await self._thumbnail(sha256, stored.path, pixels)
                body = await self._off(path.read_bytes)
                if len(body) <= MOST_THUMBNAIL_BYTES:
                    return body
        except (StudioError, OSError):
            return b""
        return b""
