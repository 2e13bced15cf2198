"""The inspector shows what is thought of a picture, and forwards what is wished."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nanostudio.app.tiles import Tile, make_tile
from nanostudio.core.search import Mark
from nanostudio.ui.judgement import Judgement
from tests.app.tile_samples import NOW_MS, PROVIDERS, done_task
from tests.ui.finding_stand import unnamed

LEFT = Qt.MouseButton.LeftButton
MARK = Mark(rating=3, is_starred=True, tags=("fox", "<b>R&D</b>", "x" * 60))


def tile(number: int | None, mark: Mark = MARK) -> Tile:
    made = make_tile(done_task(1), 0, PROVIDERS, now_ms=NOW_MS)
    return replace(made, number=number, mark=mark)


@pytest.fixture
def judgement(qtbot: QtBot) -> Judgement:
    made = Judgement()
    qtbot.addWidget(made)
    made.show()
    return made


def tags(judgement: Judgement) -> list[str]:
    return [one.text() for one in judgement.findChildren(QLabel) if not one.isHidden()]


def test_a_mark_is_shown_and_another_in_its_place(judgement: Judgement) -> None:
    judgement.show_tile(tile(7))
    assert judgement.star.isChecked()
    assert judgement.stars.rating == 3
    assert tags(judgement) == ["fox", "<b>R&D</b>", "x" * 29 + "…"]
    assert judgement.findChildren(QLabel)[1].textFormat() is Qt.TextFormat.PlainText
    judgement.show_tile(tile(7, Mark()))
    assert not judgement.star.isChecked()
    assert judgement.stars.rating == 0
    assert tags(judgement) == []


def test_what_is_wished_is_told_with_the_picture(judgement: Judgement) -> None:
    told: list[tuple[str, tuple[int, ...]]] = []
    for name in ("starred", "rated", "tags_requested", "boards_requested"):
        signal = getattr(judgement, name)
        signal.connect(lambda *values, name=name: told.append((name, values)))
    judgement.show_tile(tile(7))
    for button in (judgement.star, judgement.tags, judgement.boards):
        QTest.mouseClick(button, LEFT)
    QTest.keyClicks(judgement.stars, "5")
    assert told == [
        ("starred", (7,)),
        ("tags_requested", (7,)),
        ("boards_requested", (7,)),
        ("rated", (5, 7)),
    ]
    assert unnamed(judgement) == []


def test_a_picture_just_made_waits_a_moment(judgement: Judgement) -> None:
    judgement.show_tile(tile(None, Mark()))
    assert not judgement.isEnabled()
    judgement.show_tile(tile(7, Mark()))
    assert judgement.isEnabled()
