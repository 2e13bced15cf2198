"""The tray in a window: questions, Undo, hosts and the editor, without an engine."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.messages import Message, Messages
from nanostudio.app.references import Pending
from nanostudio.app.sketch import Edit, Pen, Sketch, Tool
from nanostudio.app.tile_model import TileRole
from nanostudio.app.tray import LibraryPicture, on_web
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import Area, Box, Recipe
from nanostudio.core.spec import ProviderSpec, Travel
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.sketch.editor import SketchEditor
from nanostudio.ui.tray_front import TrayFront
from tests.app.compose_samples import GRAND, MODEST, WIDE, fill
from tests.ui.compose_fakes import compose_panel

BOX = Box(area=Area(0, 0, 9_000, 9_000), colour="#ff0000", width=900)
FAR = replace(
    GRAND,
    id="far",
    label="Far",
    models=(replace(WIDE, references_travel=Travel.PUBLIC_URL),),
)


class Edits(QObject):
    """Stands for the one with a library behind it."""

    overlay_requested = Signal(object)
    edit_lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[Sketch] = []
        self.applied: list[Edit] = []
        self.cropped: list[tuple[int, str]] = []
        self.restored: list[int] = []
        self.saved: list[tuple[Edit, tuple[object, ...]]] = []

    def load(self, sketch: Sketch) -> None:
        self.loaded.append(sketch)
        sketch.begin("aa", Size(640, 480), Recipe())

    def apply(self, edit: Edit) -> None:
        self.applied.append(edit)

    def save(self, edit: Edit, bands: tuple[object, ...]) -> None:
        self.saved.append((edit, bands))

    def crop(self, token: int, ratio: str) -> None:
        self.cropped.append((token, ratio))

    def restore(self, token: int) -> None:
        self.restored.append(token)


class Hosts(QObject):
    """Stands for the one with a keyring behind it."""

    changed = Signal()
    chosen: ProviderSpec | None = None
    offers: tuple[ProviderSpec, ...] = ()

    def refresh(self) -> None:
        self.changed.emit()

    def choose(self, host_id: str) -> None:
        self.chosen = next(row for row in self.offers if row.id == host_id)
        self.changed.emit()

    def slot_words(self) -> str:
        return f"slot: {self.chosen.label if self.chosen else 'nobody'}"

    def tray_words(self) -> str:
        return f"tray: {self.chosen.label if self.chosen else 'nobody'}"


class Place:
    """A window with a panel, a gallery of one picture, and fakes behind it."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.window.resize(900, 800)
        self.draft = Draft((GRAND, FAR, MODEST))
        self.tray = self.draft.tray
        self.compose = compose_panel(self.draft, self.window)
        self.compose.resize(352, 800)
        self.commands = Commands()
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.message_shown.connect(self.said.append)
        self.gallery = QListView(self.window)
        self.gallery.setModel(QStandardItemModel(1, 1, self.gallery))
        self.front = TrayFront(
            compose=self.compose,
            draft=self.draft,
            commands=self.commands,
            messages=self.messages,
            selection=self.gallery.selectionModel(),
            window=self.window,
        )
        self.edits, self.hosts = Edits(), Hosts()
        self.window.show()
        self.window.activateWindow()

    def attach(self) -> None:
        self.front.attach(self.edits, self.hosts)  # type: ignore[arg-type]

    @property
    def editor(self) -> SketchEditor:
        found = self.window.findChildren(SketchEditor)
        return next(one for one in found if one.isVisible())


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[Place]:
    theme.apply(qapp, theme.DARK)
    made = Place()
    qtbot.addWidget(made.window)
    yield made
    for editor in made.window.findChildren(SketchEditor):
        editor.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def open_editor(place: Place) -> SketchEditor:
    fill(place.tray, "Mira")
    place.attach()
    place.compose.tray.slots[0].setFocus()
    place.commands["tray.edit"].trigger()
    return place.editor


def test_every_removal_has_an_undo_of_its_own(place: Place) -> None:
    fill(place.tray, "a", "b", "c")
    place.tray.remove(0)
    place.tray.remove(0, 1)
    assert [message.title for message in place.said] == [
        "“a” was removed.",
        "2 references were removed.",
    ]
    for message in place.said:
        assert message.action_text == "Undo"
        assert message.action is not None
        message.action()
    assert [slot.name for slot in place.tray.references] == ["a", "b", "c"]


def test_an_address_is_asked_about_once_and_fetched_to_its_place(place: Place) -> None:
    fill(place.tray, "a")
    token = place.tray.references[0].token
    offered: list[Pending] = []
    place.tray.files_offered.connect(offered.extend)
    place.compose.drops.address_dropped.emit("http://site.test/fox.png", token)
    (question,) = place.said
    assert question.title == "Fetch the picture from site.test?"
    assert offered == []
    assert question.action is not None
    question.action()
    assert offered[0].source == on_web("https://site.test/fox.png")
    assert [slot.name for slot in place.tray.references] == ["fox", "a"]


def test_a_typed_address_is_fetched_without_a_question(place: Place) -> None:
    place.front.commands.address_given.emit("https://site.test/fox.png")
    assert place.said == []
    assert place.tray.references[0].name == "fox"


