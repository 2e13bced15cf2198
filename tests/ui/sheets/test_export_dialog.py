"""The dialog shows its form and sets it; it stays till the file is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.sheet_export_form import Work
from nanostudio.core.errors import Refused
from nanostudio.core.export import Format
from nanostudio.core.sheet_export import SheetChoices, SheetFormat
from nanostudio.ui.focus import walk
from nanostudio.ui.sheets.export_dialog import SheetExportDialog
from tests.ui.finding_stand import press
from tests.ui.sheets.sheet_fakes import begun, coloured
from tests.ui.test_accessibility import name

LEFT = Qt.MouseButton.LeftButton
FIELDS = [("date", "day"), ("view", "view of the character")]


class Room:
    """An open dialog."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._coloured = coloured(folder)
        self.pictures = self._coloured.__enter__()
        self.form = begun()
        self.form.folder = str(folder)
        self.dialog = SheetExportDialog(self.form, self.pictures, FIELDS, window)
        self.asked: list[str] = []
        self.stops: list[int] = []
        self.ends: list[int] = []
        self.form.export_requested.connect(self.asked.append)
        self.form.stop_requested.connect(lambda: self.stops.append(1))
        self.dialog.finished.connect(self.ends.append)
        self.dialog.open()
        QApplication.processEvents()

    def close(self) -> None:
        self._coloured.__exit__(None, None, None)

    def pick(self, name: str) -> None:
        QTest.mouseClick(self.dialog.formats.segments[name], LEFT)

    def files(self) -> QFileDialog:
        """The chooser that is open."""
        [found] = self.dialog.findChildren(QFileDialog)
        return found


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 900)
    window.show()
    made = Room(window, tmp_path)
    yield made
    made.close()


def choose(combo: QComboBox, index: int) -> None:
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_the_layout_is_set(room: Room) -> None:
    part = room.dialog.layout_section
    assert part.columns.value() == 2
    part.columns.stepBy(1)
    part.gutter.setValue(8)
    part.margin.setValue(9)
    assert part.gutter_row.detail.text() == "16 px"
    assert part.side_row.isHidden()
    choose(part.sizing, 1)
    assert part.side_row.isVisible()
    part.side.setValue(640)
    assert part.size_row.detail.text().startswith("640 ")
    QTest.mouseClick(part.ground.swatches["#1c1c1e"], LEFT)
    assert room.form.choices == SheetChoices(
        columns=3, gutter=8, margin=9, side=640, background="#1c1c1e"
    )
    choose(part.sizing, 0)
    assert room.form.choices.side == 0


def test_any_colour_can_be_the_background(room: Room) -> None:
    ground = room.dialog.layout_section.ground
    QTest.mouseClick(ground.other, LEFT)
    assert ground.swatches["#ffffff"].isChecked()
    [dialog] = ground.findChildren(QColorDialog)
    dialog.colorSelected.emit(QColor("#336699"))
    dialog.close()
    assert room.form.choices.background == "#336699"
    assert ground.other.isChecked()
    assert room.dialog.layout_section.ground_row.detail.text() == "#336699"
    QTest.mouseClick(ground.swatches[""], LEFT)
    room.pick("JPEG")
    assert "white" in room.dialog.layout_section.ground_row.detail.text()
    room.dialog.grab()


def test_words_and_guides_are_set(room: Room) -> None:
    part = room.dialog.word_section
    part.title_field.selectAll()
    QTest.keyClicks(part.title_field, "Foxes")
    assert room.form.words.title == "Foxes"
    part.has_labels.click()
    part.letters.setValue(150)
    assert part.top_row.isHidden()
    part.heads.setValue(7)
    assert part.top_row.isVisible()
    part.bottom.setValue(60)
    part.top.setValue(80)  # not below the soles
    assert room.form.choices == SheetChoices(
        has_labels=False, letters=150, heads=7, head_top=59, head_bottom=60
    )
    part.has_title.click()
    assert part.title_field.isHidden()
    part.heads.setValue(0)
    assert part.letters_row.isHidden()


