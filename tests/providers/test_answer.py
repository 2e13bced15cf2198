"""The caps on event streams, chunk by chunk, and a download's pace."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadReply
from nanostudio.providers import _answer
from nanostudio.providers._answer import capped_events
from nanostudio.providers._download import Pace

pytestmark = pytest.mark.anyio


async def passed(chunks: Sequence[bytes]) -> tuple[bytes, bool]:
    """What comes through, and whether the stream was cut off."""

    async def feed() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    body = b""
    try:
        async for chunk in capped_events(feed(), "gate"):
            body += chunk
    except BadReply:
        return body, True
    return body, False


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
async def test_the_longest_line_is_let_through_and_one_more_byte_is_not(
    end: bytes,
) -> None:
    longest = b"x" * _answer.LONGEST_LINE
    assert await passed([longest, end]) == (longest + end + b"\n\n", False)
    assert await passed([longest, b"x", end]) == (longest, True)


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
async def test_lines_add_up_to_an_event_until_a_blank_one(end: bytes) -> None:
    line = b"x" * 200_000 + end
    assert (await passed([line] * 6))[1]
    assert not (await passed([line, line, end] * 6))[1]


async def test_a_line_end_between_two_chunks_is_one() -> None:
    """Taken for two, it would be a blank line, and no event would ever be too long."""
    line = [b"x" * 200_000 + b"\r", b"\n"]
    assert (await passed(line * 6))[1]


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r\n"])
async def test_events_are_counted(end: bytes) -> None:
    most = [b"data: x" + end] * _answer.MOST_EVENTS
    assert not (await passed(most))[1]
    assert (await passed([*most, b"data: x" + end + b":"]))[1]


@given(st.lists(st.binary(max_size=20)))
async def test_what_is_within_the_caps_is_not_changed(chunks: list[bytes]) -> None:
    assert await passed(chunks) == (b"".join(chunks) + b"\n\n", False)


async def test_a_pace_leaves_a_deadline_alone_that_has_passed() -> None:
    waited = asyncio.Event()

    async def late() -> None:
        async with asyncio.timeout(0) as limit:
            with Pace(limit, window_s=0.01, least_bytes=1):
                try:
                    await asyncio.sleep(10)
                except asyncio.CancelledError:
                    await asyncio.sleep(0.05)  # longer than the window
                    waited.set()
                    raise

    with pytest.raises(TimeoutError):
        await late()
    assert waited.is_set()
