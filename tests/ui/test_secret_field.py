"""The write-only field: what goes in comes out once, to who stores it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nanostudio.ui.secret_field import SecretField

CANARY = "sk-canary-0123456789"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> SecretField:
    made = SecretField("Key")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    QGuiApplication.clipboard().setText("before")
    yield made  # type: ignore[misc]
    QGuiApplication.clipboard().clear()


def test_dots_are_shown_and_keyboards_learn_nothing(field: SecretField) -> None:
    QTest.keyClicks(field, CANARY)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert CANARY not in field.displayText()
    hints = field.inputMethodHints()
    for hint in (
        Qt.InputMethodHint.ImhHiddenText,
        Qt.InputMethodHint.ImhSensitiveData,
        Qt.InputMethodHint.ImhNoPredictiveText,
    ):
        assert hints & hint


def test_nothing_of_it_can_be_copied_or_cut(field: SecretField) -> None:
    QTest.keyClicks(field, CANARY)
    field.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(field, key, CTRL)
    field.copy()
    field.cut()
    assert QGuiApplication.clipboard().text() == "before"
    assert not field.dragEnabled()


def test_a_screen_reader_gets_its_name_and_not_the_key(field: SecretField) -> None:
    QTest.keyClicks(field, CANARY)
    found = QAccessible.queryAccessibleInterface(field)
    assert found.text(QAccessible.Text.Name) == "Key"
    assert CANARY not in found.text(QAccessible.Text.Value)
    text = found.textInterface()
    assert CANARY not in text.text(0, text.characterCount())


@pytest.mark.parametrize("around", ["{}\n", "  {}\r\n", "\t{} ", "\n\n{}"])
def test_a_pasted_key_loses_what_was_copied_around_it(
    field: SecretField, around: str
) -> None:
    QGuiApplication.clipboard().setText(around.format(CANARY))
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == CANARY


def test_what_was_taken_is_gone_and_cannot_be_undone(field: SecretField) -> None:
    QTest.keyClicks(field, CANARY)
    assert field.take() == CANARY
    assert field.text() == ""
    assert field.take() == ""
    field.undo()
    field.redo()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert not field.isUndoAvailable()
