"""The viewer as a part of a window, and in one of its own."""

import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.thumbnails import Thumbnails, Wanted
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Viewer
from nanostudio.core.search import Mark
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.focus import takes_tab
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.viewer.page import ViewerPage
from nanostudio.ui.viewer.window import ViewerWindow
from tests.app.tile_samples import done_task
from tests.app.viewer_samples import Fetches, viewed
from tests.ui.viewer.viewer_stand import Stand

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def test_it_lies_over_its_host_and_takes_the_focus(stand: Stand) -> None:
    assert not stand.page.isVisible()
    stand.open()
    assert stand.page.geometry() == QRect(0, 0, 1000, 648)
    assert stand.canvas.hasFocus()
    stand.window.resize(800, 600)
    assert stand.page.size() == QSize(800, 600)


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Space])
def test_it_closes_and_gives_the_focus_back(stand: Stand, key: Qt.Key) -> None:
    stand.open(at=1)
    stand.press(key)
    assert not stand.page.isVisible()
    assert stand.under.hasFocus()
    assert [picture.sha256 for picture in stand.closed] == ["b"]
    assert stand.viewer.current is None
    stand.page.close_now()
    assert len(stand.closed) == 1


def test_nothing_opens_for_no_picture(stand: Stand) -> None:
    stand.page.open([], 0)
    assert not stand.page.isVisible()


def test_the_row_says_what_it_is_and_where_in_the_list(stand: Stand) -> None:
    stand.open(at=2)
    bar = stand.page.bar
    assert bar.name.accessibleName() == "Picture c"
    assert bar.place.text() == "3 of 3"
    assert "2,000" in bar.size_words.text() or "2000" in bar.size_words.text()
    assert bar.zoom.text() == "25\u00a0%"
    assert not bar.buttons["next"].isEnabled()
    assert bar.buttons["previous"].isEnabled()
    assert stand.said[-1] == "Picture c 3 of 3"
    assert "Picture c" in stand.canvas.accessibleName()


def test_keys_go_through_the_list_and_closer(stand: Stand) -> None:
    stand.open()
    for key, at in (
        (Key.Key_End, 2),
        (Key.Key_Left, 1),
        (Key.Key_Home, 0),
        (Key.Key_PageDown, 1),
    ):
        stand.press(key)
        assert stand.viewer.at == at
    for key, modifier, zoom in (
        (Key.Key_Z, SHIFT, 1.0),
        (Key.Key_Plus, NONE, 1.25),
        (Key.Key_Equal, NONE, 1.5625),
        (Key.Key_Minus, NONE, 1.25),
        (Key.Key_Z, NONE, 0.25),
    ):
        stand.press(key, modifier)
        assert stand.canvas.sight.zoomed_by == zoom
    assert not stand.page.actions_of["fit"].isEnabled()


def test_every_button_works_and_has_a_name(stand: Stand) -> None:
    stand.open(at=1)
    bar = stand.page.bar
    for name, sees in (
        ("next", lambda: stand.viewer.at == 2),
        ("previous", lambda: stand.viewer.at == 1),
        ("actual", lambda: stand.canvas.sight.zoomed_by == 1),
        ("zoom_in", lambda: stand.canvas.sight.zoomed_by > 1),
        ("zoom_out", lambda: stand.canvas.sight.zoomed_by == 1),
        ("fit", lambda: stand.canvas.sight.zoom is None),
        ("close", lambda: not stand.page.isVisible()),
    ):
        bar.buttons[name].click()
        assert sees(), name
    for widget in (stand.canvas, *stand.page.findChildren(QToolButton)):
        assert widget.accessibleName()
        assert not isinstance(widget, QToolButton) or widget.toolTip()
    focusable = [w for w in stand.page.findChildren(QWidget) if takes_tab(w)]
    assert all(widget.accessibleName() for widget in focusable)


def test_tab_stays_in_the_viewer_and_goes_round(stand: Stand) -> None:
    stand.open(at=1)
    been = []
    for _ in range(30):
        focus = stand.window.focusWidget()
        assert focus is not None
        been.append(focus)
        stand.press(Key.Key_Tab)
    assert stand.under not in been
    assert {stand.canvas, stand.page.bar.buttons["next"]} <= set(been)
    assert been.count(stand.canvas) > 1
    stand.canvas.setFocus()
    stand.press(Key.Key_Backtab, SHIFT)
    assert stand.window.focusWidget() is stand.page.bar.buttons["second_window"]


def test_keys_held_down_go_on_only_where_that_is_meant(stand: Stand) -> None:
    actions = stand.page.actions_of
    assert actions["next"].autoRepeat()
    assert not actions["full_screen"].autoRepeat()


