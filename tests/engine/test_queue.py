"""The person's order of what waits: moved, put in front, cancelled, kept."""

import asyncio
from dataclasses import replace

import pytest

from nanostudio.core.errors import DiskFull, Refused
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.engine.line import AT_ONCE
from nanostudio.engine.rhythm import Usual
from tests.engine.bench import Bench, a_request, a_row
from tests.engine.fakes import Answer

pytestmark = pytest.mark.anyio
S = TaskState


class Full:
    """A provider that works on all it takes at a time, till `gate` opens."""

    def __init__(self, bench: Bench, provider: str = "plain") -> None:
        self.bench, self.provider = bench, provider
        self.gate = asyncio.Event()
        self.tasks: tuple[Task, ...] = ()

    async def fill(self) -> None:
        bench = self.bench
        bench.wire.on("create", *[Answer(waits_for=self.gate)] * AT_ONCE)
        request = a_request(self.provider, prompt="early", n=AT_ONCE)
        self.tasks = await bench.engine.submit(request)
        await bench.wire.has_seen("create", AT_ONCE)


@pytest.fixture
async def full(bench: Bench) -> Full:
    made = Full(bench)
    await made.fill()
    return made


async def order(bench: Bench, *prompts: str, **wishes: bool) -> dict[str, Task]:
    """Tasks by their prompts, ordered one after another."""
    made = {}
    for prompt in prompts:
        bench.clock.passed_s += 1
        [task] = await bench.engine.submit(a_request("plain", prompt=prompt), **wishes)
        made[prompt] = task
    return made


def line(bench: Bench) -> list[str]:
    return [task.request.prompt for task in bench.engine.queue.waiting]


async def sent(bench: Bench, full: Full) -> list[str]:
    """The prompts of the creates after the first ones, in their order."""
    waiting = [task.id for task in bench.engine.queue.waiting]
    full.gate.set()
    await bench.engine.settled(waiting)
    await bench.engine.settled(task.id for task in full.tasks)
    bodies = [one.body.decode() for one in bench.wire.seen("create")]
    return [body.split('"prompt":"')[1].split('"')[0] for body in bodies][AT_ONCE:]


async def test_they_go_in_the_order_they_were_ordered(bench: Bench, full: Full):
    await order(bench, "a", "b", "c")
    assert line(bench) == ["a", "b", "c"]
    assert await sent(bench, full) == ["a", "b", "c"]


async def test_moved_it_stands_where_it_was_put(bench: Bench, full: Full):
    made = await order(bench, "a", "b", "c", "d")
    queue = bench.engine.queue
    await queue.move(made["d"].id, made["b"].id)
    assert line(bench) == ["a", "d", "b", "c"]
    await queue.move(made["a"].id, None)
    assert line(bench) == ["d", "b", "c", "a"]
    await queue.front(made["c"].id)
    assert line(bench) == ["c", "d", "b", "a"]
    await queue.front(made["c"].id)
    assert await sent(bench, full) == ["c", "d", "b", "a"]


async def test_an_order_at_the_front_goes_first_and_keeps_its_own_order(
    bench: Bench, full: Full
):
    await order(bench, "a", "b")
    await bench.engine.submit(a_request("plain", prompt="x", n=2), at_front=True)
    first, second = bench.engine.queue.waiting[:2]
    assert (first.position, second.position) == (0, 1)
    await order(bench, "y", at_front=True)
    await order(bench, "z")
    assert line(bench) == ["y", "x", "x", "a", "b", "z"]
    assert await sent(bench, full) == ["y", "x", "x", "a", "b", "z"]


async def test_the_order_outlasts_a_crash(bench: Bench, full: Full):
    made = await order(bench, "a", "b", "c")
    await bench.engine.queue.front(made["c"].id)
    await bench.engine.queue.move(made["a"].id, None)
    await bench.engine.queue.pause()
    await bench.crash()
    await bench.engine.queue.load()
    await bench.engine.start()
    assert line(bench) == ["c", "b", "a"]


