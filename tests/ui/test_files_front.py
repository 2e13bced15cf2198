"""Files in other programs, from the gallery: copied, opened, edited, read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from nanostudio.app.programs import Program
from nanostudio.app.tiles import Tile
from nanostudio.ui import files_front
from nanostudio.ui.clipboard import copy_pictures
from nanostudio.ui.commands import Commands
from nanostudio.ui.files_front import FilesFront
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.wishes import Wishes
from tests.app.tile_samples import done_task, make_output, running_task
from tests.ui.finding_stand import Stand
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

LEFT = Qt.MouseButton.LeftButton
PAINT = Program("Paint & Draw", ("paint",))


class Desks(QObject):
    """All four desks: notes what they are told."""

    copied = Signal(object, object)
    enriched = Signal(object, object)
    copy_ready = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def prepare(self, tiles: Sequence[Tile]) -> None:
        self.told.append(("prepare", [tile.id for tile in tiles]))

    def find(self, path: str) -> Path | None:
        return Path("/drag/fox.png") if path.endswith("1.png") else None

    def copy(self, tiles: Sequence[Tile]) -> None:
        self.told.append(("copy", [tile.id for tile in tiles]))

    def edit(self, tile: Tile, program: object = None) -> None:
        self.told.append(("edit", tile.id, program))

    def ask(self, format_name: str, answer: object) -> None:
        answer([PAINT])  # type: ignore[operator]

    def start(self, program: Program, path: str) -> None:
        self.told.append(("start", program, path))

    def open(self, path: str) -> None:
        self.told.append(("open", path))


class Room:
    """Two pictures and a running task, and desks behind them."""

    def __init__(self, stand: Stand, view: GalleryView, wishes: Wishes) -> None:
        self.stand, self.view, self.desks = stand, view, Desks()
        self.model = stand.parts.gallery
        self.commands = view._commands
        self.front = FilesFront(
            self.model,
            view,
            wishes,
            commands=self.commands,
            window=stand.window,
            place=stand.host,
        )
        tasks = [done_task(1), done_task(2), running_task(3)]
        for number in (0, 1):
            output = make_output(path=f"m/{number + 1}.png", sha256=f"{number:064x}")
            tasks[number] = replace(tasks[number], outputs=(output,))
        self.model.load(tasks)
        self.model.attach(lambda path: Path("/library") / path)
        self.opened: list[Path] = []

    def attach(self) -> None:
        self.front.attach(self.desks, self.desks, self.desks, self.desks)  # type: ignore[arg-type]

    def do(self, name: str) -> None:
        self.commands[f"picture.{name}"].trigger()
        QApplication.processEvents()

    @property
    def menu(self) -> QMenu:
        *_, menu = self.view.findChildren(QMenu)
        return menu

    def choose(self, text: str) -> None:
        [action] = [one for one in self.menu.actions() if one.text() == text]
        action.trigger()
        self.menu.close()
        QApplication.processEvents()


@pytest.fixture
def room(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Room]:
    stand = Stand(qtbot)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        wishes = Wishes(stand.window)
        commands = Commands(parent=stand.window)
        view = GalleryView(stand.parts.gallery, pictures, wishes, commands)
        stand.column.insertWidget(0, view, 10)
        QApplication.processEvents()
        made = Room(stand, view, wishes)
        monkeypatch.setattr(files_front, "open_path", made.opened.append)
        yield made


def test_all_that_is_selected_is_copied_the_current_one_first(room: Room) -> None:
    room.view.select_tile("task2")
    room.do("copy")  # before there is a library
    room.attach()
    room.view.selectAll()
    room.do("copy")
    room.view.clearSelection()
    room.do("copy")
    assert room.desks.told == [("copy", ["task2", "task1"]), ("copy", ["task2"])]


def test_what_is_copied_is_files_and_a_picture(room: Room) -> None:
    copy_pictures(["/drag/a b.png", "/drag/c.png"], {"png": b"bytes"})
    mime = QApplication.clipboard().mimeData()
    assert isinstance(mime, QMimeData)
    assert [url.toLocalFile() for url in mime.urls()] == [
        "/drag/a b.png",
        "/drag/c.png",
    ]
    assert bytes(mime.data("image/png").data()) == b"bytes"
    listed = bytes(mime.data("x-special/gnome-copied-files").data()).decode()
    assert listed == "copy\nfile:///drag/a%20b.png\nfile:///drag/c.png"
    room.attach()
    room.desks.copied.emit(["/drag/x.jpg"], {"jpeg": b"other"})
    room.desks.enriched.emit(["/drag/x.jpg"], {"jpeg": b"other", "png": b"same"})
    room.desks.enriched.emit(["/drag/of before.jpg"], {"jpeg": b"", "png": b""})
    mime = QApplication.clipboard().mimeData()
    assert mime is not None
    assert bytes(mime.data("image/jpeg").data()) == b"other"
    assert bytes(mime.data("image/png").data()) == b"same"


def test_names_are_made_when_a_tile_is_pressed_and_dragged_under(room: Room) -> None:
    viewport = room.view.viewport()
    where = room.view.visualRect(room.model.index(0)).center()
    QTest.mouseClick(viewport, LEFT, pos=where)
    room.attach()
    QTest.mouseClick(viewport, LEFT, pos=where)
    assert room.desks.told == [("prepare", ["task1"])]
    running = room.view.visualRect(room.model.index(2)).topLeft() + QPoint(4, 4)
    QTest.mouseClick(viewport, LEFT, pos=running)
    assert room.desks.told[1:] == [("prepare", [])]
    mime = room.model.mimeData([room.model.index(row) for row in (0, 1, 2)])
    paths = [url.toLocalFile() for url in mime.urls()]
    assert paths == ["/drag/fox.png", "/library/m/2.png"]


def test_a_picture_is_opened_with_the_program_that_is_chosen(room: Room) -> None:
    room.view.select_tile("task2")
    room.do("open_with")
    assert room.view.findChildren(QMenu) == []
    room.attach()
    room.do("open_with")
    assert [one.text() for one in room.menu.actions()] == [
        "The system's usual program",
        "",
        "Paint && Draw",
        "",
        "Choose a program…",
    ]
    room.choose("Paint && Draw")
    assert room.desks.told == [("start", PAINT, "/library/m/2.png")]
    room.do("open_with")
    room.choose("The system's usual program")
    assert room.opened == [Path("/library/m/2.png")]


def test_a_copy_is_edited_in_a_program_one_looks_for(room: Room) -> None:
    room.view.select_tile("task1")
    room.do("edit_in")
    room.attach()
    room.do("edit_in")
    room.choose("Choose a program…")
    [dialog] = room.stand.window.findChildren(QFileDialog)
    dialog.fileSelected.emit("/opt/krita")
    dialog.close()
    krita = Program("krita", ("/opt/krita",))
    assert room.desks.told == [("edit", "task1", krita)]
    room.desks.copy_ready.emit(krita, "/edits/fox.png")
    room.desks.copy_ready.emit(None, "/edits/fox.png")
    assert room.desks.told[1:] == [("start", krita, "/edits/fox.png")]
    assert room.opened == [Path("/edits/fox.png")]


def test_what_runs_still_has_no_file(room: Room) -> None:
    room.attach()
    room.view.select_tile("task3")
    for name in ("open_with", "edit_in", "copy"):
        room.do(name)
    assert room.desks.told == []


def test_a_file_is_chosen_for_its_settings(room: Room) -> None:
    room.do("read_file")
    assert room.stand.window.findChildren(QFileDialog) == []
    room.attach()
    room.do("read_file")
    [dialog] = room.stand.window.findChildren(QFileDialog)
    dialog.fileSelected.emit("/told.png")
    dialog.close()
    assert room.desks.told == [("open", "/told.png")]
