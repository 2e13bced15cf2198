"""The states of a task and the steps between them."""

import pytest

from nanostudio.core.task import (
    CLOSED,
    OPEN,
    TRANSITIONS,
    Problem,
    TaskState,
    WaitReason,
)
from tests.core.examples import a_task

S = TaskState
# Read from product.md section 2, by the state a task comes to.
COMES_FROM = {
    S.QUEUED: {S.UPLOADING, S.WAITING},
    S.UPLOADING: {S.QUEUED, S.WAITING},
    S.SUBMITTING: {S.QUEUED, S.UPLOADING, S.WAITING, S.UNCERTAIN},
    S.RUNNING: {
        S.SUBMITTING,
        S.COLLECTING,
        S.WAITING,
        S.UNCERTAIN,
        S.FAILED,
        S.CANCELLED,
    },
    S.COLLECTING: {S.SUBMITTING, S.RUNNING, S.WAITING},
    S.DONE: {S.COLLECTING},
    S.WAITING: {S.QUEUED, S.UPLOADING, S.SUBMITTING, S.RUNNING, S.COLLECTING},
    S.UNCERTAIN: {S.SUBMITTING, S.WAITING},
    S.FAILED: OPEN,
    S.CANCELLED: OPEN | {S.UNCERTAIN},
}
WHY = Problem(title="It waits.")


@pytest.mark.parametrize("after", S)
@pytest.mark.parametrize("before", S)
def test_only_the_drawn_steps_can_be_taken(before, after):
    task = a_task(state=before)
    if before in COMES_FROM[after]:
        assert task.to(after).state is after
    else:
        with pytest.raises(ValueError, match=f"no step from {before} to {after}"):
            task.to(after)


def test_every_state_has_its_steps():
    assert set(TRANSITIONS) == set(S)


def test_done_is_the_end():
    assert TRANSITIONS[S.DONE] == set()


@pytest.mark.parametrize("state", S)
def test_open_closed_and_uncertain_are_all_states(state):
    assert (state in OPEN) + (state in CLOSED) + (state is S.UNCERTAIN) == 1
    assert a_task(state=state).is_open is (state in OPEN)


def waiting(**changes):
    return a_task(
        state=S.WAITING,
        wait_reason=WaitReason.OFFLINE,
        wait_until_ms=5,
        resume_state=S.RUNNING,
        problem=WHY,
        **changes,
    )


@pytest.mark.parametrize("state", sorted(TRANSITIONS[S.WAITING]))
def test_leaving_a_wait_clears_it(state):
    task = waiting().to(state)
    assert (task.wait_reason, task.wait_until_ms, task.resume_state) == (None,) * 3


def test_coming_to_a_wait_keeps_what_it_is_given():
    task = a_task().to(S.WAITING, wait_reason=WaitReason.KEY, problem=WHY)
    assert task.wait_reason is WaitReason.KEY
    assert task.problem == WHY


def test_going_on_clears_problem_and_end():
    task = a_task(state=S.FAILED, problem=WHY, finished_ms=9).to(S.RUNNING)
    assert task.problem is None
    assert task.finished_ms is None


def test_an_end_keeps_its_problem():
    assert waiting().to(S.FAILED).problem == WHY
    assert waiting().to(
        S.CANCELLED, problem=Problem(title="Enough.")
    ).problem == Problem(title="Enough.")


def test_done_has_no_problem_and_its_end():
    task = a_task(state=S.COLLECTING, problem=WHY).to(S.DONE, finished_ms=9)
    assert (task.problem, task.finished_ms) == (None, 9)
