"""A model's usual time, learned from its deliveries."""

from dataclasses import replace

import pytest

from nanostudio.core.errors import BadReply, StorageError
from nanostudio.core.task import TaskState
from nanostudio.engine.rhythm import Usual
from nanostudio.engine.usual import UsualTimes
from tests.engine.bench import Bench, a_request, a_row
from tests.engine.fakes import START_MS, breaks, shows

pytestmark = pytest.mark.anyio
STILL = shows(id="task_1", status="processing", outputs=[{"progress": 40}])
ROW_S = 20.0


async def remember(bench: Bench, *times_s: float, **changes) -> None:
    """Put done tasks that took so long into the history."""
    for number, took_s in enumerate(times_s):
        row = a_row(
            TaskState.DONE,
            id=f"{number}-{changes}",
            idempotency_key=f"{number}-{changes}",
            accepted_ms=START_MS,
            finished_ms=START_MS + int(took_s * 1000),
        )
        await bench.put(replace(row, request=replace(row.request, **changes)))


async def usual(bench: Bench, times: UsualTimes | None = None, **changes) -> Usual:
    times = times or UsualTimes()
    return await times.usual(bench.journal.database, a_request(**changes), ROW_S)


async def test_without_a_history_the_row_is_believed(bench: Bench):
    assert await usual(bench) == Usual(ROW_S)
    await remember(bench, 50, 51)
    assert await usual(bench) == Usual(ROW_S)


async def test_it_is_the_median_of_the_last_twenty(bench: Bench):
    await remember(bench, *[90] * 30, *[40] * 5, *[44.5] * 10, *[47] * 5)
    assert await usual(bench) == Usual(44.5, is_learned=True)


async def test_each_model_and_resolution_has_its_own(bench: Bench):
    await remember(bench, 40, 40, 40)
    await remember(bench, 60, 60, 60, resolution="4K")
    await remember(bench, 70, 70, 70, resolution=None)
    await remember(bench, 80, 80, 80, model="other")
    assert (await usual(bench)).seconds == 40
    assert (await usual(bench, resolution="4K")).seconds == 60
    assert (await usual(bench, resolution=None)).seconds == 70
    assert (await usual(bench, provider="plain")).is_learned is False


async def test_times_when_nobody_was_looking_do_not_count(bench: Bench):
    await remember(bench, 86_400, 86_400, 30, 86_400, 31, 3000, 32)
    assert await usual(bench) == Usual(31, is_learned=True)


async def test_the_history_is_read_once_and_then_listened_to(bench: Bench):
    times = UsualTimes()
    times.note(a_request(), 9)  # in the history by the time it is read
    await remember(bench, 40, 40, 40)
    assert (await usual(bench, times)).seconds == 40
    bench.database.errors["recent_times_s"].append(StorageError("The disk failed."))
    for _ in range(11):
        times.note(a_request(), 30)
    assert (await usual(bench, times)).seconds == 30
    assert len(bench.database.errors["recent_times_s"]) == 1


async def test_a_failing_disk_only_costs_rhythm(bench: Bench):
    await remember(bench, 40, 40, 40)
    bench.database.errors["recent_times_s"].append(StorageError("The disk failed."))
    assert await usual(bench) == Usual(ROW_S)


async def test_deliveries_concentrate_the_looks(bench: Bench):
    for _ in range(4):
        bench.wire.on("poll", *[STILL] * 3)
        await bench.generate()
    before = len(bench.wire.seen("poll"))
    learned = await usual(bench, bench.tools.usual_times)
    assert learned.is_learned
    await bench.generate()
    began = bench.wire.seen("create")[-1].at_s
    (first, *_) = bench.wire.seen("poll")[before:]
    assert first.at_s - began == pytest.approx(0.78 * (learned.seconds - 0.4))


async def test_a_task_found_ready_after_a_restart_teaches_nothing(bench: Bench):
    row = a_row(TaskState.RUNNING, remote_id="r1", accepted_ms=START_MS)
    task = await bench.put(row)
    bench.clock.passed_s = 60
    assert await usual(bench, bench.tools.usual_times) == Usual(ROW_S)
    await bench.resumed(task)
    for _ in range(2):
        bench.tools.usual_times.note(a_request(), 7)
    assert await usual(bench, bench.tools.usual_times) == Usual(ROW_S)


async def test_one_seen_running_after_a_restart_teaches(bench: Bench):
    row = a_row(TaskState.RUNNING, remote_id="r1", accepted_ms=START_MS)
    task = await bench.put(row)
    bench.clock.passed_s = 18
    bench.wire.on("poll", STILL)
    await bench.resumed(task)
    for _ in range(2):
        bench.tools.usual_times.note(a_request(), 7)
    assert (await usual(bench, bench.tools.usual_times)).is_learned


async def test_an_answer_that_took_long_counts_as_waiting(bench: Bench):
    call = bench.wire.call

    async def slow(endpoint, sent, **about):
        if not sent.is_create:
            bench.clock.passed_s += 0.5
        return await call(endpoint, sent, **about)

    bench.wire.call = slow
    bench.clock.passed_s = 18
    task = await bench.put(
        a_row(TaskState.RUNNING, remote_id="r1", accepted_ms=START_MS)
    )
    bench.wire.on("poll", *[STILL] * 3)
    await bench.resumed(task)
    looks = [one.at_s for one in bench.wire.seen("poll")]
    assert looks == [18.5, 20.5, 22.5, 24.5]


async def test_after_a_failed_look_the_whole_wait_is_kept(bench: Bench):
    bench.clock.passed_s = 18
    task = await bench.put(
        a_row(TaskState.RUNNING, remote_id="r1", accepted_ms=START_MS)
    )
    bench.wire.on("poll", *[breaks(BadReply("No JSON."))] * 2)
    await bench.resumed(task)
    assert [one.at_s for one in bench.wire.seen("poll")] == [18, 20, 24]
