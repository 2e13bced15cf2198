"""The window: panels that collapse and remember, keys from anywhere, live themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.shell import Shell
from nanostudio.ui.workspace import Workspace
from tests.app.compose_samples import GRAND, MODEST

CTRL = Qt.KeyboardModifier.ControlModifier


class Memory:
    """Keeps values as QSettings does, for one test."""

    def __init__(self) -> None:
        self.kept: dict[str, object] = {}

    def value(self, key: str, /) -> object:
        return self.kept.get(key)

    def setValue(self, key: str, value: object, /) -> None:
        self.kept[key] = value


_open: list[Shell] = []  # Python's side of a window must live as long as Qt's


def make(qtbot: QtBot, remembered: Memory | None = None) -> Workspace:
    compose = ComposePanel(Draft((GRAND, MODEST)))
    shell = Shell(remembered)
    qtbot.addWidget(shell)
    shell.show()
    workspace = Workspace(
        compose, QWidget(), QFrame(), Commands(parent=shell), remembered
    )
    shell.furnish(workspace)
    shell.closing.connect(workspace.remember)
    _open.append(shell)
    return workspace


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Workspace]:
    theme.apply(qapp, theme.DARK)
    yield make(qtbot)
    theme.apply(qapp, theme.DARK)


def switch(window: Workspace, name: str) -> QToolButton:
    return next(
        button
        for button in window.activity.findChildren(QToolButton)
        if button.accessibleName() == name
    )


def test_it_opens_at_its_size_with_the_prompt_ready(window: Workspace) -> None:
    assert window.window().size() == QSize(1280, 800)
    assert window.window().focusWidget() is window.compose.prompt


def test_only_rooms_that_are_built_have_a_button(window: Workspace) -> None:
    names = [b.accessibleName() for b in window.activity.findChildren(QToolButton)]
    assert names == ["Studio", "Compose panel", "Inspector", "Light or dark"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_generate_can_be_asked_for_from_anywhere(
    qtbot: QtBot, window: Workspace, key: Qt.Key
) -> None:
    window.activateWindow()
    with qtbot.waitSignal(window.generate_requested):
        QTest.keyClick(window.compose.prompt, key, CTRL)
    assert window.compose.prompt.toPlainText() == ""


def test_panels_collapse_by_one_key_and_come_back(window: Workspace) -> None:
    QTest.keyClick(window.window(), Qt.Key.Key_B, CTRL)
    assert not window.compose.isVisible()
    switch(window, "Compose panel").click()
    assert window.compose.isVisible()
    QTest.keyClick(window.window(), Qt.Key.Key_I, CTRL)
    assert not window.inspector.isVisible()


def test_the_theme_is_switched_live(window: Workspace) -> None:
    switch(window, "Light or dark").click()
    assert theme.current() is theme.LIGHT
    ground = window.window().grab().toImage().pixelColor(2, 400)
    assert ground.name() == theme.LIGHT.window
    switch(window, "Light or dark").click()
    assert theme.current() is theme.DARK


def test_it_opens_as_it_was_closed(qtbot: QtBot) -> None:
    memory = Memory()
    first = make(qtbot, memory)
    first.window().resize(960, 700)  # no screen of the tests is wider
    first.splitter.setSizes([400, 400, 292])
    switch(first, "Inspector").click()
    compose_width = first.splitter.sizes()[0]
    first.window().close()
    second = make(qtbot, memory)
    assert second.window().size() == QSize(960, 700)
    assert not second.inspector.isVisible()
    assert not switch(second, "Inspector").isChecked()
    assert second.splitter.sizes()[0] == compose_width
    switch(second, "Inspector").click()
    qtbot.waitUntil(lambda: second.inspector.width() > 0)


def test_a_chosen_theme_is_kept(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.DARK)
    memory = Memory()
    window = make(qtbot, memory)
    switch(window, "Light or dark").click()
    assert memory.kept["window/theme"] == "light"
    theme.apply(qapp, theme.DARK)


def test_what_was_kept_and_cannot_be_read_is_ignored(qtbot: QtBot) -> None:
    memory = Memory()
    memory.kept = {"window/geometry": "rubbish", "window/panels": 3}
    assert make(qtbot, memory).window().size() == QSize(1280, 800)


def test_rooms_can_be_added_and_picked(qtbot: QtBot, window: Workspace) -> None:
    button = window.activity.add_room("sheets", "grid-2x2-plus", "Sheets")
    with qtbot.waitSignal(window.activity.room_picked) as picked:
        button.click()
    assert picked.args == ["sheets"]
    assert not switch(window, "Studio").isChecked()
