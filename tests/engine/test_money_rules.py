"""The ten rules of product.md section 2, one or more tests for each."""

import asyncio
import hashlib
import json
from itertools import pairwise

import pytest

from nanostudio.core.errors import DiskFull, NetworkError, Offline, TimedOut
from nanostudio.core.task import Charged, TaskState, WaitReason
from tests.engine.bench import Bench, a_request, two_references
from tests.engine.fakes import (
    PICTURE,
    START_MS,
    Answer,
    breaks,
    loses,
    refuses,
    says,
    shows,
)

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
LOST = NetworkError("The connection broke.")


@BOTH
async def test_a_task_goes_from_queued_to_done(bench: Bench, provider: str):
    task = await bench.generate(provider)
    assert bench.heard.states(task.id) == [
        "queued",
        "submitting",
        "running",
        "collecting",
        "done",
    ]
    assert bench.wire.charges == [task.remote_id]


@BOTH
async def test_rule_1_the_intent_is_committed_before_the_first_byte(
    bench: Bench, provider: str
):
    committed = []
    call = bench.wire.call

    async def looking(endpoint, sent, **about):
        if sent.is_create:
            committed.append((await bench.row(task), await bench.submission(task)))
        return await call(endpoint, sent, **about)

    bench.wire.call = looking
    task = await bench.submit(provider)
    await bench.settled(task)
    [(row, submission)] = committed
    assert row.state is TaskState.SUBMITTING
    assert row.sent_ms == START_MS
    assert row.charged is Charged.UNKNOWN
    sent = bench.wire.seen("create")[0].call
    assert submission.body == sent.body
    assert submission.body_sha256 == hashlib.sha256(sent.body).hexdigest()
    assert submission.idempotency_key == task.idempotency_key
    assert json.loads(sent.body)["idempotency_key"] == task.idempotency_key


async def test_rule_1_without_the_commit_nothing_is_sent(bench: Bench):
    bench.alarm.holds_from_s = 30
    bench.database.errors["save_submission"].append(DiskFull("The disk is full."))
    task = await bench.generate()
    assert (task.state, task.wait_reason) == (TaskState.WAITING, WaitReason.DISK)
    assert bench.wire.sent == []


@BOTH
@pytest.mark.parametrize(
    "answer",
    [breaks(Offline("No network.")), refuses(429, **{"retry-after": "7"})],
    ids=["never connected", "429"],
)
async def test_rule_2_what_surely_was_not_accepted_is_sent_again(
    bench: Bench, provider: str, answer: Answer
):
    bench.wire.on("create", answer)
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE
    first, second = bench.wire.seen("create")
    assert first.call == second.call
    assert bench.wire.charges == [task.remote_id]


async def test_rule_2_a_lost_answer_is_sent_again_with_the_same_key_and_bytes(
    bench: Bench,
):
    bench.wire.on("create", loses(LOST), loses(TimedOut("Too slow.")), says(502))
    task = await bench.generate("keyed")
    assert task.state is TaskState.DONE
    creates = [one.call for one in bench.wire.seen("create")]
    assert len(creates) == 4
    assert len({(call.path, call.body) for call in creates}) == 1
    assert bench.wire.charges == [task.remote_id]


async def test_rule_2_the_bytes_come_from_the_row_also_after_a_restart(bench: Bench):
    bench.wire.on("create", Answer(waits_for=asyncio.Event()))
    task = await bench.submit("keyed")
    await bench.wire.has_seen("create")
    assert (await bench.resumed(task)).state is TaskState.DONE
    first, second = bench.wire.seen("create")
    assert first.call == second.call
    assert len(bench.wire.charges) == 1


async def test_rule_2_a_key_older_than_a_day_is_not_trusted(bench: Bench):
    bench.wire.on("create", Answer(waits_for=asyncio.Event()))
    task = await bench.submit("keyed")
    await bench.wire.has_seen("create")
    bench.clock.passed_s += 24 * 3600
    assert (await bench.resumed(task)).state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


async def test_rule_2_a_server_error_without_a_key_is_a_lost_answer(bench: Bench):
    bench.wire.on("create", says(500))
    task = await bench.generate("plain")
    assert task.state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


@pytest.mark.parametrize("error", [LOST, TimedOut("Too slow.")])
async def test_rule_3_a_lost_answer_without_a_key_is_uncertain(bench: Bench, error):
    bench.wire.on("create", loses(error))
    task = await bench.generate("plain")
    assert task.state is TaskState.UNCERTAIN
    assert task.charged is Charged.UNKNOWN
    assert "may have accepted and charged" in task.problem.title
    for offer in ("Check", "enter the task id", "resend", "dismiss"):
        assert offer in task.problem.hint


async def test_rule_3_nothing_is_resent_however_often_it_starts(bench: Bench):
    bench.wire.on("create", loses(LOST))
    task = await bench.generate("plain")
    for _ in range(3):
        assert (await bench.resumed(task)).state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


@BOTH
async def test_rule_4_the_remote_id_is_committed_before_anyone_hears(
    bench: Bench, provider: str
):
    task = await bench.generate(provider)
    ids = [
        told.remote_id
        for told, _ in bench.heard.told
        if told.id == task.id and told.state is TaskState.RUNNING
    ]
    assert ids
    assert set(ids) == {task.remote_id}


