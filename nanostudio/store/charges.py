"""What tasks did cost: every charge and refund once, and their sums."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from nanostudio.core.money import Basis, Money
from nanostudio.core.task import Charged, Task
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_CHARGED = (Charged.YES, Charged.REFUNDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A row of the ledger. `amount` is None where nobody said how much."""

    task_id: str
    at_ms: int
    provider: str
    model: str
    is_refund: bool
    amount: Money | None
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCost:
    """What one provider took in one month (local time), in one unit.

    `cost` is None for charges nobody said the amount of. `reported` is the part of it
    the provider itself named; the rest comes from prices."""

    month: str  # "2026-11"
    provider: str
    cost: Money | None
    reported: Money | None
    charges: int = 0
    refunds: int = 0


def record(db: "Connection", task: Task) -> None:
    """Write down, once each, that `task` was charged and that it was refunded.

    A refund gives back what was charged, whatever is said of the cost later."""
    if task.charged not in _CHARGED:
        return
    cost = task.cost
    values = {
        "task_id": task.id,
        "at_ms": task.created_ms if task.sent_ms is None else task.sent_ms,
        "provider": task.request.provider,
        "model": task.request.model,
        "amount_micro": cost.micro if cost else None,
        "unit": cost.unit if cost else None,
        "basis": task.cost_basis if cost else Basis.UNKNOWN,
        "project_id": task.project_id,
    }
    db.execute(_CHARGE, values)
    if task.charged is Charged.REFUNDED:
        ended_ms = values["at_ms"] if task.finished_ms is None else task.finished_ms
        db.execute(_REFUND, {"task_id": task.id, "at_ms": ended_ms})


def list_charges(db: "Connection", task_id: str | None = None) -> list[Charge]:
    """The ledger in the order it was written; of one task when given."""
    return [_charge(row) for row in select(db, _SELECT, {"task_id": task_id})]


def month_costs(db: "Connection") -> list[MonthCost]:
    """The sums, newest month first, then by provider and unit."""
    return _sums(select(db, _SELECT, {"task_id": None}))


def project_costs(
    db: "Connection", project_id: str | None = None
) -> dict[str, list[MonthCost]]:
    """The sums of each project, or of one, by its id."""
    by_project: dict[str, list[dict[str, Any]]] = {}
    for row in select(db, _SELECT, {"task_id": None}):
        if project_id in (None, row["project_id"]):
            by_project.setdefault(row["project_id"], []).append(row)
    return {name: _sums(rows) for name, rows in by_project.items()}


def _sums(rows: Iterable[dict[str, Any]]) -> list[MonthCost]:
    sums: dict[tuple[str, str, str | None], MonthCost] = {}
    for row in rows:
        charge, month = _charge(row), row["month"] or ""
        key = (month, charge.provider, row["unit"])
        zero = None if charge.amount is None else Money(0, charge.amount.unit)
        known = sums.get(key) or MonthCost(
            month=month, provider=charge.provider, cost=zero, reported=zero
        )
        sums[key] = _added(known, charge)
    by_name = sorted(sums, key=lambda key: (key[1], key[2] or ""))
    return [sums[key] for key in sorted(by_name, key=lambda key: key[0], reverse=True)]


def _added(known: MonthCost, charge: Charge) -> MonthCost:
    known = replace(
        known,
        charges=known.charges + (not charge.is_refund),
        refunds=known.refunds + charge.is_refund,
    )
    if charge.amount is None or known.cost is None or known.reported is None:
        return known
    amount = charge.amount * (-1 if charge.is_refund else 1)
    part = amount if charge.basis is Basis.REPORTED else amount * 0
    return replace(known, cost=known.cost + amount, reported=known.reported + part)


def _charge(row: dict[str, Any]) -> Charge:
    micro = row["amount_micro"]
    return Charge(
        task_id=row["task_id"],
        at_ms=row["at_ms"],
        provider=row["provider"],
        model=row["model"],
        is_refund=row["kind"] == "refund",
        amount=None if micro is None else Money(micro, row["unit"]),
        basis=Basis(row["basis"]),
    )


_CHARGE = """
INSERT INTO charges (
    task_id, at_ms, provider, model, kind, amount_micro, unit, basis, project_id
) VALUES (
    :task_id, :at_ms, :provider, :model, 'charge', :amount_micro, :unit, :basis,
    :project_id
) ON CONFLICT (task_id, kind) DO NOTHING
"""
_REFUND = """
INSERT INTO charges (
    task_id, at_ms, provider, model, kind, amount_micro, unit, basis, project_id
)
SELECT task_id, :at_ms, provider, model, 'refund', amount_micro, unit, basis, project_id
FROM charges WHERE task_id = :task_id AND kind = 'charge'
ON CONFLICT (task_id, kind) DO NOTHING
"""
_SELECT = """
SELECT *, strftime('%Y-%m', at_ms / 1000, 'unixepoch', 'localtime') AS month
FROM charges WHERE :task_id IS NULL OR task_id = :task_id ORDER BY number
"""
