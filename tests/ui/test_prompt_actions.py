"""Keys and buttons of the prompt."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.prompt_panel import BUTTONS
from tests.ui.prompt_room import Room

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CTRL = MODIFIER.ControlModifier


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    theme.apply(qapp, theme.DARK)
    room = Room(qtbot)
    for text in ("first", "second"):
        room.prompts.note(text)
    return room


def test_alt_up_and_down_step_through_what_was_sent(room: Room) -> None:
    room.type("typed")
    for key, expected in (
        (KEY.Key_Up, "second"),
        (KEY.Key_Up, "first"),
        (KEY.Key_Up, "first"),
        (KEY.Key_Down, "second"),
        (KEY.Key_Down, "typed"),
        (KEY.Key_Down, "typed"),
    ):
        room.press(key, MODIFIER.AltModifier)
        assert room.draft.prompt == expected
        assert room.editor.textCursor().atEnd()
    room.editor.undo()
    assert room.draft.prompt == "second"


def test_stepping_keys_count_in_the_editor_alone(room: Room) -> None:
    room.beside.setFocus()
    room.press(KEY.Key_Up, MODIFIER.AltModifier)
    assert room.draft.prompt == ""


def test_a_prompt_that_is_sent_is_noted_as_it_was_typed(room: Room) -> None:
    room.type("a {red|blue} fox")
    room.draft.generate()
    assert room.prompts.history[0] == "a {red|blue} fox"
    room.draft.set_prompt("")
    room.draft.generate()
    assert len(room.prompts.history) == 3


def test_a_key_goes_to_the_prompt_from_anywhere(room: Room) -> None:
    room.beside.setFocus()
    room.press(KEY.Key_L, CTRL)
    assert QApplication.focusWidget() is room.editor


def test_a_key_goes_to_the_prompt_also_when_its_panel_is_shut(room: Room) -> None:
    shown = room.commands.put("view.compose", room.window)
    shown.setChecked(True)
    shown.toggled.connect(room.panel.setVisible)
    shown.setChecked(False)
    room.beside.setFocus()
    room.press(KEY.Key_L, CTRL)
    assert room.panel.isVisible()
    assert QApplication.focusWidget() is room.editor


def test_the_heading_has_the_buttons(room: Room) -> None:
    buttons = room.panel.prompt_panel.buttons
    assert tuple(buttons) == BUTTONS
    names = [button.accessibleName() for button in buttons.values()]
    assert names == ["What is sent", "Prompt history", "Saved prompts"]
    room.editor.setFocus()
    room.press(KEY.Key_Backtab, MODIFIER.ShiftModifier)
    assert QApplication.focusWidget() is buttons["prompt.saved"]


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (KEY.Key_H, CTRL, "Prompt history"),
        (KEY.Key_B, CTRL | MODIFIER.ShiftModifier, "Saved prompts"),
        (KEY.Key_X, CTRL | MODIFIER.ShiftModifier, "What is sent"),
    ],
)
def test_each_popup_opens_and_closes_by_its_key(
    room: Room, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    from nanostudio.ui.overlay import Overlay

    room.press(key, modifiers)
    [popup] = room.window.findChildren(Overlay)
    assert (popup.accessibleName(), popup.isVisible()) == (name, True)
    room.press(key, modifiers)
    assert popup.isHidden()
    assert QApplication.focusWidget() is room.editor


def test_a_prompt_is_saved_by_a_key(room: Room) -> None:
    room.type("fine words")
    room.press(KEY.Key_D, CTRL | MODIFIER.ShiftModifier)
    room.press(KEY.Key_Return)
    assert room.prompts.text_of("fine words") == "fine words"
