"""Words on the picture, and words about what is on it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from nanostudio.app.words import filled, translate
from nanostudio.core.recipe import Arrow, Box, Line, Note, Point, Stroke
from nanostudio.ui.sketch.note_field import NoteField

if TYPE_CHECKING:
    from nanostudio.ui.sketch.canvas import Canvas


def write(canvas: "Canvas", at: Point) -> None:
    """Open the field for new words at a place of the picture."""
    canvas.sketch.select(None)
    field = NoteField("", canvas.frame.point(at).toPoint(), canvas)
    field.taken.connect(partial(_add, canvas, at))
    field.closed.connect(canvas.setFocus)


def rewrite(canvas: "Canvas") -> bool:
    """Open the field for other words of the selected note; False when it is none."""
    note = canvas.sketch.stroke
    if not isinstance(note, Note):
        return False
    field = NoteField(note.text, canvas.frame.point(note.at).toPoint(), canvas)
    field.taken.connect(partial(_change, canvas, note))
    field.closed.connect(canvas.setFocus)
    return True


def say_selected(canvas: "Canvas") -> None:
    """Have a screen reader say which stroke is selected."""
    stroke, at = canvas.sketch.stroke, canvas.sketch.selected
    if stroke is not None and at is not None:
        count = len(canvas.sketch.recipe.strokes)
        text = filled(
            translate("Sketch", "%1, %2 of %3"), stroke_words(stroke), at + 1, count
        )
        canvas.announce(canvas, text)


def stroke_words(stroke: Stroke) -> str:
    """What a stroke is, for those who cannot see it."""
    match stroke:
        case Line() if stroke.is_mask:
            return translate("Sketch", "Mask")
        case Line():
            return translate("Sketch", "Line")
        case Box():
            return translate("Sketch", "Box")
        case Arrow():
            return translate("Sketch", "Arrow")
        case Note():
            return filled(translate("Sketch", "Text “%1”"), stroke.text)


def _add(canvas: "Canvas", at: Point, text: str) -> None:
    sketch = canvas.sketch
    if text.strip():
        pen = sketch.pen
        note = Note(at=at, text=text.strip(), colour=pen.colour, width=pen.width)
        sketch.add(note)
        sketch.select(len(sketch.recipe.strokes) - 1)


def _change(canvas: "Canvas", note: Note, text: str) -> None:
    sketch = canvas.sketch
    if sketch.stroke is not note:
        return  # undone meanwhile
    if text.strip():
        sketch.put(replace(note, text=text.strip()))
    else:
        sketch.remove()
