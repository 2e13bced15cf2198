"""From the start to an exported picture, by the keyboard alone."""

from pathlib import Path

import pytest

from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(120),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "import"),
]


def test_from_the_first_start_to_an_exported_picture(
    desktop: Desktop, tmp_path: Path, own_folders: Path
) -> None:
    studio = desktop.studio(tmp_path)
    window = desktop.window("NanoStudio$")
    desktop.focus(window)
    desktop.type("A lighthouse on a cliff")
    desktop.press("ctrl+k")  # the palette finds what one does not know the keys of
    desktop.run("xdotool", "sleep", 0.5)
    desktop.type("16:9")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("keyboard-1-palette")
    desktop.press("Escape")
    desktop.press("ctrl+Return")
    made = until(lambda: _names(tmp_path / "library", "20*/*.png"))
    desktop.run("xdotool", "sleep", 1)  # the picture fades in; the screen has no event
    desktop.press("F6")  # to the gallery
    desktop.press("Home")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("keyboard-2-gallery")
    desktop.press("ctrl+s")
    dialog = desktop.window("^Export$")
    desktop.focus(dialog)
    desktop.shoot("keyboard-3-export")
    desktop.press("Return")  # the original, into the person's pictures
    target = Path(until(lambda: _names(own_folders / "Pictures", "**/*.png")))
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("keyboard-4-exported")
    [original] = (tmp_path / "library").glob("20*/*.png")
    assert str(original) == made
    assert target.read_bytes() == original.read_bytes()
    desktop.press("alt+F4")
    assert studio.wait(20) == 0


def _names(folder: Path, pattern: str) -> str:
    """The pictures there; empty while there are none."""
    return " ".join(map(str, folder.glob(pattern)))
