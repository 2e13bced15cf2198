"""A hint from outside makes the engine look at once, and does nothing else."""

import itertools

import pytest

from nanostudio.core.task import TaskState
from tests.engine.bench import Bench, a_row
from tests.engine.fakes import START_MS, refuses, shows

pytestmark = pytest.mark.anyio
STILL = shows(id="task_1", status="processing")


async def test_it_looks_at_that_task_and_at_no_other(bench: Bench):
    bench.alarm.holds_from_s = 2
    task, other = await bench.submit(), await bench.submit()
    for one in (task, other):
        await bench.comes_to(one, TaskState.RUNNING)
    known = [(await bench.row(one)).remote_id for one in (task, other)]
    assert bench.engine.awaited() == known
    bench.engine.look("task_of_nobody")
    bench.engine.look(known[0])
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.seen("poll")) == 1
    assert bench.engine.awaited() == known[1:]


async def test_many_hints_are_one_look_at_the_floor(bench: Bench):
    bench.alarm.holds_from_s = 3
    bench.wire.on("poll", STILL, STILL, STILL)
    task = await bench.submit()
    for looks in (1, 2, 3):
        await bench.wire.has_seen("poll", looks)
        bench.alarm.is_held.clear()
        await bench.alarm.is_held.wait()
        for _ in range(50):
            bench.engine.look("task_1")
    await bench.comes_to(task, TaskState.DONE)
    looks = [one.at_s for one in bench.wire.seen("poll")]
    assert len(looks) == 4
    assert min(b - a for a, b in itertools.pairwise(looks)) >= 2


async def test_a_pause_the_provider_asked_for_is_kept(bench: Bench):
    bench.alarm.holds_from_s = 30
    bench.wire.on("poll", refuses(429, **{"retry-after": "60"}))
    task = await bench.submit()
    await bench.alarm.is_held.wait()
    await bench.comes_to(task, TaskState.WAITING)
    bench.engine.look("task_1")
    assert bench.engine.awaited() == []
    assert len(bench.wire.seen("poll")) == 1


async def test_nothing_is_awaited_before_there_is_an_id_or_after_the_end(bench: Bench):
    await bench.put(a_row(TaskState.DONE, remote_id="r1", accepted_ms=START_MS))
    assert bench.engine.awaited() == []
    bench.engine.look("r1")
    assert bench.wire.sent == []
