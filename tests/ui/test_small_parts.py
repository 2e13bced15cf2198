"""A check box that can be seen, and a sign that turns only while it is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.spinner import Spinner


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
def test_a_tick_can_be_told_from_none(
    qtbot: QtBot, qapp: QApplication, tokens: theme.Theme
) -> None:
    theme.apply(qapp, tokens)
    box = CheckBox("Let others see it")
    qtbot.addWidget(box)
    box.show()
    assert box.accessibleName() == "Let others see it"
    off = box.grab().toImage()
    QTest.mouseClick(
        box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() // 2)
    )
    assert box.isChecked()
    assert box.grab().toImage() != off
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert box.grab().toImage() != off
    box.setEnabled(False)
    assert not box.grab().isNull()


def test_nothing_turns_while_it_is_not_seen(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    timer = spinner.findChild(QTimer)
    assert timer is not None
    assert not timer.isActive()
    spinner.show()
    assert timer.isActive()
    before = spinner.grab().toImage()
    timer.timeout.emit()
    assert spinner.grab().toImage() != before
    spinner.hide()
    assert not timer.isActive()


def test_keys_go_on_from_the_choice_that_was_made_elsewhere(qtbot: QtBot) -> None:
    row = SegmentRow(["PNG", "JPEG", "PDF", "ORA"], "Format")
    qtbot.addWidget(row)
    row.show_choice("PNG", {})
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    row.segments["PNG"].setFocus()
    row.show_choice("PDF", {})  # it was kept, and is known a moment later
    with qtbot.waitSignal(row.picked) as picked:
        QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Right)
    assert picked.args == ["ORA"]
    other = QPushButton(row)
    other.show()
    other.setFocus()
    row.show_choice("PNG", {})
    assert not row.segments["PNG"].hasFocus()  # it takes the keys from nothing else
