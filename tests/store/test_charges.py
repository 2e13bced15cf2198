"""The ledger: written with the task, once for each charge and refund, never changed."""

from dataclasses import replace
from datetime import datetime

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.money import Basis, Money
from nanostudio.core.task import Charged, Task
from nanostudio.store.charges import Charge, MonthCost, list_charges, month_costs
from nanostudio.store.database import Connection
from nanostudio.store.tasks import add_outputs, add_tasks, save_task
from tests.store import samples
from tests.store.samples import make_task
from tests.store.test_tasks import fresh, replaced

TEN = Money.of(10, "credits")
OCTOBER, NOVEMBER = (
    int(datetime(2026, month, 15, 12).timestamp() * 1000) for month in (10, 11)
)


def charged(number: int = 1, **changes: object) -> Task:
    """A task that did cost ten credits in November, as its provider says."""
    values: dict[str, object] = {
        "charged": Charged.YES,
        "cost": TEN,
        "cost_basis": Basis.REPORTED,
        "sent_ms": NOVEMBER,
    }
    return make_task(number, **values | changes)


def keep(db: Connection, *tasks: Task) -> None:
    for task in tasks:
        add_tasks(db, [replace(task, charged=Charged.NO)])
        save_task(db, task)


def test_a_charge_is_written_with_its_task_and_once(db: Connection) -> None:
    task = charged(finished_ms=NOVEMBER + 9)
    keep(db, task)
    save_task(db, replace(task, cost=Money.of(99, "credits")))
    add_outputs(db, task)
    assert list_charges(db) == [
        Charge(
            task_id=task.id,
            at_ms=NOVEMBER,
            provider="monet",
            model="nano-banana-2",
            is_refund=False,
            amount=TEN,
            basis=Basis.REPORTED,
        )
    ]


@pytest.mark.parametrize("state", [Charged.NO, Charged.UNKNOWN])
def test_what_is_not_known_to_be_charged_is_not_written(
    db: Connection, state: Charged
) -> None:
    keep(db, charged(charged=state))
    assert list_charges(db) == []


def test_a_refund_gives_back_what_was_charged(db: Connection) -> None:
    task = charged()
    keep(db, task)
    back = replace(task, charged=Charged.REFUNDED, cost=None, finished_ms=NOVEMBER + 9)
    save_task(db, back)
    save_task(db, back)
    taken, given = list_charges(db, task.id)
    assert given == replace(taken, is_refund=True, at_ms=NOVEMBER + 9)
    assert list_charges(db, "another") == []


def test_refunded_at_once_it_was_charged_before(db: Connection) -> None:
    task = charged(charged=Charged.REFUNDED, cost=None, sent_ms=None)
    keep(db, task)
    rows = list_charges(db)
    assert [(row.is_refund, row.amount, row.basis) for row in rows] == [
        (False, None, Basis.UNKNOWN),
        (True, None, Basis.UNKNOWN),
    ]
    assert {row.at_ms for row in rows} == {task.created_ms}


def test_a_save_that_is_undone_leaves_no_charge(db: Connection) -> None:
    add_tasks(db, [make_task()])
    db.execute("BEGIN")
    save_task(db, charged())
    db.execute("ROLLBACK")
    assert list_charges(db) == []


@pytest.mark.parametrize(
    "query", ["UPDATE charges SET unit = 'x'", "DELETE FROM charges"]
)
def test_the_ledger_is_only_added_to(db: Connection, query: str) -> None:
    keep(db, charged())
    with pytest.raises(apsw.ConstraintError, match="only added to"):
        db.execute(query)


def test_a_purged_task_leaves_its_charge(db: Connection) -> None:
    keep(db, charged())
    db.execute("DELETE FROM tasks")
    assert len(list_charges(db)) == 1


def test_sums_by_month_provider_and_unit(db: Connection) -> None:
    dollars = Money.of("0.05", "USD")
    other = replace(make_task().request, provider="apidot")
    keep(
        db,
        charged(1),
        charged(2, cost_basis=Basis.LISTED),
        charged(3, cost=dollars, cost_basis=Basis.TOKENS),
        charged(4, cost=None),
        charged(5, sent_ms=OCTOBER),
        charged(6, request=other),
        charged(7, charged=Charged.REFUNDED, finished_ms=NOVEMBER),
    )
    nothing = Money(0, "USD")
    assert month_costs(db) == [
        row("2026-11", "apidot", TEN, TEN),
        replace(row("2026-11", "monet", None, None), charges=1),
        row("2026-11", "monet", dollars, nothing),
        replace(row("2026-11", "monet", TEN * 2, TEN), charges=3, refunds=1),
        row("2026-10", "monet", TEN, TEN),
    ]


def row(month: str, provider: str, cost: Money | None, part: Money | None) -> MonthCost:
    return MonthCost(
        month=month, provider=provider, cost=cost, reported=part, charges=1
    )


def test_a_refund_in_a_later_month_is_given_back_there(db: Connection) -> None:
    keep(db, charged(sent_ms=OCTOBER, charged=Charged.REFUNDED, finished_ms=NOVEMBER))
    later, sooner = month_costs(db)
    assert (later.cost, later.refunds) == (TEN * -1, 1)
    assert (sooner.cost, sooner.charges) == (TEN, 1)


@settings(deadline=None)
@given(samples.tasks, st.lists(samples.changes, max_size=5))
def test_whatever_becomes_of_a_task_it_is_charged_and_refunded_once_at_most(
    task: Task, changes: list[dict[str, object]]
) -> None:
    db = fresh()
    add_tasks(db, [task])
    for change in changes:
        task = replaced(task, **change)
        save_task(db, task)
    states = {change["charged"] for change in changes}
    kinds = [row.is_refund for row in list_charges(db, task.id)]
    assert kinds == (
        [False, True][: 1 + (Charged.REFUNDED in states)]
        if states & {Charged.YES, Charged.REFUNDED}
        else []
    )
    assert sum(row.charges for row in month_costs(db)) == kinds.count(False)
