"""Pictures and money since the start."""

import pytest

from nanostudio.app.session import Session
from nanostudio.core.money import Money
from nanostudio.core.task import Charged, Task
from tests.app.tile_samples import done_task, failed_task, running_task


def after(*tasks: Task) -> Session:
    session = Session()
    for task in tasks:
        session.note(task)
    return session


def test_nothing_is_said_before_anything_was_made() -> None:
    assert after(running_task()).words == ""


@pytest.mark.parametrize(
    ("tasks", "words"),
    [
        ([done_task(1)], "Session 1 image · 20 credits"),
        ([done_task(1, 3), done_task(2)], "Session 4 images · 40 credits"),
        (
            [done_task(1), done_task(2, cost=Money.of("0.04", "USD"))],
            "Session 2 images · 20 credits · $0.04",
        ),
        ([done_task(1, cost=None)], "Session 1 image"),
    ],
)
def test_images_and_money_by_unit(tasks: list[Task], words: str) -> None:
    assert after(*tasks).words == words


def test_each_task_counts_once_and_as_it_is_now() -> None:
    task = done_task(1, cost=Money.of(30, "credits"))
    assert after(done_task(1), done_task(1), task).words.endswith("30 credits")


def test_a_refund_gives_it_back() -> None:
    taken = failed_task(1, charged=Charged.YES, cost=Money.of(20, "credits"))
    given = failed_task(1, cost=Money.of(20, "credits"))
    assert after(taken).words == "Session 0 images · 20 credits"
    assert after(taken, given).words == ""


def test_it_tells_only_of_changes() -> None:
    session, told = Session(), list[int]()
    session.changed.connect(lambda: told.append(session.pictures))
    for task in (running_task(1), running_task(1), done_task(1), done_task(1)):
        session.note(task)
    assert told == [1]
