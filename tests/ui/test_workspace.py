"""The window: panels that collapse and remember, keys from anywhere, live themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.shell import Shell, first_size, widths
from nanostudio.ui.workspace import Workspace
from tests.app.compose_samples import GRAND, MODEST
from tests.ui.compose_fakes import compose_panel

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
    compose = compose_panel(Draft((GRAND, MODEST)))
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
    assert names == ["Studio", "Compose panel", "Inspector"]


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


def test_it_opens_as_it_was_closed(qtbot: QtBot) -> None:
    memory = Memory()
    first = make(qtbot, memory)
    first.window().resize(960, 700)  # no screen of the tests is wider
    first.splitter.setSizes([400, 400, 292])
    switch(first, "Inspector").click()
    compose_width = first.splitter.sizes()[0]
    second = make(qtbot, memory)
    assert second.window().size() == QSize(960, 700)
    assert not second.inspector.isVisible()
    assert not switch(second, "Inspector").isChecked()
    assert second.splitter.sizes()[0] == compose_width
    switch(second, "Inspector").click()
    qtbot.waitUntil(lambda: second.inspector.width() > 0)


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


def test_switches_stand_in_their_order_whenever_they_are_added(
    window: Workspace,
) -> None:
    commands = Commands(parent=window)
    activity = window.activity
    for name in ("preferences.open", "view.find", "view.theme"):
        activity.add_switch(commands, name)
    activity.add_menu(commands, "menu.open")
    QApplication.processEvents()
    buttons = [b for b in activity.findChildren(QToolButton) if b.isVisible()]
    buttons.sort(key=lambda button: button.y())
    assert [button.accessibleName() for button in buttons] == [
        *("Menu", "Studio", "Find"),
        *("Compose panel", "Inspector", "Light or dark", "Settings"),
    ]
    following: list[QWidget] = [buttons[0]]
    while (one := following[-1].nextInFocusChain()) is not buttons[0]:
        following.append(one)
    assert [one for one in following if one in buttons] == buttons


def test_the_keyboard_goes_from_part_to_part(qtbot: QtBot) -> None:
    compose = compose_panel(Draft((GRAND, MODEST)))
    shell = Shell()
    qtbot.addWidget(shell)
    gallery, inspector = QListView(), QFrame()
    inside = QToolButton(inspector)
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    workspace = Workspace(compose, gallery, inspector, Commands(parent=shell))
    shell.show()
    shell.furnish(workspace)
    shell.activateWindow()
    _open.append(shell)
    QApplication.processEvents()
    assert shell.focusWidget() is compose.prompt
    walk = []
    for _ in range(3):
        QTest.keyClick(shell, Qt.Key.Key_F6)
        walk.append(shell.focusWidget())
    assert walk == [gallery, inside, compose.prompt]
    QTest.keyClick(shell, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert shell.focusWidget() is inside
    inspector.hide()
    QTest.keyClick(shell, Qt.Key.Key_F6)
    assert shell.focusWidget() in (gallery, compose.prompt)


def test_places_are_kept_when_they_change_not_at_the_end(qtbot: QtBot) -> None:
    memory = Memory()
    window = make(qtbot, memory)
    window.window().resize(960, 700)
    before = memory.kept["window/geometry"]
    window.window().resize(970, 710)
    assert memory.kept["window/geometry"] != before
    switch(window, "Inspector").click()
    assert memory.kept["window/hidden"] == "view.inspector"
    panels = memory.kept["window/panels"]
    window.splitter.setSizes([500, 300, 0])
    window.splitter.splitterMoved.emit(500, 1)
    assert memory.kept["window/panels"] != panels


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((2560, 1400), (1760, 1160)),
        ((1920, 1040), (1536, 884)),
        ((1366, 728), (1280, 688)),
        ((1280, 760), (1280, 720)),
        ((1024, 700), (1024, 660)),
        ((800, 800), (1280, 800)),
    ],
)
def test_the_first_window_fits_its_screen(
    screen: tuple[int, int], size: tuple[int, int]
) -> None:
    assert first_size(QSize(*screen)) == QSize(*size)


@pytest.mark.parametrize("wide", [960, 1280, 1760, 2560, 3840])
def test_what_a_large_window_has_more_is_the_gallery_s(wide: int) -> None:
    compose, gallery, inspector = widths(wide)
    assert 352 <= compose <= 400
    assert 316 <= inspector <= 420
    assert gallery == wide - 72 - compose - inspector


def test_a_window_of_a_screen_that_is_gone_comes_back_to_one_that_is(
    qtbot: QtBot, qapp: QApplication
) -> None:
    memory = Memory()
    far = make(qtbot, memory)
    far.window().move(9000, 7000)
    far.window().close()
    back = make(qtbot, memory).window()
    (screen,) = qapp.screens()
    assert screen.availableGeometry().intersects(back.frameGeometry())
    assert back.pos().y() >= 0
