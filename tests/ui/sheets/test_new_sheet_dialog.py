"""A new sheet is chosen by mouse and by keys, priced before, and made once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.template_form import TemplateForm
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.core.errors import Refused
from nanostudio.library.sheet_templates import Unreadable
from nanostudio.ui.focus import walk
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.new_sheet_dialog import NewSheetDialog
from nanostudio.ui.sheets.new_sheet_front import NewSheetFront
from nanostudio.ui.sheets.new_sheet_rows import shown_view
from nanostudio.ui.sheets.template_dialog import TemplateDialog
from tests.app.test_new_sheet import Room as State
from tests.core.sheet_samples import mira, sha, template
from tests.library.sheet_samples import figure
from tests.ui.test_accessibility import name

FIRST = "Search characters"  # what Tab begins with
LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key


class Room(State):
    """A window over the state, and the one dialog."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.fill()
        self.window = QWidget()
        self.file = folder / "face.png"
        self.fetched: list[str] = []
        self.done: list[tuple[Any, ...]] = []
        thumbnails = Thumbnails()
        thumbnails.attach(self._fetch)
        self.pictures = Pictures(thumbnails)
        self.templates.own = frozenset({"turn"})
        self.templates.remove = lambda *told: self.done.append(  # type: ignore[method-assign]
            ("remove", *told)
        )
        self.templates.keep = lambda *told: self.done.append(  # type: ignore[method-assign]
            ("keep", *told)
        )
        self.templates.take_in = lambda *told: self.done.append(  # type: ignore[method-assign]
            ("take in", *told)
        )
        self.templates.hand_on = lambda *told: self.done.append(  # type: ignore[method-assign]
            ("hand on", *told)
        )
        self.front = NewSheetFront(
            self.characters,
            self.templates,
            self.sheets,
            self.draft,
            pictures=self.pictures,
            window=self.window,
        )

    def _fetch(self, sha256: str, _path: str, _pixels: int, answer: Any) -> Any:
        self.fetched.append(sha256)
        answer(self.file)
        return lambda: None

    def open(self, **wish: str) -> NewSheetDialog:
        self.front.open(**wish)
        (dialog,) = self.window.findChildren(NewSheetDialog)
        QApplication.processEvents()
        return dialog

    def file_dialog(self) -> QFileDialog:
        (chooser,) = self.window.findChildren(QFileDialog)
        return chooser


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    figure().save(tmp_path / "face.png")
    made = Room(tmp_path)
    qtbot.addWidget(made.window)
    made.window.resize(1200, 800)
    made.window.show()
    yield made
    made.pictures.close()


def click(rows: QListWidget, row: int) -> None:
    at = rows.visualItemRect(rows.item(row)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=at)


def ticks(rows: QListWidget) -> list[str]:
    on = Qt.CheckState.Checked
    items = [rows.item(row) for row in range(rows.count())]
    return [item.text() for item in items if item.checkState() is on]


def test_it_opens_with_what_was_asked_for(room: Room) -> None:
    dialog = room.open(character_id="mira", template_id="expressions-9")
    assert ticks(dialog.characters.list) == ["Mira"]
    assert dialog.templates.list.currentItem().text() == "Expressions, 9"
    assert dialog.name.text() == "Mira, expressions"
    assert dialog.summary.text() == "9 cells · ≈ 90 credits at Banana Wide"
    assert dialog.facts.text() == "9 cells in 3 columns, each 1:1"
    assert dialog.view.accessibleDescription().endswith("Disgusted, Thoughtful")
    QTest.mouseClick(dialog.create_button, LEFT)
    assert [(made[0], made[1].id, made[2]) for made in room.made] == [
        ("Mira, expressions", "expressions-9", ("mira",))
    ]


def test_all_is_chosen_by_keys_alone(room: Room) -> None:
    dialog = room.open()
    assert dialog.focusWidget() is dialog.characters.search
    QTest.keyClicks(dialog.characters.search, "tom")
    people = dialog.characters.list
    rows = [people.item(row) for row in range(people.count())]
    assert [row.text() for row in rows if not row.isHidden()] == ["No character", "Tom"]
    people.setFocus()
    QTest.keyClick(people, Key.Key_Down)
    QTest.keyClick(people, Key.Key_Space)
    assert ticks(people) == ["Tom"]
    dialog.templates.list.setFocus()
    QTest.keyClick(dialog.templates.list, Key.Key_Down)
    assert dialog.name.text() == "Tom, turnaround"
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Tom turns")
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert [(made[0], made[1].id) for made in room.made] == [
        ("Tom turns", "turnaround-8")
    ]


def test_escape_makes_nothing(room: Room) -> None:
    dialog = room.open()
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    QTest.keyClick(dialog.characters.search, Key.Key_Escape)
    assert (ends, room.made) == ([0], [])


