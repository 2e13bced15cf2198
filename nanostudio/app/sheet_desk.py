"""Brings pictures into a sheet's cells, and the person from a cell to its picture."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nanostudio.app.gallery import clock_ms
from nanostudio.app.messages import Level, Messages
from nanostudio.app.sheets import Sheets
from nanostudio.app.spawn import Spawn
from nanostudio.app.stored_sources import StoredSources
from nanostudio.app.tiles import NOTHING, Tile, make_tile
from nanostudio.app.tray import LibraryPicture, Source
from nanostudio.core.errors import StudioError
from nanostudio.core.request import Reference
from nanostudio.core.sheet import CellVersion, Sheet
from nanostudio.core.sheet_edits import put
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.store.database import Database
from nanostudio.store.pictures import (
    list_pictures,
    numbers_of,
    task_of_bytes,
)
from nanostudio.store.sheets import versions_of_bytes
from nanostudio.store.tasks import get_task

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


class SheetDesk(QObject):
    """The asynchronous side of the sheet's room: every slot here only starts work."""

    show_requested = Signal(object)  # number of a picture of the gallery
    compared = Signal(object)  # tuple[Tile, ...]: to be compared
    referenced = Signal(str, object)  # cell id, tuple[Reference, ...]: of files

    def __init__(
        self,
        sheets: Sheets,
        *,
        library: Library,
        database: Database,
        wire: Wire,
        rows: Mapping[str, ProviderSpec],
        messages: Messages,
        spawn: Spawn,
        now_ms: Callable[[], int] = clock_ms,
    ) -> None:
        """`rows` by id of the provider."""
        super().__init__()
        self._sheets, self._database = sheets, database
        self._sources = StoredSources(library, database, wire)
        self._rows, self._messages = rows, messages
        self._spawn, self._now_ms = spawn, now_ms

    def put(self, cell_id: str, sources: Sequence[Source]) -> None:
        """Put pictures into a cell of the open sheet, and into the empty ones after
        it."""
        if self._sheets.current is not None:
            work = self._put(self._sheets.current, cell_id, tuple(sources))
            self._spawn(work, "put pictures into cells")

    def reference(self, cell_id: str, sources: Sequence[Source]) -> None:
        """Take pictures as references of a cell: `referenced` tells them."""
        self._spawn(self._reference(cell_id, tuple(sources)), "take references")

    def show(self, sha256: str) -> None:
        """Go to a picture in the gallery."""
        self._spawn(self._show(sha256), "find a picture")

    def compare(self, titles: Mapping[str, str]) -> None:
        """Compare pictures by SHA-256, each under a title of its own."""
        self._spawn(self._compare(titles), "compare cells")

    async def _put(
        self, sheet: Sheet, cell_id: str, sources: tuple[Source, ...]
    ) -> None:
        """One after another; one that cannot be had takes no cell."""
        targets, left = _targets(sheet, cell_id), 0
        for source in await self._expanded(sources):
            if not targets:
                left += 1
                continue
            try:
                version = await self._version(source)
                change = partial(put, cell_id=targets.pop(0), version=version)
                await self._sheets.make(sheet.id, change)
            except StudioError as error:
                self._messages.report(error)
        if left:
            words = self.tr("%n pictures found no empty cell.", "", left)
            if left == 1:
                words = self.tr("One picture found no empty cell.")
            self._messages.show(Level.NOTE, words, self.tr("Drop them on one cell."))

    async def _reference(self, cell_id: str, sources: tuple[Source, ...]) -> None:
        kept = [
            await self._sources.stored(source)
            for source in await self._expanded(sources)
        ]
        references = tuple(Reference(sha256=one.sha256, name=one.name) for one in kept)
        self.referenced.emit(cell_id, references)

    async def _expanded(self, sources: Sequence[Source]) -> list[Source]:
        """Folders as the pictures in them."""
        found = [await self._sources.expanded(source) for source in sources]
        return [one for some in found for one in some]

    async def _version(self, source: Source) -> CellVersion:
        """A picture of the gallery as it is; any other is kept as a reference is."""
        now_ms = self._now_ms()
        if isinstance(source, LibraryPicture):
            found = await self._database.run(versions_of_bytes, [source.sha256])
            if source.sha256 in found:
                return replace(found[source.sha256], added_ms=now_ms)
        kept = await self._sources.stored(source)
        return CellVersion(sha256=kept.sha256, path=kept.path, added_ms=now_ms)

    async def _show(self, sha256: str) -> None:
        number = await self._database.run(_number_of, sha256)
        if number is not None:
            self.show_requested.emit(number)
            return
        self._messages.show(
            Level.NOTE,
            self.tr("This picture is not in the gallery."),
            self.tr("It came from a file, and is kept with the references."),
        )

    async def _compare(self, titles: Mapping[str, str]) -> None:
        found = await self._database.run(_tasks_of, tuple(titles))
        tiles = [
            self._tile(sha256, title, found.get(sha256))
            for sha256, title in titles.items()
        ]
        self.compared.emit(tuple(tile for tile in tiles if tile is not None))

    def _tile(self, sha256: str, title: str, task: Task | None) -> Tile | None:
        output = self._sheets.picture(CellVersion(sha256=sha256))
        if output is None:
            return None
        of = task or replace(NOTHING)  # one that is told apart from what is not there
        made = make_tile(of, output.position, self._rows, now_ms=0)
        called = " · ".join(filter(None, (title, made.model)))
        name = made.id if task else f"cell/{sha256}"
        return replace(made, id=name, output=output, model=called)


def _targets(sheet: Sheet, cell_id: str) -> list[str]:
    """The cell, and the empty ones that follow it."""
    ids = [cell.id for cell in sheet.cells]
    after = sheet.cells[ids.index(cell_id) + 1 :]
    free = [
        cell.id
        for cell in after
        if cell.chosen is None and not cell.is_locked and not cell.tasks
    ]
    return [cell_id, *free]


def _number_of(db: "Connection", sha256: str) -> int | None:
    task_id = task_of_bytes(db, sha256)
    task = get_task(db, task_id) if task_id else None
    places = (
        {one.position for one in task.outputs if one.sha256 == sha256} if task else ()
    )
    for picture in list_pictures(db, numbers_of(db, task_id)) if task_id else ():
        if picture.position in places:
            return picture.number
    return None


def _tasks_of(db: "Connection", wanted: Sequence[str]) -> dict[str, Task]:
    """The tasks that made pictures of these bytes, by SHA-256."""
    names = {sha256: task_of_bytes(db, sha256) for sha256 in wanted}
    tasks = {sha256: get_task(db, name) for sha256, name in names.items() if name}
    return {sha256: task for sha256, task in tasks.items() if task is not None}
