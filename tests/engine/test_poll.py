"""Looking at a task until it ends, whatever the gateway says meanwhile."""

import pytest

from nanostudio.core.errors import BadReply, MissingKey, NetworkError, Offline
from nanostudio.core.task import Charged, TaskState, WaitReason
from nanostudio.providers.adapter import Accepted, Failed
from tests.engine.bench import Bench, a_row
from tests.engine.fakes import START_MS, breaks, refuses, says, shows

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
STILL = shows(id="task_1", status="processing", outputs=[{"progress": 40}])


@BOTH
async def test_404_just_after_accepting_is_patience(bench: Bench, provider: str):
    bench.wire.on("poll", refuses(404), refuses(404))
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE
    assert "failed" not in bench.heard.states(task.id)


@BOTH
async def test_404_after_two_minutes_is_believed(bench: Bench, provider: str):
    bench.wire.on("poll", *[refuses(404)] * 60)
    task = await bench.generate(provider)
    assert task.state is TaskState.FAILED
    assert task.charged is Charged.UNKNOWN
    assert task.remote_id == "task_1"
    assert bench.wire.seen("poll")[-1].at_s >= 120
    assert len(bench.wire.seen("poll")) < 40


@pytest.mark.parametrize(
    "odd",
    [
        shows(id="task_1", status="warming_up"),
        shows(id="task_1"),
        shows(id="other", status="processing"),
        shows(id="task_1", status=7, outputs=[{"progress": "NaN"}]),
    ],
)
async def test_an_unknown_status_means_it_goes_on(bench: Bench, odd):
    bench.wire.on("poll", odd, odd)
    task = await bench.generate()
    assert task.state is TaskState.DONE
    assert task.remote_id == "task_1"
    assert len(bench.wire.seen("poll")) == 3


async def test_progress_is_told_and_not_kept(bench: Bench):
    bench.wire.on("poll", STILL)
    await bench.generate()
    assert 0.4 in [progress for _, progress in bench.heard.told]


async def test_accepted_again_is_no_progress(bench: Bench):
    bench.parses("plain", Accepted(remote_id="task_1"))
    bench.alarm.holds_from_s = 50
    await bench.submit("plain")
    await bench.alarm.is_held.wait()
    assert {progress for _, progress in bench.heard.told} == {None}


@BOTH
@pytest.mark.parametrize(
    ("is_refunded", "charged", "words"),
    [
        (True, Charged.REFUNDED, "refunded"),
        (False, Charged.YES, "It was charged"),
        (None, Charged.UNKNOWN, "does not say whether it charged"),
    ],
)
async def test_a_failed_task_says_what_became_of_the_money(
    bench: Bench, provider: str, is_refunded: bool | None, charged: Charged, words: str
):
    row = a_row(TaskState.RUNNING, provider, remote_id="r1", charged=Charged.UNKNOWN)
    task = await bench.put(row)
    bench.parses(provider, Failed(reason="", is_refunded=is_refunded))
    ended = await bench.resumed(task)
    assert (ended.state, ended.charged) == (TaskState.FAILED, charged)
    assert words in ended.problem.hint
    assert ended.finished_ms is not None


@BOTH
async def test_it_gives_up_after_an_hour_and_can_look_later(
    bench: Bench, provider: str
):
    bench.wire.on("poll", *[STILL] * 200)
    task = await bench.generate(provider)
    assert task.state is TaskState.FAILED
    assert "no result for a long time" in task.problem.title
    assert "task_1" in task.problem.hint
    looks = bench.wire.seen("poll")
    assert 3600 < looks[-1].at_s < 3700
    assert len(looks) < 120
    bench.wire.script["poll"].clear()
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is TaskState.DONE


async def test_looking_later_in_vain_is_one_look(bench: Bench):
    row = a_row(TaskState.FAILED, remote_id="r1", accepted_ms=START_MS - 10**10)
    task = await bench.put(row)
    bench.wire.on("poll", STILL)
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is TaskState.FAILED
    assert len(bench.wire.seen("poll")) == 1


@BOTH
@pytest.mark.parametrize(
    ("status", "reason"),
    [(401, WaitReason.KEY), (403, WaitReason.KEY), (402, WaitReason.CREDIT)],
)
async def test_refused_in_mid_run_it_pauses_until_the_person_helped(
    bench: Bench, provider: str, status: int, reason: WaitReason
):
    bench.wire.on("poll", refuses(status))
    task = await bench.generate(provider)
    assert (task.state, task.wait_reason) == (TaskState.WAITING, reason)
    assert task.wait_until_ms is None
    assert task.remote_id == "task_1"
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.seen("create")) == 1


async def test_without_a_key_at_the_start_a_running_task_waits(bench: Bench):
    task = await bench.put(a_row(TaskState.RUNNING, remote_id="r1"))
    bench.missing["keyed"] = MissingKey("No key is stored.")
    waiting = await bench.resumed(task)
    assert waiting.wait_reason is WaitReason.KEY
    assert waiting.resume_state is TaskState.RUNNING


async def test_a_failing_gateway_is_asked_again_and_then_waited_for(bench: Bench):
    bench.wire.on("poll", *[says(503)] * 11)
    task = await bench.generate()
    assert task.state is TaskState.DONE
    assert "waiting" in bench.heard.states(task.id)
    assert bench.heard.states(task.id).count("waiting") == 1


@BOTH
async def test_an_unreadable_gateway_is_given_up_with_the_id_kept(
    bench: Bench, provider: str
):
    bench.wire.on("poll", *[breaks(BadReply("No JSON."))] * 11)
    task = await bench.generate(provider)
    assert task.state is TaskState.FAILED
    assert task.remote_id == "task_1"
    assert task.charged is Charged.UNKNOWN
    assert len(bench.wire.seen("poll")) == 11


async def test_one_bad_answer_is_forgotten_by_a_good_one(bench: Bench):
    bench.wire.on("poll", *[says(200, b"<html>"), STILL] * 12)
    assert (await bench.generate()).state is TaskState.DONE


@BOTH
@pytest.mark.parametrize("error", [NetworkError("It broke."), Offline("No network.")])
async def test_a_look_that_got_lost_is_only_a_look(
    bench: Bench, provider: str, error: NetworkError
):
    bench.wire.on("poll", *[breaks(error)] * 3)
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1
    waits = [told for told, _ in bench.heard.told if told.state is TaskState.WAITING]
    assert {told.wait_reason for told in waits} == {WaitReason.OFFLINE}


async def test_a_clock_set_back_does_not_age_a_task(bench: Bench):
    row = a_row(TaskState.RUNNING, remote_id="r1", accepted_ms=START_MS + 10**9)
    task = await bench.put(row)
    assert (await bench.resumed(task)).state is TaskState.DONE
