"""Hints to look at a task at once: empty files that one process leaves for another.

A hint names a task by a hash of its remote id and says nothing else, so that a forged
one can at most cause a look that was due anyway. Functions block unless they are async.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Protocol

MOST = 256  # hints at a time; more are dropped, and the tasks' own rhythm finds out
_EVERY_S = 1.0


class Looks(Protocol):
    """The part of the engine that hints are for."""

    def awaited(self) -> list[str]:
        """Remote ids worth a hint."""

    def look(self, remote_id: str) -> None:
        """Look at this task at once."""


def name_of(remote_id: str) -> str:
    """A hint's file name: 64 hexadecimal digits."""
    return hashlib.sha256(remote_id.encode("utf-8", "surrogatepass")).hexdigest()


def leave(folder: Path, remote_id: str) -> None:
    """Hint at a task; a second hint changes nothing. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sum(1 for _ in folder.iterdir()) < MOST:
        (folder / name_of(remote_id)).touch(mode=0o600)


def take(folder: Path) -> frozenset[str]:
    """The names of all hints, which are gone then, known or not."""
    names = set()
    with suppress(OSError):
        for hint in tuple(folder.iterdir()):
            names.add(hint.name)
            with suppress(OSError):
                hint.unlink()
    return frozenset(names)


def meant(names: frozenset[str], remote_ids: Iterable[str]) -> list[str]:
    """Those of `remote_ids` that hints of these names are for."""
    return [one for one in remote_ids if name_of(one) in names] if names else []


@asynccontextmanager
async def followed(folder: Path, looks: Looks) -> AsyncIterator[None]:
    """Inside, hints in `folder` are carried out about once a second."""
    following = asyncio.create_task(follow(folder, looks), name="follow hints")
    try:
        yield
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


async def follow(
    folder: Path,
    looks: Looks,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Carry hints out until cancelled; no disk while there is nothing to wait for."""
    while True:
        await pause(_EVERY_S)
        if looks.awaited():
            names = await asyncio.to_thread(take, folder)
            for remote_id in meant(names, looks.awaited()):
                looks.look(remote_id)
