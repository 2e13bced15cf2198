"""What runs on a session bus of its own: a desktop's portal made for the test, and
the program's ear. Prints what was told as one line of JSON; see test_portal.py."""

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

import qasync
from jeepney import DBusAddress, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import (
    DBusConnection,
    DBusRouter,
    Proxy,
    open_dbus_connection,
)
from PySide6.QtWidgets import QApplication

from nanostudio import portal
from nanostudio.ui import theme
from nanostudio.ui.look import Look

APPEARANCE = "org.freedesktop.appearance"
Told = tuple[bool | None, bool]


class Portal:
    """Answers ReadAll as xdg-desktop-portal does, and says what changes."""

    def __init__(self, conn: DBusConnection, said: dict[str, Any]) -> None:
        self._conn, self._said = conn, said
        self._answering = asyncio.ensure_future(self._answer())

    @classmethod
    async def start(cls, **said: int) -> "Portal":
        conn = await open_dbus_connection()
        async with DBusRouter(conn) as router:
            await Proxy(message_bus, router).RequestName(
                "org.freedesktop.portal.Desktop"
            )
        return cls(conn, {k.replace("_", "-"): ("u", v) for k, v in said.items()})

    async def _answer(self) -> None:
        while True:
            call = await self._conn.receive()
            if call.header.message_type is MessageType.method_call:
                body = ({APPEARANCE: self._said},)
                await self._conn.send(new_method_return(call, "a{sa{sv}}", body))

    async def change(
        self, key: str, value: Any, namespace: str = APPEARANCE, path: str = ""
    ) -> None:
        here = DBusAddress(
            path or "/org/freedesktop/portal/desktop",
            interface="org.freedesktop.portal.Settings",
        )
        signal = new_signal(here, "SettingChanged", "ssv", (namespace, key, value))
        await self._conn.send(signal)

    async def stop(self) -> None:
        self._answering.cancel()
        await self._conn.close()


class Ear:
    """Keeps what is told."""

    def __init__(self) -> None:
        self.told: asyncio.Queue[Told] = asyncio.Queue()
        self.following = asyncio.ensure_future(portal.follow(self.hear))

    def hear(self, is_dark: bool | None, has_contrast: bool) -> None:
        self.told.put_nowait((is_dark, has_contrast))

    async def next(self) -> Told:
        async with asyncio.timeout(10):
            return await self.told.get()

    async def stop(self) -> None:
        self.following.cancel()
        await asyncio.gather(self.following, return_exceptions=True)


async def follows() -> list[Told]:
    """A dark desktop turns light, then asks for contrast; other news is no news."""
    desktop, ear = await Portal.start(color_scheme=1, contrast=0), Ear()
    found = [await ear.next()]
    await desktop.change("color-scheme", ("u", 2))
    found.append(await ear.next())
    await desktop.change("color-scheme", ("u", 1), namespace="org.gnome.desktop")
    await desktop.change("color-scheme", ("u", 1), path="/elsewhere")
    await desktop.change("contrast", ("v", ("u", 1)))  # wrapped twice
    found.append(await ear.next())
    await desktop.change("color-scheme", ("s", "blue"))
    found.append(await ear.next())
    await ear.stop()
    await desktop.stop()
    return found


async def comes_late() -> list[Told]:
    """No portal answers; then one starts and says what it wishes."""
    ear = Ear()
    found = [await ear.next()]
    desktop = await Portal.start()
    await desktop.change("color-scheme", ("u", 2))
    found.append(await ear.next())
    await ear.stop()
    await desktop.stop()
    return found


async def has_no_wish() -> list[Told]:
    """A portal without these settings."""
    desktop, ear = await Portal.start(), Ear()
    found = [await ear.next()]
    await ear.stop()
    await desktop.stop()
    return found


async def dresses() -> list[str]:
    """The program itself, on Qt's loop."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = Look(app)
    desktop = await Portal.start(color_scheme=2)
    changed = asyncio.Event()
    look.theme_changed.connect(lambda _theme: changed.set())
    following = asyncio.ensure_future(portal.follow(look.set_desktop))
    found = [theme.current().name]
    for change in (None, ("color-scheme", ("u", 1)), ("contrast", ("u", 1))):
        changed.clear()
        if change is not None:
            await desktop.change(*change)
        async with asyncio.timeout(10):
            await changed.wait()
        found.append(theme.current().name)
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    await desktop.stop()
    return found


def main() -> None:
    scene: Callable[[], Any] = globals()[sys.argv[1]]
    if scene is dresses:
        app = QApplication(["nanostudio"])
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            found = runner.run(scene())
    else:
        found = asyncio.run(scene())
    print(json.dumps(found))  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main()
