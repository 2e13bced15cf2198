"""Addresses of calls and of results, as they will be asked: web only, no password."""

from functools import lru_cache
from urllib.parse import quote, urlencode

import httpx

from nanostudio.core.errors import BadReply, Refused
from nanostudio.core.say import say
from nanostudio.providers._endpoint import Endpoint
from nanostudio.providers.adapter import Call


def _parsed(url: httpx.URL | str) -> httpx.URL:
    """Raises httpx.InvalidURL for what has no web scheme, host or a password in it."""
    try:
        parsed = httpx.URL(url)
    except UnicodeError as exc:
        raise httpx.InvalidURL("no text") from exc
    labels = parsed.host.rstrip(".").split(".")
    if (
        parsed.scheme not in ("http", "https")
        or parsed.userinfo
        or not all(0 < len(label) <= 63 for label in labels)
        or not (parsed.port is None or 0 < parsed.port < 65536)
    ):
        raise httpx.InvalidURL("not a web address")
    return parsed


@lru_cache(maxsize=32)
def _base(url: str) -> httpx.URL:
    return _parsed(url)


def base_url(endpoint: Endpoint) -> httpx.URL:
    """The provider's address. Raises Refused when it is none."""
    try:
        return _base(endpoint.base_url)
    except httpx.InvalidURL as exc:
        raise Refused(
            say("The provider's address is none that can be used."),
            say(
                "Nothing was sent. Check it in Keys and providers: https://, the host,"
                " no password."
            ),
        ) from exc


def call_url(endpoint: Endpoint, call: Call) -> httpx.URL:
    """Path and query are set below the base, so that the origin is always its own."""
    base = base_url(endpoint)
    if not call.path.startswith("/"):
        raise ValueError(f"not a path: {call.path!r}")
    query = f"?{urlencode(call.query, quote_via=quote)}" if call.query else ""
    root = base.raw_path.partition(b"?")[0].rstrip(b"/")
    return base.copy_with(raw_path=root + f"{call.path}{query}".encode("ascii"))


def result_url(url: str, base: httpx.URL | None = None) -> httpx.URL:
    """A result's address, seen from `base`. Raises BadReply."""
    try:
        return _parsed(base.join(url) if base is not None else url)
    except (httpx.InvalidURL, UnicodeError) as exc:
        raise BadReply(
            say("The provider gave an address that is none for a picture."),
            say("The task can be looked at again later."),
        ) from exc
