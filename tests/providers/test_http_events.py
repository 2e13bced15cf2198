"""Server-sent events: every chunking, every end, every bomb."""

import asyncio
import gc
import gzip
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from nanostudio.core.errors import BadReply, NetworkError, StudioError, TimedOut
from nanostudio.providers.adapter import Call, StreamRefused
from nanostudio.providers.http import Wire
from tests.providers.gateway import KEY, Gateway, Seen, answer, reset, serving

pytestmark = pytest.mark.anyio

CREATE = Call(
    method="POST",
    path="/sync",
    headers={"accept": "text/event-stream"},
    body=b"{}",
    is_create=True,
)
EVENTS = "Content-Type: text/event-stream; charset=zip\r\n"


def stream(body: bytes, headers: str = "") -> bytes:
    return answer(body, headers=EVENTS + headers, length=False)


async def heard(wire: Wire, to: Gateway, **caps: int) -> list[str]:
    async with aclosing(wire.events(to.endpoint, CREATE, **caps)) as events:
        return [data async for data in events]


async def gather(events: AsyncIterator[str], data: list[str]) -> None:
    """Into `data`: what came before an error counts too."""
    async for one in events:
        data.append(one)


async def heard_until(wire: Wire, to: Gateway, kind: type[StudioError]) -> list[str]:
    data: list[str] = []
    with pytest.raises(kind):
        await gather(wire.events(to.endpoint, CREATE), data)
    return data


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"data: a\n\ndata: b\n\n", ["a", "b"]),
        (b"data:a\r\n\r\ndata: b\r\rdata: c\n\n", ["a", "b", "c"]),
        (b"data: one\ndata: two\n\n", ["one\ntwo"]),
        (b": keep-alive\n\n\n\nevent: x\nid: 7\ndata: a\n\n", ["a"]),
        (b"id: 7\n\nretry: 5\n\nevent: only\n\n", []),
        (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
        (b"data: \xe2\x82\xac \xff\n\n", ["€ \ufffd"]),
        (b"data: [DONE]\n\n", ["[DONE]"]),
        (b"data: cut", ["cut"]),
        (b"data: cut\n", ["cut"]),
        (b"data: a\n\ndata: cut\r", ["a", "cut"]),
        (b"", []),
        (b"no colon\nunknown: x\n\n", []),
    ],
)
async def test_events_in_any_chunking(
    wire: Wire, body: bytes, expected: list[str]
) -> None:
    async def bytewise(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b""))
        for byte in body:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0)
        writer.close()

    async with serving(stream(body)) as to:
        assert await heard(wire, to) == expected
    async with serving(bytewise) as to:
        assert await heard(wire, to) == expected
    assert to.seen[0].headers["accept"] == "text/event-stream"


async def test_a_packed_stream_is_unpacked(wire: Wire) -> None:
    packed = gzip.compress(b"data: a\n\n")
    async with serving(stream(packed, "Content-Encoding: gzip\r\n")) as to:
        assert await heard(wire, to) == ["a"]


async def test_the_last_event_of_a_broken_stream_is_heard_first(wire: Wire) -> None:
    """It may hold the task's id: that is what it can be found again by."""
    chunked = answer(b"", headers=EVENTS + "Transfer-Encoding: chunked\r\n")
    chunked = chunked.replace(b"Content-Length: 0\r\n", b"")
    async with serving(chunked + b'20\r\ndata: {"id":1}\r\n') as to:
        assert await heard_until(wire, to, NetworkError) == ['{"id":1}']


async def test_a_reset_stream_breaks_off(wire: Wire) -> None:
    got_it = asyncio.Event()

    async def slam(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b"data: a\n\n"))
        await writer.drain()
        await got_it.wait()
        reset(writer)

    async with serving(slam) as to:
        events = wire.events(to.endpoint, CREATE)
        assert await anext(events) == "a"
        got_it.set()
        with pytest.raises(NetworkError) as caught:
            await anext(events)
    assert caught.value.maybe_accepted


async def test_silence_ends_after_idle_s(wire: Wire) -> None:
    async def begin(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b"data: a\n\ndata: b"))

    async with serving(begin) as to:
        data: list[str] = []
        with pytest.raises(TimedOut):
            await gather(wire.events(to.endpoint, CREATE, idle_s=0.2), data)
        await to.done.wait()
    assert data == ["a", "b"]


async def test_a_drip_ends_at_the_deadline(wire: Wire) -> None:
    async def drip(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b""))
        while True:
            writer.write(b": still here\n\n")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with serving(drip) as to:
        data: list[str] = []
        with pytest.raises(TimedOut):
            await gather(wire.events(to.endpoint, CREATE, deadline_s=0.3), data)
        await to.done.wait()
    assert data == []


async def test_the_reader_is_not_cancelled_while_it_works(wire: Wire) -> None:
    async with serving(stream(b"data: a\n\ndata: b\n\n")) as to:
        data = []
        async for one in wire.events(to.endpoint, CREATE, idle_s=0.1):
            data.append(one)
            await asyncio.sleep(0.15)
    assert data == ["a", "b"]


