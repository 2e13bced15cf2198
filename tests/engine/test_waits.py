"""What a waiting task waits for, and what ends the wait."""

import asyncio

import pytest

from nanostudio.core.errors import (
    DiskFull,
    KeyringTrouble,
    LibraryMissing,
    MissingKey,
    NetworkError,
    Offline,
    Refused,
)
from nanostudio.core.task import Charged, TaskState, WaitReason
from tests.engine.bench import Bench, a_request, a_row, two_references
from tests.engine.fakes import START_MS, Answer, breaks, refuses

pytestmark = pytest.mark.anyio
OFFLINE = Offline("No network.")


async def test_offline_waits_double_and_then_work(bench: Bench):
    bench.wire.on("create", *[breaks(OFFLINE)] * 4)
    task = await bench.generate("plain")
    assert task.state is TaskState.DONE
    creates = [one.at_s for one in bench.wire.seen("create")]
    assert creates == [0, 2, 6, 14, 30]


async def test_when_one_task_is_through_all_that_were_offline_try_again(bench: Bench):
    bench.alarm.holds_from_s = 4
    bench.wire.on("create", *[breaks(OFFLINE)] * 3)
    far = await bench.submit("keyed")
    await bench.alarm.is_held.wait()
    assert (await bench.row(far)).state is TaskState.WAITING
    near = await bench.submit("plain")
    await bench.comes_to(near, TaskState.DONE)
    await bench.comes_to(far, TaskState.DONE)


async def test_a_reconnect_does_not_wake_what_waits_for_the_person(bench: Bench):
    bench.wire.on("create", refuses(402))
    task = await bench.generate()
    bench.alarm.ring()
    other = await bench.generate("plain")
    assert other.state is TaskState.DONE
    assert (await bench.row(task)).state is TaskState.WAITING
    assert len(bench.wire.seen("create")) == 2


@pytest.mark.parametrize(
    "error", [MissingKey("No key."), KeyringTrouble("The keyring is locked.")]
)
async def test_a_key_that_cannot_be_had_pauses_the_task(bench: Bench, error: Exception):
    task = await bench.put(a_row(TaskState.QUEUED))
    bench.missing["keyed"] = error
    waiting = await bench.resumed(task)
    assert (waiting.state, waiting.wait_reason) == (TaskState.WAITING, WaitReason.KEY)
    assert waiting.charged is Charged.NO
    bench.missing.clear()
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.DONE)


@pytest.mark.parametrize("reason", [WaitReason.KEY, WaitReason.CREDIT, WaitReason.DISK])
async def test_what_it_waited_for_may_be_there_at_the_next_start(
    bench: Bench, reason: WaitReason
):
    row = a_row(TaskState.WAITING, wait_reason=reason, resume_state=TaskState.QUEUED)
    task = await bench.put(row)
    assert (await bench.resumed(task)).state is TaskState.DONE


async def test_a_pause_the_provider_asked_for_outlasts_a_restart(bench: Bench):
    row = a_row(
        TaskState.WAITING,
        wait_reason=WaitReason.RATE_LIMIT,
        wait_until_ms=START_MS + 70_000,
        resume_state=TaskState.QUEUED,
    )
    task = await bench.put(row)
    assert (await bench.resumed(task)).state is TaskState.DONE
    assert bench.wire.seen("create")[0].at_s == 70


async def test_a_pause_that_is_over_is_over(bench: Bench):
    row = a_row(
        TaskState.WAITING,
        wait_reason=WaitReason.RATE_LIMIT,
        wait_until_ms=START_MS - 1,
    )
    task = await bench.put(row)
    assert (await bench.resumed(task)).state is TaskState.DONE
    assert bench.wire.seen("create")[0].at_s == 0


async def test_a_clock_set_back_a_year_does_not_make_a_pause_a_year(bench: Bench):
    row = a_row(
        TaskState.WAITING,
        wait_reason=WaitReason.RATE_LIMIT,
        wait_until_ms=START_MS + 365 * 86_400_000,
    )
    task = await bench.put(row)
    await bench.resumed(task)
    assert bench.wire.seen("create")[0].at_s == 3600


async def test_tasks_wait_on_when_the_start_finds_the_disk_full(bench: Bench):
    row = a_row(
        TaskState.WAITING,
        wait_reason=WaitReason.DISK,
        wait_until_ms=START_MS + 30_000,
        resume_state=TaskState.QUEUED,
    )
    task = await bench.put(row)
    await bench.crash()
    bench.database.errors["_save"].append(DiskFull("The disk is full."))
    [waiting] = await bench.engine.start()
    assert waiting == task
    await bench.comes_to(task, TaskState.DONE)


async def test_nothing_is_sent_while_the_library_is_away(bench: Bench):
    """An answer that brings its picture could be kept nowhere."""
    bench.alarm.holds_from_s = 30
    away = LibraryMissing("The library folder is not there.")
    bench.library.errors["require_there"].append(away)
    task = await bench.put(a_row(TaskState.QUEUED))
    waiting = await bench.resumed(task)
    assert (waiting.state, waiting.wait_reason) == (TaskState.WAITING, WaitReason.DISK)
    assert waiting.charged is Charged.NO
    assert bench.wire.seen("create") == []
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.seen("create")) == 1


async def test_a_wait_that_ends_is_insisted_on(bench: Bench):
    """The database may be what is full: that is no new reason to wait."""
    bench.library.errors["keep"].append(DiskFull("The disk is full."))
    task = await bench.submit()
    bench.database.errors["add_outputs"].extend([DiskFull("The disk is full.")] * 4)
    await bench.comes_to(task, TaskState.DONE)


async def test_eight_tasks_of_a_provider_are_under_way_at_a_time(bench: Bench):
    gate = asyncio.Event()
    bench.wire.on("create", *[Answer(waits_for=gate)] * 8)
    tasks = await bench.engine.submit(a_request("plain", n=10))
    await bench.wire.has_seen("create", 8)
    other = await bench.generate("keyed")
    assert other.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 9
    gate.set()
    ends = await bench.engine.settled([task.id for task in tasks])
    assert {task.state for task in ends} == {TaskState.DONE}


async def test_an_upload_that_fails_waits_and_nothing_is_paid(bench: Bench):
    bench.wire.on("upload", breaks(NetworkError("It broke.")))
    task = await bench.generate("plain", references=two_references())
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1


async def test_an_upload_that_is_refused_fails_uncharged(bench: Bench):
    bench.wire.on("upload", refuses(413))
    task = await bench.generate("plain", references=two_references())
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.NO)
    assert bench.wire.seen("create") == []


async def test_a_model_that_is_gone_fails_uncharged(bench: Bench):
    task = await bench.put(a_row(TaskState.QUEUED, request=a_request(model="gone")))
    ended = await bench.resumed(task)
    assert (ended.state, ended.charged) == (TaskState.FAILED, Charged.NO)
    assert "no model" in ended.problem.title


async def test_a_reference_that_is_gone_fails_uncharged(bench: Bench):
    bench.library.errors["sendable"].append(Refused("It is not in the library."))
    task = await bench.generate("plain", references=two_references())
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.NO)
