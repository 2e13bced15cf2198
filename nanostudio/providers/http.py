"""The network: the only module with httpx. Deadlines, caps, addresses, no redirects.

What goes wrong is told in one distinction above all: Offline means that surely nothing
of the request was sent; every other NetworkError means it may have been accepted."""

import asyncio
import hashlib
import logging
import ssl
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import httpx
from httpx_sse import EventSource

from nanostudio import __version__
from nanostudio.core.errors import BadReply
from nanostudio.core.say import say
from nanostudio.providers._answer import (
    LONGEST_EVENT,
    LONGEST_STREAM,
    unpacked,
    whole_events,
)
from nanostudio.providers._bodies import streamed
from nanostudio.providers._download import (
    Fetched,
    OnBytes,
    Pace,
    declared_bytes,
    no_picture,
    pour,
    write_at,
)
from nanostudio.providers._endpoint import Endpoint
from nanostudio.providers._faults import told
from nanostudio.providers._routes import Place, Resolve, Route, Routes, resolve
from nanostudio.providers._transports import Kind, Transports
from nanostudio.providers._urls import base_url, call_url, result_url
from nanostudio.providers.adapter import Call, Reply, StreamRefused

__all__ = ["LONGEST_STREAM", "Endpoint", "Fetched", "Patience", "Wire"]

REPLY_BYTES = 2 * 2**20
PICTURE_BYTES = 64 * 2**20
_LARGE = 256 * 1024  # bytes of an answer whose reading would hold up the window
_Made = TypeVar("_Made")
MOST_HOPS = 3  # redirects of a result; a call with a key follows none

# httpx logs whole URLs, query and all, at INFO; httpcore logs headers at DEBUG.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How slow a server may be, apart from each call's deadline."""

    connect_s: float = 10.0
    window_s: float = 20.0  # a download must bring `least_bytes` within each window
    least_bytes: int = 20 * 1024


_ALWAYS = {"User-Agent": f"NanoStudio/{__version__}", "Accept-Encoding": "identity"}
_RAW = "nanostudio.raw"  # an answer's generator of bytes
_HTTPX = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict)


class _Journey:
    """A request on its way to `url`, and whether a byte of it may have left.

    Journeys of different kinds share no connection."""

    def __init__(self, kind: Kind, method: str, url: httpx.URL) -> None:
        self.kind = kind
        self.method = method
        self.url = url
        self.headers: dict[str, str] = {}
        self.content: bytes | AsyncIterator[bytes] | None = None
        self.home: Endpoint | None = None  # a result's provider, if it may get its key
        self.has_left = False
        self._opening: Any = None  # httpcore's network stream

    @property
    def place(self) -> Place:
        """Where it goes now."""
        return _place(self.url)

    def along(self, route: Route, connect_s: float) -> httpx.Request:
        """The request on `route`. Host and TLS name stay the URL's own.

        Only connecting has a timeout: every call has a deadline as a whole."""
        url = self.url
        headers = {"Host": url.netloc.decode("ascii"), **_ALWAYS, **self.headers}
        headers["Connection"] = "close" if self.kind == "create" else "keep-alive"
        extensions: dict[str, Any] = {
            "trace": self.trace,
            "timeout": {"connect": connect_s},
        }
        if route.address is not None and route.address != url.host:
            extensions["sni_hostname"] = url.host
            url = url.copy_with(host=route.address)
        return httpx.Request(
            self.method,
            url,
            headers=headers,
            content=self.content,
            extensions=extensions,
        )

    async def trace(self, event: str, about: Mapping[str, Any]) -> None:
        """httpcore calls this before and after each step."""
        if event == "connection.connect_tcp.complete":
            self._opening = about["return_value"]
        if event.endswith(".send_request_headers.started"):
            # CONNECT goes to a proxy and carries nothing of the request.
            self.has_left |= about["request"].method != b"CONNECT"

    async def hang_up(self) -> None:
        """Close what httpcore 1.0.9 leaves open when a TLS handshake is cancelled."""
        if self._opening is not None and not self.has_left:
            await self._opening.aclose()

    @contextmanager
    def told(self) -> Iterator[None]:
        """Failures of the network inside come out in the program's own words."""
        try:
            yield
        except (*_HTTPX, OSError) as exc:
            raise told(exc, self.url.host, has_left=self.has_left) from exc


