"""The reference tray with real programs on a real screen: drops, pastes, order, edits.

Each picture has a colour of its own, by which its slot is found on the screen: so the
tests know nothing of where the window has its parts."""

import hashlib
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from tests.desktop.conftest import Desktop, until
from tests.desktop.test_studio import references

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.timeout(150),
    pytest.mark.tools("Xvfb", "openbox", "xdotool", "xclip", "pcmanfm", "import"),
]
STUDIO = (622, 40, 970, 900)  # left, top, width, height
PANEL = 380  # pixels from its left edge, where the compose panel ends
ANYWHERE = (STUDIO[0] + 200, STUDIO[1] + 220)  # on the panel
COLOURS = {
    "gold": (231, 176, 74),
    "teal": (42, 157, 143),
    "coral": (231, 111, 81),
    "violet": (106, 76, 147),
    "blue": (36, 75, 200),
    "green": (60, 190, 60),
}
_LIKE = 9  # of 255: what a thumbnail's JPEG costs
_LEAST = 250  # pixels of a colour that are a slot

Box = tuple[int, int, int, int]


def paint(path: Path, colour: str, size: tuple[int, int] = (640, 480)) -> Path:
    """A picture file in one colour, with a pale disc to see where its middle is."""
    image = Image.new("RGB", size, COLOURS[colour])
    side = size[1] // 4
    middle = (size[0] - side) // 2, (size[1] - side) // 2
    image.paste((240, 240, 240), (*middle, middle[0] + side, middle[1] + side))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


class Studio:
    """The studio on the right of the screen, and what can be seen of its tray."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder
        self.process = desktop.studio(folder)
        self.window = desktop.window("^NanoStudio$")
        desktop.place(self.window, *STUDIO)
        desktop.focus(self.window)

    def slots(self) -> dict[str, Box]:
        """The slots that can be seen, by colour, in reading order."""
        path = self.folder / "now.png"
        self.desktop.run("import", "-window", "root", path)
        with Image.open(path) as shot:
            panel = shot.convert("RGB").crop((STUDIO[0], 0, STUDIO[0] + PANEL, 1000))
        found = {
            name: box
            for name, colour in COLOURS.items()
            if (box := _box_of(panel, colour))
        }
        in_order = sorted(found, key=lambda name: (found[name][1] // 40, found[name]))
        return {name: found[name] for name in in_order}

    def expect(self, *names: str) -> dict[str, Box]:
        """Wait until the slots are these, in this order."""
        told: list[str] = []

        def are_there() -> str:
            told[:] = self.slots()
            return "yes" if told == list(names) else ""

        try:
            until(are_there)
        except AssertionError as exc:
            raise AssertionError(f"{told} and not {list(names)}") from exc
        return self.slots()

    def close(self) -> None:
        """As a person does."""
        assert self.desktop.leave(self.process, self.window) == 0


def _box_of(panel: Image.Image, colour: tuple[int, int, int]) -> Box | None:
    """Where a colour is on the screen; None where there is too little of it."""
    bands = [
        band.point(lambda value, wanted=wanted: 255 * (abs(value - wanted) <= _LIKE))
        for band, wanted in zip(panel.split(), colour, strict=True)
    ]
    both = Image.composite(bands[0], Image.new("L", panel.size), bands[1])
    alike = Image.composite(both, Image.new("L", panel.size), bands[2])
    box = alike.getbbox()
    if box is None or alike.histogram()[255] < _LEAST:
        return None
    left, top, right, bottom = box
    return left + STUDIO[0], top, right + STUDIO[0], bottom


def listing(desktop: Desktop) -> Image.Image:
    """What the file manager on the left shows just now."""
    with Image.open(desktop.shoot("tray-0-listing")) as shot:
        return shot.convert("RGB").crop((170, 140, 560, 400))


def middle(box: Box) -> tuple[int, int]:
    return (box[0] + box[2]) // 2, (box[1] + box[3]) // 2


def between(first: Box, second: Box) -> tuple[int, int]:
    return (first[2] + second[0]) // 2, middle(first)[1]


class Source:
    """A window of another program to drag out of, one at a time."""

    BEGIN = (120, 140)  # inside of it

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._process: subprocess.Popen[str] | None = None

    def show(self, kind: str, *files: Path) -> tuple[int, int]:
        """With these in its hand; where a drag of them begins."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
        script = Path(__file__).with_name("drag_source.py")
        self._process = self._desktop.start(sys.executable, script, kind, *files)
        window = self._desktop.window("^another program$")
        self._desktop.place(window, 20, 60, 260, 160)
        return self.BEGIN


