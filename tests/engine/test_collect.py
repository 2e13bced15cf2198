"""From delivered to durable: nothing paid for is lost, and nothing is sent again."""

import asyncio
from base64 import b64encode
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.errors import (
    BadPicture,
    DiskFull,
    NetworkError,
    ResultGone,
    StorageError,
)
from nanostudio.core.money import Basis, Money
from nanostudio.core.project import DEFAULT_PROJECT, Project
from nanostudio.core.spec import ModelSpec
from nanostudio.core.task import Charged, Output, TaskState, WaitReason
from nanostudio.engine.engine import Engine
from nanostudio.providers.adapter import Accepted, Delivered, Failed, RemotePicture
from nanostudio.store.charges import list_charges
from nanostudio.store.projects import create_project
from tests.engine.bench import Bench, a_request, a_row
from tests.engine.fakes import CUT, PICTURE, PLAIN, Answer, breaks, shows

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
GONE = ResultGone("The picture's address has expired.")
LOST = NetworkError("The connection broke.")
FULL = DiskFull("The disk is full.")
URL = "https://files.test/now.png"
INLINE = RemotePicture(encoded=b64encode(PICTURE).decode())


async def test_an_expired_address_is_asked_for_again(bench: Bench):
    bench.wire.on("download", breaks(GONE), breaks(GONE))
    task = await bench.generate()
    assert task.state is TaskState.DONE
    kinds = [one.kind for one in bench.wire.seen("poll", "download")]
    assert kinds == ["poll", "download"] * 3


@BOTH
@pytest.mark.parametrize("how", ["gone", "damaged"])
async def test_a_result_that_never_comes_is_charged_and_can_be_looked_for(
    bench: Bench, provider: str, how: str
):
    if how == "gone":
        bench.wire.on("download", *[breaks(GONE)] * 6)
    bench.wire.pictures = [CUT] * 6 if how == "damaged" else []
    task = await bench.generate(provider)
    assert task.state is TaskState.FAILED
    assert task.charged is Charged.YES
    assert task.remote_id is not None
    assert bench.library.leftovers() == []
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1


async def test_looks_for_a_fresh_address_back_off(bench: Bench):
    bench.wire.on("download", *[breaks(GONE)] * 6)
    await bench.generate()
    assert bench.alarm.slept[-5:] == [2.0, 4.0, 8.0, 16.0, 32.0]


@BOTH
async def test_a_broken_download_waits_for_the_network(bench: Bench, provider: str):
    bench.wire.on("download", breaks(LOST))
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE
    assert "waiting" in bench.heard.states(task.id)
    assert bench.library.leftovers() == []


async def test_a_result_that_does_not_come_is_asked_for_more_and_more_rarely(
    bench: Bench,
):
    bench.wire.on("download", *[breaks(LOST)] * 12)
    task = await bench.generate()
    assert task.state is TaskState.DONE
    waits = [told.wait_until_ms for told, _ in bench.heard.told if told.wait_until_ms]
    gaps = [later - sooner for sooner, later in pairwise(dict.fromkeys(waits))]
    assert len(gaps) == 11
    assert gaps[-1] >= 60_000
    assert gaps[0] < 10_000


@pytest.mark.parametrize("method", ["incoming", "keep"])
async def test_a_full_disk_waits_and_asks_again(bench: Bench, method: str):
    bench.alarm.holds_from_s = 30
    bench.library.errors[method].append(FULL)
    task = await bench.generate()
    assert (task.state, task.wait_reason) == (TaskState.WAITING, WaitReason.DISK)
    assert task.charged is Charged.YES
    assert bench.library.leftovers() == []
    bench.engine.go_on()
    assert (await bench.comes_to(task, TaskState.DONE)).outputs
    assert len(bench.wire.seen("create")) == 1


