"""The room of the characters: the list, the doors to the first one, the pictures."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.filters import Filters
from nanostudio.app.gallery import GalleryModel
from nanostudio.core.character import Slot
from nanostudio.ui import theme
from nanostudio.ui.characters.room import CharactersRoom
from nanostudio.ui.picture_drawer import PictureDrawer
from tests.app.tile_samples import PROVIDERS
from tests.core.sheet_samples import mira, view
from tests.ui.characters_stand import CharactersStand, characters_stand, drop

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


class Room:
    """The room, and what it wishes."""

    def __init__(self, stand: CharactersStand) -> None:
        self.stand = stand
        gallery = GalleryModel(PROVIDERS)
        filters = Filters(gallery, gallery)
        drawer = PictureDrawer(gallery, filters, stand.pictures)
        self.page = CharactersRoom(stand.characters, stand.pictures, drawer)
        self.wished: list[tuple[Any, ...]] = []
        for name in ("create", "import", "create_from_files"):
            signal = getattr(self.page.wishes, f"{name}_requested")
            signal.connect(lambda name=name: self.wished.append((name,)))
        self.page.wishes.created_of_pictures.connect(
            lambda *told: self.wished.append(told)
        )
        self._kept = (gallery, filters)

    def names(self) -> list[str]:
        rows = self.page.list.rows
        return [rows.character(row).name for row in range(rows.rowCount())]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    with characters_stand(tmp_path) as stand:
        made = Room(stand)
        qtbot.addWidget(made.page)
        made.page.resize(1100, 760)
        made.page.show()
        yield made


def test_three_doors_lead_to_the_first_one(room: Room, tmp_path: Path) -> None:
    page = room.page
    assert page.parts() == (page.doors,)
    assert not page.list.isVisible()
    for door in page.doors.doors:
        QTest.mouseClick(door, LEFT)
    assert room.wished == [("create_from_files",), ("create",), ("import",)]
    assert drop(page.doors, tmp_path / "a.png", tmp_path / "b.png")
    assert room.wished[3] == ((tmp_path / "a.png", tmp_path / "b.png"),)
    room.stand.has(mira())
    assert page.parts() == (page.list, page.editor)
    assert page.character_id == "mira"
    room.stand.characters.edits.put_away("mira")
    assert page.parts() == (page.doors,)


def test_one_is_chosen_from_the_list_by_mouse_and_keys(room: Room) -> None:
    room.stand.has(mira(), mira(id="anna", name="Anna"), mira(id="zoe", name="Zoe"))
    assert room.names() == ["Anna", "Mira", "Zoe"]
    assert room.page.character_id == "anna"
    rows = room.page.list.view
    rows.setFocus()
    QTest.keyClick(rows, Key.Key_Down)
    assert room.page.character_id == "mira"
    assert room.page.editor.name.text() == "Mira"
    third = rows.visualRect(room.page.list.rows.index(2)).center()
    QTest.mouseClick(rows.viewport(), LEFT, pos=third)
    assert room.page.editor.name.text() == "Zoe"


def test_the_list_is_searched_and_says_when_nothing_is_found(room: Room) -> None:
    room.stand.has(mira(), mira(id="anna", name="Anna", description="A baker"))
    search = room.page.list.search
    search.setFocus()
    QTest.keyClicks(search, "BAKER ann")
    assert room.names() == ["Anna"]
    QTest.keyClicks(search, "x")
    assert room.names() == []
    assert not room.page.list.nothing.isHidden()
    room.page.list.choose("mira")  # somebody wants to see it
    assert search.text() == ""
    assert room.page.character_id == "mira"


def test_pictures_dropped_on_the_list_are_for_a_new_one(
    room: Room, tmp_path: Path
) -> None:
    room.stand.has(mira())
    assert drop(room.page.list, tmp_path / "a.png")
    assert room.wished == [((tmp_path / "a.png",),)]


def test_a_row_tells_its_canon_and_its_pictures(room: Room) -> None:
    room.stand.has(mira(is_locked=True, canon=3))
    rows = room.page.list.rows
    spoken = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mira, canon v3 · locked"
    asked = room.page.list.view.sizeHintForRow(0)
    assert asked > 40


def test_a_new_one_is_named_at_once(room: Room) -> None:
    room.stand.characters.edits.create()
    name = room.page.editor.name
    assert name.text() == "New character"
    assert name.selectedText() == "New character"
    assert name.hasFocus()
    QTest.keyClicks(name, "Ben")
    room.stand.characters.edits.flush()
    assert room.names() == ["Ben"]
    room.stand.characters.edits.create("Anna")
    assert room.page.character_id != ""
    assert room.page.editor.name.text() == "Anna"


def test_another_one_in_its_place_keeps_what_was_typed(room: Room) -> None:
    room.stand.has(mira(), mira(id="anna", name="Anna"))
    room.page.list.choose("mira")
    QTest.keyClicks(room.page.editor.notes, "of Mira")
    room.page.list.choose("anna")
    assert room.page.editor.notes.toPlainText() == ""
    assert room.stand.stands("mira").notes == "of Mira"
    assert room.stand.stands("anna").notes == ""


def test_copying_is_shown_at_its_view_of_its_character(room: Room) -> None:
    room.stand.has(mira(views=()), mira(id="anna", name="Anna", views=()))
    key = view(Slot.BACK).key
    room.page.show_busy((("mira", key),))
    busy = [slot.shown.is_busy for slot in room.page.editor.views.slots]
    assert not any(busy)
    room.page.list.choose("mira")
    busy = [slot.shown.is_busy for slot in room.page.editor.views.slots]
    assert busy.count(True) == 1
    room.page.show_work("Importing “mira”…")
    assert room.page.work.text() == "Importing “mira”…"
    room.page.show_work("")
    assert room.page.work.isHidden()


def test_pictures_to_drag_from_are_shown_and_hidden(room: Room) -> None:
    room.stand.has(mira())
    page = room.page
    assert page.drawer.isHidden()
    QTest.mouseClick(page.editor.switch, LEFT)
    assert page.parts() == (page.list, page.editor, page.drawer)
    QTest.mouseClick(page.drawer.cross, LEFT)
    assert page.drawer.isHidden()
    assert not any(switch.isChecked() for switch in page.switches)


def test_the_first_views_are_wished_with_what_is_typed(room: Room) -> None:
    wished: list[str] = []
    room.stand.characters.first_views_requested.connect(wished.append)
    room.stand.has(mira(views=()))
    room.page.editor.description.selectAll()
    QTest.keyClicks(room.page.editor.description, "Tall.")
    QTest.mouseClick(room.page.editor.first_views, LEFT)
    assert wished == ["mira"]
    assert room.stand.stands().description == "Tall."
