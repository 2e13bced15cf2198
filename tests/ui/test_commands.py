"""The table of actions as Qt's actions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.actions import Scope, table
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands

CTRL = Qt.KeyboardModifier.ControlModifier
# Keys of one scope count inside those of another.
_WITHIN = {
    Scope.PROMPT: {Scope.PROMPT, Scope.COMPOSE, Scope.WINDOW},
    Scope.TRAY: {Scope.TRAY, Scope.COMPOSE, Scope.WINDOW},
    Scope.COMPOSE: {Scope.COMPOSE, Scope.WINDOW},
    Scope.GALLERY: {Scope.GALLERY, Scope.WINDOW},
    Scope.QUEUE: {Scope.QUEUE, Scope.WINDOW},
    Scope.WINDOW: {Scope.WINDOW},
}


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_ids_are_unique_and_every_row_can_be_drawn(window: QWidget) -> None:
    rows = table()
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        assert row.text
        assert not row.icon or not icons.icon(row.icon).isNull()
        assert all(QKeySequence(keys).toString() == keys for keys in row.keys)


def test_no_two_actions_share_keys_where_both_count() -> None:
    taken: dict[tuple[str, Scope], str] = {}
    for row in table():
        for keys in row.keys:
            for scope in _WITHIN[row.scope]:
                assert (keys, scope) not in taken, f"{row.id}: {keys}"
            taken[keys, row.scope] = row.id


def test_what_is_not_bound_is_neither_shown_nor_done(window: QWidget) -> None:
    commands = Commands()
    assert commands.bound() == []
    assert not commands["generate"].isEnabled()


def test_a_bound_action_works_by_its_keys_and_by_its_button(window: QWidget) -> None:
    commands = Commands()
    done: list[str] = []
    commands.bind("view.find", lambda: done.append("found"), window)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    button = QToolButton(window)
    commands.dress(button, "view.find")
    button.click()
    assert done == ["found", "found"]
    assert button.accessibleName() == "Find"
    assert "Ctrl+F" in button.toolTip()


def test_keys_held_down_order_once(window: QWidget) -> None:
    commands = Commands()
    assert not commands["generate"].autoRepeat()
    assert not commands["generate.front"].autoRepeat()
    assert commands["queue.up"].autoRepeat()


def test_the_person_s_own_keys_count_in_place_of_the_first_ones(
    qtbot: QtBot, window: QWidget
) -> None:
    commands = Commands({"view.find": "Ctrl+G", "no.such": "X", "generate": ""})
    assert commands.keys("view.find") == ["Ctrl+G"]
    assert commands.keys("generate") == []
    done: list[str] = []
    commands.bind("view.find", lambda: done.append("found"), window)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert done == []
    with qtbot.waitSignal(commands.keys_changed):
        commands.set_keys("view.find", ["F3", "Ctrl+G"])
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert done == ["found"]
    assert commands.keys_words("view.find") == "F3"
