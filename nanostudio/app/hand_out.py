"""Originals on their way to other programs: dragged, or copied to the clipboard.

They go as copies under names of their own: what a program does with them, it does not
do with the library's."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QObject, Signal

from nanostudio.app import export_kept
from nanostudio.app.spawn import Spawn
from nanostudio.app.tiles import Tile
from nanostudio.core.errors import StorageError, StudioError
from nanostudio.core.export import ExportOptions, Format
from nanostudio.core.say import say
from nanostudio.core.task import Output
from nanostudio.library.export_rows import Rows
from nanostudio.library.library import Library
from nanostudio.store.database import Database

_State = tuple[int, int] | None  # size and time of a file; None when it is gone
MOST = 200  # pictures that get names of their own at once; more go as they are
_MOST_KEPT = 5_000
_USUAL = ExportOptions()
_PNG = "png"


class HandOut(QObject):
    """The asynchronous side: every slot here only starts work."""

    # Paths; of the first one its bytes by their formats.
    copied = Signal(object, object)
    enriched = Signal(object, object)  # the same, with a PNG that took its time

    def __init__(self, *, library: Library, database: Database, spawn: Spawn) -> None:
        super().__init__()
        self._library, self._database = library, database
        self._spawn = spawn
        self._names: dict[str, tuple[Path, _State]] = {}  # by the path in the library
        spawn(library.outside.sweep(), "forget what was handed out")

    def prepare(self, tiles: Sequence[Tile]) -> None:
        """Make names for pictures that may be dragged the next moment."""
        fresh = [one for one in tiles[:MOST] if one.output and not self._name(one)]
        if fresh:
            self._spawn(self._prepare(fresh), "hand out pictures")

    def find(self, path: str) -> Path | None:
        """The copy made for a path of the library; None where there is none yet, or
        another program has changed it."""
        place, state = self._names.get(path, (None, None))
        return place if place is not None and _state(place) == state else None

    def copy(self, tiles: Sequence[Tile]) -> None:
        """Bring pictures to the clipboard: all as files, the first as a picture too."""
        if shown := [one for one in tiles if one.output is not None]:
            self._spawn(self._copy(shown), "copy pictures")

    def _name(self, tile: Tile) -> Path | None:
        return self.find(tile.output.path) if tile.output else None

    async def _prepare(self, tiles: Sequence[Tile]) -> None:
        wanted = await self._wanted(tiles)
        if len(self._names) > _MOST_KEPT:
            self._names.clear()
        made = await self._library.outside.hand_out(wanted)
        self._names |= {path: (place, _state(place)) for path, place in made.items()}

    async def _wanted(self, tiles: Sequence[Tile]) -> list[tuple[str, str]]:
        """Each path of the library with the name its export would have.

        The usual one is what the file is called already."""
        names: dict[str, str] = {}
        options, _ = await export_kept.load_last(self._database)
        numbers = [one.number for one in tiles if one.number is not None]
        if options.template != _USUAL.template and numbers:
            named = ExportOptions(format=Format.ORIGINAL, template=options.template)
            rows = await Rows(self._database, numbers, named).read(numbers)
            names = {one.output.path: one.name for one in rows}
        paths = [one.output.path for one in tiles if one.output]
        return [(path, names.get(path) or PurePosixPath(path).name) for path in paths]

    async def _copy(self, tiles: Sequence[Tile]) -> None:
        await self._prepare([one for one in tiles[:MOST] if not self._name(one)])
        outputs = [one.output for one in tiles if one.output is not None]
        paths = [self._place(output) for output in outputs]
        try:
            content = await asyncio.to_thread(paths[0].read_bytes)
        except OSError as exc:
            raise StorageError(
                say("The picture %1 cannot be read.", paths[0].name),
                say("Look into its folder."),
            ) from exc
        names, first = [str(path) for path in paths], outputs[0]
        self.copied.emit(names, {first.format: content})
        if first.format != _PNG:
            with suppress(StudioError):  # the original alone has to do
                png = await self._library.outside.as_png(first.path)
                self.enriched.emit(names, {first.format: content, _PNG: png})

    def _place(self, output: Output) -> Path:
        return self.find(output.path) or self._library.absolute(output.path)


def _state(place: Path) -> _State:
    try:
        status = place.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
