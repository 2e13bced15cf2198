"""The table of actions as Qt's actions."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.actions import table
from nanostudio.app.shortcuts import clashes, edits_text
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands

CTRL = Qt.KeyboardModifier.ControlModifier


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
    assert clashes(table(), {row.id: row.keys for row in table()}) == []


# What a text field keeps for itself when it is asked, and what edits there although
# it would give it away.
_GIVEN_AWAY = ("Ctrl+Backspace", "Ctrl+Del", "PgUp", "PgDown", "Shift+PgUp", "Ins")


@pytest.mark.parametrize(
    "keys",
    [
        *("A", "Shift+A", "1", ".", "Space", "Left", "Shift+Right", "Home", "Del"),
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
        *("Ctrl+Left", "Ctrl+Shift+End", "Alt+Backspace", "Shift+Del", "Shift+Ins"),
        *("Ctrl+K", "Ctrl+F", "Ctrl+B", "F1", "Shift+F6", "Ctrl+Return", "Alt+Up"),
        *("Ctrl+,", "Ctrl+0", "Ctrl++", "Ctrl+-", "Ctrl+R", "Ctrl+Q", "Esc"),
        *_GIVEN_AWAY,
    ],
)
def test_keys_that_edit_text_are_those_a_field_keeps(qtbot: QtBot, keys: str) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    (combination,) = [QKeySequence(keys)[0]]
    typed = keys.removeprefix("Shift+") if "Ctrl" not in keys else ""
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride,
        combination.key(),
        combination.keyboardModifiers(),
        " " if typed == "Space" else typed[:1] if len(typed) == 1 else "",
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    assert edits_text(keys) is (event.isAccepted() or keys in _GIVEN_AWAY)


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
    commands = Commands({"view.find": ("Ctrl+G",), "no.such": ("X",), "generate": ()})
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


def test_keys_taken_live_go_back_to_the_first_ones_and_slips_are_told(
    window: QWidget,
) -> None:
    commands = Commands()
    own = {"view.find": ("ctrl+g", "Strg+F", "Ctrl+K, Foo"), "generate": ("F5",)}
    assert commands.take_keys(own) == ["Strg+F", "Ctrl+K, Foo"]
    assert commands.keys("view.find") == ["Ctrl+G"]
    assert commands.take_keys({}) == []
    assert commands.keys("view.find") == ["Ctrl+F"]
    assert commands.keys("generate") == ["Ctrl+Return", "Ctrl+Enter"]


def test_the_keys_in_force_are_those_of_what_does_something(window: QWidget) -> None:
    commands = Commands()
    commands.bind("view.find", lambda: None, window)
    assert commands.in_force() == {"view.find": ["Ctrl+F"]}
