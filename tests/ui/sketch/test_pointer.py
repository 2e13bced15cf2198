"""Drawing, moving and cropping with the pointer."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.app.sketch import Pen, Tool
from nanostudio.core.recipe import WHOLE, Area, Arrow, Box, Line, Note, Recipe
from nanostudio.ui.sketch.note_field import NoteField
from tests.ui.sketch.sketch_samples import BLUE, LEFT, RED, Studio

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
BOX = Box(area=Area(20_000, 20_000, 60_000, 60_000), colour=BLUE, width=900)
NEAR = 300  # parts: what rounding to pixels of the screen costs


def use(studio: Studio, tool: Tool) -> None:
    studio.sketch.set_pen(Pen(tool, RED))


def near(area: Area, *sides: int) -> bool:
    return all(abs(a - b) < NEAR for a, b in zip(area.sides, sides, strict=True))


def test_a_mask_is_translucent_and_a_pen_is_not(studio: Studio) -> None:
    studio.drag((20, 50), (40, 50), (60, 50))
    use(studio, Tool.BRUSH)
    studio.drag((20, 20), (60, 20))
    mask, line = studio.sketch.recipe.strokes
    assert isinstance(mask, Line)
    assert isinstance(line, Line)
    assert (mask.is_mask, line.is_mask) == (True, False)
    assert mask.width > line.width
    assert mask.points[0][1] == pytest.approx(50_000, abs=NEAR)
    assert studio.pixel(40, 20) == RED
    assert studio.pixel(40, 50) not in (RED, "#808080")
    assert studio.pixel(40, 90) == "#808080"


def test_a_mask_that_crosses_itself_is_nowhere_darker(studio: Studio) -> None:
    places = ((20, 50), (70, 50), (45, 20), (45, 80))
    studio.drag(*places, end=False)
    seen = [studio.pixel(30, 50), studio.pixel(45, 50)]
    QTest.mouseRelease(studio.canvas, LEFT, pos=studio.at(45, 80))
    seen += [studio.pixel(30, 50), studio.pixel(45, 50)]
    reds = [QColor(colour).red() for colour in seen]
    assert max(reds) - min(reds) <= 1  # of 255: rounded otherwise while one draws


def test_points_on_one_line_are_left_out(studio: Studio) -> None:
    studio.drag(*((x, 50) for x in range(10, 80)), (80, 10))
    (line,) = studio.sketch.recipe.strokes
    assert isinstance(line, Line)
    assert len(line.points) == 3


def test_shift_draws_a_straight_line(studio: Studio) -> None:
    studio.drag((20, 20), (50, 80), (70, 20), modifier=SHIFT)
    (line,) = studio.sketch.recipe.strokes
    assert isinstance(line, Line)
    assert len(line.points) == 2
    assert studio.pixel(50, 70) == "#808080"


def test_a_click_makes_a_dot(studio: Studio) -> None:
    studio.drag((50, 50))
    assert len(studio.sketch.recipe.strokes) == 1
    assert studio.pixel(50, 50) != "#808080"


def test_a_box_is_drawn_out_selected_and_pulled(studio: Studio) -> None:
    use(studio, Tool.BOX)
    studio.drag((60, 60), (40, 40), (20, 20))
    (box,) = studio.sketch.recipe.strokes
    assert near(box.bounds, 20_000, 20_000, 60_000, 60_000)
    assert studio.sketch.selected == 0
    studio.drag((60, 60), (70, 80))
    assert near(studio.sketch.recipe.strokes[0].bounds, 20_000, 20_000, 70_000, 80_000)
    studio.drag((20, 50), (30, 50))
    assert near(studio.sketch.recipe.strokes[0].bounds, 30_000, 20_000, 70_000, 80_000)
    studio.sketch.undo()
    studio.sketch.undo()
    studio.sketch.undo()
    assert studio.sketch.recipe == Recipe()


def test_shift_makes_a_box_square_and_an_arrow_straight(studio: Studio) -> None:
    use(studio, Tool.BOX)
    studio.drag((20, 20), (30, 60), modifier=SHIFT)
    box = studio.sketch.recipe.strokes[0].bounds
    assert box.width * 2 == pytest.approx(box.height, abs=NEAR)  # of 800 x 400
    use(studio, Tool.ARROW)
    studio.drag((20, 80), (70, 82), modifier=SHIFT)
    arrow = studio.sketch.recipe.strokes[1]
    assert isinstance(arrow, Arrow)
    assert arrow.start[1] == arrow.end[1]


def test_a_press_without_a_drag_draws_no_box(studio: Studio) -> None:
    use(studio, Tool.BOX)
    studio.drag((20, 20), (20, 20))
    assert studio.sketch.recipe.strokes == ()


def test_an_arrow_is_pulled_by_both_ends(studio: Studio) -> None:
    use(studio, Tool.ARROW)
    studio.drag((20, 50), (60, 50))
    studio.drag((60, 50), (60, 20))
    studio.drag((20, 50), (10, 80))
    arrow = studio.sketch.recipe.strokes[0]
    assert isinstance(arrow, Arrow)
    assert arrow.start == pytest.approx((10_000, 80_000), abs=NEAR)
    assert arrow.end == pytest.approx((60_000, 20_000), abs=NEAR)


def test_what_is_clicked_is_selected_said_and_moved(studio: Studio) -> None:
    studio.sketch.add(BOX)
    studio.sketch.add(Line(points=((5_000, 90_000),), colour=RED, width=4_000))
    use(studio, Tool.SELECT)
    studio.drag((20, 40), (30, 50))
    assert studio.sketch.selected == 0
    assert studio.said == ["Box, 1 of 2"]
    assert near(studio.sketch.recipe.strokes[0].bounds, 30_000, 30_000, 70_000, 70_000)
    studio.drag((5, 90))
    assert studio.said[-1] == "Line, 2 of 2"
    studio.drag((90, 90))
    assert studio.sketch.selected is None


def test_inside_of_a_box_is_not_the_box(studio: Studio) -> None:
    studio.sketch.add(BOX)
    use(studio, Tool.SELECT)
    studio.drag((40, 40))
    assert studio.sketch.selected is None


def test_the_selected_one_is_moved_with_any_tool(studio: Studio) -> None:
    use(studio, Tool.BOX)
    studio.sketch.add(BOX)
    studio.sketch.select(0)
    studio.drag((30, 20), (40, 30))
    assert near(studio.sketch.recipe.strokes[0].bounds, 30_000, 30_000, 70_000, 70_000)


def field_of(studio: Studio) -> NoteField:
    return next(
        one for one in studio.canvas.findChildren(NoteField) if not one.isHidden()
    )


def test_words_are_written_where_one_clicks_and_rewritten(studio: Studio) -> None:
    use(studio, Tool.TEXT)
    studio.drag((30, 30))
    QTest.keyClicks(field_of(studio), "more hair v2")
    QTest.keyClick(field_of(studio), Qt.Key.Key_Return)
    (note,) = studio.sketch.recipe.strokes
    assert isinstance(note, Note)
    assert note.text == "more hair v2"
    assert note.at == pytest.approx((30_000, 30_000), abs=NEAR)
    QTest.mouseDClick(studio.canvas, LEFT, pos=studio.at(33, 32))
    QTest.keyClicks(field_of(studio), "less")
    QTest.keyClick(field_of(studio), Qt.Key.Key_Return)
    note = studio.sketch.recipe.strokes[0]
    assert isinstance(note, Note)
    assert note.text == "less"


def test_escape_and_nothing_write_nothing(studio: Studio) -> None:
    use(studio, Tool.TEXT)
    studio.drag((30, 30))
    QTest.keyClicks(field_of(studio), "x")
    QTest.keyClick(field_of(studio), Qt.Key.Key_Escape)
    studio.drag((30, 30))
    QTest.keyClick(field_of(studio), Qt.Key.Key_Return)
    assert studio.sketch.recipe.strokes == ()
    assert studio.editor.isVisible()


def test_a_note_is_made_larger_by_its_corner(studio: Studio) -> None:
    note = Note(at=(30_000, 30_000), text="hair", colour=RED, width=4_000)
    studio.sketch.add(note)
    use(studio, Tool.SELECT)
    studio.sketch.select(0)
    small = studio.canvas.grab().toImage()
    stroke = studio.sketch.stroke
    assert stroke is not None
    studio.sketch.stretch(1_000, 1_000)
    assert studio.sketch.recipe.strokes[0].width == 6_000
    assert studio.canvas.grab().toImage() != small


def test_a_crop_is_drawn_pulled_moved_and_darkens_the_rest(studio: Studio) -> None:
    use(studio, Tool.CROP)
    bright = studio.pixel(95, 50)
    studio.drag((100, 50), (80, 50))
    assert studio.sketch.recipe.crop is not None
    assert near(studio.sketch.recipe.crop, 0, 0, 80_000, WHOLE)
    assert studio.pixel(95, 50) < bright
    studio.drag((40, 50), (50, 50))
    assert near(studio.sketch.recipe.crop, 10_000, 0, 90_000, WHOLE)
    studio.drag((97, 97), (97, 97))
    assert near(studio.sketch.recipe.crop, 10_000, 0, 90_000, WHOLE)
    studio.sketch.set_crop(Area(0, 0, 20_000, 20_000))
    studio.drag((90, 90), (60, 50))
    assert near(studio.sketch.recipe.crop, 60_000, 50_000, 90_000, 90_000)
    studio.sketch.undo()
    assert studio.sketch.recipe.crop == Area(0, 0, 20_000, 20_000)


def test_a_shape_is_kept_while_a_crop_is_drawn_or_pulled(studio: Studio) -> None:
    use(studio, Tool.CROP)
    studio.editor.bar.ratios.setCurrentIndex(2)
    studio.editor.bar.ratios.activated.emit(2)  # 1:1
    crop = studio.sketch.recipe.crop
    assert crop == Area(25_000, 0, 75_000, WHOLE)
    studio.drag((75, 100), (60, 70))
    crop = studio.sketch.recipe.crop
    assert crop is not None
    assert crop.width * 2 == pytest.approx(crop.height, abs=4)
    studio.drag((5, 5), (15, 90))
    crop = studio.sketch.recipe.crop
    assert crop is not None
    assert crop.width * 2 == pytest.approx(crop.height, abs=4)


@pytest.mark.parametrize("tool", [Tool.BOX, Tool.BRUSH, Tool.CROP, Tool.SELECT])
def test_escape_gives_up_what_is_being_done(studio: Studio, tool: Tool) -> None:
    studio.sketch.add(BOX)
    use(studio, tool)
    before = studio.sketch.recipe
    start = (60, 60) if tool is Tool.SELECT else (100, 50)
    studio.drag(start, (70, 70), end=False)
    studio.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(studio.canvas, LEFT, pos=studio.at(70, 70))
    assert studio.sketch.recipe == before
    assert studio.editor.isVisible()


def wheel(studio: Studio, turn: int, modifier: Qt.KeyboardModifier) -> None:
    where = QPointF(studio.at(25, 25))
    event = QWheelEvent(
        where,
        studio.canvas.mapToGlobal(where),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(studio.canvas, event)


def test_the_wheel_zooms_with_control_and_pushes_without(studio: Studio) -> None:
    before = studio.at(25, 25)
    wheel(studio, 240, CTRL)
    assert studio.at(25, 25) == before
    assert studio.canvas.frame.width > 1_000
    wheel(studio, -120, Qt.KeyboardModifier.NoModifier)
    assert studio.at(25, 25) == before - QPoint(0, 60)
    wheel(studio, -120, SHIFT)
    assert studio.at(25, 25) == before - QPoint(60, 60)
    assert not studio.canvas.grab().isNull()


def test_the_middle_button_and_the_space_bar_push_the_picture(studio: Studio) -> None:
    studio.canvas.zoom(4)
    before = studio.at(50, 50)
    QTest.mousePress(studio.canvas, Qt.MouseButton.MiddleButton, pos=before)
    studio.move(before + QPoint(30, 10))
    QTest.mouseRelease(studio.canvas, Qt.MouseButton.MiddleButton, pos=before)
    assert studio.at(50, 50) == before + QPoint(30, 10)
    studio.canvas.setFocus()
    QTest.keyPress(studio.canvas, Qt.Key.Key_Space)
    studio.drag((50, 50), (50, 60))
    QTest.keyRelease(studio.canvas, Qt.Key.Key_Space)
    assert studio.sketch.recipe.strokes == ()
    assert studio.at(50, 50).y() > before.y() + 10


def test_nothing_is_drawn_before_the_original_is_known(
    studio: Studio,
) -> None:
    studio.sketch.is_begun = False
    studio.drag((20, 20), (50, 50))
    studio.press(Qt.Key.Key_Return)
    assert studio.sketch.recipe.strokes == ()


def test_a_brush_shows_how_wide_it_is_around_the_pointer(studio: Studio) -> None:
    before = studio.canvas.grab().toImage()
    studio.move(studio.at(50, 50))
    assert studio.canvas.grab().toImage() != before
    QApplication.sendEvent(studio.canvas, QEvent(QEvent.Type.Leave))
    assert studio.canvas.grab().toImage() == before
