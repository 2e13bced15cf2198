"""One line on what can be done with the tool of now, by pointer and by keys."""

from nanostudio.app.sketch import Sketch, Tool
from nanostudio.app.words import filled, translate
from nanostudio.core import recipe
from nanostudio.core.recipe import Note


def hint_words(sketch: Sketch) -> str:
    """About the selected stroke, or else the tool."""
    if not sketch.is_begun:
        return translate("Sketch", "Opening the picture…")
    if sketch.pen.tool is Tool.CROP:
        size = recipe.result_size(sketch.recipe.crop, sketch.size)
        text = translate("Sketch", "%1. Arrows move it, with Shift they resize it.")
        return filled(text, size)
    if isinstance(sketch.stroke, Note):
        text = translate("Sketch", "Return writes anew, arrows move, Delete removes.")
    elif sketch.stroke is not None:
        text = translate(
            "Sketch", "Arrows move it, with Shift they resize it. Delete removes it."
        )
    else:
        text = _tool_words(sketch.pen.tool)
    return text


def _tool_words(tool: Tool) -> str:
    return {
        Tool.SELECT: translate(
            "Sketch", "Click what you drew, or walk with Page Down."
        ),
        Tool.CROP: "",
        Tool.MASK: translate("Sketch", "Paint over what should change."),
        Tool.BRUSH: translate("Sketch", "Draw; with Shift a straight line."),
        Tool.BOX: translate("Sketch", "Drag, or press Return for one in the middle."),
        Tool.ARROW: translate("Sketch", "Drag, or press Return for one in the middle."),
        Tool.TEXT: translate("Sketch", "Click where it should stand, or press Return."),
    }[tool]
