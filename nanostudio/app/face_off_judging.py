"""Face-offs that wait for a verdict, and the one that is looked at.

Nothing here tells whose picture is whose before the verdict is kept."""

from PySide6.QtCore import QObject, Signal

from nanostudio.core.task import Output, Task
from nanostudio.core.trial import Trial, picture


class Judging(QObject):
    """Whoever keeps verdicts answers `verdict_requested` with `reveal`."""

    changed = Signal()
    settled = Signal()  # a face-off has all its pictures
    verdict_requested = Signal(str, object)  # trial id; winner's task id, or None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Trial | None = None
        self.marked: int | None = None  # the place of the one that may be picked
        self.is_deciding = False  # a verdict is being kept
        self._waiting: dict[str, Trial] = {}  # without a verdict, the oldest first
        self._is_early = False  # judged before all is there

    @property
    def ready(self) -> int:
        """How many can be judged now."""
        return sum(trial.is_settled for trial in self._waiting.values())

    @property
    def is_shown(self) -> bool:
        """Whether pictures may be seen."""
        trial = self.current
        return trial is not None and (
            self._is_early or trial.is_settled or trial.is_judged
        )

    @property
    def pictures(self) -> tuple[Output | None, ...]:
        """By place; None where there is none."""
        return () if self.current is None else tuple(map(picture, self.current.tasks))

    def task(self, task_id: str) -> Task | None:
        """A task of one that waits, as it was last heard of."""
        every = (task for trial in self._waiting.values() for task in trial.tasks)
        return next((task for task in every if task.id == task_id), None)

    @property
    def open_tasks(self) -> list[Task]:
        """Those from which something is still to come."""
        every = (task for trial in self._waiting.values() for task in trial.tasks)
        return [task for task in every if task.is_open]

    def take(self, trial: Trial) -> None:
        """One more waits."""
        self._waiting[trial.id] = trial
        self.changed.emit()

    def drop(self, trial_id: str) -> None:
        """It is none any more."""
        self._waiting.pop(trial_id, None)
        if self.current is not None and self.current.id == trial_id:
            self.current = self.marked = None
        self.changed.emit()

    def note_task(self, task: Task) -> None:
        """Take a task as it is now; those of no face-off are none of ours."""
        for trial in list(self._waiting.values()):
            if any(one.id == task.id for one in trial.tasks):
                self._put(trial, trial.with_task(task))

    def show_next(self) -> None:
        """Look at the oldest that can be judged; else at the newest there is."""
        waiting = list(self._waiting.values())
        ready = (trial for trial in waiting if trial.is_settled)
        self.current = next(ready, waiting[-1] if waiting else None)
        self.marked, self._is_early = None, False
        self.changed.emit()

    def judge_now(self) -> None:
        """Do not wait for what is still to come."""
        self._is_early = True
        self.changed.emit()

    def mark(self, place: int) -> None:
        """Point at a picture; nothing where there is none, or after the verdict."""
        is_there = 0 <= place < len(self.pictures) and self.pictures[place] is not None
        if is_there and self._can_decide():
            self.marked = place
            self.changed.emit()

    def pick(self) -> None:
        """The marked one is the best."""
        if self.current is not None and self.marked is not None:
            self._decide(self.current, self.current.tasks[self.marked].id)

    def pick_none(self) -> None:
        """None of them is good."""
        if self.current is not None:
            self._decide(self.current, None)

    def reveal(self, trial: Trial) -> None:
        """The verdict is kept: names may be seen."""
        self._waiting.pop(trial.id, None)
        if self.current is not None and self.current.id == trial.id:
            self.current, self.marked = trial, None
        self.changed.emit()

    def end_deciding(self) -> None:
        """A verdict was kept, or could not be: then it can be given again."""
        self.is_deciding = False
        self.changed.emit()

    def _can_decide(self) -> bool:
        trial = self.current
        is_open = trial is not None and not trial.is_judged
        return is_open and self.is_shown and not self.is_deciding

    def _decide(self, trial: Trial, winner_id: str | None) -> None:
        if self._can_decide():
            self.is_deciding = True
            self.changed.emit()
            self.verdict_requested.emit(trial.id, winner_id)

    def _put(self, before: Trial, now: Trial) -> None:
        self._waiting[now.id] = now
        if self.current is not None and self.current.id == now.id:
            self.current = now
            self.changed.emit()
        if now.is_settled and not before.is_settled:
            self.settled.emit()
