"""Work under way in the window: status line, title, queue, pause, messages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.asides import Asides
from nanostudio.app.bulletin import Bulletin
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Level, Messages
from nanostudio.app.standing import Stand
from nanostudio.ui.commands import Commands
from nanostudio.ui.message_log import MessageLog
from nanostudio.ui.news import News
from nanostudio.ui.queue_button import QueueButton
from nanostudio.ui.queue_wishes import QueueWishes
from nanostudio.ui.status import StatusBar
from nanostudio.ui.toast import Toasts
from tests.app.compose_samples import GRAND, MODEST
from tests.app.tile_samples import (
    PROVIDERS,
    done_task,
    make_task,
    running_task,
    uncertain_task,
)
from tests.ui.gallery_fakes import Wished

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


class FakeTasks:
    """Writes down what it is asked, as task_desk and queue_desk are."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.queue = self
        self.found: list[Callable[[str], None]] = []
        self.finding_made = self

    def connect(self, call: Callable[[str], None]) -> None:
        self.found.append(call)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *what: self.asked.append((name, *what))


class Room:
    """A window with the parts that tell of work."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.asides = Asides()
        self.bulletin = Bulletin(PROVIDERS, self.asides)
        self.draft = Draft((GRAND, MODEST))
        self.commands = Commands(parent=self.window)
        self.status = StatusBar(self.window)
        self.status.setGeometry(0, 672, 900, 28)
        self.button = QueueButton(self.window)
        self.button.setGeometry(300, 600, 60, 40)
        self.news = News(
            self.window,
            bulletin=self.bulletin,
            draft=self.draft,
            wishes=Wished(self.window).wishes,
            queue=QueueWishes(self.asides, self.window),
            commands=self.commands,
            place=self.window,
            status=self.status,
            button=self.button,
        )
        self.messages = Messages()
        self.toasts = Toasts(self.messages, self.window, lambda *_: None)
        self.news.tell_messages(self.messages, self.toasts)
        self.tasks = FakeTasks()
        self.window.show()
        self.window.activateWindow()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_the_status_line_follows_the_work(room: Room) -> None:
    assert room.status.queue.text() == "Nothing under way"
    for task in (running_task(1), make_task(2), uncertain_task(3)):
        room.bulletin.note(task)
    assert room.status.queue.text() == "1 running · 1 queued · 1 needs attention"
    assert room.status.queue.accessibleName().startswith("Queue: 1 running")
    assert room.button.text() == "3"
    assert room.button.accessibleName() == "Queue: 3"
    room.bulletin.note(done_task(1))
    assert room.status.session.text() == "Session 1 image · 20 credits"


def test_the_title_follows_the_work(room: Room) -> None:
    room.bulletin.note(running_task(1))
    room.bulletin.note(make_task(2))
    assert room.window.windowTitle() == "0 of 2 · NanoStudio"


def test_the_chosen_provider_s_standing_is_shown(room: Room) -> None:
    assert room.status.provider.text() == "Grand"
    room.bulletin.standing.set("grand", Stand.CONNECTED)
    assert room.status.provider.text() == "Grand connected"
    room.status.dot.grab()
    room.draft.set_model("modest", "small")
    assert room.status.provider.text() == "Modest"
    room.status.dot.grab()
    room.bulletin.standing.set("modest", Stand.KEY)
    assert room.status.provider.text() == "Modest needs a key"


def test_the_queue_opens_by_key_and_by_both_buttons(room: Room) -> None:
    room.bulletin.note(running_task(1))
    QTest.keyClick(room.window, Qt.Key.Key_J, CTRL)
    panel = room.news.panel
    assert panel is not None
    assert panel.isVisible()
    QTest.keyClick(panel.list, Qt.Key.Key_J, CTRL)
    assert not panel.isVisible()
    room.button.click()
    assert panel.isVisible()
    room.button.click()
    assert not panel.isVisible()
    room.button.hide()
    room.status.queue.click()
    assert panel.isVisible()
    assert room.news.panel is panel


def test_wishes_reach_the_desk(room: Room) -> None:
    room.news.attach(room.tasks)  # type: ignore[arg-type]
    pause = room.commands["queue.pause"]
    QTest.keyClick(room.window, Qt.Key.Key_J, CTRL_SHIFT)
    assert pause.isChecked()
    room.asides.set_paused({"*"})
    assert pause.isChecked()
    QTest.keyClick(room.window, Qt.Key.Key_J, CTRL_SHIFT)
    room.commands["queue.cancel_queued"].trigger()
    assert room.tasks.asked == [("pause", "*"), ("resume", "*"), ("cancel_queued",)]
    shown: list[str] = []
    room.news.queue.show_requested.connect(shown.append)
    for call in room.tasks.found:
        call.emit("task1")  # type: ignore[attr-defined]
    assert shown == ["task1"]


def test_before_the_engine_is_there_nothing_can_be_paused(room: Room) -> None:
    assert not room.commands["queue.pause"].isEnabled()
    room.commands["queue.pause"].trigger()
    assert room.tasks.asked == []


def test_paused_is_seen_in_the_window_and_ended_there(room: Room) -> None:
    room.news.attach(room.tasks)  # type: ignore[arg-type]
    assert not room.status.paused.isVisible()
    room.asides.set_paused({"*"})
    assert room.status.paused.isVisible()
    assert room.status.paused.accessibleName() == "The queue is paused. Go on."
    room.status.paused.click()
    assert room.tasks.asked == [("resume", "*")]
    room.asides.set_paused({"monet"})
    assert room.status.paused.accessibleName() == "Paused: Monet. Go on."
    assert not room.commands["queue.pause"].isChecked()
    room.asides.set_paused(())
    assert not room.status.paused.isVisible()


def test_the_log_is_opened_and_the_newest_message_put_away_by_keys(room: Room) -> None:
    dismiss = room.commands["messages.dismiss"]
    assert not dismiss.isEnabled()
    room.messages.show(Level.PROBLEM, "The disk is full.")
    assert dismiss.isEnabled()
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert room.toasts.shown == ()
    assert not dismiss.isEnabled()
    QTest.keyClick(room.window, Qt.Key.Key_M, CTRL_SHIFT)
    log = room.window.findChild(MessageLog)
    assert log is not None
    assert log.isVisible()
    assert log.list.count() == 1
    log.close()


def test_who_is_elsewhere_is_told_so(room: Room, qapp: QApplication) -> None:
    active = Qt.ApplicationState
    qapp.applicationStateChanged.emit(active.ApplicationInactive)
    room.bulletin.note(running_task(1))
    room.bulletin.note(done_task(1))
    assert room.window.windowTitle() == "Done 1 · NanoStudio"
    room.bulletin.note(make_task(2))
    room.bulletin.note(uncertain_task(2))
    assert room.window.windowTitle() == "! NanoStudio"
    qapp.applicationStateChanged.emit(active.ApplicationActive)
    assert isinstance(QGuiApplication.instance(), QGuiApplication)
    assert room.window.windowTitle() == "! NanoStudio"


def test_it_is_drawn_anew_in_other_colours(room: Room, qapp: QApplication) -> None:
    palette = qapp.palette()
    light = QApplication.style().standardPalette()
    qapp.setPalette(light)
    room.button.grab()
    qapp.setPalette(palette)
