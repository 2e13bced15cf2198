"""An order of n pictures as tasks."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.money import Money
from nanostudio.core.spec import ModelSpec
from nanostudio.engine.orders import shares, tasks_for
from tests.engine.bench import a_request

TWO_AT_ONCE = ModelSpec(
    id="m", label="M", aspect_ratios=(), max_n=2, prices={"": Money.of(10, "credits")}
)


@given(st.integers(0, 500), st.integers(1, 20))
def test_shares_make_the_whole_in_as_few_as_can_be(n, max_n):
    parts = list(shares(n, max_n))
    assert sum(parts) == n
    assert all(1 <= part <= max_n for part in parts)
    assert len(parts) == -(-n // max_n)


def test_tasks_share_a_batch_and_have_ids_keys_and_places_of_their_own():
    ids, keys = (f"id{n}" for n in count()), (f"key{n}" for n in count())
    tasks = tasks_for(
        [(a_request(n=5), TWO_AT_ONCE), (a_request(prompt="a hen"), TWO_AT_ONCE)],
        project_id="p1",
        rank=-7,
        origin_ids=["older", None],
        now_ms=7,
        new_id=lambda: next(ids),
        new_key=lambda: next(keys),
    )
    assert [task.request.n for task in tasks] == [2, 2, 1, 1]
    assert [task.position for task in tasks] == [0, 2, 4, 5]
    assert {(task.project_id, task.rank) for task in tasks} == {("p1", -7)}
    assert [task.origin_id for task in tasks] == [*["older"] * 3, None]
    price = Money.of(10, "credits")
    assert [task.reserved for task in tasks] == [price * n for n in (2, 2, 1, 1)]
    assert {(task.batch_id, task.created_ms) for task in tasks} == {("id0", 7)}
    assert [task.id for task in tasks] == ["id1", "id2", "id3", "id4"]
    assert [task.idempotency_key for task in tasks] == ["key0", "key1", "key2", "key3"]
