"""Esc closes what is open before it puts a message away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.checkout import Question, Why
from nanostudio.app.messages import Level
from nanostudio.ui.front import Front
from nanostudio.ui.palette import Palette
from nanostudio.ui.slot import SlotButton
from tests.ui.whole_window import opened


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


def is_kept(widget: QWidget, key: Qt.Key = Qt.Key.Key_Escape) -> bool:
    """Whether a part of the window keeps a key from the window's shortcuts."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, none)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_palette_goes_and_the_message_stays(front: Front) -> None:
    front.messages.show(Level.GOOD, "Exported as fox.png.")
    front.window.activateWindow()
    front.commands["palette.open"].trigger()
    (palette,) = front.window.findChildren(Palette)
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert front.commands["messages.dismiss"].isEnabled()


@pytest.mark.parametrize("action", ["prompt.history", "prompt.saved", "prompt.sent"])
def test_a_popup_keeps_it_while_it_is_open(front: Front, action: str) -> None:
    assert not is_kept(front.compose.prompt)
    front.commands[action].trigger()
    focused = front.window.focusWidget()
    assert focused is not None
    assert is_kept(focused)


def test_a_question_keeps_it(front: Front) -> None:
    bar = front.compose.order.question
    bar.ask(Question(Why.LIMIT, "Generate for 40 credits?"))
    assert is_kept(bar.no)


def test_a_reference_keeps_it_only_while_it_is_dragged(front: Front) -> None:
    slot = SlotButton(front.compose)
    slot.resize(72, 72)
    slot.show()
    assert not is_kept(slot)
    QTest.mousePress(slot, Qt.MouseButton.LeftButton, pos=QPoint(36, 20))
    QTest.mouseMove(slot, QPoint(66, 20))
    assert is_kept(slot)
    assert not is_kept(slot, Qt.Key.Key_F6)
    QTest.keyClick(slot, Qt.Key.Key_Escape)
    assert not is_kept(slot)
