"""Finds out why a picture cannot be shown, and brings lost files back."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.errors import LibraryMissing, StudioError
from nanostudio.core.trouble import Trouble
from nanostudio.library.repairs import Repairs
from nanostudio.store.database import Database
from nanostudio.store.troubles import PictureFile, files_at, files_of, in_trouble


class TroubleDesk(QObject):
    """Every slot here only starts work. Numbers are those of pictures, and too large
    for Qt's integers; what is told of them is durable by then."""

    trouble_found = Signal(object, object)  # number, Trouble
    trouble_ended = Signal(object)  # number; its path may be another one
    library_missed = Signal()  # not one picture, but all of them
    searched = Signal(int)  # files looked at so far
    search_ended = Signal()

    def __init__(
        self,
        *,
        repairs: Repairs,
        database: Database,
        messages: Messages,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._repairs, self._database = repairs, database
        self._messages, self._spawn = messages, spawn
        self._looking: set[tuple[str, str]] = set()
        self._cancel: Callable[[], None] | None = None

    def look_at(self, number: int) -> None:
        """Read a picture's file whole, and see whether it is as it was."""
        self._spawn(self._look_at([number]), "look at a picture's file")

    def look_into(self, sha256: str, path: str, error: StudioError) -> None:
        """A thumbnail or the viewer failed: find out why."""
        if (sha256, path) not in self._looking:
            self._looking.add((sha256, path))
            looking = self._look_into(sha256, path, error)
            self._spawn(looking, "look at a picture's file")

    def glance_at(self, sha256: str, path: str) -> None:
        """A picture is shown: see by its size whether it still is what it was."""
        self._spawn(self._glance_at(sha256, path), "look at a picture's file")

    def look_again(self) -> None:
        """See whether any file is back."""
        self._spawn(self._look_again(), "look for missing files")

    def find(self, number: int, place: Path) -> None:
        """Look for a picture's file in `place`, a file or a folder; in a folder for all
        others that are lost, too. Another search that is under way ends."""
        self.cancel()
        self._cancel = self._spawn(self._find(number, place), "look for a file")

    def cancel(self) -> None:
        """Search no further; what was found stays found."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None

    async def _look_at(self, numbers: Sequence[int]) -> None:
        for file in await self._database.run(files_of, numbers):
            await self._look(file)

    async def _look_into(self, sha256: str, path: str, error: StudioError) -> None:
        try:
            for file in await self._database.run(files_at, sha256, path):
                await self._look(file, error)
        finally:
            self._looking.discard((sha256, path))

    async def _glance_at(self, sha256: str, path: str) -> None:
        for file in await self._database.run(files_at, sha256, path):
            if file.trouble is None:
                await self._look(file, is_whole=False)
            else:
                await self._look(file)

    async def _look_again(self) -> None:
        for file in await self._database.run(in_trouble):
            await self._look(file)

    async def _look(
        self,
        file: PictureFile,
        why: StudioError | None = None,
        *,
        is_whole: bool = True,
    ) -> None:
        try:
            found, is_news = await self._repairs.look(file, why=why, is_whole=is_whole)
        except LibraryMissing:
            self.library_missed.emit()
            return
        if is_news:
            self._tell(file.number, found)

    async def _find(self, number: int, place: Path) -> None:
        wanted = await self._database.run(files_of, [number])
        if await asyncio.to_thread(place.is_dir):
            lost = await self._database.run(in_trouble)
            wanted += [one for one in lost if one.number != number]
        found: list[int] = []

        def on_found(one: int) -> None:
            found.append(one)
            self._tell(one, None)

        try:
            await self._repairs.find(wanted, place, self.searched.emit, on_found)
        finally:
            self.search_ended.emit()
        self._say_found(found, place)

    def _say_found(self, found: Sequence[int], place: Path) -> None:
        if not found:
            hint = filled(self.tr("Nothing in %1 has the same bytes."), place.name)
            self._messages.show(Level.NOTE, self.tr("It is not there."), hint)
            return
        words = self.tr("%n pictures are back.", "", len(found))
        if len(found) == 1:
            words = self.tr("The picture is back.")
        self._messages.show(Level.GOOD, words)

    def _tell(self, number: int, trouble: Trouble | None) -> None:
        if trouble is None:
            self.trouble_ended.emit(number)
        else:
            self.trouble_found.emit(number, trouble)
