"""Exports: pictures of the library written for a person, as originals or drawn anew."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from nanostudio.core import export
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.export import ExportOptions
from nanostudio.library import listing
from nanostudio.library.export_rows import Known
from nanostudio.library.export_target import Target
from nanostudio.library.export_telling import Thumbnail
from nanostudio.library.export_trip import CHILDREN, Exported, Parts, Tally, Trip
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database


class Export:
    """Pictures on their way out, wherever they go: `run` may be called again after a
    failure, with another folder too, and does not do again what is done."""

    def __init__(
        self, parts: Parts, cache: Path, options: ExportOptions, tally: Tally
    ) -> None:
        self._parts, self._cache = parts, cache
        self._options, self._tally = options, tally

    @property
    def progress(self) -> Exported:
        """How far it is now."""
        return self._tally.exported

    def stop(self) -> None:
        """Begin with no other picture; those under way become whole."""
        self._tally.is_stopped = True

    async def run(self, folder: Path) -> Exported:
        """Write what is left into `folder`, which is made; nothing there is written
        over. One export at a time, the others wait.

        What an export with the same options had done in this folder when it was ended
        is not done again. Raises StorageError: nothing is half-written. Cancelled, it
        leaves nothing half-written either."""
        tally, folder = self._tally, await self._parts.off(self._checked, folder)
        async with self._parts.turn:
            if not tally.is_stopped:
                target = Target(folder, self._journal(folder))
                try:
                    await Trip(self._parts, self._options, tally, target).run()
                except StorageError:
                    tally.is_stopped = False  # it would not go on elsewhere
                    raise
                if not tally.is_stopped:
                    await self._parts.off(target.forget)
        names = (tally.done.get(number, "") for number in tally.numbers)
        return replace(tally.exported, names=tuple(filter(None, names)))

    def _checked(self, folder: Path) -> Path:
        """One the library's own files are not in: an export is not to be imported."""
        try:
            return listing.check(folder, self._parts.folder)
        except Refused as exc:
            raise StorageError(exc.title, exc.hint) from exc

    def _journal(self, folder: Path) -> Path:
        meant = json.dumps([str(folder), export.to_json(self._options)])
        name = hashlib.sha256(meant.encode(errors="surrogatepass")).hexdigest()[:32]
        return self._cache / "exports" / f"{name}.jsonl"


class Exporter:
    """Exports of one library."""

    def __init__(
        self,
        *,
        folder: Path,
        cache: Path,
        database: Database,
        off: Off,
        thumbnail: Thumbnail,
        children: int = CHILDREN,
    ) -> None:
        """`children`: how many draw at once."""
        self._cache = cache
        self._parts = Parts(
            folder=folder,
            database=database,
            off=off,
            thumbnail=thumbnail,
            children=children,
        )

    def begin(
        self,
        numbers: Sequence[int],
        options: ExportOptions,
        report: Callable[[Exported], None] = lambda _: None,
        known: Known | None = None,
    ) -> Export:
        """An export that is still to `run`; `report` hears of each picture. `known`:
        what the names say of some, in place of what the library knows.

        Numbers there are no pictures of are left out. Raises Refused."""
        export.check(options)
        tally = Tally(tuple(dict.fromkeys(numbers)), report, known or {})
        return Export(self._parts, self._cache, options, tally)
