"""Whether anything new may be sent: the person's pause, for one provider or for all."""

import asyncio
from collections.abc import Callable

from nanostudio.core.spec import EVERYONE


class Hold:
    """While it is on, no create leaves; what a provider has is looked at as ever."""

    def __init__(self) -> None:
        self.names: frozenset[str] = frozenset()  # ids of providers, or EVERYONE
        self._changed = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    def is_on(self, provider: str) -> bool:
        """Whether nothing new may be sent to this provider."""
        return EVERYONE in self.names or provider in self.names

    def set(self, names: frozenset[str]) -> None:
        """Hold these and no others, at once."""
        self.names = names
        self._changed.set()
        self._changed = asyncio.Event()
        for listener in self._listeners:
            listener()

    def watch(self, listener: Callable[[], None]) -> None:
        """Call `listener()` whenever it may have been lifted or laid on."""
        self._listeners.append(listener)

    async def over(self, provider: str) -> None:
        """Return once something may be sent to this provider."""
        while self.is_on(provider):
            await self._changed.wait()
