"""The receiver for a gateway's callbacks: a POST makes the engine look, no more.

What it says is neither believed nor kept. The receiver knows no database and no key;
it leaves hints (see hints) for the engine, which asks the gateway itself. It listens
on loopback alone: a tunnel or a reverse proxy of the person's leads there."""

import asyncio
import json
import os
import re
import secrets
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hmac import compare_digest
from pathlib import Path

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from nanostudio import hints
from nanostudio.core.errors import StorageError, StudioError

MOST_BYTES = 64 * 2**10
_PATIENCE_S = 5.0  # for a whole body
_MOST_AT_ONCE = 64
_SECRET_BYTES = 32
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_LONGEST_ID = 200


def serve(
    *, port: int, secret: Path, folder: Path, on_ready: Callable[[str], None]
) -> None:
    """Receive on loopback until a signal; hints go to `folder`.

    Calls `on_ready` with the address to call, whose path is the word in the file
    `secret`. Raises StudioError (the port), StorageError (the files)."""
    path = f"/{secret_word(secret)}"
    with _listen(port) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}{path}"
        server = _Server(Receiver(path, folder), lambda: on_ready(url))
        asyncio.run(server.serve([listener]))


class Receiver:
    """An ASGI application that answers at one path."""

    def __init__(self, path: str, folder: Path) -> None:
        self._path = path.encode()
        self._folder = folder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        status = await self._status(request)
        headers = {"allow": "POST"} if status == 405 else None
        await Response(status_code=status, headers=headers)(scope, receive, send)

    async def _status(self, request: Request) -> int:
        path = request.scope["path"].encode("utf-8", "replace")
        if not compare_digest(path, self._path):
            return 404
        if request.method != "POST":
            return 405
        remote_id = task_id(await _body(request))
        if remote_id is None:
            return 400
        try:
            hints.leave(self._folder, remote_id)
        except OSError:
            return 503
        return 200


async def _body(request: Request) -> bytes:
    """The whole body; nothing when it is too long, too slow or cut short."""
    body = bytearray()
    try:
        async with asyncio.timeout(_PATIENCE_S):
            async for piece in request.stream():
                body += piece
                if len(body) > MOST_BYTES:
                    return b""
    except (TimeoutError, ClientDisconnect):
        return b""
    return bytes(body)


def task_id(body: bytes) -> str | None:
    """The id in {"data": {"task_id": ...}} or {"task_id": ...}; None for other bytes.

    Source: github.com/APIDotAI/apidot-examples, webhooks, checked 2026-11-20."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    inner = document.get("data")
    told = inner.get("task_id") if isinstance(inner, dict) else None
    found = told or document.get("task_id")
    if isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    if isinstance(found, str) and 0 < len(found) <= _LONGEST_ID:
        return found
    return None


def secret_word(file: Path) -> str:
    """The word in `file`, the same at every start; made when there is none yet.

    Raises StorageError."""
    try:
        word = file.read_text("ascii", "replace") if file.exists() else ""
        if _SECRET.fullmatch(word):
            file.chmod(0o600)
            return word
        word = secrets.token_urlsafe(_SECRET_BYTES)
        _write_private(file, word)
    except OSError as exc:
        raise StorageError(
            "The receiver cannot keep its secret address.",
            f"Look at {file}: it should be yours to read and write.",
        ) from exc
    return word


def _write_private(file: Path, word: str) -> None:
    """All or nothing, and never readable for others, not even for a moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as target:
        target.write(word)
        target.flush()
        os.fsync(target.fileno())
    fresh.replace(file)


class _Server(uvicorn.Server):
    def __init__(self, app: Receiver, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http="h11",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                limit_concurrency=_MOST_AT_ONCE,
                timeout_graceful_shutdown=1,
            )
        )
        self._on_ready = on_ready

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Unlike uvicorn's, ends with exit code 0: the signal is not raised again."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.handle_exit)
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server(("127.0.0.1", port))
    except (OSError, OverflowError) as exc:
        raise StudioError(
            f"The receiver cannot listen on port {port}.",
            "Choose another port, or 0 for any that is free.",
        ) from exc
