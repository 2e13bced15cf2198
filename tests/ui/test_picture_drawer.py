"""A strip of the gallery's pictures to drag from, to search and to pick."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app import tray
from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel
from nanostudio.ui import theme
from nanostudio.ui.picture_drawer import PictureDrawer
from tests.app.tile_samples import PROVIDERS, done_task, running_task
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


class Room:
    """A drawer over a gallery of three pictures and a task."""

    def __init__(self, drawer: PictureDrawer, fetch: DrawnThumbnails) -> None:
        self.drawer, self.fetch = drawer, fetch
        self.picked: list[Any] = []
        drawer.picked.connect(self.picked.append)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    gallery = GalleryModel(PROVIDERS)
    gallery.attach(lambda path: tmp_path / path)
    gallery.load([running_task(1), done_task(2), done_task(3, 2)])
    filters = Filters(gallery)
    fetch = DrawnThumbnails(tmp_path)
    with pictures_from(fetch) as pictures:
        drawer = PictureDrawer(gallery, filters, pictures)
        qtbot.addWidget(drawer)
        drawer.resize(260, 500)
        drawer.show()
        yield Room(drawer, fetch)


def test_pictures_are_picked_and_tasks_are_not(room: Room) -> None:
    view = room.drawer.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_Return)
    assert room.picked == []
    QTest.keyClick(view, Key.Key_Right)
    QTest.keyClick(view, Key.Key_Return)
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    assert [one.sha256 for one in room.picked] == [f"{200:064x}", f"{300:064x}"]
    assert room.picked[0].name == "fox_0"


def test_what_is_dragged_from_it_is_read_as_pictures(room: Room) -> None:
    model = room.drawer.view.model()
    mime: QMimeData = model.mimeData([model.index(1, 0), model.index(2, 0)])
    found = tray.read(mime).sources
    assert [getattr(one, "sha256", "") for one in found] == [
        *(f"{200:064x}", f"{300:064x}")
    ]
    assert room.drawer.view.dragEnabled()


def test_it_searches_what_the_gallery_shows(room: Room) -> None:
    drawer = room.drawer
    drawer.search.setFocus()
    QTest.keyClicks(drawer.search, "nothing like it")
    assert drawer.view.isHidden()
    assert drawer.nothing.text() == "There are no pictures here."
    drawer.search.clearFocus()
    drawer._filters.set_text("fox")
    assert drawer.search.text() == "fox"
    assert not drawer.view.isHidden()


def test_only_what_is_seen_is_fetched(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(room.fetch.asked) == 3, timeout=2000)
    assert {pixels for _, pixels in room.fetch.asked} == {256}


def test_it_is_closed_by_its_cross_and_drawn_in_both_themes(
    room: Room, qapp: QApplication
) -> None:
    wished: list[None] = []
    room.drawer.close_requested.connect(lambda: wished.append(None))
    QTest.mouseClick(room.drawer.cross, LEFT)
    assert len(wished) == 1
    theme.apply(qapp, theme.LIGHT)
    QApplication.sendPostedEvents(None, QEvent.Type.PaletteChange)
    ground = room.drawer.view.grab().toImage().pixelColor(1, 1).name()
    assert ground == theme.LIGHT.panel
