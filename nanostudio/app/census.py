"""Who runs, who waits in the queue, who needs the person: kept up with every change."""

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from enum import StrEnum

from nanostudio.app.tiles import BUSY, is_shown, needs_attention
from nanostudio.core.task import Task, TaskState


class Show(StrEnum):
    """Which tiles are shown."""

    ALL = "all"
    RUNNING = "running"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Filter:
    """Tasks of one kind whose prompt has `needle`, casefolded; "" is in every one."""

    show: Show = Show.ALL
    needle: str = ""

    def accepts(self, task: Task) -> bool:
        """Whether the gallery shows `task`."""
        if not is_shown(task) or not self._is_of_kind(task):
            return False
        return not self.needle or self.needle in task.request.prompt.casefold()

    def _is_of_kind(self, task: Task) -> bool:
        if self.show is Show.RUNNING:
            return task.is_open
        return self.show is Show.ALL or needs_attention(task)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tiles there are, and how many tasks of two kinds."""

    every: int = 0
    running: int = 0
    attention: int = 0


@dataclass(slots=True)
class Census:
    """The kinds of the tasks it was told of, by task id."""

    _tiles: dict[str, int] = field(default_factory=dict)
    _every: int = 0
    running: set[str] = field(default_factory=set)
    attention: set[str] = field(default_factory=set)
    ticking: set[str] = field(default_factory=set)  # their words change each second
    _queue: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def counts(self) -> Counts:
        """As of now."""
        return Counts(self._every, len(self.running), len(self.attention))

    def take(self, task: Task) -> list[str]:
        """Note `task` as it is; the queued tasks whose place has changed by it."""
        self._weigh(task.id, max(1, len(task.outputs)) if is_shown(task) else 0)
        for names, belongs in (
            (self.running, task.is_open),
            (self.attention, is_shown(task) and needs_attention(task)),
            (self.ticking, task.state in BUSY or task.wait_until_ms is not None),
        ):
            (names.add if belongs else names.discard)(task.id)
        return self._line_up(_turn(task), task.state is TaskState.QUEUED)

    def add_closed(self, task: Task) -> None:
        """Note a finished task it was not told of: the quick way for a long history."""
        tiles = max(1, len(task.outputs))
        self._tiles[task.id] = tiles
        self._every += tiles

    def forget(self, task: Task) -> list[str]:
        """Drop `task`; the queued tasks whose place has changed by it."""
        self._weigh(task.id, 0)
        for names in (self.running, self.attention, self.ticking):
            names.discard(task.id)
        return self._line_up(_turn(task), False)

    def place(self, task: Task) -> int:
        """How many tasks are queued before `task`."""
        return bisect_left(self._queue, _turn(task))

    def _weigh(self, task_id: str, tiles: int) -> None:
        self._every += tiles - self._tiles.pop(task_id, 0)
        if tiles:
            self._tiles[task_id] = tiles

    def _line_up(self, turn: tuple[int, int, str], is_queued: bool) -> list[str]:
        at = bisect_left(self._queue, turn)
        stands = self._queue[at : at + 1] == [turn]
        if stands == is_queued:
            return []
        if is_queued:
            insort(self._queue, turn)
        else:
            del self._queue[at]
        return [task_id for _, _, task_id in self._queue[at + is_queued :]]


def _turn(task: Task) -> tuple[int, int, str]:
    return (task.created_ms, task.position, task.id)
