"""A picture leaves for other programs on a real screen, and comes back from them."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.conftest import Desktop, until
from tests.desktop.test_library import generate
from tests.desktop.test_studio import references
from tests.desktop.test_tray import COLOURS, STUDIO, Box, middle, paint

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(150),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "xclip", "pcmanfm", "import"),
]
FILES = (10, 60, 560, 420)  # left, top, width, height of the file manager
EMPTY = (300, 380)  # in it, where no file lies
EDITOR = """\
[Desktop Entry]
Type=Application
Name=Little Editor
Exec={python} {script} %f
MimeType=image/png;
"""
SAVE = """\
import sys
from PIL import Image
Image.open(sys.argv[1]).convert("L").save(sys.argv[1])
"""


def bring(folder: Path, *pictures: Path) -> None:
    """Import them, as another start of the program."""
    where = ("--data-dir", folder / "data", "--library-dir", folder / "library")
    command = ("-m", "nanostudio", *where, "library", "import", *pictures)
    subprocess.run(
        [sys.executable, *map(str, command)],
        check=True,
        capture_output=True,
        timeout=60,
    )


class Gallery:
    """The studio, its panels shut, over a library with these pictures."""

    def __init__(self, desktop: Desktop, folder: Path, *colours: str) -> None:
        self.desktop, self.folder = desktop, folder
        self.sources = [paint(folder / "in" / f"{one}.png", one) for one in colours]
        bring(folder, *self.sources)
        self.process = desktop.studio(folder)
        self.window = desktop.window("NanoStudio$")
        desktop.place(self.window, *STUDIO)
        desktop.focus(self.window)
        desktop.press("ctrl+b", "ctrl+i")
        self.tiles = {one: self.find(one) for one in colours}

    def find(self, colour: str) -> Box:
        """Where a picture is on the screen, once it can be seen."""
        found: list[Box] = []

        def look() -> str:
            found[:] = filter(None, [_box_of(self._shot(), COLOURS[colour])])
            return "yes" if found else ""

        until(look)
        return found[0]

    def bodies(self) -> list[bytes]:
        """What was brought in."""
        return sorted(source.read_bytes() for source in self.sources)

    def _shot(self) -> Image.Image:
        path = self.folder / "now.png"
        self.desktop.run("import", "-window", "root", path)
        with Image.open(path) as shot:
            return shot.convert("RGB")

    def close(self) -> None:
        """As a person does."""
        assert self.desktop.leave(self.process, self.window) == 0


def _box_of(shot: Image.Image, colour: tuple[int, int, int]) -> Box | None:
    """Where a colour is in the studio; None where there is none of it."""
    shot.paste((0, 0, 0), (0, 0, STUDIO[0], shot.height))
    away = [
        band.point(lambda value, wanted=wanted: 255 * (abs(value - wanted) > 9))
        for band, wanted in zip(shot.split(), colour, strict=True)
    ]
    far = Image.merge("RGB", away).convert("L").point(lambda value: 255 * (value == 0))
    return far.getbbox()


def show(desktop: Desktop, folder: Path) -> str:
    """A window of the file manager, with this folder; its id."""
    folder.mkdir()
    desktop.start("pcmanfm", "--no-desktop", folder)
    window = desktop.window_of_class("pcmanfm")
    desktop.place(window, *FILES)
    return window


def inside(folder: Path) -> list[bytes]:
    """What is in the files of a folder."""
    return sorted(path.read_bytes() for path in folder.iterdir())


def test_pictures_are_dragged_into_a_file_manager(
    desktop: Desktop, tmp_path: Path
) -> None:
    gallery = Gallery(desktop, tmp_path, "gold", "teal")
    out = tmp_path / "out"
    show(desktop, out)
    desktop.focus(gallery.window)
    desktop.drag(middle(gallery.tiles["gold"]), EMPTY)
    until(lambda: "y" if inside(out) == [gallery.sources[0].read_bytes()] else "")
    desktop.shoot("files-1-one-dragged")
    [name] = [path.name for path in out.iterdir()]
    assert name.endswith("_gold_01.png")
    (out / name).unlink()

    desktop.focus(gallery.window)
    desktop.press("ctrl+a")
    desktop.drag(middle(gallery.tiles["teal"]), EMPTY)
    until(lambda: "y" if inside(out) == gallery.bodies() else "")
    desktop.shoot("files-2-two-dragged")
    gallery.close()
    originals = (tmp_path / "library").glob("20*/*.png")
    assert sorted(path.read_bytes() for path in originals) == gallery.bodies()


def test_pictures_are_copied_into_a_file_manager(
    desktop: Desktop, tmp_path: Path
) -> None:
    gallery = Gallery(desktop, tmp_path, "gold", "teal")
    out = tmp_path / "out"
    files = show(desktop, out)
    desktop.focus(gallery.window)
    desktop.run("xdotool", "mousemove", *middle(gallery.tiles["gold"]), "click", 1)
    desktop.press("ctrl+a", "ctrl+c")
    targets = ("xclip", "-selection", "clipboard", "-t", "TARGETS", "-o")
    until(lambda: "y" if "image/png" in desktop.run(*targets) else "")
    desktop.focus(files)
    desktop.run("xdotool", "mousemove", *EMPTY, "click", 1)
    desktop.press("ctrl+v")
    until(lambda: "y" if inside(out) == gallery.bodies() else "")
    desktop.shoot("files-3-pasted")
    gallery.close()


def test_an_edit_comes_back_as_a_version(desktop: Desktop, tmp_path: Path) -> None:
    programs = tmp_path / "share" / "applications"
    programs.mkdir(parents=True)
    script = tmp_path / "editor.py"
    script.write_text(SAVE)
    entry = EDITOR.format(python=sys.executable, script=script)
    (programs / "editor.desktop").write_text(entry)
    desktop.environment |= {
        "XDG_DATA_HOME": str(programs.parent),
        "XDG_DATA_DIRS": str(tmp_path / "none"),
    }
    gallery = Gallery(desktop, tmp_path, "gold")
    desktop.run("xdotool", "mousemove", *middle(gallery.tiles["gold"]), "click", 1)
    desktop.press("ctrl+alt+e")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("files-4-edit-in")
    desktop.press("Down", "Return")
    originals = tmp_path / "library"
    until(lambda: "y" if len(list(originals.glob("20*/*.png"))) == 2 else "")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("files-5-edited")
    gallery.close()
    with closing(sqlite3.connect(tmp_path / "data" / "nanostudio.sqlite3")) as database:
        made_of = database.execute(
            "SELECT pictures.sha256 FROM task_references JOIN pictures"
            " ON pictures.sha256 = task_references.sha256"
        ).fetchall()
        pictures = database.execute("SELECT count(*) FROM pictures").fetchone()
    assert (len(made_of), pictures) == (1, (2,))


def test_an_export_gives_its_settings_back(desktop: Desktop, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    desktop.environment["HOME"] = str(home)
    generate(
        tmp_path, "--prompt", "A red fox", "--ref", paint(tmp_path / "a.png", "gold")
    )
    studio = desktop.studio(tmp_path)
    window = desktop.window("NanoStudio$")
    desktop.place(window, *STUDIO)
    desktop.focus(window)
    desktop.run("xdotool", "sleep", 2)
    desktop.press("ctrl+f", "Return", "Home", "ctrl+s")
    dialog = desktop.window("^Export$")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.press("Right", "Right")  # from the original to JPEG
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("files-6-export")
    assert desktop.run("xdotool", "getactivewindow") == dialog
    desktop.press("Return")
    found = until(lambda: "".join(str(path) for path in home.rglob("*.jpg")))
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("files-7-exported")

    desktop.focus(window)
    desktop.press("ctrl+alt+r")
    desktop.window("^Open a picture's settings$")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.type(found)
    desktop.press("Return")
    desktop.run("xdotool", "sleep", 2)
    desktop.shoot("files-8-settings-back")
    assert desktop.leave(studio, window) == 0
    with closing(sqlite3.connect(tmp_path / "data" / "nanostudio.sqlite3")) as database:
        ((draft,),) = database.execute("SELECT content FROM drafts").fetchall()
    kept = json.loads(draft)
    assert (kept["prompt"], kept["provider"]) == ("A red fox", "sandbox")
    assert [one["sha256"] for one in kept["references"]] == [references(tmp_path)]
