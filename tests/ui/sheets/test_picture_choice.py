"""The picture of a sheet is chosen from the gallery, before it is sliced."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.app.tiles import Tile
from nanostudio.ui.front import Front
from nanostudio.ui.sheets.picture_choice import PictureChoice
from tests.app.tile_samples import done_task, running_task
from tests.ui.whole_window import opened


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        made.gallery.load([running_task(1), done_task(2)])
        yield made


def test_a_picture_is_chosen_and_a_task_is_not(front: Front) -> None:
    sliced: list[Tile] = []
    front.sheet_rooms.slicing.open = sliced.append  # type: ignore[method-assign]
    front.commands["sheet.slice"].trigger()
    [dialog] = front.window.findChildren(PictureChoice)
    dialog.chosen.disconnect()
    dialog.chosen.connect(sliced.append)
    view = dialog.drawer.view
    assert not dialog.slice.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert not dialog.slice.isEnabled()  # it has no picture yet
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert dialog.slice.isEnabled()
    dialog.slice.click()
    assert [tile.task_id for tile in sliced] == [done_task(2).id]
    assert not dialog.isVisible()


def test_a_choice_can_be_left(front: Front) -> None:
    front.commands["sheet.slice"].trigger()
    [dialog] = front.window.findChildren(PictureChoice)
    chosen: list[Tile] = []
    dialog.chosen.connect(chosen.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert chosen == []
