"""Starts the gateway as a child process, from any event loop, and ends it again.

The child ends by itself when its standard input closes: that is, when this process
ends in whatever way. Cheap to import: the window does so before its first picture."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from nanostudio.core.errors import StudioError

if TYPE_CHECKING:
    import subprocess

KEY = "sandbox"  # any key is right there; this is the one the program sends
DELAY_S = 4.0
_STOP_S = 3.0  # how long a child may take to end before it is killed

T = TypeVar("T")


def python_child(module: str) -> tuple[list[str], dict[str, str]]:
    """Command and environment that run one of our modules with this interpreter.

    -P: a file of the current folder must not stand in for a library."""
    root = str(Path(__file__).parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    return [sys.executable, "-P", "-m", module], environment


class Sandbox:
    """A gateway of this process's own. `state` keeps uploads and results; without it
    they lie beside the ledger, or in a folder that is removed at the end."""

    def __init__(
        self,
        *,
        delay_s: float = DELAY_S,
        port: int = 0,
        state: Path | None = None,
        ledger: Path | None = None,
        upload_ttl_s: float | None = None,
    ) -> None:
        self._arguments = ["--stop-with-stdin", "--port", str(port)]
        self._arguments += ["--delay", str(delay_s)]
        for option, value in (
            ("--state", state),
            ("--ledger", ledger),
            ("--upload-ttl", upload_ttl_s),
        ):
            if value is not None:
                self._arguments += [option, str(value)]
        self._child: subprocess.Popen[str] | None = None
        self.url = ""

    @property
    def pid(self) -> int | None:
        """Of the child, while there is one."""
        return self._child.pid if self._child else None

    @property
    def is_running(self) -> bool:
        """Whether the child is there."""
        return self._child is not None and self._child.poll() is None

    async def start(self) -> str:
        """The base URL, once it answers there. Raises StudioError."""
        self.url = await _in_thread(self.start_now)
        return self.url

    async def stop(self) -> None:
        """Return when the child has ended; harmless when there is none."""
        await _in_thread(self.stop_now)

    def start_now(self) -> str:
        """As start, blocking."""
        import json
        import subprocess

        command, environment = python_child("nanostudio.sandbox")
        self._child = subprocess.Popen(  # noqa: S603 - our own module
            [*command, *self._arguments],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        line = self._child.stdout.readline() if self._child.stdout else ""
        said = json.loads(line) if line.startswith("{") else {}
        if "url" in said:
            self.url = str(said["url"])
            return self.url
        self.stop_now()
        raise StudioError(
            said.get("title", "The built-in gateway did not start."),
            said.get("hint", "Its own message is on the terminal, if there is one."),
        )

    def stop_now(self) -> None:
        """As stop, blocking for at most some seconds."""
        from subprocess import Popen, TimeoutExpired

        child, self._child, self.url = self._child, None, ""
        if child is None:
            return
        for end in (_close_stdin, Popen.terminate, Popen.kill):
            end(child)
            with suppress(TimeoutExpired):
                child.wait(_STOP_S)
                break
        if child.stdout:
            child.stdout.close()


def _close_stdin(child: "subprocess.Popen[str]") -> None:
    if child.stdin:
        # The pipe of a child that has already ended is broken.
        with suppress(OSError):
            child.stdin.close()


async def _in_thread(work: Callable[[], T]) -> T:
    """What `work` returns, from a thread of its own.

    Not the loop's executor: qasync's waits for a stuck thread when the program ends."""
    import asyncio
    import threading

    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: Exception | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        try:
            result, error = work(), None
        except (StudioError, OSError, ValueError) as exc:
            result, error = None, exc
        with suppress(RuntimeError):  # the loop may have closed meanwhile
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, name="sandbox", daemon=True).start()
    return await done
