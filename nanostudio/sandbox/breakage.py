"""Answers that break on the wire: written past the HTTP layer, then cut off."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Literal

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

Ending = Literal["close", "reset", "hang"]


class TransportInScope(H11Protocol):
    """Lets a route reach the connection: `request.state.transport`."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Each connection gets a state of its own, with its transport in it."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}
        # asyncio does this itself only for sockets made with the protocol's number,
        # which create_server leaves out; without it each answer waits 40 ms for an ACK.
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


@dataclass(frozen=True, slots=True)
class Whole:
    """A response as it would have gone out. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def head(self, **changes: str | None) -> bytes:
        """Status line and headers; `changes` sets (or with None drops) headers, "_"
        in a name standing for "-"."""
        headers: dict[str, str | None] = {**self.headers, "connection": "close"}
        headers |= {name.replace("_", "-"): value for name, value in changes.items()}
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in headers.items() if value]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


async def whole(response: Response, request: Request) -> Whole:
    """Run `response` to its end without sending it."""
    head: Message = {}
    body = bytearray()

    async def keep(message: Message) -> None:
        if message["type"] == "http.response.start":
            head.update(message)
        else:
            body.extend(message.get("body", b""))

    async def never() -> Message:
        await asyncio.Event().wait()
        raise AssertionError("nothing ever comes")

    await response(request.scope, never, keep)
    headers = {name.decode(): value.decode() for name, value in head["headers"]}
    return Whole(head["status"], headers, bytes(body))


class Broken(Response):
    """Writes `pieces` as they are to the connection, `pause_s` apart, and ends it:
    "close" (FIN), "reset" (RST) or "hang" (until the other side leaves)."""

    def __init__(
        self,
        *pieces: bytes,
        ending: Ending = "close",
        pause_s: float = 0.0,
        later: AsyncIterator[bytes] | None = None,
    ) -> None:
        super().__init__()
        self._pieces = pieces
        self._ending = ending
        self._pause_s = pause_s
        self._later = later

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send nothing through ASGI; return when the connection is gone."""
        transport = scope["state"]["transport"]
        for piece in self._pieces:
            await self._write(transport, piece)
        if self._later is not None:
            async for piece in self._later:
                await self._write(transport, piece)
        _end(transport, self._ending)
        while (await receive())["type"] != "http.disconnect":
            continue

    async def _write(self, transport: asyncio.Transport, piece: bytes) -> None:
        if not transport.is_closing():
            transport.write(piece)
            await asyncio.sleep(self._pause_s)


def _end(transport: asyncio.Transport, ending: Ending) -> None:
    if ending == "close":
        transport.close()
    elif ending == "reset":
        connection: Any = transport.get_extra_info("socket")
        # Linger on with no time: the kernel answers the close with RST, not FIN.
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()


def chunk(content: bytes) -> bytes:
    """One piece of a chunked body."""
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"
