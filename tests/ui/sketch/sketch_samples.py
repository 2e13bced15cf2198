"""A sketch in an editor, and a hand to draw in it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.app.sketch import Pen, Sketch, Tool
from nanostudio.app.slots import TrayReference
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import Point, Recipe
from nanostudio.ui.commands import Commands
from nanostudio.ui.sketch.editor import SketchEditor

SIZE = Size(800, 400)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
RED, BLUE = "#ff3b30", "#0a84ff"


def picture(path: Path, size: Size = SIZE, colour: str = "#808080") -> str:
    """A preview file in one colour."""
    image = QImage(size.width, size.height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(path))
    return str(path)


class Studio:
    """An editor with a picture of 800 x 400 in it."""

    def __init__(self, folder: Path, tool: Tool = Tool.MASK) -> None:
        self.sketch = Sketch(1, Pen(tool, RED))
        slot = TrayReference(
            sha256="aa",
            name="Mira",
            width=SIZE.width,
            height=SIZE.height,
            thumbnail=picture(folder / "thumbnail.png"),
        )
        self.editor = SketchEditor(self.sketch, slot, Commands())
        self.editor.offer_ratios("16:9", ("1:1", "16:9"))
        self.editor.resize(900, 640)
        self.canvas = self.editor.canvas
        self.said: list[str] = []
        self.canvas.announce = lambda _, text: self.said.append(text)

    def begin(self, recipe: Recipe | None = None) -> None:
        """The original is known from now on."""
        self.editor.show()
        self.editor.activateWindow()
        self.sketch.begin("aa", SIZE, recipe or Recipe())

    def at(self, x: int, y: int) -> QPoint:
        """Where a place of the picture, in hundredths of its sides, is on screen."""
        return self.canvas.frame.point((x * 1_000, y * 1_000)).toPoint()

    def drag(
        self, *places: Point, modifier: Qt.KeyboardModifier = NONE, end: bool = True
    ) -> None:
        """Press at the first place, go to the others, let go."""
        points = [self.at(*place) for place in places]
        QTest.mousePress(self.canvas, LEFT, modifier, points[0])
        for point in points[1:]:
            self.move(point, modifier)
        if end:
            QTest.mouseRelease(self.canvas, LEFT, modifier, points[-1])

    def move(self, point: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
        """A move of the pointer with its button held; QTest's has no modifier."""
        where = QPointF(point)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            self.canvas.mapToGlobal(where),
            Qt.MouseButton.NoButton,
            LEFT,
            modifier,
        )
        QApplication.sendEvent(self.canvas, event)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key on the picture."""
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, key, modifier)

    def pixel(self, x: int, y: int) -> str:
        """The colour that is seen at a place of the picture."""
        image = self.canvas.grab().toImage()
        return image.pixelColor(self.at(x, y)).name()
