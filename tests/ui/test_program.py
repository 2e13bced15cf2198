"""What belongs to the program as a whole: menu, dialogs, theme, size, way out."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from nanostudio.app.actions import Group, group_words
from nanostudio.ui import theme
from nanostudio.ui.about import About
from nanostudio.ui.front import Front, whole
from nanostudio.ui.main_menu import fill, fill_bar
from nanostudio.ui.shortcut_list import ShortcutList
from tests.ui.whole_window import opened, settle

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


def dialogs(front: Front) -> list[QDialog]:
    return [one for one in front.window.findChildren(QDialog) if one.isVisible()]


def toasts(front: Front) -> list[str]:
    return [toast.title.text() for toast in front.toasts.shown]


def test_the_theme_goes_round_and_says_which_it_is(front: Front) -> None:
    front.preferences.set_theme("light")
    assert theme.current() is theme.LIGHT
    (button,) = [
        one
        for one in front.workspace.activity.findChildren(QToolButton)
        if one.accessibleName() == "Light or dark"
    ]
    button.click()
    assert theme.current() is theme.DARK
    button.click()
    assert front.preferences.settings.theme == "system"
    button.click()
    assert theme.current() is theme.LIGHT
    assert toasts(front) == [
        "Dark theme",
        "The theme follows the system",
        "Light theme",
    ]


def test_a_dialog_is_opened_once_and_brought_forward(front: Front) -> None:
    front.commands["about.open"].trigger()
    front.commands["about.open"].trigger()
    (about,) = dialogs(front)
    assert isinstance(about, About)
    QTest.keyClick(about, Key.Key_Escape)
    settle(QApplication.instance())  # type: ignore[arg-type]
    assert dialogs(front) == []
    front.commands["about.open"].trigger()
    assert len(dialogs(front)) == 1


def test_about_can_be_copied_for_a_report(front: Front) -> None:
    front.commands["about.open"].trigger()
    (about,) = dialogs(front)
    (copy,) = [b for b in about.findChildren(QPushButton) if b.text() == "Copy"]
    copy.click()
    assert "Python 3." in QGuiApplication.clipboard().text()


def test_f1_lists_the_keys_in_force(front: Front) -> None:
    front.commands.set_keys("view.find", ["F3"])
    QTest.keyClick(front.window, Key.Key_F1)
    (listed,) = dialogs(front)
    assert isinstance(listed, ShortcutList)
    lines = listed.text().splitlines()
    assert "  Find: F3" in lines
    assert "  Generate: Ctrl+Return, Ctrl+Enter" in lines
    assert not any("Light or dark" in line for line in lines)
    front.commands.set_keys("view.find", ["F4"])
    assert "  Find: F4" in listed.text()


@pytest.mark.parametrize(
    ("query", "seen", "unseen"),
    [("find", "Find", "Generate"), ("f6", "Go to the next panel", "Find")],
)
def test_the_list_of_keys_is_searched_by_name_and_by_key(
    front: Front, query: str, seen: str, unseen: str
) -> None:
    front.commands["shortcuts.list"].trigger()
    (listed,) = dialogs(front)
    assert isinstance(listed, ShortcutList)
    QTest.keyClicks(listed.search, query)
    shown = {line.row.text for line in listed.lines if line.isVisible()}
    assert seen in shown
    assert unseen not in shown
    QTest.keyClicks(listed.search, "qqqq")
    assert not any(line.isVisible() for line in listed.lines)


def test_the_menu_has_every_action_that_does_something(front: Front) -> None:
    menu = QMenu(front.window)
    fill(menu, front.commands)
    listed, groups = [], []
    for action in menu.actions():
        if action.menu() is None:
            listed.append(action.objectName())
        else:
            groups.append(action.text())
            listed += [one.objectName() for one in action.menu().actions()]
    rows = [r for r in front.commands.bound() if not r.scope.has_own_actions]
    bound = {row.id for row in rows} - {"menu.open"}
    assert {name for name in listed if name} == bound
    assert group_words(Group.VIEW) in groups


def test_the_menu_opens_beside_its_button(front: Front) -> None:
    QTest.keyClick(front.window, Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_a_menu_bar_takes_what_is_bound_later(front: Front) -> None:
    bar = QMenuBar()
    fill_bar(bar, front.commands)
    view = next(a for a in bar.actions() if a.text() == group_words(Group.VIEW))
    shown = [one.objectName() for one in view.menu().actions() if one.isVisible()]
    assert "view.find" in shown


def test_tiles_grow_and_shrink_by_keys_and_are_kept(front: Front) -> None:
    usual = front.panel.tile_size
    QTest.keyClick(front.window, Key.Key_Equal, CTRL)
    assert front.panel.tile_size > usual
    assert front.kept.value("gallery/tile") == front.panel.tile_size
    QTest.keyClick(front.window, Key.Key_Minus, CTRL)
    QTest.keyClick(front.window, Key.Key_Minus, CTRL)
    assert front.panel.tile_size < usual
    QTest.keyClick(front.window, Key.Key_0, CTRL)
    assert front.panel.tile_size == usual


def test_full_screen_is_a_switch(qtbot: QtBot, front: Front) -> None:
    QTest.keyClick(front.window, Key.Key_F11)
    qtbot.waitUntil(front.window.isFullScreen)
    assert front.commands["view.full_screen"].isChecked()
    front.window.showNormal()
    qtbot.waitUntil(lambda: not front.commands["view.full_screen"].isChecked())


def test_ctrl_z_takes_the_last_thing_back_outside_text(front: Front) -> None:
    undone: list[str] = []
    assert not front.commands["undo"].isEnabled()
    front.messages.offer_undo("Reference removed.", lambda: undone.append("it"))
    front.compose.prompt.setPlainText("a")
    front.compose.prompt.setFocus()
    QTest.keyClick(front.compose.prompt, Key.Key_Z, CTRL)  # the text's own undo
    assert undone == []
    front.panel.view.setFocus()
    QTest.keyClick(front.panel.view, Key.Key_Z, CTRL)
    assert undone == ["it"]
    assert not front.commands["undo"].isEnabled()
    assert toasts(front) == []


def test_quit_closes_the_window(front: Front) -> None:
    QTest.keyClick(front.window, Key.Key_Q, CTRL)
    assert not front.window.isVisible()


def test_keys_of_the_settings_count_at_once_and_slips_are_said(front: Front) -> None:
    kept = {"view.find": ("F3",), "generate": ("Strg+G",)}
    front.preferences.settings = replace(front.preferences.settings, shortcuts=kept)
    front.preferences.changed.emit()
    assert front.commands.keys("view.find") == ["F3"]
    (slip,) = front.toasts.shown
    assert slip.hint.text() == "“Strg+G”"
    assert slip.action.text() == "Open the file"
    slip.close_now()
    front.preferences.set_notify_done(False)  # said once is enough
    assert toasts(front) == []


def test_what_counts_from_the_next_start_on_says_so(front: Front) -> None:
    front.preferences.restart_wanted.emit()
    assert toasts(front) == ["This counts when NanoStudio is started again."]


@pytest.mark.parametrize(
    ("kept", "number"),
    [("240", 240), (240, 240), (None, 7), ("", 7), ("\u0663", 7), ("-4", 7), ([1], 7)],
)
def test_a_kept_number_may_be_anything(kept: object, number: int) -> None:
    assert whole(kept, 7) == number
