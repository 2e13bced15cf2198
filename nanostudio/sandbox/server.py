"""The gateway's process: puts the dialects on one port and runs until told to end."""

import argparse
import asyncio
import json
import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from nanostudio.core.errors import StorageError, StudioError
from nanostudio.sandbox import (
    apidot,
    control,
    google,
    monet,
    nanobananapro,
    openai,
    uniall,
)
from nanostudio.sandbox.breakage import TransportInScope
from nanostudio.sandbox.faults import Faults
from nanostudio.sandbox.files import Files
from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.launch import DELAY_S
from nanostudio.sandbox.ledger import Ledger
from nanostudio.sandbox.painters import Painters
from nanostudio.sandbox.tasks import TaskBook

DIALECTS = (monet, apidot, nanobananapro, uniall, openai, google)
UPLOAD_TTL_S = 24 * 3600.0


def build_app(gateway: Gateway) -> Starlette:
    """Every dialect, the pictures and the back door on one address."""
    routes = [route for dialect in DIALECTS for route in dialect.routes(gateway)]
    routes += gateway.routes() + control.routes(gateway)
    # A web page must not reach us under a name of its own (DNS rebinding).
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])
    return Starlette(routes=routes, middleware=[hosts])


class _Server(uvicorn.Server):
    """Says when it is ready, and does not wait for clients when it ends."""

    def __init__(self, app: Starlette, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=TransportInScope,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                timeout_keep_alive=75,
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

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            transport = getattr(connection, "transport", None)
            if transport is not None:
                transport.abort()
        await super().shutdown(sockets)


def serve(
    *,
    port: int = 0,
    ledger: Path | None = None,
    state: Path | None = None,
    delay_s: float = DELAY_S,
    upload_ttl_s: float = UPLOAD_TTL_S,
    stop_with_stdin: bool = False,
    on_ready: Callable[[str], None],
) -> None:
    """Run the gateway on loopback until a signal (or the end of standard input).

    Calls `on_ready` with its URL once it answers. Without `state`, files lie beside
    the ledger, or in a folder removed at the end. Raises StudioError when the port is
    taken, StorageError when ledger or folder cannot be written."""
    with ExitStack() as stack:
        folder = _state_folder(stack, state, ledger)
        listener = stack.enter_context(_listen(port))
        try:
            book_of = stack.enter_context(closing(Ledger(ledger or folder / "ledger")))
            files = Files(folder / "uploads", book_of, ttl_s=upload_ttl_s)
            painters = stack.enter_context(
                closing(Painters(min(2, os.cpu_count() or 1)))
            )
            book = TaskBook(
                folder / "results", book_of, paint=painters.paint, delay_s=delay_s
            )
        except OSError as exc:
            raise StorageError(
                "The gateway cannot keep its ledger or its files.",
                f"Choose another place for them: {exc.strerror}.",
            ) from exc
        painters.warm()
        gateway = Gateway(book, files, Faults(), book_of)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = _Server(build_app(gateway), lambda: on_ready(url))
        if stop_with_stdin:
            _stop_with_stdin(server)
        asyncio.run(server.serve([listener]))


def _state_folder(stack: ExitStack, state: Path | None, ledger: Path | None) -> Path:
    if state is not None:
        return state
    if ledger is not None:
        return ledger.with_name(f"{ledger.name}.files")
    temporary = tempfile.TemporaryDirectory(
        prefix="nanostudio-sandbox-", ignore_cleanup_errors=True
    )
    return Path(stack.enter_context(temporary))


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server(("127.0.0.1", port))
    except (OSError, OverflowError) as exc:
        raise StudioError(
            f"The gateway cannot listen on port {port}.",
            "Choose another port, or 0 for any that is free.",
        ) from exc


def _stop_with_stdin(server: _Server) -> None:
    def wait() -> None:
        # Not sys.stdin: a thread inside its buffer blocks the interpreter's end.
        while os.read(0, 4096):
            continue
        server.should_exit = True

    threading.Thread(target=wait, name="stdin", daemon=True).start()


def main(argv: Sequence[str]) -> int:
    """Serve; the first line on standard output is {"url": ...}, or what went wrong."""
    parser = argparse.ArgumentParser(prog="python -m nanostudio.sandbox")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--state", type=Path)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--delay", type=float, default=DELAY_S)
    parser.add_argument("--upload-ttl", type=float, default=UPLOAD_TTL_S)
    parser.add_argument("--stop-with-stdin", action="store_true")
    options = parser.parse_args(argv)
    try:
        serve(
            port=options.port,
            ledger=options.ledger,
            state=options.state,
            delay_s=options.delay,
            upload_ttl_s=options.upload_ttl,
            stop_with_stdin=options.stop_with_stdin,
            on_ready=lambda url: _say({"url": url}),
        )
    except StudioError as error:
        _say({"title": error.title, "hint": error.hint})
        return 1
    return 0


def _say(message: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()
