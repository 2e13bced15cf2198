"""Five stars are rated with by pointer and by keys, in both directions."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.star import MOST, Stars

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def stars(qtbot: QtBot) -> Stars:
    made = Stars()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def rated(stars: Stars) -> list[int]:
    """What is wished for, and granted."""
    told: list[int] = []
    stars.rated.connect(told.append)
    stars.rated.connect(stars.show_rating)
    return told


def middle(stars: Stars, place: int) -> QPoint:
    """Of the star at `place`, counted from the left."""
    return QPoint(round(stars.width() * (place + 0.5) / MOST), stars.height() // 2)


def full(stars: Stars) -> list[bool]:
    """Which of the stars are lit, from the left."""
    image = stars.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    accent = QColor(theme.current().accent)
    points = (QPointF(middle(stars, place)).toPoint() for place in range(MOST))
    return [image.pixelColor(point) == accent for point in points]


def test_digits_rate_and_arrows_go_on_from_there(
    stars: Stars, rated: list[int]
) -> None:
    QTest.keyClicks(stars, "35067")
    assert rated == [3, 5, 0]
    for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Up, KEY.Key_Down):
        QTest.keyClick(stars, key)
    assert rated[3:] == [0, 1, 2, 1]
    stars.show_rating(5)
    QTest.keyClick(stars, KEY.Key_Up)
    assert rated[-1] == 5


def test_right_to_left_the_arrows_and_the_stars_turn_round(
    stars: Stars, rated: list[int]
) -> None:
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stars.show_rating(2)
    assert full(stars) == [False] * 3 + [True] * 2
    QTest.keyClick(stars, KEY.Key_Left)
    QTest.keyClick(stars, KEY.Key_Right)
    QTest.mouseClick(stars, LEFT, pos=middle(stars, 0))
    assert rated == [3, 2, 5]


def test_a_click_rates_and_another_on_the_same_star_takes_it_back(
    stars: Stars, rated: list[int]
) -> None:
    for place in (3, 0, 0):
        QTest.mouseClick(stars, LEFT, pos=middle(stars, place))
    assert rated == [4, 1, 0]
    QTest.mouseClick(stars, LEFT, pos=QPoint(stars.width() - 1, 1))
    assert rated[-1] == 5
    QTest.mouseClick(stars, Qt.MouseButton.RightButton, pos=middle(stars, 1))
    assert len(rated) == 4


def test_the_pointer_shows_what_it_would_do(stars: Stars) -> None:
    stars.show_rating(1)
    assert full(stars) == [True] + [False] * 4
    QTest.mouseMove(stars, middle(stars, 2))
    assert full(stars) == [True] * 3 + [False] * 2
    QApplication.sendEvent(stars, QEvent(QEvent.Type.Leave))
    assert full(stars) == [True] + [False] * 4
    assert stars.rating == 1


@pytest.mark.parametrize("key", [0, ord("Ж"), 0x01FFFFFF])
def test_keys_of_other_scripts_are_not_ours(
    stars: Stars, rated: list[int], key: int
) -> None:
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none)
    QApplication.sendEvent(stars, event)
    assert not event.isAccepted()
    assert rated == []


def test_a_screen_reader_is_told_the_rating(stars: Stars) -> None:
    stars.show_rating(4)
    assert stars.accessibleName() == "Rating: 4 of 5"
