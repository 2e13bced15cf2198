"""What a Linux desktop says of colours: dark or light, and more contrast. Over D-Bus.

Qt hears of it only with a theme plugin of the desktop's own. Source:
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html,
2026-11-26."""

import os
from collections.abc import Callable, Mapping
from typing import Any

Tell = Callable[[bool | None, bool], None]  # is dark (None: no wish), more contrast

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_SCHEMES = {1: True, 2: False}  # of color-scheme; 0 is no preference
_MOST = 16  # changes that may wait; only what they lead to counts


async def follow(tell: Tell) -> None:
    """Tell what the desktop wishes, now and whenever it changes, until cancelled.

    Without a session bus or a portal that answers: tell that there is no wish."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        tell(None, False)
        return
    from jeepney import DBusErrorResponse
    from jeepney.auth import AuthenticationError

    try:
        await _listen(tell)
    # RuntimeError, ValueError: an address of the bus that is none of ours.
    except (OSError, EOFError, RuntimeError, ValueError):
        tell(None, False)
    except (AuthenticationError, DBusErrorResponse):
        tell(None, False)


async def _listen(tell: Tell) -> None:
    from jeepney import MatchRule, message_bus
    from jeepney.io.asyncio import Proxy, open_dbus_router

    rule = MatchRule(
        type="signal", interface=_SETTINGS, member="SettingChanged", path=_PATH
    )
    rule.add_arg_condition(0, _APPEARANCE)
    async with open_dbus_router() as router:
        # First the ear, then the question: no change falls between the two.
        with router.filter(rule, bufsize=_MOST) as changes:
            await Proxy(message_bus, router).AddMatch(rule)
            said = await _ask(router)
            while True:
                scheme = _SCHEMES.get(said.get("color-scheme", 0))
                tell(scheme, said.get("contrast") == 1)
                _namespace, key, value = (await changes.get()).body
                said[key] = _number(value)


async def _ask(router: Any) -> dict[str, int]:
    """All it says of colours now; empty when there is nobody to ask."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.wrappers import unwrap_msg

    settings = DBusAddress(_PATH, bus_name=_NAME, interface=_SETTINGS)
    call = new_method_call(settings, "ReadAll", "as", ([_APPEARANCE],))
    try:
        (found,) = unwrap_msg(await router.send_and_get_reply(call))
    except DBusErrorResponse:
        return {}  # it may come later, and then says so
    said: Mapping[str, Any] = found.get(_APPEARANCE, {})
    return {key: _number(value) for key, value in said.items()}


def _number(variant: Any) -> int:
    """The number in a variant, which some portals wrap twice; -1 for anything else."""
    while isinstance(variant, tuple) and len(variant) == 2:
        variant = variant[1]
    return variant if isinstance(variant, int) else -1
