"""A viewer over a window, and a hand to look about with."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.ui.commands import Commands
from nanostudio.ui.viewer.page import ViewerPage
from tests.app.viewer_samples import Fetches, viewed

NONE = Qt.KeyboardModifier.NoModifier


class Stand:
    """A window with a button in it, and a viewer laid over it."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(1000, 648)
        self.under = QPushButton("under", self.window)
        QVBoxLayout(self.window).addWidget(self.under)
        self.fetches = Fetches(at_once=True)
        self.viewer = Viewer()
        self.viewer.attach(self.fetches)
        self.commands = Commands()
        self.said: list[str] = []
        self.page = ViewerPage(
            self.viewer,
            self.commands,
            announce=lambda _, text: self.said.append(text),
        )
        self.page.cover(self.window)
        self.canvas = self.page.canvas
        self.closed: list[Viewed] = []
        self.page.closed.connect(self.closed.append)
        self.window.show()
        self.window.activateWindow()
        self.under.setFocus()

    def open(self, *names: str, at: int = 0, width: int = 4000) -> None:
        """Look at pictures of `width` x 2000."""
        pictures = [viewed(name, width, 2000) for name in names or ("a", "b", "c")]
        self.page.open(pictures, at)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key on what has the focus."""
        focus = self.window.focusWidget()
        QTest.keyClick(focus or self.window, key, modifier)

    def wheel(
        self,
        notches: float,
        at: QPointF,
        phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
    ) -> None:
        """Turn the wheel, or move two fingers."""
        event = QWheelEvent(
            at,
            self.canvas.mapToGlobal(at),
            QPoint(),
            QPoint(0, round(notches * 120)),
            Qt.MouseButton.NoButton,
            NONE,
            phase,
            False,
        )
        QApplication.sendEvent(self.canvas, event)

    def colour(self, x: int, y: int) -> str:
        """What is seen at a place of the canvas."""
        return self.canvas.grab().toImage().pixelColor(x, y).name()
