"""Who runs, who waits in the queue, who needs the person: kept up with every change."""

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass, field

from nanostudio.app.tiles import BUSY, is_shown, needs_attention
from nanostudio.core.task import Task, TaskState, Turn


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
    _turns: dict[str, Turn] = field(default_factory=dict)  # of the queued
    _lines: dict[str, list[Turn]] = field(default_factory=lambda: defaultdict(list))

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
        is_queued = task.state is TaskState.QUEUED
        return self._line_up(task, task.turn if is_queued else None)

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
        return self._line_up(task, None)

    @property
    def queued(self) -> list[str]:
        """The tasks that wait for their turn."""
        return list(self._turns)

    def place(self, task: Task) -> int:
        """How many tasks are queued before `task` at its provider."""
        return bisect_left(self._lines[task.request.provider], task.turn)

    def _weigh(self, task_id: str, tiles: int) -> None:
        self._every += tiles - self._tiles.pop(task_id, 0)
        if tiles:
            self._tiles[task_id] = tiles

    def _line_up(self, task: Task, turn: Turn | None) -> list[str]:
        """Take the place `turn`, or none any more."""
        line, old = self._lines[task.request.provider], self._turns.get(task.id)
        if old == turn:
            return []
        changed = len(line)
        if old is not None:
            changed = bisect_left(line, self._turns.pop(task.id))
            del line[changed]
        if turn is not None:
            self._turns[task.id] = turn
            insort(line, turn)
            changed = min(changed, bisect_left(line, turn))
        return [task_id for *_, task_id in line[changed:] if task_id != task.id]
