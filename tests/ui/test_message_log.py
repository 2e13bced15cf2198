"""What was said lately: read, chosen, copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.messages import Level, Messages
from nanostudio.ui import theme
from nanostudio.ui.message_log import MessageLog

CTRL = Qt.KeyboardModifier.ControlModifier
DAY_MS = 86_400_000
BOTH_WAYS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class Clock:
    ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def messages(clock: Clock) -> Messages:
    return Messages(now_ms=clock)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def log(window: QWidget, messages: Messages) -> MessageLog:
    made = MessageLog(messages, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    made.activateWindow()
    return made


def test_nothing_was_said(log: MessageLog) -> None:
    assert log.empty.isVisible()
    assert not log.copy.isEnabled()


def test_the_last_comes_first_and_it_follows(
    log: MessageLog, messages: Messages
) -> None:
    messages.show(Level.NOTE, "Reference removed.")
    for _ in range(3):
        messages.show(Level.PROBLEM, "The disk is full.", "Make room.")
    assert log.list.count() == 2
    spoken = log.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "×3" in spoken  # noqa: RUF001
    assert spoken.endswith("The disk is full. Make room.")
    assert not log.empty.isVisible()


def test_all_or_the_chosen_are_copied(log: MessageLog, messages: Messages) -> None:
    messages.show(Level.NOTE, "a", "one")
    messages.report_bug(ZeroDivisionError("x"))
    assert log.copy.text() == "Copy all"
    log.copy.click()
    text = QApplication.clipboard().text()
    assert "a one" in text
    assert "ZeroDivisionError" in text
    log.list.setCurrentRow(1)
    assert log.copy.text() == "Copy"
    QTest.keyClick(log.list, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text().endswith("a one")


def test_older_days_have_their_date(
    log: MessageLog, messages: Messages, clock: Clock
) -> None:
    messages.show(Level.NOTE, "long ago")
    spoken = log.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert len(spoken.split(". ")[0]) > 8


def test_it_is_painted_in_both_themes_and_directions(
    log: MessageLog, messages: Messages, qapp: QApplication
) -> None:
    for level in Level:
        messages.show(level, f"{level} " * 12, "hint " * 40)
    log.list.setCurrentRow(0)
    log.list.setFocus()
    sheet, palette = qapp.styleSheet(), qapp.palette()
    shots = []
    for tokens in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, tokens)
        for direction in BOTH_WAYS:
            log.list.setLayoutDirection(direction)
            shots.append(log.list.grab().toImage())
    assert all(shots[0] != other for other in shots[1:])
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def test_long_words_take_more_lines(log: MessageLog, messages: Messages) -> None:
    messages.show(Level.NOTE, "short")
    messages.show(Level.NOTE, "long " * 30, "hint " * 60)
    model = log.list.model()
    long, short = (log.list.visualRect(model.index(row, 0)) for row in (0, 1))
    assert long.height() > 3 * short.height()
    log.resize(320, 400)
    log.list.grab()
    assert log.list.visualRect(model.index(0, 0)).height() > long.height()


def test_everything_that_takes_focus_has_a_name(log: MessageLog) -> None:
    for widget in log.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or widget.property("text"), widget
    log.close_button.click()
    assert not log.isVisible()
