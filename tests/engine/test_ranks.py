"""Ranks make any order come true, and never stand above what is ordered next."""

from dataclasses import replace
from operator import attrgetter

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.task import Task, TaskState
from nanostudio.engine import ranks
from tests.engine.bench import a_row

moves = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=40)


def row(number: int, **changes: object) -> Task:
    """A queued task, ordered `number` moments after the first."""
    return a_row(TaskState.QUEUED, id=f"t{number:02}", created_ms=number, **changes)


@given(moves)
def test_every_move_stands_and_the_others_stay(made: list[tuple[int, int]]) -> None:
    order = [row(number) for number in range(12)]
    for start, end in made:
        order.insert(end, order.pop(start))
        changed = ranks.moved(order, end)
        order = [replace(one, rank=changed.get(one.id, one.rank)) for one in order]
        assert sorted(order, key=attrgetter("turn")) == order
        youngest = row(99)
        assert max(one.turn for one in order) < youngest.turn


@given(st.integers(2, 9))
def test_to_the_front_again_and_again_changes_one_rank_each_time(count: int) -> None:
    order = [row(number) for number in range(count)]
    for _ in range(30):
        order.insert(0, order.pop())
        changed = ranks.moved(order, 0)
        assert list(changed) == [order[0].id]
        order[0] = replace(order[0], rank=changed[order[0].id])
    assert sorted(order, key=attrgetter("turn")) == order


def test_many_moves_to_one_place_renumber_now_and_then() -> None:
    order = [row(number) for number in range(20)]
    sizes = []
    for _ in range(40):
        order.insert(1, order.pop())
        changed = ranks.moved(order, 1)
        sizes.append(len(changed))
        order = [replace(one, rank=changed.get(one.id, one.rank)) for one in order]
    assert {1, 20} == set(sizes)
    assert sizes.count(20) < 8


def test_the_front_is_before_everything_and_below_nothing() -> None:
    assert ranks.front([]) == -ranks.STEP
    assert ranks.front([row(1, rank=-5000), row(2)]) == -5000 - ranks.STEP
