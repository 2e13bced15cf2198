"""A real server on loopback that answers, or fails to, in any way a test wants."""

import asyncio
import contextlib
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from nanostudio.providers.http import Endpoint

KEY = "monet_canary_0123456789abcdef"


@dataclass(frozen=True)
class Seen:
    """A request as it arrived. Header names are lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""


Answer = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Gateway:
    """What a running server saw; `done` is set when it has let go of a connection."""

    port: int = 0
    scheme: str = "http"
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.url, key=KEY, is_local=True)


def answer(
    body: bytes = b"{}", status: str = "200 OK", headers: str = "", length: bool = True
) -> bytes:
    """A whole HTTP answer."""
    size = f"Content-Length: {len(body)}\r\n" if length else ""
    return f"HTTP/1.1 {status}\r\n{size}{headers}\r\n".encode() + body


async def read_request(reader: asyncio.StreamReader) -> Seen | None:
    """One request with its body; None when the client hung up."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {
            name.lower(): value for name, value in (ln.split(": ", 1) for ln in lines)
        }
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return Seen(method, path, headers, body)


def reset(writer: asyncio.StreamWriter) -> None:
    """Close so that the client gets RST."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


Converse = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(
    converse: Converse,
    gateway: Gateway,
    context: ssl.SSLContext | None = None,
) -> AsyncIterator[Gateway]:
    """A server that has `converse` with whoever connects; nothing of it stays."""
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        gateway.connections += 1
        quiet = (ConnectionError, ssl.SSLError, asyncio.CancelledError)
        try:
            with contextlib.suppress(*quiet):
                await converse(reader, writer)
                writer.close()
                await writer.wait_closed()
        finally:
            writer.transport.abort()
            gateway.done.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    gateway.port = server.sockets[0].getsockname()[1]
    try:
        yield gateway
    finally:
        server.close()
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()
        await asyncio.sleep(0)


@asynccontextmanager
async def serving(
    respond: Answer | bytes | None, *, context: ssl.SSLContext | None = None
) -> AsyncIterator[Gateway]:
    """An HTTP server for the time of a block.

    Bytes are sent as they are and the connection is closed; an Answer does as it
    likes; None is handed nothing: the request is read and never answered."""
    gateway = Gateway(scheme="https" if context else "http")

    async def converse(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while (seen := await read_request(reader)) is not None:
            gateway.seen.append(seen)
            if isinstance(respond, bytes):
                writer.write(respond)
                await writer.drain()
                return
            if respond is not None:
                await respond(seen, writer)
            if writer.is_closing():
                return

    async with listening(converse, gateway, context):
        yield gateway
