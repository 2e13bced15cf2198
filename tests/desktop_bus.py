"""A session bus of a test's own, and a daemon on it that writes down what comes."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
LAUNCHER = "com.canonical.Unity.LauncherEntry"


@contextmanager
def session_bus() -> Iterator[str]:
    """The address of a bus that lasts as long as the block; it starts no services."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "XDG_DATA_DIRS": "/nowhere"},
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


@dataclass
class Daemon:
    """Answers as a notification daemon does."""

    connection: DBusConnection
    abilities: list[str] = field(default_factory=lambda: ["body", "actions"])
    shown: list[tuple[Any, ...]] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    launcher: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self) -> None:
        """Until cancelled."""
        while True:
            message = await self.connection.receive()
            fields = message.header.fields
            member = fields.get(HeaderFields.member)
            if fields.get(HeaderFields.interface) == LAUNCHER:
                uri, values = message.body
                told = {name: value for name, (_, value) in values.items()}
                self.launcher.append((uri, told))
            elif message.header.message_type is MessageType.method_call:
                await self._answer(message, str(member))
            self.news.set()

    async def _answer(self, message: Message, member: str) -> None:
        signature, body = None, ()
        if member == "GetCapabilities":
            signature, body = "as", (self.abilities,)
        elif member == "Notify":
            self.shown.append(message.body)
            signature, body = "u", (message.body[1] or len(self.shown),)
        elif member == "CloseNotification":
            self.closed.append(message.body[0])
        await self.connection.send(new_method_return(message, signature, body))

    async def until(self, count: int, what: list[Any]) -> None:
        """Wait until `what` has so many."""
        async with asyncio.timeout(10):
            while len(what) < count:
                self.news.clear()
                await self.news.wait()

    async def click(self, shown_id: int, action: str = "default") -> None:
        """As the person's click is told."""
        emitter = DBusAddress(PATH, interface=NAME)
        await self.connection.send(
            new_signal(emitter, "ActionInvoked", "us", (shown_id, action))
        )


@asynccontextmanager
async def daemon() -> AsyncIterator[Daemon]:
    """A daemon on the bus of DBUS_SESSION_BUS_ADDRESS."""
    async with await open_dbus_connection() as connection:
        async with DBusRouter(connection) as router:
            bus = Proxy(message_bus, router)
            await bus.RequestName(NAME)
            await bus.AddMatch(MatchRule(type="signal", interface=LAUNCHER))
        made = Daemon(connection)
        serving = asyncio.create_task(made.serve())
        yield made
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