@BOTH
async def test_rule_4_after_a_crash_an_accepted_task_goes_on(
    bench: Bench, provider: str
):
    bench.wire.on("poll", Answer(waits_for=asyncio.Event()))
    task = await bench.submit(provider)
    await bench.wire.has_seen("poll")
    done = await bench.resumed(task)
    assert done.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1


async def test_rule_4_a_resumed_task_is_looked_at_at_once(bench: Bench):
    bench.alarm.holds_from_s = 5
    task = await bench.submit("plain")
    await bench.comes_to(task, TaskState.RUNNING)
    await bench.resumed(task)
    assert bench.alarm.slept == []


@BOTH
async def test_rule_5_done_is_committed_with_what_is_durable(
    bench: Bench, provider: str
):
    task = await bench.generate(provider)
    assert (await bench.row(task)).outputs == task.outputs
    assert task.outputs[0].sha256 == bench.library.kept[0].sha256
    assert bench.library.leftovers() == []


async def test_rule_5_a_damaged_picture_is_not_done(bench: Bench):
    bench.wire.pictures = [PICTURE[:4], PICTURE[:-1]]
    task = await bench.generate()
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("download")) == 3
    assert len(bench.library.kept) == 1
    assert bench.library.leftovers() == []


async def test_rule_6_the_bytes_are_kept_as_they_came(bench: Bench):
    task = await bench.generate()
    assert task.outputs[0].size_bytes == len(PICTURE)


async def test_rule_7_cancelled_before_sending_nothing_is_charged(bench: Bench):
    bench.wire.on("upload", Answer(waits_for=asyncio.Event()))
    task = await bench.submit(references=two_references())
    await bench.wire.has_seen("upload")
    gone = await bench.engine.cancel(task.id)
    assert gone.state is TaskState.CANCELLED
    assert gone.charged is Charged.NO
    assert "Nothing was charged" in gone.problem.hint
    assert bench.wire.charges == []


@BOTH
async def test_rule_7_cancelled_after_sending_it_may_be_charged_and_collected(
    bench: Bench, provider: str
):
    bench.wire.on("poll", Answer(waits_for=asyncio.Event()))
    task = await bench.submit(provider)
    await bench.wire.has_seen("poll")
    gone = await bench.engine.cancel(task.id)
    assert gone.state is TaskState.CANCELLED
    assert gone.charged is Charged.UNKNOWN
    assert gone.problem.title == "Stopped waiting."
    assert "may still finish and charge" in gone.problem.hint
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is TaskState.DONE
    assert len(bench.wire.charges) == 1


async def test_rule_8_the_receipt_has_times_money_and_ids(bench: Bench):
    task = await bench.generate("keyed", resolution="2K")
    assert str(task.cost) == "15 credits"
    assert task.charged is Charged.YES
    assert task.sent_ms == START_MS
    assert task.created_ms <= task.sent_ms <= task.accepted_ms < task.finished_ms
    assert task.remote_id == "task_1"
    assert (task.outputs[0].width, task.outputs[0].format) == (1024, "png")
    assert await bench.row(task) == task


async def test_rule_9_looks_are_sparse_then_quick_then_back_off(bench: Bench):
    still = [shows(id="task_1", status="processing")] * 20
    bench.wire.on("poll", *still)
    await bench.generate()
    looks = [one.at_s for one in bench.wire.seen("poll")]
    gaps = [after - before for before, after in pairwise(looks)]
    assert looks[0] >= 2
    assert min(gaps) == 2.0
    assert gaps[-1] > 2.0


async def test_rule_9_retry_after_is_obeyed(bench: Bench):
    bench.wire.on("poll", refuses(429, **{"retry-after": "90"}))
    await bench.generate()
    first, second = bench.wire.seen("poll")
    assert second.at_s - first.at_s >= 90


async def test_rule_9_a_ring_does_not_shorten_the_pause_a_provider_asked_for(
    bench: Bench,
):
    bench.alarm.holds_from_s = 60
    bench.wire.on("create", refuses(429, **{"retry-after": "90"}))
    task = await bench.submit()
    await bench.comes_to(task, TaskState.WAITING)
    await bench.alarm.is_held.wait()
    bench.alarm.is_held.clear()
    bench.engine.go_on()
    await bench.alarm.is_held.wait()
    assert (await bench.row(task)).state is TaskState.WAITING
    bench.clock.passed_s += 90
    bench.engine.go_on()
    assert (await bench.settled(task)).state is TaskState.DONE


async def test_rule_10_n_pictures_are_n_tasks_each_failing_alone(bench: Bench):
    bench.wire.on("poll", shows(id="x", status="failed"))
    tasks = await bench.engine.submit(a_request("plain", n=4))
    assert len({task.batch_id for task in tasks}) == 1
    assert [task.position for task in tasks] == [0, 1, 2, 3]
    assert len({task.idempotency_key for task in tasks}) == 4
    ends = await bench.engine.settled([task.id for task in tasks])
    assert sorted(task.state for task in ends) == ["done", "done", "done", "failed"]


async def test_rule_10_where_the_provider_gives_n_they_are_one_task(bench: Bench):
    bench.wire.count_of_pictures = 4
    request = a_request("keyed", model="four-at-once", n=6)
    tasks = await bench.engine.submit(request)
    assert [(task.request.n, task.position) for task in tasks] == [(4, 0), (2, 4)]
    done = (await bench.engine.settled([tasks[0].id]))[0]
    assert [output.position for output in done.outputs] == [0, 1, 2, 3]
    assert str(done.cost) == "40 credits"