async def test_a_move_is_told(bench: Bench, full: Full):
    made = await order(bench, "a", "b")
    bench.heard.told.clear()
    await bench.engine.queue.front(made["b"].id)
    [(task, _)] = bench.heard.told
    assert (task.id, task.state) == (made["b"].id, S.QUEUED)
    assert task.rank < 0


async def test_who_has_gone_is_not_moved(bench: Bench, full: Full):
    made = await order(bench, "a", "b")
    with pytest.raises(Refused, match="does not wait in the queue"):
        await bench.engine.queue.move(full.tasks[0].id, None)
    await bench.engine.queue.move(made["b"].id, full.tasks[0].id)
    assert line(bench) == ["b", "a"]
    await bench.engine.queue.move(made["b"].id, made["b"].id)
    assert line(bench) == ["b", "a"]


async def test_a_move_that_cannot_be_kept_changes_nothing(bench: Bench, full: Full):
    made = await order(bench, "a", "b")
    bench.database.errors["save_ranks"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.queue.front(made["b"].id)
    assert line(bench) == ["a", "b"]


@pytest.mark.parametrize("wish", ["front", "cancel"])
async def test_a_move_never_takes_back_a_step(bench: Bench, full: Full, wish: str):
    """Its turn, or its end, comes while the move is written: nothing is sent again."""
    made = await order(bench, "a", "b")
    bench.database.waits["save_ranks"] = written = asyncio.Event()
    bench.wire.on("create", *[Answer(waits_for=asyncio.Event())] * 2)
    moving = asyncio.create_task(bench.engine.queue.front(made["b"].id))
    if wish == "cancel":
        await bench.engine.cancel(made["b"].id)
    else:
        full.gate.set()
        await bench.wire.has_seen("create", AT_ONCE + 2)
    before = await bench.row(made["b"])
    written.set()
    await moving
    after = await bench.row(made["b"])
    assert after == replace(before, rank=after.rank)
    assert after.rank < 0
    assert bench.journal.known(after.id) in (None, after)


async def test_moves_at_once_are_one_after_another(bench: Bench, full: Full):
    made = await order(bench, "a", "b", "c", "d")
    queue = bench.engine.queue
    await asyncio.gather(*(queue.front(made[name].id) for name in "abcd"))
    assert sorted(line(bench)) == ["a", "b", "c", "d"]
    ranks = [(await bench.row(task)).rank for task in bench.engine.queue.waiting]
    assert ranks == sorted(ranks)


async def test_cancelling_all_cancels_what_waits_and_nothing_else(
    bench: Bench, full: Full
):
    made = await order(bench, "a", "b", "c")
    cancelling = asyncio.create_task(bench.engine.queue.cancel_all())
    full.gate.set()  # turns come free meanwhile
    gone = await cancelling
    assert [task.id for task in gone] == [task.id for task in made.values()]
    assert {(task.state, task.charged) for task in gone} == {(S.CANCELLED, Charged.NO)}
    for task in full.tasks:
        assert (await bench.settled(task)).state is S.DONE
    assert len(bench.wire.seen("create")) == AT_ONCE


async def test_what_cannot_be_cancelled_waits_on(bench: Bench, full: Full):
    made = await order(bench, "a", "b", "c")
    bench.database.errors["_save"].append(DiskFull("The disk is full."))
    bench.database.errors["get_task"].append(DiskFull("The disk is full."))
    with pytest.raises(DiskFull):
        await bench.engine.queue.cancel_all()
    states = [(await bench.row(task)).state for task in made.values()]
    assert sorted(states) == sorted([S.CANCELLED, S.QUEUED, S.QUEUED])
    assert len(line(bench)) == 2
    assert len(await sent(bench, full)) == 2


async def test_how_long_it_usually_takes(bench: Bench):
    queue = bench.engine.queue
    task = a_row(S.RUNNING)
    assert await queue.usual(task) == Usual(20.0)
    for seconds in (7.0, 8.0, 9.0):
        bench.tools.usual_times.note(task.request, seconds)
    assert await queue.usual(task) == Usual(8.0, is_learned=True)
    adopted = a_row(S.RUNNING, request=a_request(model=""))
    assert await queue.usual(adopted) is None
