"""A comparison over a window, and a hand to work it with."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nanostudio.app.compare import Comparison, Mode
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Answer, Cancel, Viewed
from nanostudio.core.errors import StudioError
from nanostudio.ui.commands import Commands
from nanostudio.ui.compare.page import ComparePage
from tests.app.compare_samples import tiles
from tests.app.viewer_samples import pixels

NONE = Qt.KeyboardModifier.NoModifier
# Blue, green, red and alpha of the pictures, and how they are seen.
COLOURS = (b"\x20\x40\x80\xff", b"\x50\x30\x80\xff", b"\xff\x00\x00\xff", b"\x00" * 4)
SEEN = ("#804020", "#803050", "#0000ff")


class Stand:
    """A window of 1000 x 600 with a button in it; the pixels come at once, but for
    those in `gone`, which cannot be read."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(1000, 600)
        self.under = QPushButton("under", self.window)
        QVBoxLayout(self.window).addWidget(self.under)
        self.gone: dict[str, StudioError] = {}
        self.begun: list[tuple[str, int]] = []
        self.comparison = Comparison()
        for viewer in self.comparison.viewers:
            viewer.attach(self._fetch)
        self.commands = Commands()
        self.said: list[str] = []
        self.page = ComparePage(
            self.comparison,
            self.commands,
            announce=lambda _, text: self.said.append(text),
        )
        self.page.cover(self.window)
        self.canvas = self.page.canvas
        self.window.show()
        self.window.activateWindow()
        self.under.setFocus()

    def open(self, count: int = 2, *sizes: tuple[int, int]) -> None:
        """Compare so many pictures of 2000 x 1000, or of `sizes`, without the table."""
        self.compare(tiles(count, *sizes))
        self.page.actions_of["table"].setChecked(False)
        self.settle()

    def compare(self, found: Sequence[Tile]) -> None:
        """Compare these."""
        self.page.open(found)
        self.settle()

    def show(self, mode: Mode, amount: float | None = None) -> None:
        """Another mode."""
        self.comparison.set_mode(mode)
        if amount is not None:
            self.comparison.set_amount(amount)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key on what has the focus."""
        focus = self.window.focusWidget()
        QTest.keyClick(focus or self.window, key, modifier)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw the pointer over the pictures."""
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.canvas, left, pos=start)
        QTest.mouseMove(self.canvas, end)
        QTest.mouseRelease(self.canvas, left, pos=end)

    def settle(self) -> None:
        """What was moved rests, and everything has its place."""
        layout = self.page.layout()
        if layout is not None:
            layout.activate()
        self.canvas._moving.stop()

    def colour(self, x: int, y: int) -> str:
        """What is seen at a place of the canvas."""
        return self.picture().pixelColor(x, y).name()

    def picture(self) -> QImage:
        """The canvas as it is seen."""
        return self.canvas.grab().toImage()

    def _fetch(self, picture: Viewed, step: int, answer: Answer) -> Cancel:
        self.begun.append((picture.path, step))
        if picture.path in self.gone:
            answer(self.gone[picture.path])
        else:
            colour = COLOURS[int(picture.path[0]) - 1]
            answer(pixels(step, picture.width, picture.height, colour))
        return lambda: None
