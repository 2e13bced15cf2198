"""What may have been accepted and what surely was not: money hangs on it."""

import asyncio
import os
import socket
import ssl

import httpx
import httpx_sse
import pytest

from nanostudio.core.errors import (
    NetworkError,
    Offline,
    StorageError,
    StudioError,
    TimedOut,
)
from nanostudio.providers._faults import told
from nanostudio.providers.adapter import Call, FilePart
from nanostudio.providers.http import Endpoint, Patience, Wire
from tests.providers.gateway import (
    KEY,
    Converse,
    Gateway,
    Seen,
    answer,
    listening,
    reset,
    serving,
)

pytestmark = pytest.mark.anyio

CREATE = Call(method="POST", path="/v1/create", body=b"{}", is_create=True)
PNG = "image/png"


def _below(kind: type[Exception]) -> set[type[Exception]]:
    return {kind}.union(*(_below(lower) for lower in kind.__subclasses__()))


EVERY = sorted(
    set().union(
        *map(
            _below,
            (
                httpx.HTTPError,
                httpx.TransportError,
                httpx.InvalidURL,
                httpx.StreamError,
                httpx.CookieConflict,
            ),
        )
    ),
    key=lambda kind: kind.__name__,
)
UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)


def _made(kind: type[Exception]) -> Exception:
    if issubclass(kind, httpx.HTTPStatusError):
        request = httpx.Request("GET", "https://a.example")
        return kind("x", request=request, response=httpx.Response(500))  # type: ignore[call-arg]
    if kind in (httpx.RequestNotRead, httpx.ResponseNotRead):
        return kind()
    if kind in (httpx.StreamConsumed, httpx.StreamClosed):
        return kind()
    return kind("x")


def test_the_walk_finds_the_whole_tree() -> None:
    assert {httpx.ReadError, httpx.StreamClosed, httpx_sse.SSEError} <= set(EVERY)
    assert len(EVERY) >= 26


@pytest.mark.parametrize("kind", EVERY)
def test_every_httpx_error_is_told_in_words(kind: type[Exception]) -> None:
    for has_left in (False, True):
        error = told(_made(kind), "a.example", has_left=has_left)
        assert isinstance(error, StudioError)
        assert error.title.startswith(("a.example", "The", "Too many"))
        assert error.hint


@pytest.mark.parametrize("kind", EVERY)
def test_after_a_byte_was_sent_nothing_is_offline(kind: type[Exception]) -> None:
    error = told(_made(kind), "a.example", has_left=True)
    assert not isinstance(error, Offline)
    assert error.maybe_accepted


@pytest.mark.parametrize("kind", EVERY)
def test_only_what_shows_that_nothing_was_sent_is_offline(
    kind: type[Exception],
) -> None:
    error = told(_made(kind), "a.example", has_left=False)
    is_timeout = issubclass(kind, httpx.TimeoutException)
    assert isinstance(error, Offline) == (kind in UNSENT or is_timeout)


def test_an_error_of_no_row_is_a_bug() -> None:
    with pytest.raises(StopIteration):
        told(RuntimeError(), "a.example", has_left=False)


async def test_refused_is_offline(wire: Wire) -> None:
    with socket.socket() as taken:  # bound, and nobody listens
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(Offline, match=r"cannot be reached\. Nothing was sent"):
            await wire.call(Endpoint(url, KEY, is_local=True), CREATE)


def _greeting(words: bytes) -> Converse:
    """Says `words` to whoever comes, and then nothing more."""

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(words)
        await reader.read()

    return greet


async def test_a_server_without_tls_is_offline_and_named(wire: Wire) -> None:
    plain = _greeting(answer(b"", "400 Bad"))
    async with listening(plain, Gateway(scheme="https")) as to:
        with pytest.raises(Offline, match="No secure connection"):
            await wire.call(to.endpoint, CREATE)


async def test_a_handshake_that_never_ends_is_offline() -> None:
    wire = Wire(patience=Patience(connect_s=0.2))
    async with listening(_greeting(b""), Gateway(scheme="https")) as to:
        with pytest.raises(Offline, match="in time"):
            await wire.call(to.endpoint, CREATE)
    await wire.close()


async def test_a_deadline_before_the_request_left_is_offline(wire: Wire) -> None:
    async with listening(_greeting(b""), Gateway(scheme="https")) as to:
        with pytest.raises(Offline, match="in time"):
            await wire.call(to.endpoint, CREATE, deadline_s=0.2)
        await to.done.wait()  # the socket is closed, not left to the collector


