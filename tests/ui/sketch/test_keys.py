"""The editor without a pointer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from nanostudio.app.sketch import Pen, Tool
from nanostudio.core.recipe import WHOLE, Area, Arrow, Box, Line, Note
from nanostudio.ui.sketch.note_field import NoteField
from tests.ui.sketch.sketch_samples import BLUE, RED, Studio

KEY, MOD = Qt.Key, Qt.KeyboardModifier
BOX = Box(area=Area(20_000, 20_000, 60_000, 60_000), colour=BLUE, width=900)


@pytest.mark.parametrize(
    ("key", "tool"),
    [
        (KEY.Key_V, Tool.SELECT),
        (KEY.Key_C, Tool.CROP),
        (KEY.Key_M, Tool.MASK),
        (KEY.Key_P, Tool.BRUSH),
        (KEY.Key_R, Tool.BOX),
        (KEY.Key_A, Tool.ARROW),
        (KEY.Key_T, Tool.TEXT),
    ],
)
def test_a_letter_takes_a_tool(studio: Studio, key: Qt.Key, tool: Tool) -> None:
    studio.press(key)
    assert studio.sketch.pen.tool is tool
    assert studio.editor.actions_of[tool].isChecked()
    assert studio.editor.hint.text()


def test_a_box_is_put_moved_stretched_and_removed(studio: Studio) -> None:
    studio.press(KEY.Key_R)
    studio.press(KEY.Key_Return)
    (box,) = studio.sketch.recipe.strokes
    assert isinstance(box, Box)
    assert studio.said == ["Box, 1 of 1"]
    studio.press(KEY.Key_Right)
    studio.press(KEY.Key_Down, MOD.ControlModifier)
    assert studio.sketch.recipe.strokes[0] == box.moved(1_000, 100)
    studio.press(KEY.Key_Right, MOD.ShiftModifier)
    assert studio.sketch.recipe.strokes[0].bounds.width == box.bounds.width + 1_000
    studio.press(KEY.Key_Delete)
    assert studio.sketch.recipe.strokes == ()
    studio.press(KEY.Key_Z, MOD.ControlModifier)
    assert len(studio.sketch.recipe.strokes) == 1
    studio.press(KEY.Key_Z, MOD.ControlModifier | MOD.ShiftModifier)
    assert studio.sketch.recipe.strokes == ()


def test_an_arrow_and_words_are_put_in_the_middle_of_the_crop(studio: Studio) -> None:
    studio.sketch.set_crop(Area(0, 0, WHOLE // 2, WHOLE))
    studio.press(KEY.Key_A)
    studio.press(KEY.Key_Return)
    studio.press(KEY.Key_T)
    studio.press(KEY.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, NoteField)
    for letter in "vcm":  # tools elsewhere
        QTest.keyClick(field, letter)
    QTest.keyClick(field, KEY.Key_Return)
    arrow, note = studio.sketch.recipe.strokes
    assert isinstance(arrow, Arrow)
    assert isinstance(note, Note)
    assert (note.at, note.text) == ((25_000, 50_000), "vcm")
    assert studio.sketch.pen.tool is Tool.TEXT
    assert QApplication.focusWidget() is studio.canvas
    studio.press(KEY.Key_Return)
    again = QApplication.focusWidget()
    assert isinstance(again, NoteField)
    assert again.text() == "vcm"
    again.setText("")
    QTest.keyClick(again, KEY.Key_Return)
    assert studio.sketch.recipe.strokes == (arrow,)


def test_a_mask_cannot_be_put_by_a_key(studio: Studio) -> None:
    studio.press(KEY.Key_Return)
    assert studio.sketch.recipe.strokes == ()
    assert studio.editor.isVisible()


def test_one_walks_over_what_is_drawn_and_hears_it(studio: Studio) -> None:
    studio.press(KEY.Key_PageDown)
    assert studio.said == []
    mask = Line(points=((0, 0), (9, 9)), colour=RED, width=900, is_mask=True)
    for stroke in (BOX, mask, Note(at=(0, 0), text="hair", colour=RED, width=900)):
        studio.sketch.add(stroke)
    for key in (KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageUp):
        studio.press(key)
    assert studio.said == [
        "Box, 1 of 3",
        "Mask, 2 of 3",
        "Text “hair”, 3 of 3",
        "Mask, 2 of 3",
    ]
    studio.press(KEY.Key_Escape)
    assert studio.sketch.selected is None


def test_a_crop_is_nudged_and_stretched(studio: Studio) -> None:
    studio.press(KEY.Key_C)
    studio.press(KEY.Key_Right)
    assert studio.sketch.recipe.crop is None
    studio.press(KEY.Key_Left, MOD.ShiftModifier)
    studio.press(KEY.Key_Up, MOD.ShiftModifier | MOD.ControlModifier)
    assert studio.sketch.recipe.crop == Area(0, 0, 99_000, 99_900)
    studio.press(KEY.Key_Right, MOD.ControlModifier)
    assert studio.sketch.recipe.crop == Area(100, 0, 99_100, 99_900)
    assert "792 × 400" in studio.editor.hint.text()  # noqa: RUF001
    studio.press(KEY.Key_Z, MOD.ControlModifier)
    assert studio.sketch.recipe.crop is None  # nudges are one step


def test_brackets_change_the_width(studio: Studio) -> None:
    widths = [studio.sketch.pen.width]
    for key in (KEY.Key_BracketRight, KEY.Key_BracketRight, KEY.Key_BracketLeft):
        studio.press(key)
        widths.append(studio.sketch.pen.width)
    assert widths[1] == widths[2] > widths[3] == widths[0]


def test_zoom_by_keys(studio: Studio) -> None:
    whole = studio.canvas.view.zoomed_by
    studio.press(KEY.Key_Plus, MOD.ControlModifier)
    assert studio.canvas.view.zoomed_by > whole
    studio.press(KEY.Key_1, MOD.ControlModifier)
    assert studio.editor.zoom.text() == "100\u00a0%"
    studio.press(KEY.Key_Minus, MOD.ControlModifier)
    assert studio.canvas.view.zoomed_by < 1
    studio.press(KEY.Key_0, MOD.ControlModifier)
    assert studio.canvas.view.zoomed_by == whole


def test_everything_that_takes_the_focus_has_a_name(studio: Studio) -> None:
    studio.press(KEY.Key_C)
    reachable = [
        widget
        for widget in studio.editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(studio.editor)
    ]
    assert len(reachable) > 12
    for widget in reachable:
        is_button = isinstance(widget, QAbstractButton)
        assert widget.accessibleName() or (is_button and widget.text()), widget


def test_colours_have_names_and_a_key_picks_them(studio: Studio) -> None:
    row = studio.editor.bar.pen_row
    names = [swatch.accessibleName() for swatch in row.swatches.values()]
    assert names == ["Red", "Yellow", "Green", "Blue", "White", "Black"]
    row.swatches[BLUE].setFocus()
    QTest.keyClick(row.swatches[BLUE], KEY.Key_Space)
    assert studio.sketch.pen == Pen(Tool.MASK, BLUE)
    row.widths[2].click()
    assert studio.sketch.pen.step == 2
