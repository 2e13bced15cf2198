"""Sleeps that can be cut short: after a wake from suspend, a reconnect, a new key, or
for one sleeper alone when there is news for it."""

import asyncio
import time
from collections.abc import Awaitable, Callable

_LONGEST_S = 3600.0  # a Qt timer overflows past 24 days; nothing needs to sleep longer
_LOOK_S = 2.0
_JUMP_S = 5.0


class Alarm:
    """Lets many tasks sleep; `ring` wakes them, or one. Owns the steady clock."""

    def __init__(
        self,
        *,
        wall_s: Callable[[], float] = time.time,
        steady_s: Callable[[], float] = time.monotonic,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._wall_s = wall_s
        self.now_s = steady_s
        self._pause = pause
        self._asleep: dict[asyncio.Future[None], object] = {}

    async def sleep(self, seconds: float | None, sleeper: object = None) -> bool:
        """Wait `seconds`, or for a ring when None. True when a ring ended it."""
        if seconds is not None and seconds <= 0:
            await asyncio.sleep(0)
            return False
        rung = asyncio.get_running_loop().create_future()
        self._asleep[rung] = sleeper
        wait_s = None if seconds is None else min(seconds, _LONGEST_S)
        try:
            async with asyncio.timeout(wait_s):
                await rung
        except TimeoutError:
            return False
        finally:
            self._asleep.pop(rung, None)
        return True

    async def pause(self, seconds: float) -> None:
        """Wait `seconds` whatever rings: for limits that must hold."""
        if seconds > 0:
            await self._pause(seconds)

    def ring(self, sleeper: object = None) -> None:
        """Wake everyone asleep now, or only `sleeper`; later sleeps last."""
        for rung, who in tuple(self._asleep.items()):
            if sleeper is None or sleeper is who:
                del self._asleep[rung]
                if not rung.done():
                    rung.set_result(None)

    async def watch_clock(self) -> None:
        """Ring after this computer slept: timers stand still then, the clock goes on.

        Runs until cancelled. Source: github.com/python/cpython/issues/106940."""
        while True:
            wall, steady = self._wall_s(), self.now_s()
            await self._pause(_LOOK_S)
            if (self._wall_s() - wall) - (self.now_s() - steady) > _JUMP_S:
                self.ring()
