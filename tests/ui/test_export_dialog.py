"""The export dialog shows its form, offers what a format has, and asks in one place."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.export_form import ExportForm, Outlook
from nanostudio.app.tiles import make_tile
from nanostudio.core.errors import Refused
from nanostudio.core.export import ExportOptions, Fitting, Format, Metadata, Size
from nanostudio.ui import export_front
from nanostudio.ui.export_dialog import ExportDialog
from nanostudio.ui.export_front import ExportFront
from nanostudio.ui.focus import walk
from nanostudio.ui.wishes import Wishes
from tests.app.tile_samples import NOW_MS, PROVIDERS, done_task
from tests.ui.finding_stand import press
from tests.ui.test_accessibility import name

LEFT = Qt.MouseButton.LeftButton
FIELDS = (("date", "day"), ("slug", "words"))


class Room:
    """A dialog for so many pictures."""

    def __init__(self, window: QWidget, count: int = 12) -> None:
        self.form = ExportForm(range(count))
        self.dialog = ExportDialog(self.form, FIELDS, window)
        self.asked: list[tuple[object, ...]] = []
        self.ends: list[int] = []
        self.dialog.finished.connect(self.ends.append)
        self.form.export_requested.connect(lambda *told: self.asked.append(told))
        self.form.begin(ExportOptions(), "/out", {"Web": ExportOptions(quality=5)})
        self.dialog.open()
        QApplication.processEvents()

    def pick(self, name: str) -> None:
        QTest.mouseClick(self.dialog.formats.segments[name], LEFT)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    return made


@pytest.fixture
def room(window: QWidget) -> Room:
    return Room(window)


def test_an_original_is_left_as_it_is(room: Room) -> None:
    dialog = room.dialog
    assert dialog.size_row.isHidden()
    assert dialog.quality_row.isHidden()
    assert not dialog.metadata.isEnabled()
    room.pick("PNG")
    assert dialog.size_row.isVisible()
    assert dialog.quality_row.isHidden()
    room.pick("JPEG")
    assert dialog.quality_row.isVisible()
    dialog.quality.setValue(70)
    dialog.srgb.click()
    dialog.metadata.setCurrentIndex(1)
    dialog.metadata.activated.emit(1)
    dialog.by_project.click()
    dialog.sheet.click()
    assert room.form.options == ExportOptions(
        format=Format.JPEG,
        quality=70,
        to_srgb=True,
        metadata=Metadata.SOURCE,
        by_project=True,
        contact_sheet=True,
    )


def test_a_size_has_the_figures_it_needs(room: Room) -> None:
    room.pick("WebP")
    row = room.dialog.size_row
    assert row.width_field.isHidden()
    for fitting, is_high in ((Fitting.LONGEST, False), (Fitting.FILL, True)):
        index = row.fitting.findData(fitting)
        row.fitting.setCurrentIndex(index)
        row.fitting.activated.emit(index)
        assert row.width_field.isVisible()
        assert row.height_field.isVisible() is is_high
    row.width_field.setValue(800)
    row.height_field.setValue(600)
    assert room.form.options.size == Size(Fitting.FILL, 800, 600)
    index = row.fitting.findData(Fitting.SCALE)
    row.fitting.activated.emit(index)
    row.width_field.setValue(9999)
    assert room.form.options.size == Size(Fitting.SCALE, 400, 0)


def test_names_are_seen_while_they_are_typed(room: Room) -> None:
    names, template = room.dialog.names, room.dialog.names.template
    template.setFocus()
    template.selectAll()
    QTest.keyClicks(template, "fox ")
    menu = names.fields_menu()
    assert [action.text() for action in menu.actions()] == [
        "{date}\tday",
        "{slug}\twords",
    ]
    menu.actions()[1].trigger()
    assert room.form.options.template == "fox {slug}"
    room.form.show_outlook(Outlook(names=("a.png", "b.png", "c.png")))
    assert [one.accessibleName() for one in names.names] == [
        "a.png",
        "b.png",
        "c.png …",
    ]
    problem = Refused("There is no field {x}.", "The fields are: {date}.")
    room.form.show_outlook(Outlook(problem=problem))
    assert names.problem.text() == "There is no field {x}. The fields are: {date}."
    assert not any(one.isVisible() for one in names.names)
    assert not room.dialog.export.isEnabled()


def test_losses_and_room_are_said(room: Room) -> None:
    room.form.show_outlook(Outlook(losses=("Lost.", "Gone."), free_bytes=4 * 10**9))
    assert room.dialog.losses.text() == "Lost. Gone."
    assert room.dialog.room.text() == "4,000 MB free"
    room.form.show_outlook(Outlook(free_bytes=400 * 10**9))
    assert room.dialog.losses.isHidden()
    assert room.dialog.room.text() == "400 GB free"


def test_presets_are_named_in_place(room: Room) -> None:
    bar, saved = room.dialog.presets, list[str]()
    room.form.preset_saved.connect(lambda name, _: saved.append(name))
    bar.choice.activated.emit(bar.choice.findData("Web"))
    assert (room.form.options.quality, bar.choice.currentText()) == (5, "Web")
    QTest.mouseClick(bar.delete, LEFT)
    assert bar.choice.currentText() == "My own choice"
    assert not bar.delete.isEnabled()
    QTest.mouseClick(bar.save, LEFT)
    press(Qt.Key.Key_Escape)
    assert bar.naming.isHidden()
    QTest.mouseClick(bar.save, LEFT)
    QTest.keyClicks(bar.naming.field, "Small")
    press(Qt.Key.Key_Return)
    assert (saved, bar.choice.currentText()) == (["Small"], "Small")
    assert (room.asked, room.ends) == ([], [])  # Return and Esc meant the name


def test_return_exports_and_escape_does_not(room: Room, window: QWidget) -> None:
    assert room.dialog.export.text() == "Export 12 pictures"
    press(Qt.Key.Key_Return)
    assert room.asked == [(tuple(range(12)), "/out", room.form.options)]
    assert room.ends == [1]
    other = Room(window, 1)
    assert other.dialog.export.text() == "Export picture"
    press(Qt.Key.Key_Escape)
    assert other.asked == []
    assert other.ends == [0]


def test_another_folder_is_chosen(room: Room) -> None:
    QTest.mouseClick(room.dialog.folder, LEFT)
    [dialog] = room.dialog.findChildren(QFileDialog)
    dialog.fileSelected.emit("/else/where")
    dialog.close()
    assert room.dialog.folder_row.detail.text() == "/else/where"


class Desks(QObject):
    """Both desks: notes what they are told."""

    folder_requested = Signal(str)
    elsewhere_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def serve(self, form: ExportForm) -> None:
        form.begin(ExportOptions(), "/out", {})

    def export(self, numbers: object, folder: str, options: ExportOptions) -> None:
        self.told.append((numbers, folder, options))

    def continue_in(self, folder: str) -> None:
        self.told.append(("on", folder))


def test_one_dialog_for_one_and_for_many(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes, desks, opened = Wishes(window), Desks(), list[str]()
    monkeypatch.setattr(
        export_front, "open_path", lambda path: opened.append(path.name)
    )
    front = ExportFront(wishes, window)
    front.open([1])  # there is no library yet
    front.attach(desks, desks)  # type: ignore[arg-type]
    front.open([])
    wishes.export_requested.emit(make_tile(done_task(1), 0, PROVIDERS, now_ms=NOW_MS))
    assert window.findChildren(ExportDialog) == []
    front.open([5, 6])
    [dialog] = window.findChildren(ExportDialog)
    dialog.export.click()
    assert desks.told == [((5, 6), "/out", ExportOptions())]
    desks.folder_requested.emit("/out")
    assert opened == ["out"]
    desks.elsewhere_requested.emit()
    [chooser] = window.findChildren(QFileDialog)
    chooser.fileSelected.emit("/else")
    chooser.close()
    assert desks.told[1:] == [("on", "/else")]


def test_every_control_is_named(room: Room) -> None:
    room.form.set(format=Format.WEBP, size=Size(Fitting.FILL, 640, 480))
    QTest.mouseClick(room.dialog.presets.save, LEFT)
    QApplication.processEvents()
    controls = walk(room.dialog)
    assert len(controls) > 15
    assert [type(one) for one in controls if not name(one)] == []
