"""A whole library out and in, and receipts: where to is asked, then it is begun."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nanostudio.core.project import Project
from nanostudio.core.search import Mark
from nanostudio.store.pictures import Picture
from nanostudio.ui.bundle_front import BundleFront
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.work_row import WorkRow
from tests.app.tile_samples import done_task
from tests.ui.finding_stand import Stand
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from


class Desks(QObject):
    """Both desks: notes what each is told."""

    progress_changed = Signal(str, int, int)
    folder_requested = Signal(str)
    file_requested = Signal(str)
    imported = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *given: self.told.append((name, *given))


class Room:
    """One picture in the gallery."""

    def __init__(self, stand: Stand, view: GalleryView, commands: Commands) -> None:
        self.stand, self.view, self.desks = stand, view, Desks()
        self.row = WorkRow(stand.host)
        self.commands = commands
        self.front = BundleFront(
            view,
            stand.parts.projects,
            stand.parts.boards,
            row=self.row,
            commands=self.commands,
            window=stand.window,
            place=stand.host,
        )
        model = stand.parts.gallery
        model.load([done_task(1)])
        self.number = model.number(0)
        model.settle([Picture(self.number, "task1", 0, Mark())])

    def attach(self) -> None:
        self.front.attach(self.desks, self.desks)  # type: ignore[arg-type]

    def dialogs(self) -> list[QFileDialog]:
        return self.stand.window.findChildren(QFileDialog)

    def choose(self, name: str, path: str) -> QFileDialog:
        """Have an action ask, and answer it."""
        self.commands[name].trigger()
        *_, dialog = self.dialogs()
        dialog.fileSelected.emit(path)
        dialog.close()
        return dialog


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    stand = Stand(qtbot)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        wishes, commands = Wished(stand.window).wishes, Commands(parent=stand.window)
        view = GalleryView(stand.parts.gallery, pictures, wishes, commands)
        stand.column.insertWidget(0, view, 10)
        yield Room(stand, view, commands)


def test_nothing_is_asked_before_there_is_a_desk(room: Room) -> None:
    room.view.selectAll()
    for name in ("library.export_all", "library.import_all", "library.costs"):
        room.commands[name].trigger()
    room.commands["picture.dossier"].trigger()
    assert room.dialogs() == []


def test_where_to_is_asked_and_it_is_begun(room: Room) -> None:
    room.attach()
    room.choose("library.export_all", "/out")
    room.choose("library.export_project", "/one")
    room.choose("library.import_all", "/in")
    assert room.desks.told == [
        ("export", "/out", None),
        ("export", "/one", Project()),
        ("bring", "/in"),
    ]


def test_receipts_of_what_is_selected_are_saved(room: Room) -> None:
    room.attach()
    room.commands["picture.dossier"].trigger()
    assert room.dialogs() == []
    room.view.selectAll()
    dialog = room.choose("picture.dossier", "/a.pdf")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.nameFilters() == ["PDF (*.pdf)", "Text (*.txt)"]
    room.choose("library.costs", "/costs.csv")
    assert room.desks.told == [
        ("save_dossier", [room.number], "/a.pdf"),
        ("save_costs", "/costs.csv"),
    ]


def test_how_far_it_is_can_be_seen_and_stopped(room: Room) -> None:
    room.attach()
    room.desks.progress_changed.emit("Exporting", 2, 5)
    assert room.row.words.text() == "Exporting: 2 of 5"
    room.row.stop.click()
    assert room.desks.told == [("stop",)]
    room.desks.imported.emit()  # the projects are not attached: nothing is read
