"""Child processes that draw, so that the server answers while 4K pictures are made."""

import asyncio
import json
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Lock
from typing import Any

from nanostudio.sandbox.launch import python_child


class PaintFailed(Exception):
    """A picture could not be drawn or kept; the text says why."""


class Painters:
    """At most `count` children, started when first needed; they end with this process.

    Each child takes one job a line and answers one line: see art/__main__.py."""

    def __init__(self, count: int) -> None:
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="painter")
        self._lock = Lock()
        self._idle: list[subprocess.Popen[str]] = []
        self._children: set[subprocess.Popen[str]] = set()
        self._is_closed = False

    async def paint(self, job: Mapping[str, Any]) -> None:
        """Draw one picture. Raises PaintFailed."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._threads, self._paint, json.dumps(job))

    def warm(self) -> None:
        """Start one child ahead of the first picture."""
        self._threads.submit(lambda: self._give_back(self._take()))

    @property
    def pids(self) -> set[int]:
        """Of the children there are."""
        with self._lock:
            return {child.pid for child in self._children}

    def close(self) -> None:
        """End the children; a picture under way is lost."""
        with self._lock:
            self._is_closed = True
            for child in self._children:
                child.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for child in self._children:
            _end(child)

    def _paint(self, line: str) -> None:
        child = self._take()
        try:
            answer = _ask(child, line)
        except OSError:
            answer = ""  # its pipe is broken
        if not answer:
            self._bury(child)
            raise PaintFailed("the drawing process ended")
        self._give_back(child)
        error = json.loads(answer)["error"]
        if error:
            raise PaintFailed(error)

    def _take(self) -> subprocess.Popen[str]:
        with self._lock:
            if self._is_closed:
                raise PaintFailed("the gateway is closing")
            if self._idle:
                return self._idle.pop()
            command, environment = python_child("nanostudio.sandbox.art")
            child = subprocess.Popen(  # noqa: S603 - our own module
                command,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
            self._children.add(child)
            return child

    def _give_back(self, child: subprocess.Popen[str]) -> None:
        with self._lock:
            self._idle.append(child)

    def _bury(self, child: subprocess.Popen[str]) -> None:
        with self._lock:
            self._children.discard(child)
        _end(child)


def _ask(child: subprocess.Popen[str], line: str) -> str:
    """The child's answer to one job; "" when it has none. Raises OSError."""
    if child.stdin is None or child.stdout is None:
        return ""
    child.stdin.write(line + "\n")
    child.stdin.flush()
    return child.stdout.readline()


def _end(child: subprocess.Popen[str]) -> None:
    """Kill a child, wait for it and close its pipes, whatever is still in them."""
    child.kill()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    child.wait()
