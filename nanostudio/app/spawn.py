"""Coroutines of the window: each has an owner, a name and a reported exception."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from nanostudio.core.errors import StudioError

_log = logging.getLogger(__name__)


class Spawn(Protocol):
    """Starts a coroutine; returns what cancels it."""

    def __call__(
        self, work: Coroutine[Any, Any, None], name: str
    ) -> Callable[[], None]:
        """Start `work`; its failures are reported, never raised."""


class Spawner:
    """Keeps the coroutines it starts until they end; `close` cancels the rest."""

    def __init__(
        self,
        report: Callable[[StudioError], None],
        report_bug: Callable[[BaseException], None],
    ) -> None:
        self._report = report
        self._report_bug = report_bug
        self._running: set[asyncio.Future[None]] = set()
        self._is_closed = False

    def __call__(
        self, work: Coroutine[Any, Any, None], name: str
    ) -> Callable[[], None]:
        """Start `work` on the running loop; nothing once closed.

        Qt's timers still fire when the engine is gone and the loop has ended."""
        if self._is_closed:
            work.close()
            return _nothing
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(lambda ended: self._on_task_done(ended, name))

        def cancel() -> None:
            task.cancel()

        return cancel

    def _on_task_done(self, task: asyncio.Future[None], name: str) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, StudioError):
            self._report(error)
        elif error is not None:
            _log.error("%s failed", name, exc_info=error)
            self._report_bug(error)

    async def close(self) -> None:
        """Cancel what still runs, and wait for it; start nothing any more."""
        self._is_closed = True
        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def _nothing() -> None:
    """Cancel what was never started."""
