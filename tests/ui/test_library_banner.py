"""The banner says that the library is away, for as long as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.library_watch import LibraryWatch
from nanostudio.ui.library_banner import LibraryBanner

FOLDER = "/media/ada/Pictures/<b>NanoStudio</b>"


class Asked(LibraryWatch):
    """Counts how often it is asked to look."""

    looks = 0

    def look(self) -> None:
        self.looks += 1


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(480, 200)
    made.show()
    return made


def shown(watch: LibraryWatch, host: QWidget) -> LibraryBanner:
    banner = LibraryBanner(watch)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(banner)
    return banner


def test_it_comes_and_goes_with_the_disk(host: QWidget) -> None:
    watch = Asked()
    banner = shown(watch, host)
    assert not banner.isVisible()
    watch.gone.emit(FOLDER)
    assert banner.isVisible()
    assert FOLDER in banner.place.accessibleName()
    QTest.mouseClick(banner.again, Qt.MouseButton.LeftButton)
    assert (watch.looks, banner.again.text()) == (1, "Looking…")
    watch.looked.emit()
    assert banner.again.text() == "Try again"
    watch.back.emit()
    assert not banner.isVisible()


def test_one_that_is_made_late_knows(qtbot: QtBot, host: QWidget) -> None:
    watch = Asked()
    watch.is_gone, watch.folder = True, FOLDER
    banner = shown(watch, host)
    qtbot.waitUntil(banner.isVisible)
    assert FOLDER in banner.place.accessibleName()
