"""Everything the window tells of work under way, fed by the engine's changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from nanostudio.app.asides import Asides
from nanostudio.app.headline import Headline
from nanostudio.app.notices import Notices
from nanostudio.app.queue import QueueModel
from nanostudio.app.run import Run
from nanostudio.app.session import Session
from nanostudio.app.standing import Standing
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState

_WRONG = (TaskState.FAILED, TaskState.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Work:
    """What a task bar shows; `fraction` is 0..1 and None when nothing is going."""

    running: int = 0
    fraction: float | None = None
    needs_person: bool = False


class Bulletin(QObject):
    """Queue, title, session, providers' standing and notices, kept up together."""

    work_changed = Signal(object)  # Work

    def __init__(self, providers: Mapping[str, ProviderSpec], asides: Asides) -> None:
        super().__init__()
        self.queue = QueueModel(providers, asides)
        self.headline = Headline()
        self.session = Session()
        self.standing = Standing()
        self.notices = Notices(providers)
        self._run = Run()
        self._work = Work()

    def load(self, history: Sequence[Task]) -> None:
        """Take up what is open or needs the person from last time."""
        self.queue.load(history)
        for task in history:
            if task.is_open:
                self.notices.load(task)
                self._run.take(task)
        self._tell()

    def note(self, task: Task, progress: float | None = None) -> None:
        """Take a task as it is now; called for every change."""
        self.queue.update_task(task, progress)
        self.session.note(task)
        self.standing.note(task)
        self.notices.note(task)
        self._run.take(task)
        if task.state in _WRONG and task.dismissed_ms is None:
            self.headline.note_failure()
        self._tell()

    def set_active(self, is_active: bool) -> None:
        """Whether the window is the one the person works in."""
        self.headline.set_active(is_active)
        self.notices.set_active(is_active)

    def _tell(self) -> None:
        progress = self._run.progress
        self.headline.set_progress(progress)
        self.headline.set_needs_person(self.queue.is_pressing)
        fraction = None
        if progress.is_going:
            left = progress.every - progress.over
            done = progress.over + left * self.queue.fraction
            fraction = round(done / progress.every, 2)
        work = Work(self.queue.counts.running, fraction, self.queue.is_pressing)
        if work != self._work:
            self._work = work
            self.work_changed.emit(work)
