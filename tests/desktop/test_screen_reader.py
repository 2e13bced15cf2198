"""What a real client of the accessibility bus sees of the window, and can do there."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.conftest import Desktop, until
from tests.desktop_bus import session_bus

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = Path(__file__).with_name("screen_reader.py")
PYTHON = "/usr/bin/python3"  # pyatspi is a package of the system's own
KINDS = {  # by name, as the client's library calls them
    "Model": "push button",
    "Prompt": "text",
    "Add reference": "push button",
    "Aspect ratio 16:9": "radio button",
    "Resolution 2K": "radio button",
    "Variations": "spin button",
    "Generate": "push button",
    "Search": "text",
    "Tile size": "slider",
    "Gallery": "list",
    "Compose panel": "check box",
}
CONTROLS = {*KINDS.values(), "combo box"}

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(120),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "import", "dbus-daemon"),
]


@pytest.fixture
def listening(desktop: Desktop) -> Iterator[Desktop]:
    """The desktop with an accessibility bus, as if a screen reader ran."""
    with session_bus() as address:
        desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        desktop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        desktop.start(LAUNCHER, "--launch-immediately")
        yield desktop


def tree(desktop: Desktop) -> list[dict[str, Any]]:
    """Every node shown, in the order a client walks them."""
    nodes: list[dict[str, Any]] = json.loads(desktop.run(PYTHON, READER, "tree"))
    return nodes


def test_a_screen_reader_finds_every_control_and_presses_generate(
    listening: Desktop, tmp_path: Path
) -> None:
    studio = listening.studio(tmp_path)
    window = listening.window("NanoStudio$")
    listening.focus(window)
    listening.type("A paper crane on a windowsill")
    listening.run(PYTHON, READER, "press", "push button", "Generate")
    until(lambda: "y" if list((tmp_path / "library").glob("20*/*.png")) else "")
    until(lambda: "y" if _has_done(tree(listening)) else "")
    listening.shoot("screen-reader")

    nodes = tree(listening)
    found = {(node["name"], node["role"]) for node in nodes}
    assert set(KINDS.items()) - found == set()
    controls = [one for one in nodes if one["is_focusable"] or one["role"] in CONTROLS]
    assert [one for one in controls if not _is_called(one)] == []
    listening.press("alt+F4")
    assert studio.wait(20) == 0


def _has_done(nodes: list[dict[str, Any]]) -> bool:
    """Whether the picture stands in the gallery, with its size and its prompt."""
    said = [one["name"] for one in nodes if one["role"] == "list item"]
    return any(one.startswith("1024") and "paper crane" in one for one in said)


def _is_called(node: dict[str, Any]) -> bool:
    return bool(node["name"] or node["labels"])