def test_files_and_a_folder_from_a_file_manager(
    desktop: Desktop, tmp_path: Path
) -> None:
    album = tmp_path / "album"
    paint(album / "Mira.png", "gold")
    paint(album / "coat.png", "teal")
    paint(album / "views" / "front.png", "coral")
    paint(album / "views" / "back.png", "violet")
    studio = Studio(desktop, tmp_path)
    desktop.start("pcmanfm", "--no-desktop", album)
    files = desktop.window_of_class("pcmanfm")
    desktop.place(files, 10, 60, 560, 400)
    desktop.focus(files)
    until(lambda: "yes" if _box_of(listing(desktop), COLOURS["gold"]) else "")
    bare = listing(desktop)

    def all_are_picked() -> str:
        desktop.press("ctrl+a")  # it may have been too early the last time
        return "yes" if listing(desktop) != bare else ""

    until(all_are_picked)
    desktop.shoot("tray-1-file-manager")
    desktop.drag((218, 170), ANYWHERE)
    slots = studio.expect("violet", "coral", "teal", "gold")
    desktop.shoot("tray-2-files-and-folder")
    assert len(references(tmp_path).split()) == 4

    desktop.focus(studio.window)
    desktop.drag(middle(slots["gold"]), middle(slots["violet"]))
    studio.expect("gold", "violet", "coral", "teal")
    desktop.shoot("tray-3-reordered")
    studio.close()


def test_a_drop_from_another_program_lands_between_two_slots(
    desktop: Desktop, tmp_path: Path
) -> None:
    studio = Studio(desktop, tmp_path)
    pair = paint(tmp_path / "a.png", "gold"), paint(tmp_path / "b.png", "teal")
    other = Source(desktop)
    desktop.drag(other.show("files", *pair), ANYWHERE)
    slots = studio.expect("gold", "teal")
    third = paint(tmp_path / "c.png", "blue")
    start = other.show("files", third)
    desktop.run("xdotool", "mousemove", *start, "mousedown", 1)
    _glide(desktop, start, between(slots["gold"], slots["teal"]))
    desktop.shoot("tray-4-insertion-mark")
    desktop.run("xdotool", "mouseup", 1)
    studio.expect("gold", "blue", "teal")

    pixels = paint(tmp_path / "d.png", "green")
    desktop.drag(other.show("pixels", pixels), middle(studio.slots()["gold"]))
    studio.expect("green", "gold", "blue", "teal")
    desktop.shoot("tray-5-between-and-before")
    studio.close()


def _glide(desktop: Desktop, start: tuple[int, int], end: tuple[int, int]) -> None:
    """To `end` in small steps, the button held."""
    for step in range(1, 26):
        x = start[0] + (end[0] - start[0]) * step // 25
        y = start[1] + (end[1] - start[1]) * step // 25
        desktop.run("xdotool", "mousemove", x, y, "sleep", 0.05)
    desktop.run("xdotool", "sleep", 0.6)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, Path, list[str]]]:
    """A page with a picture on loopback; its address, the file, what was asked for."""
    folder = tmp_path / "site"
    picture = paint(folder / "fox.png", "blue", (480, 360))
    (folder / "index.html").write_text(
        "<title>a page</title><body style='margin:0;background:#fff'>"
        "<img src='fox.png' width=480 height=360>"
    )
    asked: list[str] = []

    class Pages(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *words: object) -> None:
            asked.append(f"{self.headers.get('User-Agent')} {self.path}")

    pages = partial(Pages, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), pages)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", picture, asked
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.tools("chromium")
def test_a_picture_from_chromium_comes_as_its_exact_bytes(
    desktop: Desktop, tmp_path: Path, site: tuple[str, Path, list[str]]
) -> None:
    url, picture, asked = site
    studio = Studio(desktop, tmp_path)
    browser = desktop.start(
        "chromium",
        *("--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update"),
        *("--disable-sync", f"--user-data-dir={tmp_path / 'chromium'}"),
        *("--window-position=10,60", "--window-size=560,480", f"--app={url}"),
        HOME=str(tmp_path),
    )
    desktop.window("a page")
    until(lambda: "asked" if any("fox.png" in one for one in asked) else "")
    desktop.run("xdotool", "sleep", 1.5)  # painted a moment after it was fetched
    desktop.drag((220, 260), ANYWHERE)
    studio.expect("blue")
    desktop.shoot("tray-6-chromium")
    digest = hashlib.sha256(picture.read_bytes()).hexdigest()
    assert references(tmp_path) == digest
    assert not [one for one in asked if "httpx" in one]
    browser.terminate()
    browser.wait(20)
    studio.close()


