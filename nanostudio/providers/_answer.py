"""Answers on their way in: counted, inflated, and event streams within their caps."""

import re
import zlib
from collections.abc import AsyncGenerator, AsyncIterable, Iterator, Mapping
from io import BytesIO

from nanostudio.core.errors import BadReply, NetworkError, StudioError
from nanostudio.core.say import say

PIECE_BYTES = 256 * 1024
LONGEST_LINE = 256 * 1024  # bytes of one line of an event stream
LONGEST_EVENT = 2**20
LONGEST_STREAM = 10 * 2**20
MOST_EVENTS = 10_000

_LINE_END = re.compile(rb"\r\n|\r|\n")
_INFLATES = {"gzip", "x-gzip", "deflate"}


class Counted:
    """An answer's bytes in pieces of at most 256 KB, inflated where they were packed.

    Raises BadReply past `most_bytes`, on the wire or unpacked."""

    def __init__(self, place: str, encoding: str, most_bytes: int) -> None:
        self._place = place
        self._left = self._wire_left = self._most_bytes = most_bytes
        self._inflate = None
        packing = encoding.strip().lower()
        if packing in _INFLATES:
            self._inflate = zlib.decompressobj(wbits=47)  # gzip and zlib, told by head
        elif packing not in ("", "identity"):
            raise BadReply(
                say("%1 packed its answer in a way NanoStudio cannot read.", place),
                say("Try again later."),
            )

    def expect(self, length: str) -> None:
        """Refuse by the declared length before anything is read."""
        if length.isdecimal() and int(length) > self._most_bytes:
            raise self._too_large()

    def feed(self, wire: bytes) -> Iterator[bytes]:
        """The pieces these bytes of the wire make."""
        self._wire_left -= len(wire)
        if self._wire_left < 0:
            raise self._too_large()
        if self._inflate is None:
            yield wire
            return
        try:
            while piece := self._inflate.decompress(wire, PIECE_BYTES):
                self._left -= len(piece)
                if self._left < 0:
                    raise self._too_large()
                yield piece
                wire = self._inflate.unconsumed_tail
        except zlib.error as exc:
            raise BadReply(
                say("The answer of %1 is damaged.", self._place), say("Try again.")
            ) from exc

    def finish(self) -> None:
        """Raises NetworkError when a packed answer ended too early."""
        if self._inflate is not None and not self._inflate.eof:
            raise NetworkError(
                say("The connection to %1 broke off in the middle.", self._place),
                say("Only a part of the answer arrived."),
            )

    def _too_large(self) -> BadReply:
        limit = round(self._most_bytes / 2**20)
        return BadReply(
            say("The answer of %1 is too large.", self._place),
            say("NanoStudio takes up to %1 MB. Nothing of it was kept.", limit),
        )


async def unpacked(
    wire: AsyncIterable[bytes], headers: Mapping[str, str], place: str, most_bytes: int
) -> AsyncGenerator[bytes, None]:
    """An answer's body in small pieces. Raises BadReply past `most_bytes`, by the
    declared length before anything is read; NetworkError when it is cut short."""
    counted = Counted(place, headers.get("content-encoding", ""), most_bytes)
    counted.expect(headers.get("content-length", ""))
    async for chunk in wire:
        for piece in counted.feed(chunk):
            yield piece
    counted.finish()


async def whole_events(
    chunks: AsyncIterable[bytes], place: str, longest: int = LONGEST_EVENT
) -> AsyncGenerator[BytesIO, None]:
    """Each event of a stream within its caps, with the blank line that ends it.

    A last event that nothing ends is given its end: a stream that breaks off may have
    told the task's id in exactly that one. `longest` is the cap of an event in bytes;
    past the usual one, an event may be a single line."""
    gauge = _Gauge(place, longest)
    event = BytesIO()
    try:
        async for chunk in chunks:
            for piece, is_end in gauge.cut(chunk):
                event.write(piece)
                if is_end:
                    yield event
                    event = BytesIO()
    except StudioError:
        if not gauge.is_full:
            yield _ended(event)
        raise
    yield _ended(event)


def _ended(event: BytesIO) -> BytesIO:
    event.write(b"\n\n")
    return event


class _Gauge:
    """Lengths of the line and the event so far, in bytes, and the events."""

    def __init__(self, place: str, longest: int) -> None:
        self._place = place
        self._longest_event = longest
        self._longest_line = LONGEST_LINE if longest <= LONGEST_EVENT else longest
        self._line = self._event = self._events = 0
        self._ended_in_cr = False
        self.is_full = False

    def cut(self, chunk: bytes) -> Iterator[tuple[bytes, bool]]:
        """The parts of `chunk`, and whether each is the end of an event.

        Raises BadReply when it takes the stream past a cap."""
        begin = at = 0
        if self._ended_in_cr and chunk.startswith(b"\n"):
            at = 1  # the second half of one line end
        self._ended_in_cr = chunk.endswith(b"\r")
        for end in _LINE_END.finditer(chunk, at):
            self._lengthen(end.start() - at)
            at = end.end()
            if self._ends_event():
                yield chunk[begin:at], True
                begin = at
        self._lengthen(len(chunk) - at)
        yield chunk[begin:], False

    def _ends_event(self) -> bool:
        """Whether the line that ends here is the blank one after an event."""
        is_blank, self._line = not self._line, 0
        if not (is_blank and self._event):
            return False
        self._event = 0
        self._events += 1
        self._check()
        return True

    def _lengthen(self, count: int) -> None:
        self._line += count
        self._event += count
        self._check()

    def _check(self) -> None:
        if (
            self._line > self._longest_line
            or self._event > self._longest_event
            or self._events > MOST_EVENTS
        ):
            self.is_full = True
            raise BadReply(
                say("The answer of %1 does not end.", self._place),
                say("It was cut off. The task may have been taken; check it."),
            )
