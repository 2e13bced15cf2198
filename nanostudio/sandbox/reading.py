"""Reads requests strictly, for any dialect: what is not as documented is a 400."""

import hashlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Mapping
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
    bool: "true or false",
    int: "a whole number",
}


async def json_body(request: Request, most: int = _MOST_JSON) -> tuple[Any, str]:
    """The body, of at most `most` bytes, decoded, and the SHA-256 of its exact bytes.

    Raises Refusal."""
    content_type = request.headers.get("content-type", "").partition(";")[0].strip()
    if content_type != "application/json":
        raise invalid("Content-Type: must be application/json")
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > most:
            raise Refusal(413, "too_large", f"the body is over {most:,} bytes")
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
        # For Python, true is a whole number too.
        fits = isinstance(value, kind) and isinstance(value, bool) is (kind is bool)
        if kind is list and fits:
            fits = all(isinstance(member, str) for member in value)
        if not fits:
            raise invalid(f"{where}{name}: must be {_KINDS[kind]}")


def choice(
    given: Mapping[str, Any],
    name: str,
    allowed: Collection[str],
    usual: str,
    where: str = "",
) -> str:
    """The value of a field that has documented ones; `usual` when it is left out.

    Raises Refusal 400."""
    value = str(given.get(name, usual))
    if value not in allowed:
        raise invalid(f"{where}{name}: must be one of {', '.join(allowed)}")
    return value


@asynccontextmanager
async def uploaded(request: Request) -> AsyncIterator[UploadFile]:
    """The one file, named "file", of a multipart body; spooled to disk.

    Raises Refusal."""
    async with form_body(request, "file", most_files=1) as (parts, _):
        file = parts[0][1] if len(parts) == 1 and parts[0][0] == "file" else None
        if not isinstance(file, UploadFile):
            raise invalid("file: exactly one part of this name, a file, is required")
        if (file.size or 0) > MOST_BYTES:
            raise _too_large("file", MOST_BYTES)
        yield file


Parts = list[tuple[str, UploadFile | str]]


@asynccontextmanager
async def form_body(
    request: Request, field: str, *, most_files: int, most: int = MOST_BYTES
) -> AsyncIterator[tuple[Parts, str]]:
    """The parts of a multipart body, of at most `most` bytes of files and text, in
    their order, and the SHA-256 of its exact bytes. Files are spooled to disk.

    Raises Refusal; what concerns the form as a whole is said of `field`."""
    content_type = request.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        raise invalid("Content-Type: must be multipart/form-data")
    digest = hashlib.sha256()

    async def pieces() -> AsyncGenerator[bytes, None]:
        received = 0
        async for piece in request.stream():
            received += len(piece)
            if received > most + _SLACK:
                raise _too_large(field, most)
            digest.update(piece)
            yield piece

    parser = MultiPartParser(request.headers, pieces(), max_files=most_files)
    try:
        form = await parser.parse()
    except MultiPartException as exc:
        raise invalid(f"{field}: {exc.message}") from exc
    try:
        yield form.multi_items(), digest.hexdigest()
    finally:
        await form.close()


def _too_large(field: str, most: int) -> Refusal:
    return Refusal(413, "too_large", f"{field}: over {most:,} bytes")


def time_text(seconds: float) -> str:
    """2026-02-27T10:00:00Z"""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"
