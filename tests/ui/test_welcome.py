"""The first run's two doors."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from nanostudio.ui.welcome import Door, Welcome

NAMES = ["Monet", "APIDot", "OpenAI"]


@pytest.fixture
def welcome(qtbot: QtBot, qapp: QApplication) -> Welcome:
    theme.apply(qapp, theme.DARK)
    made = Welcome(NAMES)
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    return made


def test_each_door_says_what_is_behind_it(welcome: Welcome) -> None:
    assert welcome.sandbox.accessibleName() == "Try the sandbox"
    assert "offline" in welcome.sandbox.accessibleDescription()
    assert welcome.key.accessibleName() == "Add a key"
    said = welcome.key.accessibleDescription()
    assert said == "With a key of your own, for Monet, APIDot or OpenAI."


def test_a_click_or_a_key_opens_one(welcome: Welcome) -> None:
    wished: list[str] = []
    welcome.sandbox_requested.connect(lambda: wished.append("sandbox"))
    welcome.key_requested.connect(lambda: wished.append("key"))
    QTest.mouseClick(welcome.sandbox, Qt.MouseButton.LeftButton)
    welcome.key.setFocus()
    QTest.keyClick(welcome.key, Qt.Key.Key_Space)
    assert wished == ["sandbox", "key"]


def test_tab_goes_from_one_to_the_other(welcome: Welcome) -> None:
    welcome.setFocus()
    assert welcome.focusWidget() is welcome.sandbox
    QTest.keyClick(welcome.sandbox, Qt.Key.Key_Tab)
    assert welcome.focusWidget() is welcome.key


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize(("width", "is_beside"), [(800, True), (272, False)])
def test_they_stand_side_by_side_where_there_is_room(
    welcome: Welcome,
    qapp: QApplication,
    tokens: theme.Theme,
    width: int,
    is_beside: bool,
) -> None:
    theme.apply(qapp, tokens)
    welcome.resize(width, 700)
    qapp.processEvents()
    assert (welcome.sandbox.y() == welcome.key.y()) is is_beside
    assert not welcome.sandbox.geometry().intersects(welcome.key.geometry())
    assert welcome.rect().contains(welcome.key.geometry())
    welcome.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not welcome.grab().isNull()


def test_a_long_title_takes_a_line_more(welcome: Welcome) -> None:
    long, words = "Usar el entorno de pruebas", "word " * 60
    doors = [Door("key-round", title, words, welcome) for title in ("Usar", long)]
    for door in doors:
        door.resize(200, 400)
    short_height, long_height = (door.sizeHint().height() for door in doors)
    assert long_height - short_height >= doors[0].fontMetrics().height()
