"""Calls back receivers on this machine when a task has ended; never any other."""

import asyncio
import json
import re
from contextlib import suppress
from ipaddress import ip_address
from typing import Any
from urllib.parse import SplitResult, urlsplit

from nanostudio.sandbox.order import invalid

_PATIENCE_S = 5.0
_PORTS = {"http": 80, "https": 443}


def check_address(url: str, field: str) -> None:
    """Raises Refusal 400 unless it is https, or http on this machine."""
    parts = _parts(url)
    if parts is None or (parts.scheme == "http" and not _is_loopback(parts)):
        raise invalid(f"{field}: must be an https address")


def is_loopback(url: str) -> bool:
    """Whether `url` leads to this machine."""
    parts = _parts(url)
    return parts is not None and _is_loopback(parts)


async def post(url: str, payload: Any) -> None:
    """POST JSON to a receiver on this machine; whatever it answers is as good."""
    parts = _parts(url)
    if parts is None or not _is_loopback(parts):
        return
    # A receiver that is gone, slow or broken is its own affair.
    with suppress(OSError):
        async with asyncio.timeout(_PATIENCE_S):
            await _send(parts, json.dumps(payload).encode())


async def _send(parts: SplitResult, body: bytes) -> None:
    query = f"?{parts.query}" if parts.query else ""
    head = [
        f"POST {parts.path or '/'}{query} HTTP/1.1",
        f"Host: {parts.netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
    ]
    reader, writer = await asyncio.open_connection(
        parts.hostname,
        parts.port or _PORTS[parts.scheme],
        ssl=True if parts.scheme == "https" else None,
    )
    try:
        writer.write("\r\n".join([*head, "", ""]).encode() + body)
        await reader.read()
    finally:
        writer.close()


def _parts(url: str) -> SplitResult | None:
    """None when it is no address of http or https, or has a password or odd signs."""
    if not re.fullmatch(r"https?://[!-~]+", url):
        return None
    try:
        parts = urlsplit(url)
        is_whole = parts.hostname and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        return None
    return parts if is_whole else None


def _is_loopback(parts: SplitResult) -> bool:
    try:
        return ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"
