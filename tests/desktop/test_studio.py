"""The main job as a designer does it, on a real screen with real programs."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(120),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "xclip", "pcmanfm", "import"),
]


def tasks(folder: Path) -> list[dict[str, object]]:
    """The history as the command line tells it; the window must be closed."""
    where = ("--data-dir", folder / "data", "--library-dir", folder / "library")
    command = [sys.executable, "-m", "nanostudio", *map(str, where)]
    command += ["tasks", "list", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return list(json.loads(done.stdout)["tasks"])


def references(folder: Path) -> str:
    """Hashes of the references in the library, as text: empty when there are none."""
    kept = (folder / "library" / "References").glob("*/*")
    return " ".join(sorted(path.stem for path in kept))


def _charges(ledger: Path) -> int:
    """How many tasks the sandbox has charged."""
    return ledger.read_text().count('"entry": "charge"') if ledger.exists() else 0


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with one photograph, lying on its side as cameras write it."""
    folder = tmp_path / "photos"
    folder.mkdir()
    picture = Image.effect_noise((800, 600), 90).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(folder / "sea.jpg", exif=exif)
    return folder


def test_drop_paste_generate_close_in_mid_run_and_reopen(
    desktop: Desktop, tmp_path: Path, photos: Path
) -> None:
    studio = desktop.studio(tmp_path)
    window = desktop.window("NanoStudio$")
    desktop.place(window, 318, 100, 1270, 800)
    desktop.start("pcmanfm", "--no-desktop", photos)
    files = desktop.window_of_class("pcmanfm")
    desktop.place(files, 4, 560, 300, 400)

    desktop.focus(files)  # a new window takes the keys when it comes, not later
    desktop.focus(window)
    desktop.type("A sailor in a blue coat at the sea")
    pasted = tmp_path / "hill.png"
    Image.linear_gradient("L").convert("RGB").save(pasted)
    desktop.copy_picture(pasted)
    desktop.press("ctrl+v")
    until(lambda: references(tmp_path))
    desktop.shoot("1-pasted")

    desktop.drag((210, 672), (560, 420))
    until(lambda: "y" if len(references(tmp_path).split()) == 2 else "")
    desktop.shoot("2-dropped")

    desktop.focus(window)
    desktop.press("ctrl+Return", "ctrl+Return", "ctrl+Return", "ctrl+Return")
    log = tmp_path / "data" / "sandbox" / "ledger.jsonl"
    until(lambda: "y" if _charges(log) == 4 else "")
    desktop.shoot("3-running")
    assert desktop.leave(studio, window) == 0

    again = desktop.studio(tmp_path)
    window = desktop.window("NanoStudio$")
    desktop.place(window, 200, 60, 1280, 860)
    until(
        lambda: "y" if len(list((tmp_path / "library").glob("20*/*.png"))) == 4 else ""
    )
    desktop.run("xdotool", "sleep", 1.5)  # thumbnails fade in; the screen has no event
    desktop.shoot("4-reopened")
    assert desktop.leave(again, window) == 0

    kept = tasks(tmp_path)
    assert [task["state"] for task in kept] == ["done"] * 4
    assert {task["charged"] for task in kept} == {"yes"}
    with sqlite3.connect(tmp_path / "data" / "nanostudio.sqlite3") as database:
        sent = database.execute("SELECT count(*) FROM task_references").fetchone()
    assert sent == (8,)
