"""A viewer on the screen, with pixels that come when told to."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui import theme
from tests.ui.viewer.viewer_stand import Stand


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication) -> Iterator[Stand]:
    theme.apply(qapp, theme.DARK)
    made = Stand()
    qtbot.addWidget(made.window)
    yield made
    made.viewer.close()
    made.window.close()
