"""A character is edited: kept as it is typed, and nothing of it lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.core.character import Slot, View, locked
from nanostudio.store.characters import note_made_with
from nanostudio.store.tasks import add_tasks
from nanostudio.ui import theme
from nanostudio.ui.characters.editor import CharacterEditor
from nanostudio.ui.characters.view_slot import ViewSlot
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.focus import walk
from nanostudio.ui.in_place import InPlaceField
from tests.core.sheet_samples import mira, view
from tests.store.samples import make_output, make_task
from tests.ui.characters_stand import (
    CharactersStand,
    characters_stand,
    choose,
    drop,
    menu_of,
)

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Room:
    """An editor, and what it wishes."""

    def __init__(self, stand: CharactersStand) -> None:
        self.stand, self.wishes = stand, CharacterWishes()
        self.editor = CharacterEditor(stand.characters, stand.pictures, self.wishes)
        self.wished: list[tuple[Any, ...]] = []
        for name in ("files", "colours", "export"):
            signal = getattr(self.wishes, f"{name}_requested")
            signal.connect(lambda *told, name=name: self.wished.append((name, *told)))
        self.wishes.pictures_added.connect(lambda *told: self.wished.append(told))
        stand.characters.changed.connect(self.show)

    def show(self) -> None:
        found = self.stand.characters.get("mira")
        if found is not None:
            self.editor.show_character(found)

    def slot(self, title: str) -> ViewSlot:
        [found] = [one for one in self.editor.views.slots if one.shown.title == title]
        return found

    def keep(self) -> None:
        """As it is a moment later."""
        self.stand.characters.edits.flush()

    def open_field(self) -> InPlaceField:
        [field] = [
            one
            for one in self.editor.views.findChildren(InPlaceField)
            if not one.isHidden()
        ]
        return field


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    with characters_stand(tmp_path) as stand:
        made = Room(stand)
        qtbot.addWidget(made.editor)
        stand.has(mira())
        made.editor.resize(900, 800)
        made.editor.show()
        yield made


def types(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def test_everything_is_kept_as_it_is_typed(room: Room) -> None:
    editor = room.editor
    editor.name.selectAll()
    types(editor.name, "Mira  Two ")
    editor.description.selectAll()
    types(editor.description, "Tall. ")
    assert room.stand.stands() == replace(mira(), name="Mira Two")  # which was left
    types(editor.notes, "mine")
    types(editor.never.rows[0].field, "!")
    room.keep()
    found = room.stand.stands()
    assert (found.name, found.description, found.notes) == ("Mira Two", "Tall.", "mine")
    assert found.never == ("Scar over the left eye.!", mira().never[1])
    assert editor.description.toPlainText() == "Tall. "  # one goes on typing


def test_what_is_kept_meanwhile_does_not_disturb_who_types(room: Room) -> None:
    field = room.editor.description
    field.selectAll()
    for part in ("Tall", " ", "and", " ", "lean"):
        types(field, part)
        room.keep()
    assert field.toPlainText() == "Tall and lean"
    name = room.editor.name
    name.selectAll()
    for part in ("Mira", " ", "Two"):
        types(name, part)
        room.keep()
    assert room.stand.stands().name == "Mira Two"
    first = room.editor.never.rows[0].field
    for part in (" ", "x"):
        types(first, part)
        room.keep()
    assert room.stand.stands().never[0] == "Scar over the left eye. x"


def test_what_changes_elsewhere_does_not_touch_what_is_typed(room: Room) -> None:
    types(room.editor.description, "X")
    room.stand.has(mira(description="by another", notes="by another"))
    assert room.editor.description.toPlainText() == "XStreet photographer, 26."
    assert room.editor.notes.toPlainText() == "by another"
    room.keep()
    assert room.stand.stands().description == "XStreet photographer, 26."


def test_a_name_that_cannot_be_stays_with_the_reason_below(room: Room) -> None:
    note = room.editor.problems["name"]
    room.editor.name.clear()
    QTest.keyClick(room.editor.name, Key.Key_Space)
    room.keep()
    assert note.text() == "The character has no name. Say what it is called."
    assert not note.isHidden()
    assert room.stand.stands().name == "Mira"
    room.stand.characters.read()
    types(room.editor.name, "M")
    room.keep()
    assert note.isHidden()
    assert room.stand.stands().name == "M"


def test_sentences_are_added_moved_and_taken_out(room: Room) -> None:
    never = room.editor.never
    types(never.new, "Green eyes")
    QTest.keyClick(never.new, Key.Key_Return)
    room.keep()
    first, second = mira().never
    assert room.stand.stands().never == (first, second, "Green eyes")
    QTest.keyClick(never.rows[2].field, Key.Key_Up, ALT)
    QTest.mouseClick(never.rows[0].down, LEFT)
    room.keep()
    assert room.stand.stands().never == ("Green eyes", first, second)
    assert not never.rows[0].up.isEnabled()
    assert not never.rows[2].down.isEnabled()
    QTest.mouseClick(never.rows[1].cross, LEFT)
    assert room.stand.stands().never == ("Green eyes", second)
    assert len(never.rows) == 2
    room.stand.messages.undo()
    assert room.stand.stands().never == ("Green eyes", first, second)
    names = [row.field.accessibleName() for row in never.rows]
    assert names == ["Never change 1", "Never change 2", "Never change 3"]


def test_an_emptied_sentence_goes_without_a_word(room: Room) -> None:
    never = room.editor.never
    never.rows[0].field.setFocus()
    never.rows[0].field.selectAll()
    QTest.keyClick(never.rows[0].field, Key.Key_Delete)
    room.keep()
    assert room.stand.stands().never == mira().never[1:]
    assert len(never.rows) == 2  # it may be written anew
    never.new.setFocus()
    assert len(never.rows) == 1
    assert never.rows[0].field.accessibleName() == "Never change 1"
    assert room.stand.said == []


def test_colours_are_typed_moved_and_taken_out(room: Room) -> None:
    palette = room.editor.palette_row
    types(palette.field, "red")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.note.text() == "Write colours like #c0392b."
    palette.field.clear()
    types(palette.field, "0AF")
    assert palette.note.isHidden()
    QTest.keyClick(palette.field, Key.Key_Return)
    assert room.stand.stands().palette == (*mira().palette, "#00aaff")
    QTest.mouseClick(palette.swatches[2], LEFT)
    choose(menu_of(palette), "Move forward")
    orange, violet = mira().palette
    assert room.stand.stands().palette == (orange, "#00aaff", violet)
    QTest.keyClick(palette.swatches[0], Key.Key_Delete)
    assert room.stand.stands().palette == ("#00aaff", violet)
    assert room.stand.said[-1].title == "Colour #ff8800 removed"
    room.stand.messages.undo()
    assert room.stand.stands().palette == (orange, "#00aaff", violet)
    QTest.mouseClick(palette.pick, LEFT)
    assert room.wished == [("colours", None)]


def test_views_stand_in_their_order_with_words_for_all(room: Room) -> None:
    assert [slot.accessibleName() for slot in room.editor.views.slots] == [
        "Front",
        *("Three-quarter, empty", "Profile, empty", "Back", "Face, empty"),
        *("Hands, empty", "Coat", "Camera"),
    ]
    room.editor.show_busy((View(slot=Slot.HANDS).key,))
    assert room.slot("Hands").accessibleName() == "Hands, a picture is being copied"


def test_versions_are_stepped_by_keys_buttons_and_menu(room: Room) -> None:
    room.stand.has(mira(views=(view(Slot.FRONT, "a", "b", "c", chosen=1),)))
    front = room.slot("Front")
    assert front.accessibleName() == "Front, version 2 of 3"
    QTest.keyClick(front, Key.Key_Right, CTRL)
    assert room.stand.stands().views[0].chosen == 2
    QTest.keyClick(front, Key.Key_Right, CTRL)  # there is none after it
    assert room.stand.stands().views[0].chosen == 2
    assert front.after.isHidden()
    QTest.mouseClick(front.before, LEFT)
    assert room.stand.stands().views[0].chosen == 1
    QTest.keyClick(front, Key.Key_Return)
    choose(menu_of(room.editor.views), "Versions", "Version 1")
    assert room.stand.stands().views[0].chosen == 0


def test_a_version_is_taken_out_and_comes_back(room: Room) -> None:
    room.stand.has(mira(views=(view(Slot.FRONT, "a", "b"),)))
    QTest.keyClick(room.slot("Front"), Key.Key_Delete)
    assert len(room.stand.stands().views[0].pictures) == 1
    assert room.stand.said[-1].title == "Picture taken out of “Front”"
    room.stand.messages.undo()
    assert room.stand.stands().views == (view(Slot.FRONT, "a", "b"),)
    QTest.keyClick(room.slot("Back"), Key.Key_Delete)  # nothing is there
    assert room.stand.errors == []


def test_an_outfit_is_added_renamed_and_removed(room: Room) -> None:
    views = room.editor.views
    QTest.mouseClick(views.more, LEFT)
    choose(menu_of(views), "Outfit")
    field = room.open_field()
    assert field.accessibleName() == "Name of the new view: Outfit"
    QTest.keyClicks(field, "Dress")
    QTest.keyClick(field, Key.Key_Return)
    assert room.stand.stands().view(Slot.OUTFIT, "Dress") is not None
    QTest.keyClick(room.slot("Coat"), Key.Key_Return)
    choose(menu_of(views), "Rename…")
    field = room.open_field()
    field.setText("Blue coat")
    QTest.keyClick(field, Key.Key_Return)
    assert room.stand.stands().view(Slot.OUTFIT, "blue coat") is not None
    before = room.stand.stands()
    QTest.keyClick(room.slot("Blue coat"), Key.Key_Return)
    choose(menu_of(views), "Remove the view “Blue coat”")
    assert room.stand.stands().view(Slot.OUTFIT, "blue coat") is None
    room.stand.messages.undo()
    assert room.stand.stands() == before


def test_a_picture_is_noted_and_shown_as_another_view(room: Room) -> None:
    views = room.editor.views
    QTest.keyClick(room.slot("Front"), Key.Key_Return)
    choose(menu_of(views), "Note on this picture…")
    field = room.open_field()
    assert field.accessibleName() == "Note on Front"
    QTest.keyClicks(field, "best")
    QTest.keyClick(field, Key.Key_Return)
    assert room.slot("Front").toolTip() == "best"
    QTest.keyClick(room.slot("Front"), Key.Key_Return)
    choose(menu_of(views), "Show as", "Profile")
    found = room.stand.stands()
    profile = found.view(Slot.PROFILE)
    assert profile is not None
    assert profile.picture is not None
    assert profile.picture.note == "best"
    assert found.view(Slot.FRONT) == View(slot=Slot.FRONT)


def test_pictures_are_dropped_on_a_view_and_dragged_from_it(
    room: Room, tmp_path: Path
) -> None:
    hands = room.slot("Hands")
    assert drop(hands, tmp_path / "a.png")
    assert room.wished == [(hands.shown, (tmp_path / "a.png",))]
    picture = mira().views[0].picture
    assert picture is not None
    assert drop(hands, mime=room.slot("Front").mime(picture))
    [source] = room.wished[1][1]
    assert (source.sha256, source.path) == (picture.sha256, picture.path)
    QTest.mouseClick(hands, LEFT)
    assert room.wished[2] == ("files", hands.shown)


def test_a_picture_dragged_from_view_to_view_leaves_the_first(room: Room) -> None:
    front, hands = room.slot("Front"), room.slot("Hands")
    picture = front.shown.picture
    room.editor.views.take(hands, (), origin=hands)
    assert room.stand.stands() == mira()
    room.editor.views.take(hands, (), origin=front)
    found = room.stand.stands().view(Slot.HANDS)
    assert found is not None
    assert found.picture == picture
    assert room.slot("Front").shown.picture is None
    assert room.wished == []


def test_arrows_go_from_view_to_view(room: Room) -> None:
    views = room.editor.views
    front = views.slots[0]
    front.setFocus()
    QTest.keyClick(front, Key.Key_Right)
    assert views.slots[1].hasFocus()
    QTest.keyClick(views.slots[1], Key.Key_End)
    assert views.slots[-1].hasFocus()
    QTest.keyClick(views.slots[-1], Key.Key_Up)
    assert not views.slots[-1].hasFocus()
    QTest.keyClick(views.slots[1], Key.Key_Home)
    QTest.keyClick(front, Key.Key_Left)
    assert front.hasFocus()


def test_a_locked_canon_is_only_read_and_says_so(room: Room, tmp_path: Path) -> None:
    editor = room.editor
    QTest.mouseClick(editor.canon_section.switch, LEFT)
    assert room.stand.stands() == locked(mira())
    assert editor.canon.text() == "canon v1 · locked"
    assert not editor.held.isHidden()
    fields: list[Any] = [editor.name, editor.description]
    fields += [row.field for row in editor.never.rows]
    assert all(field.isReadOnly() for field in fields)
    assert not editor.notes.isReadOnly()  # they are the person's alone
    assert editor.never.new.isHidden()
    assert editor.views.more.isHidden()
    assert not drop(room.slot("Hands"), tmp_path / "a.png")
    QTest.keyClick(room.slot("Front"), Key.Key_Delete)
    QTest.keyClick(editor.palette_row.swatches[0], Key.Key_Delete)
    types(editor.notes, "still mine")
    room.keep()
    assert room.stand.stands() == replace(locked(mira()), notes="still mine")
    QTest.mouseClick(editor.held.unlock, LEFT)
    assert not room.stand.stands().is_locked
    assert editor.held.isHidden()
    assert not editor.name.isReadOnly()
    assert room.stand.errors == []


def test_it_says_what_was_made_with_which_canon(room: Room) -> None:
    shown: list[tuple[str, int]] = []
    again: list[str] = []
    room.stand.characters.show_made_with_requested.connect(
        lambda *told: shown.append(told)
    )
    room.stand.characters.regenerate_requested.connect(again.append)
    section = room.editor.canon_section
    assert section.outdated.isHidden()
    task = make_task(1, outputs=(make_output(0), make_output(1)))
    room.stand.run(note_made_with, task.id, {"mira": 1})
    room.stand.run(add_tasks, [task])
    room.stand.has(mira(description="Tall."))
    assert section.used.words == "2 pictures"
    assert section.outdated.words == "2 made with an earlier canon"
    assert [line.canon for line in section.versions] == [2, 1]
    assert section.versions[0].buttons[0].isHidden()
    QTest.mouseClick(section.versions[1].buttons[0], LEFT)
    QTest.mouseClick(section.show_used, LEFT)
    assert shown == [("mira", 1), ("mira", 0)]
    QTest.mouseClick(section.regenerate, LEFT)
    assert again == ["mira"]


def test_the_first_views_are_offered_while_there_are_none(room: Room) -> None:
    assert room.editor.first_views.isHidden()
    room.stand.has(mira(views=()))
    wished: list[None] = []
    room.editor.first_views_requested.connect(lambda: wished.append(None))
    QTest.mouseClick(room.editor.first_views, LEFT)
    assert len(wished) == 1


def test_it_is_copied_exported_and_removed_from_its_menu(room: Room) -> None:
    menu = room.editor.more.menu()
    choose(menu, "Duplicate")
    assert [one.name for one in room.stand.characters.every] == ["Mira", "Mira 2"]
    choose(menu, "Export…")
    assert room.wished == [("export", "mira")]
    choose(menu, "Remove")
    assert room.stand.characters.get("mira") is None


def test_tab_comes_to_all_as_it_stands(room: Room) -> None:
    room.stand.has(mira(views=(view(Slot.FRONT, "a"),), never=("A scar.",)))
    room.stand.has(mira(views=(view(Slot.FRONT, "a"),)))  # with a sentence more
    QApplication.processEvents()  # what is new is shown then
    names = [widget.accessibleName() for widget in walk(room.editor.window())]
    start = names.index("Name")
    assert [*names[start:], *names[:start]] == [
        *("Name", "More about this character", "Pictures to drag from"),
        *("Description", "Front", "Three-quarter, empty", "Profile, empty"),
        *("Back, empty", "Face, empty", "Hands, empty", "Add an outfit or a prop"),
        *("Never change 1", "Move sentence 1 down", "Remove sentence 1"),
        *("Never change 2", "Move sentence 2 up", "Remove sentence 2"),
        *("New sentence", "Colour #ff8800", "Colour #6a4c93", "New colour"),
        *("Pick from pictures…", "Lock the canon", "Notes"),
    ]


def test_every_control_has_a_name(room: Room) -> None:
    for widget in room.editor.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isVisible() and not isinstance(widget, QLineEdit):
            assert widget.accessibleName(), widget
    for field in room.editor.findChildren(QLineEdit):
        assert field.accessibleName(), field
