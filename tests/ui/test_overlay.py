"""What opens over the window, whatever becomes of the system's window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui.overlay import Overlay


def test_it_closes_though_the_window_was_made_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Open", window)
    overlay = Overlay(window, "Some", QSize(80, 60))
    field = QLineEdit()
    QVBoxLayout(overlay).addWidget(field)
    with qtbot.waitExposed(window):
        window.show()
    overlay.open_under(button, window, button)

    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.destroy()
    window.show()
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert overlay.isHidden()
