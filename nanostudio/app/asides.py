"""What is known of tasks beside their rows: how long they usually take, what a look at
one found, what is paused. In memory only; tiles and queue are drawn with it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from nanostudio.core.errors import Candidate, NotSure, StudioError
from nanostudio.core.spec import EVERYONE
from nanostudio.core.task import Task, TaskState

_COMMAND = re.compile(r" ?\(nanostudio [^)]*\)")  # a hint for who has no window


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What came of the last wish about a task, where it belongs: at the task."""

    title: str
    hint: str = ""
    candidates: tuple[Candidate, ...] = ()  # it may be one of these


def finding(error: StudioError) -> Finding:
    """An error as what was found; what to choose from says more than its hint."""
    if isinstance(error, NotSure):
        return Finding(title=error.title, candidates=error.candidates)
    return Finding(title=error.title, hint=_COMMAND.sub("", error.hint))


class Asides(QObject):
    """Told by what carries wishes to the engine; asked by the models."""

    changed = Signal(object)  # list[str]: the tasks something else is known of
    paused_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paused: frozenset[str] = frozenset()  # ids of providers, or EVERYONE
        self._usual_s: dict[str, float] = {}
        self._findings: dict[str, tuple[TaskState, Finding]] = {}

    def set_paused(self, names: Iterable[str]) -> None:
        """Nothing new is sent to these."""
        if self.paused != frozenset(names):
            self.paused = frozenset(names)
            self.paused_changed.emit()

    def is_paused(self, task: Task) -> bool:
        """Whether `task` would be sent now, were it not for the pause."""
        if EVERYONE not in self.paused and task.request.provider not in self.paused:
            return False
        return task.state is TaskState.QUEUED

    def set_usual(self, task_id: str, seconds: float | None) -> None:
        """How long the task's model takes; None where nobody knows."""
        if seconds is not None and self._usual_s.get(task_id) != seconds:
            self._usual_s[task_id] = seconds
            self.changed.emit([task_id])

    def usual_s(self, task: Task) -> float | None:
        """How long the task usually takes, in seconds."""
        return self._usual_s.get(task.id)

    def set_finding(self, task: Task, found: Finding | None) -> None:
        """Keep what was found of `task`, for as long as it is in its state."""
        if found is None:
            self._findings.pop(task.id, None)
        else:
            self._findings[task.id] = (task.state, found)
        self.changed.emit([task.id])

    def finding(self, task: Task) -> Finding | None:
        """What was found of `task` since it is in its state."""
        state, found = self._findings.get(task.id, (None, None))
        return found if state is task.state else None

    def forget(self, task: Task) -> None:
        """Nothing more will be asked about a task that is over."""
        self._usual_s.pop(task.id, None)
        self._findings.pop(task.id, None)
