"""What runs on a session bus of its own: steps from standard input beside a real
gnome-keyring. Prints what they found as one line of JSON; see test_keys.py."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Awaitable
from typing import Any

import secretstorage

from nanostudio.core.errors import KeyringTrouble
from nanostudio.keys import SERVICE, Keys
from tests.test_keys import CANARY, MONET

_daemons: list[int] = []


def start_daemon(password: str) -> int:
    """A gnome-keyring with an unlocked login keyring; its process id."""
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdin is not None
    daemon.stdin.write(password.encode())  # taken whole: a newline would belong to it
    daemon.stdin.close()
    _daemons.append(daemon.pid)
    _wait_for_name()
    return daemon.pid


def _wait_for_name() -> None:
    call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus"]
    call += ["/", "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
    while b"true" not in subprocess.run(call, capture_output=True, check=True).stdout:
        pass


def lock() -> None:
    # Not by `secret-tool lock`: its version 0.20 ends in a segmentation fault.
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


def lookup(provider: str) -> str:
    call = ["secret-tool", "lookup", "service", SERVICE, "username", provider]
    return subprocess.run(call, check=True, capture_output=True, text=True).stdout


async def trouble(asking: Awaitable[Any]) -> str:
    try:
        return repr(await asking)
    except KeyringTrouble as error:
        return error.title


async def count_beats(found: dict[str, Any]) -> None:
    found["beats"] = 0
    while True:
        await asyncio.sleep(0.05)
        found["beats"] += 1


async def get_when_it_answers(keys: Keys) -> str:
    for thread in threading.enumerate():
        if thread.name == "keyring":
            await asyncio.to_thread(thread.join)
    key = await keys.get(MONET)
    return key.value if key else "none"


async def main() -> None:
    found: dict[str, Any] = {}
    body = textwrap.indent(textwrap.dedent(sys.stdin.read()), "    ")
    names = {**globals(), "found": found}
    exec(f"async def steps():\n{body}", names)  # noqa: S102 - the test's own text
    try:
        await names["steps"]()
    finally:
        for daemon in _daemons:
            os.kill(daemon, signal.SIGKILL)
    print(json.dumps(found))  # noqa: T201 - the test reads it


if __name__ == "__main__":
    _ = CANARY  # the steps use it
    asyncio.run(main())
