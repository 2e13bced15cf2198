"""Whether the library's disk is there, asked now and then and when anything fails."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.core.errors import LibraryMissing, StudioError
from nanostudio.core.task import Task, TaskState, WaitReason

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn  # which brings asyncio

_EVERY_MS = 4000


class LibraryWatch(QObject):
    """Tells when the library goes and when it is back; till then it is taken for there.

    What writes meanwhile fails in words of its own; nothing here forbids it."""

    gone = Signal(str)  # its folder
    back = Signal()
    looked = Signal()  # there is an answer, whichever

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_gone = False
        self.folder = ""
        self._ask: Callable[[], Awaitable[bool]] | None = None
        self._spawn: Spawn | None = None
        self._is_asking = self._is_stale = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def attach(
        self, folder: Path, is_there: Callable[[], Awaitable[bool]], spawn: "Spawn"
    ) -> None:
        """From now on ask `is_there`."""
        self.folder = str(folder)
        self._ask, self._spawn = is_there, spawn
        self._timer.start()
        self.look()

    def detach(self) -> None:
        """Ask no more: the program is closing."""
        self._timer.stop()
        self._ask = None

    def look(self) -> None:
        """Ask now; one question at a time, for a dead disk may take long to answer. One
        under way may have looked before this: then it is asked once more."""
        self._is_stale = self._is_asking
        if self._ask is not None and self._spawn is not None and not self._is_asking:
            self._is_asking = True
            self._spawn(self._look(self._ask), "look for the library")

    def note_error(self, error: StudioError) -> None:
        """Something failed: if for want of the library, ask now."""
        if isinstance(error, LibraryMissing):
            self.look()

    def note_task(self, task: Task, _progress: float | None = None) -> None:
        """A task changed: if it waits for the disk, ask now."""
        if task.state is TaskState.WAITING and task.wait_reason is WaitReason.DISK:
            self.look()

    async def _look(self, ask: Callable[[], Awaitable[bool]]) -> None:
        try:
            is_gone = not await ask()
        finally:
            self._is_asking = False
        if is_gone != self.is_gone:
            self.is_gone = is_gone
            if is_gone:
                self.gone.emit(self.folder)
            else:
                self.back.emit()
        self.looked.emit()
        if self._is_stale:
            self.look()
