"""Carries wishes about tasks to the engine, and what came of them back to the task."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from nanostudio.app.asides import Asides, Finding, finding
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Level, Messages
from nanostudio.app.order_again import OrderAgain
from nanostudio.app.queue_desk import QueueDesk
from nanostudio.app.spawn import Spawn
from nanostudio.app.tiles import BUSY
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.task import Task, TaskState
from nanostudio.engine.engine import Engine


class TaskDesk(QObject):
    """The asynchronous side of tiles: every slot here only starts work."""

    finding_made = Signal(str)  # task id: there is something to choose from

    def __init__(
        self,
        *,
        engine: Engine,
        gallery: GalleryModel,
        bulletin: Bulletin,
        asides: Asides,
        messages: Messages,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._gallery = gallery
        self._bulletin = bulletin
        self._asides = asides
        self._messages = messages
        self._spawn = spawn
        self.queue = QueueDesk(engine, asides, messages, spawn)
        self._again = OrderAgain(engine, messages, spawn)
        self._asked: set[str] = set()  # tasks whose usual time was asked for

    async def start(self) -> None:
        """Hear of every change from now on; pause what was paused last time."""
        self._engine.watch(self._gallery.update_task)
        self._engine.watch_previews(self._gallery.show_preview)
        self._engine.watch(self._bulletin.note)
        self._engine.watch(self._learn)
        await self.queue.start()

    def load(self, history: Sequence[Task]) -> None:
        """Show the history."""
        self._gallery.load(history)
        self._bulletin.load(history)
        for task in history:
            self._learn(task)

    def go_on(self, _task_id: str = "") -> None:
        """Let every waiting task try now."""
        self._engine.go_on()

    def cancel(self, task_id: str) -> None:
        """Stop waiting for a task."""
        self._about(task_id, self._cancel, "cancel a task")

    def retry(self, task_id: str) -> None:
        """Order the same again."""
        self._about(task_id, self._retry, "retry a task")

    def check(self, task_id: str) -> None:
        """Look again at what became of a task."""
        self._about(task_id, self._check, "check a task")

    def resend(self, task_id: str) -> None:
        """Order an uncertain task again; it may be charged twice."""
        self._about(task_id, self._engine.resend, "resend a task")

    def dismiss(self, task_id: str) -> None:
        """Take a failed or uncertain task away."""
        self._about(task_id, self._dismiss, "dismiss a task")

    def identify(self, task_id: str, remote_id: str) -> None:
        """Collect a task by the id found on the provider's site."""

        def work(name: str) -> Awaitable[object]:
            return self._engine.identify(name, remote_id.strip())

        self._about(task_id, work, "identify a task")

    def _about(
        self, task_id: str, work: Callable[[str], Awaitable[object]], name: str
    ) -> None:
        self._spawn(self._found(task_id, work), name)

    async def _found(
        self, task_id: str, work: Callable[[str], Awaitable[object]]
    ) -> None:
        """What goes wrong is said at the task, and kept in the log."""
        try:
            await work(task_id)
        except StudioError as error:
            task = await self._engine.get(task_id)
            found = finding(error)
            self._asides.set_finding(task, found)
            self._messages.keep(error)
            self._bulletin.standing.note_error(task.request.provider, error)
            if found.candidates:
                self.finding_made.emit(task_id)

    async def _check(self, task_id: str) -> None:
        """A list may be long, and is read slowly: meanwhile the tile says so."""
        task = await self._engine.get(task_id)
        asking = Finding(title=self.tr("Asking the provider…"))
        self._asides.set_finding(task, asking)
        await self._engine.check(task_id)
        self._asides.set_finding(task, None)

    async def _cancel(self, task_id: str) -> None:
        after = _after(task_id, [one.id for one in self._engine.queue.waiting])
        task = await self._engine.cancel(task_id)
        if task.state is not TaskState.CANCELLED or task.problem is None:
            return
        title, hint = task.problem.title, task.problem.hint
        if task.sent_ms is None:
            self._again.offer(title, hint, [task], after)
        else:
            self._messages.show(Level.NOTE, title, hint)

    async def _retry(self, task_id: str) -> None:
        await self._engine.retry(task_id)
        await self._dismiss(task_id)

    async def _dismiss(self, task_id: str) -> None:
        await self._engine.dismiss(task_id)
        self._gallery.dismiss(task_id)

    def _learn(self, task: Task, _progress: float | None = None) -> None:
        if task.state in BUSY and task.id not in self._asked:
            self._asked.add(task.id)
            self._spawn(self._ask_usual(task), "learn how long it takes")

    async def _ask_usual(self, task: Task) -> None:
        with suppress(Refused):  # of a provider there is no row of any more
            usual = await self._engine.queue.usual(task)
            self._asides.set_usual(task.id, usual.seconds if usual else None)


def _after(task_id: str, line: Sequence[str]) -> str | None:
    """Who stands behind `task_id`."""
    if task_id not in line:
        return None
    return next(iter(line[line.index(task_id) + 1 :]), None)
