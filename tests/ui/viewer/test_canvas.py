"""The pointer, the wheel and the keys on a picture."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.core.errors import StorageError
from nanostudio.ui import theme
from tests.app.viewer_samples import pixels
from tests.ui.viewer.viewer_stand import Stand

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
Key = Qt.Key


def test_it_is_shown_whole_at_first(stand: Stand) -> None:
    stand.open()
    frame = stand.canvas.frame
    assert (frame.left, frame.width, frame.height) == (0, 1000, 500)
    assert stand.colour(500, 300) == "#804020"
    assert stand.colour(500, 10) == theme.DARK.window
    assert stand.fetches.begun == [("a", 2)]


def test_the_wheel_zooms_about_the_pointer(stand: Stand) -> None:
    stand.open()
    around = QPointF(250, 300)
    before = (around.x() - stand.canvas.frame.left) / stand.canvas.frame.width
    stand.wheel(4, around)
    after = (around.x() - stand.canvas.frame.left) / stand.canvas.frame.width
    assert stand.canvas.sight.zoomed_by == pytest.approx(0.25 * 1.25**4)
    assert after == pytest.approx(before, abs=1e-3)
    stand.wheel(-99, around)
    assert stand.canvas.sight.zoom is None


def test_two_fingers_move_a_picture_and_pinch_it(stand: Stand) -> None:
    stand.open()
    stand.canvas.show_actual()
    top = stand.canvas.frame.top
    stand.wheel(1, QPointF(9, 9), Qt.ScrollPhase.ScrollUpdate)
    assert (stand.canvas.sight.zoomed_by, stand.canvas.frame.top - top) == (1.0, 60)
    at = QPointF(500, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        stand.canvas.mapToGlobal(at),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(stand.canvas, event)
    assert stand.canvas.sight.zoomed_by == 1.5


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_it_is_dragged(stand: Stand, button: Qt.MouseButton) -> None:
    stand.open()
    stand.canvas.show_actual()
    assert stand.canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor
    left = stand.canvas.frame.left
    QTest.mousePress(stand.canvas, button, pos=QPoint(500, 300))
    assert stand.canvas.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(stand.canvas, QPoint(460, 300))
    QTest.mouseRelease(stand.canvas, button, pos=QPoint(460, 300))
    assert stand.canvas.frame.left - left == -40
    QTest.mouseMove(stand.canvas, QPoint(400, 300))
    assert stand.canvas.frame.left - left == -40


def test_a_double_click_goes_to_its_size_and_back(stand: Stand) -> None:
    stand.open()
    QTest.mouseDClick(stand.canvas, Qt.MouseButton.RightButton, pos=QPoint(9, 300))
    assert stand.canvas.sight.zoom is None
    QTest.mouseDClick(stand.canvas, LEFT, pos=QPoint(10, 300))
    assert stand.canvas.sight.zoomed_by == 1.0
    assert stand.canvas.frame.left == -30  # the place that was clicked is still there
    assert stand.viewer.is_sharp
    QTest.mouseDClick(stand.canvas, LEFT, pos=QPoint(10, 300))
    assert stand.canvas.sight.zoom is None


def test_arrows_move_it_where_there_is_more_and_else_go_on(stand: Stand) -> None:
    stand.open()
    stand.press(Key.Key_Right)
    assert stand.viewer.at == 1
    stand.press(Key.Key_Down)  # nothing to move to
    stand.press(Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    frame = stand.canvas.frame
    stand.press(Key.Key_Right)
    stand.press(Key.Key_Down)
    moved = stand.canvas.frame
    assert (moved.left - frame.left, moved.top - frame.top) == (-96, -96)
    assert stand.viewer.at == 1
    stand.press(Key.Key_PageUp)
    assert stand.viewer.at == 0
    assert stand.canvas.sight.zoom is None


def test_a_larger_room_shows_more(stand: Stand) -> None:
    stand.open()
    stand.window.resize(500, 400)
    assert stand.canvas.frame.width == 500
    stand.canvas.show_actual()
    stand.window.resize(1000, 648)
    assert stand.canvas.sight.zoomed_by == 1.0


def test_until_pixels_come_there_is_a_place_for_it(stand: Stand) -> None:
    stand.fetches.at_once = False
    stand.open()
    assert stand.colour(500, 300) == theme.DARK.tile
    stand.fetches.answer("a", 2, pixels(2, 4000, 2000))
    assert stand.colour(500, 300) == "#804020"


def test_behind_what_is_clear_stand_chequers(stand: Stand) -> None:
    stand.fetches.at_once = False
    stand.open()
    stand.fetches.answer("a", 2, pixels(2, 4000, 2000, bytes(4)))
    top = round(stand.canvas.frame.top)
    found = {stand.colour(4 + 8 * step, top + 4) for step in range(2)}
    assert found == {theme.DARK.panel, theme.DARK.hover}


def test_another_file_is_not_stretched_to_the_size_it_had(stand: Stand) -> None:
    stand.fetches.at_once = False
    stand.open()
    stand.fetches.answer("a", 2, pixels(0, 300, 300))
    frame = stand.canvas.frame
    assert (frame.width, frame.height) == (300, 300)
    assert stand.page.bar.change.text() == "The file has changed."
    assert "300" in stand.page.bar.size_words.text()


def test_what_cannot_be_read_is_said_and_the_list_goes_on(stand: Stand) -> None:
    stand.fetches.at_once = False
    stand.open()
    gone = StorageError("“a.png” is no longer in the library.", "Restore it.")
    stand.fetches.answer("a", 2, gone)
    notice = stand.page.notice
    assert notice.isVisible()
    assert (notice.title.text(), notice.hint.text()) == (gone.title, gone.hint)
    assert gone.title in stand.said[-1]
    stand.press(Key.Key_Right)
    assert not notice.isVisible()
    assert stand.viewer.at == 1
    QApplication.sendEvent(stand.page, QEvent(QEvent.Type.PaletteChange))
