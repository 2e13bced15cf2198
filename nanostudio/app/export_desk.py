"""Copies pictures out, byte for byte: one or thousands, till one says stop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.errors import StudioError
from nanostudio.core.say import joined
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.search import page

_TOGETHER = 100  # rows read at once


class ExportDesk(QObject):
    """The asynchronous side of copying out: every slot here only starts work."""

    progress_changed = Signal(int, int)  # how many are done, of how many
    folder_requested = Signal(str)  # to be shown to the person

    def __init__(
        self, *, library: Library, database: Database, messages: Messages, spawn: Spawn
    ) -> None:
        super().__init__()
        self._library = library
        self._database = database
        self._messages = messages
        self._spawn = spawn
        self._stops = 0  # how often one said stop

    def export(self, numbers: Sequence[int], folder: str) -> None:
        """Copy pictures into a folder. Nothing there is written over."""
        work = self._export(tuple(numbers), Path(folder), self._stops)
        self._spawn(work, "export pictures")

    def stop(self) -> None:
        """Copy no more; what is there stays."""
        self._stops += 1

    async def _export(self, numbers: Sequence[int], folder: Path, stops: int) -> None:
        done, of = 0, len(numbers)
        try:
            for start in range(0, of, _TOGETHER):
                piece = numbers[start : start + _TOGETHER]
                for picture, task in await self._database.run(page, piece):
                    if self._stops != stops:
                        break
                    places = {one.position: one for one in task.outputs}
                    await self._library.copy_out(places[picture.position], folder)
                    done += 1
                    self.progress_changed.emit(done, of)
                if self._stops != stops:
                    break
        except StudioError as error:
            hint = filled(self.tr("%1 of %2 were exported before."), done, of)
            self._messages.show(Level.PROBLEM, error.title, joined(error.hint, hint))
        else:
            self._tell(done, of, folder, is_part=self._stops != stops and done < of)
        finally:
            self.progress_changed.emit(of, of)

    def _tell(self, done: int, of: int, folder: Path, *, is_part: bool) -> None:
        words = self.tr("%n pictures exported.", "", done)
        if is_part:
            words = filled(self.tr("%1 of %2 pictures exported."), done, of)
        elif done == 1:
            words = self.tr("1 picture exported.")
        self._messages.show(
            Level.NOTE if is_part else Level.GOOD,
            words,
            str(folder),
            self.tr("Show in folder"),
            lambda: self.folder_requested.emit(str(folder)),
        )
