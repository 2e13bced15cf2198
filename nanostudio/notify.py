"""Notifications and the task bar's progress, over the session bus of a Linux desktop.

Where there is no bus, or nobody listens, nothing happens: all that is told here stands
in the window too. jeepney is imported when there is something to tell.
Sources, 2026-11-26: specifications.freedesktop.org/notification-spec,
wiki.ubuntu.com/Unity/LauncherAPI (KDE, GNOME's docks and Plank follow it)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, suppress
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.asyncio import DBusRouter

_log = logging.getLogger(__name__)
_APP_ID = "nanostudio"  # of the desktop file, and of the icon
_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_LAUNCHER = "com.canonical.Unity.LauncherEntry"
_TIMEOUT_S = 3.0
_CLOSING_S = 0.5
_MOST_FAILURES = 3  # then there is no bus, or none that answers, in this run
_CLICK = "default"  # the action that means the notification itself

Variants = Mapping[str, tuple[str, object]]


class Desktop:
    """Tells the desktop; `clicked` is called when a person clicks a notification.

    One notification for each tag: a new one takes the old one's place."""

    def __init__(self, clicked: Callable[[], None], click_words: str = "Show") -> None:
        self._clicked = clicked
        self._click_words = click_words
        self._bus: _Bus | None = None
        self._failures = 0
        self._ids: dict[str, int] = {}
        self._turn = asyncio.Lock()

    async def show(self, tag: str, title: str, body: str = "") -> None:
        """Show a notification of plain text."""
        async with self._turn:
            await self._try(lambda bus: self._notify(bus, tag, title, body))

    async def withdraw(self) -> None:
        """Take away what is shown."""
        async with self._turn:
            shown, self._ids = list(self._ids.values()), {}
            for shown_id in shown:
                await self._try(partial(_take_away, shown_id=shown_id))

    async def show_work(
        self, running: int, fraction: float | None, *, is_urgent: bool = False
    ) -> None:
        """Show on the program's place in the task bar how many tasks run and how far
        they are, 0..1; None for none."""
        values: Variants = {
            "count": ("x", running),
            "count-visible": ("b", running > 0),
            "progress": ("d", fraction or 0.0),
            "progress-visible": ("b", fraction is not None),
            "urgent": ("b", is_urgent),
        }
        async with self._turn:
            await self._try(lambda bus: bus.tell_launcher(values))

    async def close(self) -> None:
        """Take everything away; a bus that hangs does not hold up the program's end."""
        if self._bus is None:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(_CLOSING_S):
                await self.withdraw()
                await self.show_work(0, None)
        await self._drop()

    async def _notify(self, bus: "_Bus", tag: str, title: str, body: str) -> None:
        hints: Variants = {
            "desktop-entry": ("s", _APP_ID),
            "urgency": ("y", 1),
            "suppress-sound": ("b", True),
        }
        if await bus.has_markup():
            body = escape(body, quote=False)
        clicks = [_CLICK, self._click_words]
        arguments = ("NanoStudio", self._ids.get(tag, 0), _APP_ID, title, body)
        [self._ids[tag]] = await bus.call(
            "Notify", "susssasa{sv}i", *arguments, clicks, hints, -1
        )

    async def _try(self, tell: Callable[["_Bus"], Awaitable[object]]) -> None:
        from jeepney import DBusErrorResponse

        if self._failures >= _MOST_FAILURES:
            return
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                self._bus = self._bus or await _Bus.open(self._on_clicked)
                await tell(self._bus)
        except DBusErrorResponse as error:  # an answer: nobody shows notifications
            _log.info("the desktop was not told: %s", error.name)
        except _troubles() as error:
            # No text of it: it may hold what was told.
            _log.info("the desktop was not told: %s", type(error).__name__)
            self._failures += 1
            await self._drop()

    async def _drop(self) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.close()

    def _on_clicked(self, shown_id: int) -> None:
        if shown_id in self._ids.values():
            self._clicked()


class _Bus:
    """A connection to the session bus, listening for clicks."""

    def __init__(self, router: "DBusRouter", stack: AsyncExitStack) -> None:
        self._router = router
        self._stack = stack
        self._abilities: list[str] | None = None

    @classmethod
    async def open(cls, clicked: Callable[[int], None]) -> "_Bus":
        """Raises one of _troubles()."""
        from jeepney import MatchRule, message_bus
        from jeepney.io.asyncio import Proxy, open_dbus_router

        async with AsyncExitStack() as stack:
            router = await stack.enter_async_context(open_dbus_router(bus="SESSION"))
            rule = MatchRule(
                type="signal", interface=_NAME, member="ActionInvoked", path=_PATH
            )
            heard: asyncio.Queue[Message] = asyncio.Queue(16)
            stack.enter_context(router.filter(rule, queue=heard))
            await Proxy(message_bus, router).AddMatch(rule)
            listening = asyncio.create_task(_listen(heard, clicked), name="clicks")
            stack.callback(listening.cancel)
            return cls(router, stack.pop_all())

    async def has_markup(self) -> bool:
        """Whether the daemon takes a body for HTML."""
        if self._abilities is None:
            [self._abilities] = await self.call("GetCapabilities", "")
        return "body-markup" in (self._abilities or ())

    async def call(self, method: str, signature: str, *arguments: object) -> Any:
        """What the notification daemon answers."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(_PATH, _NAME, _NAME)
        message = new_method_call(address, method, signature or None, arguments)
        return unwrap_msg(await self._router.send_and_get_reply(message))

    async def tell_launcher(self, values: Variants) -> None:
        """Send a signal to whoever draws a task bar."""
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(f"/{_LAUNCHER.replace('.', '/')}", interface=_LAUNCHER)
        uri = f"application://{_APP_ID}.desktop"
        await self._router.send(new_signal(emitter, "Update", "sa{sv}", (uri, values)))

    async def close(self) -> None:
        """End the connection, dead or alive."""
        try:
            await self._stack.aclose()
        except _troubles() as error:
            _log.debug("the bus was gone: %s", type(error).__name__)


async def _take_away(bus: _Bus, shown_id: int) -> None:
    await bus.call("CloseNotification", "u", shown_id)


async def _listen(
    heard: "asyncio.Queue[Message]", clicked: Callable[[int], None]
) -> None:
    while True:
        shown_id, action = (await heard.get()).body
        if action == _CLICK:
            clicked(shown_id)


def _troubles() -> tuple[type[Exception], ...]:
    """What a bus that is not there, or a strange one, makes jeepney raise."""
    from jeepney import AuthenticationError
    from jeepney.io.common import RouterClosed

    return (
        *(OSError, EOFError, TimeoutError, KeyError, ValueError, TypeError),
        *(AuthenticationError, RouterClosed),
    )
