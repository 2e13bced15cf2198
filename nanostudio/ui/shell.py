"""The main window before its contents: painted first, furnished a moment later.

Nothing is imported here that the first paint can do without; see ARCHITECTURE.md."""

from typing import Protocol

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QWidget

from nanostudio.ui.focus import way_in
from nanostudio.ui.mirror import set_margins

SIZE = QSize(1280, 800)
LEAST = QSize(960, 640)
_LARGEST = QSize(1760, 1160)  # of a first window; a whole large screen is no window
_TITLE_BAR = 40  # pixels a window manager may add above
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
        self.resize(first_size(self.screen().availableSize()))
        geometry = remembered.value("window/geometry") if remembered else None
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.setCentralWidget(_outline(self))

    def furnish(self, contents: QWidget) -> None:
        """Put the contents where their outline was."""
        self.setCentralWidget(contents)
        # Not the contents: no event tells them of it before the window is active.
        (way_in(contents) or contents).setFocus()

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


def first_size(screen: QSize) -> QSize:
    """Of a window that was never open, on a screen with so many pixels free."""
    if screen.expandedTo(LEAST) != screen:
        return SIZE  # no screen a person works at
    wanted = QSize(screen.width() * 4 // 5, screen.height() * 17 // 20)
    room = screen - QSize(0, _TITLE_BAR)
    return wanted.boundedTo(_LARGEST).expandedTo(SIZE).boundedTo(room).expandedTo(LEAST)


def widths(window: int) -> tuple[int, int, int]:
    """Of compose panel, gallery and inspector in a window of this width: what a large
    one has more goes to the gallery, and to the picture in the inspector."""
    compose = max(352, min(window * 11 // 50, 400))
    inspector = max(316, min(window // 5, 420))
    return compose, max(0, window - BAR_WIDTH - 24 - compose - inspector), inspector


def _outline(window: QWidget) -> QWidget:
    """Panels without contents, where the panels will be."""
    outline = QWidget(window)
    row = QHBoxLayout(outline)
    set_margins(row, BAR_WIDTH, 8, 8, STATUS_HEIGHT)
    row.setSpacing(8)
    for width, role in zip(widths(window.width()), ("panel", "", "panel"), strict=True):
        frame = QFrame(outline)
        frame.setProperty("role", role)
        if role:
            frame.setFixedWidth(width)
        row.addWidget(frame)
    return outline
