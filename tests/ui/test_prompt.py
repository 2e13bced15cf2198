"""The editor: colours, grounds, tooltips, and changes from outside."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QTextBlock
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.places import Places
from tests.ui.prompt_room import Room


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    theme.apply(qapp, theme.DARK)
    return Room(qtbot)


def coloured(room: Room) -> list[tuple[str, str]]:
    """Each coloured stretch of the text with its colour."""
    found = []
    block = room.editor.document().begin()
    while block.isValid():
        for one in block.layout().formats():
            found.append((_part(block, one.start, one.length), _ink(one.format)))
        block = block.next()
    return found


def _part(block: QTextBlock, start: int, length: int) -> str:
    encoded = block.text().encode("utf-16-le")
    return encoded[2 * start : 2 * (start + length)].decode("utf-16-le")


def _ink(form: object) -> str:
    return form.foreground().color().name()  # type: ignore[attr-defined]


def ground(room: Room, text: str) -> str:
    """The colour beneath the left edge of `text`."""
    QApplication.processEvents()
    image: QImage = room.editor.viewport().grab().toImage()
    cursor = room.editor.document().find(text)
    cursor.setPosition(cursor.selectionStart())
    rect = room.editor.cursorRect(cursor)
    return QColor(image.pixel(rect.left(), rect.top() + 3)).name()


def tip(room: Room, text: str) -> str:
    cursor = room.editor.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 1)
    where = room.editor.cursorRect(cursor).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, QPoint(100, 100))
    QApplication.sendEvent(room.editor.viewport(), event)
    return QToolTip.text()


def test_mentions_and_templates_are_coloured(room: Room) -> None:
    room.fill("Mira", "coat", "fog", "hat")
    room.type("😀 @1 and @hat, {a|b} {mood}, @9 me@mail.com")
    tokens = theme.DARK
    assert coloured(room) == [
        ("@1", tokens.accent_text),
        ("@hat", tokens.text_dim),
        ("{", tokens.accent_ink),
        ("|", tokens.accent_ink),
        ("}", tokens.accent_ink),
        ("{mood}", tokens.accent_ink),
        ("@9", tokens.text_dim),
    ]


def test_a_mention_stands_on_the_accent(room: Room) -> None:
    room.fill("Mira")
    room.type("by @1 and @9 now")
    assert ground(room, "@1") == theme.DARK.accent
    assert ground(room, "@9") == theme.DARK.hover
    assert ground(room, "now") == theme.DARK.field


def test_the_colours_follow_the_theme_and_the_tray(
    room: Room, qapp: QApplication
) -> None:
    room.fill("Mira", "coat", "hat")
    room.type("@3")
    theme.apply(qapp, theme.LIGHT)
    QApplication.processEvents()
    assert coloured(room) == [("@3", theme.LIGHT.accent_text)]
    room.draft.set_model("modest", "small")
    assert coloured(room) == [("@3", theme.LIGHT.text_dim)]
    assert room.editor.toPlainText() == "@3"


def test_a_brace_closed_far_below_changes_the_lines_above(room: Room) -> None:
    room.draft.set_prompt("{\n{a|b}\n")
    assert [text for text, _ in coloured(room)] == ["{", "|", "}"]
    room.put_cursor(len(room.draft.prompt))
    room.type("}")
    assert coloured(room) == []
    room.editor.undo()
    assert [text for text, _ in coloured(room)] == ["{", "|", "}"]


def test_the_tip_says_what_a_mention_means_or_why_it_is_not_sent(
    qtbot: QtBot, room: Room
) -> None:
    room.fill("Mira <3 & me", "coat", "fog", "hat")
    room.type("@1, @4 and no")
    assert tip(room, "@1") == "<p>Reference 1: Mira &lt;3 &amp; me</p>"
    assert "Banana Wide at Grand takes 3 references" in tip(room, "@4")
    tip(room, "and")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_change_from_outside_leaves_the_cursor_where_it_was(room: Room) -> None:
    room.fill("Mira", "coat")
    room.type("😀 @1 and @2, then more")
    room.put_cursor(len("😀 @1 and @2, then") + 1)
    room.draft.tray.move(0, 1)
    assert room.draft.prompt == "😀 @2 and @1, then more"
    room.type("!")
    assert room.draft.prompt == "😀 @2 and @1, then! more"
    room.editor.undo()
    room.editor.undo()
    assert room.draft.prompt == "😀 @1 and @2, then more"


def accent_span(room: Room) -> tuple[int, int]:
    """From where to where the first line is painted in the accent."""
    QApplication.processEvents()
    image = room.editor.viewport().grab().toImage()
    row = room.editor.cursorRect().top() + 3
    accent = QColor(theme.DARK.accent).rgb()
    found = [x for x in range(image.width()) if image.pixel(x, row) == accent]
    return found[0], found[-1]


def test_an_input_method_can_compose_beside_mentions(room: Room) -> None:
    room.fill("Mira")
    room.type("@1 ")
    room.put_cursor(0)
    first, last = accent_span(room)
    room.compose("にほん")
    assert room.draft.prompt == "@1 "
    moved_first, moved_last = accent_span(room)
    assert moved_first > first + 15  # the ground went along with its words
    assert abs((moved_last - moved_first) - (last - first)) <= 3
    room.compose("", "日本")
    assert room.draft.prompt == "日本@1 "


def test_a_change_from_outside_ends_composing(room: Room) -> None:
    room.type("a fox")
    room.compose("にほん")
    room.draft.set_prompt("a hen")
    assert room.editor.toPlainText() == "a hen"
    assert room.draft.prompt == "a hen"


def test_places_are_counted_both_ways() -> None:
    places = Places("a😀b😀")
    assert [places.to_qt(n) for n in range(5)] == [0, 1, 3, 4, 6]
    assert [places.from_qt(n) for n in (0, 1, 3, 4, 6)] == [0, 1, 2, 3, 4]
    assert Places("abc").from_qt(2) == 2
    assert Places("").to_qt(0) == 0


def test_right_to_left_a_mention_is_coloured_where_it_stands(room: Room) -> None:
    room.outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.fill("מירה")
    room.draft.set_prompt("ילדה @מירה בגשם")
    QApplication.processEvents()
    assert coloured(room) == [("@מירה", theme.DARK.accent_text)]
    image = room.editor.viewport().grab().toImage()
    row = room.editor.cursorRect().center().y()
    inks = {QColor(image.pixel(x, row)).name() for x in range(image.width())}
    assert theme.DARK.accent in inks
