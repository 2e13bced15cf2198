"""Writes pictures out, one or thousands, till one says stop; after a failure it can go
on elsewhere."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.words import filled
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.export import ExportOptions
from nanostudio.core.say import joined
from nanostudio.library.export_trip import Exported
from nanostudio.library.exporting import Export
from nanostudio.library.library import Library

_REDRAW_MS = 100  # between two reports of how far it is
_USUAL = ExportOptions()


class ExportDesk(QObject):
    """The asynchronous side of exports: every slot here only starts work."""

    progress_changed = Signal(int, int)  # how many are done, of how many
    folder_requested = Signal(str)  # to be shown to the person
    elsewhere_requested = Signal()  # another folder, for `continue_in`

    def __init__(self, *, library: Library, messages: Messages, spawn: Spawn) -> None:
        super().__init__()
        self._library, self._messages, self._spawn = library, messages, spawn
        self._running: list[Export] = []  # the first is at work, the others wait
        self._failed: Export | None = None
        self._redraw = QTimer(self, interval=_REDRAW_MS)
        self._redraw.timeout.connect(self._on_redraw_timeout)

    def export(
        self, numbers: Sequence[int], folder: str, options: ExportOptions = _USUAL
    ) -> None:
        """Write pictures into a folder. Nothing there is written over."""
        try:
            begun = self._library.exporter.begin(numbers, options)
        except Refused as problem:
            self._messages.report(problem)
            return
        self._go(begun, folder)

    def continue_in(self, folder: str) -> None:
        """Write what is left of the export that failed last into another folder."""
        failed, self._failed = self._failed, None
        if failed is not None:
            self._go(failed, folder)

    def stop(self) -> None:
        """Write no more; what is there stays."""
        for one in self._running:
            one.stop()

    def _go(self, begun: Export, folder: str) -> None:
        self._running.append(begun)
        self._redraw.start()
        self._spawn(self._run(begun, Path(folder)), "export pictures")

    async def _run(self, begun: Export, folder: Path) -> None:
        try:
            ended = await begun.run(folder)
        except StorageError as error:
            self._failed = begun
            self._tell_failure(error, begun.progress)
        else:
            self._tell(ended, folder)
        finally:
            self._running.remove(begun)
            if not self._running:
                self._redraw.stop()
            total = begun.progress.total
            self.progress_changed.emit(total, total)

    def _on_redraw_timeout(self) -> None:
        now = self._running[0].progress
        if now.done < now.total:
            self.progress_changed.emit(now.done, now.total)

    def _tell_failure(self, error: StorageError, now: Exported) -> None:
        hint = filled(self.tr("%1 of %2 were exported before."), now.done, now.total)
        self._messages.show(
            Level.PROBLEM,
            error.title,
            joined(error.hint, hint),
            self.tr("Go on elsewhere…"),
            self.elsewhere_requested.emit,
        )

    def _tell(self, ended: Exported, folder: Path) -> None:
        done, is_whole = ended.done, ended.done == ended.total
        words = self.tr("%n pictures exported.", "", done)
        if not is_whole:
            words = filled(self.tr("%1 of %2 pictures exported."), done, ended.total)
        elif done == 1:
            words = self.tr("1 picture exported.")
        self._messages.show(
            Level.GOOD if is_whole else Level.NOTE,
            words,
            joined(*self._troubles(ended), str(folder)),
            self.tr("Show in folder"),
            lambda: self.folder_requested.emit(str(folder)),
        )

    def _troubles(self, ended: Exported) -> list[str]:
        """What became of those that were not written now, in sentences."""
        told = []
        if ended.there:
            told.append(
                filled(self.tr("%1 were there from before already."), ended.there)
            )
        if ended.problems:
            told.append(ended.problems[0].title)
        if len(ended.problems) > 1:
            more = len(ended.problems) - 1
            told.append(filled(self.tr("%1 more could not be exported."), more))
        return told
