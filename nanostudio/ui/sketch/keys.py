"""Drawing, moving and cropping by the keys alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nanostudio.app.sketch import Tool
from nanostudio.core import cropping
from nanostudio.core.cropping import Edges
from nanostudio.core.recipe import EVERYTHING, WHOLE
from nanostudio.ui.sketch import writing
from nanostudio.ui.sketch.gestures import drawn_out

if TYPE_CHECKING:
    from nanostudio.ui.sketch.canvas import Canvas

_STEP, _FINE = WHOLE // 100, WHOLE // 1000  # with Ctrl a tenth as far
_CORNER = Edges(right=True, bottom=True)
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NEXT = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert)


def press(canvas: "Canvas", event: QKeyEvent) -> bool:
    """Do what a key means on the picture; False when it means nothing there."""
    key, sketch = Qt.Key(event.key()), canvas.sketch
    if key in _WAYS:
        return _step(canvas, _WAYS[key], event.modifiers())
    if key in _NEXT:
        sketch.select_next(_NEXT[key])
        writing.say_selected(canvas)
        return sketch.selected is not None
    if key in _RETURNS:
        return writing.rewrite(canvas) or _insert(canvas)
    if key is Qt.Key.Key_Space:
        canvas.is_pushing = True
        return True
    if key is Qt.Key.Key_Escape:
        return canvas.stop()
    return False


def _step(
    canvas: "Canvas", way: tuple[int, int], modifiers: Qt.KeyboardModifier
) -> bool:
    """An arrow key moves what is selected, or the crop; with Shift it stretches it."""
    sketch, wanted = canvas.sketch, Qt.KeyboardModifier
    far = _FINE if modifiers & wanted.ControlModifier else _STEP
    across, down = way[0] * far, way[1] * far
    is_stretched = bool(modifiers & wanted.ShiftModifier)
    if sketch.pen.tool is Tool.CROP:
        crop = sketch.recipe.crop or EVERYTHING
        if is_stretched:
            moved = cropping.dragged(crop, _CORNER, across, down, canvas.shape)
        else:
            moved = cropping.slid(crop, across, down)
        sketch.set_crop(moved, "crop keys")
    elif sketch.selected is None:
        return False
    elif is_stretched:
        sketch.stretch(across, down)
    else:
        sketch.move(across, down)
    return True


def _insert(canvas: "Canvas") -> bool:
    """Put a box, an arrow or words in the middle of what is seen of the picture."""
    sketch = canvas.sketch
    area = sketch.recipe.crop or EVERYTHING
    x, y = (area.left + area.right) // 2, (area.top + area.bottom) // 2
    if sketch.pen.tool is Tool.TEXT:
        writing.write(canvas, (x, y))
        return True
    if sketch.pen.tool not in (Tool.BOX, Tool.ARROW):
        return False
    wide, high = area.width // 6, area.height // 6
    sketch.add(drawn_out(sketch, (x - wide, y - high), (x + wide, y + high)))
    sketch.select(len(sketch.recipe.strokes) - 1)
    writing.say_selected(canvas)
    return True
