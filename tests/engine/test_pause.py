"""While it is paused no create leaves, whatever state a task is in; no money is lost
or paid twice by it."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.errors import DiskFull, NetworkError, Offline
from nanostudio.core.spec import EVERYONE
from nanostudio.core.task import Charged, TaskState, WaitReason
from nanostudio.store.choices import load_choices
from nanostudio.store.database import Database
from tests.engine.bench import Bench, a_request, a_row, two_references
from tests.engine.fakes import START_MS, Answer, breaks, loses, refuses

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
LOST = NetworkError("The connection broke.")
S = TaskState


async def quiet() -> None:
    """Until everyone who can do something has done it; the database has a thread."""
    for _ in range(20):
        await asyncio.sleep(0.005)


async def restarted(bench: Bench) -> None:
    """After a crash, as the window starts."""
    await bench.crash()
    await bench.engine.queue.load()
    await bench.engine.start()


async def test_what_is_queued_stays_queued_until_it_goes_on(bench: Bench):
    await bench.engine.queue.pause()
    task = await bench.submit()
    await quiet()
    assert bench.wire.sent == []
    assert (await bench.row(task)).state is S.QUEUED
    await bench.engine.queue.resume()
    assert (await bench.settled(task)).state is S.DONE


async def test_what_the_provider_has_is_looked_at_and_collected(bench: Bench):
    gate = asyncio.Event()
    bench.wire.on("create", Answer(waits_for=gate))
    task = await bench.submit("plain")
    await bench.wire.has_seen("create")
    await bench.engine.queue.pause()
    gate.set()
    assert (await bench.settled(task)).state is S.DONE


@BOTH
@pytest.mark.parametrize(
    "state", [S.QUEUED, S.UPLOADING, S.SUBMITTING, S.RUNNING, S.COLLECTING]
)
async def test_a_restart_does_not_begin_to_spend(bench: Bench, provider: str, state: S):
    was_accepted = state in (S.RUNNING, S.COLLECTING)
    await bench.engine.queue.pause()
    remote_id = "r1" if was_accepted else None
    task = await bench.put(a_row(state, provider, remote_id=remote_id))
    await restarted(bench)
    await quiet()
    assert bench.engine.queue.paused == {EVERYONE}
    assert bench.wire.seen("create", "upload") == []
    ended = (await bench.row(task)).state
    assert ended is (S.DONE if was_accepted else state)
    await bench.engine.queue.resume()
    expected = S.UNCERTAIN if state is S.SUBMITTING else S.DONE
    assert (await bench.settled(task)).state is expected


async def test_going_on_outlasts_a_restart_too(bench: Bench):
    await bench.engine.queue.pause()
    await bench.engine.queue.resume()
    await restarted(bench)
    assert bench.engine.queue.paused == frozenset()


async def test_the_command_line_does_not_ask_about_it(bench: Bench):
    """What it is told to do it does: it starts without `load`."""
    await bench.engine.queue.pause()
    task = await bench.submit()
    assert (await bench.resumed(task)).state is S.DONE


@BOTH
async def test_a_wait_that_ends_in_a_create_waits_on(bench: Bench, provider: str):
    bench.wire.on("create", refuses(429))
    bench.alarm.holds_from_s = 1
    task = await bench.submit(provider)
    await bench.comes_to(task, S.WAITING)
    await bench.engine.queue.pause()
    bench.alarm.ring()
    bench.clock.passed_s += 4000
    await restarted(bench)
    await quiet()
    assert len(bench.wire.seen("create")) == 1
    shown, _ = bench.heard.told[-1]
    assert shown.state is S.QUEUED
    assert (await bench.row(task)).state is S.SUBMITTING
    await bench.engine.queue.resume()
    done = await bench.settled(task)
    assert (done.state, len(bench.wire.charges)) == (S.DONE, 1)


async def test_paused_between_the_intent_and_the_sending_it_is_surely_unsent(
    bench: Bench,
):
    bench.database.before["save_submission"] = lambda: bench.tools.hold.set(
        frozenset({EVERYONE})
    )
    task = await bench.submit("plain")
    await quiet()
    row = await bench.row(task)
    assert (row.state, row.sent_ms, row.charged) == (S.SUBMITTING, None, Charged.NO)
    bench.database.before.clear()
    await bench.crash()
    bench.tools.hold.set(frozenset({EVERYONE}))
    await bench.engine.start()
    await quiet()
    assert bench.wire.seen("create") == []
    await bench.engine.queue.resume()
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


async def test_references_go_up_anew_after_a_pause(bench: Bench):
    """Uploads expire; what was built with them is made again."""
    gate = asyncio.Event()
    bench.wire.on("upload", Answer(waits_for=gate))
    task = await bench.submit("plain", references=two_references())
    await bench.wire.has_seen("upload")
    await bench.engine.queue.pause()
    gate.set()
    await quiet()
    assert bench.wire.seen("create") == []
    shown, _ = bench.heard.told[-1]
    assert shown.state is S.QUEUED
    bench.clock.passed_s += 90 * 24 * 3600
    await bench.engine.queue.resume()
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.seen("upload")) == 4
    assert len(bench.wire.charges) == 1


async def test_an_answer_lost_before_the_pause_is_asked_for_after_it(bench: Bench):
    bench.alarm.holds_from_s = 1
    bench.wire.on("create", loses(LOST))
    task = await bench.submit("keyed")
    await bench.alarm.is_held.wait()  # before it is sent with its key again
    await bench.engine.queue.pause()
    bench.alarm.ring()
    await quiet()
    assert len(bench.wire.seen("create")) == 1
    await bench.engine.queue.resume()
    bench.alarm.holds_from_s = float("inf")
    assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.charges) == 1


async def test_a_pause_longer_than_the_key_is_trusted_leaves_a_doubt(bench: Bench):
    bench.alarm.holds_from_s = 1
    bench.wire.on("create", loses(LOST))
    task = await bench.submit("keyed")
    await bench.alarm.is_held.wait()
    await bench.engine.queue.pause()
    bench.alarm.ring()
    await quiet()
    bench.clock.passed_s += 25 * 3600
    await bench.engine.queue.resume()
    ended = await bench.settled(task)
    assert (ended.state, ended.charged) == (S.UNCERTAIN, Charged.UNKNOWN)
    assert len(bench.wire.seen("create")) == 1


async def test_what_is_paused_can_be_cancelled_uncharged(bench: Bench):
    await bench.engine.queue.pause()
    task = await bench.submit()
    gone = await bench.engine.cancel(task.id)
    assert (gone.state, gone.charged) == (S.CANCELLED, Charged.NO)
    await bench.engine.queue.resume()
    await quiet()
    assert bench.wire.sent == []


async def test_one_provider_alone(bench: Bench):
    queue = bench.engine.queue
    await queue.pause("plain")
    held, free = await bench.submit("plain"), await bench.submit("keyed")
    assert (await bench.settled(free)).state is S.DONE
    assert (await bench.row(held)).state is S.QUEUED
    await queue.pause("keyed")
    assert queue.paused == {"plain", "keyed"}
    await queue.resume("plain")
    assert (await bench.settled(held)).state is S.DONE
    await queue.pause()
    await queue.resume()
    assert queue.paused == frozenset()


async def test_it_is_paused_even_where_that_cannot_be_kept(bench: Bench):
    bench.database.errors["save_choice"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.queue.pause()
    await bench.submit()
    await quiet()
    assert bench.wire.sent == []


async def test_of_wishes_in_a_hurry_the_last_one_is_kept(bench: Bench):
    queue = bench.engine.queue
    await asyncio.gather(queue.pause(), queue.resume(), queue.pause("plain"))
    assert queue.paused == {"plain"}
    kept = await bench.database.run(load_choices, "paused")
    assert kept == {"": "plain"}


async def test_closing_while_paused_is_quick_and_loses_nothing(bench: Bench):
    await bench.engine.queue.pause()
    tasks = await bench.engine.submit(a_request(n=3))
    await bench.engine.close()
    for task in tasks:
        assert (await bench.row(task)).state is S.QUEUED


async def test_a_pause_the_provider_asked_for_is_kept_after_ours(bench: Bench):
    await bench.engine.queue.pause()
    task = await bench.put(
        a_row(
            S.WAITING,
            wait_reason=WaitReason.RATE_LIMIT,
            wait_until_ms=START_MS + 70_000,
            resume_state=S.QUEUED,
        )
    )
    await restarted(bench)
    await quiet()
    await bench.engine.queue.resume()
    assert (await bench.settled(task)).state is S.DONE
    assert bench.wire.seen("create")[0].at_s >= 70


ANSWERS = {
    "good": Answer,
    "lost": lambda: loses(LOST),
    "refused": lambda: refuses(429),
    "offline": lambda: breaks(Offline("No network.")),
    "down": lambda: refuses(503),
}
wishes = st.lists(st.sampled_from(["pause", "resume", "front", "wait"]), max_size=12)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(ANSWERS)), max_size=12),
    wishes,
    st.sampled_from(["keyed", "plain"]),
)
def test_pauses_at_any_moment_bend_no_money_rule(
    tmp_path_factory: pytest.TempPathFactory,
    answers: list[str],
    made: list[str],
    provider: str,
) -> None:
    folder = tmp_path_factory.mktemp("bench")
    asyncio.run(_play(folder, answers, made, provider))


async def _play(folder, answers: list[str], made: list[str], provider: str) -> None:
    database = await Database.open(folder / "nanostudio.sqlite3")
    bench = Bench(database, folder)
    bench.wire.on("create", *(ANSWERS[name]() for name in answers))
    queue = bench.engine.queue
    tasks = await bench.engine.submit(a_request(provider, n=10))
    for wish in made:
        if wish == "wait":
            await asyncio.sleep(0.002)
            continue
        if wish == "front" and queue.waiting:
            await queue.front(queue.waiting[-1].id)
        elif wish == "pause":
            await queue.pause()
            sent = len(bench.wire.seen("create"))
            await asyncio.sleep(0.002)
            assert len(bench.wire.seen("create")) == sent
        elif wish == "resume":
            await queue.resume()
    await queue.resume()
    ends = await bench.engine.settled([task.id for task in tasks])
    assert {task.state for task in ends} <= {S.DONE, S.UNCERTAIN}
    done = [task for task in ends if task.state is S.DONE]
    assert len({task.remote_id for task in done}) == len(done)
    if provider == "keyed":
        assert len(bench.wire.charges) <= len(tasks)
    assert len(bench.wire.charges) <= len(bench.wire.seen("create"))
    lost = [task for task in ends if task.state is S.UNCERTAIN]
    assert len(bench.wire.charges) <= len(done) + len(lost)
    await bench.engine.close()
    await database.close()
