"""When to ask again: figures alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.engine.rhythm import (
    CAP_S,
    FLOOR_S,
    RETRY_AFTER_CAP_S,
    Usual,
    poll_delay,
    retry_delay,
    wished_delay,
)

seconds = st.floats(-1e9, 1e9)
chance = st.floats(0, 1)


@given(seconds, seconds, st.booleans(), chance)
def test_looks_are_never_too_close_nor_too_far(elapsed, usual, is_learned, at_random):
    delay = poll_delay(elapsed, Usual(usual, is_learned), lambda: at_random)
    assert FLOOR_S <= delay <= CAP_S * 1.15


@given(st.integers(1, 10**6), chance)
def test_tries_double_to_a_cap(failures, at_random):
    delay = retry_delay(failures, lambda: at_random)
    assert FLOOR_S <= delay <= CAP_S * 1.15


def test_the_first_tries():
    tries = [retry_delay(failures, lambda: 0.0) for failures in range(1, 8)]
    assert tries == [2, 4, 8, 16, 32, 60, 60]


@pytest.mark.parametrize(
    ("elapsed", "delay"),
    [
        (0, 2),
        (0.9, 2),
        (1, 10),
        (22, 8.888),
        (29, 2),
        (40, 2),
        (59, 2),
        (60, 2),
        (140, 12),
        (10**6, 60),
    ],
)
def test_sparse_at_first_quick_when_due_backing_off_after(elapsed, delay):
    assert poll_delay(elapsed, Usual(40), lambda: 0.0) == pytest.approx(delay)


@pytest.mark.parametrize(
    ("usual", "elapsed", "delay"),
    [
        (8, 0, 5.928),  # so quick a model is looked at when it is due, not before
        (8, 6, 2),
        (8, 12, 2),
        (8, 28, 4),
        (20, 0, 2),  # of a slower one it is worth knowing whether it failed at once
        (20, 2, 13.288),
        (60, 0, 2),
        (60, 2, 24),
        (60, 26, 20.488),
        (60, 46, 2),
        (300, 2, 60),
        (300, 300, 3.75),
    ],
)
def test_what_is_learned_saves_looks_before_it_is_due(usual, elapsed, delay):
    learned = Usual(usual, is_learned=True)
    assert poll_delay(elapsed, learned, lambda: 0.0) == pytest.approx(delay)


@given(st.none() | seconds, st.integers(1, 100), chance)
def test_a_wish_is_kept_within_reason(wish, failures, at_random):
    delay = wished_delay(wish, failures, lambda: at_random)
    assert FLOOR_S <= delay <= RETRY_AFTER_CAP_S
    if wish is not None and FLOOR_S <= wish <= RETRY_AFTER_CAP_S:
        assert delay == wish


def test_many_tasks_do_not_ask_in_step():
    assert retry_delay(1, lambda: 1.0) == 2.3
    assert poll_delay(0, Usual(40), lambda: 1.0) == 2.3
    assert poll_delay(1, Usual(40), lambda: 1.0) == 11
    assert poll_delay(40, Usual(40), lambda: 1.0) == 2.06
    assert poll_delay(140, Usual(40), lambda: 1.0) == pytest.approx(13.8)
