"""The window's place in the task bar, and the tray where there is no bus."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.bulletin import Work
from nanostudio.ui import taskbar
from nanostudio.ui.balloon import Balloon


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_window_comes_back_from_wherever_it_was(
    window: QWidget, qtbot: QtBot
) -> None:
    window.showMinimized()
    taskbar.raise_window(window)
    assert window.isVisible()
    assert not window.isMinimized()
    window.hide()
    taskbar.raise_window(window)
    qtbot.waitUntil(window.isActiveWindow)


def test_work_is_told_without_harm(window: QWidget) -> None:
    taskbar.show_work(window, Work(2, 0.5, needs_person=True), Work())
    taskbar.show_work(window, Work(), Work(2, 0.5, needs_person=True))


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support")
def test_the_tray_shows_and_takes_away(window: QWidget) -> None:
    clicks: list[str] = []
    balloon = Balloon(lambda: clicks.append("clicked"))
    balloon.show("2 pictures are ready", "A fox")
    tray: QSystemTrayIcon = balloon._tray
    tray.messageClicked.emit()
    assert clicks == ["clicked"]
    balloon.withdraw()
    assert not tray.isVisible()