async def test_finished_without_a_picture_has_failed(bench: Bench):
    bench.wire.on("poll", *[shows(id="task_1", status="success")] * 4)
    task = await bench.generate()
    assert task.state is TaskState.FAILED
    assert task.charged is Charged.UNKNOWN
    assert "without a picture" in task.problem.title


async def test_pictures_that_are_listed_a_moment_late_are_waited_for(bench: Bench):
    bench.wire.on("poll", *[shows(id="task_1", status="success")] * 3)
    assert (await bench.generate()).state is TaskState.DONE


@BOTH
async def test_a_create_that_tells_of_a_finished_task_without_pictures_is_looked_at(
    bench: Bench, provider: str
):
    bench.wire.on("create", shows(id="task_1", status="success"))
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1


async def test_a_create_that_delivers_nothing_and_no_id_has_failed(bench: Bench):
    bench.parses("plain", Delivered(pictures=()))
    task = await bench.generate("plain")
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.UNKNOWN)


async def test_pictures_kept_already_are_not_fetched_again(bench: Bench):
    bench.wire.count_of_pictures = 3
    bench.wire.on("download", Answer(), breaks(GONE))
    [task] = await bench.engine.submit(a_request(model="four-at-once", n=3))
    done = await bench.settled(task)
    assert [output.position for output in done.outputs] == [0, 1, 2]
    assert len(bench.library.kept) == 3
    assert await bench.row(task) == done


async def test_pictures_kept_already_are_not_fetched_again_after_a_crash(bench: Bench):
    bench.wire.count_of_pictures = 3
    bench.wire.on("download", Answer(), Answer(waits_for=asyncio.Event()))
    [task] = await bench.engine.submit(a_request(model="four-at-once", n=3))
    await bench.wire.has_seen("download", 2)
    done = await bench.resumed(task)
    assert [output.position for output in done.outputs] == [0, 1, 2]
    assert len(bench.library.kept) == 3


async def test_fewer_pictures_than_asked_are_done_with_what_came(bench: Bench):
    bench.wire.count_of_pictures = 2
    [task] = await bench.engine.submit(a_request(model="four-at-once", n=4))
    assert len((await bench.settled(task)).outputs) == 2


@BOTH
async def test_a_create_may_deliver_at_once(bench: Bench, provider: str):
    delivered = Delivered(pictures=(INLINE,), cost=Money.of(3, "credits"))
    bench.parses(provider, delivered)
    task = await bench.generate(provider)
    assert bench.heard.states(task.id)[1:] == ["submitting", "collecting", "done"]
    assert task.cost == Money.of(3, "credits")
    assert task.remote_id is None
    assert bench.wire.seen("poll", "download") == []


@BOTH
@pytest.mark.parametrize("error", [GONE, LOST, FULL, BadPicture("Half a picture.")])
async def test_trouble_with_what_a_create_delivered_never_sends_it_again(
    bench: Bench, provider: str, error: Exception
):
    """The create was accepted: whatever fails now is about the picture."""
    picture = RemotePicture(url=URL)
    bench.parses(provider, Delivered(pictures=(picture,), remote_id="task_1"))
    bench.library.errors["keep"].append(error)
    task = await bench.submit(provider)
    done = await bench.comes_to(task, TaskState.DONE)
    assert done.remote_id == "task_1"
    assert len(bench.wire.seen("create")) == 1
    assert len(bench.wire.charges) == 1


@BOTH
@pytest.mark.parametrize("error", [LOST, FULL])
async def test_what_came_inline_is_held_until_the_disk_takes_it(
    bench: Bench, provider: str, error: Exception
):
    bench.parses(provider, Delivered(pictures=(INLINE,)))
    bench.library.errors["incoming"].extend([error, error])
    task = await bench.submit(provider)
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.seen("create")) == 1
    assert bench.alarm.slept.count(30.0) == 2
    waits = [told for told, _ in bench.heard.told if told.wait_reason]
    assert {told.wait_reason for told in waits} == {WaitReason.DISK}


