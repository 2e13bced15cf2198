"""What the whole window does with what is told of its work."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.kept import Kept
from nanostudio.core.errors import MissingKey, OverBudget
from nanostudio.ui.front import Front
from nanostudio.ui.look import Look
from nanostudio.ui.shell import Shell
from tests.app.compose_samples import GRAND, MODEST
from tests.app.tile_samples import running_task, uncertain_task

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Front:
    kept = Kept(tmp_path / "window.ini")
    look = Look(qapp, kept, "dark")
    window = Shell(kept)
    qtbot.addWidget(window)
    window.show()
    made = Front(qapp, window, kept, [GRAND, MODEST], look)
    window.activateWindow()
    return made


def test_what_stands_against_an_order_is_said_under_generate(front: Front) -> None:
    error = OverBudget("The budget does not hold it.", "40 credits are left.")
    front._on_desk_order_refused("grand", error)
    assert front.compose.order.problem.text() == str(error)
    assert front.toasts.shown == ()
    assert front.messages.log[0].message.title == error.title


def test_where_generate_cannot_be_seen_it_is_a_toast(front: Front) -> None:
    QTest.keyClick(front.window, Qt.Key.Key_B, CTRL)
    front._on_desk_order_refused("grand", MissingKey("No key.", "Store one."))
    assert [toast.title.text() for toast in front.toasts.shown] == ["No key."]
    assert front.workspace.status.provider.text() == "Grand needs a key"


def test_generate_next_goes_to_the_front(front: Front, qtbot: QtBot) -> None:
    front.draft.set_prompt("a fox")
    for keys, at_front in ((CTRL_SHIFT, True), (CTRL, False)):
        with qtbot.waitSignal(front.draft.generate_requested):
            QTest.keyClick(front.compose.prompt, Qt.Key.Key_Return, keys)
        assert front.draft.at_front is at_front


def test_a_task_of_the_queue_is_shown_in_the_gallery(front: Front) -> None:
    front.gallery.load([running_task(1), uncertain_task(2)])
    QTest.keyClick(front.window, Qt.Key.Key_I, CTRL)
    assert not front.inspector.isVisible()
    front.news.queue.show_requested.emit("task2")
    tile = front.panel.view.current_tile
    assert tile is not None
    assert tile.id == "task2"
    assert front.inspector.isVisible()


def test_the_queue_s_button_stands_beside_generate(front: Front) -> None:
    front.bulletin.note(running_task(1))
    order = front.compose.order
    button = order.beside.itemAt(1).widget()
    assert button is not None
    assert button.accessibleName() == "Queue: 1"
    button.click()
    panel = front.news.panel
    assert panel is not None
    assert panel.isVisible()
    foot = panel.panel.mapTo(front.workspace, panel.panel.rect().bottomLeft())
    top = order.generate.mapTo(front.workspace, order.generate.rect().topLeft())
    assert foot.y() < top.y()  # Generate stays in sight


def test_a_notification_s_click_brings_the_window_back(front: Front) -> None:
    front.window.showMinimized()
    front.raise_window()
    assert not front.window.isMinimized()
