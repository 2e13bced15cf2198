"""One daemon thread that answers calls from event loops, one after another."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Generic, TypeVar

from nanostudio.core.errors import StorageError
from nanostudio.core.say import say

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer(Generic[T]):
    """What a call came to: a value, or the exception it ended with."""

    values: tuple[T, ...] = ()
    error: BaseException | None = None

    def get(self) -> T:
        """The value. Raises the exception: in the caller, not in its event loop."""
        if self.error is not None:
            raise self.error
        return self.values[0]


class Worker:
    """Calls are carried out in the order they came, also when nobody waits any more.

    Any event loop may call, several at once too. The thread is a daemon: a hung disk
    must not keep the program from ending."""

    def __init__(self, name: str) -> None:
        self._orders: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._lock = Lock()
        self._is_stopped = False
        self._ended: Future[_Answer[None]] = Future()
        self._ended.set_running_or_notify_cancel()  # waiters that give up do not end it
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def call(self, work: Callable[[], T]) -> T:
        """Run `work` on the thread and hand back its value or its exception.

        A cancelled call is still carried out. Raises StorageError after `stop`."""
        loop = asyncio.get_running_loop()
        answered: asyncio.Future[_Answer[T]] = loop.create_future()

        def order() -> None:
            answer = _try(work)
            # A loop that has ended takes no answer, and nobody waits for one.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, answered, answer)

        self._put(order)
        return (await answered).get()

    def stop(self, last: Callable[[], None]) -> None:
        """Take no more calls; after those already made run `last`, then end."""
        with self._lock:
            if not self._is_stopped:
                self._is_stopped = True
                self._orders.put(lambda: self._ended.set_result(_try(last)))
                self._orders.put(None)

    async def ended(self) -> None:
        """Wait until the thread is through. Raises what `last` raised."""
        answer = await asyncio.wrap_future(self._ended)
        self._thread.join()  # it has nothing left to do: this takes no time
        answer.get()

    def _put(self, order: Callable[[], None]) -> None:
        with self._lock:
            if self._is_stopped:
                raise StorageError(
                    say("The library is closed."), say("Start NanoStudio again.")
                )
            self._orders.put(order)

    def _run(self) -> None:
        for order in iter(self._orders.get, None):
            order()


def _try(work: Callable[[], T]) -> _Answer[T]:
    try:
        return _Answer((work(),))
    except BaseException as error:  # handed to the caller whole, whatever it is
        return _Answer(error=error)


def _settle(answered: "asyncio.Future[_Answer[T]]", answer: _Answer[T]) -> None:
    if not answered.done():
        answered.set_result(answer)
