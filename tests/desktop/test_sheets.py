"""A character and its living sheet on a real screen, killed half-way and finished."""

import json
import signal
import sqlite3
import subprocess
import zipfile
from contextlib import closing, suppress
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.desktop.conftest import Desktop, until

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(240),
    pytest.mark.tools(
        "Xvfb", "openbox", "xdotool", "pcmanfm", "import", "pdftotext", "pdfinfo"
    ),
]
PHOTOGRAPHS = Path("/usr/share/backgrounds")
CELLS = 9
LEFT, TOP, WIDTH, HEIGHT = 318, 60, 1270, 880  # of the window, beside the files


class Walk:
    """The program over one library; what it knows is read beside it."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder
        self.studio: subprocess.Popen[str] | None = None
        self.window = ""

    def open(self) -> None:
        self.studio = self.desktop.studio(self.folder)
        self.window = self.desktop.window("NanoStudio$")
        self.desktop.place(self.window, LEFT, TOP, WIDTH, HEIGHT)
        database = self.folder / "data" / "nanostudio.sqlite3"
        until(lambda: "y" if database.is_file() else "")  # the keys are bound by then
        self.pause(2)
        self.desktop.focus(self.window)

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """What the database knows; the program must not run."""
        path = self.folder / "data" / "nanostudio.sqlite3"
        with closing(sqlite3.connect(path)) as database:
            return database.execute(query).fetchall()

    def cells(self) -> dict[str, Any]:
        """What is kept of each cell, by id; the program must not run."""
        rows = self.ask("SELECT cell_id, content FROM sheet_cells")
        return {str(cell): json.loads(str(content)) for cell, content in rows}

    def made(self, wanted: int) -> None:
        """Wait until so many pictures are in the library, and in their cells."""
        self.files("20*/*.png", wanted)
        self.pause(1.5)

    def files(self, pattern: str, wanted: int) -> None:
        """Wait until the library has so many files like this."""
        library = self.folder / "library"
        until(lambda: "y" if len(list(library.glob(pattern))) == wanted else "")

    def charges(self) -> int:
        ledger = self.folder / "data" / "sandbox" / "ledger.jsonl"
        return ledger.read_text().count('"entry": "charge"') if ledger.exists() else 0

    def kill(self) -> None:
        """End it as a crash does: at once."""
        assert self.studio is not None
        self.studio.send_signal(signal.SIGKILL)
        assert self.studio.wait(20) == -signal.SIGKILL

    def press(self, *keys: str) -> None:
        for key in keys:
            self.desktop.press(key)
            self.pause()

    def order(self, key: str, charges: int) -> None:
        """Press till so many pictures were charged in all: what is under way or done is
        never ordered again, however often one presses."""
        for _ in range(4):
            self.press(key)
            with suppress(AssertionError):
                until(lambda: "y" if self.charges() == charges else "", 6)
                return
        raise AssertionError(f"{self.charges()} charges, not {charges}")

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a place of the window."""
        words = ("--repeat", times, "--delay", 60)
        self.desktop.run("xdotool", "mousemove", LEFT + x, TOP + y)
        self.desktop.run("xdotool", "click", *words, 1)
        self.pause()

    def pause(self, seconds: float = 0.4) -> None:
        """For what tells no other program that it is done."""
        self.desktop.run("xdotool", "sleep", seconds)


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    """Three photographs of a person, as far as this story goes."""
    folder = tmp_path / "photographs"
    folder.mkdir()
    found = sorted(PHOTOGRAPHS.glob("*.jpg"))[:3]
    for number, path in enumerate(found):
        with Image.open(path) as image:
            image.thumbnail((900, 900))
            image.convert("RGB").save(folder / f"{number}.jpg")
    return folder


def make_character(walk: Walk, photographs: Path) -> None:
    """Drop three photographs on the empty room, and call it Mira."""
    walk.press("alt+2")
    walk.desktop.start("pcmanfm", "--no-desktop", photographs)
    files = walk.desktop.window_of_class("pcmanfm")
    walk.desktop.place(files, 4, 560, 300, 400)
    walk.pause(2)
    walk.desktop.focus(files)
    walk.press("ctrl+a")
    walk.pause(1)
    walk.desktop.shoot("sheets-0-files")
    walk.desktop.drag((210, 672), (LEFT + 600, TOP + 420))
    walk.files("References/*/*", 3)
    walk.desktop.focus(walk.window)
    walk.pause(1)
    walk.desktop.type("Mira")  # its name waits to be typed over
    walk.desktop.shoot("sheets-1-character")


def begin_sheet(walk: Walk) -> None:
    """Expressions, nine, of the only character."""
    walk.press("alt+3", "ctrl+alt+n")
    dialog = walk.desktop.window("^New sheet$")
    walk.desktop.focus(dialog)
    walk.press("Tab", "Tab", "Down", "Down")
    walk.desktop.shoot("sheets-2-new")
    walk.press("Return")
    walk.pause(1)
    walk.desktop.focus(walk.window)


