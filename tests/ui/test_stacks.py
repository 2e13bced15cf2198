"""Stacks in the gallery's panel: a switch, a badge, a key that opens one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.core.search import Mark, Query
from nanostudio.store.pictures import Picture
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery_panel import GalleryPanel
from nanostudio.ui.tile_menu import fill
from tests.app.finding_room import Parts
from tests.app.tile_samples import done_task
from tests.ui.gallery_fakes import DrawnThumbnails, Wished, pictures_from
from tests.ui.whole_window import opened


class Stand:
    """Three pictures, the second stacked under the first."""

    def __init__(self, parts: Parts, panel: GalleryPanel, wished: Wished) -> None:
        self.parts, self.panel, self.wished = parts, panel, wished
        self.commands = panel._commands

    def fill(self) -> None:
        gallery = self.parts.gallery
        gallery.load([done_task(number) for number in (1, 2, 3)])
        first, second, third = (gallery.number(row) for row in range(3))
        gallery.settle(
            [
                Picture(first, "task1", 0, Mark(), alike=2),
                Picture(second, "task2", 0, Mark(), stack=first, alike=2),
                Picture(third, "task3", 0, Mark()),
            ]
        )
        self.numbers = [first, second, third]

    def corner(self, row: int) -> QImage:
        """Where the badge would be."""
        view = self.panel.view
        box = view.visualRect(self.parts.gallery.index(row))
        drawn = view.viewport().grab(QRect(box.left(), box.top(), 44, 30))
        return drawn.toImage()


@pytest.fixture
def stand(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Stand]:
    window, parts = QWidget(), Parts()
    qtbot.addWidget(window)
    with pictures_from(DrawnThumbnails(tmp_path)) as pictures:
        wished = Wished(window)
        panel = GalleryPanel(
            parts.gallery,
            pictures,
            wished.wishes,
            Commands(parent=window),
            finding=parts.finding,
        )
        qtbot.addWidget(panel)
        panel.resize(800, 600)
        panel.show()
        made = Stand(parts, panel, wished)
        made.fill()
        qtbot.waitUntil(lambda: made.corner(0).pixelColor(20, 15).red() > 200)
        yield made


def test_a_switch_folds_what_is_alike(stand: Stand) -> None:
    gallery = stand.parts.gallery
    stand.commands["view.stacks"].setChecked(True)
    assert [gallery.tile(row).id for row in range(gallery.rowCount())] == [
        "task1",
        "task3",
    ]
    stand.commands["view.stacks"].setChecked(False)
    assert gallery.rowCount() == 3


def test_a_badge_is_on_the_tile_that_stands_for_others(
    stand: Stand, qtbot: QtBot
) -> None:
    seen: list[QImage] = []

    def is_still() -> bool:
        """Whether the picture has ended fading in."""
        seen.append(stand.corner(0))
        return len(seen) > 8 and all(one == seen[-1] for one in seen[-8:])

    qtbot.waitUntil(is_still)
    plain = seen[-1]
    stand.commands["view.stacks"].setChecked(True)
    qtbot.waitUntil(lambda: stand.corner(0) != plain)
    qtbot.waitUntil(lambda: stand.corner(1) == plain)
    stand.commands["view.stacks"].setChecked(False)
    qtbot.waitUntil(lambda: stand.corner(0) == plain)


@pytest.mark.parametrize(("row", "is_opened"), [(0, True), (2, False)])
def test_a_key_shows_the_stack_of_a_picture_that_has_one(
    stand: Stand, row: int, is_opened: bool
) -> None:
    assert stand.commands.keys("picture.stack") == ["W"]
    stand.panel.view.setCurrentIndex(stand.parts.gallery.index(row))
    stand.commands["picture.stack"].trigger()
    wanted = stand.numbers[row] if is_opened else None
    assert stand.parts.filters.query.stack == wanted


def test_a_chip_leaves_the_stack_and_folds_again(stand: Stand) -> None:
    stand.commands["view.stacks"].setChecked(True)
    stand.panel.view.setCurrentIndex(stand.parts.gallery.index(0))
    stand.commands["picture.stack"].trigger()
    assert not stand.parts.filters.query.folds
    chips = stand.panel.bar.findChildren(QPushButton)
    next(chip for chip in chips if chip.text() == "Stack").click()
    assert stand.parts.filters.query.folds


@pytest.mark.parametrize(("row", "has_it"), [(0, True), (2, False)])
def test_the_menu_of_a_tile_has_its_stack(stand: Stand, row: int, has_it: bool) -> None:
    menu, tile = QMenu(stand.panel), stand.parts.gallery.tile(row)
    fill(menu, tile, stand.wished.wishes, stand.commands)
    assert (stand.commands["picture.stack"] in menu.actions()) is has_it


def test_the_window_remembers_whether_it_stacks(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "window.ini").write_text("[gallery]\nstacks=true\n")
    with opened(qapp, tmp_path) as front:
        assert front.filters.query == Query(is_stacked=True)
        front.commands["view.stacks"].setChecked(False)
        assert front.filters.query == Query()
        assert front.kept.value("gallery/stacks") is False