async def test_no_headers_end_at_the_deadline(wire: Wire) -> None:
    async with serving(None) as to:
        with pytest.raises(TimedOut) as caught:
            await gather(wire.events(to.endpoint, CREATE, deadline_s=0.2), [])
    assert caught.value.maybe_accepted


async def test_leaving_early_closes_the_connection(wire: Wire) -> None:
    async def begin(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b"data: a\n\ndata: b\n\n"))

    async with serving(begin) as to:
        async with aclosing(wire.events(to.endpoint, CREATE)) as events:
            async for _ in events:
                break
        await to.done.wait()


async def test_leaving_early_leaves_nothing_to_be_collected(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    """qasync's loop, unlike asyncio's, ends no generator that is merely collected."""

    async def begin(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b"data: a\n\ndata: b\n\n"))

    lost: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lost.append)
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=None, finalizer=None)
    try:
        async with serving(begin) as to:
            async with aclosing(wire.events(to.endpoint, CREATE)) as events:
                async for _ in events:
                    break
            gc.collect()
    finally:
        sys.set_asyncgen_hooks(*hooks)
    assert lost == []


async def test_cancelling_closes_the_connection(wire: Wire) -> None:
    began = asyncio.Event()

    async def begin(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(b"data: a\n\n"))
        began.set()

    async with serving(begin) as to:
        task = asyncio.ensure_future(heard(wire, to))
        await began.wait()
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await to.done.wait()


@pytest.mark.parametrize(
    "status", ["200 OK", "201 Created", "400 Bad", "401 No", "429 Slow", "500 Oh"]
)
async def test_an_answer_that_is_no_stream_comes_back_whole(
    wire: Wire, status: str
) -> None:
    body = b'{"id":"task_1","status":"pending"}'
    async with serving(
        answer(body, status, "Content-Type: application/json\r\n")
    ) as to:
        with pytest.raises(StreamRefused) as caught:
            await heard(wire, to)
    assert caught.value.reply.status == int(status[:3])
    assert caught.value.reply.body == body
    assert caught.value.maybe_accepted


async def test_an_error_that_calls_itself_a_stream_is_no_stream(wire: Wire) -> None:
    async with serving(answer(b"data: x\n\n", "500 Oh", EVENTS)) as to:
        with pytest.raises(StreamRefused):
            await heard(wire, to)


async def test_a_redirect_is_not_followed(wire: Wire) -> None:
    async with serving(answer(b"", "307 Moved", "Location: http://x/\r\n")) as to:
        with pytest.raises(BadReply):
            await heard(wire, to)


async def test_a_key_in_an_event_does_not_come_through(wire: Wire) -> None:
    async with serving(stream(f"data: <{KEY}>\n\n".encode())) as to:
        assert await heard(wire, to) == ["<[key]>"]


async def _endless(wire: Wire, begin: bytes, again: bytes) -> list[str]:
    async def flood(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(stream(begin))
        while True:
            writer.write(again)
            await writer.drain()

    async with serving(flood) as to:
        data = await heard_until(wire, to, BadReply)
        await to.done.wait()
    return data


async def test_an_endless_line_is_cut_off_and_not_passed_on(wire: Wire) -> None:
    assert await _endless(wire, b"data: a\n\ndata: ", b"x" * 65536) == ["a"]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
async def test_an_endless_event_is_cut_off(wire: Wire, end: bytes) -> None:
    line = b"data: " + b"x" * 60_000 + end
    assert await _endless(wire, b"", line) == []


async def test_a_flood_of_events_is_cut_off(wire: Wire) -> None:
    data = await _endless(wire, b"", b"data: x\n\n" * 5000)
    assert 0 < len(data) <= 10_000


async def test_an_endless_stream_of_comments_is_cut_off(wire: Wire) -> None:
    assert await _endless(wire, b"", b":" + b"x" * 60_000 + b"\n\n") == []


PICTURE = "QUJD" * 2**20  # 4 MB


async def test_an_event_may_be_large_where_pictures_are_expected(wire: Wire) -> None:
    large = f'data: {{"b64_json":"{PICTURE}","key":"{KEY}"}}\n\ndata: [DONE]\n\n'
    async with serving(stream(large.encode())) as to:
        data = await heard(wire, to, most_bytes=64 * 2**20)
        assert data == [f'{{"b64_json":"{PICTURE}","key":"[key]"}}', "[DONE]"]
    async with serving(stream(large.encode())) as to:
        assert await heard_until(wire, to, BadReply) == []


async def test_a_large_answer_in_place_of_a_stream_comes_back_whole(wire: Wire) -> None:
    """A gateway that does not know `stream` answers as always: it is paid for."""
    body = f'{{"data":[{{"b64_json":"{PICTURE}"}}],"key":"{KEY}"}}'.encode()
    async with serving(answer(body)) as to:
        with pytest.raises(StreamRefused) as caught:
            await heard(wire, to, most_bytes=64 * 2**20)
    assert caught.value.reply.body == body.replace(KEY.encode(), b"[key]")
