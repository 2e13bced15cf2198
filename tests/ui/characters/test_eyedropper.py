"""Colours are taken from a picture by the pointer, by keys, and by what is offered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.character_words import views_shown
from nanostudio.core.character import ViewPicture
from nanostudio.core.geometry import Size
from nanostudio.core.pixels import Pixels
from nanostudio.ui import theme
from nanostudio.ui.characters.eyedropper import Eyedropper
from tests.core.sheet_samples import mira
from tests.ui.characters_stand import characters_stand

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
RED, BLUE = (0, 0, 255, 255), (255, 0, 0, 255)  # as they are kept


def halves() -> Pixels:
    """Red at the left, blue at the right."""
    row = bytes(RED) * 20 + bytes(BLUE) * 20
    return Pixels(40, 20, 0, Size(40, 20), True, memoryview(row * 20))


class Room:
    """A dialog over the views of Mira."""

    def __init__(self, dialog: Eyedropper) -> None:
        self.dialog = dialog
        self.asked: list[ViewPicture] = []
        self.taken: list[str] = []
        dialog.picture_requested.connect(self.asked.append)
        dialog.colour_taken.connect(self.taken.append)


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    theme.apply(qapp, theme.DARK)
    parent = QWidget()
    qtbot.addWidget(parent)
    with characters_stand(tmp_path) as stand:
        views = [one for one in views_shown(mira(), ()) if one.picture]
        dialog = Eyedropper(stand.characters, stand.pictures, views, parent)
        dialog.open()
        yield Room(dialog)


def show(room: Room) -> ViewPicture:
    """The picture of the first view, as it has come."""
    picture = room.dialog.faces[0].shown.picture
    assert picture is not None
    room.dialog.show_picture(picture)
    room.dialog.take_pixels(picture, halves())
    return picture


def test_a_click_takes_what_is_under_the_pointer(room: Room) -> None:
    show(room)
    dropper = room.dialog.dropper
    box = dropper.box()
    middle = box.center().toPoint()
    QTest.mouseMove(dropper, middle - QPoint(10, 0))
    QTest.mouseClick(dropper, LEFT, pos=middle - QPoint(10, 0))
    assert room.dialog.under.text() == "#ff0000"
    QTest.mouseClick(dropper, LEFT, pos=middle + QPoint(10, 0))
    assert room.taken == ["#ff0000", "#0000ff"]
    assert room.dialog.taken.text() == "#0000ff taken"
    QTest.mouseClick(dropper, LEFT, pos=QPoint(1, 1))  # beside the picture
    assert len(room.taken) == 2
    assert room.dialog.chip.isHidden()
    dropper.grab()


def test_keys_move_over_it_and_take(room: Room) -> None:
    dropper = room.dialog.dropper
    QTest.keyClick(dropper, Key.Key_Right)  # nothing has come yet
    QTest.keyClick(dropper, Key.Key_Return)
    assert room.taken == []
    show(room)
    QTest.keyClick(dropper, Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dropper, Key.Key_Return)
    for _ in range(11):
        QTest.keyClick(dropper, Key.Key_Right)
    QTest.keyClick(dropper, Key.Key_Space)
    for _ in range(9):
        QTest.keyClick(dropper, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dropper, Key.Key_Return)
    assert room.taken == ["#ff0000", "#0000ff", "#0000ff"]
    dropper.grab()


def test_what_comes_of_another_picture_counts_for_nothing(room: Room) -> None:
    picture = show(room)
    QTest.mouseClick(room.dialog.faces[1], LEFT)
    other = room.dialog.faces[1].shown.picture
    assert room.asked == [picture, other]
    room.dialog.take_pixels(picture, halves())
    room.dialog.take_colours(picture, ["#111111"])
    assert room.dialog.dropper.box().isNull()
    assert room.dialog.swatches == []
    assert other is not None
    room.dialog.take_colours(other, ["#222222", "#333333"])
    QTest.mouseClick(room.dialog.swatches[1], LEFT)
    assert room.taken == ["#333333"]


def test_it_closes_by_escape_and_by_its_button(room: Room) -> None:
    closed: list[int] = []
    room.dialog.finished.connect(closed.append)
    QTest.mouseClick(room.dialog.close_button, LEFT)
    assert closed == [1]
