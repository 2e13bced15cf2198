"""A whole library, or a project of it, out to a folder and in from one."""

import time
from collections.abc import Callable
from pathlib import Path

from nanostudio.library import bundle_files, listing, moving
from nanostudio.library.bundle_reading import BundleReading
from nanostudio.library.bundle_writing import BundleWriting, Thumbnail, Written
from nanostudio.library.decoder import Decoder
from nanostudio.library.import_run import Parts, Progress, Report
from nanostudio.library.shelf import Off, Shelf
from nanostudio.store.database import Database

_CHILDREN = 2


class Bundles:
    """Bundles with children of their own: what was paid for need not wait."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        shelf: Shelf,
        off: Off,
        thumbnail: Thumbnail,
        *,
        clock_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._folder, self._database, self._shelf = folder, database, shelf
        self._off, self._thumbnail, self._clock_ms = off, thumbnail, clock_ms

    async def write(
        self,
        target: Path,
        *,
        project_id: str | None = None,
        title: str = "NanoStudio",
        report: Report = lambda _: None,
    ) -> Written:
        """Write a project's pictures, or all, with everything known of them; those in
        the trash are left out.

        Cancelled or failed it leaves what is whole, and goes on from there when it is
        called again with the same folder. Raises Refused when that is in the library
        or not empty, StorageError: DiskFull, before anything is copied."""
        target = await self._off(listing.check, target, self._folder)
        writing = BundleWriting(
            target,
            folder=self._folder,
            database=self._database,
            off=self._off,
            thumbnail=self._thumbnail,
            report=report,
        )
        return await writing.write(project_id, title, self._clock_ms())

    async def move(self, target: Path, *, report: Report = lambda _: None) -> Path:
        """Copy the library's whole folder, trash and all, to another, which is
        returned: see moving.copied."""
        return await moving.copied(self._folder, target, off=self._off, report=report)

    async def read(self, source: Path, *, report: Report = lambda _: None) -> Progress:
        """Bring everything in that a folder holds; what came of it.

        Pictures that are here, also in the trash, are passed over, damaged ones left
        out. Cancelled, it keeps what is whole, and goes on from there when it is called
        again. Raises Refused, StorageError: what was committed before stays."""
        source = await self._off(listing.check, source, self._folder)
        found = await self._off(bundle_files.open_bundle, source)
        decoders = [Decoder() for _ in range(_CHILDREN)]
        parts = Parts(self._folder, self._database, self._off, self._clock_ms, decoders)
        reading = BundleReading(
            source, found, parts=parts, shelf=self._shelf, report=report
        )
        try:
            await reading.read()
        finally:
            for decoder in decoders:
                await decoder.close()
        return reading.progress
