"""What a person can ask for: cancel, check, resend, identify, adopt, dismiss."""

import asyncio

import pytest

from nanostudio.core.errors import (
    DiskFull,
    MissingKey,
    Refused,
    StorageError,
)
from nanostudio.core.task import OPEN, Charged, TaskState, WaitReason
from nanostudio.store.tasks import list_tasks
from tests.engine.bench import Bench, a_request, a_row, two_references
from tests.engine.fakes import Answer, refuses, shows

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
S = TaskState


def held() -> Answer:
    """An answer that does not come."""
    return Answer(waits_for=asyncio.Event())


async def an_uncertain(bench: Bench, provider: str = "plain"):
    """A task whose create was accepted and whose answer was lost."""
    bench.wire.on("create", held())
    before = len(bench.wire.seen("create"))
    task = await bench.submit(provider)
    await bench.wire.has_seen("create", before + 1)
    if provider == "keyed":
        bench.clock.passed_s += 24 * 3600
    task = await bench.resumed(task)
    assert task.state is S.UNCERTAIN
    return task


@pytest.mark.parametrize("state", S)
async def test_cancel_in_each_state(bench: Bench, state: S):
    task = await bench.put(a_row(state, sent_ms=1, remote_id="r1", wait_reason=None))
    gone = await bench.engine.cancel(task.id)
    stays = state in (S.DONE, S.FAILED, S.CANCELLED)
    assert gone.state is (state if stays else S.CANCELLED)
    assert await bench.row(task) == gone


@BOTH
@pytest.mark.parametrize("stage", ["upload", "create", "poll", "download"])
async def test_cancel_while_something_is_on_its_way(
    bench: Bench, provider: str, stage: str
):
    bench.wire.on(stage, held())
    task = await bench.submit(provider, references=two_references())
    await bench.wire.has_seen(stage)
    gone = await bench.engine.cancel(task.id)
    was_sent = stage != "upload"
    assert gone.state is S.CANCELLED
    assert (gone.charged is Charged.NO) is not was_sent
    assert bool(bench.wire.charges) is was_sent
    assert await bench.row(task) == gone
    await bench.crash()
    assert await bench.engine.start() == []


async def test_cancelled_while_its_picture_came_it_stays_charged(bench: Bench):
    bench.wire.on("download", held())
    task = await bench.submit()
    await bench.wire.has_seen("download")
    assert (await bench.engine.cancel(task.id)).charged is Charged.YES


@BOTH
async def test_an_answer_that_comes_while_cancelling_leaves_its_id(
    bench: Bench, provider: str
):
    gate = asyncio.Event()
    bench.wire.on("create", Answer(waits_for=gate))
    bench.alarm.holds_from_s = 5  # before the first look
    task = await bench.submit(provider)
    await bench.wire.has_seen("create")
    cancelling = asyncio.create_task(bench.engine.cancel(task.id))
    gate.set()
    gone = await cancelling
    assert (gone.state, gone.remote_id) == (S.CANCELLED, "task_1")
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is S.DONE


async def test_a_picture_that_comes_while_cancelling_is_done(bench: Bench):
    gate = asyncio.Event()
    bench.wire.on("download", Answer(waits_for=gate))
    task = await bench.submit()
    await bench.wire.has_seen("download")
    cancelling = asyncio.create_task(bench.engine.cancel(task.id))
    gate.set()
    assert (await cancelling).state is S.DONE


async def test_what_is_paid_for_and_not_yet_written_down_cannot_be_cancelled(
    bench: Bench,
):
    """A cancel would lose the id: first the disk must take it."""
    bench.alarm.holds_from_s = 5
    bench.database.errors["add_outputs"].append(DiskFull("The disk is full."))
    bench.wire.on("poll", held())
    task = await bench.submit("plain")
    await bench.alarm.is_held.wait()
    with pytest.raises(StorageError, match="waits for the disk"):
        await bench.engine.cancel(task.id)
    bench.engine.go_on()
    running = await bench.comes_to(task, S.RUNNING)
    assert running.remote_id == "task_1"


