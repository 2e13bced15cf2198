"""Looks for content credentials in originals."""

from contextlib import suppress

from nanostudio.app.signed import Answer
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import StudioError
from nanostudio.library.library import Library


class SignedDesk:
    """The asynchronous side of the inspector's line about them."""

    def __init__(self, library: Library, spawn: Spawn) -> None:
        self._library, self._spawn = library, spawn

    def ask(self, path: str, answer: Answer) -> None:
        """Look into an original. A file that is gone says nothing: its tile does."""
        self._spawn(self._look(path, answer), "look for content credentials")

    async def _look(self, path: str, answer: Answer) -> None:
        with suppress(StudioError):
            answer(await self._library.outside.credentials(path))
