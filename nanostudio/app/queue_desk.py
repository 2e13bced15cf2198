"""Carries wishes about the queue as a whole to the engine."""

from collections.abc import Awaitable, Sequence

from PySide6.QtCore import QObject

from nanostudio.app.asides import Asides
from nanostudio.app.messages import Level, Messages
from nanostudio.app.order_again import OrderAgain
from nanostudio.app.spawn import Spawn
from nanostudio.core.spec import EVERYONE
from nanostudio.core.task import Task
from nanostudio.engine.engine import Engine


class QueueDesk(QObject):
    """Order and pause; every slot here only starts work."""

    def __init__(
        self, engine: Engine, asides: Asides, messages: Messages, spawn: Spawn
    ) -> None:
        super().__init__()
        self._engine = engine
        self._asides = asides
        self._messages = messages
        self._spawn = spawn
        self._again = OrderAgain(engine, messages, spawn)

    async def start(self) -> None:
        """Pause what was paused last time, before anything goes on."""
        await self._hold(self._engine.queue.load())

    def greet(self, resumed: Sequence[Task]) -> None:
        """Say that tasks of last time go on, or do not."""
        if not resumed:
            return
        if self._asides.paused:
            self._messages.show(
                Level.NOTE,
                self.tr("The queue is paused, as you left it."),
                self.tr("Nothing new is sent until it goes on."),
                self.tr("Go on"),
                self.resume,
            )
            return
        words = self.tr("%n tasks from last time go on.", "", len(resumed))
        if len(resumed) == 1:
            words = self.tr("One task from last time goes on.")
        self._messages.show(Level.NOTE, words)

    def move(self, task_id: str, before: str) -> None:
        """Let a waiting task go before another one, or last for ""."""
        self._spawn(self._engine.queue.move(task_id, before or None), "move a task")

    def pause(self, provider: str = EVERYONE) -> None:
        """Send nothing new; what is under way goes on."""
        self._spawn(self._hold(self._engine.queue.pause(provider)), "pause")

    def resume(self, provider: str = EVERYONE) -> None:
        """Send again."""
        self._spawn(self._hold(self._engine.queue.resume(provider)), "go on")

    def cancel_queued(self) -> None:
        """Cancel all that waits for its turn. It cost nothing, and can be undone."""
        self._spawn(self._cancel_queued(), "cancel what is queued")

    async def _cancel_queued(self) -> None:
        gone = await self._engine.queue.cancel_all()
        if not gone:
            return
        count = sum(task.request.n for task in gone)
        title = self.tr("%n queued pictures cancelled.", "", count)
        if count == 1:
            title = self.tr("One queued picture cancelled.")
        self._again.offer(title, self.tr("Nothing was charged."), gone)

    async def _hold(self, wish: Awaitable[None]) -> None:
        """What is paused counts at once, even where it could not be kept."""
        try:
            await wish
        finally:
            self._asides.set_paused(self._engine.queue.paused)
