"""The popups of the prompt: history, saved prompts, what is sent."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.history_popup import HistoryPopup
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.saved_popup import SavedPopup
from nanostudio.ui.search_popup import SearchPopup
from nanostudio.ui.sent_popup import SentPopup
from tests.ui.prompt_room import Room

KEY, MODIFIER, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Room:
    theme.apply(qapp, theme.DARK)
    room = Room(qtbot)
    for text in ("a fox", "a hen in the rain", "a red fox"):
        room.prompts.note(text)
    room.prompts.save("Rain", "in the {rain|fog}")
    room.prompts.save("Sheet", "sheet of {name}")
    return room


def found(room: Room, kind: type[Overlay]) -> Overlay:
    [popup] = room.window.findChildren(kind)
    return popup


def history(room: Room) -> HistoryPopup:
    room.actions.open_history()
    popup = found(room, HistoryPopup)
    assert isinstance(popup, HistoryPopup)
    return popup


def saved(room: Room) -> SavedPopup:
    room.actions.open_saved()
    popup = found(room, SavedPopup)
    assert isinstance(popup, SavedPopup)
    return popup


def sent(room: Room) -> SentPopup:
    room.actions.open_sent()
    popup = found(room, SentPopup)
    assert isinstance(popup, SentPopup)
    return popup


def shown(popup: SearchPopup) -> list[str]:
    model = popup.rows
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(popup: SearchPopup, row: int, *, is_sign: bool = False) -> None:
    index = popup.rows.index(row, 0)
    place = popup.list.sign_place(index) if is_sign else popup.list.visualRect(index)
    where = place.center() if is_sign else place.topLeft() + QPoint(20, 20)
    QTest.mouseClick(popup.list.viewport(), LEFT, pos=where)


def test_the_history_is_searched_as_one_types_and_return_uses_it(room: Room) -> None:
    room.type("mine")
    popup = history(room)
    assert shown(popup) == ["a red fox", "a hen in the rain", "a fox"]
    assert QApplication.focusWidget() is popup.search
    QTest.keyClicks(popup.search, "FOX")
    assert shown(popup) == ["a red fox", "a fox"]
    room.press(KEY.Key_Down)
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "a fox"
    assert popup.isHidden()
    assert QApplication.focusWidget() is room.editor
    assert room.editor.textCursor().atEnd()
    room.editor.undo()
    assert room.draft.prompt == "mine"


def test_delete_forgets_a_prompt_and_undo_brings_it_back(room: Room) -> None:
    popup = history(room)
    room.press(KEY.Key_Down)
    room.press(KEY.Key_Delete)
    assert shown(popup) == ["a red fox", "a fox"]
    assert popup.current is not None
    assert popup.current.text == "a fox"  # the choice stays at its place
    assert not popup.isHidden()
    room.undo()
    assert shown(popup) == ["a red fox", "a hen in the rain", "a fox"]


def test_delete_is_the_search_field_s_where_it_deletes_something(room: Room) -> None:
    popup = history(room)
    QTest.keyClicks(popup.search, "fox")
    room.press(KEY.Key_Home)
    room.press(KEY.Key_Delete)
    assert popup.search.text() == "ox"
    assert len(room.prompts.history) == 3


def test_the_pointer_uses_a_row_and_its_sign_forgets_it(room: Room) -> None:
    popup = history(room)
    QApplication.processEvents()
    click(popup, 0, is_sign=True)
    assert shown(popup) == ["a hen in the rain", "a fox"]
    click(popup, 0)
    assert room.draft.prompt == "a hen in the rain"


def test_an_empty_list_says_what_will_be_in_it(room: Room) -> None:
    popup = history(room)
    QTest.keyClicks(popup.search, "nothing like it")
    assert popup.empty.text() == "Nothing found."
    popup.search.clear()
    popup.search.textEdited.emit("")
    for text in room.prompts.history:
        room.prompts.forget(text)
    assert popup.empty.isVisible()
    assert "Nothing sent yet." in popup.empty.text()


def test_a_saved_prompt_is_used_or_put_where_the_cursor_is(room: Room) -> None:
    room.type("a fox , now")
    room.put_cursor(6)
    popup = saved(room)
    assert shown(popup) == ["Rain", "Sheet"]
    room.press(KEY.Key_Return, MODIFIER.ShiftModifier)
    assert room.draft.prompt == "a fox in the {rain|fog}, now"
    saved(room)
    room.press(KEY.Key_Down)
    room.press(KEY.Key_Return)
    assert room.draft.prompt == "sheet of {name}"


def test_a_name_is_asked_in_place(room: Room) -> None:
    room.type("a very {fine|good} hen in the long grass by the sea")
    room.actions.ask_name()
    popup = found(room, SavedPopup)
    assert isinstance(popup, SavedPopup)
    assert QApplication.focusWidget() is popup.form.field
    assert popup.form.name == "a very {fine|good} hen in the long grass"
    QTest.keyClicks(popup.form.field, "Hen")
    room.press(KEY.Key_Return)
    assert room.prompts.text_of("Hen") == room.draft.prompt
    assert shown(popup) == ["Hen", "Rain", "Sheet"]
    assert popup.form.isHidden()
    assert not popup.isHidden()
    room.undo()
    assert room.prompts.text_of("Hen") is None


def test_a_taken_name_is_said_and_replaces_with_undo(room: Room) -> None:
    room.type("other words")
    popup = saved(room)
    QTest.mouseClick(popup.save, LEFT)
    popup.form.field.selectAll()
    QTest.keyClicks(popup.form.field, " Rain ")
    assert popup.form.note.text() == "“Rain” is taken."
    assert popup.form.take.text() == "Replace"
    QTest.mouseClick(popup.form.take, LEFT)
    assert room.prompts.text_of("Rain") == "other words"
    room.undo()
    assert room.prompts.text_of("Rain") == "in the {rain|fog}"


def test_escape_in_the_name_field_goes_back_to_the_list(room: Room) -> None:
    room.type("words")
    popup = saved(room)
    popup.ask_name()
    room.press(KEY.Key_Escape)
    assert popup.form.isHidden()
    assert not popup.isHidden()
    room.press(KEY.Key_Escape)
    assert popup.isHidden()


def test_without_a_prompt_there_is_nothing_to_save(room: Room) -> None:
    popup = saved(room)
    assert not popup.save.isEnabled()
    room.actions.ask_name()
    assert popup.form.isHidden()
    room.type("x")
    popup.close_now()
    popup.form.field.clear()
    popup.form.field.returnPressed.emit()
    assert len(room.prompts.saved) == 2


def test_a_saved_prompt_is_renamed_by_a_key_unless_the_name_is_taken(
    room: Room,
) -> None:
    popup = saved(room)
    room.press(KEY.Key_F2)
    assert popup.form.name == "Rain"
    QTest.keyClicks(popup.form.field, "Sheet")
    assert popup.form.note.text() == "“Sheet” is taken."
    room.press(KEY.Key_Return)
    assert room.prompts.text_of("Rain") is not None
    popup.form.field.selectAll()
    QTest.keyClicks(popup.form.field, "Weather")
    room.press(KEY.Key_Return)
    assert shown(popup) == ["Sheet", "Weather"]


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("Use", lambda room: room.draft.prompt == "in the {rain|fog}"),
        ("Insert at the cursor", lambda room: room.draft.prompt.startswith("typed")),
        ("Replace with this prompt", lambda r: r.prompts.text_of("Rain") == "typed"),
        ("Delete", lambda room: room.prompts.text_of("Rain") is None),
    ],
)
def test_the_menu_does_what_keys_do(
    room: Room, text: str, check: Callable[[Room], bool]
) -> None:
    room.type("typed")
    popup = saved(room)
    row = popup.current
    assert row is not None
    actions = {one.text(): one for one in popup.menu(row).actions()}
    assert "Rename…" in actions
    actions[text].trigger()
    assert check(room)


def test_the_menu_opens_by_sign_right_click_and_key(room: Room) -> None:
    popup = saved(room)
    QApplication.processEvents()
    click(popup, 1, is_sign=True)
    menus = [menu for menu in popup.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()
    place = popup.list.visualRect(popup.rows.index(0, 0)).center()
    reason = QContextMenuEvent.Reason
    for target, event in (
        (popup.list.viewport(), QContextMenuEvent(reason.Mouse, place, place)),
        (popup.search, QContextMenuEvent(reason.Keyboard, place, place)),
    ):
        QApplication.sendEvent(target, event)
        menus = [menu for menu in popup.findChildren(QMenu) if menu.isVisible()]
        assert len(menus) == 1
        menus[0].close()
    assert not popup.isHidden()


def test_what_is_sent_is_shown_word_by_word_before_it_is_paid(room: Room) -> None:
    room.fill("Mira", "coat", "fog", "hat")
    room.draft.set_prompt("@3 on @Mira in {rain|snow}")
    room.draft.set_count(2)
    popup = sent(room)
    assert popup.text.toPlainText() == "image 3 on Mira (image 1) in rain"
    assert popup.references.accessibleName() == "1 Mira, 2 coat, 3 fog"
    assert popup.place.text() == "1 of 2"
    assert popup.settings.text() == "Banana Wide · Grand · Auto · 1K · 2 pictures"
    room.press(KEY.Key_PageDown)
    assert popup.text.toPlainText().endswith("snow")
    QTest.mouseClick(popup.after, LEFT)
    assert popup.place.text() == "1 of 2"
    QTest.mouseClick(popup.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "image 3 on Mira (image 1) in rain"
    assert popup.isHidden()
    QGuiApplication.clipboard().clear()


def test_what_stands_against_sending_is_said_there_too(room: Room) -> None:
    popup = sent(room)
    assert popup.amiss.text().startswith("The prompt is empty.")
    assert not popup.before.isVisible()
    popup.close_now()
    room.draft.set_prompt("a fox")
    room.draft.set_aspect_ratio("16:9")
    room.draft.set_format("png")
    sent(room)
    assert not popup.amiss.isVisible()
    assert popup.settings.text().endswith("16:9 · 1K · PNG · 1 picture")


def test_the_line_below_a_template_opens_what_is_sent(room: Room) -> None:
    room.draft.set_prompt("{a|b}")
    panel = room.panel.prompt_panel
    assert panel.form is not None
    QTest.mouseClick(panel.form.look, LEFT)
    assert not found(room, SentPopup).isHidden()


def test_tab_stays_in_the_popup(room: Room) -> None:
    popup = sent(room)
    seen = set()
    for _ in range(6):
        room.press(KEY.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        assert popup.isAncestorOf(focus)
        seen.add(focus)
    room.press(KEY.Key_Backtab, MODIFIER.ShiftModifier)
    assert len(seen) == 2  # the words, and the button


def test_a_click_elsewhere_closes_it_and_does_what_it_does_there(room: Room) -> None:
    pressed: list[int] = []
    room.beside.clicked.connect(lambda: pressed.append(1))
    popup = history(room)
    handle: QWindow = room.outer.windowHandle()
    QTest.mouseClick(handle, LEFT, pos=popup.geometry().center())
    assert not popup.isHidden()
    QTest.mouseClick(
        handle, LEFT, pos=room.beside.geometry().bottomRight() - QPoint(9, 9)
    )
    assert popup.isHidden()
    assert pressed == [1]


def test_its_button_closes_it_again(room: Room) -> None:
    popup = history(room)
    button = room.panel.prompt_panel.buttons["prompt.history"]
    place = button.mapTo(room.window, button.rect().center())
    QTest.mouseClick(room.outer.windowHandle(), LEFT, pos=place)
    assert popup.isHidden()
    QTest.mouseClick(room.outer.windowHandle(), LEFT, pos=place)
    assert not popup.isHidden()


def test_it_closes_when_the_focus_goes_elsewhere(room: Room) -> None:
    popup = history(room)
    room.beside.setFocus()
    assert popup.isHidden()
    assert QApplication.focusWidget() is room.beside


def test_opening_one_closes_the_other(room: Room) -> None:
    first = history(room)
    second = saved(room)
    assert first.isHidden()
    assert not second.isHidden()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_stays_in_the_window_at_every_size(
    room: Room, direction: Qt.LayoutDirection
) -> None:
    room.outer.setLayoutDirection(direction)
    for popup in (history(room), saved(room), sent(room)):
        assert room.window.rect().contains(popup.geometry())
    room.outer.resize(700, 420)
    QApplication.processEvents()
    assert room.window.rect().contains(found(room, SentPopup).geometry())


def test_everything_in_them_has_a_name(room: Room) -> None:
    room.draft.set_prompt("{a|b}")
    for popup in (history(room), saved(room), sent(room)):
        assert popup.accessibleName()
        assert all(field.accessibleName() or _words(field) for field in popup.fields())


def _words(field: QWidget) -> str:
    return str(field.property("text") or "")


def test_the_popups_are_drawn(room: Room) -> None:
    room.fill("Mira")
    room.draft.set_prompt("@1")
    room.prompts.note("{a|b} " + "long words " * 40)
    for open_popup in (history, saved, sent):
        image = open_popup(room).grab().toImage()
        colours = {
            image.pixel(x, y) for x in range(0, 360, 2) for y in range(0, 400, 2)
        }
        assert len(colours) > 8
