"""From the gallery to the viewer and back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui.front import Front
from nanostudio.ui.viewer.page import ViewerPage
from nanostudio.ui.viewer.window import ViewerWindow
from tests.app.tile_samples import done_task, make_request, running_task
from tests.ui.whole_window import opened

Key = Qt.Key


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        made.gallery.load(
            [
                running_task(1),
                done_task(2),
                done_task(3, request=make_request(prompt="A hen")),
            ]
        )
        made.panel.view.setCurrentIndex(made.gallery.index(1))
        yield made


def page(front: Front) -> ViewerPage:
    (found,) = front.workspace.findChildren(ViewerPage)
    return found


@pytest.mark.parametrize("action", ["picture.view", "picture.preview"])
def test_arrows_follow_the_gallery_and_it_goes_along(front: Front, action: str) -> None:
    front.commands[action].trigger()
    viewer = page(front).viewer
    assert page(front).isVisible()
    assert viewer.current is not None
    assert viewer.current.title == "A fox in snow"
    assert len(viewer.pictures) == 2  # what has no picture yet is left out
    page(front).actions_of["next"].trigger()
    assert viewer.current.title == "A hen"
    QTest.keyClick(page(front).canvas, Key.Key_Escape)
    assert not page(front).isVisible()
    assert front.panel.view.currentIndex().row() == 2


def test_a_double_click_opens_it(front: Front, qapp: QApplication) -> None:
    view = front.panel.view
    qapp.processEvents()  # so that everything has its place
    point = view.visualRect(front.gallery.index(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page(front).viewer.at == 1


def test_what_has_no_picture_is_not_looked_at(front: Front) -> None:
    front.panel.view.setCurrentIndex(front.gallery.index(0))
    front.commands["picture.view"].trigger()
    front.panel.view.setCurrentIndex(front.gallery.index(-1))
    front.commands["picture.view"].trigger()
    assert front.workspace.findChildren(ViewerPage) == []


def test_windows_of_their_own_close_with_the_studio(
    front: Front, qapp: QApplication
) -> None:
    front.commands["picture.view"].trigger()
    page(front).actions_of["second_window"].trigger()
    (window,) = [w for w in qapp.topLevelWidgets() if isinstance(w, ViewerWindow)]
    assert window.isVisible()
    front.library.viewer.close()
    assert not window.isVisible()
    assert not page(front).isVisible()


def test_pictures_that_are_not_the_gallery_s_are_a_list_of_their_own(
    front: Front,
) -> None:
    front.commands["picture.view"].trigger()
    before = page(front).viewer.current
    assert before is not None
    other = replace(before, title="Front")
    page(front).close_now()
    front.library.viewer.open_pictures([other, replace(other, title="Back")], 1)
    assert page(front).viewer.standing == (2, 2)
    page(front).viewer.step(-1)
    assert len(page(front).viewer.pictures) == 2
    front.library.viewer.open_pictures([before], 0)  # also where it is one of its own
    assert page(front).viewer.pictures == (before,)


def test_its_keys_are_listed_and_count_in_it_alone(front: Front) -> None:
    assert not front.commands["viewer.zoom_in"].isEnabled()
    assert "viewer.zoom_in" in front.commands.in_force()
