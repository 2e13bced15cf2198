"""Beginnings and ends: restart in each state, closing in each, and bugs."""

import asyncio
import logging

import pytest

from nanostudio.core.errors import Refused
from nanostudio.core.task import Charged, TaskState
from tests.engine.bench import Bench, a_request, a_row, two_references
from tests.engine.fakes import Answer, refuses, shows

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
S = TaskState


def held() -> Answer:
    """An answer that does not come."""
    return Answer(waits_for=asyncio.Event())


@BOTH
@pytest.mark.parametrize("state", [S.QUEUED, S.UPLOADING, S.RUNNING, S.COLLECTING])
async def test_restart_in_each_state_that_goes_on(
    bench: Bench, provider: str, state: S
):
    was_accepted = state in (S.RUNNING, S.COLLECTING)
    row = a_row(state, provider, remote_id="r1" if was_accepted else None)
    task = await bench.put(row)
    assert (await bench.resumed(task)).state is S.DONE
    assert len(bench.wire.seen("create")) == (0 if was_accepted else 1)


@BOTH
async def test_restart_in_submitting(bench: Bench, provider: str):
    bench.wire.on("create", held())
    task = await bench.submit(provider)
    await bench.wire.has_seen("create")
    await bench.crash()
    assert (await bench.row(task)).state is S.SUBMITTING
    await bench.engine.start()
    ended = await bench.settled(task)
    assert ended.state is (S.DONE if provider == "keyed" else S.UNCERTAIN)
    assert len(bench.wire.charges) == 1


@BOTH
async def test_restart_in_submitting_after_a_sure_refusal_sends_it(
    bench: Bench, provider: str
):
    """Killed between writing down "not accepted" and writing down the wait."""
    bench.wire.on("create", refuses(429))
    bench.alarm.holds_from_s = 1
    task = await bench.submit(provider)
    waiting = await bench.comes_to(task, S.WAITING)
    await bench.crash()
    await bench.journal.save(waiting.to(S.SUBMITTING))
    assert (await bench.resumed(task)).state is S.DONE
    assert len(bench.wire.seen("create")) == 2


async def test_restart_in_submitting_without_its_bytes_is_in_doubt(bench: Bench):
    task = await bench.put(a_row(S.SUBMITTING, sent_ms=1))
    lost = await bench.resumed(task)
    assert (lost.state, lost.charged) == (S.UNCERTAIN, Charged.UNKNOWN)
    with pytest.raises(Refused, match="cannot be asked"):
        await bench.engine.check(task.id)
    assert bench.wire.sent == []


@pytest.mark.parametrize("state", [S.DONE, S.FAILED, S.CANCELLED, S.UNCERTAIN])
async def test_restart_leaves_what_has_ended(bench: Bench, state: S):
    await bench.put(a_row(state))
    await bench.crash()
    assert await bench.engine.start() == []


async def test_a_start_returns_the_open_tasks_oldest_first(bench: Bench):
    first = await bench.put(a_row(S.QUEUED))
    second = await bench.put(a_row(S.QUEUED, id="cafe" * 4, idempotency_key="k2"))
    await bench.crash()
    assert await bench.engine.start() == [first, second]


@BOTH
async def test_closing_lets_the_answer_of_a_create_come(bench: Bench, provider: str):
    gate = asyncio.Event()
    bench.wire.on("create", Answer(waits_for=gate))
    bench.wire.on("poll", held())
    task = await bench.submit(provider)
    await bench.wire.has_seen("create")
    closing = asyncio.create_task(bench.engine.close())
    gate.set()
    await closing
    assert (await bench.row(task)).remote_id == "task_1"


@BOTH
async def test_closing_does_not_wait_for_ever(bench: Bench, provider: str):
    bench.wire.on("create", held())
    task = await bench.submit(provider)
    await bench.wire.has_seen("create")
    await bench.engine.close()
    assert (await bench.row(task)).state is S.SUBMITTING


@pytest.mark.parametrize("stage", ["upload", "create", "poll", "download"])
async def test_closing_in_each_stage_loses_nothing(bench: Bench, stage: str):
    bench.wire.on(stage, held())
    task = await bench.submit(references=two_references())
    await bench.wire.has_seen(stage)
    assert (await bench.resumed(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


async def test_closing_twice_is_closing(bench: Bench):
    await bench.engine.start()
    await bench.engine.close()
    await bench.engine.close()


async def test_a_bug_is_logged_shown_and_taken_up_at_the_next_start(
    bench: Bench, caplog: pytest.LogCaptureFixture
):
    bench.wire.on("poll", Answer(error=ZeroDivisionError("a bug")))
    task = await bench.submit()
    with caplog.at_level(logging.ERROR):
        shown = await bench.settled(task)
    assert shown.state is S.FAILED
    assert "made a mistake" in shown.problem.title
    assert "stopped by a bug" in caplog.text
    assert (await bench.row(task)).state is S.RUNNING
    assert (await bench.resumed(task)).state is S.DONE
    assert len(bench.wire.seen("create")) == 1


async def test_a_bug_after_sending_is_a_lost_answer(
    bench: Bench, caplog: pytest.LogCaptureFixture
):
    bench.wire.on("create", Answer(error=ZeroDivisionError("a bug")))
    task = await bench.submit("plain")
    with caplog.at_level(logging.CRITICAL):
        await bench.settled(task)
    assert (await bench.resumed(task)).state is S.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


async def test_nothing_is_remembered_of_tasks_that_have_ended(bench: Bench):
    tasks = await bench.engine.submit(a_request("plain", n=3))
    await bench.engine.settled([task.id for task in tasks])
    await bench.engine.close()
    await asyncio.sleep(0)  # what ends with a life is called right after it
    for task in tasks:
        with pytest.raises(KeyError):
            bench.journal.latest(task.id)


@BOTH
async def test_ordered_while_the_engine_starts_a_task_lives_once(
    bench: Bench, provider: str
):
    """The window takes orders before it has read which tasks are open."""
    bench.database.waits["list_tasks"] = asyncio.Event()
    starting = asyncio.create_task(bench.engine.start())
    bench.wire.on("poll", *[shows(id="r1", status="processing")] * 2)
    task = await bench.submit(provider)
    bench.database.waits["list_tasks"].set()
    assert await starting == []
    assert (await bench.settled(task)).state is S.DONE
    await asyncio.sleep(0.05)  # a second life would still be looking
    assert len(bench.wire.charges) == 1
    assert len(bench.wire.seen("create")) == 1
    assert bench.heard.states(task.id).count("done") == 1


async def test_a_task_that_lives_is_not_begun_again(bench: Bench):
    bench.wire.on("create", held())
    task = await bench.submit("plain")
    await bench.wire.has_seen("create")
    bench.engine._lives.begin(bench.journal.latest(task.id))
    await asyncio.sleep(0.02)
    assert len(bench.wire.seen("create")) == 1
    assert (await bench.row(task)).state is S.SUBMITTING
