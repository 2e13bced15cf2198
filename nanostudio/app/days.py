"""The days that pictures were ordered on, told from their numbers alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from nanostudio.app.rows import Rows
from nanostudio.app.words import translate
from nanostudio.core.ordering import first_number, moment_of


@dataclass(frozen=True, slots=True)
class Day:
    """A day, and the row its pictures begin with."""

    row: int
    day: date


def days_of(rows: Rows) -> Sequence[Day]:
    """The days of the rows, in their order; none where they are not sorted by age.

    Takes as long as there are days, however many pictures each has."""
    return tuple(_days(rows)) if rows.is_by_age else ()


def day_words(day: date, today: date) -> str:
    """("Today", "Yesterday", "Wednesday, 25 November 2026")."""
    if day == today:
        return translate("days", "Today")
    if day == today - timedelta(days=1):
        return translate("days", "Yesterday")
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


def _days(rows: Rows) -> Iterator[Day]:
    row, last = 0, None
    while row < len(rows):
        day = _day_of(rows.key(row))
        if day != last:
            yield Day(row, day)
        last = day
        # Where clocks were once put back over midnight, a day is left and comes again.
        row = max(row + 1, rows.first_beyond(*_span(day)))


def _day_of(number: int) -> date:
    return datetime.fromtimestamp(moment_of(number) / 1000).date()


@lru_cache(4096)
def _span(day: date) -> tuple[int, int]:
    """The first number of a day, and the first one after it."""
    start, end = (
        datetime.combine(one, time()).timestamp()
        for one in (day, day + timedelta(days=1))
    )
    return first_number(round(start * 1000)), first_number(round(end * 1000))
