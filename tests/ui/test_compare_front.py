"""From the gallery's selection to the comparison and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from nanostudio.app.messages import Message
from nanostudio.app.viewer import Viewer
from nanostudio.ui.compare.page import ComparePage
from nanostudio.ui.front import Front
from nanostudio.ui.tile_menu import fill
from tests.app.tile_samples import done_task, running_task
from tests.ui.whole_window import opened


class Attached:
    """In a ViewDesk's place: notes who wants pixels."""

    def __init__(self) -> None:
        self.viewers: list[Viewer] = []

    def attach(self, viewer: Viewer) -> None:
        """Note it."""
        self.viewers.append(viewer)


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        made.gallery.load([running_task(1), *[done_task(at) for at in range(2, 8)]])
        yield made


def select(front: Front, *rows: int) -> None:
    view = front.panel.view
    view.clearSelection()
    flag = QItemSelectionModel.SelectionFlag.Select
    for row in rows:
        view.selectionModel().select(front.gallery.index(row), flag)
    view.setFocus()


def page(front: Front) -> ComparePage:
    (found,) = front.workspace.findChildren(ComparePage)
    return found


def ids(front: Front) -> list[str]:
    return [tile.id for tile in page(front).comparison.tiles]


def test_what_is_selected_is_compared_newest_first(front: Front) -> None:
    select(front, 3, 0, 1)  # the first row has no picture yet
    QTest.keyClick(front.panel.view, Qt.Key.Key_C)
    assert ids(front) == ["task2", "task4"]
    assert page(front).isVisible()
    QTest.keyClick(page(front).canvas, Qt.Key.Key_Escape)
    assert front.panel.view.hasFocus()


@pytest.mark.parametrize("rows", [(), (0, 1), (1, 2, 3, 4, 5)])
def test_it_says_how_many_it_takes(front: Front, rows: tuple[int, ...]) -> None:
    said: list[Message] = []
    front.messages.message_shown.connect(said.append)
    select(front, *rows)
    front.commands["picture.compare"].trigger()
    assert [message.title for message in said] == [
        "Select two to four pictures to compare."
    ]
    assert front.workspace.findChildren(ComparePage) == []


def test_the_activity_bar_has_a_button_under_the_rooms(front: Front) -> None:
    bar = front.workspace.activity
    (button,) = [
        one
        for one in bar.findChildren(QToolButton)
        if one.accessibleName() == "Compare"
    ]
    (studio,) = [
        one for one in bar.findChildren(QToolButton) if one.accessibleName() == "Studio"
    ]
    QApplication.processEvents()
    assert studio.y() < button.y() < bar.height() // 2
    select(front, 1, 2)
    button.click()
    assert ids(front) == ["task2", "task3"]


def test_who_won_is_passed_on(front: Front) -> None:
    said: list[tuple[object, ...]] = []
    front.library.compare.winner_picked.connect(lambda *found: said.append(found))
    front.library.compare.winner_undone.connect(lambda *found: said.append(found))
    select(front, 1, 2)
    front.library.compare.open_selected()
    page(front).actions_of["winner_2"].trigger()
    page(front).actions_of["winner_2"].trigger()
    assert said == [("task3", ("task2",)), ("task3",)]


def test_the_same_page_is_used_again(front: Front) -> None:
    for rows in ((1, 2), (3, 4, 5)):
        select(front, *rows)
        front.library.compare.open_selected()
    assert ids(front) == ["task4", "task5", "task6"]


@pytest.mark.parametrize("is_early", [True, False])
def test_its_viewers_get_pixels(front: Front, is_early: bool) -> None:
    desk = Attached()
    select(front, 1, 2)
    if is_early:
        front.library.compare.attach(desk)  # type: ignore[arg-type]
    front.library.compare.open_selected()
    if not is_early:
        front.library.compare.attach(desk)  # type: ignore[arg-type]
    assert desk.viewers == list(page(front).comparison.viewers)


def test_its_keys_are_listed_and_count_in_it_alone(front: Front) -> None:
    assert not front.commands["compare.mode"].isEnabled()
    assert "compare.mode" in front.commands.in_force()


def test_it_closes_with_the_studio(front: Front) -> None:
    front.library.compare.close()
    select(front, 1, 2)
    front.library.compare.open_selected()
    front.library.compare.close()
    assert not page(front).isVisible()


def test_the_menu_of_a_picture_has_it(front: Front) -> None:
    menu = QMenu()
    tile = front.gallery.tile(1)
    fill(menu, tile, front.wishes, front.commands)
    assert front.commands["picture.compare"] in menu.actions()
