"""What the window's place in the task bar says, as far as Qt can say it."""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.bulletin import Work


def show_work(window: QWidget, work: Work, before: Work) -> None:
    """How many tasks run; a call for the person when one of them needs them.

    On Linux the count goes over the bus, with how far they are: see notify.py."""
    if sys.platform != "linux" and work.running != before.running:
        QGuiApplication.setBadgeNumber(work.running)
    if work.needs_person and not before.needs_person:
        call_person(window)


def call_person(window: QWidget) -> None:
    """Have the task bar ask for attention, unless the window has it."""
    if not window.isActiveWindow():
        QApplication.alert(window)


def raise_window(window: QWidget) -> None:
    """Bring the window back, whatever became of it."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
