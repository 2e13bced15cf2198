"""Budgets: whatever becomes of a task, its price is held, spent or given back."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from nanostudio.core.errors import OverBudget
from nanostudio.core.money import Money
from nanostudio.core.project import DEFAULT_PROJECT, Budget, Defaults, Project
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.database import Connection
from nanostudio.store.projects import (
    choose_project,
    create_project,
    drop_budget,
    folder_of,
    list_budgets,
    list_projects,
    raise_budget,
    require_budget,
    save_project,
    set_budget,
    set_defaults,
    set_folder,
    standing,
)
from nanostudio.store.tasks import add_tasks, save_task
from tests.store.newest import in_memory
from tests.store.samples import make_task

LIMIT = Money.of(100, "credits")
PRICE = Money.of(15, "credits")
NOTHING = Money(0, "credits")


@pytest.fixture
def db() -> Iterator[Connection]:
    connection = in_memory()
    set_budget(connection, DEFAULT_PROJECT, LIMIT, since_ms=0)
    yield connection
    connection.close()


def order(db: Connection, number: int = 1, **changes: Any) -> None:
    add_tasks(db, [make_task(number, reserved=PRICE, **changes)])


def end(db: Connection, state: TaskState, charged: Charged, **changes: Any) -> None:
    task = make_task(1, reserved=PRICE)
    save_task(db, replace(task, state=state, charged=charged, **changes))


def stand(db: Connection) -> tuple[Money, Money]:
    """Spent and held back."""
    [budget] = list_budgets(db, DEFAULT_PROJECT)
    return budget.spent, budget.reserved


def test_a_queued_task_holds_its_price_back(db: Connection) -> None:
    order(db, 1)
    order(db, 2)
    assert stand(db) == (NOTHING, PRICE * 2)


@pytest.mark.parametrize(
    ("state", "charged", "expected"),
    [
        (TaskState.DONE, Charged.YES, (PRICE, NOTHING)),
        (TaskState.FAILED, Charged.NO, (NOTHING, NOTHING)),
        (TaskState.FAILED, Charged.REFUNDED, (NOTHING, NOTHING)),
        (TaskState.FAILED, Charged.YES, (PRICE, NOTHING)),
        (TaskState.FAILED, Charged.UNKNOWN, (NOTHING, PRICE)),
        (TaskState.CANCELLED, Charged.NO, (NOTHING, NOTHING)),
        (TaskState.CANCELLED, Charged.UNKNOWN, (NOTHING, PRICE)),
        (TaskState.UNCERTAIN, Charged.UNKNOWN, (NOTHING, PRICE)),
        (TaskState.RUNNING, Charged.UNKNOWN, (NOTHING, PRICE)),
        (TaskState.RUNNING, Charged.YES, (PRICE, NOTHING)),
    ],
)
def test_the_price_follows_the_task(
    db: Connection,
    state: TaskState,
    charged: Charged,
    expected: tuple[Money, Money],
) -> None:
    order(db)
    end(db, state, charged)
    assert stand(db) == expected


def test_what_was_charged_counts_not_what_was_listed(db: Connection) -> None:
    order(db)
    end(db, TaskState.DONE, Charged.YES, cost=Money.of(20, "credits"))
    assert stand(db) == (Money.of(20, "credits"), NOTHING)


def test_only_one_project_and_one_unit_count(db: Connection) -> None:
    save_project(db, Project(id="other", name="Other"), 1)
    order(db, 1, project_id="other")
    add_tasks(db, [make_task(2, reserved=Money.of("0.1", "USD"))])
    assert stand(db) == (NOTHING, NOTHING)
    assert list_budgets(db, "other") == []


def test_what_came_before_the_budget_does_not_count(db: Connection) -> None:
    order(db, 1)
    end(db, TaskState.DONE, Charged.YES, cost=PRICE)
    order(db, 2)
    set_budget(db, DEFAULT_PROJECT, LIMIT, since_ms=make_task(3).created_ms)
    order(db, 3)
    assert stand(db) == (NOTHING, PRICE)


def test_what_is_left_may_fall_below_nothing() -> None:
    over = Budget(limit=PRICE, spent=PRICE, reserved=Money.of(5, "credits"))
    assert over.left == Money.of(-5, "credits")


def test_a_budget_can_be_dropped(db: Connection) -> None:
    drop_budget(db, DEFAULT_PROJECT, "credits")
    drop_budget(db, DEFAULT_PROJECT, "credits")
    assert list_budgets(db, DEFAULT_PROJECT) == []


def test_a_project_keeps_its_place_when_it_is_renamed(db: Connection) -> None:
    for name in ("a", "b"):
        save_project(db, Project(id=name, name=name), 1)
    save_project(db, Project(id="a", name="z"), 2)
    names = [project.name for project in list_projects(db)]
    assert names == ["", "z", "b"]


def test_an_order_over_what_is_left_is_refused(db: Connection) -> None:
    prices = [make_task(n, reserved=PRICE) for n in range(7)]
    with pytest.raises(OverBudget, match="costs 105 credits; the budget has 100"):
        require_budget(db, prices)
    require_budget(db, prices[:6])
    require_budget(db, [])
    require_budget(db, [make_task(1, reserved=Money.of(1000, "USD"))])
    require_budget(db, [make_task(1)])


def test_the_chosen_project_stands_until_another_is_chosen(db: Connection) -> None:
    assert standing(db).current == Project()
    create_project(db, Project(id="a", name="Foxes"), 1)
    assert standing(db).current == Project(id="a", name="Foxes")
    assert standing(db).budgets == ()
    choose_project(db, "gone")
    assert standing(db).current == Project()


def test_a_raised_budget_goes_on_counting(db: Connection) -> None:
    order(db)
    raise_budget(db, DEFAULT_PROJECT, LIMIT * 2)
    [budget] = list_budgets(db, DEFAULT_PROJECT)
    assert budget.left == Money.of(185, "credits")


def test_a_project_has_a_folder_that_a_new_name_does_not_move(db: Connection) -> None:
    save_project(db, Project(id="zoo", name="Zoo", folder="zoo"), 5)
    save_project(db, Project(id="zoo", name="Circus", folder="circus"), 6)
    assert list_projects(db)[1] == Project(id="zoo", name="Circus", folder="zoo")
    assert folder_of(db, "zoo") == "zoo"
    set_folder(db, "zoo", "circus")
    assert folder_of(db, "zoo") == "circus"
    assert folder_of(db, DEFAULT_PROJECT) == folder_of(db, "gone") == ""


def test_a_project_keeps_what_its_orders_begin_with(db: Connection) -> None:
    defaults = Defaults(provider="monet", model="m", resolution="2K", count=3)
    set_defaults(db, DEFAULT_PROJECT, defaults)
    assert list_projects(db)[0].defaults == defaults
    set_defaults(db, DEFAULT_PROJECT, None)
    assert list_projects(db)[0].defaults is None


@pytest.mark.parametrize("kept", ["{", "5", "[]", '{"colour": "red"}'])
def test_defaults_nobody_can_read_are_none(db: Connection, kept: str) -> None:
    db.execute("UPDATE projects SET defaults = ?", (kept,))
    assert list_projects(db)[0].defaults is None
