"""Rooms: built when they are entered, entered by key, button or a picture held over it;
what is ordered is what is seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.messages import Level
from nanostudio.ui.room_button import RoomButton
from nanostudio.ui.rooms import CHARACTERS, SHEETS, STUDIO, Room, Rooms
from tests.app.tile_samples import done_task
from tests.ui.whole_window import opened

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class _Shop(Room):
    """A room with one field, where something can be bought."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.bought = 0

    def generate(self) -> None:
        self.bought += 1


def test_a_room_is_built_once_and_when_it_is_entered(qtbot: QtBot) -> None:
    rooms, made = Rooms(), list[str]()
    qtbot.addWidget(rooms)

    def maker(name: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            made.append(name)
            return Room()

        return make

    for name in (STUDIO, SHEETS):
        rooms.add(name, maker(name))
    assert (rooms.current, made) == (STUDIO, [STUDIO])
    with qtbot.waitSignal(rooms.entered) as entered:
        rooms.enter(SHEETS)
    assert entered.args == [SHEETS]
    assert rooms.currentWidget() is rooms.page(SHEETS)
    with qtbot.assertNotEmitted(rooms.entered):
        rooms.enter(SHEETS)
        rooms.enter("cellar")
    rooms.enter(STUDIO)
    rooms.enter(SHEETS)
    assert made == [STUDIO, SHEETS]


def test_keys_lead_from_room_to_room_and_mark_where_one_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        rooms = front.workspace.rooms
        buttons = {
            one.accessibleName(): one
            for one in front.workspace.activity.findChildren(QToolButton)
        }
        for key, room, name in (
            (Qt.Key.Key_2, CHARACTERS, "Characters"),
            (Qt.Key.Key_3, SHEETS, "Sheets"),
            (Qt.Key.Key_1, STUDIO, "Studio"),
        ):
            QTest.keyClick(front.window, key, ALT)
            assert rooms.current == room
            assert [n for n, b in buttons.items() if b.isChecked() and b.isVisible()
                    and isinstance(b, RoomButton)] == [name]  # fmt: skip
        assert front.window.focusWidget() is front.compose.prompt
        buttons["Sheets"].click()
        assert rooms.current == SHEETS


def test_nothing_is_ordered_that_is_not_seen(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = _Shop()
    with opened(qapp, tmp_path) as front:
        orders: list[object] = []
        front.checkout.order_confirmed.connect(orders.append)
        front.draft.set_prompt("A fox")
        rooms = front.workspace.rooms
        monkeypatch.setattr(rooms, "_makers", rooms._makers | {SHEETS: lambda: shop})
        rooms.enter(SHEETS)
        assert front.window.focusWidget() is shop.field
        front.commands["generate"].trigger()
        front.commands["generate.front"].trigger()
        assert (orders, shop.bought) == ([], 1)
        rooms.enter(STUDIO)
        front.commands["generate"].trigger()
        assert (len(orders), shop.bought) == (1, 1)


def test_nothing_is_ordered_while_a_picture_lies_over_the_room(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        orders: list[object] = []
        front.checkout.order_confirmed.connect(orders.append)
        front.draft.set_prompt("A fox")
        front.gallery.load([done_task(1)])
        front.panel.view.setCurrentIndex(front.gallery.index(0))
        front.commands["picture.view"].trigger()
        qapp.processEvents()
        assert front.workspace.is_covered
        for name in ("generate", "generate.front"):
            front.commands[name].trigger()
        assert orders == []
        front.library.viewer.close()
        assert not front.workspace.is_covered
        front.commands["generate"].trigger()
        assert len(orders) == 1


def test_messages_stand_in_the_room_one_is_in(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        front.messages.show(Level.NOTE, "First")
        front.workspace.rooms.enter(SHEETS)
        front.messages.show(Level.NOTE, "Second")
        page = front.workspace.rooms.page(SHEETS)
        assert [one.parent() for one in front.toasts.shown] == [page, page]
        assert all(one.isVisible() for one in front.toasts.shown)
        front.workspace.rooms.enter(STUDIO)
        assert {one.parent() for one in front.toasts.shown} == {front.panel}


def test_going_to_a_picture_leads_back_to_the_studio(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(qapp, tmp_path) as front:
        for go in (
            lambda: front.library.goto.go(1),
            front.commands["view.inspector"].toggle,
        ):
            front.workspace.rooms.enter(CHARACTERS)
            go()
            assert front.workspace.rooms.current == STUDIO


def test_a_picture_held_over_its_button_opens_a_room(qtbot: QtBot) -> None:
    button = RoomButton()
    qtbot.addWidget(button)
    button.show()
    mime, copy = QMimeData(), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(4, 4), copy, mime, left, none)
    with qtbot.waitSignal(button.clicked):
        QApplication.sendEvent(button, enter)
    timer = button.findChild(QTimer)
    QApplication.sendEvent(button, enter)
    assert timer.isActive()
    QApplication.sendEvent(button, QDragLeaveEvent())
    assert not timer.isActive()  # it was only met in passing
    assert enter.position() == QPointF(4, 4)
