"""The buttons beside the search: what they open, and what stands in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from nanostudio.core.search import Field, Query, Sort
from nanostudio.ui.commands import Commands
from nanostudio.ui.filter_popup import FilterPopup
from nanostudio.ui.search_tools import SearchTools
from tests.ui.finding_stand import Stand, press, unnamed

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
FOXES = Query(text="fox", least_rating=3, sort=Sort.BEST)


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    return Stand(qtbot)


@pytest.fixture
def commands(stand: Stand) -> Commands:
    return Commands(parent=stand.window)


@pytest.fixture
def tools(stand: Stand, commands: Commands) -> SearchTools:
    made = SearchTools(stand.parts.finding, commands)
    stand.put(made)
    return made


def popup(stand: Stand) -> FilterPopup:
    [found] = stand.window.findChildren(FilterPopup)
    return found


def opened(tools: SearchTools) -> QMenu:
    """The menu that is open."""
    return tools.findChildren(QMenu)[0]


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    QApplication.processEvents()


def test_filters_are_counted_while_they_are_open(
    stand: Stand, tools: SearchTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[bool] = []
    monkeypatch.setattr(stand.parts.facets, "follow", followed.append)
    for is_open in (True, False):
        QTest.mouseClick(tools.filter, LEFT)
        assert popup(stand).isVisible() is is_open
        assert tools.filter.isChecked() is is_open
    QTest.mouseClick(tools.filter, LEFT)
    press(KEY.Key_Escape)
    assert QApplication.focusWidget() is tools.filter
    assert followed == [True, False, True, False]


def test_its_button_shows_that_less_is_shown(
    stand: Stand, tools: SearchTools, commands: Commands
) -> None:
    names = ("search.save", "search.clear")
    stand.parts.filters.set_text("fox")
    assert not tools.filter.isChecked()  # the words stand in the search field
    assert [commands[name].isEnabled() for name in names] == [True, True]
    stand.parts.filters.toggle(Field.TAG, "hero")
    assert tools.filter.isChecked()
    commands["search.clear"].trigger()
    assert not tools.filter.isChecked()
    assert [commands[name].isEnabled() for name in names] == [False, False]


def test_the_order_is_chosen(stand: Stand, tools: SearchTools) -> None:
    stand.parts.filters.sort(Sort.OLDEST)
    QTest.mouseClick(tools.sort, LEFT)
    menu = opened(tools)
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Oldest first"]
    assert "Group by day" in texts(menu)
    choose(menu, "Best rated first")
    assert stand.parts.gallery.query.sort is Sort.BEST


def test_a_kept_search_is_taken_or_removed(
    stand: Stand, tools: SearchTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[str] = []
    monkeypatch.setattr(stand.parts.boards, "drop_search", dropped.append)
    QTest.mouseClick(tools.saved, LEFT)
    assert texts(opened(tools)) == ["Save this search…"]
    opened(tools).close()
    QApplication.processEvents()
    stand.parts.boards.searches = {"Foxes & hens": FOXES, "All": Query()}
    QTest.mouseClick(tools.saved, LEFT)
    menu = opened(tools)
    assert texts(menu) == ["Foxes && hens", "All", "Save this search…", "Remove"]
    choose(menu, "Foxes && hens")
    assert stand.parts.gallery.query == FOXES
    QTest.mouseClick(tools.saved, LEFT)
    gone = opened(tools).actions()[-1].menu()
    assert isinstance(gone, QMenu)
    choose(gone, "Foxes && hens")
    assert dropped == ["Foxes & hens"]


def test_a_search_is_kept_under_a_name(
    stand: Stand,
    tools: SearchTools,
    commands: Commands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[tuple[str, Query]] = []
    monkeypatch.setattr(
        stand.parts.boards, "keep_search", lambda *given: kept.append(given)
    )
    stand.parts.filters.take(FOXES)
    commands["search.save"].trigger()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.accessibleName()) == ("fox", "Name of the search")
    press(KEY.Key_Escape)
    assert not field.isVisible()
    commands["search.save"].trigger()
    QTest.keyClicks(field, "Best foxes")
    press(KEY.Key_Return)
    assert kept == [("Best foxes", FOXES)]
    assert not field.isVisible()


def test_the_trash_is_looked_into_and_left(
    stand: Stand, tools: SearchTools, commands: Commands
) -> None:
    trash = commands["view.trash"]
    stand.parts.filters.ask(is_starred=True)
    trash.trigger()
    assert stand.parts.gallery.query == Query(in_trash=True)
    assert not tools.filter.isChecked()
    stand.parts.filters.clear()
    assert not trash.isChecked()
    trash.trigger()
    trash.trigger()
    assert stand.parts.gallery.query == Query()
    assert unnamed(tools) == []
