"""Brings a person's pictures into the library: copied, checked, each once.

What was read is noted with the pictures it gave, some at a time, so that an import
that was ended goes on where it was, and a second one reads nothing again."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import Reference
from nanostudio.library import listing
from nanostudio.library.decoder import Decoder
from nanostudio.library.import_run import (
    ImportRun,
    Parts,
    Progress,
    Report,
    is_seen,
)
from nanostudio.library.listing import FoundFile
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database
from nanostudio.store.imports import seen_files

_LOOKED_UP = 100  # files of which is asked at once what is known
_LISTED = 2_000  # files found between two looks whether that is still wanted
_CHILDREN = 2


class Importer:
    """Imports with children of its own, while it does: what was paid for need not
    wait for another's decoder."""

    def __init__(
        self,
        *,
        folder: Path,
        database: Database,
        off: Off,
        clock_ms: Callable[[], int],
    ) -> None:
        self._folder = folder
        self._database = database
        self._off = off
        self._clock_ms = clock_ms
        self._turn = asyncio.Lock()

    async def check(self, path: Path) -> Path:
        """`path`, absolute. Raises Refused: on another computer, or in the library."""
        return await self._off(listing.check, path, self._folder)

    async def find(self, paths: Iterable[Path]) -> list[FoundFile]:
        """The files that may be pictures, in folders too.

        Raises Refused when a path is on another computer or in the library."""
        checked = [await self._off(listing.check, path, self._folder) for path in paths]
        found, walk = list[FoundFile](), listing.listed(checked, self._folder)
        while more := await self._off(_some, walk):
            found += more
        return found

    async def fresh(self, found: Sequence[FoundFile]) -> list[FoundFile]:
        """Those that were never read as they are now, whatever came of them since."""
        fresh = list[FoundFile]()
        for start in range(0, len(found), _LOOKED_UP):
            some = found[start : start + _LOOKED_UP]
            seen = await self._database.run(seen_files, [file.key for file in some])
            fresh += [file for file in some if not is_seen(file, seen.get(file.key))]
        return fresh

    async def bring(
        self,
        found: Sequence[FoundFile],
        *,
        project_id: str = DEFAULT_PROJECT,
        within: str = "",
        report: Report = lambda _: None,
        made_of: Reference | None = None,
        words: str = "",
    ) -> Progress:
        """Import files; what came of it. One import at a time, the others wait.

        `within` is the project's folder of the library, `made_of` the picture that each
        of the files was made of, whatever it says itself, and `words` its prompt, where
        a file has none. Cancelled, it keeps what is whole. Raises StorageError:
        what was committed before stays."""
        async with self._turn:
            decoders = [Decoder() for _ in range(_CHILDREN)]
            parts = Parts(
                self._folder, self._database, self._off, self._clock_ms, decoders
            )
            run = ImportRun(
                parts,
                project_id,
                within,
                report,
                len(found),
                made_of=made_of,
                words=words,
            )
            try:
                for start in range(0, len(found), _LOOKED_UP):
                    await run.take(found[start : start + _LOOKED_UP])
            finally:
                for decoder in decoders:
                    await decoder.close()
            return run.progress


def _some(walk: Iterator[FoundFile]) -> list[FoundFile]:
    return list(islice(walk, _LISTED))
