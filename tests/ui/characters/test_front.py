"""Characters in the whole window: to and from the gallery, files and other rooms."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from nanostudio.app.character_desk import CharacterDesk
from nanostudio.app.tray import LibraryPicture, WebPicture
from nanostudio.core.character import Slot
from nanostudio.core.search import Field
from nanostudio.store.database import Database
from nanostudio.ui.characters.card import CharacterCard
from nanostudio.ui.characters.eyedropper import Eyedropper
from nanostudio.ui.characters.front import CharactersFront
from nanostudio.ui.front import Front
from nanostudio.ui.rooms import CHARACTERS, STUDIO
from nanostudio.ui.tile_menu import fill
from tests.app.tile_samples import done_task
from tests.core.sheet_samples import mira, view
from tests.ui.characters_stand import CharactersStand, choose, drop, menu_of
from tests.ui.gallery_fakes import DrawnThumbnails, pictures_from
from tests.ui.whole_window import opened

LEFT = Qt.MouseButton.LeftButton


class Desk(QObject):
    """Writes down what it is asked for."""

    busy_changed = Signal()
    progress_changed = Signal(str)
    folder_requested = Signal(str)
    colours_found = Signal(object, object)
    pixels_found = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.busy: list[Any] = []
        self.asked: list[tuple[Any, ...]] = []

    def create(self, sources: Any) -> None:
        self.asked.append(("create", *sources))

    def add_pictures(self, one: str, slot: Slot, name: str, sources: Any) -> None:
        self.asked.append((one, slot, name, *sources))

    def bring(self, file: str) -> None:
        self.asked.append(("bring", file))

    def export(self, one: str, file: str) -> None:
        self.asked.append(("export", one, file))

    def look_into(self, picture: Any) -> None:
        self.asked.append(("look", picture))


class Room:
    """The window, its characters in a database that answers at once."""

    def __init__(self, front: Front, stand: CharactersStand) -> None:
        self.front, self.stand, self.desk = front, stand, Desk()
        self.people: CharactersFront = front.sheet_rooms.people
        self.people.attach(cast(CharacterDesk, self.desk))
        front.characters.attach(cast(Database, stand._now), stand.spawn)

    def has(self, *characters: Any) -> None:
        self.stand.has(*characters)
        self.front.characters.read()

    def select(self, *rows: int) -> None:
        """Pictures of the gallery."""
        gallery = self.front.panel.view
        flag = QItemSelectionModel.SelectionFlag
        for at, row in enumerate(rows):
            index = self.front.gallery.index(row)
            way = flag.Select if at else flag.ClearAndSelect
            gallery.selectionModel().setCurrentIndex(index, way)

    def dialog(self) -> QFileDialog:
        [found] = [
            one
            for one in self.front.window.findChildren(QFileDialog)
            if one.isVisible()
        ]
        return found


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: Any) -> Iterator[Room]:
    """One for all tests here: to build it takes longer than they do."""
    folder = tmp_path_factory.mktemp("window")
    with (
        pictures_from(DrawnThumbnails(folder)) as pictures,
        opened(qapp, folder) as front,
    ):
        stand = CharactersStand(pictures, folder)
        front.gallery.load([done_task(1), done_task(2), done_task(3)])
        yield Room(front, stand)
        stand.close()


@pytest.fixture
def room(window: Room) -> Room:
    """As it was at first."""
    window.stand.run(lambda db: db.execute("DELETE FROM characters"))
    window.has()
    window.front.filters.clear()
    window.front.workspace.rooms.enter(STUDIO)
    window.front.panel.view.clearSelection()
    window.desk.asked.clear()
    window.desk.busy.clear()
    return window


def source(number: int) -> LibraryPicture:
    path = "2026-11/fox_0.png"
    return LibraryPicture(sha256=f"{number * 100:064x}", path=path, name="fox_0")


def test_selected_pictures_make_a_character(room: Room) -> None:
    commands = room.front.commands
    room.select(0, 2)
    commands["character.new"].trigger()
    assert room.desk.asked == [("create", source(1), source(3))]
    room.front.panel.view.clearSelection()
    commands["character.new"].trigger()
    commands["character.add"].trigger()
    assert len(room.desk.asked) == 1


def test_selected_pictures_are_added_to_a_view(room: Room) -> None:
    room.has(mira(), mira(id="anna", name="Anna", is_locked=True))
    room.select(1)
    room.front.commands["character.add"].trigger()
    menu = menu_of(room.front.panel.view)
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles == ["Anna", "Mira", "New character from these pictures…"]
    locked: Any = menu.actions()[0].menu()
    assert [one.isEnabled() for one in locked.actions()] == [False]
    choose(menu, "Mira", "Coat")
    assert room.desk.asked == [("mira", Slot.OUTFIT, "Coat", source(2))]
    room.front.commands["character.add"].trigger()
    choose(menu_of(room.front.panel.view), "New character from these pictures…")
    assert room.desk.asked[1] == ("create", source(2))


def test_a_picture_in_the_gallery_offers_it_in_its_menu(room: Room) -> None:
    from PySide6.QtWidgets import QMenu

    menu, front = QMenu(front_window := room.front.window), room.front
    fill(menu, front.gallery.tile(0), front.wishes, front.commands)
    texts = [action.text() for action in menu.actions()]
    assert texts[-2:] == ["New character from these pictures…", "Add to a character…"]
    assert front_window is menu.parent()


def test_one_who_is_wished_for_is_shown_in_the_room(room: Room) -> None:
    room.has(mira(), mira(id="anna", name="Anna"))
    room.front.characters.opened.emit("mira")
    assert room.front.workspace.rooms.current == CHARACTERS
    assert room.people.room is not None
    assert room.people.room.character_id == "mira"
    room.front.workspace.rooms.enter(STUDIO)
    room.front.characters.edits.create()
    assert room.front.workspace.rooms.current == CHARACTERS
    assert room.people.room.editor.name.selectedText() == "New character"


def test_what_was_made_with_a_canon_is_shown_in_the_gallery(room: Room) -> None:
    room.has(mira())
    room.people.open("mira")
    room.front.filters.set_text("something else")
    room.front.characters.show_made_with_requested.emit("mira", 2)
    query = room.front.filters.query
    assert query.values == {Field.CHARACTER: frozenset({"mira@2"})}
    assert query.text == ""
    assert room.front.workspace.rooms.current == STUDIO
    room.front.characters.show_made_with_requested.emit("mira", 0)
    values = room.front.filters.query.values
    assert values == {Field.CHARACTER: frozenset({"mira"})}


def test_pictures_come_by_drop_by_file_and_from_the_drawer(
    room: Room, tmp_path: Path
) -> None:
    room.has(mira())
    room.people.open("mira")
    page = room.people.room
    assert page is not None
    hands = page.editor.views.slots[5]
    assert drop(hands, tmp_path / "a.png")
    assert room.desk.asked == [("mira", Slot.HANDS, "", tmp_path / "a.png")]
    QTest.mouseClick(hands, LEFT)
    room.dialog().filesSelected.emit(["/pictures/b.png"])
    room.dialog().close()
    assert room.desk.asked[1] == ("mira", Slot.HANDS, "", Path("/pictures/b.png"))
    page.drawer.picked.emit(source(1))  # for the first that is empty
    assert room.desk.asked[2] == ("mira", Slot.THREE_QUARTER, "", source(1))
    room.desk.busy.append(("mira", hands.shown.key))
    room.desk.busy_changed.emit()
    assert hands.shown.is_busy
    room.desk.progress_changed.emit("Importing…")
    assert page.work.text() == "Importing…"


def test_an_address_is_asked_for_before_it_is_fetched(room: Room) -> None:
    room.has(mira())
    room.people.open("mira")
    page = room.people.room
    assert page is not None
    url = "https://example.org/a.png"
    page.editor.views.slots[0].drop.address_dropped.emit(url)
    page.doors.drop.address_dropped.emit(url)
    assert room.desk.asked == []
    messages = [one.message for one in room.front.messages.log]
    assert {one.title for one in messages} == {"Fetch the picture from example.org?"}
    shown = [toast.message for toast in room.front.toasts.shown]
    for message in shown:
        assert message.action is not None
        message.action()
    web = WebPicture(url=url)
    assert ("create", web) in room.desk.asked or len(shown) == 1


def test_files_come_and_go_by_dialogs(room: Room) -> None:
    room.people.open("")
    page = room.people.room
    assert page is not None
    QTest.mouseClick(page.doors.file, LEFT)
    room.dialog().fileSelected.emit("/a.nanocharacter")
    room.dialog().close()
    room.has(mira())
    choose(page.editor.more.menu(), "Export…")
    dialog = room.dialog()
    assert dialog.selectedFiles()[0].endswith("mira.nanocharacter")
    dialog.fileSelected.emit("/b.nanocharacter")
    dialog.close()
    QTest.mouseClick(page.list.bring, LEFT)
    room.dialog().fileSelected.emit("/c.nanocharacter")
    assert room.desk.asked == [
        ("bring", "/a.nanocharacter"),
        ("export", "mira", "/b.nanocharacter"),
        ("bring", "/c.nanocharacter"),
    ]


def test_colours_are_taken_from_the_views(room: Room) -> None:
    room.has(mira(views=()))
    room.people.open("mira")
    page = room.people.room
    assert page is not None
    QTest.mouseClick(page.editor.palette_row.pick, LEFT)
    title = room.front.messages.log[0].message.title
    assert title == "There is no picture to take colours from yet."
    room.has(mira(views=(view(Slot.FRONT, "a"),)))
    QTest.mouseClick(page.editor.palette_row.pick, LEFT)
    [dialog] = room.front.window.findChildren(Eyedropper)
    picture = mira(views=(view(Slot.FRONT, "a"),)).views[0].picture
    assert room.desk.asked == [("look", picture)]
    room.desk.colours_found.emit(picture, ("#123456",))
    QTest.mouseClick(dialog.swatches[0], LEFT)
    QTest.mouseClick(dialog.swatches[0], LEFT)
    assert room.stand.stands().palette == (*mira().palette, "#123456")
    dialog.close()


def test_a_card_is_bound_to_all_that_it_wishes(room: Room) -> None:
    room.has(mira())
    front = room.front
    card = CharacterCard(front.characters, front.pictures, front.window)
    room.people.bind_card(card)
    card.show_character("mira")
    card.pictures_added.emit("mira", card.faces[1].shown, (source(1),))
    assert room.desk.asked == [("mira", Slot.THREE_QUARTER, "", source(1))]
    card.show_made_with_requested.emit("mira", 1)
    assert front.filters.query.values == {Field.CHARACTER: frozenset({"mira@1"})}
    card.edit_requested.emit("mira")
    assert front.workspace.rooms.current == CHARACTERS
    card.address_dropped.emit("mira", card.faces[0].shown, "https://example.org/a.png")
    assert front.messages.log[0].message.action_text == "Fetch"
