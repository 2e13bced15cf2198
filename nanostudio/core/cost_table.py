"""What projects did cost, month by month, as a table for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from nanostudio.core.money import Money

HEADINGS = (
    "month",
    "project",
    "provider",
    "charges",
    "refunds",
    "cost",
    "reported",
    "unit",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class CostRow:
    """A project's month with one provider, in one unit; see store.charges.MonthCost."""

    month: str  # "2026-11"
    project: str
    provider: str
    charges: int
    refunds: int
    cost: Money | None
    reported: Money | None


def as_csv(rows: Iterable[CostRow]) -> str:
    """The table, as RFC 4180 has it. Amounts have a point, whatever the language."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(HEADINGS)
    for row in rows:
        table.writerow(
            (
                row.month,
                _plain(row.project),
                _plain(row.provider),
                row.charges,
                row.refunds,
                _amount(row.cost),
                _amount(row.reported),
                _plain(row.cost.unit) if row.cost else "",
            )
        )
    return text.getvalue()


def _amount(money: Money | None) -> str:
    return f"{money.amount:f}" if money else ""


def _plain(text: str) -> str:
    """A name that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
