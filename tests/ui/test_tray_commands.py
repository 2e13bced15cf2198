"""The tray's actions, by key and by menu, on a real panel."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.references import Pending, TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.spec import Role
from nanostudio.ui import theme
from nanostudio.ui.address_field import AddressField
from nanostudio.ui.commands import Commands
from nanostudio.ui.name_edit import NameEdit
from nanostudio.ui.tray import ReferenceTray
from nanostudio.ui.tray_commands import TrayCommands
from tests.app.compose_samples import GRAND, MODEST, fill
from tests.ui.compose_fakes import compose_panel

KEY, MOD = Qt.Key, Qt.KeyboardModifier
PNG = b"\x89PNG\r\n\x1a\nrest"


class Place:
    """A panel in a window, with its actions, and what the gallery has selected."""

    def __init__(self, window: QWidget) -> None:
        self.draft = Draft((GRAND, MODEST))
        self.tray = self.draft.tray
        self.panel = compose_panel(self.draft, window)
        self.shown: ReferenceTray = self.panel.tray
        self.selected: list[LibraryPicture] = []
        self.commands = Commands()
        self.actions = TrayCommands(
            self.panel, self.draft, self.commands, lambda: self.selected, window
        )
        self.said: list[str] = []
        self.shown._announce = lambda _, text: self.said.append(text)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        pressed = MOD.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        QTest.keyClick(QApplication.focusWidget(), key, pressed)

    def go_to(self, index: int) -> None:
        """Give a slot the focus."""
        self.panel.window().activateWindow()
        self.shown.slots[index].setFocus()

    def names(self) -> list[str]:
        return [slot.name for slot in self.tray.references]


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[Place]:
    theme.apply(qapp, theme.DARK)
    window = QWidget()
    qtbot.addWidget(window)
    made = Place(window)
    made.panel.resize(352, 800)
    window.resize(400, 800)
    window.show()
    window.activateWindow()
    yield made
    QGuiApplication.clipboard().clear()


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_alt_and_arrows_move_a_reference_and_it_keeps_the_focus(place: Place) -> None:
    fill(place.tray, "a", "b", "c")
    place.go_to(0)
    slot = place.shown.slots[0]
    place.press(KEY.Key_Right, MOD.AltModifier)
    place.press(KEY.Key_Right, MOD.AltModifier)
    assert place.names() == ["b", "c", "a"]
    assert QApplication.focusWidget() is slot
    assert place.said == ["a is reference 2 of 3.", "a is reference 3 of 3."]
    place.press(KEY.Key_Left, MOD.AltModifier)
    assert place.names() == ["b", "a", "c"]


def test_delete_removes_and_undo_brings_back(place: Place) -> None:
    fill(place.tray, "a", "b")
    place.go_to(0)
    place.press(KEY.Key_Delete)
    assert place.names() == ["b"]
    assert QApplication.focusWidget() is place.shown.slots[0]
    assert place.shown.slots[0].accessibleName() == "Reference 1"
    place.commands["tray.undo"].trigger()
    assert place.names() == ["a", "b"]


@pytest.mark.parametrize(
    ("key", "role", "words"),
    [
        (KEY.Key_1, Role.CHARACTER, "a: Character"),
        (KEY.Key_2, Role.OBJECT, "a: Object"),
        (KEY.Key_3, Role.STYLE, "a: Style"),
        (KEY.Key_0, None, "a: No role"),
    ],
)
def test_a_digit_gives_a_role_and_it_is_said(
    place: Place, key: Qt.Key, role: Role | None, words: str
) -> None:
    fill(place.tray, "a")
    place.tray.set_role(0, Role.OBJECT)
    place.go_to(0)
    place.press(key)
    assert place.tray.references[0].role is role
    assert place.said == [words]


def test_f2_opens_the_name_and_digits_are_text_in_it(place: Place) -> None:
    fill(place.tray, "a")
    place.go_to(0)
    place.press(KEY.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, NameEdit)
    for key in (KEY.Key_E, KEY.Key_1, KEY.Key_C):
        place.press(key)
    place.press(KEY.Key_Return)
    assert place.names() == ["e1c"]
    assert place.tray.references[0].role is None


@pytest.mark.parametrize("key", [KEY.Key_E, KEY.Key_Return, KEY.Key_Enter])
def test_e_and_return_ask_for_the_editor(place: Place, key: Qt.Key) -> None:
    asked: list[int] = []
    place.actions.edit_requested.connect(asked.append)
    fill(place.tray, "a")
    place.go_to(0)
    place.press(key)
    assert asked == [place.tray.references[0].token]
    place.tray.set_busy(asked[0], is_busy=True)
    place.press(key)
    assert len(asked) == 1


def test_c_crops_to_the_chosen_shape_where_that_changes_something(place: Place) -> None:
    asked: list[tuple[int, str]] = []
    place.actions.crop_requested.connect(lambda *told: asked.append(told))
    fill(place.tray, "a")  # 4:3
    place.go_to(0)
    place.press(KEY.Key_C)
    assert asked == []
    place.draft.set_aspect_ratio("16:9")
    place.press(KEY.Key_C)
    assert asked == [(place.tray.references[0].token, "16:9")]
    assert "Crop to 16:9" in entries(place.actions.slot_menu())
    slot = place.tray.references[0]
    place.tray.edited(
        slot.token, replace(slot, sha256="b", width=1600, height=900, original="a")
    )
    assert not place.commands["tray.crop"].isEnabled()


def test_o_brings_the_original_back_of_what_was_edited(place: Place) -> None:
    asked: list[int] = []
    place.actions.original_requested.connect(asked.append)
    fill(place.tray, "a")
    place.go_to(0)
    place.press(KEY.Key_O)
    assert asked == []
    token = place.tray.references[0].token
    place.tray.edited(token, TrayReference(sha256="cut", original="a"))
    place.press(KEY.Key_O)
    assert asked == [token]


def test_clearing_is_one_step(place: Place) -> None:
    fill(place.tray, "a", "b")
    place.go_to(0)
    place.press(KEY.Key_Backspace, MOD.ControlModifier, MOD.ShiftModifier)
    assert place.names() == []
    assert not place.commands["tray.clear"].isEnabled()
    place.tray.undo()
    assert place.names() == ["a", "b"]


def test_the_slot_menu_does_what_the_keys_do(place: Place) -> None:
    fill(place.tray, "a", "b")
    place.go_to(0)
    menu = entries(place.actions.slot_menu())
    assert menu["No role"].isChecked()
    menu["Object"].trigger()
    assert place.tray.references[0].role is Role.OBJECT
    assert entries(place.actions.slot_menu())["Object"].isChecked()
    menu["Move right"].trigger()
    assert place.names() == ["b", "a"]
    menu["Remove"].trigger()
    assert place.names() == ["b"]
    assert not menu["Back to the original"].isEnabled()
    assert menu["Edit…"].shortcut().toString() == "E"


def test_the_menu_of_a_slot_opens_where_it_was_asked_for(place: Place) -> None:
    fill(place.tray, "a", "b")
    place.shown.slots[1].menu_requested.emit(QPoint(5, 5))
    assert place.shown.current == 1
    (menu,) = (one for one in place.shown.findChildren(QMenu) if one.isVisible())
    menu.close()


def test_without_a_slot_in_focus_its_keys_do_nothing(place: Place) -> None:
    asked: list[int] = []
    place.actions.edit_requested.connect(asked.append)
    fill(place.tray, "a")
    place.go_to(0)
    place.shown.add_button.setFocus()
    place.press(KEY.Key_Delete)
    assert (place.names(), asked) == (["a"], [])
    assert not place.commands["tray.edit"].isEnabled()


def test_the_adding_slot_offers_every_way_in(place: Place) -> None:
    menu = entries(place.actions.adding_menu())
    assert list(menu) == [
        "Browse files…",
        "Browse a folder…",
        "Paste",
        "From a web address…",
        "From the gallery",
        "Insert a character…",
    ]
    assert not menu["Paste"].isEnabled()
    assert not menu["From the gallery"].isEnabled()


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_return_and_space_open_the_adding_menu(place: Place, key: Qt.Key) -> None:
    place.shown.add_button.setFocus()
    place.press(key)
    (menu,) = (one for one in place.shown.findChildren(QMenu) if one.isVisible())
    menu.close()


def test_what_the_gallery_has_selected_is_added(place: Place) -> None:
    place.selected = [LibraryPicture(sha256="a", path="2026-11/fox.png", name="fox")]
    entries(place.actions.adding_menu())["From the gallery"].trigger()
    assert place.names() == ["fox"]


def test_a_picture_is_pasted_by_key_and_by_menu(place: Place) -> None:
    mime = QMimeData()
    mime.setData("image/png", PNG)
    QGuiApplication.clipboard().setMimeData(mime)
    offered: list[Pending] = []
    place.tray.files_offered.connect(offered.extend)
    place.panel.order.generate.setFocus()
    place.press(KEY.Key_V, MOD.ControlModifier)
    entries(place.actions.adding_menu())["Paste"].trigger()
    assert [pending.source for pending in offered] == [PNG, PNG]


@pytest.mark.parametrize("name", ["tray.browse", "tray.browse_folder"])
def test_files_and_folders_are_picked_in_a_dialog(place: Place, name: str) -> None:
    place.commands[name].trigger()
    dialog = place.panel.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit(["/pictures/Mira.png", "/pictures/coat.png"])
    dialog.close()
    assert place.names() == ["Mira", "coat"]


def test_control_o_browses_from_anywhere(place: Place) -> None:
    place.panel.prompt.setFocus()
    place.press(KEY.Key_O, MOD.ControlModifier)
    dialog = place.panel.findChild(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(Path("/a.png"))])
    dialog.close()


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("https://x.test/a.png", "https://x.test/a.png"),
        ("x.test/a b.png", ""),
        (" x.test/ü.png ", "https://x.test/%C3%BC.png"),
        ("ftp://x.test/a.png", ""),
        ("file:///etc/passwd", ""),
        ("https://me:pass@x.test/a.png", ""),
        ("fox", ""),
        ("", ""),
    ],
)
def test_a_web_address_is_taken_or_refused_in_place(
    qtbot: QtBot, place: Place, typed: str, given: str
) -> None:
    asked: list[str] = []
    place.actions.address_given.connect(asked.append)
    place.commands["tray.from_web"].trigger()
    field = place.panel.findChild(AddressField)
    assert field.isVisible()
    field.address.setText(typed)
    QTest.keyClick(field.address, KEY.Key_Return)
    assert asked == ([given] if given else [])
    assert field.isVisible() is not bool(given)
    assert field.problem.isVisible() is not bool(given)
    QTest.keyClicks(field.address, "x")
    assert not field.problem.isVisible()
    field.close()
