"""A project's budget: reserved with the order, given back when nothing was charged."""

import asyncio

import pytest

from nanostudio.core.errors import OverBudget
from nanostudio.core.money import Money
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.projects import list_budgets, set_budget
from nanostudio.store.tasks import list_tasks
from tests.engine.bench import Bench, a_request
from tests.engine.fakes import refuses

pytestmark = pytest.mark.anyio
PRICE = Money.of(10, "credits")  # of a picture of the fakes at 1K


async def allow(bench: Bench, limit: Money) -> None:
    await bench.database.run(set_budget, DEFAULT_PROJECT, limit, since_ms=0)


async def left(bench: Bench) -> Money:
    [budget] = await bench.database.run(list_budgets, DEFAULT_PROJECT)
    return budget.left


async def test_an_order_reserves_all_its_prices_at_once(bench: Bench) -> None:
    await allow(bench, PRICE * 8)
    with pytest.raises(OverBudget, match=r"costs 90 credits.*80 credits left"):
        await bench.engine.submit(a_request(n=9))
    assert await bench.database.run(list_tasks) == []
    assert bench.wire.seen("create") == []
    tasks = await bench.engine.submit(a_request(n=8))
    assert {task.reserved for task in tasks} == {PRICE}
    await bench.engine.settled(task.id for task in tasks)


async def test_of_orders_at_the_same_time_only_as_many_are_taken_as_fit(
    bench: Bench,
) -> None:
    await allow(bench, PRICE * 2)
    found = await asyncio.gather(
        *(bench.engine.submit(a_request()) for _ in range(5)), return_exceptions=True
    )
    assert sum(isinstance(one, OverBudget) for one in found) == 3
    tasks = [one[0] for one in found if isinstance(one, tuple)]
    await bench.engine.settled(task.id for task in tasks)
    assert await left(bench) == PRICE * 0


async def test_several_requests_are_one_order(bench: Bench) -> None:
    await allow(bench, PRICE * 3)
    with pytest.raises(OverBudget):
        await bench.engine.submit(a_request(n=2), a_request(prompt="a hen", n=2))
    tasks = await bench.engine.submit(a_request(n=2), a_request(prompt="a hen"))
    assert [task.request.prompt for task in tasks] == ["a fox", "a fox", "a hen"]
    assert len({task.batch_id for task in tasks}) == 1
    await bench.engine.settled(task.id for task in tasks)


async def test_what_was_not_charged_returns_to_the_pot(bench: Bench) -> None:
    await allow(bench, PRICE)
    bench.wire.on("create", refuses(400))
    task = await bench.generate()
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.NO)
    assert await left(bench) == PRICE


async def test_a_retry_and_a_resend_reserve_too(bench: Bench) -> None:
    await allow(bench, PRICE)
    task = await bench.generate()
    assert task.charged is Charged.YES
    with pytest.raises(OverBudget):
        await bench.engine.retry(task.id)