def fill_and_choose(walk: Walk) -> None:
    """Fill it, re-roll two, lock four, replace one, and take three out."""
    walk.order("ctrl+Return", 1)  # the first cell; the others wait for it
    walk.made(1)
    walk.press("Home", "l")
    walk.pause(1)
    walk.order("ctrl+Return", CELLS)
    walk.made(CELLS)
    walk.desktop.shoot("sheets-3-filled")
    walk.press("Right")
    walk.order("r", CELLS + 1)
    walk.press("Right")
    walk.order("r", CELLS + 2)
    walk.made(CELLS + 2)
    walk.press("l", "Left", "l", "Down", "l")  # with the first one: four
    walk.press("ctrl+alt+d")
    walk.pause(2)
    walk.desktop.drag((1513, 198), (1210, 675))  # the second newest, to the last cell
    walk.pause(1)
    walk.click(801 - LEFT, 451 - TOP)
    walk.press("Delete", "Down", "Delete", "Right", "Delete")
    walk.pause(1)
    walk.desktop.shoot("sheets-4-replaced")


def export(walk: Walk, target: Path, steps: int) -> None:
    """Write the sheet; the format is so many steps right of the one chosen last."""
    walk.press("ctrl+alt+shift+e")
    dialog = walk.desktop.window("^Export sheet$")
    walk.desktop.focus(dialog)
    walk.press(*["Right"] * steps)
    walk.desktop.shoot(f"sheets-6-{target.suffix[1:]}")
    walk.press("Return")
    walk.pause(1)
    walk.desktop.type(str(target))
    walk.press("Return")
    until(lambda: "y" if target.is_file() else "")
    walk.pause(1)
    walk.desktop.focus(walk.window)


def check_cells(before: dict[str, Any], after: dict[str, Any]) -> None:
    """What was locked or put in stayed; no version was lost; every cell is filled."""
    assert len(after) == CELLS
    assert all(cell["chosen"] is not None for cell in after.values())
    locked = {name for name, cell in after.items() if cell["is_locked"]}
    assert len(locked) == 4
    for name, cell in before.items():
        kept = after[name]["versions"][: len(cell["versions"])]
        assert kept == cell["versions"]
        if name in locked:
            assert after[name] == cell
    counts = sorted(len(cell["versions"]) for cell in after.values())
    assert counts == [1, 1, 1, 2, 2, 2, 2, 2, 2]  # two again, one put in, three anew
    shown = [cell["versions"][cell["chosen"]]["sha256"] for cell in after.values()]
    assert len(set(shown)) == CELLS - 1  # the one from the gallery is there twice


def check_page(desktop: Desktop, path: Path) -> None:
    """One page with its words as words."""
    said = desktop.run("pdftotext", path, "-")
    assert "Mira, expressions" in said
    assert {"Neutral", "Happy", "Thoughtful"} <= set(said.split())
    assert "Pages:           1" in desktop.run("pdfinfo", path)


def check_layers(path: Path, size: tuple[int, int]) -> None:
    """A layer for each cell between the ground and the words, and all of them as one
    picture of the same size as the PNG."""
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist()[0] == "mimetype"
        stack = ET.fromstring(archive.read("stack.xml"))  # noqa: S314 - our own file
        names = [layer.get("name") for layer in stack.iter("layer")]
        with Image.open(BytesIO(archive.read("mergedimage.png"))) as merged:
            assert merged.size == size
    assert len(names) == CELLS + 2
    assert {"Neutral", "Happy", "Thoughtful"} <= set(names)


def test_a_sheet_is_filled_killed_finished_and_exported(
    desktop: Desktop, tmp_path: Path, photographs: Path
) -> None:
    walk = Walk(desktop, tmp_path)
    walk.open()
    make_character(walk, photographs)
    begin_sheet(walk)
    fill_and_choose(walk)
    walk.order("ctrl+Return", CELLS + 5)
    walk.kill()
    before = walk.cells()
    assert len(walk.ask("SELECT 1 FROM tasks WHERE state = 'done'")) < CELLS + 5

    walk.open()
    walk.press("alt+3")
    walk.made(CELLS + 5)
    desktop.shoot("sheets-5-finished")
    assert walk.charges() == CELLS + 5  # nothing was paid for twice
    for name, steps in (("mira.png", 0), ("mira.pdf", 2), ("mira.ora", 1)):
        export(walk, tmp_path / name, steps)
    desktop.shoot("sheets-8-exported")
    assert walk.studio is not None
    assert desktop.leave(walk.studio, walk.window) == 0

    after = walk.cells()
    check_cells(before, after)
    with Image.open(tmp_path / "mira.png") as sheet:
        sheet.load()
        size = sheet.size
    check_page(desktop, tmp_path / "mira.pdf")
    check_layers(tmp_path / "mira.ora", size)
