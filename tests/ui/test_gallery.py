"""The gallery as a person uses it: looks, clicks, keys, menus, drags."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QImage,
    QRegion,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.words import Choice
from nanostudio.core.search import Mark, Query, Sort
from nanostudio.core.task import WaitReason
from nanostudio.store.pictures import Picture
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.grid_view import GridView
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    failed_task,
    make_output,
    make_request,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from

# Menus and windows that come to the front are more than the offscreen platform can do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
_FORMAT = QImage.Format.Format_RGB32


@pytest.fixture
def fetch(tmp_path: Path) -> DrawnThumbnails:
    return DrawnThumbnails(tmp_path)


@pytest.fixture
def model(qapp: QApplication) -> GalleryModel:
    made = GalleryModel(PROVIDERS, now_ms=lambda: NOW_MS)
    made.attach(lambda path: Path("/pictures") / path)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def wished(window: QWidget) -> Wished:
    return Wished(window)


@pytest.fixture
def view(
    qtbot: QtBot,
    model: GalleryModel,
    fetch: DrawnThumbnails,
    wished: Wished,
) -> Iterator[GalleryView]:
    with pictures_from(fetch) as pictures:
        made = GalleryView(model, pictures, wished.wishes, Commands())
        qtbot.addWidget(made)
        made.resize(4 * 176 + 3 * 16 + 8 + 10 + 8, 600)
        made.show()
        yield made


def click(view: GridView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), LEFT, pos=point)


def centre(view: GridView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def link(view: GalleryView, row: int, choice: Choice) -> QPoint:
    """Where a choice can be clicked on the tile of a row."""
    rect = view.visualRect(view.model().index(row, 0))
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 4)
        for x in range(rect.left(), rect.right(), 4)
    )
    tile = view.model().tile(row)
    return next(p for p in points if view._delegate.choice_at(tile, rect, p) is choice)


def test_tiles_of_every_state_are_painted(
    view: GalleryView, model: GalleryModel, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    extreme = make_output(width=3072, height=384, sha256="e" * 64)
    fetch.gone.add("f" * 64)
    for task, progress in (
        (make_task(1), None),
        (running_task(2), 0.64),
        (running_task(3), None),
        (uncertain_task(4), None),
        (failed_task(5), None),
        (waiting_task(6, WaitReason.KEY), None),
        (done_task(7), None),
        (done_task(8, outputs=(extreme,)), None),
        (done_task(9, outputs=(make_output(sha256="f" * 64),)), None),
    ):
        model.update_task(task, progress)

    def is_red() -> None:
        shot = view.grab().toImage()
        assert shot.pixelColor(centre(view, 6)) == QColor("red")
        assert shot.pixelColor(centre(view, 7)) == QColor("red")

    qtbot.waitUntil(is_red)
    assert {sha256 for sha256, _ in fetch.asked} == {f"{700:064x}", "e" * 64, "f" * 64}


def test_an_unfinished_picture_shines_through_the_card(
    view: GalleryView, model: GalleryModel, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    task = running_task(1)
    model.update_task(task, 0.5)
    corner = view.visualRect(model.index(0)).topLeft() + QPoint(12, 12)
    before = view.grab().toImage().pixelColor(corner)
    model.show_preview(task, fetch.draw("preview.png", 64, 64))

    def is_reddish() -> None:
        now = view.grab().toImage().pixelColor(corner)
        assert now.red() - now.green() > before.red() - before.green() + 40
        assert now != QColor("red")

    qtbot.waitUntil(is_reddish)


def test_only_what_can_be_seen_and_a_screen_more_is_fetched(
    view: GalleryView, model: GalleryModel, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    model.load([done_task(n) for n in range(500)])
    qtbot.waitUntil(lambda: len(fetch.asked) >= 32)
    assert len(fetch.asked) <= 2 * len(view.visible_rows())


def test_a_click_selects(view: GalleryView, model: GalleryModel, qtbot: QtBot) -> None:
    model.load([done_task(1), done_task(2)])
    with qtbot.waitSignal(view.tile_selected) as heard:
        click(view, centre(view, 1))
    assert heard.args[0].id == "task2"
    assert view.current_tile == heard.args[0]


def test_the_selected_tile_is_told_again_when_it_changes(
    view: GalleryView, model: GalleryModel, qtbot: QtBot
) -> None:
    model.update_task(running_task(1), 0.1)
    view.select_tile("task1")
    with qtbot.waitSignal(view.tile_selected) as heard:
        model.update_task(done_task(1))
    assert heard.args[0].output is not None
    assert view.selectionModel().isSelected(model.index(0))


def test_the_selection_outlives_a_filter(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(n) for n in range(5)])
    view.select_tile("task3")
    view.select_tile("nobody")
    model.set_filter(Show.ALL, Query(text="fox"))
    assert view.current_tile is not None
    assert view.current_tile.id == "task3"
    model.set_filter(Show.ALL, Query(text="no such words"))
    assert view.current_tile is None


@pytest.mark.parametrize("choice", [Choice.CHECK, Choice.DISMISS])
def test_choices_on_the_tile_can_be_clicked(
    view: GalleryView, model: GalleryModel, wished: Wished, choice: Choice
) -> None:
    model.update_task(uncertain_task(1))
    click(view, link(view, 0, choice))
    assert wished.made == [(choice.value, "task1")]
    assert view.current_tile is None


def test_the_cross_of_a_running_tile_cancels(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.update_task(running_task(1))
    click(view, link(view, 0, Choice.CANCEL))
    assert wished.made == [("cancel", "task1")]


def test_a_press_that_slides_off_a_choice_does_nothing(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.update_task(running_task(1))
    at = link(view, 0, Choice.CANCEL)
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    QTest.mouseRelease(view.viewport(), LEFT, pos=centre(view, 0))
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    QTest.mouseRelease(view.viewport(), LEFT, pos=centre(view, 0))
    assert wished.made == []


def test_a_choice_under_the_pointer_shows_that_it_can_be_clicked(
    view: GalleryView, model: GalleryModel
) -> None:
    model.update_task(uncertain_task(1))
    at = link(view, 0, Choice.CHECK)
    QTest.mouseMove(view.viewport(), at)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert view._tip(at) == "<qt>Ask the provider. Costs nothing.</qt>"
    QTest.mouseMove(view.viewport(), centre(view, 0) + QPoint(80, 80))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_prompt_in_a_tooltip_is_no_html(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(1, request=make_request(prompt="<b>bold</b>"))])
    assert view._tip(centre(view, 0)) == "<qt>&lt;b&gt;bold&lt;/b&gt;</qt>"
    assert view._tip(QPoint(1, 500)) == ""


def test_keys_walk_the_grid(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(30)])
    assert view.grid.columns == 4
    view.setFocus()
    for key, row in (
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Down, 29),
        (Qt.Key.Key_PageUp, 17),
        (Qt.Key.Key_PageDown, 29),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_shift_selects_all_in_between(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(30)])
    click(view, centre(view, 1))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rows = sorted(index.row() for index in view.selectionModel().selectedIndexes())
    assert rows == [1, 2, 3, 4, 5]
    QTest.mouseClick(
        view.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, centre(view, 7)
    )
    rows = sorted(index.row() for index in view.selectionModel().selectedIndexes())
    assert rows == list(range(1, 8))


def test_enter_opens_a_picture_and_no_placeholder(
    view: GalleryView, model: GalleryModel
) -> None:
    opened: list[str] = []
    view.tile_opened.connect(lambda tile: opened.append(tile.id))
    model.load([running_task(1), done_task(2)])
    for tile_id in ("task1", "task2"):
        view.select_tile(tile_id)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["task2"]


def test_a_double_click_opens(
    view: GalleryView, model: GalleryModel, qtbot: QtBot
) -> None:
    model.load([done_task(1)])
    with qtbot.waitSignal(view.tile_opened) as heard:
        click(view, centre(view, 0))
        QTest.mouseDClick(view.viewport(), LEFT, pos=centre(view, 0))
    assert heard.args[0].id == "task1"


def test_a_drag_out_can_begin(view: GalleryView, model: GalleryModel) -> None:
    """The offscreen platform ends it at once; the picture under it is painted."""
    model.load([done_task(1), done_task(2)])
    view.selectAll()
    view.startDrag(Qt.DropAction.CopyAction)
    assert model.rowCount() == 2


def test_a_pointer_at_rest_is_told_the_prompt(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(1)])
    at = centre(view, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    assert QApplication.sendEvent(view.viewport(), event)
    assert "A fox in snow" in QToolTip.text()
    QToolTip.hideText()


def test_another_screen_asks_for_sharper_pictures(
    view: GalleryView, model: GalleryModel, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    model.load([done_task(1)])
    qtbot.waitUntil(lambda: len(fetch.asked) == 1)
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    QApplication.sendEvent(view, QEvent(QEvent.Type.FontChange))
    assert view.grab()


def test_delete_gives_a_task_up(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.load([running_task(1), failed_task(2), done_task(3)])
    for tile_id in ("task1", "task2", "task3"):
        view.select_tile(tile_id)
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert wished.made == [("cancel", "task1"), ("dismiss", "task2")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Use as reference", "use_as_reference"),
        ("Reuse settings", "reuse"),
        ("Show in folder", "reveal"),
        ("Copy picture", "copy"),
    ],
)
def test_the_menu_of_a_picture(
    view: GalleryView, model: GalleryModel, wished: Wished, text: str, expected: str
) -> None:
    model.load([done_task(1)])
    choose(open_menu(view, centre(view, 0)), text)
    assert wished.made == [(expected, "task1")]


def test_the_menu_of_a_task_has_its_choices(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.load([failed_task(1)])
    menu = open_menu(view, centre(view, 0))
    assert [a.text() for a in menu.actions() if a.text()] == [
        "Retry",
        "Dismiss",
        "Reuse settings",
        "Send to another provider…",
        "Copy prompt",
    ]
    choose(menu, "Retry")
    assert wished.made == [("retry", "task1")]


def test_the_menu_key_opens_the_menu_of_the_current_tile(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(1), failed_task(2)])
    view.select_tile("task2")
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(keyboard, QPoint(1, 1), QPoint(1, 1))
    )
    assert view.findChildren(QMenu)[-1].actions()[0].text() == "Retry"


def open_menu(view: GalleryView, point: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point)
    QApplication.sendEvent(view.viewport(), event)
    return view.findChildren(QMenu)[-1]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_copying_takes_the_picture_not_the_prompt(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.load([done_task(1), running_task(2)])
    copy = next(a for a in view.actions() if a.shortcut().toString() == "Ctrl+C")
    copy.trigger()
    for tile_id in ("task1", "task2"):
        view.select_tile(tile_id)
        copy.trigger()
    assert wished.made == [("copy", "task1")]


def test_a_new_tile_does_not_move_what_is_being_looked_at(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(n) for n in range(1, 200)])
    view.verticalScrollBar().setValue(10 * view.grid.pitch)
    first = model.tile(view.visible_rows().start).id
    for number in range(4):
        model.update_task(make_task(0, id=f"new{number}", position=number))
    row = model.row_of(first)
    assert row in view.visible_rows()
    assert view.visualRect(model.index(row)).top() >= 0


def test_at_the_top_new_tiles_are_seen(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(1, 200)])
    model.update_task(make_task(0))
    assert view.visible_rows().start == 0


def test_another_tile_size_keeps_the_place(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(n) for n in range(400)])
    view.verticalScrollBar().setValue(20 * view.grid.pitch)
    first = view.visible_rows().start
    view.set_tile_size(120)
    assert first in view.visible_rows()
    assert view.grid.columns == 6
    view.resize(500, 600)
    assert first in view.visible_rows()


def test_no_picture_is_made_for_a_size_on_the_way(
    view: GalleryView, model: GalleryModel, fetch: DrawnThumbnails, qtbot: QtBot
) -> None:
    model.load([done_task(n) for n in range(4)])
    qtbot.waitUntil(lambda: len(fetch.asked) == 4)
    sizes = [60, 700]  # as a hand drags, the last first
    drag = QTimer(view, interval=40)
    drag.timeout.connect(lambda: sizes and view.set_tile_size(sizes.pop()))
    drag.start()
    qtbot.waitUntil(lambda: not sizes and len(fetch.asked) > 4)
    assert {pixels for _, pixels in fetch.asked[4:]} == {256}


def test_removed_rows_leave_the_scroll_range(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([failed_task(n) for n in range(40)])
    most = view.verticalScrollBar().maximum()
    for number in range(20):
        model.dismiss(f"task{number}")
    assert view.verticalScrollBar().maximum() < most
    assert view.grid.count == 20


def test_scrolling_to_a_tile(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(400)])
    view.scrollTo(model.index(399))
    assert 399 in view.visible_rows()
    view.scrollTo(model.index(200), GridView.ScrollHint.PositionAtCenter)
    middle = view.viewport().rect().center().y()
    assert abs(view.visualRect(model.index(200)).center().y() - middle) <= 1


def test_a_band_selects_what_it_touches(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(12)])
    view.setState(GridView.State.DragSelectingState)
    band = QRect(centre(view, 0), centre(view, 5))
    view.setSelection(band, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    rows = sorted(index.row() for index in view.selectionModel().selectedIndexes())
    assert rows == [0, 1, 4, 5]
    view.setState(GridView.State.NoState)
    region = view.visualRegionForSelection(view.selectionModel().selection())
    assert region.contains(centre(view, 5))


def test_right_to_left_is_mirrored(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(n) for n in range(12)])
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.doItemsLayout()
    assert centre(view, 0).x() > centre(view, 1).x()
    view.select_tile("task0")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 1


def test_a_screen_reader_is_told_list_tile_and_state(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([running_task(1)])
    told = QAccessible.queryAccessibleInterface(view)
    assert told.text(QAccessible.Text.Name) == "Gallery"
    assert told.role() is QAccessible.Role.List
    texts = [
        told.child(n).text(QAccessible.Text.Name) for n in range(told.childCount())
    ]
    assert any("Generating…" in text and "A fox in snow" in text for text in texts)


def test_an_empty_gallery_can_be_walked(view: GalleryView) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert view.current_tile is None
    view.grab()


def test_a_frame_of_a_bar_alone_looks_as_one_of_everything(
    view: GalleryView, model: GalleryModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.update_task(running_task(1), 0.5)
    bars: list[QRect] = []
    part = 0.2

    def fraction(_name: str, _target: float, where: QRect) -> float:
        bars.append(where)
        return part

    monkeypatch.setattr(view._motion, "fraction", fraction)
    drawn, whole = (QImage(view.viewport().size(), _FORMAT) for _ in range(2))
    view.viewport().render(drawn)
    before, part = drawn.copy(), 0.7
    view.viewport().render(drawn, bars[0].topLeft(), QRegion(bars[0]))
    view.viewport().render(whole)
    assert drawn == whole
    assert drawn != before
    above = bars[0].translated(0, -20)
    words = {whole.pixel(x, above.top()) for x in range(above.left(), above.right())}
    assert len(words) > 2


def settled(model: GalleryModel, *names: str) -> list[int]:
    """Numbers of these tasks' pictures, which can be judged from now on."""
    rows = [model.row_of(name) for name in names]
    numbers = [model.number(row) for row in rows if row is not None]
    model.settle(
        Picture(number, name, 0, Mark())
        for name, number in zip(names, numbers, strict=True)
    )
    return numbers