async def test_a_task_goes_on_when_its_cancelling_cannot_be_kept(bench: Bench):
    bench.wire.on("poll", held())
    task = await bench.submit()
    await bench.wire.has_seen("poll")
    bench.database.errors["_save"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.cancel(task.id)
    assert (await bench.settled(task)).state is S.DONE


async def test_an_uncertain_task_stays_when_its_cancelling_cannot_be_kept(
    bench: Bench,
):
    task = await an_uncertain(bench)
    bench.database.errors["_save"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.cancel(task.id)
    assert await bench.row(task) == task


async def test_a_queued_task_is_cancelled_unsent(bench: Bench):
    bench.wire.on("create", *[held()] * 8)
    tasks = await bench.engine.submit(a_request("plain", n=9))
    await bench.wire.has_seen("create", 8)
    last = await bench.engine.cancel(tasks[-1].id)
    assert (last.state, last.charged) == (S.CANCELLED, Charged.NO)


async def test_cancelled_and_taken_up_again_it_lives_once(bench: Bench):
    bench.wire.on("poll", held())
    task = await bench.submit()
    await bench.wire.has_seen("poll")
    await bench.engine.cancel(task.id)
    await asyncio.gather(*(bench.engine.check(task.id) for _ in range(5)))
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.library.kept) == 1
    assert len(bench.wire.seen("poll")) == 2


@BOTH
async def test_check_by_the_remote_id(bench: Bench, provider: str):
    row = a_row(S.FAILED, provider, remote_id="r1", charged=Charged.REFUNDED)
    task = await bench.put(row)
    assert (await bench.engine.check(task.id)).state is S.RUNNING
    done = await bench.settled(task)
    assert (done.state, done.charged) == (S.DONE, Charged.YES)
    assert bench.wire.seen("create") == []


@pytest.mark.parametrize("state", sorted(OPEN | {S.DONE}))
async def test_check_leaves_what_is_under_way_or_done(bench: Bench, state: S):
    task = await bench.put(a_row(state))
    assert await bench.engine.check(task.id) == task


async def test_check_by_the_key_where_it_is_charged_once(bench: Bench):
    task = await an_uncertain(bench, "keyed")
    bench.clock.passed_s -= 23 * 3600
    assert (await bench.engine.check(task.id)).state is S.SUBMITTING
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


@pytest.mark.parametrize("state", [S.UNCERTAIN, S.FAILED, S.CANCELLED])
async def test_check_without_anything_to_look_by_says_so(bench: Bench, state: S):
    task = await bench.put(a_row(state, "plain", sent_ms=1))
    with pytest.raises(Refused, match="cannot be asked"):
        await bench.engine.check(task.id)
    assert await bench.row(task) == task
    assert bench.wire.sent == []


async def test_check_of_an_uncertain_task_at_plain_never_sends_it(bench: Bench):
    task = await an_uncertain(bench)
    with pytest.raises(Refused):
        await bench.engine.check(task.id)
    assert len(bench.wire.seen("create")) == 1


async def test_resend_with_a_trusted_key_is_the_same_task(bench: Bench):
    task = await an_uncertain(bench, "keyed")
    bench.clock.passed_s -= 23 * 3600
    [again] = await bench.engine.resend(task.id)
    assert again.id == task.id
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


@BOTH
async def test_resend_without_one_is_a_new_task_and_the_old_is_put_away(
    bench: Bench, provider: str
):
    task = await an_uncertain(bench, provider)
    [again] = await bench.engine.resend(task.id)
    assert again.id != task.id
    assert again.idempotency_key != task.idempotency_key
    old = await bench.row(task)
    assert (old.state, old.charged) == (S.CANCELLED, Charged.UNKNOWN)
    assert (await bench.settled(again)).state is S.DONE
    assert len(bench.wire.charges) == 2


async def test_a_double_click_on_resend_pays_once(bench: Bench):
    task = await an_uncertain(bench)
    clicks = [bench.engine.resend(task.id) for _ in range(5)]
    ends = await asyncio.gather(*clicks, return_exceptions=True)
    assert sum(isinstance(end, Refused) for end in ends) == 4
    tasks = await bench.database.run(list_tasks)
    assert len(tasks) == 2


async def test_resend_that_cannot_be_ordered_leaves_the_task_in_doubt(bench: Bench):
    task = await an_uncertain(bench)
    bench.missing["plain"] = MissingKey("No key is stored.")
    with pytest.raises(MissingKey):
        await bench.engine.resend(task.id)
    assert await bench.row(task) == task


async def test_resend_of_a_half_kept_order_keeps_neither(bench: Bench):
    task = await an_uncertain(bench)
    bench.database.errors["_add"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.resend(task.id)
    assert await bench.database.run(list_tasks) == [task]


@pytest.mark.parametrize("state", sorted(set(S) - {S.UNCERTAIN}))
async def test_only_what_is_in_doubt_is_resent(bench: Bench, state: S):
    task = await bench.put(a_row(state, "plain", sent_ms=1))
    with pytest.raises(Refused, match="Only a task whose answer was lost"):
        await bench.engine.resend(task.id)
    assert bench.wire.sent == []


async def test_identify_collects_by_the_id_the_person_found(bench: Bench):
    task = await an_uncertain(bench)
    running = await bench.engine.identify(task.id, "  task_1\n")
    assert (running.state, running.remote_id) == (S.RUNNING, "task_1")
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


async def test_identify_twice_is_identify(bench: Bench):
    bench.wire.on("poll", held())
    task = await an_uncertain(bench)
    first = await bench.engine.identify(task.id, "task_1")
    assert await bench.engine.identify(task.id, "task_1") == first


async def test_identify_refuses_the_id_of_another_task(bench: Bench):
    done = await bench.generate("plain")
    task = await an_uncertain(bench)
    with pytest.raises(Refused, match=rf"another task of yours.*{done.id}"):
        await bench.engine.identify(task.id, done.remote_id)


@pytest.mark.parametrize("remote_id", ["", " ", "../list", "a b", "x" * 999])
async def test_identify_and_adopt_refuse_what_is_no_id(bench: Bench, remote_id: str):
    task = await bench.put(a_row(S.UNCERTAIN, "plain", sent_ms=1))
    with pytest.raises(Refused, match="no task id"):
        await bench.engine.identify(task.id, remote_id)
    with pytest.raises(Refused, match="no task id"):
        await bench.engine.adopt("plain", remote_id)
    assert await bench.row(task) == task


@pytest.mark.parametrize(
    "row",
    [
        a_row(S.RUNNING, remote_id="r1"),
        a_row(S.FAILED, remote_id="r1"),
        a_row(S.WAITING),
        a_row(S.DONE),
    ],
)
async def test_identify_never_replaces_an_id(bench: Bench, row):
    task = await bench.put(row)
    with pytest.raises(Refused, match="not waiting for an id"):
        await bench.engine.identify(task.id, "r2")
    assert (await bench.row(task)).remote_id == row.remote_id


@BOTH
async def test_adopt_collects_a_task_made_elsewhere(bench: Bench, provider: str):
    task = await bench.engine.adopt(provider, " task_9 ")
    done = await bench.settled(task)
    assert (done.state, done.remote_id) == (S.DONE, "task_9")
    assert done.cost is None
    assert bench.wire.seen("create") == []
    assert bench.wire.seen("poll")[0].at_s == 0


async def test_adopting_at_once_twice_is_one_task(bench: Bench):
    bench.wire.on("poll", shows(id="task_9", status="processing"))
    tasks = await asyncio.gather(*(bench.engine.adopt("keyed", "r9") for _ in range(4)))
    assert len({task.id for task in tasks}) == 1
    await bench.settled(tasks[0])
    assert len(bench.library.kept) == 1


async def test_adopting_what_is_ours_is_ours(bench: Bench):
    done = await bench.generate()
    assert await bench.engine.adopt("keyed", done.remote_id) == done


async def test_an_adopted_id_nobody_knows_fails_at_once(bench: Bench):
    bench.wire.on("poll", refuses(404))
    task = await bench.settled(await bench.engine.adopt("keyed", "typo"))
    assert task.state is S.FAILED
    assert len(bench.wire.seen("poll")) == 1


async def test_an_adopted_task_goes_on_after_a_crash(bench: Bench):
    bench.wire.on("poll", held())
    task = await bench.engine.adopt("plain", "r9")
    await bench.wire.has_seen("poll")
    assert (await bench.resumed(task)).state is S.DONE


async def test_adopt_needs_a_provider_and_a_key(bench: Bench):
    with pytest.raises(Refused, match="no provider “apricot”"):
        await bench.engine.adopt("apricot", "r1")
    bench.missing["keyed"] = MissingKey("No key is stored.")
    with pytest.raises(MissingKey):
        await bench.engine.adopt("keyed", "r1")


@pytest.mark.parametrize("state", [S.FAILED, S.UNCERTAIN])
async def test_dismissed_its_row_stays(bench: Bench, state: S):
    task = await bench.put(a_row(state, sent_ms=1, charged=Charged.UNKNOWN))
    gone = await bench.engine.dismiss(task.id)
    kept = S.FAILED if state is S.FAILED else S.CANCELLED
    assert (gone.state, gone.charged) == (kept, Charged.UNKNOWN)
    assert gone.dismissed_ms is not None
    assert await bench.row(task) == gone
    assert await bench.engine.dismiss(task.id) == gone


async def test_dismissing_twice_at_once_is_dismissing(bench: Bench):
    task = await bench.put(a_row(S.FAILED))
    ends = await asyncio.gather(*(bench.engine.dismiss(task.id) for _ in range(2)))
    assert ends[0] == ends[1]


async def test_retry_is_the_same_request_as_a_new_task(bench: Bench):
    bench.wire.on("create", refuses(400))
    failed = await bench.generate("plain", aspect_ratio="16:9")
    [again] = await bench.engine.retry(failed.id)
    assert again.request == failed.request
    assert again.id != failed.id
    assert again.idempotency_key != failed.idempotency_key
    assert (await bench.settled(again)).state is S.DONE


async def test_whose_settings_a_task_has_is_kept(bench: Bench):
    bench.wire.on("create", refuses(400))
    [task] = await bench.engine.submit(a_request("plain"), origin_id="older")
    failed = await bench.settled(task)
    assert failed.origin_id == "older"
    [again] = await bench.engine.retry(failed.id)
    assert again.origin_id == "older"


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (a_request(prompt=""), "prompt is empty"),
        (a_request(model="cherry"), "no model"),
        (a_request("apricot"), "no provider"),
        (a_request(n=0), "0 pictures"),
    ],
)
async def test_what_cannot_work_is_refused_before_it_is_kept(
    bench: Bench, request_, words: str
):
    with pytest.raises(Refused, match=words):
        await bench.engine.submit(request_)
    assert await bench.database.run(list_tasks) == []


