"""One task from where it stands to its end: step by step, waiting where that helps."""

import logging
from dataclasses import replace

from nanostudio.core.errors import (
    BadPicture,
    NetworkError,
    ProviderDown,
    ResultGone,
    StudioError,
)
from nanostudio.core.task import Task, TaskState, WaitReason
from nanostudio.engine import poll, submit, verdict
from nanostudio.engine.collect import take_up
from nanostudio.engine.line import Line
from nanostudio.engine.pace import Pace
from nanostudio.engine.rhythm import RETRY_AFTER_CAP_S, retry_delay
from nanostudio.engine.tools import Tools

_log = logging.getLogger(__name__)
_MOST_AGAIN = 5  # times a result may be gone or damaged before it is believed
_WOULD_SEND = {TaskState.QUEUED, TaskState.UPLOADING, TaskState.SUBMITTING}


class Life:
    """Runs one task. Ends when the task no longer goes on by itself."""

    def __init__(self, tools: Tools, task: Task, line: Line, pace: Pace) -> None:
        self._tools = tools
        self._id = task.id
        self._line = line
        self._pace = pace
        self._again = 0
        self._failed_results = 0
        tools.journal.know(task)

    @property
    def task(self) -> Task:
        """The task as last committed."""
        return self._tools.journal.latest(self._id)

    async def run(self) -> None:
        """Until the task is closed or uncertain."""
        await self._line.turn(self._id)
        while self.task.is_open:
            try:
                await self._step(self.task)
            except (ResultGone, BadPicture) as error:
                await self._ask_again(error)
            except StudioError as error:
                await self._rest(error)

    async def _step(self, task: Task) -> None:
        if task.state in _WOULD_SEND and self._is_held():
            await self._held(task)
            return
        if task.state in _WOULD_SEND:
            # Nothing is paid for while there is no place to keep it.
            await self._tools.library.require_there()
        match task.state:
            case TaskState.QUEUED | TaskState.UPLOADING:
                await submit.prepare(self._tools, task, self._pace)
            case TaskState.SUBMITTING:
                await submit.resume(self._tools, task, self._pace)
            case TaskState.RUNNING:
                await poll.follow(self._tools, task, self._pace)
            case TaskState.COLLECTING:
                await take_up(self._tools, task)
            case _:  # waiting
                await self._wait(task)

    def _is_held(self) -> bool:
        return self._tools.hold.is_on(self.task.request.provider)

    async def _held(self, task: Task) -> None:
        """Nothing new may be sent. Meanwhile it is shown as queued, and its row stays
        as it is: bytes that may have left before are still known."""
        journal = self._tools.journal
        journal.tell(replace(task, state=TaskState.QUEUED))
        await self._tools.hold.over(task.request.provider)
        journal.tell(self.task)

    async def _wait(self, task: Task) -> None:
        if task.wait_until_ms is None:
            await self._tools.bell.sleep(None)
        else:
            left_s = (task.wait_until_ms - self._tools.now_ms()) / 1000
            await self._sleep(task, min(left_s, RETRY_AFTER_CAP_S))
        self._pace.delay_next(0)
        await self._tools.journal.insist(task.to(task.resume_state or TaskState.QUEUED))

    async def _sleep(self, task: Task, seconds: float) -> None:
        """A ring ends it, except that a provider's wish for a pause is kept.

        Two clocks: one stands still in suspend, the other can be set back."""
        alarm = self._tools.alarm
        ends_s = alarm.now_s() + seconds
        while seconds > 0 and await alarm.sleep(seconds):
            if task.wait_reason is not WaitReason.RATE_LIMIT:
                return
            left_ms = (task.wait_until_ms or 0) - self._tools.now_ms()
            seconds = min(ends_s - alarm.now_s(), left_ms / 1000)

    async def _ask_again(self, error: StudioError) -> None:
        """A delivered picture was gone or damaged: the next look gives its address."""
        self._again += 1
        task = self.task
        can_ask = task.state is TaskState.COLLECTING and task.remote_id is not None
        if not can_ask or self._again > _MOST_AGAIN:
            await self._rest(error)
            return
        await self._tools.journal.insist(task.to(TaskState.RUNNING))
        self._pace.delay_next(retry_delay(self._again, self._tools.random))

    async def _rest(self, error: StudioError) -> None:
        failures = self._failed(error)
        _log.info("task %s: %s", self._id, type(error).__name__)
        provider = self._tools.provider(self.task.request.provider)
        resting = verdict.rest(
            self.task,
            error,
            label=provider.label,
            has_tasks=provider.has_tasks,
            now_ms=self._tools.now_ms(),
            failures=failures,
            random=self._tools.random,
        )
        await self._tools.journal.insist(resting)

    def _failed(self, error: StudioError) -> int:
        """How often in a row. A result that does not come is counted by itself: the
        provider's answer before it says nothing of the place the result lies at."""
        if self.task.state is TaskState.COLLECTING:
            self._failed_results += 1
            return self._failed_results
        self._pace.failed(is_offline=isinstance(error, NetworkError | ProviderDown))
        return self._pace.failures
