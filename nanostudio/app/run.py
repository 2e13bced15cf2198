"""How far what was ordered is: one run lasts from the first task till none is open."""

from dataclasses import dataclass, field

from nanostudio.core.task import Task, TaskState


@dataclass(frozen=True, slots=True)
class Progress:
    """Pictures: how many of a run are over, one way or the other, and came."""

    over: int = 0
    every: int = 0
    made: int = 0

    @property
    def is_going(self) -> bool:
        """Whether some are still to come."""
        return self.over < self.every

    @property
    def fraction(self) -> float:
        """0..1."""
        return self.over / self.every if self.every else 0.0


@dataclass(slots=True)
class Run:
    """Counts the tasks it is told of. What is ordered while others are under way
    belongs to the same run; what was cancelled never belonged to it."""

    _tasks: dict[str, Task] = field(default_factory=dict)

    def take(self, task: Task) -> None:
        """Note a task as it is now."""
        if task.is_open and not self.progress.is_going:
            self._tasks.clear()
        if task.state is TaskState.CANCELLED:
            self._tasks.pop(task.id, None)
        elif task.is_open or task.id in self._tasks:
            self._tasks[task.id] = task

    @property
    def progress(self) -> Progress:
        """As of now."""
        tasks = self._tasks.values()
        return Progress(
            over=sum(_pictures(task) for task in tasks if not task.is_open),
            every=sum(_pictures(task) for task in tasks),
            made=sum(len(task.outputs) for task in tasks),
        )


def _pictures(task: Task) -> int:
    return len(task.outputs) if task.state is TaskState.DONE else task.request.n
