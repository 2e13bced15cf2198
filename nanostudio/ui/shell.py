"""The main window before its contents: painted first, furnished a moment later.

Nothing is imported here that the first paint can do without; see ARCHITECTURE.md."""

from typing import Protocol

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QWidget

SIZE = QSize(1280, 800)
LEAST = QSize(960, 640)
WIDTHS = (352, 556, 316)  # compose, gallery, inspector, of 1280
BAR_WIDTH = 48  # of the activity bar
STATUS_HEIGHT = 24


class Remembered(Protocol):
    """What the window keeps between runs; QSettings is one.

    Keys: window/geometry, window/panels, window/hidden, window/desktop,
    gallery/tile, palette/recent."""

    def value(self, key: str, /) -> object:
        """The kept value, or None."""

    def setValue(self, key: str, value: object, /) -> None:
        """Keep `value`."""


class Shell(QMainWindow):
    """The window's frame and place on the screen; remembers where it stood."""

    closing = Signal()

    def __init__(self, remembered: Remembered | None = None) -> None:
        super().__init__()
        self._remembered = remembered
        self.setWindowTitle("NanoStudio")
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        geometry = remembered.value("window/geometry") if remembered else None
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.setCentralWidget(_outline(self))

    def furnish(self, contents: QWidget) -> None:
        """Put the contents where their outline was."""
        self.setCentralWidget(contents)
        contents.setFocus()

    def come_forward(self) -> None:
        """Stand before the other windows: the program was started once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._remember()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remember()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        self.closing.emit()
        super().closeEvent(event)

    def _remember(self) -> None:
        """Keep the place at once: a crash leaves no time for it."""
        if self._remembered is not None and self.isVisible():
            self._remembered.setValue("window/geometry", self.saveGeometry())


def _outline(window: QWidget) -> QWidget:
    """Panels without contents, where the panels will be."""
    outline = QWidget(window)
    row = QHBoxLayout(outline)
    row.setContentsMargins(BAR_WIDTH, 8, 8, STATUS_HEIGHT)
    row.setSpacing(8)
    for width, role in zip(WIDTHS, ("panel", "", "panel"), strict=True):
        frame = QFrame(outline)
        frame.setProperty("role", role)
        if role:
            frame.setFixedWidth(width)
        row.addWidget(frame)
    return outline
