"""Work that takes longer is shown, with a way to stop it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui import work_row
from nanostudio.ui.work_row import WorkRow
from tests.ui.finding_stand import unnamed


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def row(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> WorkRow:
    monkeypatch.setattr(work_row, "_PATIENCE_MS", 0)
    made = WorkRow()
    QVBoxLayout(window).addWidget(made)
    return made


def nothing() -> None:
    """Stop what cannot be stopped."""


def test_what_takes_a_moment_is_not_shown(row: WorkRow) -> None:
    row.show_work("Exporting", 1, 2, nothing)
    assert row.isHidden()
    row.show_work("Exporting", 2, 2, nothing)
    QApplication.processEvents()
    assert row.isHidden()


def test_what_takes_longer_is_shown_till_it_ends(row: WorkRow, qtbot: QtBot) -> None:
    row.show_work("Exporting", 1, 5, nothing)
    qtbot.waitUntil(row.isVisible)
    row.show_work("Exporting", 2, 5, nothing)
    assert row.words.text() == "Exporting: 2 of 5"
    assert (row.bar.value(), row.bar.maximum()) == (2, 5)
    assert unnamed(row) == []
    row.show_work("Exporting", 5, 5, nothing)
    assert row.isHidden()


def test_stop_is_for_what_is_shown(row: WorkRow, qtbot: QtBot) -> None:
    stopped: list[str] = []
    QTest.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    for title in ("Changing pictures", "Exporting"):
        row.show_work(title, 1, 5, lambda title=title: stopped.append(title))
    qtbot.waitUntil(row.isVisible)
    QTest.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    assert stopped == ["Changing pictures"]
    row.show_work("Changing pictures", 5, 5, nothing)
    assert row.words.text() == "Exporting: 1 of 5"
    assert row.isVisible()
    QTest.mouseClick(row.stop, Qt.MouseButton.LeftButton)
    assert stopped == ["Changing pictures", "Exporting"]
