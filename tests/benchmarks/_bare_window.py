"""The yardstick of the startup bench: the least PySide6 window with a list in it."""

import os
import sys
import time

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QMainWindow


class _Listing(QListView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sys.stdout.write(f"first-paint {time.monotonic_ns()}\n")
        sys.stdout.flush()
        os._exit(0)


app = QApplication([])
window = QMainWindow()
listing = _Listing()
listing.setModel(QStringListModel([f"row {number}" for number in range(100)]))
window.setCentralWidget(listing)
window.resize(1280, 800)
window.show()
app.exec()