def test_the_full_screen_has_the_picture_alone(stand: Stand, qtbot: QtBot) -> None:
    stand.open()
    stand.press(Key.Key_F)
    assert stand.window.isFullScreen()
    stand.page._on_resting_timeout()
    assert not stand.page.bar.isVisible()
    stand.canvas.pointer_moved.emit()
    assert stand.page.bar.isVisible()
    stand.page.bar.buttons["fit"].setEnabled(True)
    stand.page.bar.buttons["full_screen"].setFocus()
    stand.page._on_resting_timeout()
    assert stand.page.bar.isVisible()  # it is in use
    stand.press(Key.Key_Escape)
    assert not stand.window.isFullScreen()
    assert stand.page.isVisible()
    stand.press(Key.Key_F)
    stand.page.close_now()
    assert not stand.window.isFullScreen()


def test_other_keys_count_at_once(stand: Stand) -> None:
    stand.open()
    stand.commands.set_keys("viewer.next", ["J"])
    stand.commands.set_keys("view.find", ["F3"])
    stand.press(Key.Key_J)
    stand.press(Key.Key_Right)
    assert stand.viewer.at == 1


def test_from_right_to_left_the_next_one_is_at_the_left(
    qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stand = Stand()
        qtbot.addWidget(stand.window)
        qtbot.waitUntil(stand.window.isActiveWindow)
        stand.open()
        stand.press(Key.Key_Left)
        assert stand.viewer.at == 1
        buttons = stand.page.bar.buttons
        assert buttons["next"].x() < buttons["previous"].x() < buttons["close"].x()
        stand.viewer.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_of_its_own_is_asked_for(stand: Stand, qtbot: QtBot) -> None:
    stand.open(at=1)
    with qtbot.waitSignal(stand.page.second_window_requested) as asked:
        stand.press(Key.Key_N, CTRL | SHIFT)
    pictures, at = asked.args
    viewer = Viewer()
    viewer.attach(Fetches(at_once=True))
    window = ViewerWindow(viewer, stand.commands)
    window.open(pictures, at)
    assert (window.windowTitle(), window.page.viewer.at) == ("Picture b", 1)
    window.page.actions_of["next"].trigger()
    assert (viewer.at, stand.viewer.at) == (2, 1)
    gone: list[object] = []
    window.destroyed.connect(lambda: gone.append(1))
    window.page.close_now()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert gone
    assert stand.page.isVisible()


def test_closing_the_window_forgets_its_pictures(qtbot: QtBot) -> None:
    viewer = Viewer()
    viewer.attach(Fetches(at_once=True))
    window = ViewerWindow(viewer, Commands())
    window.open([viewed("a")], 0)
    with qtbot.waitSignal(viewer.closed):
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_thumbnail_is_there_before_the_pixels(
    qtbot: QtBot, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    theme.apply(qapp, theme.DARK)
    path = tmp_path_factory.mktemp("thumbnails") / "a.png"
    image = QImage(256, 128, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    image.save(str(path))
    thumbnails, wanted = Thumbnails(), list[Wanted]()

    def fetch(sha256: str, where: str, pixels: int, answer: object) -> object:
        wanted.append(Wanted(sha256, where, pixels))
        answer(path)  # type: ignore[operator]
        return lambda: None

    thumbnails.attach(fetch)  # type: ignore[arg-type]
    pictures = Pictures(thumbnails)
    viewer = Viewer()
    page = ViewerPage(viewer, Commands(), pictures)
    qtbot.addWidget(page)
    page.resize(1000, 648)
    page.open([viewed("a", 4000, 2000)], 0)
    qtbot.waitUntil(
        lambda: page.canvas.grab().toImage().pixelColor(500, 300).name() == "#00ff00"
    )
    assert wanted == [Wanted("a", "a.png", 256)]  # the one that tiles are made of
    viewer.close()
    assert not any(pictures._frames.values())
    pictures.close()


def test_another_theme_draws_all_of_it_anew(stand: Stand, qapp: QApplication) -> None:
    stand.open()
    dark = stand.window.grab().toImage()
    theme.apply(qapp, theme.LIGHT)
    light = stand.window.grab().toImage()
    assert stand.colour(500, 10) == theme.LIGHT.window
    bar = stand.page.bar.geometry()
    assert dark.copy(bar) != light.copy(bar)
    theme.apply(qapp, theme.DARK)


def test_what_is_thought_of_a_picture_is_shown_and_wished_otherwise(
    stand: Stand,
) -> None:
    stand.open()
    page = stand.page
    assert page.bar.stars.isHidden()
    wished: list[tuple[int, ...]] = []
    page.starred.connect(lambda *values: wished.append(values))
    page.rated.connect(lambda *values: wished.append(values))
    stand.press(Key.Key_S)
    assert wished == []  # nobody knows its number
    mark = Mark(rating=2, is_starred=True)
    page.show_tile(make_tile_of(mark))
    assert page.bar.stars.rating == 2
    assert page.actions_of["star"].isChecked()
    stand.press(Key.Key_S)
    stand.press(Key.Key_4)
    stand.press(Key.Key_0)
    page.bar.stars.rated.emit(5)
    assert wished == [(7,), (4, 7), (0, 7), (5, 7)]
    page.show_tile(None)
    assert page.bar.stars.isHidden()


def make_tile_of(mark: Mark) -> Tile:
    task = done_task(1)
    return Tile(
        id="task1", task=task, output=None, provider="", model="", number=7, mark=mark
    )
