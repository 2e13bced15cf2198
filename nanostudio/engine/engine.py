"""The durable engine: what a window, the command line or a script asks for.

It knows no window. Every wish ends in rows of the database first, so that a crash at
any moment loses nothing and pays for nothing twice (tests/faults)."""

import asyncio
import logging
import secrets
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from weakref import WeakValueDictionary

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import GenerationRequest, check
from nanostudio.core.say import joined, say
from nanostudio.core.spec import ModelSpec
from nanostudio.core.state_sentences import state_sentence
from nanostudio.core.task import OPEN, Charged, Task, TaskState, WaitReason
from nanostudio.engine import verdict
from nanostudio.engine.journal import Also, Journal, Listener, PreviewListener
from nanostudio.engine.lives import Lives
from nanostudio.engine.orders import tasks_for
from nanostudio.engine.queue import Queue
from nanostudio.engine.reconcile import look_for
from nanostudio.engine.submit import can_ask
from nanostudio.engine.tools import Tools
from nanostudio.store.characters import made_with, note_made_with
from nanostudio.store.database import Connection
from nanostudio.store.sheets import note_cell, place_of_task
from nanostudio.store.tasks import find_remote, get_task, list_tasks

_log = logging.getLogger(__name__)
_FOR_PERSON = {WaitReason.KEY, WaitReason.CREDIT, WaitReason.DISK}
_DELIVERED = (TaskState.RUNNING, TaskState.COLLECTING)  # as kept, as shown
_ENDED = {TaskState.UNCERTAIN, TaskState.FAILED, TaskState.CANCELLED}