async def test_an_unknown_host_is_offline(wire: Wire) -> None:
    with pytest.raises(Offline, match="not found"):
        await wire.call(Endpoint("https://nowhere.invalid", KEY), CREATE)


async def test_reset_before_reading_may_have_been_accepted(wire: Wire) -> None:
    """The bytes were in the socket: nobody can say whether they were read."""

    async def slam(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reset(writer)

    async with listening(slam, Gateway()) as to:
        with pytest.raises(NetworkError) as caught:
            await wire.call(to.endpoint, CREATE)
    assert caught.value.maybe_accepted


async def test_reset_after_accept_may_have_been_accepted(wire: Wire) -> None:
    async def slam(seen: Seen, writer: asyncio.StreamWriter) -> None:
        reset(writer)

    async with serving(slam) as to:
        with pytest.raises(NetworkError, match="may have arrived") as caught:
            await wire.call(to.endpoint, CREATE)
    assert caught.value.maybe_accepted
    assert len(to.seen) == 1  # and it was sent once


async def test_hanging_up_after_accept_may_have_been_accepted(wire: Wire) -> None:
    async with serving(b"") as to:
        with pytest.raises(NetworkError) as caught:
            await wire.call(to.endpoint, CREATE)
    assert caught.value.maybe_accepted
    assert len(to.seen) == 1


async def test_silence_after_accept_ends_at_the_deadline(wire: Wire) -> None:
    async with serving(None) as to:
        with pytest.raises(TimedOut) as caught:
            await wire.call(to.endpoint, CREATE, deadline_s=0.2)
        await to.done.wait()
    assert caught.value.maybe_accepted


@pytest.mark.parametrize(
    "half",
    [
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
    ],
)
async def test_half_an_answer_may_have_been_accepted(wire: Wire, half: bytes) -> None:
    async with serving(half) as to:
        with pytest.raises(NetworkError) as caught:
            await wire.call(to.endpoint, CREATE)
    assert caught.value.maybe_accepted


async def test_a_flood_of_headers_is_cut_off(wire: Wire) -> None:
    async def flood(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-A: b\r\n" * 1000)
            await writer.drain()

    async with serving(flood) as to:
        with pytest.raises(NetworkError):
            await wire.call(to.endpoint, CREATE)
        await to.done.wait()


@pytest.mark.parametrize("drop", [b"H", b"HTTP/1.1 100 Continue\r\n\r\n"])
async def test_a_drip_of_headers_ends_at_the_deadline(wire: Wire, drop: bytes) -> None:
    async def drip(seen: Seen, writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(0.02)

    async with serving(drip) as to:
        with pytest.raises(TimedOut):
            await wire.call(to.endpoint, CREATE, deadline_s=0.3)
        await to.done.wait()


async def test_cancelling_closes_the_connection(wire: Wire) -> None:
    arrived = asyncio.Event()

    async def hang(seen: Seen, writer: asyncio.StreamWriter) -> None:
        arrived.set()

    async with serving(hang) as to:
        task = asyncio.ensure_future(wire.call(to.endpoint, CREATE))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await to.done.wait()


async def test_tls_that_breaks_in_the_middle_may_have_been_accepted(
    server_tls: ssl.SSLContext, client_tls: ssl.SSLContext
) -> None:
    client_tls.check_hostname = False
    wire = Wire(ssl_context=client_tls)

    async def garble(seen: Seen, writer: asyncio.StreamWriter) -> None:
        raw = writer.get_extra_info("socket")
        os.write(raw.fileno(), b"\x17\x03\x03\x00\x20" + bytes(32))  # not encrypted
        await asyncio.sleep(0.05)

    async with serving(garble, context=server_tls) as to:
        with pytest.raises(NetworkError) as caught:
            await wire.call(Endpoint(to.url, KEY), CREATE)
    await wire.close()
    assert caught.value.maybe_accepted


async def test_a_file_that_is_gone_is_no_fault_of_the_network(
    wire: Wire, tmp_path_factory: pytest.TempPathFactory
) -> None:
    part = FilePart(
        field="file",
        path=tmp_path_factory.mktemp("x") / "gone.png",
        filename="gone.png",
        mime=PNG,
    )
    async with serving(answer()) as to:
        with pytest.raises(StorageError, match=r"gone\.png"):
            await wire.call(to.endpoint, Call(method="POST", path="/up", files=(part,)))
    assert to.connections == 0
