"""Pictures belong to the days of where the person is, whatever the clocks do there."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest

from nanostudio.app import days
from nanostudio.app.days import Day, day_words, days_of
from nanostudio.app.rows import Rows
from nanostudio.core.ordering import picture_number
from nanostudio.core.search import Sort

BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"
# Till 2011 the clocks were put back from one past midnight to the day before.
ST_JOHNS = "NST3:30NDT,M3.2.0/0:01,M11.1.0/0:01"
Live = Callable[[str], None]


@pytest.fixture
def live(monkeypatch: pytest.MonkeyPatch) -> Iterator[Live]:
    def live_in(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        days._span.cache_clear()

    yield live_in
    monkeypatch.undo()
    time.tzset()
    days._span.cache_clear()


def rows_of(sort: Sort, *moments: str) -> Rows:
    """Rows of pictures made at these moments of UTC."""
    rows = Rows()
    rows.fill((made(moment) for moment in moments), sort)
    return rows


def made(moment: str) -> int:
    at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    return picture_number(round(at.timestamp() * 1000), 0)


def test_a_day_is_longer_when_the_clocks_are_put_back(live: Live) -> None:
    live(BERLIN)
    moments = (
        "2026-10-24 21:59",
        "2026-10-24 22:00",  # midnight
        "2026-10-25 12:00",
        "2026-10-25 22:59",  # 25 hours
        "2026-10-25 23:00",
    )
    found = [(one.row, one.day.day) for one in days_of(rows_of(Sort.OLDEST, *moments))]
    assert found == [(0, 24), (1, 25), (4, 26)]
    found = [(one.row, one.day.day) for one in days_of(rows_of(Sort.NEWEST, *moments))]
    assert found == [(0, 26), (1, 25), (4, 24)]


def test_a_day_is_shorter_when_they_are_put_forward(live: Live) -> None:
    live(BERLIN)
    moments = ("2026-03-28 23:00", "2026-03-29 21:59", "2026-03-29 22:00")
    assert days_of(rows_of(Sort.OLDEST, *moments)) == (
        Day(0, date(2026, 3, 29)),
        Day(2, date(2026, 3, 30)),
    )


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
def test_a_day_that_is_left_and_comes_again_is_one(live: Live, sort: Sort) -> None:
    live(ST_JOHNS)
    moments = ("2010-11-07 02:00", "2010-11-07 02:45", "2010-11-07 03:15")
    assert {one.day for one in days_of(rows_of(sort, *moments))} == {date(2010, 11, 6)}
    assert len(days_of(rows_of(sort, *moments))) == 1


def test_another_order_has_no_days() -> None:
    assert days_of(rows_of(Sort.BEST, "2026-03-28 12:00")) == ()
    assert days_of(Rows()) == ()


def test_days_are_called_as_people_call_them() -> None:
    today = date(2026, 11, 26)
    words = [day_words(date(2026, 11, day), today) for day in (26, 25, 24)]
    assert words[:2] == ["Today", "Yesterday"]
    assert "2026" in words[2]
