"""Tasks as they are known: a change is durable before anyone hears of it."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from nanostudio.core.errors import StorageError
from nanostudio.core.origin import Origin
from nanostudio.core.task import Task, TaskState, WaitReason
from nanostudio.engine.alarm import Alarm
from nanostudio.store.database import Connection, Database
from nanostudio.store.projects import require_budget
from nanostudio.store.submissions import (
    Submission,
    get_submission,
    save_submission,
)
from nanostudio.store.tasks import add_outputs, add_tasks, save_ranks, save_task

_log = logging.getLogger(__name__)
_AGAIN_S = 5.0

Listener = Callable[[Task, float | None], None]
PreviewListener = Callable[[Task, Path], None]
Also = Callable[[Connection, Sequence[Task]], None]  # kept together with new tasks


class Journal:
    """Writes tasks to the database, then tells the listeners, in that order."""

    def __init__(self, database: Database, alarm: Alarm) -> None:
        self.database = database
        self._alarm = alarm
        self._listeners: list[Listener] = []
        self._preview_listeners: list[PreviewListener] = []
        self._latest: dict[str, Task] = {}
        self._owed: set[str] = set()
        self._origins: dict[str, Origin] = {}

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(task, progress)` on every change; returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def watch_previews(self, listener: PreviewListener) -> Callable[[], None]:
        """Call `listener(task, path)` when there is an unfinished picture."""
        self._preview_listeners.append(listener)
        return lambda: self._preview_listeners.remove(listener)

    def preview(self, task: Task, path: Path) -> None:
        """Tell of an unfinished picture."""
        for listener in tuple(self._preview_listeners):
            listener(task, path)

    @contextmanager
    def watched(self, listener: Listener) -> Iterator[None]:
        """Watch inside the block."""
        stop = self.watch(listener)
        try:
            yield
        finally:
            stop()

    def tell(self, task: Task, progress: float | None = None) -> None:
        """Tell the listeners without writing: progress is not kept."""
        for listener in tuple(self._listeners):
            listener(task, progress)

    async def until(
        self, is_there: Callable[[], bool], timeout_s: float | None
    ) -> None:
        """Return at the first change after which `is_there()`, or at the timeout."""
        changed, over = asyncio.Event(), asyncio.Event()

        def end() -> None:
            over.set()
            changed.set()

        with ExitStack() as stack:
            stack.callback(self.watch(lambda _task, _progress: changed.set()))
            if timeout_s is not None:
                timer = asyncio.get_running_loop().call_later(timeout_s, end)
                stack.callback(timer.cancel)
            while not (over.is_set() or is_there()):
                changed.clear()
                await changed.wait()

    def latest(self, task_id: str) -> Task:
        """The task somebody works on, as last committed. Raises KeyError."""
        return self._latest[task_id]

    def known(self, task_id: str) -> Task | None:
        """As `latest`; None when nobody works on it."""
        return self._latest.get(task_id)

    def owes(self, task_id: str) -> bool:
        """Whether something paid for is only in memory yet."""
        return task_id in self._owed

    @contextmanager
    def owing(self, task_id: str) -> Iterator[None]:
        """Inside, what was paid for is only in memory: the task must not be ended."""
        self._owed.add(task_id)
        try:
            yield
        finally:
            self._owed.discard(task_id)

    async def origin(self, task_id: str) -> Origin | None:
        """Where the task's create went, with whose key; None when we sent none."""
        if task_id not in self._origins:
            submission = await self.database.run(get_submission, task_id)
            if submission is None:
                return None
            self._origins[task_id] = submission.origin
        return self._origins[task_id]

    def show(self, task: Task) -> Task:
        """Take a step that need not be kept: it is taken again after a crash."""
        return self._committed(task)

    def know(self, task: Task) -> None:
        """Keep the task at hand, as committed, while somebody works on it."""
        self._latest[task.id] = task

    def forget(self, task_id: str) -> None:
        """Drop a task nobody works on any more."""
        self._latest.pop(task_id, None)
        self._origins.pop(task_id, None)

    async def add(
        self,
        tasks: Sequence[Task],
        *,
        instead_of: Task | None = None,
        also: Also | None = None,
    ) -> None:
        """Commit new tasks, all or none, and with them the end of the one they replace,
        and what `also` keeps of them in the same transaction.

        Raises OverBudget, StorageError, and what `also` raises: then none is kept."""
        await self.database.run(_add, tasks, instead_of, also)
        for task in (*tasks, *filter(None, [instead_of])):
            self._committed(task)

    async def save(self, *tasks: Task) -> None:
        """Commit tasks, all or none. Raises StorageError; then nothing changed."""
        await self.database.run(_save, tasks)
        for task in tasks:
            self._committed(task)

    async def rank(self, ranks: Mapping[str, int]) -> None:
        """Commit the places of tasks in the line, all or none. Raises StorageError.

        Not through `save`: a whole row could undo a step taken meanwhile."""
        await self.database.run(save_ranks, ranks)
        for task_id, rank in ranks.items():
            if (task := self.known(task_id)) is not None:
                self._committed(replace(task, rank=rank))

    async def intend(self, submission: Submission, task: Task) -> None:
        """Commit the exact bytes to be sent, with the task. Raises StorageError."""
        await self.database.run(save_submission, submission, task)
        self._origins[task.id] = submission.origin
        self._committed(task)

    async def insist(self, task: Task) -> Task:
        """Commit what must not be lost (it was paid for), however often it takes."""
        with self.owing(task.id):
            while not await self._is_kept(task):
                await self._alarm.sleep(_AGAIN_S)
        return self._committed(task)

    async def _is_kept(self, task: Task) -> bool:
        try:
            await self.database.run(add_outputs, task)
        except StorageError as error:
            _log.warning("task %s cannot be saved yet: %s", task.id, error)
            self.tell(waiting_for_disk(task))
            return False
        return True

    def _committed(self, task: Task) -> Task:
        if task.id in self._latest:
            self._latest[task.id] = task
        self.tell(task)
        return task


def waiting_for_disk(task: Task) -> Task:
    """As it is shown meanwhile; never written."""
    return replace(task, state=TaskState.WAITING, wait_reason=WaitReason.DISK)


def _add(
    db: Connection,
    tasks: Sequence[Task],
    instead_of: Task | None,
    also: Also | None,
) -> None:
    if instead_of is not None:
        save_task(db, instead_of)
    require_budget(db, tasks)
    add_tasks(db, tasks)
    if also is not None:
        also(db, tasks)


def _save(db: Connection, tasks: Sequence[Task]) -> None:
    for task in tasks:
        save_task(db, task)
