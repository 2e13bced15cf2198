"""The face-off opens from anywhere in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.ui.face_off.dialog import FaceOffDialog, Page
from nanostudio.ui.front import Front
from tests.ui.whole_window import opened, settle


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


def dialogs(front: Front) -> list[FaceOffDialog]:
    return front.window.findChildren(FaceOffDialog)


def test_its_actions_open_one_dialog_on_the_wanted_page(front: Front) -> None:
    for action, page in (
        ("face_off.open", Page.CHOOSE),
        ("face_off.judge", Page.JUDGE),
        ("face_off.scores", Page.SCORES),
    ):
        front.commands[action].trigger()
        [dialog] = dialogs(front)
        assert dialog.page is page
        assert dialog.tabs.checkedId() == page


def test_its_keys_open_it_and_it_opens_again(front: Front, qapp: QApplication) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    front.compose.prompt.setFocus()
    settle(qapp)
    for _ in range(2):
        QTest.keyClick(front.compose.prompt, Qt.Key.Key_F, keys)
        [dialog] = dialogs(front)
        assert dialog.isVisible()
        dialog.reject()
        settle(qapp)
        front.window.activateWindow()
        settle(qapp)


def test_the_limits_of_the_settings_hold_here_too(front: Front) -> None:
    front.commands["face_off.open"].trigger()
    assert (
        front.library.face_off.state.checkout.limits
        == front.preferences.settings.confirm
    )
