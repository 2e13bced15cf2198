"""What is ordered and not sent yet: in which order it goes, and whether it may."""

import asyncio
from collections.abc import Awaitable, Callable
from operator import attrgetter

from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.core.spec import EVERYONE
from nanostudio.core.task import Task
from nanostudio.engine import ranks
from nanostudio.engine.lives import Lives
from nanostudio.engine.rhythm import Usual
from nanostudio.engine.tools import Tools
from nanostudio.store.choices import load_choices, save_choice

_PAUSED = "paused"  # the choice it is kept as: names of providers, or EVERYONE


class Queue:
    """The person's wishes about tasks that wait for their turn."""

    def __init__(
        self, tools: Tools, lives: Lives, cancel: Callable[[str], Awaitable[Task]]
    ) -> None:
        self._tools = tools
        self._lives = lives
        self._cancel = cancel
        self._moving = asyncio.Lock()
        self._pausing = asyncio.Lock()

    @property
    def waiting(self) -> list[Task]:
        """Those of all providers that wait for their turn, as they will go."""
        tasks = [task for line in self._lives.lines for task in line.waiting]
        return sorted(tasks, key=attrgetter("turn"))

    @property
    def paused(self) -> frozenset[str]:
        """Providers nothing new is sent to; EVERYONE among them means all."""
        return self._tools.hold.names

    async def load(self) -> None:
        """Pause what was paused when the program ended. Raises StorageError."""
        kept = await self._tools.journal.database.run(load_choices, _PAUSED)
        self._tools.hold.set(frozenset(kept.get("", "").split()))

    async def pause(self, provider: str = EVERYONE) -> None:
        """Send nothing new from now on; what is under way goes on.

        Raises StorageError when the next start would not know; now it is paused."""
        await self._hold(self.paused | {provider})

    async def resume(self, provider: str = EVERYONE) -> None:
        """Send again; EVERYONE ends every pause. Raises as `pause`."""
        is_all = provider == EVERYONE
        await self._hold(frozenset() if is_all else self.paused - {provider})

    async def move(self, task_id: str, before: str | None) -> None:
        """Put a waiting task before another one, or last for None.

        When the other one has gone already, it goes first.
        Raises Refused when the task has gone itself, StorageError."""
        async with self._moving:
            order = self.waiting
            tasks = {task.id: task for task in order}
            if task_id not in tasks:
                raise Refused(
                    say("This task does not wait in the queue any more."),
                    say("It is on its way, or was cancelled."),
                )
            if task_id == before:
                return
            order.remove(tasks[task_id])
            place = len(order)
            if before is not None:
                place = order.index(tasks[before]) if before in tasks else 0
            order.insert(place, tasks[task_id])
            await self._tools.journal.rank(ranks.moved(order, place))

    async def front(self, task_id: str) -> None:
        """Let a waiting task go next. Raises as `move`."""
        await self.move(task_id, next((one.id for one in self.waiting), None))

    def front_rank(self) -> int:
        """The rank of an order that goes before all that wait."""
        return ranks.front(self.waiting)

    async def cancel_all(self) -> list[Task]:
        """Cancel what waits for its turn; none of it was sent, so none is charged.

        None gets its turn meanwhile. Raises StorageError when some wait on."""
        tasks = self.waiting
        for task in tasks:
            self._lives.line(task.request.provider).withdraw(task.id)
        ends = await asyncio.gather(
            *(self._cancel(task.id) for task in tasks), return_exceptions=True
        )
        for task, end in zip(tasks, ends, strict=True):
            if isinstance(end, BaseException) and self._tools.journal.known(task.id):
                self._lives.line(task.request.provider).enter(task.id)
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return [end for end in ends if isinstance(end, Task)]

    async def usual(self, task: Task) -> Usual | None:
        """How long its model takes, learned or as its row says; None where no row
        says anything."""
        model = self._tools.provider(task.request.provider).model(task.request.model)
        if model is None:
            return None
        return await self._tools.usual_times.usual(
            self._tools.journal.database, task.request, model.usual_time_s
        )

    async def _hold(self, names: frozenset[str]) -> None:
        """At once, and then for the next start: the last wish is what is kept."""
        self._tools.hold.set(names)
        async with self._pausing:
            kept = " ".join(sorted(self._tools.hold.names))
            await self._tools.journal.database.run(save_choice, _PAUSED, kept)
