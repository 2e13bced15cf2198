"""Where things stand on a tile without a picture."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont

from nanostudio.app.tiles import Tile, make_tile
from nanostudio.app.words import Choice
from nanostudio.core.task import Task
from nanostudio.ui.card import Card, Fonts, card
from nanostudio.ui.lines import lines
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    failed_task,
    make_task,
    running_task,
    uncertain_task,
    waiting_task,
)

pytestmark = pytest.mark.usefixtures("qapp")
TASKS = [
    make_task(),
    running_task(),
    uncertain_task(),
    failed_task(),
    waiting_task(),
]


def laid_out(task: Task, side: int = 176, points: int = 10) -> Card:
    tile: Tile = make_tile(task, 0, PROVIDERS, now_ms=NOW_MS)
    font = QFont("Inter", points)
    small = QFont("Inter", points - 1)
    return card(tile, side, Fonts(font, font, small))


@pytest.mark.parametrize("side", [120, 176, 360])
@pytest.mark.parametrize("points", [9, 10, 11])  # systems have wide and narrow fonts
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.state)
def test_everything_fits(task: Task, points: int, side: int) -> None:
    laid = laid_out(task, side, points)
    square = QRect(0, 0, side, side)
    areas = [area for area, _ in (*laid.title, *laid.detail)]
    areas += [link.area for link in laid.links]
    areas += [area for area in (laid.icon, laid.bar, laid.close) if area]
    assert all(square.contains(area) for area in areas)
    clickable = [link.area for link in laid.links]
    for at, area in enumerate(clickable):
        assert not any(area.intersects(other) for other in clickable[at + 1 :])


def test_four_choices_stand_two_and_two() -> None:
    laid = laid_out(uncertain_task(), 176)
    tops = [link.area.top() for link in laid.links]
    assert tops[0] == tops[1] < tops[2] == tops[3]
    assert len(laid.dots) == 2


def test_choices_are_found_where_they_are_drawn() -> None:
    laid = laid_out(uncertain_task())
    for link in laid.links:
        assert laid.choice_at(link.area.center()) is link.choice
    assert laid.choice_at(QPoint(2, 2)) is None


def test_the_cross_cancels() -> None:
    laid = laid_out(running_task())
    assert laid.close is not None
    assert laid.choice_at(laid.close.center()) is Choice.CANCEL
    assert laid.bar is not None


def test_a_small_tile_gives_up_the_symbol_before_the_choices() -> None:
    small, large = laid_out(uncertain_task(), 120), laid_out(uncertain_task(), 220)
    assert small.icon is None
    assert large.icon is not None
    assert len(small.links) == len(large.links) == 4


def test_long_text_ends_in_dots() -> None:
    font = QFont("Inter", 10)
    broken = lines("many words " * 40, font, 120, 3)
    assert len(broken) == 3
    assert broken[-1].endswith("…")
    assert lines("many words " * 40, font, 120, 0) == ()


def test_signs_outside_the_basic_plane_are_not_cut_in_two() -> None:
    text = "🦊 " * 60
    broken = lines(text, QFont("Inter", 10), 100, 100)
    assert "".join(broken).replace(" ", "") == "🦊" * 60
