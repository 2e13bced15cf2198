"""Several things at once, ended together: nothing goes on that nobody waits for."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

S = TypeVar("S")
T = TypeVar("T")


async def each(
    ones: Sequence[S], work: Callable[[S], Coroutine[Any, Any, T]]
) -> list[T]:
    """All at once; when one fails or this is cancelled, none goes on."""
    running = [asyncio.ensure_future(work(one)) for one in ones]
    try:
        return await asyncio.gather(*running)
    finally:
        # A second time would not let one end what it does.
        for one in [one for one in running if not one.cancelling()]:
            one.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def whole(work: Awaitable[T]) -> T:
    """Cancelled, it still ends first: files are not left in somebody's hands."""
    running = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        running.exception()  # nobody is left to hear of it
        raise
