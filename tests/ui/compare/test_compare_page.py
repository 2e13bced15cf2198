"""The comparison as a part of the window: its keys, buttons and table."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.compare import Mode
from nanostudio.ui import theme
from nanostudio.ui.focus import takes_tab
from tests.app.compare_samples import made_tile, tiles
from tests.ui.compare.compare_stand import Stand

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_it_lies_over_its_host_and_gives_the_focus_back(stand: Stand) -> None:
    assert not stand.page.isVisible()
    stand.open()
    assert stand.page.size() == QSize(1000, 600)
    assert stand.canvas.hasFocus()
    stand.press(Key.Key_Escape)
    assert not stand.page.isVisible()
    assert stand.under.hasFocus()
    assert stand.comparison.tiles == ()


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_W])
def test_other_keys_close_it_too(stand: Stand, key: Qt.Key, qtbot: QtBot) -> None:
    stand.open()
    with qtbot.waitSignal(stand.page.closed):
        modifier = CTRL if key is Key.Key_W else Qt.KeyboardModifier.NoModifier
        stand.press(key, modifier)
    stand.page.close_now()
    assert not stand.page.isVisible()


def test_keys_change_how_closely_one_looks(stand: Stand) -> None:
    stand.open()
    zoomed = []
    for key, modifier in (
        (Key.Key_1, CTRL),
        (Key.Key_Plus, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Minus, Qt.KeyboardModifier.NoModifier),
    ):
        stand.press(key, modifier)
        zoomed.append(stand.canvas.sight.zoomed_by)
    assert zoomed == [1.0, 1.25, 1.0]
    assert stand.page.bar.zoom.text() == "100\u00a0%"
    left = stand.canvas.frame.left
    stand.press(Key.Key_Right)
    assert stand.canvas.frame.left == left - 96
    stand.press(Key.Key_0)
    assert stand.canvas.sight.zoom is None
    assert not stand.page.actions_of["fit"].isEnabled()


def test_keys_change_the_mode_the_pair_and_the_amount(stand: Stand) -> None:
    stand.open(3)
    stand.press(Key.Key_M)
    assert stand.comparison.mode is Mode.SLIDER
    stand.press(Key.Key_Right)
    assert stand.comparison.pair == (0, 2)
    stand.press(Key.Key_BracketLeft)
    assert stand.page.bar.amount.value() == 45
    stand.press(Key.Key_B)
    assert stand.comparison.mode is Mode.OVERLAY
    assert stand.page.bar.amount.value() == 0
    assert "Overlay." in stand.said[-1]
    assert "3: Nano Banana 2." in stand.said[-1]


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_a_winner_is_picked_by_key(stand: Stand, key: Qt.Key, qtbot: QtBot) -> None:
    stand.open(3)
    place = key - Key.Key_1
    with qtbot.waitSignal(stand.comparison.winner_picked) as picked:
        stand.press(key)
    winner, losers = picked.args
    assert winner == f"task{place + 1}"
    assert len(losers) == 2
    assert [pick.isChecked() for pick in stand.page.table.picks].index(True) == place
    assert stand.said[-1] == f"The winner is {place + 1}: Nano Banana 2."
    with qtbot.waitSignal(stand.comparison.winner_undone):
        stand.press(key)
    assert not any(pick.isChecked() for pick in stand.page.table.picks)
    assert stand.said[-1] == "No winner."


def test_a_winner_is_picked_by_its_button(stand: Stand) -> None:
    stand.compare(tiles(2))
    first, second = stand.page.table.picks
    second.click()
    assert stand.comparison.winner == 1
    first.click()
    assert (first.isChecked(), second.isChecked()) == (True, False)
    first.click()
    assert not first.isChecked()


def test_the_bar_shows_and_sets_the_state(stand: Stand) -> None:
    stand.open(3)
    bar = stand.page.bar
    assert not bar.pair.isVisible()
    assert not bar.amount.isVisible()
    bar.modes.segments["Difference"].click()
    assert stand.comparison.mode is Mode.DIFFERENCE
    assert [bar.pair.itemText(at) for at in range(3)] == [
        *("1 and 2", "1 and 3", "2 and 3"),
    ]
    assert bar.amount.accessibleName() == "Gain"
    bar.amount.setValue(100)
    assert (stand.comparison.gain, bar.amount_words.text()) == (16, "× 16")  # noqa: RUF001
    bar.pair.activated.emit(2)
    assert stand.comparison.pair == (1, 2)
    assert bar.pair.currentIndex() == 2
    for name, sees in (
        ("actual", lambda: stand.canvas.sight.zoomed_by == 1),
        ("zoom_in", lambda: stand.canvas.sight.zoomed_by > 1),
        ("zoom_out", lambda: stand.canvas.sight.zoomed_by == 1),
        ("fit", lambda: stand.canvas.sight.zoom is None),
        ("close", lambda: not stand.page.isVisible()),
    ):
        bar.buttons[name].click()
        assert sees(), name


def test_two_pictures_are_the_only_pair(stand: Stand) -> None:
    stand.open(2)
    stand.show(Mode.SLIDER)
    assert stand.page.bar.amount.isVisible()
    assert not stand.page.bar.pair.isVisible()


def test_the_table_shows_what_differs_and_on_wish_all(stand: Stand) -> None:
    one = made_tile(1, "A red fox")
    two = made_tile(2, "A blue fox", request={"resolution": "1K"})
    stand.compare([one, two])
    shown = stand.page.table.shown()
    assert list(shown) == ["Prompt", "Resolution"]
    assert [label.cell.marks for label in shown["Prompt"]] == [((2, 5),), ((2, 6),)]
    assert shown["Prompt"][1].accessibleName() == "2 Prompt: A blue fox"
    stand.press(Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert stand.page.table.every.isChecked()
    assert "Model" in stand.page.table.shown()
    stand.page.table.every.click()
    assert list(stand.page.table.shown()) == ["Prompt", "Resolution"]


def test_pictures_that_are_alike_have_no_rows(stand: Stand) -> None:
    stand.compare(tiles(2))
    assert stand.page.table.shown() == {}


def test_the_table_leaves_room_for_the_pictures(stand: Stand) -> None:
    stand.compare([made_tile(1, "fox " * 300), made_tile(2, "hen " * 300)])
    assert stand.page.table.height() <= 0.34 * 600 + 1
    assert stand.canvas.height() > 300
    before = stand.canvas.height()
    stand.press(Key.Key_T)
    stand.settle()
    assert not stand.page.table.isVisible()
    assert stand.canvas.height() > before


def test_words_are_marked_where_they_stand(stand: Stand) -> None:
    stand.compare([made_tile(1, "A 🦊 red fox"), made_tile(2, "A 🦊 blue fox")])
    (label, _) = stand.page.table.shown()["Prompt"]
    image = label.grab().toImage()
    accent = theme.DARK.accent
    marked = [
        x for x in range(image.width()) if image.pixelColor(x, 1).name() == accent
    ]
    metrics = label.fontMetrics()
    assert marked[0] == pytest.approx(metrics.horizontalAdvance("A 🦊 "), abs=3)


def test_everything_focusable_has_a_name_and_tab_goes_round(stand: Stand) -> None:
    stand.compare(tiles(4))
    stand.show(Mode.DIFFERENCE)
    parts = [w for w in stand.page.findChildren(QWidget) if w.isVisibleTo(stand.page)]
    focusable = [part for part in parts if takes_tab(part)]
    assert [widget for widget in focusable if not widget.accessibleName()] == []
    assert all(button.toolTip() for button in stand.page.findChildren(QToolButton))
    been = set()
    for _ in range(40):
        been.add(stand.window.focusWidget())
        stand.press(Key.Key_Tab)
    assert stand.under not in been
    assert {stand.canvas, stand.page.table.picks[0], stand.page.bar.amount} <= been


def test_another_theme_draws_all_of_it_anew(stand: Stand, qapp: QApplication) -> None:
    stand.compare(tiles(2))
    dark = stand.page.grab().toImage()
    theme.apply(qapp, theme.LIGHT)
    light = stand.page.grab().toImage()
    assert stand.colour(250, 2) == theme.LIGHT.window
    for part in (stand.page.bar, stand.page.table):
        assert dark.copy(part.geometry()) != light.copy(part.geometry())
    theme.apply(qapp, theme.DARK)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_long_name_is_cut_and_still_told(stand: Stand) -> None:
    stand.compare([made_tile(at, request={"model": "m" * 90}) for at in (1, 2, 3, 4)])
    QApplication.processEvents()
    (first, *_) = stand.page.table.picks
    assert first.text().endswith("…")
    assert first.width() < 300
    assert "m" * 90 in first.accessibleName()
