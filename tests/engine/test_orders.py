"""An order of n pictures as tasks."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.engine.orders import shares, tasks_for
from tests.engine.bench import a_request


@given(st.integers(0, 500), st.integers(1, 20))
def test_shares_make_the_whole_in_as_few_as_can_be(n, max_n):
    parts = list(shares(n, max_n))
    assert sum(parts) == n
    assert all(1 <= part <= max_n for part in parts)
    assert len(parts) == -(-n // max_n)


def test_tasks_share_a_batch_and_have_ids_keys_and_places_of_their_own():
    ids, keys = (f"id{n}" for n in count()), (f"key{n}" for n in count())
    tasks = tasks_for(
        a_request(n=5),
        max_n=2,
        now_ms=7,
        new_id=lambda: next(ids),
        new_key=lambda: next(keys),
    )
    assert [task.request.n for task in tasks] == [2, 2, 1]
    assert [task.position for task in tasks] == [0, 2, 4]
    assert {(task.batch_id, task.created_ms) for task in tasks} == {("id0", 7)}
    assert [task.id for task in tasks] == ["id1", "id2", "id3"]
    assert [task.idempotency_key for task in tasks] == ["key0", "key1", "key2"]
