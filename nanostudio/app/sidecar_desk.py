"""Has the documents beside originals written, behind everything else."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import StorageError
from nanostudio.library.sidecars import Sidecars

_EVERY_MS = 3_000  # between looks whether anything has changed
_TURN_S = 0.2  # of writing, till the next look


class SidecarDesk(QObject):
    """Looks now and then while the person wants them; what the disk refuses is tried
    again, and nobody is told: that it is away or full is said elsewhere."""

    def __init__(
        self, *, sidecars: Sidecars, is_on: Callable[[], bool], spawn: Spawn
    ) -> None:
        super().__init__()
        self._sidecars, self._is_on, self._spawn = sidecars, is_on, spawn
        self._was_on = self._is_busy = False
        self._look = QTimer(self, interval=_EVERY_MS)
        self._look.timeout.connect(self.go_on)

    def take_settings(self) -> None:
        """The person may want them from now on, or not any more."""
        if self._is_on() is not self._was_on:
            self._was_on = self._is_on()
            follow = self._sidecars.follow(is_on=self._was_on)
            self._spawn(follow, "write documents beside pictures")
            if self._was_on:
                self._look.start()
            else:
                self._look.stop()

    def go_on(self) -> None:
        """Write what has changed."""
        if not self._is_busy:
            self._is_busy = True
            self._spawn(self._settle(), "write documents beside pictures")

    def close(self) -> None:
        """Look no more."""
        self._look.stop()

    async def _settle(self) -> None:
        try:
            with suppress(StorageError):
                while await self._sidecars.settle(_TURN_S):
                    pass
        finally:
            self._is_busy = False
