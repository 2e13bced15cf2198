"""A result on its way to disk: its pace, its status, its file."""

import asyncio
import errno
import os
from collections.abc import AsyncIterable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from nanostudio.core.errors import (
    BadReply,
    DiskFull,
    ProviderDown,
    ProviderError,
    RateLimited,
    ResultGone,
    StorageError,
)
from nanostudio.core.say import say
from nanostudio.providers._replies import retry_after_s
from nanostudio.providers.adapter import Reply

OnBytes = Callable[[int, int | None], None]  # bytes here so far, and of how many

_BATCH_BYTES = 2**20  # written at a time: few changes of thread, little memory
_O_BINARY = getattr(os, "O_BINARY", 0)
_GONE = {401, 403, 404, 410}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A result: its size, and those last bytes of it that are not in the file yet.

    Most pictures are all tail: whoever keeps them writes them on the same thread."""

    size_bytes: int
    tail: bytes = field(repr=False)


class Pace:
    """Ends `limit` early when fewer than `least_bytes` come within `window_s`.

    A server that sends a byte now and then would otherwise hold on to its deadline."""

    def __init__(
        self, limit: asyncio.Timeout, *, window_s: float, least_bytes: int
    ) -> None:
        self._limit = limit
        self._window_s = window_s
        self._least_bytes = least_bytes
        self._loop = asyncio.get_running_loop()
        self._seen = self._seen_before = 0

    def __enter__(self) -> "Pace":
        self._timer = self._loop.call_later(self._window_s, self._look)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exc: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()

    def count(self, seen: int) -> None:
        """Note how many bytes there are by now."""
        self._seen = seen

    def _look(self) -> None:
        if self._limit.expired():
            return
        if self._seen - self._seen_before < self._least_bytes:
            self._limit.reschedule(self._loop.time())
            return
        self._seen_before = self._seen
        self._timer = self._loop.call_later(self._window_s, self._look)


async def pour(
    pieces: AsyncIterable[bytes],
    target: Path,
    *,
    total: int | None,
    pace: Pace,
    on_bytes: OnBytes | None,
) -> Fetched:
    """Write `pieces` to `target`, off the loop, but for the last 1 MB or less.

    The file is made when it is first written. Raises DiskFull, StorageError."""
    batch = bytearray()
    written = 0
    async for piece in pieces:
        batch += piece
        pace.count(written + len(batch))
        if on_bytes is not None:
            on_bytes(written + len(batch), total)
        if len(batch) >= _BATCH_BYTES:
            await write_at(target, written, bytes(batch))
            written += len(batch)
            batch.clear()
    return Fetched(written + len(batch), bytes(batch))


async def write_at(target: Path, offset: int, batch: bytes) -> None:
    """Write and cut off behind, off the loop. Raises DiskFull, StorageError."""
    await _on_disk(_write_at, target, offset, batch)


def _write_at(path: Path, offset: int, batch: bytes) -> None:
    # Opened anew for each batch: a cancelled download leaves a thread behind that
    # still writes, and it must not hold a descriptor somebody else has by then.
    flags = os.O_WRONLY | _O_BINARY | (0 if offset else os.O_CREAT)
    descriptor = os.open(path, flags, 0o600)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - made with its mode
        file.seek(offset)
        file.write(batch)
        file.truncate()


async def _on_disk(act: Callable[..., None], path: Path, *values: object) -> None:
    try:
        await asyncio.to_thread(act, path, *values)
    except OSError as exc:
        if exc.errno in _FULL:
            raise DiskFull(
                say("The disk is full."),
                say(
                    "Make room on the disk of %1. The picture is still at the provider"
                    " and is fetched again.",
                    path.parent,
                ),
            ) from exc
        raise StorageError(
            say("The picture could not be written to %1.", path.parent),
            say("%1. The picture is still at the provider.", exc.strerror or exc),
        ) from exc


def declared_bytes(headers: Mapping[str, str]) -> int | None:
    """What progress is told against; None when it is not said."""
    length = headers.get("content-length", "")
    is_packed = "content-encoding" in headers
    return int(length) if length.isdecimal() and not is_packed else None


def no_picture(reply: Reply, place: str) -> ProviderError:
    """The error a status other than 2xx means for a picture's address."""
    status = reply.status
    if status in _GONE:
        return ResultGone(
            say("The picture's address at %1 no longer works.", place),
            say("A fresh address is asked for."),
            status=status,
        )
    if status == 429:
        return RateLimited(
            say("%1 asks for a pause: too many requests.", place),
            say("It goes on by itself."),
            retry_after_s=retry_after_s(reply),
        )
    if status >= 500 or status == 408:
        return ProviderDown(
            say("%1 failed on its side.", place),
            say("The picture is still there; it is fetched again."),
            status=status,
        )
    return BadReply(
        say("%1 answered with something that is no picture (%2).", place, status),
        say("It can be fetched again later."),
        status=status,
    )
