"""A comparison on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from tests.ui.compare.compare_stand import Stand


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication) -> Iterator[Stand]:
    theme.apply(qapp, theme.DARK)
    made = Stand()
    qtbot.addWidget(made.window)
    yield made
    made.comparison.close()
    made.window.close()
