"""Face-offs are kept, judged once, and summed up for each model."""

from dataclasses import replace
from typing import Any

import pytest

from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.core.trial import Score, Trial
from nanostudio.store.database import Connection
from nanostudio.store.pictures import Look, look_over, numbers_of
from nanostudio.store.tasks import add_tasks, save_task
from nanostudio.store.trials import (
    add_trial,
    get_trial,
    judge,
    list_scores,
    list_unjudged,
)
from tests.store.samples import make_output, make_task

_MS = 1_780_000_000_000


def entrant(number: int, model: str = "wide", **changes: Any) -> Task:
    """A delivered picture of 20 credits; it took `number` seconds."""
    request = GenerationRequest(provider="grand", model=model, prompt="a fox")
    values: dict[str, Any] = {
        "request": request,
        "state": TaskState.DONE,
        "outputs": (make_output(path=f"{number}.png"),),
        "charged": Charged.YES,
        "cost": Money.of(20, "credits"),
        "sent_ms": _MS,
        "finished_ms": _MS + number * 1000,
    }
    return make_task(number, **values | changes)


def hold(db: Connection, name: str, *tasks: Task, winner: Task | None = None) -> None:
    """A face-off that was judged an hour later."""
    add_tasks(db, tasks)
    add_trial(db, Trial(id=name, created_ms=_MS, tasks=tasks))
    judge(db, name, winner.id if winner else None, _MS + 3_600_000)


def test_a_trial_comes_back_as_it_was_with_its_tasks_of_now(db: Connection) -> None:
    tasks = [entrant(n, state=TaskState.RUNNING, outputs=()) for n in (1, 2, 3)]
    add_tasks(db, tasks)
    trial = Trial(id="t", created_ms=_MS, tasks=(tasks[2], tasks[0], tasks[1]))
    add_trial(db, trial)
    assert get_trial(db, "t") == trial
    failed = replace(tasks[0], state=TaskState.FAILED)
    save_task(db, failed)
    assert list_unjudged(db) == [trial.with_task(failed)]
    assert get_trial(db, "u") is None


def test_the_first_verdict_counts(db: Connection) -> None:
    first, second = entrant(1), entrant(2)
    add_tasks(db, [first, second])
    add_trial(db, Trial(id="t", created_ms=_MS, tasks=(first, second)))
    assert judge(db, "t", second.id, 5) == get_trial(db, "t")
    again = judge(db, "t", first.id, 6)
    assert again is not None
    assert (again.winner_id, again.judged_ms) == (second.id, 5)
    assert list_unjudged(db) == []


def test_a_stranger_does_not_win(db: Connection) -> None:
    first, second, other = entrant(1), entrant(2), entrant(3)
    add_tasks(db, [first, second, other])
    add_trial(db, Trial(id="t", created_ms=_MS, tasks=(first, second)))
    with pytest.raises(LookupError, match="task-0003"):
        judge(db, "t", other.id, 5)
    assert [trial.id for trial in list_unjudged(db)] == ["t"]


def test_a_trial_whose_tasks_are_gone_is_not_offered(db: Connection) -> None:
    tasks = entrant(1), entrant(2)
    add_trial(db, Trial(id="t", created_ms=_MS, tasks=tasks))  # nobody added them
    assert list_unjudged(db) == []


def test_scores_say_what_was_picked_and_failed_and_how_long_it_took(
    db: Connection,
) -> None:
    one, other = entrant(10), entrant(30, "small")
    hold(db, "a", one, other, winner=one)
    one, lost = entrant(20), entrant(4, "small", state=TaskState.UNCERTAIN, outputs=())
    hold(db, "b", one, lost)
    one, failed = entrant(60), entrant(5, "small", state=TaskState.FAILED, outputs=())
    hold(db, "c", one, failed, winner=one)
    hold(db, "d", entrant(22), winner=None)
    wide, small = list_scores(db)
    assert (wide.provider, wide.model) == ("grand", "wide")
    assert (wide.shown, wide.picked, wide.failed) == (4, 2, 0)
    assert wide.median_ms == 21_000  # of 10, 20, 22 and 60 s
    assert (small.shown, small.picked, small.failed) == (1, 0, 2)
    assert small.median_ms == 30_000


def test_prices_are_means_by_unit_and_count_what_was_paid_for_nothing(
    db: Connection,
) -> None:
    dear, free = Money.of("0.10", "USD"), Money.of(0, "credits")
    hold(db, "a", entrant(1), entrant(2, cost=Money.of(30, "credits")))
    hold(db, "b", entrant(3, cost=dear), entrant(4, charged=Charged.REFUNDED))
    hold(db, "c", entrant(5, "small", state=TaskState.FAILED, outputs=()))
    lost = entrant(6, state=TaskState.FAILED, outputs=(), cost=Money.of(10, "credits"))
    hold(db, "d", lost, entrant(7, "free", cost=free))
    found = {score.model: score.prices for score in list_scores(db)}
    assert found == {
        "wide": (dear, Money.of(30, "credits")),
        "small": (),
        "free": (free,),
    }


def test_honesty_is_of_what_was_looked_over(db: Connection) -> None:
    tasks = [entrant(n) for n in (1, 2, 3)]
    hold(db, "a", *tasks)
    looks = {numbers_of(db, one.id)[0]: one is tasks[0] for one in tasks[:2]}
    look_over(db, {n: Look(is_unlike=is_unlike) for n, is_unlike in looks.items()})
    [score] = list_scores(db)
    assert (score.honest, score.looked_over) == (1, 2)


def test_what_is_not_judged_or_came_too_late_tells_nothing(db: Connection) -> None:
    add_tasks(db, [entrant(1)])
    add_trial(db, Trial(id="a", created_ms=_MS, tasks=(entrant(1),)))
    assert list_scores(db) == []
    hold(db, "b", entrant(2, finished_ms=_MS + 4_000_000, charged=Charged.UNKNOWN))
    assert list_scores(db) == [
        Score(provider="grand", model="wide", shown=0, median_ms=4_000_000)
    ]
    assert list_scores(db, _MS + 3_600_001) == []
