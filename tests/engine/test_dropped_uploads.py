"""References a gateway dropped before their time: uploaded again, once, and free."""

import asyncio
import hashlib
from dataclasses import replace

import pytest

from nanostudio.core.errors import DiskFull, NetworkError
from nanostudio.core.task import Charged, TaskState
from tests.engine.bench import Bench, a_request, two_references
from tests.engine.fakes import Answer, loses, refuses, says

pytestmark = pytest.mark.anyio
HOUR_S = 3600


def rejects(times: int = 1, status: int = 400) -> list[Answer]:
    """Creates refused as they stand, naming a file."""
    body = b'{"error": {"code": "VALIDATION_ERROR", "message": "images[0] expired"}}'
    return [says(status, body, accepts=False)] * times


@pytest.mark.parametrize("provider", ["keyed", "plain"])
@pytest.mark.parametrize("status", [400, 404, 410, 422])
async def test_references_a_gateway_has_dropped_are_uploaded_again(
    bench: Bench, provider: str, status: int
):
    await bench.generate(provider, references=two_references())
    bench.wire.on("create", *rejects(status=status))
    task = await bench.generate(provider, references=two_references())
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("upload")) == 4
    assert bench.wire.charges == ["task_1", task.remote_id]
    assert len(bench.wire.seen("create")) == 3
    await bench.generate(provider, references=two_references())
    assert len(bench.wire.seen("upload")) == 4


async def test_references_are_uploaded_again_only_once(bench: Bench):
    await bench.generate(references=two_references())
    bench.wire.on("create", *rejects(2))
    task = await bench.generate(references=two_references())
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.NO)
    assert "images[0] expired" in task.problem.hint
    assert len(bench.wire.seen("upload")) == 4
    assert len(bench.wire.charges) == 1


async def test_a_refusal_of_fresh_uploads_is_believed(bench: Bench):
    bench.wire.on("create", *rejects())
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.FAILED
    assert len(bench.wire.seen("create")) == 1
    assert len(bench.wire.seen("upload")) == 2


@pytest.mark.parametrize("status", [401, 402, 451])
async def test_a_refusal_for_another_reason_uploads_nothing(bench: Bench, status: int):
    await bench.generate(references=two_references())
    words = b'{"error": {"message": "refused by content policy"}}'
    bench.wire.on("create", says(status, words, accepts=False))
    task = await bench.generate(references=two_references())
    assert task.state in (TaskState.WAITING, TaskState.FAILED)
    assert len(bench.wire.seen("upload")) == 2


async def test_four_tasks_whose_references_were_dropped_upload_them_once_more(
    bench: Bench,
):
    await bench.generate(references=two_references())
    all_sent = asyncio.Event()  # else one that is faster has its second try refused
    held = [replace(one, waits_for=all_sent) for one in rejects(4)]
    bench.wire.on("create", *held)
    tasks = await bench.engine.submit(a_request(references=two_references(), n=4))
    await bench.wire.has_seen("create", 5)
    all_sent.set()
    done = await bench.engine.settled([task.id for task in tasks])
    assert {task.state for task in done} == {TaskState.DONE}
    assert len(bench.wire.seen("upload")) == 4
    assert len(bench.wire.charges) == 5


async def test_a_refusal_after_a_lost_answer_changes_no_byte(bench: Bench):
    """The first may have been accepted: another body must not follow it."""
    await bench.generate(references=two_references())
    bench.wire.on("create", loses(NetworkError("It broke.")), *rejects())
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("upload")) == 2
    _, second, third = bench.wire.seen("create")
    assert second.call == third.call


async def test_forgetting_waits_for_the_disk_and_then_goes_on(bench: Bench):
    await bench.generate(references=two_references())
    bench.wire.on("create", *rejects())
    bench.database.errors["forget_uploads"].append(DiskFull("The disk is full."))
    task = await bench.submit(references=two_references())
    await bench.comes_to(task, TaskState.DONE)
    assert "waiting" in bench.heard.states(task.id)
    assert len(bench.wire.charges) == 2


async def test_uploads_that_expired_while_it_waited_are_made_anew(bench: Bench):
    bench.wire.on("create", refuses(402))
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.WAITING
    bench.clock.passed_s += 25 * HOUR_S
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.seen("upload")) == 4
    submission = await bench.submission(task)
    last = bench.wire.seen("create")[-1].call
    assert submission.body_sha256 == hashlib.sha256(last.body).hexdigest()