def test_several_are_ticked_and_nobody_unticks_them(room: Room) -> None:
    dialog = room.open()
    people = dialog.characters.list
    assert ticks(people) == ["No character"]
    click(people, 1)
    click(people, 2)
    assert ticks(people) == ["Mira", "Tom"]
    click(people, 1)
    assert ticks(people) == ["Tom"]
    click(people, 0)
    assert ticks(people) == ["No character"]
    QTest.keyClicks(dialog.characters.search, "nobody")
    assert dialog.characters.nothing.isVisible()


def test_a_double_click_on_a_template_makes_the_sheet(room: Room) -> None:
    dialog = room.open()
    rows = dialog.templates.list
    at = rows.visualItemRect(rows.item(3)).center()
    click(rows, 3)
    QTest.mouseDClick(rows.viewport(), LEFT, pos=at)
    assert [made[1].id for made in room.made] == ["expressions-16"]


def test_faces_are_asked_for_and_drawn(room: Room, qtbot: QtBot) -> None:
    dialog = room.open()
    assert set(room.fetched) == {sha("front")}
    rows = dialog.characters.list
    at = rows.visualItemRect(rows.item(1))
    face = QPoint(at.left() + 60, at.center().y())

    def colour() -> str:
        return rows.viewport().grab().toImage().pixelColor(face).name()

    qtbot.waitUntil(lambda: colour() == "#6e5094", timeout=10_000)
    dialog.reject()
    assert shown_view(mira(views=())) is None


def test_a_file_that_is_no_template_is_named(room: Room) -> None:
    dialog = room.open()
    assert not dialog.unreadable.isVisible()
    problem = Refused("“version” is missing.", "Add it.")
    room.templates.unreadable = tuple(
        Unreadable(f"{at}.json", problem) for at in range(5)
    )
    room.templates.changed.emit()
    assert dialog.unreadable.text().splitlines() == [
        *(f"{at}.json: “version” is missing. Add it." for at in range(3)),
        "2 more files could not be read.",
    ]


def test_what_the_model_cannot_draw_is_said(room: Room) -> None:
    dialog = room.open(template_id="turnaround-4")
    assert "Banana Wide cannot draw 2:3" in dialog.note.text()
    room.new.choose_template("expressions-9")
    click(dialog.templates.list, 2)
    assert dialog.note.isHidden()


def test_templates_are_written_over_the_dialog(room: Room) -> None:
    dialog = room.open(template_id="turn")
    assert dialog.edit.isEnabled()
    dialog.edit.trigger()
    (editor,) = dialog.findChildren(TemplateDialog)
    assert not editor.form.is_new
    editor.form.set(title="Turned")
    assert editor.form.keep()
    dialog.remove.trigger()
    dialog.hand_on.trigger()
    room.file_dialog().fileSelected.emit("/out/turn.json")
    room.file_dialog().close()
    assert [told[0] for told in room.done] == ["keep", "remove", "hand on"]
    assert room.done[1:] == [("remove", "turn"), ("hand on", "turn", "/out/turn.json")]


def test_ours_are_copied_and_files_taken_in(room: Room) -> None:
    dialog = room.open(template_id="hands")
    assert not dialog.edit.isEnabled()
    assert not dialog.remove.isEnabled()
    forms: list[TemplateForm] = []
    for act in (dialog.copy.trigger, dialog.begin.click):
        act()
        editor = dialog.findChildren(TemplateDialog)[-1]
        forms.append(editor.form)
        assert editor.form.is_new
    assert [form.template.title for form in forms] == ["Hands (copy)", ""]
    room.front.files.edit("hands", dialog)  # ours: a copy
    assert dialog.findChildren(TemplateDialog)[-1].form.is_new
    dialog.take_in.trigger()
    room.file_dialog().fileSelected.emit("/in/given.json")
    room.file_dialog().close()
    assert room.done == [("take in", "/in/given.json")]
    dialog.more.click()
    assert dialog.menu.isVisible()
    dialog.menu.close()


def test_the_open_sheet_becomes_a_template(room: Room) -> None:
    room.front.files.save_sheet()
    assert room.window.findChildren(TemplateDialog) == []
    from nanostudio.core.sheet import new_sheet

    room.sheets.current = new_sheet("s", "Mira turns", template())
    room.front.files.save_sheet()
    (editor,) = room.window.findChildren(TemplateDialog)
    assert editor.form.template.title == "Mira turns"
    editor.save.click()
    assert [told[1].title for told in room.done] == ["Mira turns"]


def test_every_control_is_named_and_comes_as_it_stands(room: Room) -> None:
    controls = walk(room.open(template_id="turn"))
    names = [name(one) for one in controls]
    begin = names.index(FIRST)  # it is a ring
    assert names[begin:] + names[:begin] == [
        *("Search characters", "Characters", "Templates", "New template…"),
        *("More for this template", "Name of the sheet", "Cancel", "Create"),
    ]