class Engine:
    """Takes wishes about tasks and lets the tasks live. Use on one event loop."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._journal = tools.journal
        self._lives = Lives(tools)
        self.queue = Queue(tools, self._lives, self.cancel)
        # One wish at a time for a task: a double click must not pay twice.
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._clock: asyncio.Task[None] | None = None

    async def start(self) -> list[Task]:
        """Take up every open task where it stands; returns them, oldest first.

        What one waited for may be there now, so all try at once, except where the
        provider asked for a pause."""
        self._clock = asyncio.create_task(
            self._tools.alarm.watch_clock(), name="watch the clock"
        )
        tasks = await self._journal.database.run(list_tasks, states=OPEN)
        # One that was ordered in this moment lives already, further than it was read.
        tasks = [task for task in tasks[::-1] if self._journal.known(task.id) is None]
        tasks = await _wake(self._journal, tasks)
        for task in tasks:
            self._lives.begin(task, at_once=True)
        return tasks

    async def submit(
        self,
        *requests: GenerationRequest,
        project_id: str = DEFAULT_PROJECT,
        at_front: bool = False,
        origin_id: str | None = None,
        origin_ids: Sequence[str | None] = (),
        also: Also | None = None,
    ) -> tuple[Task, ...]:
        """Order the pictures of all `requests`; durable when this returns, then under
        way. All of them, or none: a budget holds for the whole.

        `at_front`: before all that wait for their turn. `origin_id`: the task that the
        settings were taken from, or `origin_ids` one for each request.
        `also(connection, tasks)` keeps what belongs to the order, in one transaction
        with it: no crash comes between. Raises Refused (OverBudget), MissingKey,
        StorageError, and what `also` raises: then nothing was sent or kept."""
        rank = self.queue.front_rank() if at_front else 0
        return await self._order(
            requests,
            project_id=project_id,
            rank=rank,
            origin_ids=origin_ids or [origin_id] * len(requests),
            also=also,
        )

    async def retry(self, task_id: str) -> tuple[Task, ...]:
        """The same request again as new tasks: it may be charged again."""
        task = await self.get(task_id)
        return await self._again(task)

    async def cancel(self, task_id: str) -> Task:
        """Stop waiting for a task; what was sent may still be charged.

        Raises StorageError; then it goes on."""
        task = await self.get(task_id)
        async with self._turn(task.id):
            shown = await self._lives.end(task.id)
            task = await self.get(task.id)
            if shown and (task.state, shown.state) == _DELIVERED:
                task = shown
            if not (task.is_open or task.state is TaskState.UNCERTAIN):
                return task
            gone = _cancelled(self._tools, task)
            try:
                await self._journal.save(gone)
            except StorageError:
                if task.is_open:
                    self._lives.begin(task)
                raise
            return gone

    async def dismiss(self, task_id: str) -> Task:
        """Put a task away that ended without a picture; its row and receipt stay."""
        task = await self.cancel(task_id)
        async with self._turn(task.id):
            task = await self.get(task.id)
            is_closed = task.state in (TaskState.FAILED, TaskState.CANCELLED)
            if is_closed and task.dismissed_ms is None:
                task = replace(task, dismissed_ms=self._tools.now_ms())
                await self._journal.save(task)
            return task

    async def check(self, task_id: str) -> Task:
        """Look again at a task that ended without a picture or without an answer.

        By its remote id; by sending the same bytes with the same key where that is
        charged once; else in the provider's list of tasks. Raises Refused when there
        is nothing to look by, or with the ids that may be its own."""
        task = await self.get(task_id)
        async with self._turn(task.id):
            task = await self.get(task.id)
            if task.state not in _ENDED:
                return task
            if task.remote_id is not None:
                return await self._revive(task.to(TaskState.RUNNING))
            if task.state is TaskState.UNCERTAIN and await can_ask(self._tools, task):
                return await self._revive(task.to(TaskState.SUBMITTING))
        # It may take a while, in which the person may still dismiss the task.
        async with self._turn(f"look for {task.id}"):
            task = await self.get(task.id)
            if task.state not in _ENDED or task.remote_id is not None:
                return task
            pace = self._lives.pace(task.id)
            remote_id = await look_for(self._tools, task, pace)
            return await self.identify(task.id, remote_id)

    async def resend(self, task_id: str) -> tuple[Task, ...]:
        """Order an uncertain task again because the person said so.

        With a trusted key the same bytes go again; else it is a new task, which may
        be charged a second time, and the old one is dismissed. Raises Refused."""
        task = await self.get(task_id)
        async with self._turn(task.id):
            task = await self.get(task.id)
            if task.state is not TaskState.UNCERTAIN:
                raise Refused(
                    say("Only a task whose answer was lost is sent again."),
                    joined(state_sentence(task.state), say("Nothing was sent.")),
                )
            if await can_ask(self._tools, task):
                return (await self._revive(task.to(TaskState.SUBMITTING)),)
            return await self._again(task, _cancelled(self._tools, task))

    async def identify(self, task_id: str, remote_id: str) -> Task:
        """Collect a task by the id the person found on the provider's site.

        Raises Refused when the id is none, or another task's."""
        task = await self.get(task_id)
        provider_id = task.request.provider
        remote_id = self._tools.checked_id(provider_id, remote_id)
        async with self._turn(f"{provider_id} {remote_id}"), self._turn(task.id):
            task = await self.get(task.id)
            other = await self._journal.database.run(
                find_remote, provider_id, remote_id
            )
            if other is not None and other.id != task.id:
                raise Refused(
                    say("This id belongs to another task of yours."),
                    joined(
                        say("It is task %1.", other.id), state_sentence(other.state)
                    ),
                )
            if task.remote_id == remote_id and task.state not in _ENDED:
                return task
            if task.state not in _ENDED or task.remote_id not in (None, remote_id):
                raise Refused(
                    say("This task is not waiting for an id."),
                    say("To collect another one, adopt its id as a task of its own."),
                )
            now_ms = self._tools.now_ms()
            return await self._revive(
                task.to(TaskState.RUNNING, remote_id=remote_id, accepted_ms=now_ms)
            )

    async def adopt(self, provider_id: str, remote_id: str) -> Task:
        """Collect a task made elsewhere; the one we have when it is ours already.

        Raises Refused, MissingKey."""
        remote_id = self._tools.checked_id(provider_id, remote_id)
        await self._tools.find_endpoint(provider_id, None)
        async with self._turn(f"{provider_id} {remote_id}"):
            known = await self._journal.database.run(
                find_remote, provider_id, remote_id
            )
            if known is not None:
                return await self.check(known.id)
            task = _adopted(provider_id, remote_id, self._tools.now_ms())
            await self._journal.add((task,))
            self._lives.begin(task, at_once=True)
            return task

    async def get(self, task_id: str) -> Task:
        """A task by its id or the unique beginning of it. Raises Refused."""
        task = await self._journal.database.run(get_task, task_id)
        if task is None:
            raise Refused(
                say("There is no task %1.", task_id),
                say("It may have been deleted. In a terminal: nanostudio tasks list."),
            )
        return task

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(task, progress 0..1 or None)` on every change."""
        return self._journal.watch(listener)

    def watch_previews(self, listener: PreviewListener) -> Callable[[], None]:
        """Call `listener(task, path)` when there is an unfinished picture to show."""
        return self._journal.watch_previews(listener)

    def go_on(self) -> None:
        """Wake every waiting task: a key was stored, the network is back."""
        self._tools.bell.ring()
        self._tools.alarm.ring()

    def awaited(self) -> list[str]:
        """The remote ids of the tasks that are looked at by and by."""
        return [task.remote_id for task in self._lives.running if task.remote_id]

    def look(self, remote_id: str) -> None:
        """Look at a task at once, as soon as its rhythm's floor allows.

        Nothing happens for one that is not looked at, or was asked to pause."""
        for task in self._lives.running:
            if task.remote_id == remote_id:
                self._lives.look(task.id)

    async def settled(
        self, task_ids: Iterable[str], timeout_s: float | None = None
    ) -> list[Task]:
        """The tasks once none goes on by itself, or when `timeout_s` has passed.

        One that waits for the person (key, credit, disk) counts as settled, unless
        something paid for is only in memory yet."""
        is_settled = partial(_is_settled, self._journal)
        return await self.reached(task_ids, is_settled, timeout_s)

    async def reached(
        self,
        task_ids: Iterable[str],
        is_there: Callable[[Task], bool],
        timeout_s: float | None = None,
    ) -> list[Task]:
        """The tasks once `is_there` holds for all, or when `timeout_s` has passed."""
        heard: dict[str, Task] = {}
        away: set[str] = set()

        def hear(task: Task, _progress: float | None = None) -> None:
            heard[task.id] = task
            (away.discard if is_there(task) else away.add)(task.id)

        with self._journal.watched(hear):
            known = self._journal.known
            tasks = [known(name) or await self.get(name) for name in task_ids]
            wanted = {task.id for task in tasks}
            for task in tasks:
                hear(heard.get(task.id, task))
            await self._journal.until(lambda: away.isdisjoint(wanted), timeout_s)
            return [heard[task.id] for task in tasks]

    async def close(self) -> None:
        """End all lives; open tasks go on at the next start.

        What is on its way gets a moment, so that no answer is lost by closing."""
        await self._lives.end_all()
        if self._clock is not None:
            self._clock.cancel()
            await asyncio.gather(self._clock, return_exceptions=True)

    async def _again(self, task: Task, gone: Task | None = None) -> tuple[Task, ...]:
        return await self._order(
            [task.request],
            project_id=task.project_id,
            origin_ids=[task.origin_id],
            instead_of=gone,
            also=partial(note_again, task.id),
        )

    async def _order(
        self,
        requests: Sequence[GenerationRequest],
        *,
        project_id: str,
        rank: int = 0,
        origin_ids: Sequence[str | None] = (),
        instead_of: Task | None = None,
        also: Also | None = None,
    ) -> tuple[Task, ...]:
        orders = [(one, await _checked(self._tools, one)) for one in requests]
        await self._tools.library.require_space()
        tasks = tasks_for(
            orders,
            project_id=project_id,
            rank=rank,
            origin_ids=origin_ids,
            now_ms=self._tools.now_ms(),
            new_id=lambda: secrets.token_hex(8),
            new_key=lambda: str(uuid.uuid4()),
        )
        await self._journal.add(tasks, instead_of=instead_of, also=also)
        for task in tasks:
            self._lives.begin(task)
        return tasks

    async def _revive(self, task: Task) -> Task:
        await self._journal.save(task)
        self._lives.begin(task, at_once=True)
        return task

    def _turn(self, name: str) -> asyncio.Lock:
        return self._turns.setdefault(name, asyncio.Lock())


async def _checked(tools: Tools, request: GenerationRequest) -> ModelSpec:
    """The model's row. Raises Refused, MissingKey."""
    provider = tools.provider(request.provider)
    model = check(request, provider)
    await tools.find_endpoint(request.provider, None)
    await tools.uploader.check(request.references, provider, model)
    return model


def _cancelled(tools: Tools, task: Task) -> Task:
    label = tools.provider(task.request.provider).label
    return verdict.cancelled(task, label, now_ms=tools.now_ms())


def _is_settled(journal: Journal, task: Task) -> bool:
    is_for_person = task.state is TaskState.WAITING and task.wait_reason in _FOR_PERSON
    rests = is_for_person or not task.is_open
    return rests and not journal.owes(task.id)


async def _wake(journal: Journal, tasks: list[Task]) -> list[Task]:
    """Those that waited as they go on; as they were where that cannot be kept."""
    woken = [_woken(task) for task in tasks]
    try:
        changed = (new for new, old in zip(woken, tasks, strict=True) if new != old)
        await journal.save(*changed)
    except StorageError as error:
        _log.warning("tasks wait on: %s", error)
        return tasks
    return woken


def _woken(task: Task) -> Task:
    is_paused = task.wait_reason is WaitReason.RATE_LIMIT
    if task.state is not TaskState.WAITING or is_paused:
        return task
    return task.to(task.resume_state or TaskState.QUEUED)


def note_again(task_id: str, db: Connection, tasks: Sequence[Task]) -> None:
    """What is ordered again is for the same cell, of the same characters."""
    canons, place = made_with(db, task_id), place_of_task(db, task_id)
    for task in tasks:
        note_made_with(db, task.id, canons)
    if place is not None:
        note_cell(db, place, [task.id for task in tasks])


def _adopted(provider_id: str, remote_id: str, now_ms: int) -> Task:
    return Task(
        id=secrets.token_hex(8),
        batch_id=secrets.token_hex(8),
        position=0,
        request=GenerationRequest(provider=provider_id, model="", prompt=""),
        idempotency_key=f"adopted-{uuid.uuid4()}",
        created_ms=now_ms,
        state=TaskState.RUNNING,
        remote_id=remote_id,
        charged=Charged.UNKNOWN,
        sent_ms=now_ms,
        accepted_ms=now_ms,
    )
