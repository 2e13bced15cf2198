"""Wishes are plain signals; what costs money or needs an id is asked first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.tiles import Tile, make_tile
from nanostudio.app.words import Choice
from nanostudio.ui.ask_id import AskTaskId
from tests.app.tile_samples import NOW_MS, PROVIDERS, uncertain_task
from tests.ui.gallery_fakes import Wished

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def wished(window: QWidget) -> Wished:
    return Wished(window)


@pytest.fixture
def tile() -> Tile:
    return make_tile(uncertain_task(1), 0, PROVIDERS, now_ms=NOW_MS)


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        (Choice.CANCEL, "cancel"),
        (Choice.GO_ON, "go_on"),
        (Choice.CHECK, "check"),
        (Choice.RETRY, "retry"),
        (Choice.DISMISS, "dismiss"),
    ],
)
def test_free_choices_are_wished_at_once(
    wished: Wished, tile: Tile, choice: Choice, name: str
) -> None:
    wished.wishes.choose(tile, choice)
    assert wished.made == [(name, "task1")]


def test_resending_is_asked_first(wished: Wished, tile: Tile, window: QWidget) -> None:
    wished.wishes.choose(tile, Choice.RESEND)
    question = window.findChild(QMessageBox)
    assert question is not None
    assert question.informativeText() == (
        "Monet may have taken it already. You may be charged twice."
    )
    assert wished.made == []
    resend = next(b for b in question.buttons() if b.text() == "Resend")
    QTest.mouseClick(resend, LEFT)
    assert wished.made == [("resend", "task1")]


def test_resending_can_be_thought_better_of(
    wished: Wished, tile: Tile, window: QWidget
) -> None:
    wished.wishes.choose(tile, Choice.RESEND)
    question = window.findChild(QMessageBox)
    assert question is not None
    assert question.defaultButton() is question.button(
        QMessageBox.StandardButton.Cancel
    )
    question.reject()
    assert wished.made == []


def test_a_task_id_is_asked_for(wished: Wished, tile: Tile, window: QWidget) -> None:
    wished.wishes.choose(tile, Choice.ADOPT)
    question = window.findChild(AskTaskId)
    assert question is not None
    assert not question.collect.isEnabled()
    QTest.keyClicks(question.field, "  task_77 ")
    assert question.collect.isEnabled()
    QTest.mouseClick(question.collect, LEFT)
    assert wished.made == [("adopt", "task1", "task_77")]


def test_no_id_no_wish(wished: Wished, tile: Tile, window: QWidget) -> None:
    wished.wishes.choose(tile, Choice.ADOPT)
    question = window.findChild(AskTaskId)
    assert question is not None
    QTest.keyClicks(question.field, "   ")
    assert not question.collect.isEnabled()
    question.reject()
    assert wished.made == []
