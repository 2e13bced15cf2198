"""Sleeps that can be cut short: after a wake from suspend, a reconnect, a new key."""

import asyncio
import time
from collections.abc import Awaitable, Callable

_LONGEST_S = 3600.0  # a Qt timer overflows past 24 days; nothing needs to sleep longer
_LOOK_S = 2.0
_JUMP_S = 5.0


class Alarm:
    """Lets many tasks sleep; `ring` wakes them all at once. Owns the steady clock."""

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
        self._bell: asyncio.Event | None = None

    async def sleep(self, seconds: float | None) -> bool:
        """Wait `seconds`, or for a ring when None. True when a ring ended it."""
        if seconds is not None and seconds <= 0:
            await asyncio.sleep(0)
            return False
        bell = self._bell = self._bell or asyncio.Event()
        wait_s = None if seconds is None else min(max(seconds, 0.0), _LONGEST_S)
        try:
            async with asyncio.timeout(wait_s):
                await bell.wait()
        except TimeoutError:
            return False
        return True

    async def pause(self, seconds: float) -> None:
        """Wait `seconds` whatever rings: for limits that must hold."""
        if seconds > 0:
            await self._pause(seconds)

    def ring(self) -> None:
        """Wake everyone asleep now; later sleeps are not cut short."""
        if self._bell is not None:
            self._bell.set()
            self._bell = None

    async def watch_clock(self) -> None:
        """Ring after this computer slept: timers stand still then, the clock goes on.

        Runs until cancelled. Source: github.com/python/cpython/issues/106940."""
        while True:
            wall, steady = self._wall_s(), self.now_s()
            await self._pause(_LOOK_S)
            if (self._wall_s() - wall) - (self.now_s() - steady) > _JUMP_S:
                self.ring()
