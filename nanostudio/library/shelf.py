"""The references of a library: taken in, edited, and copied to be sent."""

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from nanostudio.core import naming
from nanostudio.core.errors import Refused
from nanostudio.core.recipe import Area, Band
from nanostudio.core.say import say
from nanostudio.library import folders, sendable
from nanostudio.library.decoder import Decoder
from nanostudio.library.pipe import EXTENSIONS, Picture
from nanostudio.library.presence import require_there
from nanostudio.library.sendable import Sendable
from nanostudio.store.database import Database
from nanostudio.store.references import StoredReference, add_reference, get_reference

T = TypeVar("T")
NAMELESS = "picture"  # what bytes without a name are called in the database


class Off(Protocol):
    """Runs what blocks on a thread of the library's."""

    def __call__(
        self, work: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> Coroutine[Any, Any, T]:
        """What `work` returns, awaited."""


class Shelf:
    """Each reference once, by the hash of its bytes; none is ever rewritten."""

    def __init__(
        self,
        *,
        folder: Path,
        cache: Path,
        database: Database,
        decoder: Decoder,
        off: Off,
        clock_ms: Callable[[], int],
    ) -> None:
        self._folder, self._cache = folder, cache
        self._database = database
        self._decoder = decoder
        self._off = off
        self._clock_ms = clock_ms

    async def add(self, source: Path | bytes, name: str) -> StoredReference:
        """Copy a person's picture: see Library.add_reference."""
        given = name or (source.name if isinstance(source, Path) else "")
        called = naming.plain(given, 120) or NAMELESS
        taken = await self._off(folders.incoming, self._folder)
        try:
            sha256 = await self._off(folders.take, source, taken, called)
            picture = await self._decoder.inspect(taken, name=called)
            return await self._filed(taken, sha256, picture, called)
        finally:
            await self._off(folders.discard, taken)

    async def edit(
        self, sha256: str, crop: Area | None, overlay: Sequence[Band]
    ) -> StoredReference:
        """Make an edited copy: see Library.edit_reference."""
        stored, source = await self._found(sha256)
        drawn = await self._off(
            folders.incoming, self._folder, b"".join(band.png for band in overlay)
        )
        made = folders.expected(self._folder)
        try:
            picture = await self._decoder.compose(
                source,
                made,
                crop=crop.sides if crop else None,
                overlay=drawn,
                bands=[(band.left, band.top, len(band.png)) for band in overlay],
                name=stored.name,
            )
            digest = await self._off(folders.seal, made)
            return await self._filed(made, digest, picture, stored.name)
        finally:
            await self._off(folders.discard, drawn)
            await self._off(folders.discard, made)

    async def sendable(
        self, sha256: str, *, max_bytes: int, max_pixels: int
    ) -> Sendable:
        """A copy that only draws: see Library.sendable."""
        stored, source = await self._found(sha256)
        record = sendable.record_path(self._cache, sha256, max_bytes, max_pixels)
        known = await self._off(sendable.remembered, record, source)
        if known:
            return known
        made = await self._off(folders.room, self._cache, record.parent)
        limits = {"max_bytes": max_bytes, "max_pixels": max_pixels}
        try:
            stripped = await self._decoder.strip(
                source, made, **limits, name=stored.name
            )
            fit = source if stripped.is_verbatim else made
            return await self._off(sendable.remember, record, fit, stripped)
        finally:
            await self._off(folders.discard, made)

    async def _found(self, sha256: str) -> tuple[StoredReference, Path]:
        """A reference and its file. Raises Refused when either is gone."""
        stored = await self._database.run(get_reference, sha256)
        source = folders.inside(self._folder, stored.path) if stored else None
        if not stored or not source or not await self._off(source.is_file):
            await self._off(require_there, self._folder)
            raise Refused(
                say("A reference is no longer in the library."),
                say("Remove it from the request, or add the picture again."),
            )
        return stored, source

    async def _filed(
        self, taken: Path, sha256: str, picture: Picture, name: str
    ) -> StoredReference:
        path = f"References/{sha256[:2]}/{sha256}.{EXTENSIONS[picture.format]}"
        size_bytes = await self._off(folders.settle, self._folder, taken, path, sha256)
        reference = StoredReference(
            sha256=sha256,
            path=path,
            name=name,
            format=picture.format,
            width=picture.width,
            height=picture.height,
            size_bytes=size_bytes,
            added_ms=self._clock_ms(),
        )
        await self._database.run(add_reference, reference)
        return reference
