"""The lives under way: begun, given a moment, ended."""

import asyncio
import logging
from collections.abc import Collection, Iterable
from dataclasses import replace

from nanostudio.core.errors import StorageError
from nanostudio.core.say import say
from nanostudio.core.task import Problem, Task, TaskState
from nanostudio.engine.life import Life
from nanostudio.engine.line import Line
from nanostudio.engine.pace import Pace
from nanostudio.engine.tools import Tools

_log = logging.getLogger(__name__)
# Ended in these, an answer or a picture on its way would be lost.
_ON_ITS_WAY = {TaskState.SUBMITTING, TaskState.COLLECTING}


class Lives:
    """One life for each task that goes on by itself."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._journal = tools.journal
        self._running: dict[str, asyncio.Task[None]] = {}
        self._lines: dict[str, Line] = {}  # by provider
        self._paces: dict[str, Pace] = {}
        tools.hold.watch(self._on_hold_changed)

    def begin(self, task: Task, *, at_once: bool = False) -> None:
        """Let a committed task go on; `at_once`: its first look does not wait.

        One that lives goes on as it does: a second life would pay a second time."""
        if task.id in self._running:
            return
        self._paces = {
            task_id: pace
            for task_id, pace in self._paces.items()
            if task_id in self._running or pace.floor_left_s
        }
        pace = self.pace(task.id)
        if at_once:
            pace.delay_next(0)
        line = self.line(task.request.provider)
        life = Life(self._tools, task, line, pace)
        if task.state is TaskState.QUEUED:
            line.enter(task.id)
        running = asyncio.create_task(self._watched(life), name=f"task {task.id}")
        self._running[task.id] = running
        running.add_done_callback(lambda _: self._ended(task.id, line))

    def line(self, provider: str) -> Line:
        """The queued tasks of a provider."""
        if provider not in self._lines:
            hold = self._tools.hold
            self._lines[provider] = Line(
                self._journal.latest, lambda: hold.is_on(provider)
            )
        return self._lines[provider]

    @property
    def lines(self) -> list[Line]:
        """Those of all providers that had one."""
        return list(self._lines.values())

    def pace(self, task_id: str) -> Pace:
        """The rhythm of a task's requests, under way or not."""
        return self._paces.setdefault(task_id, Pace(self._tools.alarm))

    @property
    def running(self) -> list[Task]:
        """The tasks a provider works on for us."""
        tasks = filter(None, map(self._journal.known, self._running))
        return [task for task in tasks if task.state is TaskState.RUNNING]

    def look(self, task_id: str) -> None:
        """Let the next look at a task under way come as soon as it may."""
        self._paces[task_id].hurry()

    async def end(self, task_id: str) -> Task | None:
        """Stop a task's life where nothing paid for is lost by it; the task as it was
        last shown, None when it had no life.

        Raises StorageError when the disk keeps something from being recorded."""
        await self._give_a_moment([task_id])
        if self._journal.owes(task_id):
            raise StorageError(
                say("This task waits for the disk; it cannot be stopped now."),
                say("Make room on the disk, then try again."),
            )
        shown = self._journal.known(task_id)
        await self._cancel(filter(None, [self._running.get(task_id)]))
        return shown

    async def end_all(self) -> None:
        """Stop them all; creates and pictures on their way get a moment."""
        await self._give_a_moment([*self._running])
        await self._cancel(self._running.values())

    async def _give_a_moment(self, task_ids: Collection[str]) -> None:
        def is_quiet() -> bool:
            return not any(
                self._journal.owes(task_id)
                or self._journal.latest(task_id).state in _ON_ITS_WAY
                for task_id in task_ids
                if task_id in self._running
            )

        await self._journal.until(is_quiet, self._tools.grace_s)

    async def _cancel(self, lives: Iterable[asyncio.Task[None]]) -> None:
        lives = tuple(lives)
        for life in lives:
            life.cancel()
        await asyncio.gather(*lives, return_exceptions=True)

    def _ended(self, task_id: str, line: Line) -> None:
        del self._running[task_id]
        line.leave(task_id)
        self._journal.forget(task_id)

    def _on_hold_changed(self) -> None:
        for line in self.lines:
            line.advance()

    async def _watched(self, life: Life) -> None:
        """A life's exceptions are bugs: logged; the task goes on at the next start."""
        try:
            await life.run()
        except Exception:
            _log.exception("task %s stopped by a bug", life.task.id)
            self._journal.tell(_shown_as_bug(life.task))


def _shown_as_bug(task: Task) -> Task:
    """As it is shown until the next start, where the task goes on; never written."""
    return replace(
        task,
        state=TaskState.FAILED,
        problem=Problem(
            title=say("NanoStudio made a mistake with this task."),
            hint=say("It goes on at the next start. Please report it with the log."),
        ),
    )
