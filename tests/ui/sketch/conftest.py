"""An editor on the screen, ready to be drawn in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from nanostudio.ui import theme
from tests.ui.sketch.sketch_samples import Studio


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    theme.apply(qapp, theme.DARK)
    made = Studio(tmp_path)
    made.begin()
    qtbot.waitUntil(lambda: made.canvas.backdrop.width > 0)
    yield made
    if isValid(made.editor):  # it goes with its window
        made.editor.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
