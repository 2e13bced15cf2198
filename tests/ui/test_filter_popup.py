"""What can be asked for, under its button: every click counts at once."""

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from nanostudio.core.search import Field, Query
from nanostudio.ui.filter_popup import FilterPopup
from tests.ui.finding_stand import Stand, click, press, pressed, unnamed, words

TAGS = {f"tag {n:02}": 20 - n for n in range(12)}
KEY = Qt.Key


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    return Stand(qtbot)


@pytest.fixture
def popup(stand: Stand) -> FilterPopup:
    made = FilterPopup(stand.host, stand.parts.finding)
    stand.count(Field.FORMAT, {"png": 3, "webp": 20, "avif": 3})
    stand.count(Field.SHAPE, {"1:1": 9})
    stand.count(Field.TAG, TAGS)
    made.open_under(stand.anchor, stand.anchor, stand.anchor)
    return made


def test_characters_are_listed_with_their_canons(
    stand: Stand, popup: FilterPopup
) -> None:
    stand.count(Field.CHARACTER, {"mira@1": 3, "mira@2": 9})
    people = popup.sections[Field.CHARACTER]
    assert words(people) == ["mira  12", "mira, canon v2  9", "mira, canon v1  3"]
    click(people, "mira, canon v1")
    assert query(stand).values == {Field.CHARACTER: frozenset({"mira@1"})}


def query(stand: Stand) -> Query:
    return stand.parts.gallery.query


def test_the_most_frequent_value_comes_first(popup: FilterPopup) -> None:
    assert words(popup.sections[Field.FORMAT]) == ["WEBP  20", "AVIF  3", "PNG  3"]
    assert popup.sections[Field.SHAPE].isHidden()  # nothing to choose between


def test_of_many_values_one_sees_the_first_till_one_wants_all(
    stand: Stand, popup: FilterPopup
) -> None:
    tags = popup.sections[Field.TAG]
    assert words(tags) == [*(f"tag {n:02}  {20 - n}" for n in range(8)), "4 more…"]
    stand.parts.filters.toggle(Field.TAG, "tag 11")  # one that is chosen is seen
    assert words(tags)[8:] == ["tag 11  9", "3 more…"]
    click(tags, "3 more")
    assert len(words(tags)) == 12
    stand.parts.filters.toggle(Field.TAG, "tag 11")
    assert words(tags)[-1] == "tag 11  9"


def test_a_click_asks_and_another_does_not_any_more(
    stand: Stand, popup: FilterPopup
) -> None:
    formats = popup.sections[Field.FORMAT]
    click(formats, "PNG")
    click(formats, "WEBP")
    assert query(stand).values == {Field.FORMAT: frozenset({"png", "webp"})}
    assert pressed(formats) == ["WEBP  20", "PNG  3"]
    click(formats, "PNG")
    assert query(stand).values == {Field.FORMAT: frozenset({"webp"})}
    stand.count(Field.FORMAT, {})
    assert words(formats) == ["WEBP  0"]  # what is asked for can be let go
    click(formats, "WEBP")
    assert formats.isHidden()


def test_judgements_and_days(stand: Stand, popup: FilterPopup) -> None:
    for text in ("★ 3", "Starred", "Unlike asked", "Last 7 days"):
        click(popup, text)
    asked = query(stand)
    assert (asked.least_rating, asked.is_starred, asked.is_unlike) == (3, True, True)
    assert asked.since_ms is not None
    since = QDateTime.fromMSecsSinceEpoch(asked.since_ms)
    assert since.daysTo(QDateTime.currentDateTime()) == 6
    assert since.time().msecsSinceStartOfDay() == 0
    click(popup, "★ 4")
    click(popup, "Today")
    assert pressed(popup) == ["★ 4 or more", "Starred", "Unlike asked", "Today"]
    for text in ("★ 4", "Starred", "Unlike asked", "Today"):
        click(popup, text)
    assert query(stand) == Query()


def test_everything_is_shown_again(stand: Stand, popup: FilterPopup) -> None:
    assert not popup.clear.isEnabled()
    click(popup, "Starred")
    click(popup.sections[Field.TAG], "tag 03")
    click(popup, "Show everything")
    assert query(stand) == Query()
    assert pressed(popup) == []


def test_tab_stays_inside_and_what_it_comes_to_is_seen(
    stand: Stand, popup: FilterPopup
) -> None:
    many = {f"a rather long value {n}": n + 1 for n in range(8)}
    for field in (Field.KEY, Field.MODEL, Field.RESOLUTION, Field.PROVIDER):
        stand.count(field, many)
    QApplication.processEvents()
    [area] = popup.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    seen = set()
    for key in [KEY.Key_Tab] * (len(popup.fields()) + 1) + [KEY.Key_Backtab] * 3:
        press(key)
        focus = QApplication.focusWidget()
        assert popup.isAncestorOf(focus)
        assert focus.visibleRegion().boundingRect() == focus.rect(), focus.text()
        seen.add(focus)
    assert seen == set(popup.fields())
    assert unnamed(popup) == []


def test_esc_closes_and_the_focus_goes_back(stand: Stand, popup: FilterPopup) -> None:
    press(KEY.Key_Escape)
    assert popup.isHidden()
    assert QApplication.focusWidget() is stand.anchor
    popup.open_under(stand.anchor, stand.anchor, stand.anchor)
    click(popup, "Done")
    assert popup.isHidden()


def test_the_focus_stays_on_a_value_while_its_section_is_counted(
    stand: Stand, popup: FilterPopup
) -> None:
    formats = popup.sections[Field.FORMAT]
    click(formats, "AVIF")
    stand.count(Field.FORMAT, {"png": 1, "webp": 18, "avif": 3})
    focus = QApplication.focusWidget()
    assert focus.accessibleName() == "Format: AVIF  3"
    assert not popup.isHidden()


def test_a_name_is_shown_as_it_is(stand: Stand, popup: FilterPopup) -> None:
    stand.count(Field.TAG, {"R&D": 2, "fox": 1})
    assert words(popup.sections[Field.TAG]) == ["R&&D  2", "fox  1"]
