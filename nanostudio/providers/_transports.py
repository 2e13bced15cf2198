"""httpx's transports, each with its own set of connections: who may share one."""

import asyncio
import ssl
import sys
from importlib import import_module
from typing import Literal

import httpx

from nanostudio.core.errors import Offline
from nanostudio.core.say import say

Kind = Literal["call", "create", "result"]

_KEEPALIVE_S = 30.0
_MOST = 16  # kept; hosts of pictures are few


class Transports:
    """Calls share connections, and so do results of one host: theirs were checked for
    its name, whatever else has its address. Creates share none: a used connection may
    be dead, and then their fate is uncertain.

    Without a client in front: it would keep cookies, follow redirects and look for
    passwords, all of which is wanted nowhere here."""

    def __init__(self, ssl_context: ssl.SSLContext | None) -> None:
        self._ssl = ssl_context
        self._made: dict[tuple[str, ...], httpx.AsyncHTTPTransport] = {}

    async def get(
        self, kind: Kind, host: str, proxy: str | None
    ) -> httpx.AsyncHTTPTransport:
        """The one to use. Raises Offline for a proxy that cannot be used."""
        if self._ssl is None:
            self._ssl = await asyncio.to_thread(_ready)
        key = (kind, host if kind == "result" else "", proxy or "")
        if key not in self._made and len(self._made) >= _MOST:
            key = ("create", "", proxy or "")  # for yet another host: shared by nobody
        if key not in self._made:
            is_shared = key[0] != "create"
            self._made[key] = _transport(proxy, self._ssl, is_shared=is_shared)
        return self._made[key]

    async def close(self) -> None:
        """Close every connection."""
        for transport in self._made.values():
            await transport.aclose()


def _ready() -> ssl.SSLContext:
    """The system's certificates, and what httpx imports at its first request: with
    both done on a thread, no frame of the window waits for them."""
    for late in ("httpcore", "anyio._backends._asyncio"):
        import_module(late)
    # httpcore asks this at each of its locks whether it runs on trio, and where it is
    # not installed Python looks for it on the disk each time: a fifth of a request's
    # cost. There is only asyncio here.
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
    return httpx.create_ssl_context()


def _transport(
    proxy: str | None, context: ssl.SSLContext, *, is_shared: bool
) -> httpx.AsyncHTTPTransport:
    try:
        return httpx.AsyncHTTPTransport(
            verify=context,
            proxy=proxy,
            trust_env=False,
            limits=httpx.Limits(
                max_keepalive_connections=20 if is_shared else 0,
                keepalive_expiry=_KEEPALIVE_S,
            ),
        )
    except (ValueError, ImportError, httpx.InvalidURL) as exc:
        raise Offline(
            say("The proxy set for this computer cannot be used."),
            say(
                "Nothing was sent. NanoStudio takes http and https proxies; check"
                " HTTPS_PROXY and ALL_PROXY."
            ),
        ) from exc