def test_what_is_selected_in_the_gallery_can_be_added(place: Place) -> None:
    class Output:
        sha256, path = "aa", "2026-11/2026-11-21_a-fox_01.png"

    class Tile:
        output = Output()

    row = QStandardItem()
    row.setData(Tile(), TileRole)
    model = place.gallery.model()
    assert isinstance(model, QStandardItemModel)
    model.setItem(0, 0, row)
    assert place.front._selected() == []
    place.gallery.setCurrentIndex(model.index(0, 0))
    offered: list[Pending] = []
    place.tray.files_offered.connect(offered.extend)
    place.commands["tray.from_gallery"].trigger()
    expected = LibraryPicture(sha256="aa", path=Output.path, name=Output.path)
    assert offered[0].source == expected
    assert place.tray.references[0].name == "a fox"


def test_before_the_engine_is_there_nothing_is_edited(place: Place) -> None:
    fill(place.tray, "a")
    place.front.edit(place.tray.references[0].token)
    assert place.window.findChildren(SketchEditor) == []
    assert not place.commands["tray.host"].isVisible()


def test_the_editor_opens_applies_and_remembers_its_pen(place: Place) -> None:
    editor = open_editor(place)
    sketch = place.edits.loaded[0]
    assert editor.windowTitle() == "Edit Mira"
    sketch.set_pen(Pen(Tool.BOX))
    sketch.add(BOX)
    editor.apply.click()
    assert place.edits.applied == [sketch.edit]
    assert place.edits.applied[0].recipe.strokes == (BOX,)
    place.front.edit(place.tray.references[0].token)
    assert place.edits.loaded[1].pen == Pen(Tool.BOX)


def test_applying_nothing_does_nothing(place: Place) -> None:
    open_editor(place).apply.click()
    assert place.edits.applied == []


def test_what_was_drawn_and_not_applied_can_be_gone_on_with(place: Place) -> None:
    editor = open_editor(place)
    editor.reject()
    assert place.said == []
    place.front.edit(place.tray.references[0].token)
    place.edits.loaded[-1].add(BOX)
    place.editor.reject()
    (toast,) = place.said
    assert toast.action_text == "Go on drawing"
    assert toast.action is not None
    toast.action()
    assert place.edits.loaded[-1].recipe == Recipe(strokes=(BOX,))
    assert place.edits.loaded[-1].is_changed


def test_an_edit_that_could_not_be_made_can_be_opened_again(place: Place) -> None:
    open_editor(place).reject()
    token = place.tray.references[0].token
    lost = Edit(
        token=token, original="aa", size=Size(640, 480), recipe=Recipe(strokes=(BOX,))
    )
    place.edits.edit_lost.emit(lost)
    assert place.said[-1].action is not None
    place.said[-1].action()
    assert place.edits.loaded[-1].recipe == lost.recipe


def test_a_busy_slot_is_not_edited(place: Place) -> None:
    fill(place.tray, "a")
    place.attach()
    token = place.tray.references[0].token
    place.tray.set_busy(token, is_busy=True)
    place.front.edit(token)
    place.front.edit(999)
    assert place.edits.loaded == []


def test_strokes_are_painted_and_handed_back(qtbot: QtBot, place: Place) -> None:
    place.attach()
    edit = Edit(
        token=1, original="aa", size=Size(640, 480), recipe=Recipe(strokes=(BOX,))
    )
    place.edits.overlay_requested.emit(edit)
    qtbot.waitUntil(lambda: len(place.edits.saved) == 1)
    assert place.edits.saved[0][0] is edit
    assert place.edits.saved[0][1]


def test_crop_and_original_go_to_the_engine(place: Place) -> None:
    place.attach()
    place.front.commands.crop_requested.emit(1, "16:9")
    place.front.commands.original_requested.emit(2)
    assert (place.edits.cropped, place.edits.restored) == ([(1, "16:9")], [2])


def test_the_editor_is_imported_once_somebody_is_at_a_reference(
    qtbot: QtBot, place: Place
) -> None:
    fill(place.tray, "a")
    assert place.front._cold
    place.compose.tray.slots[0].setFocus()
    qtbot.waitUntil(lambda: not place.front._cold)


def test_a_host_is_chosen_beside_the_references(place: Place) -> None:
    place.attach()
    fill(place.tray, "a")
    place.draft.set_model("far", "wide")
    notes = place.compose.notes
    assert notes.host.text() == "tray: nobody"
    assert not notes.choose.isVisible()
    place.commands["tray.host"].trigger()  # nobody is there to choose
    place.hosts.offers = (MODEST, GRAND)
    place.hosts.refresh()
    assert notes.choose.text() == "Choose a host"
    notes.choose.click()
    (menu,) = (one for one in place.compose.findChildren(QMenu) if one.isVisible())
    actions = {action.text(): action for action in menu.actions()}
    actions["Host through Modest"].trigger()
    menu.close()
    assert notes.host.text() == "tray: Modest"
    assert notes.choose.text() == "Change"
    assert "slot: Modest" in place.compose.tray.slots[0].toolTip()
    place.hosts.offers = (MODEST,)
    place.hosts.refresh()
    assert not notes.choose.isVisible()
