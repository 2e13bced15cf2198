"""The tray as a person uses it: looks, keys, menu, drag of a slot."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.app.references import Tray, TrayReference
from nanostudio.core.spec import Travel
from nanostudio.ui import theme
from nanostudio.ui.name_edit import NameEdit
from nanostudio.ui.slot import SlotButton
from nanostudio.ui.tray import ReferenceTray
from tests.app.compose_samples import GRAND, MODEST, SMALL, WIDE, fill
from tests.ui.compose_fakes import draw

KEY = Qt.Key


@pytest.fixture
def tray() -> Tray:
    return Tray(GRAND, WIDE)


@pytest.fixture
def said() -> list[str]:
    """What a screen reader was asked to say."""
    return []


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, tray: Tray, said: list[str]
) -> ReferenceTray:
    theme.apply(qapp, theme.DARK)
    widget = ReferenceTray(tray, announce=lambda _, text: said.append(text))
    qtbot.addWidget(widget)
    widget.resize(324, 80)
    widget.show()
    return widget


def names(tray: Tray) -> list[str]:
    return [slot.name for slot in tray.references]


def spoken(slot: SlotButton, kind: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(slot).text(kind)


def test_an_empty_tray_is_one_wide_button(shown: ReferenceTray) -> None:
    assert shown.slots == []
    assert shown.add_button.accessibleName() == "Add reference"
    assert shown.add_button.width() == shown.width()


def test_slots_are_numbered_and_named_for_screen_readers(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "Mira", "coat")
    assert spoken(shown.slots[0], QAccessible.Text.Name) == "Reference 1"
    assert "Mira. 640 × 480" in spoken(  # noqa: RUF001
        shown.slots[0], QAccessible.Text.Description
    )
    assert shown.slots[1].cross.accessibleName() == "Remove reference 2"


def test_the_tray_grows_by_rows_and_ends_with_the_adding_slot(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b", "c")
    one_row = shown.height()
    fill(tray, "d")
    assert shown.height() > one_row
    assert shown.add_button.y() > shown.slots[-1].y()
    fill(tray, "e", "f", "g", "h")
    assert len({slot.y() for slot in shown.slots}) == 2  # five in a row now


def test_right_to_left_the_first_slot_stands_at_the_right(
    shown: ReferenceTray, tray: Tray
) -> None:
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fill(tray, "a", "b")
    assert shown.slots[0].x() > shown.slots[1].x() > shown.add_button.x()
    shown.activateWindow()
    shown.slots[0].setFocus()
    shown.move_current(-1)
    assert names(tray) == ["b", "a"]
    QTest.keyClick(shown.slots[1], KEY.Key_Right)
    assert shown.focusWidget() is shown.slots[0]


def test_arrows_walk_over_the_slots(
    qtbot: QtBot, shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b")
    shown.activateWindow()
    shown.slots[0].setFocus()
    QTest.keyClick(shown.slots[0], KEY.Key_Right)
    QTest.keyClick(shown.slots[1], KEY.Key_Right)
    assert shown.focusWidget() is shown.add_button
    QTest.keyClick(shown.slots[0], KEY.Key_Left)
    assert shown.focusWidget() is shown.slots[0]


def test_the_cross_removes(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a", "b")
    shown.slots[1].cross.click()
    assert names(tray) == ["a"]


def test_dragging_a_slot_over_another_changes_their_order(
    shown: ReferenceTray, tray: Tray, said: list[str]
) -> None:
    fill(tray, "a", "b", "c")
    slot, last = shown.slots[0], shown.slots[2]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(slot, left, pos=QPoint(10, 10))
    QTest.mouseMove(slot, QPoint(14, 10))
    QTest.mouseMove(slot, slot.mapFrom(shown, last.geometry().center()))
    assert names(tray) == ["b", "c", "a"]
    assert shown.grab().toImage().size().width() > 0
    QTest.mouseRelease(slot, left, pos=QPoint(10, 10))
    assert slot.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert said == ["a is reference 3 of 3."]


def test_escape_puts_a_dragged_slot_back(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a", "b", "c")
    slot, last = shown.slots[0], shown.slots[2]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(slot, left, pos=QPoint(10, 10))
    QTest.mouseMove(slot, QPoint(24, 10))
    QTest.mouseMove(slot, slot.mapFrom(shown, last.geometry().center()))
    assert names(tray) == ["b", "c", "a"]
    QTest.keyClick(slot, KEY.Key_Escape)
    assert names(tray) == ["a", "b", "c"]
    QTest.mouseRelease(slot, left, pos=QPoint(10, 10))
    assert names(tray) == ["a", "b", "c"]


def test_what_the_model_does_not_take_is_greyed_with_the_reason(
    shown: ReferenceTray, tray: Tray, tmp_path: Path
) -> None:
    fill(tray, "a", "b", "c", thumbnail=draw(tmp_path / "t.png", "#ff0000"))
    bright = shown.slots[2].grab().toImage().pixelColor(40, 30)
    tray.set_model(MODEST, SMALL)
    assert "takes 2 references" in shown.slots[2].toolTip()
    assert "not sent" in shown.slots[2].accessibleDescription()
    assert shown.slots[1].toolTip().count("<br>") == 1
    greyed = shown.slots[2].grab().toImage().pixelColor(40, 30)
    assert bright == QColor("#ff0000")
    assert greyed.red() < bright.red() / 2


def test_a_lost_thumbnail_and_one_on_its_way_still_show_a_slot(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", thumbnail="/nowhere/gone.png")
    tray.offer([Path("/pictures/late.png")])
    assert "copied into the library" in shown.slots[1].toolTip()
    assert not shown.grab().isNull()


def test_the_cross_shows_under_the_pointer(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a")
    slot, at = shown.slots[0], QPointF(20, 20)
    QApplication.sendEvent(slot, QEnterEvent(at, at, at))
    assert slot.cross.isVisible()
    QApplication.sendEvent(slot, QEvent(QEvent.Type.Leave))
    assert not slot.cross.isVisible()


def test_a_slot_says_that_its_picture_is_sent_smaller(
    tray: Tray, shown: ReferenceTray
) -> None:
    fill(tray, "Mira")
    slot = shown.slots[0]
    before = slot.grab().toImage()
    small = tray.references[0]
    tray.ready(small.token, replace(small, size_bytes=40 * 2**20))
    assert "sent smaller" in slot.accessibleDescription()
    assert slot.grab().toImage() != before


def test_a_drop_belongs_in_front_of_the_slot_it_is_on(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b", "c", "d")
    slots, tokens = shown.slots, [slot.token for slot in tray.references]
    assert shown.place_at(slots[1].geometry().center()) == tokens[1]
    between = slots[2].geometry().topLeft() + QPoint(-3, 20)
    assert shown.place_at(between) == tokens[2]
    assert shown.place_at(shown.add_button.geometry().center()) is None
    assert shown.place_at(QPoint(10, 900)) is None
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    between = slots[2].geometry().topRight() + QPoint(3, 20)
    assert shown.place_at(between) == tokens[2]


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_a_mark_shows_where_a_drop_would_land(
    shown: ReferenceTray, tray: Tray, direction: Qt.LayoutDirection
) -> None:
    if direction is Qt.LayoutDirection.LayoutDirectionAuto:
        return
    shown.setLayoutDirection(direction)
    fill(tray, "a", "b")
    for at in (0, 1):
        slot = shown.slots[at].geometry()
        shown.show_drop(slot.center())
        assert shown.mark.isVisible()
        assert shown.rect().contains(shown.mark.geometry())
        near = slot.right() if shown.isRightToLeft() else slot.left()
        assert abs(shown.mark.geometry().center().x() - near) <= 6
    before = shown.add_button.grab().toImage()
    shown.show_drop(shown.add_button.geometry().center())
    assert not shown.mark.isVisible()
    assert shown.add_button.grab().toImage() != before
    shown.show_drop(None)
    assert shown.add_button.grab().toImage() == before


def field_of(shown: ReferenceTray) -> NameEdit:
    return next(field for field in shown.findChildren(NameEdit) if not field.isHidden())


def test_a_name_is_changed_where_it_stands(
    shown: ReferenceTray, tray: Tray, said: list[str]
) -> None:
    fill(tray, "a", "b")
    shown.activateWindow()
    shown.slots[0].setFocus()
    shown.rename_current()
    field = field_of(shown)
    assert (field.text(), field.selectedText()) == ("a", "a")
    assert field.accessibleName() == "Name of reference 1"
    assert shown.rect().contains(field.geometry())
    QTest.keyClicks(field, "b")
    QTest.keyClick(field, KEY.Key_Return)
    assert names(tray) == ["b 2", "b"]
    assert shown.focusWidget() is shown.slots[0]
    assert said[-1] == "b 2"


def test_escape_keeps_the_old_name_and_leaving_takes_the_new_one(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b")
    shown.activateWindow()
    shown.slots[1].setFocus()
    shown.rename_current()
    QTest.keyClicks(field_of(shown), "x")
    QTest.keyClick(field_of(shown), KEY.Key_Escape)
    assert names(tray) == ["a", "b"]
    shown.rename_current()
    QTest.keyClicks(field_of(shown), "y")
    shown.add_button.setFocus()
    assert names(tray) == ["a", "y"]


def test_a_click_on_the_name_opens_its_field_and_one_on_the_picture_does_not(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a")
    shown.activateWindow()
    slot, left = shown.slots[0], Qt.MouseButton.LeftButton
    QTest.mouseClick(slot, left, pos=QPoint(30, 20))
    assert shown.findChildren(NameEdit) == []
    QTest.mouseClick(slot, left, pos=slot.caption.center())
    assert field_of(shown).text() == "a"


def test_a_double_click_asks_for_the_editor(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a")
    asked: list[int] = []
    shown.edit_requested.connect(asked.append)
    QTest.mouseDClick(shown.slots[0], Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    assert asked == [tray.references[0].token]


def test_arrows_up_and_down_walk_by_rows_home_and_end_to_the_ends(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, *"abcdef")
    shown.activateWindow()
    shown.slots[1].setFocus()
    for key, place in ((KEY.Key_Down, 5), (KEY.Key_Up, 1), (KEY.Key_Home, 0)):
        QTest.keyClick(shown.focusWidget(), key)
        assert shown.focusWidget() is shown.slots[place]
    QTest.keyClick(shown.focusWidget(), KEY.Key_End)
    assert shown.focusWidget() is shown.add_button


def test_the_current_slot_is_the_one_with_the_focus_and_outlasts_other_windows(
    qtbot: QtBot, shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b")
    assert shown.current is None
    shown.activateWindow()
    shown.slots[1].setFocus()
    assert shown.current == 1
    shown.clearFocus()
    assert shown.current == 1
    shown.add_button.setFocus()
    assert shown.current is None


def test_a_slot_says_that_it_was_edited_is_being_edited_and_needs_a_host(
    shown: ReferenceTray, tray: Tray
) -> None:
    addressed = replace(SMALL, references_travel=Travel.PUBLIC_URL)
    tray.set_model(MODEST, addressed)
    fill(tray, "a")
    slot, token = shown.slots[0], tray.references[0].token
    plain = slot.grab().toImage()
    shown.show_host("It needs a public address: Monet will host it.", is_known=True)
    assert "Monet will host it" in slot.accessibleDescription()
    assert slot.grab().toImage() != plain
    tray.set_busy(token, is_busy=True)
    assert "Being edited" in slot.toolTip()
    assert slot.grab().toImage() != plain
    tray.set_busy(token, is_busy=False)
    tray.edited(token, TrayReference(sha256="cut", original="a"))
    assert "Edited" in slot.accessibleDescription()
    assert slot.grab().toImage() != plain
    tray.set_model(MODEST, SMALL)
    assert "Monet" not in slot.toolTip()


def test_names_of_others_are_no_markup_in_a_tooltip(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "<b>x")
    assert "&lt;b&gt;x" in shown.slots[0].toolTip()


def test_a_full_tray_explains_its_limit_at_the_adding_slot(
    shown: ReferenceTray, tray: Tray
) -> None:
    tray.set_model(MODEST, SMALL)
    fill(tray, "a")
    assert "takes" not in shown.add_button.toolTip()
    fill(tray, "b")
    assert "Banana at Modest takes 2 references." in shown.add_button.toolTip()
    assert "kept, not sent" in shown.add_button.accessibleDescription()
