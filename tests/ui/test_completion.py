"""The list that opens at the @: what it offers, and which keys it takes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.core.spec import Role
from nanostudio.ui import theme
from tests.ui.prompt_room import Room

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    theme.apply(qapp, theme.DARK)
    room = Room(qtbot)
    room.fill("Mira", "Mira coat", "hat", "fog")
    return room


def offered(room: Room) -> list[str]:
    if not room.completion.is_open:
        return []
    return [offer.name for offer in room.completion.popup.offers()]


def test_it_opens_at_the_sign_and_follows_what_is_typed(room: Room) -> None:
    room.type("a @")
    assert offered(room) == ["Mira", "Mira coat", "hat", "fog"]
    room.type("mi")
    assert offered(room) == ["Mira", "Mira coat"]
    room.type("ra c")
    assert offered(room) == ["Mira coat"]
    room.press(KEY.Key_Backspace)
    room.press(KEY.Key_Backspace)
    assert offered(room) == ["Mira", "Mira coat"]
    room.type("x")
    assert offered(room) == []


def test_it_opens_for_no_address_and_without_references(room: Room) -> None:
    room.type("me@")
    assert offered(room) == []
    room.draft.tray.replace_all([])
    room.type(" @")
    assert offered(room) == []


def test_what_is_pasted_recalled_or_undone_opens_nothing(room: Room) -> None:
    room.draft.set_prompt("a @")
    room.editor.moveCursor(QTextCursor.MoveOperation.End)
    room.editor.insertPlainText(" @")
    assert offered(room) == []
    room.type("m")
    assert offered(room) == ["Mira", "Mira coat"]
    room.draft.set_prompt("other words")
    assert offered(room) == []


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab])
def test_return_and_tab_take_what_is_chosen(room: Room, key: Qt.Key) -> None:
    room.type("a @")
    room.press(KEY.Key_Down)
    room.press(KEY.Key_Down)
    room.press(key)
    assert room.draft.prompt == "a @hat "
    assert offered(room) == []
    assert QApplication.focusWidget() is room.editor
    room.editor.undo()
    assert room.draft.prompt == "a @"


def test_up_from_the_first_is_the_last(room: Room) -> None:
    room.type("@")
    room.press(KEY.Key_Up)
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "@fog "


def test_a_number_stays_a_number(room: Room) -> None:
    room.type("@2")
    assert offered(room) == ["Mira coat"]
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "@2 "


def test_no_space_is_added_where_one_stands(room: Room) -> None:
    room.draft.set_prompt("in , now")
    room.put_cursor(3)
    room.type("@h")
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "in @hat, now"


def test_escape_closes_it_until_another_sign(room: Room) -> None:
    room.type("@")
    room.press(KEY.Key_Escape)
    assert offered(room) == []
    room.type("m")
    assert offered(room) == []
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "@m\n"
    room.type("@")
    assert offered(room) != []


def test_after_emoji_the_right_words_are_replaced(room: Room) -> None:
    room.type("😀😀 @mi")
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "😀😀 @Mira "


def test_control_return_generates_and_other_keys_are_the_editor_s(room: Room) -> None:
    generated: list[int] = []
    room.commands.bind("generate", lambda: generated.append(1), room.window)
    room.type("@m")
    room.press(KEY.Key_Return, MODIFIER.ControlModifier)
    assert generated == [1]
    assert room.draft.prompt == "@m"
    room.press(KEY.Key_Return, MODIFIER.ShiftModifier)
    assert "\u2028" in room.editor.document().toRawText() or "\n" in room.draft.prompt


def test_keys_that_are_shortcuts_elsewhere_are_the_list_s_while_it_is_open(
    room: Room,
) -> None:
    done: list[str] = []
    room.commands.set_keys("view.find", ["Esc"])
    room.commands.bind("view.find", lambda: done.append("find"), room.window)
    room.type("@")
    room.press(KEY.Key_Escape)
    assert done == []
    room.press(KEY.Key_Escape)
    assert done == ["find"]


def test_the_pointer_takes_a_reference_and_the_focus_stays(room: Room) -> None:
    room.type("@")
    popup = room.completion.popup
    QApplication.processEvents()
    row = popup.list.visualRect(popup.list.model().index(2, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(popup.list.viewport(), left, pos=row.center())
    assert room.draft.prompt == "@hat "
    assert QApplication.focusWidget() is room.editor


def test_it_closes_when_the_focus_goes_or_the_cursor_leaves(room: Room) -> None:
    room.type("a @m")
    room.press(KEY.Key_Left)
    assert offered(room) != []
    room.put_cursor(0)
    assert offered(room) == []
    room.put_cursor(4)
    room.type("i")
    assert offered(room) != []
    room.beside.setFocus()
    assert offered(room) == []


def test_a_changed_tray_closes_it(room: Room) -> None:
    room.type("@")
    room.draft.tray.remove(0)
    assert offered(room) == []


def test_it_says_what_is_not_sent_and_what_each_is_for(room: Room) -> None:
    room.draft.tray.set_role(0, Role.CHARACTER)
    room.type("@")
    first, *_, last = room.completion.popup.offers()
    assert (first.role, first.reason) == (Role.CHARACTER, "")
    assert "takes 3 references" in last.reason
    before = room.completion.popup.grab().toImage()
    room.press(KEY.Key_Down)
    assert room.completion.popup.grab().toImage() != before


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_stands_under_the_sign_and_in_the_window(
    room: Room, direction: Qt.LayoutDirection
) -> None:
    room.outer.setLayoutDirection(direction)
    room.type("a @")
    popup, editor = room.completion.popup, room.editor
    place = editor.mapTo(room.window, QPoint(0, 0))
    assert popup.y() > place.y()
    assert room.window.rect().contains(popup.geometry())
    room.press(KEY.Key_Escape)
    room.outer.resize(900, place.y() + editor.height() + 40)
    room.type(" @")
    assert room.window.rect().contains(popup.geometry())


def test_while_an_input_method_composes_its_keys_are_its_own(room: Room) -> None:
    room.type("@")
    room.compose("mi")
    assert offered(room) == ["Mira", "Mira coat"]
    assert room.draft.prompt == "@"
    room.press(KEY.Key_Down)
    assert room.completion.popup.current is not None
    assert room.completion.popup.current.name == "Mira"
    room.compose("", "mira c")
    assert room.draft.prompt == "@mira c"
    assert offered(room) == ["Mira coat"]
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "@Mira coat "


def test_a_sign_that_is_only_composed_is_none_yet(room: Room) -> None:
    room.compose("\uff20")
    assert offered(room) == []
    room.compose("", "\uff20")
    assert offered(room) != []


def test_the_pointer_ends_composing(room: Room) -> None:
    room.type("@")
    room.compose("h")
    room.completion.take(2)
    assert room.editor.toPlainText() == "@hat "
    assert room.editor.composed == ""
    assert offered(room) == []
