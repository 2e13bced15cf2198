"""The editor's window: what it shows first, and how it ends."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.sketch import Pen, Sketch, Tool
from nanostudio.app.slots import TrayReference
from nanostudio.core.recipe import WHOLE, Area, Box, Line, Recipe
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.sketch.editor import SketchEditor
from nanostudio.ui.sketch.note_field import NoteField
from tests.ui.sketch.sketch_samples import LEFT, RED, SIZE, Studio, picture

BOX = Box(area=Area(20_000, 20_000, 60_000, 60_000), colour=RED, width=900)
CTRL = Qt.KeyboardModifier.ControlModifier


def test_before_the_original_is_known_the_thumbnail_is_shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    theme.apply(qapp, theme.DARK)
    studio = Studio(tmp_path)
    studio.editor.show()
    assert studio.editor.windowTitle() == "Edit Mira"
    assert not studio.editor.apply.isEnabled()
    assert "Opening" in studio.editor.hint.text()
    qtbot.waitUntil(lambda: studio.canvas.backdrop.width > 0)
    assert studio.pixel(50, 50) == "#808080"
    preview = picture(tmp_path / "preview.png", colour="#204060")
    studio.sketch.begin("aa", SIZE, Recipe())
    studio.sketch.show_preview(preview)
    with qtbot.waitSignal(studio.canvas.backdrop.loaded):
        pass
    assert studio.pixel(50, 50) == "#204060"
    assert studio.editor.apply.isEnabled()
    studio.editor.close()


def test_an_edited_copy_s_thumbnail_is_not_the_original(
    qapp: QApplication, tmp_path: Path
) -> None:
    slot = TrayReference(
        sha256="cut",
        original="aa",
        name="Mira",
        width=80,
        height=40,
        thumbnail=picture(tmp_path / "t.png"),
    )
    editor = SketchEditor(Sketch(1), slot, Commands())
    editor.show()
    assert editor.canvas.backdrop.width == 0
    editor.close()


@pytest.mark.parametrize("way", ["button", "keys"])
def test_applying_tells_and_closes(qtbot: QtBot, studio: Studio, way: str) -> None:
    studio.drag((20, 20), (50, 50))
    with qtbot.waitSignals([studio.editor.applied, studio.editor.accepted]):
        if way == "button":
            studio.editor.apply.click()
        else:
            studio.press(Qt.Key.Key_Return, CTRL)


def test_words_that_are_still_being_typed_are_applied(
    qtbot: QtBot, studio: Studio
) -> None:
    studio.sketch.set_pen(Pen(Tool.TEXT, RED))
    QTest.mouseClick(studio.canvas, LEFT, pos=studio.at(30, 30))
    (field,) = studio.canvas.findChildren(NoteField)
    QTest.keyClicks(field, "hair")
    with qtbot.waitSignal(studio.editor.applied):
        studio.editor.apply.click()
    assert len(studio.sketch.recipe.strokes) == 1


def test_escape_closes_without_a_question(qtbot: QtBot, studio: Studio) -> None:
    studio.drag((20, 20), (50, 50))
    with qtbot.waitSignal(studio.editor.rejected):
        studio.press(Qt.Key.Key_Escape)
    assert studio.sketch.is_changed


def test_what_cannot_be_opened_closes(qtbot: QtBot, studio: Studio) -> None:
    with qtbot.waitSignal(studio.editor.rejected):
        studio.sketch.fail()


def test_buttons_are_usable_when_they_do_something(studio: Studio) -> None:
    actions = studio.editor.actions_of
    assert not studio.editor.reset.isEnabled()
    assert not actions["undo"].isEnabled()
    studio.sketch.add(BOX)
    assert actions["undo"].isEnabled()
    assert actions["clear"].isEnabled()
    assert not actions["remove"].isEnabled()
    studio.sketch.select(0)
    assert actions["remove"].isEnabled()
    studio.editor.reset.click()
    assert studio.sketch.recipe == Recipe()
    actions["undo"].trigger()
    assert studio.sketch.recipe.strokes == (BOX,)


def test_the_chosen_shape_comes_first(studio: Studio) -> None:
    ratios = studio.editor.bar.ratios
    texts = [ratios.itemText(row) for row in range(ratios.count())]
    assert texts == ["Any shape", "16:9, as the picture will be", "1:1"]
    studio.editor.bar.tool_picked.emit(Tool.CROP)
    ratios.activated.emit(1)
    assert studio.sketch.recipe.crop == Area(5_556, 0, 94_444, WHOLE)
    ratios.activated.emit(0)
    assert studio.canvas.shape is None


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_it_can_be_looked_at_in_both_themes(
    qapp: QApplication, studio: Studio, tokens: theme.Theme
) -> None:
    before = studio.editor.grab().toImage()
    theme.apply(qapp, tokens)
    QApplication.processEvents()
    after = studio.editor.grab().toImage()
    assert (before != after) is (tokens is theme.LIGHT)
    theme.apply(qapp, theme.DARK)


def test_a_clear_picture_stands_on_squares(
    qtbot: QtBot, studio: Studio, tmp_path: Path
) -> None:
    from PySide6.QtGui import QImage

    clear = QImage(80, 40, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(0)
    clear.save(str(tmp_path / "clear.png"))
    with qtbot.waitSignal(studio.canvas.backdrop.loaded):
        studio.sketch.show_preview(str(tmp_path / "clear.png"))
    image = studio.canvas.grab().toImage()
    start = studio.at(40, 40)
    seen = {image.pixelColor(start.x() + n, start.y()).name() for n in range(40)}
    assert len(seen) == 2


def test_many_strokes_are_painted_bit_by_bit(qtbot: QtBot, studio: Studio) -> None:
    points = tuple(((n * 37) % WHOLE, (n * 7_919) % WHOLE) for n in range(400))
    line = Line(points=points, colour=RED, width=8_000, is_mask=False)
    studio.sketch.begin("aa", SIZE, Recipe(strokes=(line,) * 12))
    qtbot.waitUntil(lambda: not studio.canvas._layer._tick.isActive())
    assert studio.pixel(1, 50) == RED
    studio.canvas.zoom(2)
    assert not studio.canvas.grab().isNull()  # the last one, stretched
    qtbot.waitUntil(lambda: not studio.canvas._layer._tick.isActive())
    assert studio.pixel(50, 50) in (RED, "#808080")