def test_pictures_files_and_addresses_are_pasted(
    desktop: Desktop, tmp_path: Path
) -> None:
    studio = Studio(desktop, tmp_path)
    desktop.copy_picture(paint(tmp_path / "gold.png", "gold"))
    desktop.press("ctrl+v")
    studio.expect("gold")
    listed = tmp_path / "list"
    pair = paint(tmp_path / "a.png", "teal"), paint(tmp_path / "b.png", "coral")
    listed.write_text("".join(f"{path.as_uri()}\r\n" for path in pair))
    _copy(desktop, "text/uri-list", listed)
    desktop.press("ctrl+v")
    studio.expect("gold", "teal", "coral")
    listed.write_text("https://127.0.0.1:9/fox.png")
    _copy(desktop, "text/plain", listed)
    desktop.press("ctrl+v")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("tray-7-asked-before-fetching")
    listed.write_text(
        "file:////evil.example/share/a.png\r\nsmb://evil.example/b.png\r\n"
    )
    _copy(desktop, "text/uri-list", listed)
    desktop.press("ctrl+v")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("tray-8-refused")
    studio.expect("gold", "teal", "coral")
    studio.close()


def _copy(desktop: Desktop, kind: str, path: Path) -> None:
    """Offer the bytes of a file on the clipboard as `kind`."""
    copy = path.with_name(
        f"{path.name}-{hashlib.sha256(path.read_bytes()).hexdigest()}"
    )
    shutil.copy(path, copy)
    desktop.start("xclip", "-selection", "clipboard", "-t", kind, "-i", copy, "-quiet")
    until(
        lambda: (
            "there"
            if desktop.run("xclip", "-selection", "clipboard", "-t", kind, "-o")
            == copy.read_text().strip()
            else ""
        )
    )


def test_a_reference_is_named_given_a_role_and_edited_by_hand(
    desktop: Desktop, tmp_path: Path
) -> None:
    studio = Studio(desktop, tmp_path)
    pair = paint(tmp_path / "Mira.png", "gold"), paint(tmp_path / "b.png", "teal")
    desktop.drag(Source(desktop).show("files", *pair), ANYWHERE)
    slots = studio.expect("gold", "teal")
    desktop.focus(studio.window)
    _click(desktop, middle(slots["gold"]))
    desktop.press("1", "Right", "2", "F2")
    desktop.type("coat 2")
    desktop.press("Return", "Left")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("tray-9-names-and-roles")
    desktop.run("xdotool", "mousemove", *middle(slots["gold"]))
    desktop.run("xdotool", "click", "--repeat", 2, "--delay", 80, 1)
    editor = desktop.window("^Edit Mira$")
    desktop.place(editor, 100, 40, 1100, 760)
    desktop.run("xdotool", "sleep", 1)
    desktop.drag((500, 300), (800, 500))
    desktop.press("r")
    desktop.drag((420, 260), (560, 420))
    desktop.press("t", "Return")
    desktop.type("longer hair")
    desktop.press("Return")
    desktop.run("xdotool", "sleep", 0.5)
    desktop.shoot("tray-10-editor")
    desktop.press("ctrl+Return")
    until(lambda: "y" if len(references(tmp_path).split()) == 3 else "")
    desktop.run("xdotool", "sleep", 1)
    desktop.shoot("tray-11-edited")
    studio.close()


def _click(desktop: Desktop, where: tuple[int, int]) -> None:
    desktop.run("xdotool", "mousemove", *where, "click", 1)