class Wire:
    """Sends calls and fetches results. Belongs to one event loop once it is used."""

    def __init__(
        self,
        *,
        resolve: Resolve = resolve,
        ssl_context: ssl.SSLContext | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._routes = Routes(resolve)
        self._transports = Transports(ssl_context)
        self._patience = patience or Patience()

    async def call(
        self,
        endpoint: Endpoint,
        call: Call,
        *,
        deadline_s: float = 60.0,
        most_bytes: int = REPLY_BYTES,
    ) -> Reply:
        """The whole answer, whatever its status, except a redirect: BadReply.

        Raises Offline when surely nothing was sent; TimedOut, NetworkError or
        BadReply when it may have been accepted; Refused, InvalidKey, StorageError."""
        journey = _call_journey(endpoint, call)
        with journey.told():
            async with (
                asyncio.timeout(deadline_s),
                self._answered(endpoint, call, journey) as response,
            ):
                return await _reply(endpoint, response, journey.url.host, most_bytes)

    async def body_sha256(self, call: Call) -> str:
        """Hex digest of the exact bytes `call` would send. Raises StorageError."""
        body = streamed(call)
        if body is not None:
            return await body.sha256()
        return hashlib.sha256(call.body or b"").hexdigest()

    async def events(
        self,
        endpoint: Endpoint,
        call: Call,
        *,
        deadline_s: float = 900.0,
        idle_s: float = 60.0,
        most_bytes: int = LONGEST_STREAM,
    ) -> AsyncGenerator[str, None]:
        """The data of each server-sent event, also of a last one that was cut off.

        `idle_s` is the longest silence; an event may be long only where `most_bytes`
        is more than usual. Raises what `call` raises, and StreamRefused
        for an answer that is no event stream."""
        journey = _call_journey(endpoint, call)
        ends_at = asyncio.get_running_loop().time() + deadline_s
        async with AsyncExitStack() as stack:
            with journey.told():
                async with asyncio.timeout_at(ends_at):
                    response = await stack.enter_async_context(
                        self._streamed(endpoint, call, journey, most_bytes)
                    )
            pieces = _pieces(response, journey.url.host, most_bytes)
            chunks = _chunks(pieces, journey, ends_at, idle_s)
            longest = LONGEST_EVENT if most_bytes <= LONGEST_STREAM else most_bytes
            events = whole_events(chunks, journey.url.host, longest)
            async with aclosing(chunks), aclosing(events):
                async for event in events:
                    for data in await _unfelt(_event_data, event, endpoint):
                        yield data

    async def download(
        self,
        url: str,
        target: Path,
        *,
        allow_local: bool,
        deadline_s: float = 300.0,
        most_bytes: int = PICTURE_BYTES,
        on_bytes: OnBytes | None = None,
    ) -> int:
        """Fetch a result into the file `target`; the count of its bytes.

        As `fetch`, but nothing is left to be written."""
        fetched = await self.fetch(
            url,
            target,
            allow_local=allow_local,
            deadline_s=deadline_s,
            most_bytes=most_bytes,
            on_bytes=on_bytes,
        )
        written = fetched.size_bytes - len(fetched.tail)
        await write_at(target, written, fetched.tail)
        return fetched.size_bytes

    async def fetch(
        self,
        url: str,
        target: Path,
        *,
        allow_local: bool,
        deadline_s: float = 300.0,
        most_bytes: int = PICTURE_BYTES,
        on_bytes: OnBytes | None = None,
        home: Endpoint | None = None,
        is_keyed: bool = False,
    ) -> Fetched:
        """Fetch a result into the file `target`, all but its tail.

        Without cookie, from public addresses only; with `allow_local` also from local
        ones. `url` may be a path at `home`, whose own origin alone gets its key, and
        only where `is_keyed`. A body without a length may be cut short unnoticed:
        decode it. Raises ResultGone, NetworkError, ProviderError, StorageError."""
        is_path = home is not None and url.startswith("/")
        base = base_url(home) if home is not None and is_path else None
        journey = _Journey("result", "GET", result_url(url, base))
        journey.home = home if is_keyed else None
        patience = self._patience
        with journey.told():
            async with asyncio.timeout(deadline_s) as limit:
                with Pace(
                    limit,
                    window_s=patience.window_s,
                    least_bytes=patience.least_bytes,
                ) as pace:
                    async with self._found(journey, allow_local) as response:
                        return await pour(
                            _pieces(response, journey.url.host, most_bytes),
                            target,
                            total=declared_bytes(response.headers),
                            pace=pace,
                            on_bytes=on_bytes,
                        )

    async def close(self) -> None:
        """Close every connection."""
        await self._transports.close()

    @asynccontextmanager
    async def _answered(
        self, endpoint: Endpoint, call: Call, journey: _Journey
    ) -> AsyncIterator[httpx.Response]:
        """A call's answer up to its headers. Raises BadReply for a redirect."""
        routes = await self._routes.for_call(journey.place, is_own=endpoint.is_local)
        async with AsyncExitStack() as stack:
            if (body := streamed(call)) is not None:
                journey.headers["Content-Type"] = body.content_type or ""
                journey.headers["Content-Length"] = str(body.length)
                journey.content = await stack.enter_async_context(
                    aclosing(body.pieces())
                )
            response = await stack.enter_async_context(self._sent(journey, routes))
            if response.status_code < 200 or 300 <= response.status_code < 400:
                raise BadReply(
                    say("%1 sent NanoStudio to another address.", journey.url.host),
                    say(
                        "That is not followed with a key. Check the provider's address,"
                        " and whether the network wants a sign-in page to be opened"
                        " first."
                    ),
                    status=response.status_code,
                )
            yield response

    @asynccontextmanager
    async def _streamed(
        self, endpoint: Endpoint, call: Call, journey: _Journey, most_bytes: int
    ) -> AsyncIterator[httpx.Response]:
        """An answer that is an event stream. Raises StreamRefused for any other."""
        async with self._answered(endpoint, call, journey) as response:
            if not _is_event_stream(response):
                raise StreamRefused(
                    await _reply(endpoint, response, journey.url.host, most_bytes)
                )
            yield response

    @asynccontextmanager
    async def _found(
        self, journey: _Journey, allow_local: bool
    ) -> AsyncIterator[httpx.Response]:
        """A result's answer, after its redirects: each one is checked anew."""
        for _ in range(MOST_HOPS + 1):
            journey.headers = _result_headers(journey)
            routes = await self._routes.for_result(
                journey.place, allow_local=allow_local
            )
            async with self._sent(journey, routes) as response:
                if not response.has_redirect_location:
                    if response.is_success:
                        yield response
                        return
                    raise no_picture(_head(response), journey.url.host)
                journey.url = result_url(response.headers["location"], journey.url)
                journey.has_left = False
        raise BadReply(
            say("%1 sends NanoStudio from address to address.", journey.url.host),
            say("The picture can be fetched again later."),
        )

    @asynccontextmanager
    async def _sent(
        self, journey: _Journey, routes: Sequence[Route]
    ) -> AsyncIterator[httpx.Response]:
        """The answer by the first route that connects; the body is not read yet."""
        response = await self._reached(journey, *routes)
        try:
            yield response
        finally:
            await response.aclose()
            # httpcore's generators, left half-way, end quietly only after that and
            # inside a task; qasync's loop ends none that are merely collected.
            raw = response.extensions.pop(_RAW, None)
            if raw is not None:
                await raw.aclose()

    async def _reached(
        self, journey: _Journey, route: Route, *others: Route
    ) -> httpx.Response:
        transport = await self._transports.get(
            journey.kind, journey.url.host, route.proxy
        )
        request = journey.along(route, self._patience.connect_s)
        try:
            return await transport.handle_async_request(request)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            if not others:
                raise
        except asyncio.CancelledError:
            await journey.hang_up()
            raise
        # Nothing was sent, not even of a create: the next address may be tried.
        return await self._reached(journey, *others)


def _place(url: httpx.URL) -> Place:
    return Place(url.scheme, url.host, url.port)


def _result_headers(journey: _Journey) -> dict[str, str]:
    """With the key at the provider's own origin, and nowhere a redirect leads."""
    home = journey.home
    is_home = home is not None and journey.place == _place(base_url(home))
    key = home.key_headers() if home is not None and is_home else {}
    return {"Accept": "image/*", **key}


def _call_journey(endpoint: Endpoint, call: Call) -> _Journey:
    """Raises Refused for an unusable address, InvalidKey for an unusable key."""
    kind: Kind = "create" if call.is_create else "call"
    journey = _Journey(kind, call.method, call_url(endpoint, call))
    journey.headers["Accept"] = "application/json"
    journey.headers |= {name.title(): value for name, value in call.headers.items()}
    if call.content_type is not None:
        journey.headers["Content-Type"] = call.content_type
    journey.headers |= endpoint.key_headers()
    journey.content = call.body
    return journey


def _is_event_stream(response: httpx.Response) -> bool:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return response.is_success and kind == "text/event-stream"


def _head(response: httpx.Response) -> Reply:
    return Reply(status=response.status_code, headers=dict(response.headers.items()))


async def _reply(
    endpoint: Endpoint, response: httpx.Response, place: str, most_bytes: int
) -> Reply:
    body = BytesIO()  # gives its bytes without another copy
    async for piece in _pieces(response, place, most_bytes):
        body.write(piece)
    return replace(_head(response), body=await _unfelt(_reply_body, body, endpoint))


def _reply_body(body: BytesIO, endpoint: Endpoint) -> bytes:
    return endpoint.without_key(body.getvalue())


async def _unfelt(
    read: Callable[[BytesIO, Endpoint], _Made], raw: BytesIO, endpoint: Endpoint
) -> _Made:
    """What `read` makes of `raw`; on a thread when it is large enough to be felt."""
    if raw.tell() < _LARGE:
        return read(raw, endpoint)
    return await asyncio.to_thread(read, raw, endpoint)


def _pieces(
    response: httpx.Response, place: str, most_bytes: int
) -> AsyncGenerator[bytes, None]:
    raw = response.aiter_raw()
    response.extensions[_RAW] = raw  # _sent ends it
    return unpacked(raw, response.headers, place, most_bytes)


async def _chunks(
    wire: AsyncGenerator[bytes, None], journey: _Journey, ends_at: float, idle_s: float
) -> AsyncGenerator[bytes, None]:
    """The body of a stream. No timeout is open while the reader has a chunk: it
    would cancel whatever the reader does with it."""
    loop = asyncio.get_running_loop()
    async with aclosing(wire) as pieces:
        while True:
            with journey.told():
                async with asyncio.timeout_at(min(ends_at, loop.time() + idle_s)):
                    chunk = await anext(pieces, None)
            if chunk is None:
                return
            yield chunk


def _event_data(event: BytesIO, endpoint: Endpoint) -> list[str]:
    """The data of an event, if it has any."""
    # Event streams are UTF-8 by definition. A charset the server names is not looked
    # at: Python has codecs that unpack bombs. In pieces: the decoder splits a large
    # text so slowly that every other thread would feel it.
    event.seek(0)
    whole = httpx.Response(
        200,
        headers={"Content-Type": "text/event-stream"},
        content=iter(partial(event.read, _LARGE), b""),
        default_encoding="utf-8-sig",
    )
    found = EventSource(whole).iter_sse()
    return [endpoint.without_key(one.data) for one in found if one.data]
