"""The whole window read from right to left: everything stands on the other side."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStyle, QWidget

from nanostudio.app.tiles import Tile, make_tile
from nanostudio.app.words import Choice
from nanostudio.core.task import Task
from nanostudio.ui import icons
from nanostudio.ui.card import Fonts, card
from nanostudio.ui.front import Front
from nanostudio.ui.mirror import Label, set_margins, sign
from tests.app.tile_samples import NOW_MS, PROVIDERS, running_task, uncertain_task
from tests.ui import spoken
from tests.ui.test_languages import furnish
from tests.ui.whole_window import opened, settle

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def tile_of(task: Task) -> Tile:
    return make_tile(task, 0, PROVIDERS, now_ms=NOW_MS)


def places(root: QWidget, window: QWidget, path: str = "") -> dict[str, QRect]:
    """Where each visible widget under `root` stands in the window, by its path."""
    found: dict[str, QRect] = {}
    for at, child in enumerate(root.findChildren(QWidget, options=_DIRECT)):
        name = f"{path}/{type(child).__name__}[{at}]"
        if child.isVisible() and not child.isWindow():
            found[name] = QRect(child.mapTo(window, QPoint(0, 0)), child.size())
            found.update(places(child, window, name))
    return found


def seen(qapp: QApplication, folder: Path, way: Qt.LayoutDirection) -> dict[str, QRect]:
    folder.mkdir()
    with (
        spoken.language(qapp, lambda: qapp.setLayoutDirection(way)),
        opened(qapp, folder) as made,
    ):
        made.window.resize(1280, 800)
        furnish(made, folder, qapp)
        settle(qapp)
        return places(made.window, made.window)


def test_everything_changes_sides(qapp: QApplication, tmp_path: Path) -> None:
    straight = seen(qapp, tmp_path / "ltr", LTR)
    mirrored = seen(qapp, tmp_path / "rtl", RTL)
    window = QRect(0, 0, 1280, 800)
    expected = {
        name: QStyle.visualRect(RTL, window, rect) for name, rect in straight.items()
    }
    assert len(straight) > 100
    assert mirrored.keys() == expected.keys()
    for name, rect in mirrored.items():
        assert rect.size() == expected[name].size(), name
        # A splitter rounds to one side, whichever way it is read.
        away = rect.topLeft() - expected[name].topLeft()
        assert away.manhattanLength() <= 1, name


def test_panels_swap_sides_and_overlap_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    def panels(made: Front) -> list[QRect]:
        window = made.window
        return [
            QRect(one.mapTo(window, QPoint(0, 0)), one.size())
            for one in (made.compose, made.panel, made.inspector)
        ]

    with (
        spoken.language(qapp, lambda: qapp.setLayoutDirection(RTL)),
        opened(qapp, tmp_path) as made,
    ):
        made.window.resize(1280, 800)
        furnish(made, tmp_path, qapp)
        compose, gallery, inspector = panels(made)
    assert inspector.right() < gallery.left() < gallery.right() < compose.left()


def test_a_tile_s_cross_and_links_change_sides(qapp: QApplication) -> None:
    font = QFont()
    fonts = Fonts(font, font, font)
    running = tile_of(running_task(1))
    straight, mirrored = card(running, 200, fonts), card(running, 200, fonts, RTL)
    assert straight.choice_at(QPoint(185, 15)) is Choice.CANCEL
    assert mirrored.choice_at(QPoint(185, 15)) is None
    assert mirrored.choice_at(QPoint(15, 15)) is Choice.CANCEL
    doubtful = tile_of(uncertain_task(1))
    rows = [card(doubtful, 400, fonts, way).links for way in (LTR, RTL)]
    for one, other in zip(*rows, strict=True):
        assert one.area.left() == 399 - other.area.right()


def test_signs_and_margins_point_the_other_way(qapp: QApplication) -> None:
    row = QHBoxLayout()
    set_margins(row, 1, 2, 3, 4)
    assert (row.contentsMargins().left(), sign("arrow-left")) == (1, "arrow-left")
    with spoken.language(qapp, lambda: qapp.setLayoutDirection(RTL)):
        set_margins(row, 1, 2, 3, 4)
        assert (row.contentsMargins().left(), sign("arrow-left")) == (3, "arrow-right")
        assert sign("search") == "search"
        for name in ("panel-left", "panel-right", "chevron-left", "chevron-right"):
            assert not icons.icon(name).isNull()


@pytest.mark.parametrize("wanted", ["AlignLeading", "AlignTrailing", "AlignHCenter"])
def test_a_label_begins_where_the_window_s_lines_do(
    qapp: QApplication, wanted: str
) -> None:
    flag = Qt.AlignmentFlag
    alignment = getattr(flag, wanted)
    label = Label("Nano Banana 2")
    label.setAlignment(alignment)
    assert label.alignment() & alignment
    label.setLayoutDirection(RTL)
    sides = {flag.AlignLeading: flag.AlignRight, flag.AlignTrailing: flag.AlignLeft}
    assert QLabel.alignment(label) & sides.get(alignment, alignment)
