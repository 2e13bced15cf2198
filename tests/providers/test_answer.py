"""The caps on event streams, chunk by chunk, and a download's pace."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadReply
from nanostudio.providers import _answer
from nanostudio.providers._answer import whole_events
from nanostudio.providers._download import Pace

pytestmark = pytest.mark.anyio


async def passed(chunks: Sequence[bytes]) -> tuple[list[bytes], bool]:
    """The events that come through, and whether the stream was cut off."""

    async def feed() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    events = []
    try:
        async for event in whole_events(feed(), "gate"):
            events.append(event.getvalue())
    except BadReply:
        return events, True
    return events, False


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
async def test_the_longest_line_is_let_through_and_one_more_byte_is_not(
    end: bytes,
) -> None:
    longest = b"x" * _answer.LONGEST_LINE
    assert await passed([longest, end]) == ([longest + end + b"\n\n"], False)
    assert await passed([b"a\n\n", longest, b"x", end]) == ([b"a\n\n"], True)


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
    events, is_cut = await passed([*most, b"data: x" + end])
    assert is_cut
    assert len(events) == _answer.MOST_EVENTS


async def test_blank_lines_alone_are_no_events() -> None:
    assert await passed([b"\n" * 50_000, b"a\n\n"]) == (
        [b"\n" * 50_000 + b"a\n\n", b"\n\n"],
        False,
    )


@pytest.mark.parametrize("size", [1, 2, 3, 100])
async def test_an_event_comes_as_soon_as_its_blank_line(size: int) -> None:
    stream = b"data: a\n\nevent: x\ndata: b\n\ndata: c"
    chunks = [stream[at : at + size] for at in range(0, len(stream), size)]
    events = [b"data: a\n\n", b"event: x\ndata: b\n\n", b"data: c\n\n"]
    assert await passed(chunks) == (events, False)


@given(st.lists(st.binary(max_size=20) | st.sampled_from([b"\n", b"\r", b"a\n\n"])))
async def test_what_is_within_the_caps_is_not_changed(chunks: list[bytes]) -> None:
    events, is_cut = await passed(chunks)
    assert not is_cut
    assert b"".join(events) == b"".join(chunks) + b"\n\n"


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
