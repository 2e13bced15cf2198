"""What is under the pointer, and what a press there begins."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from nanostudio.app.sketch import Tool
from nanostudio.core.cropping import Edges
from nanostudio.core.recipe import EVERYTHING, WHOLE, Arrow, Note
from nanostudio.ui.sketch import gestures, strokes, writing
from nanostudio.ui.sketch.gestures import Gesture
from nanostudio.ui.sketch.grips import Grip, edge_grips, grips, held

if TYPE_CHECKING:
    from nanostudio.ui.sketch.canvas import Canvas

BRUSHES = (Tool.MASK, Tool.BRUSH)
_SLACK = 5.0  # pixels a pointer may be off a stroke


def begun(canvas: "Canvas", where: QPointF) -> Gesture | None:
    """What a press at `where` begins with the tool of now."""
    sketch, frame, tool = canvas.sketch, canvas.frame, canvas.sketch.pen.tool
    grip = held(grips_of(canvas), where)
    if tool is Tool.CROP:
        return _crop(canvas, where, grip)
    if grip is not None:
        return gestures.Pull(sketch, frame, where, grip)
    if tool in BRUSHES:
        ratio = canvas.devicePixelRatioF()
        return gestures.DrawLine(sketch, frame, where, canvas.size(), ratio)
    return _on_stroke(canvas, where)


def _on_stroke(canvas: "Canvas", where: QPointF) -> Gesture | None:
    """Move what is there, or else begin something of the tool's."""
    sketch, frame, tool = canvas.sketch, canvas.frame, canvas.sketch.pen.tool
    found = stroke_at(canvas, where)
    is_note = found is not None and isinstance(sketch.recipe.strokes[found], Note)
    takes = tool is Tool.SELECT or (tool is Tool.TEXT and is_note)
    if found is not None and (takes or found == sketch.selected):
        sketch.select(found)
        writing.say_selected(canvas)
        return gestures.Move(sketch, frame, where)
    sketch.select(None)
    if tool is Tool.TEXT:
        writing.write(canvas, frame.parts(where))
    if tool in (Tool.BOX, Tool.ARROW):
        return gestures.DrawOut(sketch, frame, where)
    return None


def stroke_at(canvas: "Canvas", where: QPointF) -> int | None:
    """The uppermost stroke there."""
    drawn = canvas.sketch.recipe.strokes
    for at in range(len(drawn) - 1, -1, -1):
        if strokes.is_at(drawn[at], canvas.frame, canvas.font(), where, _SLACK):
            return at
    return None


def grips_of(canvas: "Canvas") -> dict[Grip, QPointF]:
    """By what the crop, or else the selected stroke, can be pulled."""
    sketch, frame = canvas.sketch, canvas.frame
    if sketch.pen.tool is Tool.CROP and sketch.is_begun:
        return edge_grips(frame.rect(sketch.recipe.crop or EVERYTHING))
    stroke = sketch.stroke
    if stroke is None:
        return {}
    box = strokes.core_box(stroke, frame, canvas.font())
    ends = box.topLeft(), box.bottomRight()
    if isinstance(stroke, Arrow):
        ends = frame.point(stroke.start), frame.point(stroke.end)
    return grips(stroke, box, ends)


def _crop(canvas: "Canvas", where: QPointF, grip: Grip | None) -> Gesture:
    """Pull a grip; move a crop from inside it; from outside draw another one."""
    sketch, frame, shape = canvas.sketch, canvas.frame, canvas.shape
    crop = sketch.recipe.crop
    if isinstance(grip, Edges):
        return gestures.Crop(sketch, frame, where, edges=grip, shape=shape)
    if crop is not None and frame.rect(crop).contains(where):
        return gestures.Crop(sketch, frame, where, edges=None, shape=None)
    x, y = (max(0, min(part, WHOLE)) for part in frame.parts(where))
    return gestures.NewCrop(sketch, frame, where, corner=(x, y), shape=shape)