def star_of(view: GalleryView, row: int) -> QPoint:
    """The corner of a tile in which its star stands."""
    rect = view.visualRect(view.model().index(row, 0))
    return view._delegate.star_box(rect).center().toPoint()


@pytest.fixture
def starred(view: GalleryView) -> list[int]:
    told: list[int] = []
    view.star_clicked.connect(told.append)
    return told


def test_the_corner_of_a_picture_stars_it_and_nothing_else(
    view: GalleryView, model: GalleryModel, starred: list[int]
) -> None:
    opened: list[object] = []
    view.tile_opened.connect(opened.append)
    model.load([done_task(1), done_task(2), running_task(3)])
    [number] = settled(model, "task2")
    click(view, star_of(view, 1))
    assert view.current_tile is None
    click(view, centre(view, 1))
    QTest.mouseDClick(view.viewport(), LEFT, pos=star_of(view, 1))
    assert starred == [number, number]  # the whole of a large number
    assert opened == []
    click(view, star_of(view, 0))  # cannot be judged yet
    click(view, star_of(view, 2))
    right = Qt.MouseButton.RightButton
    QTest.mouseClick(view.viewport(), right, pos=star_of(view, 1))
    assert len(starred) == 2


def test_a_star_is_offered_under_the_pointer_and_stays_when_given(
    view: GalleryView, model: GalleryModel, qtbot: QtBot
) -> None:
    model.load([done_task(1), done_task(2)])
    [number] = settled(model, "task1")
    gold = QColor(theme.DARK.accent)

    def is_gold() -> bool:
        return view.grab().toImage().pixelColor(star_of(view, 0)) == gold

    def looks() -> QImage:
        return view.grab(view.visualRect(model.index(0))).toImage()

    qtbot.waitUntil(lambda: looks().pixelColor(88, 88) == QColor("red"))
    plain = looks()
    QTest.mouseMove(view.viewport(), centre(view, 0))
    offered = looks()
    assert offered != plain
    assert not is_gold()
    QTest.mouseMove(view.viewport(), centre(view, 1))
    assert looks() == plain
    model.take_marks({number: Mark(is_starred=True, rating=3)})
    assert is_gold()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.doItemsLayout()
    assert star_of(view, 0).x() < centre(view, 0).x()
    assert is_gold()


