"""The cells of a sheet under the pointer and the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from nanostudio.app.tile_model import ASSET_MIME
from nanostudio.app.words import Choice
from nanostudio.core.sheet_edits import lock
from nanostudio.core.task import Problem, TaskState
from nanostudio.ui.sheets.cell_drops import CELL_MIME, cell_of
from nanostudio.ui.sheets.places import GAP, MARGIN, places
from nanostudio.ui.sheets.selection import Selection
from tests.app.cell_room import few, full
from tests.app.tile_samples import make_task
from tests.core.sheet_samples import sha
from tests.ui.sheets.sheet_stand import Stand, standing

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SIX = full(few("", "", "", "", "", ""), "c1", "c2", "c3")
FAILED = make_task(1, state=TaskState.FAILED, problem=Problem(title="Blocked"))


@pytest.fixture
def stand(qapp: QApplication) -> Iterator[Stand]:
    with standing(qapp) as made:
        made.show(SIX)
        yield made


def test_cells_fill_the_room_keep_their_shape_and_scroll_when_they_must() -> None:
    wide = places(4, 12, (1, 1), QSize(1010, 765), 24)
    assert wide.height <= 765
    assert wide.cell.width() == wide.cell.height()  # nothing of a picture is cut off
    assert wide.rect(0).left() == 1010 - 1 - wide.rect(3).right()
    assert wide.rect(5).top() == wide.rect(0).bottom() + 1 + 24 + GAP
    low = places(2, 4, (3, 4), QSize(600, 200), 20)
    assert low.height > 200  # nobody could see anything in smaller ones
    assert low.rect(0).top() == MARGIN
    alone = places(5, 1, (16, 9), QSize(400, 400), 20)
    assert (alone.columns, alone.rows) == (1, 1)
    assert wide.at(wide.title_rect(7).center()) == 7
    assert wide.at(QPoint(2, 2)) is None
    moves = [(0, -1, 0), (0, 1, 0), (3, 1, 0), (9, 0, 1), (5, 0, -1)]
    assert [wide.moved(*one) for one in moves] == [0, 1, 3, 9, 1]


def test_cells_are_chosen_one_by_one_from_to_and_all() -> None:
    chosen = Selection()
    chosen.begin(["a", "b", "c", "d"])
    chosen.choose("none")
    assert chosen.ordered == ()
    chosen.extend("b")
    chosen.extend("d")
    assert chosen.ordered == ("b", "c", "d")
    chosen.extend("a")
    assert (chosen.ordered, chosen.current) == (("a", "b"), "a")
    chosen.toggle("d")
    chosen.toggle("a")
    assert chosen.ordered == ("b", "d")
    chosen.choose_all()
    assert chosen.ordered == ("a", "b", "c", "d")


def test_the_pointer_chooses(stand: Stand) -> None:
    stand.click("c1")
    stand.click("c3", CTRL)
    assert stand.chosen == ("c1", "c3")
    stand.click("c3")  # one of several, without dragging it
    assert stand.chosen == ("c3",)
    stand.click("c5", SHIFT)
    assert stand.chosen == ("c3", "c4", "c5")
    QTest.mouseClick(stand.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert stand.chosen == ()


def test_the_keys_walk_and_choose(stand: Stand) -> None:
    stand.press(Qt.Key.Key_Right)
    assert stand.chosen == ("c2",)
    stand.press(Qt.Key.Key_Down)
    stand.press(Qt.Key.Key_Left, SHIFT)
    assert stand.chosen == ("c3", "c4")
    stand.press(Qt.Key.Key_End)
    assert stand.chosen == ("c6",)
    stand.press(Qt.Key.Key_Home)
    assert stand.grid.accessibleDescription() == "Cell 1"
    stand.press(Qt.Key.Key_A, CTRL)
    assert len(stand.chosen) == 6
    stand.show(None)
    stand.press(Qt.Key.Key_Right)


def test_the_bar_stands_over_the_cell_and_does_what_it_says(stand: Stand) -> None:
    bar = stand.grid.bar
    stand.click("c1")
    assert bar.isVisible()
    assert bar.cell_id == "c1"
    assert bar.reroll.accessibleName() == "Cell 1: Re-roll"
    assert "credits" in bar.reroll.toolTip()
    assert not bar.compare.isVisible()  # it has one version
    bar.lock.click()
    assert bar.lock.text() == "Unlock"
    assert not bar.reroll.isEnabled()
    bar.lock.click()
    QTest.mouseMove(stand.grid.viewport(), stand.at("c4"))
    assert bar.cell_id == "c4"
    assert bar.reroll.accessibleName() == "Cell 4: Fill"
    assert bar.reroll.text().endswith("≈ 10 credits")
    bar.reroll.click()
    assert [order.cell_ids for order in stand.ordered] == [("c4",)]


def test_on_a_small_cell_the_price_is_the_last_to_go(stand: Stand) -> None:
    bar, face = stand.grid.bar, stand.grid.face("c1")
    assert face is not None
    words = []
    for side in (400, 230, 190, 100):
        bar.show_over(face, QRect(0, 0, side, side), price="≈ 10 credits")
        words.append(bar.reroll.text())
    assert words == ["Re-roll  ≈ 10 credits"] * 2 + ["≈ 10 credits", "Re-roll"]
    assert bar.sizeHint().width() < 100  # signs alone


def test_what_is_under_way_has_links_and_a_hint_a_flag(stand: Stand) -> None:
    picked: list[tuple[str, Choice]] = []
    stand.grid.choice_picked.connect(lambda *told: picked.append(told))
    stand.show(SIX, c4=FAILED)
    assert not stand.grid.bar.isVisible()
    rect, found = stand.grid.cell_rect(3), None
    for y in range(rect.top(), rect.bottom(), 4):
        for x in range(rect.left(), rect.right(), 8):
            if stand.grid.link_at(3, QPoint(x, y)) is Choice.DISMISS:
                found = QPoint(x, y)
    assert found is not None
    QTest.mouseMove(stand.grid.viewport(), found)
    shape = Qt.CursorShape.PointingHandCursor
    assert stand.grid.viewport().cursor().shape() is shape
    QTest.mouseClick(stand.grid.viewport(), Qt.MouseButton.LeftButton, pos=found)
    assert picked == [("c4", Choice.DISMISS)]
    stand.grid.show_hints({"c1": "Its colours are <b>unlike</b> the others'."})
    where = stand.at("c1")
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, where, QPoint(9, 9))
    QApplication.sendEvent(stand.grid.viewport(), tip)
    assert "&lt;b&gt;unlike" in QToolTip.text()
    stand.click("c1")
    assert "unlike" in stand.grid.accessibleDescription()
    QToolTip.hideText()


def test_a_picture_is_opened_by_two_clicks_an_empty_cell_is_not(stand: Stand) -> None:
    opened: list[str] = []
    stand.grid.opened.connect(opened.append)
    for cell in ("c1", "c5"):
        QTest.mouseDClick(
            stand.grid.viewport(), Qt.MouseButton.LeftButton, pos=stand.at(cell)
        )
    assert opened == ["c1"]


def test_the_menu_opens_at_the_pointer_and_by_its_key(stand: Stand) -> None:
    asked: list[str] = []
    stand.room.cell_menu_requested.disconnect()
    stand.grid.menu_requested.connect(lambda cell, _where: asked.append(cell))
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        spot = stand.at("c2")
        where = stand.grid.viewport().mapToGlobal(spot)
        event = QContextMenuEvent(reason, spot, where)
        QApplication.sendEvent(stand.grid.viewport(), event)
    stand.grid.bar.more.click()
    assert asked == ["c2", "c2", "c2"]


def drop(stand: Stand, mime: QMimeData, cell: str, keys: Qt.KeyboardModifier) -> bool:
    """Drag over a cell and let go; whether it was taken."""
    view, where = stand.grid.viewport(), stand.at(cell)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where, action, mime, left, keys)
    QApplication.sendEvent(view, enter)
    over = QDragMoveEvent(where, action, mime, left, keys)
    QApplication.sendEvent(view, over)
    if not over.isAccepted():
        QApplication.sendEvent(view, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(where), action, mime, left, keys)
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def test_a_cell_changes_places_with_another_or_is_copied(stand: Stand) -> None:
    none, asked = Qt.KeyboardModifier.NoModifier, list[tuple[str, ...]]()
    drops = stand.grid.drops
    drops.swap_requested.connect(lambda *cells: asked.append(("swap", *cells)))
    drops.copy_requested.connect(lambda *cells: asked.append(("copy", *cells)))
    mime = drops.mime("c1")
    assert bytes(mime.data(ASSET_MIME).data()).startswith(b'[{"sha256": ')
    assert cell_of(mime) == "c1"
    assert drop(stand, mime, "c3", none)
    assert drop(stand, mime, "c5", CTRL)
    assert drop(stand, mime, "c1", none)  # itself: nothing
    assert asked == [("swap", "c1", "c3"), ("copy", "c1", "c5")]
    assert stand.sheets.current is not None
    stand.show(lock(stand.sheets.current, "c2"))
    assert not drop(stand, mime, "c2", none)


def test_pictures_from_elsewhere_are_handed_on(stand: Stand) -> None:
    given: list[tuple[str, object]] = []
    stand.front.intake.pictures_given.connect(lambda *told: given.append(told))
    mime = QMimeData()
    mime.setData(ASSET_MIME, b'[{"sha256": "%s", "path": ""}]' % sha("x").encode())
    none = Qt.KeyboardModifier.NoModifier
    assert drop(stand, mime, "c5", none)
    [(cell, [picture])] = given  # type: ignore[misc]
    assert (cell, picture.sha256) == ("c5", sha("x"))
    text = QMimeData()
    text.setText("no picture")
    assert not drop(stand, text, "c5", none)
    foreign = QMimeData()
    foreign.setData(CELL_MIME, b"{broken")
    assert cell_of(foreign) == ""
    foreign.setData(CELL_MIME, b"7")
    assert cell_of(foreign) == ""


def test_a_low_window_scrolls_to_where_the_keyboard_goes(stand: Stand) -> None:
    stand.grid.setFixedHeight(160)
    stand.press(Qt.Key.Key_End)
    bar = stand.grid.verticalScrollBar()
    assert bar.value() > 0
    stand.press(Qt.Key.Key_Home)
    assert bar.value() == 0