@BOTH
@pytest.mark.parametrize(
    "picture", [RemotePicture(encoded=b64encode(CUT).decode()), RemotePicture()]
)
async def test_what_came_inline_and_damaged_is_charged(
    bench: Bench, provider: str, picture: RemotePicture
):
    bench.parses(provider, Delivered(pictures=(picture,)))
    task = await bench.generate(provider)
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.YES)
    assert len(bench.wire.seen("create")) == 1


async def test_what_came_inline_and_was_lost_in_a_crash_is_said_to_be_charged(
    bench: Bench,
):
    task = await bench.put(a_row(TaskState.COLLECTING, charged=Charged.YES, sent_ms=1))
    lost = await bench.resumed(task)
    assert (lost.state, lost.charged) == (TaskState.FAILED, Charged.YES)
    assert "cannot be fetched again" in lost.problem.hint
    assert bench.wire.sent == []


async def test_what_came_inline_survives_a_crash(bench: Bench):
    bench.parses("plain", Delivered(pictures=(INLINE,)))
    bench.library.errors["keep"].append(FULL)
    bench.alarm.holds_from_s = 30
    task = await bench.submit("plain")
    await bench.alarm.is_held.wait()
    assert (await bench.row(task)).state is TaskState.COLLECTING
    done = await bench.resumed(task)
    assert done.state is TaskState.DONE
    assert len(bench.wire.seen("create")) == 1
    assert bench.library.answers.kept == {}


@BOTH
async def test_a_disk_too_full_for_the_answer_does_not_hide_it(
    bench: Bench, provider: str
):
    bench.parses(provider, Delivered(pictures=(INLINE,)))
    bench.library.errors["keep_answer"].append(FULL)
    bench.library.errors["drop_answer"].append(FULL)
    task = await bench.generate(provider)
    assert task.state is TaskState.DONE


async def test_a_kept_answer_that_tells_nothing_any_more_has_failed(bench: Bench):
    row = a_row(TaskState.COLLECTING, charged=Charged.YES, sent_ms=1)
    task = await bench.put(row)
    bench.library.answers.kept[task.id] = b"?"
    lost = await bench.resumed(task)
    assert (lost.state, lost.charged) == (TaskState.FAILED, Charged.YES)


async def test_the_last_event_of_a_stream_survives_a_crash(bench: Bench):
    """What was kept is an event, which a whole answer cannot be read from."""
    event = Delivered(pictures=(INLINE,))
    bench.speaks("plain", parse_event=lambda _: event)
    row = a_row(TaskState.COLLECTING, "plain", charged=Charged.YES, sent_ms=1)
    task = await bench.put(row)
    bench.library.answers.kept[task.id] = b"{}"
    done = await bench.resumed(task)
    assert done.state is TaskState.DONE
    assert bench.library.answers.kept == {}
    assert bench.wire.sent == []


async def test_a_kept_answer_that_tells_nothing_and_no_stream_has_failed(bench: Bench):
    task = await bench.put(a_row(TaskState.COLLECTING, charged=Charged.YES, sent_ms=1))
    bench.library.answers.kept[task.id] = b"?"
    await bench.crash()
    streams = {"plain": bench.adapters["plain"]}
    engine = Engine(replace(bench.tools, streams=streams))
    await engine.start()
    [lost] = await engine.settled([task.id])
    assert (lost.state, lost.charged) == (TaskState.FAILED, Charged.YES)
    await engine.close()


PER_TOKEN = replace(PLAIN.models[0], token_price=Money.of("0.00003", "USD"))
SAID = Money.of(3, "credits")


