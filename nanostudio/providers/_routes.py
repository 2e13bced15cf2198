"""The ways to a host: straight to an address that was checked, by name, or by proxy."""

import asyncio
import socket
import urllib.request
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from nanostudio.core.errors import BadReply, Offline, Refused
from nanostudio.core.say import say
from nanostudio.providers._address import as_address, is_local, is_loopback, is_public
from nanostudio.providers._faults import told

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Place:
    """The part of a URL that says which machine; `host` without brackets."""

    scheme: str
    host: str
    port: int | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A way to a place. With neither, its name is looked up when it is connected."""

    address: str | None = None
    proxy: str | None = field(default=None, repr=False)


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of `host`, best first. Raises OSError."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def system_proxy(place: Place) -> str | None:
    """The proxy set for this computer, as a URL; never one for a local address."""
    if is_loopback(place.host) or is_local(place.host):
        return None
    proxies = urllib.request.getproxies()
    proxy = proxies.get(place.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(place.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


class Routes:
    """Decides how a place may be reached, best way first; never an empty answer."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve

    async def for_call(self, place: Place, *, is_own: bool) -> Sequence[Route]:
        """To a provider: https, or on a local network http if the person typed it.

        Raises Refused, Offline."""
        if place.scheme == "https":
            return [Route(proxy=system_proxy(place))]
        addresses = await self._addresses(place)
        if is_own and all(map(is_local, addresses)):
            return [Route(address) for address in addresses]
        raise Refused(
            say("%1 must be reached by https.", place.host),
            say(
                "A key would travel in the clear. Only a gateway on this computer or"
                " the local network may be given as http."
            ),
        )

    async def for_result(self, place: Place, *, allow_local: bool) -> Sequence[Route]:
        """To a picture: https on the internet; anything local if that is allowed.

        Raises BadReply, Offline."""
        proxy = system_proxy(place)
        try:
            addresses = await self._addresses(place)
        except Offline:
            if proxy is None:
                raise
            addresses = []  # behind a proxy names may be known to it alone
        if not _may_fetch(place.scheme, addresses, allow_local=allow_local):
            raise BadReply(
                say("The picture's address is not allowed: %1.", place.host),
                say(
                    "Pictures are fetched by https from the internet only, so that no"
                    " provider can reach into the local network."
                ),
            )
        if proxy is not None:
            return [Route(proxy=proxy)]
        return [Route(address) for address in addresses]

    async def _addresses(self, place: Place) -> Sequence[str]:
        """Looked up once: what is checked is what is used."""
        if as_address(place.host) is not None:
            return [place.host]
        port = place.port or (443 if place.scheme == "https" else 80)
        try:
            addresses = await self._resolve(place.host, port)
        except OSError as exc:
            raise told(exc, place.host, has_left=False) from exc
        if addresses:
            return addresses
        raise Offline(say("%1 was not found.", place.host), say("Check the network."))


def _may_fetch(scheme: str, addresses: Sequence[str], *, allow_local: bool) -> bool:
    """One address that is not allowed spoils all: which one is used is chance."""
    if allow_local and addresses and all(map(is_local, addresses)):
        return True
    return scheme == "https" and all(map(is_public, addresses))
