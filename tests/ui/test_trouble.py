"""A start that failed says why in the middle, and can be mended from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nanostudio.core.errors import Refused, StorageError
from nanostudio.ui.trouble import Trouble


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def test_a_mistake_in_the_settings_can_be_opened(qtbot: QtBot, host: QWidget) -> None:
    error = Refused("The settings file has a mistake.", "Line 3: <b>theme</b>")
    trouble = Trouble(error, host, has_file=True)
    assert trouble.title.text() == error.title
    assert trouble.hint.text() == error.hint  # plain text, whatever stands in it
    with qtbot.waitSignal(trouble.open_requested):
        QTest.mouseClick(trouble.open, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(trouble.again_requested):
        QTest.mouseClick(trouble.again, Qt.MouseButton.LeftButton)


def test_other_trouble_has_no_file(host: QWidget) -> None:
    trouble = Trouble(StorageError("The library is busy."), host, has_file=False)
    assert not trouble.open.isVisible()
    assert trouble.again.isVisible()


def test_it_stays_in_its_place_and_goes(host: QWidget) -> None:
    trouble = Trouble(Refused("a", "b " * 400), host, has_file=True)
    host.resize(340, 420)
    assert trouble.geometry() == host.rect()
    assert trouble.rect().contains(trouble.card.geometry())
    trouble.close_now()
    assert not trouble.isVisible()
