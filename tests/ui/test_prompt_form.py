"""Below the prompt: a field for each variable, how many pictures, what is amiss."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.core.request import LONGEST_PROMPT
from nanostudio.ui import theme
from nanostudio.ui.prompt_form import PromptForm
from tests.ui.prompt_room import Room


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    theme.apply(qapp, theme.DARK)
    return Room(qtbot)


def form(room: Room) -> PromptForm:
    found = room.panel.prompt_panel.form
    assert found is not None
    return found


def tip(room: Room) -> str:
    """What the line says when the pointer rests on it."""
    line = form(room).total
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(line, event)
    return line.toolTip()


def test_there_is_none_while_the_prompt_is_plain(room: Room) -> None:
    room.type("a fox")
    assert room.panel.prompt_panel.form is None
    room.type(" in {mood} light")
    assert form(room).isVisible()
    room.draft.set_prompt("a fox")
    assert not form(room).isVisible()


def test_a_field_fills_in_its_variable(room: Room) -> None:
    room.type("{hair} and {hat}")
    field = form(room).fields["hair"]
    assert field.accessibleName() == "hair"
    QTest.keyClicks(field, "{red|blue}")
    assert room.draft.values["hair"] == "{red|blue}"
    assert room.draft.combinations == 2
    assert form(room).total.text() == "2 alternatives, a picture of each"


def test_fields_come_and_go_with_their_variables_and_keep_what_was_typed(
    room: Room,
) -> None:
    room.draft.set_prompt("{a} {b}")
    form(room).fields["b"].setFocus()
    QTest.keyClicks(form(room).fields["b"], "kept")
    room.draft.set_prompt("{a}")
    assert list(form(room).fields) == ["a"]
    room.draft.set_prompt("{b} {c}")
    assert form(room).fields["b"].text() == "kept"
    room.draft.set_values({"c": "from outside"})
    assert form(room).fields["c"].text() == "from outside"


def test_tab_goes_from_the_prompt_through_the_fields_to_the_tray(room: Room) -> None:
    room.draft.set_prompt("{a} {b}")
    room.draft.set_prompt("{b} {a} {c}")
    room.editor.setFocus()
    names = []
    for _ in range(3):
        room.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        names.append(focus.accessibleName())
    assert names == ["b", "a", "c"]


def test_the_line_says_how_many_pictures_and_the_button_too(room: Room) -> None:
    room.type("a {red|blue|green} fox")
    room.draft.set_count(4)
    line = form(room).total
    assert line.text() == "3 alternatives × 4 = 12 pictures"  # noqa: RUF001
    assert tip(room) == "1. a red fox\n2. a blue fox\n3. a green fox"
    assert room.panel.order.generate.text() == "Generate 12  ·  120 credits"
    room.draft.set_prompt("{a|b}{a|b}{a|b}{a|b}{a|b}")
    assert line.property("role") == "bad"
    assert "128 pictures. One order takes up to 100." in line.text()
    assert tip(room).endswith("3. aaaba\n…")
    room.draft.set_prompt("{only}")
    assert not line.isVisible()
    assert not form(room).look.isVisible()


def test_what_is_amiss_is_said_once_one_stops_typing(qtbot: QtBot, room: Room) -> None:
    room.fill("Mira")
    amiss = room.panel.prompt_panel.amiss
    room.type("@7 ")
    assert not amiss.isVisible()
    qtbot.waitUntil(amiss.isVisible)
    assert amiss.text() == "There is no reference 7. Take @7 out, or add the picture."
    room.draft.set_prompt("@1")
    qtbot.waitUntil(lambda: not amiss.isVisible())
    room.draft.set_model("modest", "blind")
    assert "Blind at Modest takes no references." in amiss.text()


def test_the_length_is_shown_when_it_is_nearly_too_long(room: Room) -> None:
    counter = room.panel.prompt_panel.counter
    room.draft.set_prompt("x" * 5_000)
    assert not counter.isVisible()
    room.draft.set_prompt("x" * (LONGEST_PROMPT - 100))
    assert counter.text() == "31,900 of 32,000 characters"
    assert counter.isVisible()


def test_the_prompt_takes_the_room_there_is_and_no_more(room: Room) -> None:
    room.outer.resize(900, 1400)
    QApplication.processEvents()
    high = room.editor.height()
    room.outer.resize(900, 600)
    QApplication.processEvents()
    assert high == 280
    assert room.editor.height() == 104
    image: QImage = room.panel.grab().toImage()
    assert not image.isNull()


def test_what_the_prompt_leaves_of_a_high_window_is_not_the_form_s(room: Room) -> None:
    room.draft.set_prompt("a {red|blue} fox")
    room.outer.resize(900, 1400)
    QApplication.processEvents()
    assert room.editor.height() == 280
    assert form(room).height() == form(room).sizeHint().height()
