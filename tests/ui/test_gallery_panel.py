"""Search, chips, slider and what stands there when there is nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.core.search import Query
from nanostudio.ui import theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery_panel import GalleryPanel
from tests.app.finding_room import Parts
from tests.app.tile_samples import (
    done_task,
    failed_task,
    make_request,
    running_task,
)
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from

# A window with a least size is more than the offscreen platform can do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def parts(qapp: QApplication) -> Parts:
    return Parts()


@pytest.fixture
def model(parts: Parts) -> GalleryModel:
    return parts.gallery


@pytest.fixture
def panel(qtbot: QtBot, parts: Parts, tmp_path: Path) -> Iterator[GalleryPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        made = GalleryPanel(
            parts.gallery,
            pictures,
            Wished(window).wishes,
            Commands(parent=window),
            finding=parts.finding,
        )
        qtbot.addWidget(made)
        made.resize(800, 600)
        made.show()
        yield made


def words(panel: GalleryPanel) -> list[str]:
    """The sentences that can be read."""
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_an_empty_library_says_what_to_do(
    panel: GalleryPanel, model: GalleryModel
) -> None:
    assert "Nothing made yet" in words(panel)
    model.update_task(running_task(1))
    assert panel.view.isVisible()
    assert "Nothing made yet" not in words(panel)


def test_a_search_without_a_find_says_so(
    panel: GalleryPanel, model: GalleryModel, qtbot: QtBot
) -> None:
    model.load([done_task(1)])
    QTest.keyClicks(panel.search, "wolf")
    qtbot.waitUntil(lambda: "Nothing matches" in words(panel))
    panel.search.clear()
    qtbot.waitUntil(panel.view.isVisible)


def test_typing_filters_by_prompt(
    panel: GalleryPanel, model: GalleryModel, qtbot: QtBot
) -> None:
    model.load([done_task(1), done_task(2, request=make_request(prompt="An owl"))])
    QTest.keyClicks(panel.search, "OWL")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.tile(0).id == "task2"


def test_chips_count_and_filter(panel: GalleryPanel, model: GalleryModel) -> None:
    model.load([done_task(1), failed_task(2), running_task(3)])
    texts = [chip.text() for chip in panel.chips.values()]
    assert texts == ["All 3", "Running 1", "Needs attention 1"]
    QTest.mouseClick(panel.chips[Show.ATTENTION], LEFT)
    assert [model.tile(row).id for row in range(model.rowCount())] == ["task2"]
    QTest.mouseClick(panel.chips[Show.ALL], LEFT)
    assert model.rowCount() == 3


def test_a_chip_that_counts_none_is_hidden_unless_chosen(
    panel: GalleryPanel, model: GalleryModel
) -> None:
    chip = panel.chips[Show.RUNNING]
    assert not chip.isVisible()
    model.update_task(running_task(1))
    QTest.mouseClick(chip, LEFT)
    model.update_task(done_task(1))
    assert chip.isVisible()
    assert chip.text() == "Running 0"


def test_a_narrow_panel_shows_symbols(panel: GalleryPanel, model: GalleryModel) -> None:
    model.update_task(running_task(1))
    panel.resize(300, 600)
    chip = panel.chips[Show.RUNNING]
    assert (chip.text(), chip.accessibleName()) == ("1", "Running 1")
    assert not chip.icon().isNull()
    assert not panel.slider.isVisible()
    assert panel.chips[Show.ALL].accessibleName() == "All 1"
    panel.resize(800, 600)
    assert chip.text() == "Running 1"
    assert panel.slider.isVisible()


def test_the_slider_sizes_the_tiles(
    panel: GalleryPanel, model: GalleryModel, qtbot: QtBot
) -> None:
    model.load([done_task(n) for n in range(20)])
    before = panel.view.grid.columns
    with qtbot.waitSignal(panel.tile_size_changed) as heard:
        QTest.keyClick(panel.slider, Qt.Key.Key_Home)
    assert heard.args == [120]
    assert panel.view.grid.columns > before
    panel.set_tile_size(360)
    assert panel.view.grid.columns < before


def test_a_kept_search_is_seen_in_the_field_the_chips_and_the_bar(
    panel: GalleryPanel, parts: Parts
) -> None:
    parts.gallery.load([done_task(1), failed_task(2)])
    QTest.mouseClick(panel.chips[Show.ATTENTION], LEFT)
    parts.filters.take(Query(text="fox", is_starred=True))
    assert panel.search.text() == "fox"
    assert panel.chips[Show.ALL].isChecked()
    assert panel.bar.isVisible()
    QTest.mouseClick(panel.chips[Show.ATTENTION], LEFT)
    assert parts.filters.query == Query(text="fox", is_starred=True)
    parts.filters.clear()
    assert panel.search.text() == ""
    assert panel.chips[Show.ALL].isChecked()
    assert not panel.bar.isVisible()


def test_days_stand_above_their_pictures_when_one_wants_them(
    panel: GalleryPanel, model: GalleryModel
) -> None:
    model.load([done_task(1), done_task(200_000)])
    days = next(a for a in panel.actions() if a.objectName() == "view.days")
    days.trigger()
    assert panel.view.grid.groups == (0, 1)
    days.trigger()
    assert panel.view.grid.groups == ()


def test_find_goes_to_the_search_field(panel: GalleryPanel) -> None:
    find = next(action for action in panel.actions() if action.text() == "Find")
    find.trigger()
    assert panel.focusWidget() is panel.search


def test_everything_that_takes_focus_has_a_name(panel: GalleryPanel) -> None:
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName(), widget


def test_the_theme_can_change_while_it_is_open(
    panel: GalleryPanel, model: GalleryModel, qapp: QApplication
) -> None:
    model.load([done_task(1), failed_task(2)])
    sheet, palette = qapp.styleSheet(), qapp.palette()
    for tokens in (theme.LIGHT, theme.DARK):
        theme.apply(qapp, tokens)
        shot = panel.view.grab().toImage()
        assert shot.pixelColor(2, 2).name() == tokens.window
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
