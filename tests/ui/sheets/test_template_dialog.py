"""A template is written cell by cell, and nothing typed is lost by a slip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.template_form import TemplateForm, blank
from nanostudio.core.character import Slot
from nanostudio.core.sheet_template import Template, TemplateCell
from nanostudio.ui.focus import walk
from nanostudio.ui.sheets.template_dialog import TemplateDialog
from tests.core.sheet_samples import template
from tests.ui.test_accessibility import name

FIRST = "Cells"  # what Tab begins with
LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Room:
    def __init__(self, window: QWidget, wanted: Template) -> None:
        self.form = TemplateForm(wanted)
        self.kept: list[Template] = []
        self.ends: list[int] = []
        self.form.keep_requested.connect(self.kept.append)
        self.dialog = TemplateDialog(self.form, window)
        self.dialog.finished.connect(self.ends.append)
        self.dialog.open()
        QApplication.processEvents()

    def titles(self) -> list[str]:
        rows = self.dialog.cells.list
        return [rows.item(row).text() for row in range(rows.count())]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


@pytest.fixture
def room(window: QWidget) -> Room:
    return Room(window, template())


def test_a_template_is_written_by_keys(window: QWidget) -> None:
    room = Room(window, blank())
    dialog = room.dialog
    assert dialog.windowTitle() == "New template"
    assert not dialog.save.isEnabled()
    assert "no title" in dialog.problem.text()
    QTest.keyClicks(dialog.title, "Heads")
    QTest.keyClick(dialog.title, Key.Key_Return)  # the title is meant, and no button
    dialog.cell.title.setFocus()
    dialog.cell.title.selectAll()
    QTest.keyClicks(dialog.cell.title, "Front")
    assert "“Front” says nothing" in dialog.problem.text()
    QTest.keyClicks(dialog.cell.instruction, "Two eyes.")
    QTest.keyClicks(dialog.common, "Plain.")
    dialog.shape.textActivated.emit("3:4")
    dialog.columns.setValue(2)
    assert room.ends == []
    QTest.keyClick(dialog.cell.title, Key.Key_Return, CTRL)
    cell = TemplateCell(id="cell-1", title="Front", instruction="Two eyes.")
    assert room.kept == [
        Template(
            id="",
            title="Heads",
            columns=2,
            rows=1,
            common="Plain.",
            aspect_ratio="3:4",
            cells=(cell,),
        )
    ]
    assert room.ends == [1]


def test_cells_are_added_moved_and_removed(room: Room) -> None:
    cells = room.dialog.cells
    assert room.titles() == ["1. Back", "2. Front", "3. Side"]
    QTest.mouseClick(cells.add, LEFT)
    assert room.titles()[1] == "2. Cell 4"
    assert room.dialog.focusWidget() is room.dialog.cell.title
    cells.list.setFocus()
    QTest.keyClick(cells.list, Key.Key_Down, ALT)
    assert room.titles()[1:3] == ["2. Front", "3. Cell 4"]
    QTest.mouseClick(cells.earlier, LEFT)
    QTest.mouseClick(cells.later, LEFT)
    QTest.keyClick(cells.list, Key.Key_Up)
    assert room.dialog.cell.title.text() == "Front"
    QTest.keyClick(cells.list, Key.Key_Down)
    QTest.keyClick(cells.list, Key.Key_Delete)
    assert room.titles() == ["1. Back", "2. Front", "3. Side"]
    QTest.mouseClick(cells.remove, LEFT)
    QTest.mouseClick(cells.remove, LEFT)
    assert room.titles() == ["1. Back"] or room.titles() == ["1. Front"]
    assert not cells.remove.isEnabled()


def test_a_cell_says_which_view_it_is_and_what_it_is_made_from(room: Room) -> None:
    cell = room.dialog.cell
    assert cell.needs.text() == "Front, Side"
    assert [one.text() for one in cell.needs_menu().actions()] == ["Front", "Side"]
    cell.menu.actions()[0].trigger()
    assert room.form.cell.needs == ("side",)
    cell.view.activated.emit(1 + list(Slot).index(Slot.BACK))
    assert room.form.cell.view is Slot.BACK
    room.form.select(1)
    assert cell.view.currentText() == "Front"
    assert (cell.needs.text(), cell.needs.isEnabled()) == ("Nothing", False)
    cell.view.activated.emit(0)
    assert room.form.cell.view is None
    room.form.select(0)
    QTest.mouseClick(cell.needs, LEFT)
    assert cell.menu.isVisible()
    cell.menu.close()


def test_what_was_written_is_not_thrown_away_by_one_key(room: Room) -> None:
    room.form.set(title="Another")
    QTest.keyClick(room.dialog.title, Key.Key_Escape)
    assert room.ends == []
    assert "Not saved" in room.dialog.problem.text()
    room.form.set(title="Another one")  # one goes on: it is asked anew
    QTest.keyClick(room.dialog.title, Key.Key_Escape)
    assert room.ends == []
    QTest.keyClick(room.dialog.title, Key.Key_Escape)
    assert (room.ends, room.kept) == ([0], [])


def test_nothing_written_is_closed_at_once(room: Room) -> None:
    assert room.dialog.windowTitle() == "Edit template"
    QTest.mouseClick(room.dialog.cancel, LEFT)
    assert room.ends == [0]


def test_a_shape_of_one_s_own_is_kept(window: QWidget) -> None:
    room = Room(window, template(aspect_ratio="5:7"))
    assert room.dialog.shape.currentText() == "5:7"
    QTest.mouseClick(room.dialog.save, LEFT)
    assert [one.aspect_ratio for one in room.kept] == ["5:7"]


def test_every_control_is_named_and_comes_as_it_stands(room: Room) -> None:
    controls = walk(room.dialog)
    names = [name(one) for one in controls]
    begin = names.index(FIRST)  # it is a ring
    assert names[begin:] + names[:begin] == [
        *("Cells", "Add a cell", "Remove the cell", "Move the cell down"),
        *("Title of the template", "Columns", "Shape of a cell"),
        *("Title of the cell", "What it shows", "View of the character"),
        *("Made from: Front, Side", "Said in every cell", "Cancel", "Save"),
    ]
