"""The decoding child as a process: started, asked within a deadline, ended."""

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO, cast

from nanostudio.library import pipe

COMMAND = (sys.executable, "-S", "-P", "-m", "nanostudio.library.worker")
# What an interpreter may need to start at all; everything else stays here: keys too.
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PYTHONHOME")


class ChildEnded(Exception):
    """The child died while it was asked, or was ended because it `was_late`."""

    def __init__(self, *, was_late: bool) -> None:
        super().__init__(was_late)
        self.was_late = was_late


class Child:
    """One process at a time, started when it is asked.

    For one thread; `close` may come from another."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The running process, if any."""
        return self._process.pid if self._process else None

    def ask(self, message: dict[str, Any], deadline_s: float) -> dict[str, Any]:
        """Its answer. Raises ChildEnded, and OSError when it cannot be started."""
        process = self._running()
        with _Deadline(deadline_s, process) as deadline:
            reply = _exchange(process, message)
        if reply is None or deadline.has_passed:
            self.end()
            raise ChildEnded(was_late=deadline.has_passed)
        return reply

    def close(self) -> None:
        """Make what is asked now, and from now on, fail at once; `end` comes after."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """Kill the process, if there is one, and wait for it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            # What was not sent is lost with it.
            with suppress(OSError):
                cast(BinaryIO, stream).close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self.end()
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(os.environ),
                # Ctrl+C in a terminal is for the parent alone.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        if self._is_closed:  # asked after the start: `close` may not have seen it
            self.end()
            raise ChildEnded(was_late=False)
        return self._process


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """What the child sees: where modules are, and next to nothing of ours."""
    passed_on = {name: ours[name] for name in _PASSED_ON if name in ours}
    # Big blocks go back to the system as soon as they are free (glibc).
    passed_on["MALLOC_MMAP_THRESHOLD_"] = str(2**20)
    return {**passed_on, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def _exchange(
    process: subprocess.Popen[bytes], message: dict[str, Any]
) -> dict[str, Any] | None:
    try:
        pipe.send(cast(BinaryIO, process.stdin), message)
        return pipe.receive(cast(BinaryIO, process.stdout))
    except (OSError, ValueError):  # it died, or wrote what is no message
        return None


class _Deadline:
    """Kills `process` when the block takes longer than `seconds`."""

    def __init__(self, seconds: float, process: subprocess.Popen[bytes]) -> None:
        self.has_passed = False
        self._process = process
        self._timer = threading.Timer(seconds, self._pass)
        self._timer.daemon = True

    def __enter__(self) -> "_Deadline":
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        self._timer.join()  # it may just be firing: the caller must know

    def _pass(self) -> None:
        self.has_passed = True
        self._process.kill()
