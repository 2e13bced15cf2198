"""The queue's pop-up: opened by keys, closed by Esc or a click elsewhere, paused."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from nanostudio.ui.queue_panel import QueuePanel
from tests.app.tile_samples import done_task, make_task, running_task
from tests.ui.queue_fakes import Filled

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Room:
    """A window with a field, a button at its foot, and the pop-up."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.field = QLineEdit(self.window)
        self.field.setGeometry(700, 10, 100, 30)
        self.anchor = QPushButton("Queue", self.window)
        self.anchor.setGeometry(20, 650, 120, 30)
        self.filled = Filled(self.window)
        self.panel = QueuePanel(
            self.filled.model,
            self.filled.wished.wishes,
            self.filled.queue_wishes,
            self.filled.commands,
            self.window,
        )
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()

    def open(self) -> None:
        self.panel.open_at(self.anchor, self.panel.list)

    def press(self, x: int, y: int) -> None:
        """A click that reaches the window first, as a real one does."""
        handle = self.window.windowHandle()
        QTest.mouseClick(handle, LEFT, NONE, QPoint(x, y))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room(qtbot)
    made.filled.fill()
    return made


def test_it_opens_above_its_button_with_the_keys_on_its_first_row(room: Room) -> None:
    room.open()
    panel, anchor = room.panel.panel, room.anchor
    bottom = panel.mapTo(room.window, panel.rect().bottomLeft())
    assert bottom.y() < anchor.geometry().top()
    assert abs(bottom.x() - anchor.geometry().left()) <= 1
    assert room.window.focusWidget() is room.panel.list
    assert [one.row() for one in room.panel.list.selectedIndexes()] == [0]


def test_it_can_end_where_its_button_ends(room: Room) -> None:
    room.anchor.move(600, 650)
    room.panel.open_at(room.anchor, room.panel.list, is_at_end=True)
    panel = room.panel.panel
    right = panel.mapTo(room.window, panel.rect().bottomRight()).x()
    assert abs(right - room.anchor.geometry().right()) <= 1


def test_read_from_right_to_left_it_begins_at_the_right(room: Room) -> None:
    room.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.anchor.move(700, 650)
    room.open()
    panel = room.panel.panel
    right = panel.mapTo(room.window, panel.rect().bottomRight()).x()
    assert abs(right - room.anchor.geometry().right()) <= 1


def test_it_stays_inside_the_window(room: Room) -> None:
    for number in range(20, 80):
        room.filled.tell(make_task(number))
    for anchor_x in (0, 850):
        room.anchor.move(anchor_x, 650)
        room.open()
        panel = room.panel.panel
        corner = panel.mapTo(room.window, QPoint(0, 0))
        assert room.window.rect().contains(panel.rect().translated(corner))
        room.panel.close_now()


def test_esc_closes_it_and_gives_the_keys_back(room: Room, qtbot: QtBot) -> None:
    room.open()
    with qtbot.waitSignal(room.panel.closed):
        QTest.keyClick(room.panel.list, Qt.Key.Key_Escape)
    assert not room.panel.isVisible()
    assert room.window.focusWidget() is room.field
    room.panel.close_now()


def test_esc_is_not_the_window_s_while_it_is_open(room: Room) -> None:
    done: list[str] = []
    commands = room.filled.commands
    commands.bind("messages.dismiss", lambda: done.append("dismissed"), room.window)
    room.open()
    QTest.keyClick(room.panel.list, Qt.Key.Key_Escape)
    assert (done, room.panel.isVisible()) == ([], False)


def test_a_click_elsewhere_closes_it_and_one_on_it_does_not(room: Room) -> None:
    room.open()
    inside = room.panel.panel.mapTo(room.window, QPoint(30, 20))
    room.press(inside.x(), inside.y())
    assert room.panel.isVisible()
    room.press(30, 660)  # its own button decides itself
    assert room.panel.isVisible()
    room.press(850, 300)
    assert not room.panel.isVisible()


def test_it_follows_the_window(room: Room, qtbot: QtBot) -> None:
    room.open()
    room.anchor.move(20, 450)
    room.window.resize(900, 500)
    qtbot.waitUntil(lambda: room.panel.geometry().bottom() < 470)


def test_it_may_go_before_it_has_followed(room: Room) -> None:
    room.open()
    size = room.window.size()
    QApplication.sendEvent(room.window.windowHandle(), QResizeEvent(size, size))
    delete(room.panel)
    QTest.qWait(0)  # what was to be done later is done, or not at all


def test_it_grows_and_shrinks_with_its_rows(room: Room) -> None:
    room.open()
    before = room.panel.height()
    room.filled.tell(*[done_task(n) for n in (1, 2, 6, 7)])
    assert room.panel.height() < before


def test_empty_it_says_so(room: Room) -> None:
    room.filled.tell(*[done_task(n) for n in range(1, 8)])
    room.open()
    assert room.panel.empty.isVisible()
    assert not room.panel.list.isVisible()
    assert not room.panel.clear.isVisible()
    assert room.panel.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not room.panel.isVisible()
    assert room.field.hasFocus()


def test_emptied_while_it_is_open_it_keeps_the_keys(room: Room) -> None:
    room.open()
    room.filled.tell(*[done_task(n) for n in range(1, 8)])
    assert room.panel.empty.isVisible()
    assert room.panel.isAncestorOf(QApplication.focusWidget())


def test_all_that_is_queued_can_be_cancelled(room: Room) -> None:
    room.open()
    room.panel.clear.click()
    assert room.filled.made == [("cancel_queued",)]
    room.filled.tell(*[running_task(n) for n in (3, 4, 5)])
    assert not room.panel.clear.isVisible()


def test_pause_and_go_on_say_what_they_mean(room: Room) -> None:
    room.open()
    pause, banner = room.panel.pause, room.panel.banner
    assert "Nothing new is sent" in pause.toolTip()
    assert pause.accessibleName() == "Pause the queue"
    assert not banner.isVisible()
    pause.click()
    room.filled.asides.set_paused({"*"})
    assert banner.words.text() == (
        "Paused. Nothing new is sent; what is under way goes on."
    )
    assert not pause.isVisible()
    banner.go_on.click()
    assert room.filled.made == [("pause", "*"), ("resume", "*")]


def test_one_paused_provider_is_named(room: Room) -> None:
    room.open()
    room.filled.asides.set_paused({"monet"})
    assert room.panel.banner.words.text() == "Paused: Monet. The others go on."
    assert room.panel.pause.isVisible()


def test_everything_that_takes_focus_has_a_name(room: Room) -> None:
    room.open()
    for widget in room.panel.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or widget.property("text"), widget


def test_tab_goes_round_inside(room: Room) -> None:
    room.open()

    def names(key: Qt.Key) -> list[str]:
        found = []
        for _ in range(4):
            focused = room.window.focusWidget()
            found.append(focused.accessibleName() or focused.property("text"))
            QTest.keyClick(focused, key)
        return found

    forward = ["Queue", "Cancel all queued", "Pause the queue", "Queue"]
    assert names(Qt.Key.Key_Tab) == forward
    back = ["Cancel all queued", "Queue", "Pause the queue", "Cancel all queued"]
    assert names(Qt.Key.Key_Backtab) == back
