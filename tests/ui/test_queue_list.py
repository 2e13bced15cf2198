"""The queue's list: by pointer, by keys, by drag; both themes and both directions."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.words import Choice
from nanostudio.ui import theme
from nanostudio.ui.queue_list import QueueList
from tests.app.tile_samples import done_task, running_task
from tests.ui.compose_fakes import enter, leave
from tests.ui.queue_fakes import Filled

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
BOTH_WAYS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(460, 620)
    made.show()
    return made


@pytest.fixture
def filled(window: QWidget) -> Filled:
    made = Filled(window)
    made.fill()
    return made


@pytest.fixture
def view(window: QWidget, filled: Filled) -> QueueList:
    made = QueueList(
        filled.model,
        filled.wished.wishes,
        filled.queue_wishes,
        filled.commands,
        window,
    )
    made.resize(440, 600)
    made.show()
    window.activateWindow()
    made.setFocus()
    return made


def choose(view: QueueList, task_id: str) -> None:
    """Put the keys on a task."""
    row = view.model().row_of(task_id)
    view.setCurrentIndex(view.model().index(row))


def place_of(view: QueueList, task_id: str, choice: Choice) -> QPoint:
    """Where a choice of a task can be clicked."""
    row = view.model().row_of(task_id)
    rect = view.visualRect(view.model().index(row))
    laid = view.itemDelegate().row(view.model().entry(row), rect.width())
    if choice is Choice.CANCEL:
        area = laid.cross
    else:
        area = next(link.area for link in laid.links if link.choice is choice)
    x = area.center().x()
    if view.isRightToLeft():
        x = rect.width() - 1 - x
    return rect.topLeft() + QPoint(x, area.center().y())


def test_arrows_walk_and_keys_move(view: QueueList, filled: Filled) -> None:
    choose(view, "task4")
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    QTest.keyClick(view, Qt.Key.Key_End, ALT)
    QTest.keyClick(view, Qt.Key.Key_Home, ALT)
    assert filled.made == [
        ("move", "task4", "task3"),
        ("move", "task4", ""),
        ("move", "task4", ""),
        ("move", "task4", "task3"),
    ]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current is not None
    assert view.current.task.id == "task5"


def test_what_moves_stays_chosen(view: QueueList, filled: Filled) -> None:
    choose(view, "task5")
    filled.moves("task5", -5)
    assert view.current is not None
    assert (view.current.task.id, view.currentIndex().row()) == ("task5", 2)


@pytest.mark.parametrize(
    ("task_id", "wish"),
    [
        ("task1", ("cancel", "task1")),
        ("task3", ("cancel", "task3")),
        ("task6", ("dismiss", "task6")),
        ("task7", ("dismiss", "task7")),
    ],
)
def test_delete_cancels_or_dismisses(
    view: QueueList, filled: Filled, task_id: str, wish: tuple[str, ...]
) -> None:
    choose(view, task_id)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert filled.made == [wish]


def test_return_shows_it_in_the_gallery(view: QueueList, filled: Filled) -> None:
    choose(view, "task1")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert filled.made == [("show", "task1")]


def test_keys_without_a_row_are_nothing(view: QueueList, filled: Filled) -> None:
    filled.tell(*[done_task(n) for n in range(1, 8)])
    for name in ("queue.up", "queue.cancel", "queue.show"):
        filled.commands[name].trigger()
    assert filled.made == []


@pytest.mark.parametrize(
    ("task_id", "choice", "wish"),
    [
        ("task1", Choice.CANCEL, ("cancel", "task1")),
        ("task2", Choice.GO_ON, ("go_on", "task2")),
        ("task6", Choice.CHECK, ("check", "task6")),
        ("task7", Choice.RETRY, ("retry", "task7")),
        ("task7", Choice.DISMISS, ("dismiss", "task7")),
    ],
)
def test_choices_are_clicked(
    view: QueueList, filled: Filled, task_id: str, choice: Choice, wish: tuple[str, ...]
) -> None:
    point = place_of(view, task_id, choice)
    QTest.mouseMove(view.viewport(), point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert filled.made == [wish]


def test_read_from_right_to_left_they_are_where_they_are_seen(
    view: QueueList, filled: Filled
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for task_id, choice in (("task1", Choice.CANCEL), ("task6", Choice.CHECK)):
        point = place_of(view, task_id, choice)
        QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert filled.made == [("cancel", "task1"), ("check", "task6")]


def test_a_press_that_ends_elsewhere_is_none(view: QueueList, filled: Filled) -> None:
    start = place_of(view, "task1", Choice.CANCEL)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(20, 580))
    assert filled.made == []


def test_a_double_click_shows_it(view: QueueList, filled: Filled) -> None:
    row = view.visualRect(filled.model.index(2))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, row.center())
    assert filled.made == [("show", "task3")]


def opened_menu(view: QueueList, task_id: str) -> QMenu:
    choose(view, task_id)
    at = view.visualRect(view.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, at, view.mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    menu = view.findChild(QMenu)
    assert menu is not None
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_has_all_that_can_be_done(view: QueueList, filled: Filled) -> None:
    menu = opened_menu(view, "task3")
    assert words(menu) == [
        "Cancel",
        *("Make it next", "Move up", "Move down", "Make it last"),
        "Pause Monet",
        "Show in the gallery",
    ]
    by_words = {action.text(): action for action in menu.actions()}
    by_words["Move down"].trigger()
    by_words["Pause Monet"].trigger()
    by_words["Cancel"].trigger()
    assert filled.made == [
        ("move", "task3", "task5"),
        ("pause", "monet"),
        ("cancel", "task3"),
    ]
    menu.close()


def test_the_menu_of_what_is_paused_goes_on(view: QueueList, filled: Filled) -> None:
    filled.asides.set_paused({"monet"})
    menu = opened_menu(view, "task7")
    assert words(menu) == [
        *("Retry", "Dismiss"),
        "Go on with Monet",
        "Show in the gallery",
    ]
    menu.actions()[3].trigger()
    assert filled.made == [("resume", "monet")]
    menu.close()
    filled.asides.set_paused({"*"})


def drag(view: QueueList, task_id: str) -> QMimeData:
    row = view.model().row_of(task_id)
    return view.model().mimeData([view.model().index(row)])


def drop(view: QueueList, mime: QMimeData, point: QPoint) -> None:
    enter(view.viewport(), mime)
    event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def over(view: QueueList, mime: QMimeData, point: QPoint) -> bool:
    enter(view.viewport(), mime)
    event = QDragMoveEvent(point, Qt.DropAction.MoveAction, mime, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_dragged_it_goes_where_the_line_says(view: QueueList, filled: Filled) -> None:
    upper = view.visualRect(filled.model.index(2))
    mime = drag(view, "task5")
    before = view.grab().toImage()
    assert over(view, mime, upper.topLeft() + QPoint(60, 34))
    assert view.grab().toImage() != before
    drop(view, mime, upper.topLeft() + QPoint(60, 34))
    assert filled.made == [("move", "task5", "task3")]
    assert view.grab().toImage() == before


def test_dragged_below_the_line_it_goes_last(view: QueueList, filled: Filled) -> None:
    mime = drag(view, "task3")
    point = QPoint(60, view.visualRect(filled.model.index(6)).center().y())
    over(view, mime, point)
    view.grab()
    drop(view, mime, point)
    assert filled.made == [("move", "task3", "")]


def test_a_drag_that_leaves_takes_its_line_with_it(
    view: QueueList, filled: Filled
) -> None:
    before = view.grab().toImage()
    over(view, drag(view, "task3"), QPoint(60, 300))
    leave(view.viewport())
    assert view.grab().toImage() == before


def test_other_things_cannot_be_dropped(view: QueueList, filled: Filled) -> None:
    mime = QMimeData()
    mime.setText("a fox")
    over(view, mime, QPoint(60, 300))
    drop(view, mime, QPoint(60, 300))
    assert filled.made == []


def test_it_is_painted_in_both_themes_and_directions(
    view: QueueList, filled: Filled, qapp: QApplication
) -> None:
    sheet, palette = qapp.styleSheet(), qapp.palette()
    shots = []
    for tokens in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, tokens)
        for direction in BOTH_WAYS:
            view.setLayoutDirection(direction)
            choose(view, "task3")
            QTest.mouseMove(view.viewport(), place_of(view, "task6", Choice.CHECK))
            shots.append(view.grab().toImage())
    assert all(one != other for one, other in pairwise(shots))
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


def test_rows_are_as_high_as_their_words_need(view: QueueList, filled: Filled) -> None:
    def height(task_id: str) -> int:
        row = filled.model.row_of(task_id)
        assert row is not None
        return view.visualRect(filled.model.index(row)).height()

    assert height("task6") > height("task5")
    assert height("task3") > height("task4")  # with the heading of its part
    wide = height("task6")
    view.resize(250, 600)
    view.grab()
    assert height("task6") > wide  # four choices in two lines


def test_its_size_follows_its_rows(view: QueueList, filled: Filled) -> None:
    before = view.sizeHint().height()
    filled.tell(done_task(1))
    assert view.sizeHint().height() < before
    for number in range(20, 60):
        filled.tell(running_task(number))
    assert view.sizeHint().height() == 560


def test_the_pointer_is_told_what_a_choice_does(
    view: QueueList, filled: Filled
) -> None:
    tip = view._tip(place_of(view, "task6", Choice.CHECK))
    assert "Ask the provider" in tip
    row = view.visualRect(filled.model.index(0))
    assert "A fox in snow" in view._tip(row.center())
    assert view._tip(QPoint(20, 590)) == ""
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))


def test_a_screen_reader_hears_each_row(view: QueueList) -> None:
    assert view.accessibleName() == "Queue"
    spoken = view.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Under way. Generating")
    waits = view.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Goes on in 0:12 · 1 of 7" in waits
