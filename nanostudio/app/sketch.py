"""A reference being edited: what is drawn so far, and how to take it back."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nanostudio.app.past import Past
from nanostudio.core import recipe as recipes
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import MOST_STROKES, WHOLE, Area, Recipe, Stroke


class Tool(StrEnum):
    """What a press on the picture begins."""

    SELECT = "select"
    CROP = "crop"
    MASK = "mask"
    BRUSH = "brush"
    BOX = "box"
    ARROW = "arrow"
    TEXT = "text"


COLOURS = ("#ff3b30", "#ffcc00", "#34c759", "#0a84ff", "#ffffff", "#000000")
WIDTHS = {  # thin, middle, thick: parts of the longer side
    Tool.MASK: (2_000, 4_000, 8_000),
    Tool.TEXT: (2_500, 4_000, 6_500),
    Tool.BRUSH: (400, 900, 1_800),
}


@dataclass(frozen=True, slots=True)
class Pen:
    """What is drawn with; kept from one sketch to the next."""

    tool: Tool = Tool.MASK
    colour: str = COLOURS[0]
    step: int = 1  # 0 thin, 1 middle, 2 thick

    @property
    def width(self) -> int:
        """In parts of the picture's longer side; letters and masks are larger."""
        return WIDTHS.get(self.tool, WIDTHS[Tool.BRUSH])[self.step]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What slot `token` is to become: `recipe` done to the picture `original`."""

    token: int
    original: str  # SHA-256
    size: Size  # of the original
    recipe: Recipe

    @property
    def result_size(self) -> Size:
        """How large the edited copy is; the strokes are drawn in its pixels."""
        return recipes.result_size(self.recipe.crop, self.size)


class Sketch(QObject):
    """State of the editor. Every change can be undone; the slot changes only when an
    edit is applied."""

    begun = Signal()  # size and recipe are known
    preview_shown = Signal(str)  # a file of ours: the original, small
    failed = Signal()
    changed = Signal()  # what is drawn, what is selected, what can be undone
    pen_changed = Signal()

    def __init__(
        self,
        token: int,
        pen: Pen | None = None,
        *,
        wanted: Recipe | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Of the slot `token`. `wanted`: go on with what was drawn and not applied."""
        super().__init__(parent)
        self.token = token
        self.pen = pen or Pen()
        self.is_begun = False
        self.original = ""  # SHA-256
        self.size = Size(1, 1)
        self.recipe = Recipe()
        self.selected: int | None = None
        self.past = Past[Recipe]()
        self._first = Recipe()
        self._wanted = wanted

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost without applying."""
        return self.is_begun and self.recipe != self._first

    @property
    def edit(self) -> Edit:
        """What applying it means."""
        return Edit(
            token=self.token,
            original=self.original,
            size=self.size,
            recipe=self.recipe,
        )

    @property
    def stroke(self) -> Stroke | None:
        """The selected one."""
        return None if self.selected is None else self.recipe.strokes[self.selected]

    def begin(self, original: str, size: Size, recipe: Recipe) -> None:
        """Draw on `original`, where `recipe` is done to it already."""
        self.original, self.size, self.is_begun = original, size, True
        self.recipe = self._first = recipe
        self.begun.emit()
        if self._wanted is not None:
            self._change(self._wanted)
        self.changed.emit()

    def show_preview(self, path: str) -> None:
        """The picture to draw on is there."""
        self.preview_shown.emit(path)

    def fail(self) -> None:
        """There is nothing to draw on; why is said elsewhere."""
        self.failed.emit()

    def set_pen(self, pen: Pen) -> None:
        """Draw otherwise from now on; a selected stroke takes colour and width over."""
        old, self.pen = self.pen, pen
        if pen.tool is not old.tool:
            self.select(None)
        stroke = self.stroke
        if stroke is not None and pen != old:
            width = stroke.width if pen.step == old.step else pen.width
            self.put(replace(stroke, colour=pen.colour, width=width), "pen")
        self.pen_changed.emit()

    def add(self, stroke: Stroke) -> None:
        """Draw on top of all others."""
        strokes = (*self.recipe.strokes, stroke)
        if len(strokes) <= MOST_STROKES:
            self._change(replace(self.recipe, strokes=strokes))

    def select(self, index: int | None) -> None:
        """Select a stroke, to change it; None selects none. The pen takes its colour,
        so that any other can be picked for it."""
        if index == self.selected:
            return
        self.selected = index
        self.past.end_run()
        self.changed.emit()
        if self.stroke is not None and self.stroke.colour != self.pen.colour:
            self.pen = replace(self.pen, colour=self.stroke.colour)
            self.pen_changed.emit()

    def select_next(self, step: int) -> None:
        """Select the next stroke, or with -1 the one before."""
        count = len(self.recipe.strokes)
        if count:
            at = self.selected if self.selected is not None else min(step, 0) - step
            self.select((at + step) % count)

    def move(self, across: int, down: int) -> None:
        """Move the selected stroke; some of it stays in the picture."""
        if self.stroke is not None:
            bounds = self.stroke.bounds
            across = max(-bounds.right, min(across, WHOLE - bounds.left))
            down = max(-bounds.bottom, min(down, WHOLE - bounds.top))
            self.put(self.stroke.moved(across, down), "move")

    def stretch(self, across: int, down: int) -> None:
        """Make the selected stroke larger or smaller."""
        if self.stroke is not None:
            self.put(self.stroke.stretched(across, down), "stretch")

    def put(self, stroke: Stroke, run: str = "") -> None:
        """Another stroke in place of the selected one; changes of one `run` are one."""
        if self.selected is not None:
            strokes = list(self.recipe.strokes)
            strokes[self.selected] = stroke
            run = run and f"{run} {self.selected}"
            self._change(replace(self.recipe, strokes=tuple(strokes)), run)

    def remove(self) -> None:
        """Take the selected stroke away."""
        if self.selected is not None:
            strokes = list(self.recipe.strokes)
            del strokes[self.selected]
            self._change(replace(self.recipe, strokes=tuple(strokes)))

    def set_crop(self, crop: Area | None, run: str = "") -> None:
        """See only this much; None: all of it."""
        inside = crop and recipes.bounded(crop)
        self._change(replace(self.recipe, crop=inside), run)

    def shape_crop(self, ratio: str) -> None:
        """Crop to a shape, in the middle of what is seen now."""
        self.set_crop(recipes.shaped(ratio, self.size, self.recipe.crop))

    def clear(self) -> None:
        """Take all strokes away; the crop stays."""
        self._change(replace(self.recipe, strokes=()))

    def reset(self) -> None:
        """Back to the original."""
        self._change(Recipe())

    def undo(self) -> None:
        """Take back the last change."""
        self._show(self.past.undo(self.recipe))

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._show(self.past.redo(self.recipe))

    def _change(self, recipe: Recipe, run: str = "") -> None:
        if recipe != self.recipe:
            self.past.leave(self.recipe, run)
            self._show(recipe)

    def _show(self, recipe: Recipe) -> None:
        if len(recipe.strokes) != len(self.recipe.strokes):
            self.selected = None
        self.recipe = recipe
        self.changed.emit()
