"""The editor's state: what is drawn, selected, undone, and what applying means."""

import pytest

from nanostudio.app.sketch import COLOURS, Edit, Pen, Sketch, Tool
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import (
    EVERYTHING,
    MOST_STROKES,
    WHOLE,
    Area,
    Arrow,
    Box,
    Note,
    Recipe,
)

BOX = Box(area=Area(10_000, 10_000, 30_000, 30_000), colour=COLOURS[0], width=900)
NOTE = Note(at=(50_000, 50_000), text="hair", colour=COLOURS[1], width=4_000)
FIRST = Recipe(strokes=(NOTE,))


@pytest.fixture
def sketch() -> Sketch:
    made = Sketch(7)
    made.begin("aa", Size(1_600, 900), Recipe())
    return made


def test_before_it_has_begun_nothing_is_changed() -> None:
    sketch = Sketch(7)
    assert not sketch.is_changed
    assert not sketch.is_begun
    sketch.begin("aa", Size(1_600, 900), FIRST)
    assert sketch.recipe == FIRST
    assert not sketch.is_changed
    assert not sketch.past.can_undo


def test_what_was_drawn_before_can_be_gone_on_with() -> None:
    sketch = Sketch(7, wanted=Recipe())
    sketch.begin("aa", Size(1_600, 900), FIRST)
    assert sketch.recipe == Recipe()
    assert sketch.is_changed
    sketch.undo()
    assert sketch.recipe == FIRST


def test_applying_means_the_whole_recipe(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.set_crop(Area(0, 0, WHOLE // 2, WHOLE))
    assert sketch.edit == Edit(
        token=7,
        original="aa",
        size=Size(1_600, 900),
        recipe=Recipe(crop=Area(0, 0, WHOLE // 2, WHOLE), strokes=(BOX,)),
    )
    assert sketch.edit.result_size == Size(800, 900)


def test_strokes_are_added_removed_and_undone(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.add(NOTE)
    sketch.select(0)
    sketch.remove()
    assert sketch.recipe.strokes == (NOTE,)
    assert sketch.selected is None
    sketch.undo()
    assert sketch.recipe.strokes == (BOX, NOTE)
    sketch.redo()
    sketch.clear()
    assert sketch.recipe.strokes == ()
    sketch.undo()
    sketch.undo()
    sketch.undo()
    sketch.undo()
    assert not sketch.is_changed


def test_nudges_of_one_stroke_are_one_step(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.add(BOX.moved(5_000, 0))
    sketch.select(0)
    for _ in range(5):
        sketch.move(1_000, 0)
    assert sketch.recipe.strokes[0] == BOX.moved(5_000, 0)
    sketch.stretch(0, 1_000)
    sketch.undo()
    sketch.undo()
    assert sketch.recipe.strokes[0] == BOX


def test_another_selection_begins_another_step(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.add(BOX)
    for index in (0, 1):
        sketch.select(index)
        sketch.move(1_000, 0)
    sketch.undo()
    assert sketch.recipe.strokes == (BOX.moved(1_000, 0), BOX)


def test_a_stroke_is_not_moved_out_of_the_picture(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.select(0)
    sketch.move(3 * WHOLE, -3 * WHOLE)
    assert sketch.recipe.strokes[0].bounds == Area(WHOLE, -20_000, WHOLE + 20_000, 0)


def test_without_a_selection_there_is_nothing_to_change(sketch: Sketch) -> None:
    sketch.add(BOX)
    sketch.move(1, 1)
    sketch.stretch(1, 1)
    sketch.remove()
    sketch.put(NOTE)
    assert sketch.recipe.strokes == (BOX,)


def test_one_walks_over_the_strokes(sketch: Sketch) -> None:
    sketch.select_next(1)
    assert sketch.selected is None
    for stroke in (BOX, NOTE, BOX):
        sketch.add(stroke)
    seen = []
    for step in (1, 1, 1, 1, -1):
        sketch.select_next(step)
        seen.append(sketch.selected)
    assert seen == [0, 1, 2, 0, 2]
    sketch.select(None)
    sketch.select_next(-1)
    assert sketch.selected == 2


def test_a_pen_recolours_what_is_selected(sketch: Sketch) -> None:
    sketch.set_pen(Pen(Tool.BOX))
    sketch.add(BOX)
    sketch.select(0)
    sketch.set_pen(Pen(Tool.BOX, COLOURS[3]))
    assert sketch.stroke is not None
    assert (sketch.stroke.colour, sketch.stroke.width) == (COLOURS[3], BOX.width)
    sketch.set_pen(Pen(Tool.BOX, COLOURS[3], step=2))
    assert sketch.stroke.width == Pen(Tool.BOX, step=2).width
    sketch.undo()
    assert sketch.recipe.strokes == (BOX,)
    sketch.set_pen(Pen(Tool.ARROW, COLOURS[4]))
    assert sketch.selected is None
    assert sketch.recipe.strokes == (BOX,)


def test_the_pen_takes_the_colour_of_what_is_selected(sketch: Sketch) -> None:
    sketch.add(NOTE)
    sketch.select(0)
    assert sketch.pen.colour == NOTE.colour
    sketch.set_pen(Pen(sketch.pen.tool, COLOURS[0]))
    assert sketch.stroke is not None
    assert sketch.stroke.colour == COLOURS[0]


def test_masks_and_letters_are_larger_than_lines() -> None:
    widths = [Pen(tool).width for tool in (Tool.ARROW, Tool.BRUSH, Tool.TEXT)]
    assert widths == sorted(widths)
    assert Pen(Tool.MASK, step=0).width < Pen(Tool.MASK, step=2).width


def test_a_crop_stays_inside_and_all_of_it_is_none(sketch: Sketch) -> None:
    sketch.set_crop(Area(-9, -9, WHOLE // 2, 3 * WHOLE))
    assert sketch.recipe.crop == Area(0, 0, WHOLE // 2, WHOLE)
    sketch.set_crop(EVERYTHING)
    assert sketch.recipe.crop is None
    sketch.shape_crop("1:1")
    assert sketch.recipe.crop == Area(21_875, 0, 78_125, WHOLE)
    sketch.reset()
    assert not sketch.recipe


def test_more_strokes_than_are_kept_are_not_drawn(sketch: Sketch) -> None:
    for _ in range(MOST_STROKES + 3):
        sketch.add(BOX)
    assert len(sketch.recipe.strokes) == MOST_STROKES


def test_what_happens_is_told(sketch: Sketch) -> None:
    told: list[str] = []
    sketch.changed.connect(lambda: told.append("changed"))
    sketch.pen_changed.connect(lambda: told.append("pen"))
    sketch.preview_shown.connect(told.append)
    sketch.failed.connect(lambda: told.append("failed"))
    arrow = Arrow(start=(0, 0), end=(9, 9), colour=COLOURS[0], width=900)
    sketch.add(arrow)
    sketch.select(0)
    sketch.select(0)
    sketch.put(arrow)
    sketch.set_pen(Pen(Tool.SELECT))
    sketch.show_preview("/a.jpg")
    sketch.fail()
    assert told == ["changed", "changed", "changed", "pen", "/a.jpg", "failed"]
