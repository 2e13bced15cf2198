"""One task's rhythm: its requests never closer together than the floor."""

from nanostudio.engine.alarm import Alarm
from nanostudio.engine.rhythm import FLOOR_S


class Pace:
    """Spaces one task's creates and looks, and counts what went wrong in a row.

    It outlives a task's life: one cancelled and taken up again keeps the floor."""

    def __init__(self, alarm: Alarm) -> None:
        self._alarm = alarm
        self._last_s: float | None = None
        self._next_delay_s: float | None = None
        self._was_offline = False
        self.failures = 0

    @property
    def floor_left_s(self) -> float:
        """Seconds before the next request may leave."""
        if self._last_s is None:
            return 0.0
        return max(0.0, self._last_s + FLOOR_S - self._alarm.now_s())

    def delay_next(self, seconds: float) -> None:
        """The next request waits so long, whatever its own wish; 0 for at once."""
        self._next_delay_s = seconds

    def hurry(self) -> None:
        """There is news: the wait under way, or the next one, ends at the floor."""
        self.delay_next(0)
        self._alarm.ring(self)

    async def before_request(self, delay_s: float = 0.0) -> None:
        """Wait `delay_s`, less when the alarm rings, but never under the floor."""
        wished = self._next_delay_s
        await self._alarm.sleep(delay_s if wished is None else wished, self)
        await self._alarm.pause(self.floor_left_s)
        self._next_delay_s = None
        self._last_s = self._alarm.now_s()

    def failed(self, *, is_offline: bool) -> None:
        """A step failed; `is_offline`: because the provider was not reached."""
        self.failures += 1
        self._was_offline |= is_offline

    def answered(self) -> None:
        """The provider gave a sound answer: who waits for the network may try too."""
        if self._was_offline:
            self._alarm.ring()
        self.failures = 0
        self._was_offline = False