def test_the_page_is_set_and_told(room: Room) -> None:
    part, size = room.dialog.print_section, room.dialog.comes_to
    assert part.lying_row.isHidden()
    choose(part.paper, part.paper.findData("A4"))
    assert part.lying_row.isVisible()
    assert "300 dpi" in size.text()
    for segment in part.lying.segments.values():
        QTest.mouseClick(segment, LEFT)
    assert room.form.choices.is_lying
    choose(part.dpi, part.dpi.findData(600))
    assert "at 600 dpi" in size.text()
    room.form.set(dpi=240)
    assert part.dpi.currentData() == 240


def test_formats_show_what_belongs_to_them(room: Room) -> None:
    dialog = room.dialog
    assert dialog.quality_row.isHidden()
    room.pick("JPEG")
    assert dialog.quality_row.isVisible()
    dialog.quality.setValue(70)
    room.pick("Cells")
    assert dialog.layout_section.isHidden()
    assert dialog.cells_section.isVisible()
    assert dialog.comes_to.text() == "2 files"
    part = dialog.cells_section
    choose(part.cells_as, part.cells_as.findData(Format.WEBP))
    assert dialog.quality_row.isVisible()
    room.form.show_names(("", "Mira_02.webp", "Mira_03.webp"))
    assert [one.accessibleName() for one in part.names.names[:2]] == [
        *("Mira_02.webp", "Mira_03.webp"),
    ]
    menu = part.names.fields_menu()
    assert menu.actions()[0].text().startswith("{view}")
    part.names.template.setText("")
    menu.actions()[0].trigger()
    assert room.form.choices == SheetChoices(
        format=SheetFormat.CELLS, quality=70, cells_as=Format.WEBP, names="{view}"
    )
    room.form.show_names((), Refused("The name is empty.", "Type one."))
    assert not dialog.export.isEnabled()
    assert dialog.problem.text() == "The name is empty. Type one."
    room.pick("OpenRaster")
    assert dialog.export.isEnabled()
    assert dialog.problem.isHidden()


def test_return_asks_where_to_and_nothing_blocks(room: Room, tmp_path: Path) -> None:
    press(Qt.Key.Key_Return)
    files = room.files()
    assert files.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert files.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert files.directory().absolutePath() == str(tmp_path)
    assert [Path(one).name for one in files.selectedFiles()] == ["Mira turns.png"]
    files.fileSelected.emit(f"{tmp_path}/a.png")
    files.close()
    assert room.asked == [f"{tmp_path}/a.png"]
    assert room.ends == []


def test_cells_go_into_a_folder(room: Room, tmp_path: Path) -> None:
    room.pick("Cells")
    QTest.mouseClick(room.dialog.export, LEFT)
    files = room.files()
    assert files.fileMode() is QFileDialog.FileMode.Directory
    files.fileSelected.emit(str(tmp_path))
    files.close()
    assert room.asked == [str(tmp_path)]


def test_it_shows_how_far_it_is_and_escape_stops_it(room: Room) -> None:
    dialog, form = room.dialog, room.form
    form.show_work(Work())
    assert dialog.bar.isVisible()
    assert dialog.bar.maximum() == 0
    assert not dialog.export.isEnabled()
    assert not dialog.layout_section.isEnabled()
    form.show_work(Work(1, 2))
    assert dialog.comes_to.text() == "1 of 2 cells"
    assert (dialog.bar.value(), dialog.bar.maximum()) == (1, 2)
    assert dialog.cancel.hasFocus()
    press(Qt.Key.Key_Escape)
    dialog.close()
    assert (room.stops, room.ends) == ([1, 1], [])
    form.show_work(None, Refused("Stopped. Nothing was written.", ""))
    assert dialog.problem.text() == "Stopped. Nothing was written."
    assert dialog.bar.isHidden()
    assert dialog.export.isEnabled()
    press(Qt.Key.Key_Escape)
    assert room.ends == [0]


def test_it_closes_when_the_file_is_there(room: Room) -> None:
    room.form.show_work(Work())
    room.form.show_work(None)
    room.form.written.emit()
    assert room.ends == [1]


def test_every_control_is_named(room: Room) -> None:
    room.form.set(heads=8, paper="A4", side=512, format=SheetFormat.JPEG)
    QApplication.processEvents()
    controls = walk(room.dialog)
    room.form.set(format=SheetFormat.CELLS)
    controls += walk(room.dialog)
    assert len(controls) > 25
    assert [type(one) for one in controls if not name(one)] == []