@pytest.mark.parametrize(
    ("model", "delivered", "cost", "basis"),
    [
        (PLAIN.models[0], {}, Money.of(10, "credits"), Basis.LISTED),
        (PLAIN.models[0], {"cost": SAID}, SAID, Basis.REPORTED),
        (PER_TOKEN, {"output_tokens": 1120}, Money.of("0.0336", "USD"), Basis.TOKENS),
        (PER_TOKEN, {"output_tokens": 1120, "cost": SAID}, SAID, Basis.REPORTED),
        (PER_TOKEN, {}, Money.of(10, "credits"), Basis.LISTED),
        (replace(PER_TOKEN, prices={}), {}, None, Basis.UNKNOWN),
    ],
)
async def test_what_it_cost_and_how_that_is_known(
    bench: Bench, model: ModelSpec, delivered: dict, cost: Money | None, basis: Basis
):
    bench.speaks("plain", SPEC=replace(PLAIN, models=(model,)))
    bench.parses("plain", Delivered(pictures=(INLINE,), **delivered))
    task = await bench.generate("plain")
    assert (task.cost, task.cost_basis) == (cost, basis)
    [charge] = await bench.database.run(list_charges, task.id)
    assert (charge.amount, charge.basis) == (cost, basis)


async def test_a_price_named_on_accepting_is_what_the_provider_says(bench: Bench):
    first = [Accepted(remote_id="task_1", cost=SAID)]
    rest = Delivered(pictures=(RemotePicture(url=URL),), remote_id="task_1")
    bench.speaks("plain", parse=lambda _: first.pop() if first else rest)
    task = await bench.generate("plain")
    assert (task.cost, task.cost_basis) == (SAID, Basis.REPORTED)


@BOTH
@pytest.mark.parametrize("at", ["create", "poll"])
@pytest.mark.parametrize(
    ("is_refunded", "rows"),
    [(False, [10]), (True, [None, None]), (None, [])],
)
async def test_a_failure_that_was_charged_is_in_the_ledger(
    bench: Bench, provider: str, at: str, is_refunded: bool | None, rows: list
):
    accepted = [Accepted(remote_id="task_1")] if at == "poll" else []
    failed = Failed(reason="", is_refunded=is_refunded, remote_id="task_1")
    bench.speaks(provider, parse=lambda _: accepted.pop() if accepted else failed)
    task = await bench.generate(provider)
    assert task.state is TaskState.FAILED
    charges = await bench.database.run(list_charges, task.id)
    assert [one.amount and one.amount.amount for one in charges] == rows
    assert [one.is_refund for one in charges] == [False, True][: len(rows)]


@BOTH
async def test_a_delivery_is_in_the_ledger_once_whatever_happens(
    bench: Bench, provider: str
):
    bench.wire.on("download", *[breaks(GONE)] * 6)
    task = await bench.generate(provider)
    await bench.engine.check(task.id)
    done = await bench.settled(task)
    assert done.state is TaskState.DONE
    [charge] = await bench.database.run(list_charges)
    assert (charge.task_id, charge.amount) == (task.id, done.cost)


async def test_the_remote_id_is_insisted_on(bench: Bench):
    """The disk is full just when the paid id must be written down."""
    bench.database.errors["add_outputs"].extend([FULL, StorageError("Bad."), FULL])
    task = await bench.generate("plain")
    assert task.state is TaskState.DONE
    assert bench.alarm.slept[:3] == [5.0, 5.0, 5.0]
    assert len(bench.wire.seen("create")) == 1
    waiting = [told for told, _ in bench.heard.told if told.state is TaskState.WAITING]
    assert {told.wait_reason for told in waiting} == {WaitReason.DISK}
    assert waiting[0].remote_id == task.remote_id


async def test_a_project_has_its_pictures_in_its_folder(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
):
    zoo = Project(id="zoo", name="Zoo", folder="zoo")
    await bench.database.run(create_project, zoo, 1)
    within: list[str] = []
    keep = bench.library.keep

    async def watched(incoming: Path, **about: Any) -> Output:
        within.append(about["within"])
        return await keep(incoming, **about)

    monkeypatch.setattr(bench.library, "keep", watched)
    for project_id in ("zoo", DEFAULT_PROJECT):
        [task] = await bench.engine.submit(a_request(), project_id=project_id)
        await bench.settled(task)
    assert within == ["zoo", ""]
