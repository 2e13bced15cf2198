"""The settings dialog: what is changed counts at once, and says what counts later."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.places import Places
from nanostudio.core.money import Money
from nanostudio.ui import theme
from nanostudio.ui.front import Front
from nanostudio.ui.general_page import LANGUAGES, GeneralPage
from nanostudio.ui.preference_pages import (
    AppearancePage,
    NotificationsPage,
    SpendingPage,
)
from nanostudio.ui.preferences import PreferencesDialog
from nanostudio.ui.shortcut_page import ShortcutPage
from tests.ui.whole_window import opened, places

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    with opened(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def dialog(front: Front) -> PreferencesDialog:
    QTest.keyClick(front.window, Key.Key_Comma, CTRL)
    (made,) = front.window.findChildren(PreferencesDialog)
    return made


def test_pages_are_gone_to_by_their_buttons(dialog: PreferencesDialog) -> None:
    kinds = {
        "general": GeneralPage,
        "appearance": AppearancePage,
        "spending": SpendingPage,
        "notifications": NotificationsPage,
        "shortcuts": ShortcutPage,
    }
    assert list(dialog.buttons) == list(kinds)
    for name, kind in kinds.items():
        dialog.buttons[name].click()
        page = dialog.show_page(name)
        assert isinstance(page, kind)
        assert page.isVisible()


def test_the_keys_of_the_shortcut_action_lead_to_its_page(front: Front) -> None:
    front.commands["shortcuts.open"].trigger()
    (dialog,) = front.window.findChildren(PreferencesDialog)
    assert dialog.buttons["shortcuts"].isChecked()
    assert dialog.focusWidget() is dialog.buttons["shortcuts"]


def test_a_theme_is_chosen_and_seen(front: Front, dialog: PreferencesDialog) -> None:
    page = dialog.show_page("appearance")
    assert isinstance(page, AppearancePage)
    page.themes.segments["Light"].click()
    assert theme.current() is theme.LIGHT
    front.preferences.set_theme("dark")  # or by hand, in the file
    assert page.themes.segments["Dark"].isChecked()
    page.themes.segments["Like the system"].click()
    assert front.preferences.settings.theme == "system"


def test_the_tile_size_moves_with_the_gallery_s(
    front: Front, dialog: PreferencesDialog
) -> None:
    page = dialog.show_page("appearance")
    assert isinstance(page, AppearancePage)
    page.tiles.setValue(300)
    assert front.panel.tile_size == 300
    front.panel.set_tile_size(200)
    assert page.tiles.value() == 200


def test_a_language_is_chosen(front: Front, dialog: PreferencesDialog) -> None:
    page = dialog.show_page("general")
    assert isinstance(page, GeneralPage)
    combo = page.language
    shown = [combo.itemData(at) for at in range(combo.count())]
    assert shown == ["", *(code for code, _ in LANGUAGES)]
    combo.setFocus()
    QTest.keyClick(combo, Key.Key_Down)
    assert front.preferences.settings.language == "en"
    front.preferences.set_language("ja")
    assert combo.currentText() == "日本語"


def test_a_library_folder_counts_from_the_next_start_on(
    front: Front, dialog: PreferencesDialog, tmp_path: Path
) -> None:
    page = dialog.show_page("general")
    assert isinstance(page, GeneralPage)
    assert page.folder.detail.text() == str(places().library)
    page.change.click()
    (chooser,) = page.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "other"))
    assert front.preferences.settings.library == tmp_path / "other"
    words = page.folder.detail.text()
    assert words.startswith(str(tmp_path / "other"))
    assert "next start" in words
    chooser.close()


def test_a_document_beside_each_picture_is_switched_on(
    front: Front, dialog: PreferencesDialog
) -> None:
    page = dialog.show_page("general")
    assert isinstance(page, GeneralPage)
    page.sidecars.click()
    assert front.preferences.settings.sidecars
    front.preferences.set_sidecars(False)
    assert not page.sidecars.isChecked()


def test_how_long_the_trash_is_kept_is_chosen(
    front: Front, dialog: PreferencesDialog
) -> None:
    page = dialog.show_page("general")
    assert isinstance(page, GeneralPage)
    assert page.trash.currentText() == "30 days"
    page.trash.setFocus()
    QTest.keyClick(page.trash, Key.Key_Down)
    assert front.preferences.settings.trash_days == 90
    QTest.keyClick(page.trash, Key.Key_End)
    assert front.preferences.settings.trash_days == 0
    assert page.trash.currentText() == "Never"
    front.preferences.set_trash_days(1)  # as somebody wrote in the file
    assert page.trash.currentText() == "A day"


def test_a_library_folder_that_was_given_is_not_changed_here(front: Front) -> None:
    given = replace(places(), is_library_given=True)
    page = GeneralPage(front.preferences, given, front.window)
    assert not page.change.isEnabled()
    assert "at the start" in page.folder.detail.text()


def test_before_the_library_is_open_nothing_is_claimed(
    front: Front, tmp_path: Path
) -> None:
    unknown = Places(settings=tmp_path / "settings.toml", log=tmp_path)
    page = GeneralPage(front.preferences, unknown, front.window)
    assert page.folder.detail.text() == ""
    assert not page.open.isEnabled()


def test_limits_are_typed_and_taken_away(
    front: Front, dialog: PreferencesDialog
) -> None:
    page = dialog.show_page("spending")
    assert isinstance(page, SpendingPage)
    for unit, text in (("credits", "50"), ("USD", "1.50")):
        page.fields[unit].setFocus()
        QTest.keyClicks(page.fields[unit], text)
        QTest.keyClick(page.fields[unit], Key.Key_Return)
    assert front.preferences.settings.confirm == (
        Money.of(50, "credits"),
        Money.of("1.5", "USD"),
    )
    assert page.fields["USD"].text() == "1.5"
    page.fields["credits"].clear()
    page.fields["credits"].setModified(True)
    page.fields["credits"].editingFinished.emit()
    assert front.preferences.settings.confirm == (Money.of("1.5", "USD"),)


def test_a_limit_that_is_none_is_asked_for_again(
    front: Front, dialog: PreferencesDialog
) -> None:
    page = dialog.show_page("spending")
    assert isinstance(page, SpendingPage)
    field, row = page.fields["EUR"], page.rows["EUR"]
    QTest.keyClicks(field, "1,000")
    QTest.keyClick(field, Key.Key_Return)
    assert front.preferences.settings.confirm == ()
    assert row.detail.isVisible()
    assert "digits only" in row.detail.text()
    front.preferences.set_notify_done(False)  # something else changes meanwhile
    assert field.text() == "1,000"
    field.selectAll()
    QTest.keyClicks(field, "10")
    QTest.keyClick(field, Key.Key_Return)
    assert front.preferences.settings.confirm == (Money.of(10, "EUR"),)
    assert not row.detail.isVisible()


def test_a_limit_in_another_unit_stays(front: Front, dialog: PreferencesDialog) -> None:
    front.preferences.set_limit("GBP", Money.of(5, "GBP"))
    front.preferences.set_limit("USD", Money.of(2, "USD"))
    page = dialog.show_page("spending")
    assert isinstance(page, SpendingPage)
    assert page.fields["USD"].text() == "2"
    assert Money.of(5, "GBP") in front.preferences.settings.confirm


def test_notifications_are_switched(front: Front, dialog: PreferencesDialog) -> None:
    page = dialog.show_page("notifications")
    assert isinstance(page, NotificationsPage)
    QTest.mouseClick(page.done, Qt.MouseButton.LeftButton)
    page.failed.setFocus()
    QTest.keyClick(page.failed, Key.Key_Space)
    settings = front.preferences.settings
    assert (settings.notify_done, settings.notify_failed) == (False, False)
    front.preferences.set_notify_done(True)
    assert page.done.isChecked()


def test_escape_closes_it(dialog: PreferencesDialog) -> None:
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "name", ["general", "appearance", "spending", "notifications", "shortcuts"]
)
def test_everything_one_can_tab_to_has_a_name(
    dialog: PreferencesDialog, name: str
) -> None:
    dialog.show_page(name)
    QApplication.processEvents()
    stops = [
        one
        for one in dialog.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [
        one
        for one in stops
        if not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert len(stops) >= 3
    assert unnamed == []
