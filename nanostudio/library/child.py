"""The decoding child as a process: started, asked within a deadline, ended."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, BinaryIO, cast

from nanostudio.library import pipe

COMMAND = (sys.executable, "-S", "-P", "-m", "nanostudio.library.worker")
# For what a person waits for with open eyes: it does not step back.
AT_ONCE = (*COMMAND, "at-once")
# For what is only drawn when nothing paid waits: it may take more memory.
ROOMY = (*COMMAND, "roomy")
# What an interpreter may need to start at all; everything else stays here: keys too.
_PASSED_ON = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PYTHONHOME")
# To glibc. Big blocks go back to the system as soon as they are free ...
_GIVE_BACK = {"MALLOC_MMAP_THRESHOLD_": str(2**20)}
# ... or stay for the next picture of many: the system clears each page it hands out,
# which takes a twentieth of the time WebP does.
_KEEP = {
    "MALLOC_MMAP_THRESHOLD_": str(32 * 2**20),
    "MALLOC_TRIM_THRESHOLD_": str(128 * 2**20),
}
# Of Windows; elsewhere the child steps back by itself.
_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)

_LOOK_S = 0.2
_IDLE_LOOKS = 10


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
        self._watchdog = _Watchdog()

    @property
    def pid(self) -> int | None:
        """The running process, if any."""
        return self._process.pid if self._process else None

    def ask(self, message: dict[str, Any], deadline_s: float) -> dict[str, Any]:
        """Its answer. Raises ChildEnded, and OSError when it cannot be started."""
        process = self._running()
        self._watchdog.watch(process, deadline_s, message["with"])
        reply = _exchange(process, message)
        was_late = self._watchdog.leave()
        if reply is None or was_late:
            self.end()
            raise ChildEnded(was_late=was_late)
        return reply

    def close(self) -> None:
        """Make what is asked now, and from now on, fail at once; `end` comes after."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()

    def give_up(self, asked: dict[str, Any]) -> None:
        """End the process if the message it is at work on is the one with `asked`."""
        self._watchdog.bite(asked)

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
                env=environment(os.environ, keeps_memory="roomy" in self._command),
                # Ctrl+C in a terminal is for the parent alone.
                start_new_session=True,
                creationflags=_FLAGS,
            )
        if self._is_closed:  # asked after the start: `close` may not have seen it
            self.end()
            raise ChildEnded(was_late=False)
        return self._process


def environment(ours: Mapping[str, str], *, keeps_memory: bool) -> dict[str, str]:
    """What the child sees: where modules are, and next to nothing of ours."""
    passed_on = {name: ours[name] for name in _PASSED_ON if name in ours}
    passed_on |= _KEEP if keeps_memory else _GIVE_BACK
    return {**passed_on, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def _exchange(
    process: subprocess.Popen[bytes], message: dict[str, Any]
) -> dict[str, Any] | None:
    try:
        pipe.send(cast(BinaryIO, process.stdin), message)
        return pipe.receive(cast(BinaryIO, process.stdout))
    except (OSError, ValueError):  # it died, or wrote what is no message
        return None


class _Watchdog:
    """Kills a process that is late.

    Its thread looks a few times a second while there is work and ends soon after: a
    timer for each request would cost a thread for each picture."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watched: tuple[float, subprocess.Popen[bytes]] | None = None
        self._asked: dict[str, Any] = {}
        self._was_late = False
        self._is_looking = False

    def watch(
        self,
        process: subprocess.Popen[bytes],
        seconds: float,
        asked: dict[str, Any],
    ) -> None:
        """Kill `process` in `seconds`, unless `leave` is called before."""
        with self._lock:
            self._asked = asked
            self._watched = (time.monotonic() + seconds, process)
            self._was_late = False
            if not self._is_looking:
                self._is_looking = True
                threading.Thread(target=self._look, daemon=True).start()

    def leave(self) -> bool:
        """Watch no longer; whether the process was late and is killed."""
        with self._lock:
            self._watched = None
            return self._was_late

    def bite(self, asked: dict[str, Any]) -> None:
        """Kill the process before its time, if this very thing is asked of it."""
        with self._lock:
            if self._watched and self._asked is asked:
                self._watched[1].kill()
                self._watched, self._was_late = None, True

    def _look(self) -> None:
        idle = 0
        while idle < _IDLE_LOOKS:
            time.sleep(_LOOK_S)
            with self._lock:
                idle = 0 if self._watched else idle + 1
                if self._watched and time.monotonic() > self._watched[0]:
                    self._watched[1].kill()
                    self._watched, self._was_late = None, True
                if idle == _IDLE_LOOKS:
                    self._is_looking = False
