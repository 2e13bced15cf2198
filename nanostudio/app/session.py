"""What was made since the start and what it cost, from the engine's changes."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.figures import money
from nanostudio.app.words import filled, translate
from nanostudio.core.money import Money, total
from nanostudio.core.task import Charged, Task, TaskState


class Session(QObject):
    """Pictures and money of the tasks it was told of, each task once."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tasks: dict[str, tuple[int, Money | None]] = {}

    def note(self, task: Task, _progress: float | None = None) -> None:
        """Take a task as it is now; what is refunded costs nothing."""
        made = len(task.outputs) if task.state is TaskState.DONE else 0
        cost = task.cost if task.charged is Charged.YES else None
        if (made, cost) != self._tasks.get(task.id, (0, None)):
            self._tasks[task.id] = (made, cost)
            self.changed.emit()

    @property
    def pictures(self) -> int:
        """How many were made."""
        return sum(made for made, _ in self._tasks.values())

    @property
    def costs(self) -> list[Money]:
        """What was charged for them, as far as amounts are known, by unit."""
        return total([cost for _, cost in self._tasks.values() if cost is not None])

    @property
    def words(self) -> str:
        """("Session 12 images · 240 credits"); "" before anything was made."""
        costs = self.costs
        if not self.pictures and not costs:
            return ""
        images = translate("session", "%n images", "", self.pictures)
        if self.pictures == 1:
            images = translate("session", "1 image")
        made = filled(translate("session", "Session %1"), images)
        return " · ".join([made, *map(money, costs)])