@pytest.mark.parametrize("error", [MissingKey("No key."), DiskFull("No room.")])
async def test_without_key_or_room_nothing_is_ordered(bench: Bench, error):
    if isinstance(error, MissingKey):
        bench.missing["keyed"] = error
    else:
        bench.library.errors["require_space"].append(error)
    with pytest.raises(type(error)):
        await bench.submit()
    assert await bench.database.run(list_tasks) == []


async def test_a_task_is_found_by_the_beginning_of_its_id(bench: Bench):
    task = await bench.generate()
    assert (await bench.engine.get(task.id[:6])).id == task.id
    assert (await bench.engine.settled([task.id[:8]]))[0].id == task.id
    with pytest.raises(Refused, match="no task nothing"):
        await bench.engine.get("nothing")


async def test_settled_follows_a_task_by_the_beginning_of_its_id(bench: Bench):
    task = await bench.submit()
    [done] = await bench.engine.settled([task.id[:8]])
    assert done.state is S.DONE


async def test_settled_returns_what_there_is_when_time_is_up(bench: Bench):
    bench.wire.on("poll", held())
    task = await bench.submit()
    await bench.wire.has_seen("poll")
    [still] = await bench.engine.settled([task.id], timeout_s=0)
    assert still.state is S.RUNNING


async def test_settled_does_not_count_what_is_only_in_memory(bench: Bench):
    bench.alarm.holds_from_s = 5
    bench.database.errors["add_outputs"].append(DiskFull("The disk is full."))
    task = await bench.submit()
    await bench.alarm.is_held.wait()
    assert bench.heard.told[-1][0].wait_reason is WaitReason.DISK
    [shown] = await bench.engine.settled([task.id], timeout_s=0.01)
    assert shown.state is S.SUBMITTING
    bench.engine.go_on()
    assert (await bench.settled(task)).state is S.DONE
