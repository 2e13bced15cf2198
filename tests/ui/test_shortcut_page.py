"""Keys are changed by pressing them; what stands against them is said in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from nanostudio.app.actions import Action
from nanostudio.ui.front import Front
from nanostudio.ui.shortcut_page import ShortcutPage
from tests.ui.whole_window import opened

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT, NONE = Mod.ControlModifier, Mod.ShiftModifier, Mod.NoModifier


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def page(front: Front, qtbot: QtBot) -> ShortcutPage:
    made = ShortcutPage(front.preferences, front.commands)
    qtbot.addWidget(made)
    made.resize(600, 600)
    made.show()
    made.activateWindow()
    return made


def listed(page: ShortcutPage) -> list[str]:
    model = page.list.model()
    lines = model.lines  # type: ignore[attr-defined]
    return [line.id for line in lines if isinstance(line, Action)]


def press(page: ShortcutPage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Ask for new keys of the chosen action, and press them."""
    page.editor.add.click()
    assert page.editor.edit.isVisible()
    QTest.keyClick(page.editor.edit, key, held)


def test_every_action_is_listed_by_group(front: Front, page: ShortcutPage) -> None:
    assert listed(page) == [row.id for row in front.commands.bound()]
    assert page.editor.title.text() == "Generate"


def test_free_keys_are_added_at_once(front: Front, page: ShortcutPage) -> None:
    page.choose("view.find")
    press(page, Key.Key_F3)
    assert front.commands.keys("view.find") == ["Ctrl+F", "F3"]
    assert front.preferences.settings.shortcuts == {"view.find": ("Ctrl+F", "F3")}
    assert not page.editor.warning.isVisible()
    press(page, Key.Key_F3)  # once is enough
    assert front.commands.keys("view.find") == ["Ctrl+F", "F3"]


def test_keys_of_another_are_asked_about_and_taken_from_it(
    front: Front, page: ShortcutPage
) -> None:
    page.choose("view.full_screen")
    press(page, Key.Key_F, CTRL)
    assert page.editor.warning.text() == "Ctrl+F is taken by: Find. Replace it there?"
    assert front.commands.keys("view.full_screen") == ["F11"]
    QTest.mouseClick(page.editor.replace, Qt.MouseButton.LeftButton)
    assert front.commands.keys("view.full_screen") == ["F11", "Ctrl+F"]
    assert front.commands.keys("view.find") == []
    assert front.preferences.settings.shortcuts == {
        "view.full_screen": ("F11", "Ctrl+F"),
        "view.find": (),
    }


def test_keys_of_two_are_shown_as_a_clash(front: Front, page: ShortcutPage) -> None:
    page.choose("view.full_screen")
    press(page, Key.Key_F, CTRL)
    QTest.mouseClick(page.editor.keep, Qt.MouseButton.LeftButton)
    model = page.list.model()
    assert model.is_clashing("view.find")  # type: ignore[attr-defined]
    assert model.is_clashing("view.full_screen")  # type: ignore[attr-defined]
    assert not model.is_clashing("generate")  # type: ignore[attr-defined]


def test_keys_of_a_place_apart_are_free(front: Front, page: ShortcutPage) -> None:
    front.commands.set_keys("view.find", [])
    page.choose("picture.copy")
    press(page, Key.Key_F, CTRL)
    assert front.commands.keys("picture.copy") == ["Ctrl+C", "Ctrl+F"]


def test_keys_that_write_are_warned_about(front: Front, page: ShortcutPage) -> None:
    page.choose("view.find")
    press(page, Key.Key_A)
    assert "edits text" in page.editor.warning.text()
    assert not page.editor.replace.isVisible()
    QTest.mouseClick(page.editor.cancel, Qt.MouseButton.LeftButton)
    assert front.commands.keys("view.find") == ["Ctrl+F"]
    page.choose("picture.copy")  # nothing is typed in the gallery
    press(page, Key.Key_A)
    assert front.commands.keys("picture.copy") == ["Ctrl+C", "A"]


def test_keys_are_taken_away_and_set_back(front: Front, page: ShortcutPage) -> None:
    page.choose("generate")
    crosses = [
        button
        for button in page.editor.findChildren(QToolButton)
        if button.accessibleName() == "Remove Ctrl+Return"
    ]
    crosses[0].click()
    assert front.commands.keys("generate") == ["Ctrl+Enter"]
    assert page.editor.reset.isEnabled()
    page.editor.reset.click()
    assert front.commands.keys("generate") == ["Ctrl+Return", "Ctrl+Enter"]
    assert front.preferences.settings.shortcuts == {}
    assert not page.editor.reset.isEnabled()


def test_all_are_set_back_and_that_is_taken_back(
    front: Front, page: ShortcutPage
) -> None:
    own = {"view.find": ["F3"], "generate": []}
    front.preferences.set_keys(own)
    page.reset_all.click()
    assert front.preferences.settings.shortcuts == {}
    assert front.commands.keys("view.find") == ["Ctrl+F"]
    assert page.reset_all.text() == "Undo reset"
    page.reset_all.click()
    assert front.preferences.settings.shortcuts == {
        "view.find": ("F3",),
        "generate": (),
    }
    assert page.reset_all.text() == "Reset all"


def test_escape_leaves_the_field_without_keys(front: Front, page: ShortcutPage) -> None:
    page.choose("view.find")
    press(page, Key.Key_Escape)
    assert not page.editor.edit.isVisible()
    assert front.commands.keys("view.find") == ["Ctrl+F"]


def test_keys_do_nothing_else_while_they_are_asked_for(
    front: Front, page: ShortcutPage
) -> None:
    done: list[str] = []
    front.commands["view.find"].triggered.connect(lambda: done.append("found"))
    page.addAction(front.commands["view.find"])
    page.choose("quit")
    press(page, Key.Key_F, CTRL)
    assert done == []
    assert "Find" in page.editor.warning.text()


def test_actions_are_searched_by_name_and_by_pressing_keys(page: ShortcutPage) -> None:
    QTest.keyClicks(page.search, "tiles")
    assert listed(page) == [
        "view.larger_tiles",
        "view.smaller_tiles",
        "view.usual_tiles",
    ]
    page.search.clear()
    page.by_keys.click()
    QTest.keyClick(page.keys, Key.Key_K, CTRL)
    assert listed(page) == ["palette.open"]
    QTest.keyClick(page.keys, Key.Key_F12)
    assert listed(page) == []
    assert not page.editor.isEnabled()
    page.by_keys.click()
    assert "view.find" in listed(page)


def test_return_in_the_list_asks_for_keys(page: ShortcutPage) -> None:
    page.choose("view.find")
    page.list.setFocus()
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.editor.edit.isVisible()


def test_an_action_is_read_aloud_with_its_keys(
    front: Front, page: ShortcutPage
) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    index = page.list.model().index(listed(page).index("generate") + 1, 0)
    assert index.data(role) == "Generate, Ctrl+Return, Ctrl+Enter"
    front.commands.set_keys("generate", [])
    assert index.data(role) == "Generate, no keys"
