"""The tray as a person uses it: looks, keys, menu, drag of a slot."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from nanostudio.app.references import Tray
from nanostudio.core.spec import Role
from nanostudio.ui import theme
from nanostudio.ui.slot import SlotButton
from nanostudio.ui.tray import ReferenceTray
from tests.app.compose_samples import GRAND, MODEST, SMALL, WIDE, fill
from tests.ui.compose_fakes import draw

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tray() -> Tray:
    return Tray(GRAND, WIDE)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tray: Tray) -> ReferenceTray:
    theme.apply(qapp, theme.DARK)
    widget = ReferenceTray(tray)
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
    shown.slots[0].setFocus()
    QTest.keyClick(shown.slots[0], KEY.Key_Left, ALT)
    assert names(tray) == ["b", "a"]


def test_alt_and_arrows_move_a_reference_and_it_keeps_the_focus(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b", "c")
    slot = shown.slots[0]
    slot.setFocus()
    QTest.keyClick(slot, KEY.Key_Right, ALT)
    QTest.keyClick(slot, KEY.Key_Right, ALT)
    assert names(tray) == ["b", "c", "a"]
    assert shown.slots[2] is slot
    QTest.keyClick(slot, KEY.Key_Left, ALT)
    assert names(tray) == ["b", "a", "c"]


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


def test_delete_removes_and_undo_brings_back(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a", "b")
    shown.slots[0].setFocus()
    QTest.keyClick(shown.slots[0], KEY.Key_Delete)
    assert names(tray) == ["b"]
    assert shown.focusWidget() is shown.slots[0]
    assert spoken(shown.slots[0], QAccessible.Text.Name) == "Reference 1"
    QTest.keyClick(shown.slots[0], KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(tray) == ["a", "b"]


def test_other_keys_go_on_to_the_panel(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a")
    QTest.keyClick(shown.slots[0], KEY.Key_Q)
    assert names(tray) == ["a"]


def test_the_cross_removes(shown: ReferenceTray, tray: Tray) -> None:
    fill(tray, "a", "b")
    shown.slots[1].cross.click()
    assert names(tray) == ["a"]


def test_the_menu_gives_a_role_moves_and_removes(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a", "b")
    token = tray.references[0].token
    actions = {action.text(): action for action in shown.menu(token).actions()}
    actions["Object"].trigger()
    assert tray.references[0].role is Role.OBJECT
    actions["Move right"].trigger()
    assert names(tray) == ["b", "a"]
    actions["Remove"].trigger()
    assert names(tray) == ["b"]


def test_the_menu_opens_where_it_was_asked_for(
    shown: ReferenceTray, tray: Tray
) -> None:
    fill(tray, "a")
    shown.slots[0].menu_requested.emit(QPoint(5, 5))
    menu = shown.findChild(QMenu)
    assert menu.isVisible()
    menu.close()


def test_dragging_a_slot_over_another_changes_their_order(
    shown: ReferenceTray, tray: Tray
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


def test_what_the_model_does_not_take_is_greyed_with_the_reason(
    shown: ReferenceTray, tray: Tray, tmp_path: Path
) -> None:
    fill(tray, "a", "b", "c", thumbnail=draw(tmp_path / "t.png", "#ff0000"))
    bright = shown.slots[2].grab().toImage().pixelColor(40, 30)
    tray.set_model(MODEST, SMALL)
    assert "takes 2 references" in shown.slots[2].toolTip()
    assert "not sent" in shown.slots[2].accessibleDescription()
    assert shown.slots[1].toolTip().count("\n") == 1
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


def test_the_adding_slot_lets_one_pick_files(shown: ReferenceTray, tray: Tray) -> None:
    shown.add_button.click()
    dialog = shown.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit(["/pictures/Mira.png", "/pictures/coat.png"])
    dialog.close()
    assert names(tray) == ["Mira", "coat"]


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
