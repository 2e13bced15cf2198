"""The relatives of the picture that is looked at, asked for once it rests."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.tiles import Tile
from nanostudio.core.lineage import Lineage
from nanostudio.core.task import Task, TaskState

REST_MS = 120  # who goes through pictures by arrow keys wants none of their relatives
_NOBODY = Lineage()


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose relatives are asked for; `sha256` is "" for a task without a picture."""

    task_id: str
    sha256: str = ""
    position: int = 0


Answer = Callable[[Lineage], None]
Ask = Callable[[Subject, Answer], None]


class Relatives(QObject):
    """State of the inspector's lineage. Nothing is asked before `attach`; an answer
    that comes when another picture is shown is dropped."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lineage = _NOBODY
        self._ask: Ask | None = None
        self._subject: Subject | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)

    def attach(self, ask: Ask) -> None:
        """Begin: `ask` looks relatives up and answers on this thread, or never."""
        self._ask = ask
        if self._subject is not None:
            self._rest.start()

    def show_tile(self, tile: Tile | None) -> None:
        """Show the relatives of another tile; the same one again changes nothing."""
        subject = None if tile is None or tile.is_blank else _subject(tile)
        if subject == self._subject:
            return
        self._subject = subject
        self._take(_NOBODY)
        if subject is None:
            self._rest.stop()
        else:
            self._rest.start()

    def note_task(self, task: Task, _progress: float | None = None) -> None:
        """A task brought pictures: they may be relatives."""
        if task.state is TaskState.DONE and self._subject is not None:
            self._rest.start()

    def _on_rest_timeout(self) -> None:
        subject = self._subject
        if self._ask is None or subject is None:
            return

        def answer(lineage: Lineage) -> None:
            if subject == self._subject:
                self._take(lineage)

        self._ask(subject, answer)

    def _take(self, lineage: Lineage) -> None:
        if lineage != self.lineage:
            self.lineage = lineage
            self.changed.emit()


def _subject(tile: Tile) -> Subject:
    if tile.output is None:
        return Subject(tile.task_id)
    return Subject(tile.task_id, tile.output.sha256, tile.output.position)
