"""What is asked for stands above the gallery, and goes by a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nanostudio.core.search import Board, Field, Query, Sort
from nanostudio.ui.commands import Commands
from nanostudio.ui.filter_bar import FilterBar
from tests.ui.finding_stand import Stand, buttons, click, press, words

ASKED = Query(
    text="fox",
    values={Field.TAG: frozenset({"a", "R&D"}), Field.BOARD: frozenset({"b1"})},
    least_rating=3,
    is_starred=True,
    sort=Sort.OLDEST,
)


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    return Stand(qtbot)


@pytest.fixture
def commands(stand: Stand) -> Commands:
    return Commands(parent=stand.window)


@pytest.fixture
def bar(stand: Stand, commands: Commands) -> FilterBar:
    made = FilterBar(stand.parts.filters, stand.parts.finding.names, commands)
    stand.put(made)
    return made


def test_it_is_there_while_something_is_asked_for(stand: Stand, bar: FilterBar) -> None:
    assert bar.isHidden()
    stand.parts.filters.set_text("fox")  # that stands in the search field
    assert bar.isHidden()
    stand.parts.filters.ask(is_starred=True)
    assert words(bar) == ["Starred", "Clear"]
    stand.parts.filters.ask(is_starred=False)
    assert bar.isHidden()


def test_a_chip_takes_its_own_part_and_no_other(stand: Stand, bar: FilterBar) -> None:
    stand.parts.filters.take(ASKED)
    assert words(bar) == [
        "Starred",
        "★ 3 or more",
        "Tag: R&&D",
        "Tag: a",
        "Board: Another project's board",
        "Clear",
    ]
    assert buttons(bar)[2].accessibleName() == "Do without: Tag: R&D"
    click(bar, "Tag: a")
    click(bar, "★ 3")
    assert stand.parts.gallery.query == Query(
        text="fox",
        values={Field.TAG: frozenset({"R&D"}), Field.BOARD: frozenset({"b1"})},
        is_starred=True,
        sort=Sort.OLDEST,
    )
    click(bar, "Clear")
    assert stand.parts.gallery.query == Query(sort=Sort.OLDEST)


def test_a_board_is_called_by_its_name_of_now(stand: Stand, bar: FilterBar) -> None:
    stand.parts.filters.set_values(Field.BOARD, ["b1"])
    stand.parts.boards.boards = (Board("b1", "Faces"),)
    bar.refresh()
    assert words(bar) == ["Board: Faces", "Clear"]


def test_chips_go_one_by_one_by_the_keyboard(stand: Stand, bar: FilterBar) -> None:
    stand.parts.filters.take(ASKED)
    QApplication.processEvents()
    buttons(bar)[0].setFocus()
    press(Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert bar.isAncestorOf(focus)
    assert "Starred" not in words(bar)


def test_the_focus_elsewhere_stays_there(stand: Stand, bar: FilterBar) -> None:
    stand.parts.filters.take(ASKED)
    click(bar, "Starred")
    stand.beside.setFocus()
    stand.parts.filters.ask(is_unlike=True)
    QApplication.processEvents()
    assert QApplication.focusWidget() is stand.beside


def test_the_trash_can_be_emptied_where_one_looks_into_it(
    stand: Stand, bar: FilterBar, commands: Commands
) -> None:
    emptied: list[bool] = []
    commands.bind("trash.empty", lambda: emptied.append(True), stand.window)
    stand.parts.filters.take(Query(in_trash=True))
    assert words(bar)[:2] == ["Trash", "Clear"]
    click(bar, commands.rows["trash.empty"].text)
    assert emptied == [True]
    click(bar, "Trash")
    assert bar.isHidden()