def test_what_is_selected_over_a_range_is_known_without_being_fetched(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(1), running_task(2), done_task(3)])
    new = settled(model, "task1")
    model.expect_history(300)
    old = [model.number(0) - n * 10**9 for n in range(10, 300)]
    model.show_history([*new, *old], is_first=True)
    wanted: list[object] = []
    model.history_wanted.connect(wanted.append)
    assert view.selected_numbers() == []
    view.selectAll()
    assert view.selected_numbers() == [*new, *old]  # as they are shown
    click(view, centre(view, 3))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(view.viewport(), LEFT, shift, centre(view, 0))
    assert view.selected_numbers() == [new[0], old[0]]  # what is under way has none
    assert wanted == []


def test_delete_drops_a_task_and_leaves_a_picture_to_who_asks(
    view: GalleryView, model: GalleryModel, wished: Wished
) -> None:
    model.load([done_task(1), failed_task(2)])
    assert not view.drop_current()
    view.select_tile("task1")
    assert not view.drop_current()
    view.select_tile("task2")
    assert view.drop_current()
    assert wished.made == [("dismiss", "task2")]


DAY_S = 86_400  # a task of that number is a day old


def test_a_day_has_a_heading_with_its_count(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(n) for n in (DAY_S, DAY_S + 1, 3 * DAY_S)])
    view.group_by_day(True)
    assert view.grid.groups == (0, 2)
    assert view.heading_words(0)[1] == "2"
    assert view.heading_words(1) == (view.heading_words(1)[0], "1")
    top = view.visualRect(model.index(0)).top()
    line = view.grab().toImage()
    ground = line.pixelColor(1, 1)
    above = {line.pixelColor(x, y).rgb() for x in range(4, 200) for y in range(top - 8)}
    assert above != {ground.rgb()}
    assert view.visualRect(model.index(2)).x() == view.visualRect(model.index(0)).x()
    model.update_task(make_task(2 * DAY_S))  # of the day between
    assert view.grid.groups == (0, 2, 3)
    model.set_filter(Show.ALL, Query(sort=Sort.BEST))
    assert view.grid.groups == ()


def test_keys_walk_over_headings(view: GalleryView, model: GalleryModel) -> None:
    model.load([done_task(day * DAY_S + n) for day in (1, 3) for n in range(2)])
    view.group_by_day(True)
    view.select_tile(f"task{DAY_S + 1}")
    for key, row in ((Qt.Key.Key_Down, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(view, key)
        assert view.currentIndex().row() == row


def test_headings_come_and_go_without_losing_the_place(
    view: GalleryView, model: GalleryModel
) -> None:
    model.load([done_task(n * DAY_S) for n in range(1, 60)])
    view.verticalScrollBar().setValue(10 * view.grid.pitch)
    first = view.visible_rows().start
    for is_grouped in (True, False):
        view.group_by_day(is_grouped)
        assert first in view.visible_rows()
