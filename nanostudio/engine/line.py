"""Whose turn it is at one provider: in the person's order, some at a time."""

import asyncio
from collections.abc import Callable
from operator import attrgetter

from nanostudio.core.task import Task

AT_ONCE = 8  # tasks a provider works on for us at a time


class Line:
    """Queued tasks by their ids. Each has one turn, from when it is given to `leave`.

    Turns are given once everyone who comes now has come: after a restart the lives
    begin one by one, in an order that is not the person's."""

    def __init__(
        self, latest: Callable[[str], Task], is_held: Callable[[], bool]
    ) -> None:
        self._latest = latest
        self._is_held = is_held
        self._turns: dict[str, asyncio.Event] = {}  # set once the turn is given
        self._waiting: set[str] = set()
        self._under_way: set[str] = set()

    @property
    def waiting(self) -> list[Task]:
        """Those who have no turn yet, in the order they will get one."""
        return sorted(map(self._latest, self._waiting), key=attrgetter("turn"))

    def enter(self, task_id: str) -> None:
        """Line up; who is in the line already stays where it is."""
        self._turns.setdefault(task_id, asyncio.Event())
        if task_id not in self._under_way:
            self._waiting.add(task_id)
            asyncio.get_running_loop().call_soon(self.advance)

    async def turn(self, task_id: str) -> None:
        """Return when it is this task's turn; at once for one not in the line."""
        given = self._turns.get(task_id)
        if given is not None:
            await given.wait()

    def withdraw(self, task_id: str) -> bool:
        """Give it no turn, since it is about to be ended; False when it has one."""
        was_waiting = task_id in self._waiting
        self._waiting.discard(task_id)
        return was_waiting

    def leave(self, task_id: str) -> None:
        """Be gone, from waiting or from a turn, which goes to the next."""
        self._turns.pop(task_id, None)
        self._waiting.discard(task_id)
        self._under_way.discard(task_id)
        self.advance()

    def advance(self) -> None:
        """Give the turns there are."""
        while self._may_give():
            first = min(map(self._latest, self._waiting), key=attrgetter("turn"))
            self._waiting.discard(first.id)
            self._under_way.add(first.id)
            self._turns[first.id].set()

    def _may_give(self) -> bool:
        has_room = len(self._under_way) < AT_ONCE
        return bool(self._waiting) and has_room and not self._is_held()
