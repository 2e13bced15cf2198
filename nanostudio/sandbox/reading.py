"""Reads requests strictly, for any dialect: what is not as documented is a 400."""

import hashlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from nanostudio.sandbox.files import MOST_BYTES
from nanostudio.sandbox.order import Refusal, invalid

_MOST_JSON = 2**20
_SLACK = 2**20  # a multipart body is larger than the file in it
_KINDS: dict[type, str] = {
    str: "a string",
    dict: "an object",
    list: "an array of strings",
}


async def json_body(request: Request) -> tuple[Any, str]:
    """The body, decoded, and the SHA-256 of its exact bytes. Raises Refusal."""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip()
    if content_type != "application/json":
        raise invalid("Content-Type: must be application/json")
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > _MOST_JSON:
            raise Refusal(413, "too_large", f"the body is over {_MOST_JSON:,} bytes")
    try:
        body = json.loads(raw)
        json.dumps(body, ensure_ascii=False).encode()  # no half surrogate pairs
    except (ValueError, RecursionError) as exc:
        raise invalid("the body is not JSON") from exc
    return body, hashlib.sha256(raw).hexdigest()


def check(
    given: Any, where: str, fields: Mapping[str, type], required: tuple[str, ...]
) -> None:
    """Raises Refusal 400 naming the first field that is not as documented."""
    if not isinstance(given, dict):
        raise invalid(f"{where.rstrip('.') or 'body'}: must be an object")
    for name in required:
        if name not in given:
            raise invalid(f"{where}{name}: is required")
    for name, value in given.items():
        kind = fields.get(name)
        if kind is None:
            raise invalid(f"{where}{name}: unknown field")
        fits = isinstance(value, kind)
        if kind is list and fits:
            fits = all(isinstance(member, str) for member in value)
        if not fits:
            raise invalid(f"{where}{name}: must be {_KINDS[kind]}")


@asynccontextmanager
async def uploaded(request: Request) -> AsyncIterator[UploadFile]:
    """The one file, named "file", of a multipart body; spooled to disk.

    Raises Refusal."""
    content_type = request.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        raise invalid("Content-Type: must be multipart/form-data")
    parser = MultiPartParser(request.headers, _bounded(request), max_files=1)
    try:
        form = await parser.parse()
    except MultiPartException as exc:
        raise invalid(f"file: {exc.message}") from exc
    try:
        file = form.get("file")
        if len(form.multi_items()) != 1 or not isinstance(file, UploadFile):
            raise invalid("file: exactly one part of this name, a file, is required")
        if (file.size or 0) > MOST_BYTES:
            raise _too_large()
        yield file
    finally:
        await form.close()


async def _bounded(request: Request) -> AsyncGenerator[bytes, None]:
    received = 0
    async for piece in request.stream():
        received += len(piece)
        if received > MOST_BYTES + _SLACK:
            raise _too_large()
        yield piece


def _too_large() -> Refusal:
    return Refusal(413, "too_large", f"file: over {MOST_BYTES:,} bytes")


def time_text(seconds: float) -> str:
    """2026-02-27T10:00:00Z"""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
