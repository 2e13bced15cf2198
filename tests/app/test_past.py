"""Undo and redo of values, and runs of changes that are one step."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.past import Past


def test_what_was_left_comes_back_and_goes_again() -> None:
    past = Past[str]()
    past.leave("a")
    past.leave("b")
    assert past.undo("c") == "b"
    assert past.undo("b") == "a"
    assert (past.can_undo, past.can_redo) == (False, True)
    assert past.undo("a") == "a"
    assert past.redo("a") == "b"
    assert past.redo("b") == "c"
    assert past.redo("c") == "c"


def test_a_run_is_taken_back_at_once() -> None:
    past = Past[int]()
    for state in (0, 1, 2):
        past.leave(state, "move 1")
    assert past.undo(3) == 0
    past.leave(0, "move 1")
    past.end_run()
    past.leave(1, "move 1")
    assert past.undo(2) == 1


def test_a_new_change_forgets_what_was_taken_back() -> None:
    past = Past[str]()
    past.leave("a")
    past.undo("b")
    past.leave("a")
    assert not past.can_redo


@given(st.lists(st.integers(), max_size=20), st.integers(0, 20))
def test_as_many_steps_forth_as_back_lead_to_the_same(
    states: list[int], steps: int
) -> None:
    past, now = Past[int](), -1
    for state in states:
        past.leave(now)
        now = state
    last = now
    for _ in range(steps):
        now = past.undo(now)
    for _ in range(steps):
        now = past.redo(now)
    assert now == last
