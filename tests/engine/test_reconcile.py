"""A lost task and its provider's list: found by its key, or named, never guessed."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.errors import (
    BadReply,
    Candidate,
    InvalidKey,
    MissingKey,
    NetworkError,
    NotSure,
    RateLimited,
    Refused,
)
from nanostudio.core.task import Charged, Task, TaskState
from nanostudio.engine.reconcile import candidates
from nanostudio.engine.tools import Route
from nanostudio.providers.adapter import RemoteTask
from nanostudio.providers.http import Endpoint
from nanostudio.store.database import Database
from nanostudio.store.submissions import Submission, save_submission
from nanostudio.store.tasks import list_tasks
from tests.engine.bench import Bench, a_row
from tests.engine.fakes import (
    ADAPTERS,
    KEYED,
    PLAIN,
    START_MS,
    Answer,
    breaks,
    loses,
    refuses,
    says,
)

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
LOST = NetworkError("The connection broke.")
MINUTE, DAY = 60_000, 24 * 3600_000
S = TaskState


@pytest.fixture(autouse=True)
def listing(bench: Bench) -> None:
    bench.lists.update(keyed=ADAPTERS["keyed"], plain=ADAPTERS["plain"])


async def a_lost(bench: Bench, provider: str = "plain", **changes: Any) -> Task:
    """A task that was charged and whose answer was lost, too long ago for its key."""
    bench.wire.on("create", *[loses(LOST)] * 20)
    task = await bench.generate(provider, **changes)
    bench.wire.script["create"].clear()
    assert task.state is S.UNCERTAIN
    bench.clock.passed_s += 25 * 3600
    return task


def shown(remote_id: str, **told: Any) -> dict[str, Any]:
    """A row of the list, with what it tells."""
    row: dict[str, Any] = {"id": remote_id, "status": "success", "outputs": []}
    if "prompt" in told:
        row["input"] = {"prompt": told["prompt"]}
    if "at_ms" in told:
        row["created_at"] = datetime.fromtimestamp(
            told["at_ms"] / 1000, UTC
        ).isoformat()
    if "key" in told:
        row["idempotency_key"] = told["key"]
    return row


@BOTH
async def test_a_row_with_our_key_is_adopted(bench: Bench, provider: str):
    task = await a_lost(bench, provider)
    creates = len(bench.wire.seen("create"))
    mine = shown("task_1", key=task.idempotency_key)
    bench.wire.pages = [[shown("task_8", key="x"), mine], [shown("task_9")]]
    found = await bench.engine.check(task.id)
    assert (found.state, found.remote_id) == (S.RUNNING, "task_1")
    done = await bench.settled(task)
    assert (done.state, done.charged) == (S.DONE, Charged.YES)
    assert len(bench.wire.seen("create")) == creates
    assert len(bench.wire.seen("list")) == 1


async def test_a_trusted_key_answers_before_any_list(bench: Bench):
    task = await a_lost(bench, "keyed")
    bench.clock.passed_s -= 24 * 3600
    await bench.engine.check(task.id)
    assert (await bench.settled(task)).state is S.DONE
    assert bench.wire.seen("list") == []
    assert len(bench.wire.charges) == 1


@BOTH
async def test_rows_that_may_be_ours_are_named_and_not_adopted(
    bench: Bench, provider: str
):
    ours = await bench.generate(provider)
    task = await a_lost(bench, provider)
    at_ms = task.sent_ms
    bench.wire.pages = [
        [
            shown(ours.remote_id, prompt="a fox", at_ms=at_ms),
            shown("by_time", at_ms=at_ms + MINUTE),
            shown("by_both", prompt=" a  fox\n", at_ms=at_ms + 2 * MINUTE),
            shown("by_prompt", prompt="a fox"),
            shown("other_prompt", prompt="a hare", at_ms=at_ms),
            shown("other_key", key="another", prompt="a fox", at_ms=at_ms),
            shown("too_old", at_ms=at_ms - 20 * MINUTE),
            shown("too_new", at_ms=at_ms + 2 * DAY),
        ],
        [shown("tells_nothing")],
    ]
    with pytest.raises(Refused, match="tasks that may be this one: 4") as caught:
        await bench.engine.check(task.id)
    hint = caught.value.hint
    ids = ("by_both", "by_prompt", "by_time", "tells_nothing")
    places = [hint.index(one) for one in ids]
    assert places == sorted(places)
    for other in (ours.remote_id, "other_", "too_"):
        assert other not in hint
    assert "by_time (made 2027-01-" in hint
    assert f"nanostudio tasks identify {task.id} REMOTE_ID" in hint
    assert await bench.row(task) == task
    assert bench.wire.seen("poll")[-1].call.path.endswith(ours.remote_id)


async def test_a_named_row_is_collected_once_the_person_says_so(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [[shown("task_1")]]
    with pytest.raises(Refused, match="may be this one: 1"):
        await bench.engine.check(task.id)
    await bench.engine.identify(task.id, "task_1")
    assert (await bench.settled(task)).state is S.DONE


async def test_of_many_rows_a_few_are_named(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [[shown(f"t{n}", prompt="a fox") for n in range(12)]]
    with pytest.raises(Refused, match="12") as caught:
        await bench.engine.check(task.id)
    assert "t0, t1, t2, t3, t4. Not named here: 7 more." in caught.value.hint
    assert isinstance(caught.value, NotSure)
    first, *others = caught.value.candidates
    assert first == Candidate(remote_id="t0", prompt="a fox")
    assert len(others) == 11


async def test_more_than_anyone_compares_are_not_offered(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [[shown(f"t{n}", prompt="a fox") for n in range(30)]]
    with pytest.raises(NotSure, match="30") as caught:
        await bench.engine.check(task.id)
    assert len(caught.value.candidates) == 20


@BOTH
async def test_a_list_without_it_says_what_that_means(bench: Bench, provider: str):
    task = await a_lost(bench, provider)
    bench.wire.pages = [[shown("other", prompt="a hare")]]
    with pytest.raises(Refused, match="does not list this task") as caught:
        await bench.engine.check(task.id)
    assert "among" not in caught.value.title
    assert "check again" in caught.value.hint
    assert "may charge again" in caught.value.hint
    assert await bench.row(task) == task


async def test_a_long_list_is_read_some_pages_far_and_slowly(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [
        [shown(f"t{page}-{n}", prompt="a hare") for n in range(3)] for page in range(99)
    ]
    with pytest.raises(Refused, match="among its newest; looked at: 30"):
        await bench.engine.check(task.id)
    looks = [one.at_s for one in bench.wire.seen("list")]
    assert len(looks) == 10
    assert min(later - sooner for sooner, later in pairwise(looks)) >= 2.0


async def test_a_second_search_keeps_the_rhythm(bench: Bench):
    task = await a_lost(bench)
    for _ in range(2):
        with pytest.raises(Refused):
            await bench.engine.check(task.id)
    first, second = bench.wire.seen("list")
    assert second.at_s - first.at_s >= 2.0


async def test_a_gateway_that_gives_one_page_again_and_again_ends(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [[shown("other", prompt="a hare")]] * 99
    with pytest.raises(Refused, match="does not list this task"):
        await bench.engine.check(task.id)
    assert len(bench.wire.seen("list")) == 2


async def test_newest_first_it_is_not_read_past_its_time(bench: Bench):
    task = await a_lost(bench)
    falling = [task.sent_ms + n * MINUTE for n in (50, 20, 0, -20)]
    bench.wire.pages = [
        [shown(f"n{at_ms}", prompt="a hare", at_ms=at_ms)] for at_ms in falling
    ] * 2
    with pytest.raises(Refused, match="does not list this task"):
        await bench.engine.check(task.id)
    assert len(bench.wire.seen("list")) == 4


async def test_in_any_other_order_it_is_read_on(bench: Bench):
    task = await a_lost(bench)
    mine = shown("task_1", key=task.idempotency_key)
    old = task.sent_ms - DAY
    bench.wire.pages = [
        [shown("a", at_ms=old), shown("b", at_ms=old + 1)],
        [mine],
    ]
    assert (await bench.engine.check(task.id)).remote_id == "task_1"


async def test_a_time_no_calendar_has_is_left_out(bench: Bench):
    route = a_route(PLAIN)
    task = await a_lost(bench)
    odd = RemoteTask(remote_id="odd", created_ms=task.sent_ms)
    assert candidates(task, route, [odd], ()) == [odd]
    far = replace(task, sent_ms=10**18)
    await bench.journal.save(far)
    bench.speaks("plain")
    bench.lists["plain"] = bench.adapters["plain"]
    bench.lists["plain"].parse_list = lambda _: (
        RemoteTask(remote_id="odd", created_ms=10**18),
    )
    with pytest.raises(Refused, match="may be this one") as caught:
        await bench.engine.check(task.id)
    assert "id: odd. In a terminal: nanostudio" in caught.value.hint


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (breaks(LOST), NetworkError),
        (refuses(401), InvalidKey),
        (refuses(429), RateLimited),
        (says(200, b"<html>"), BadReply),
    ],
)
async def test_a_list_that_cannot_be_had_leaves_the_task(bench: Bench, answer, error):
    task = await a_lost(bench)
    bench.wire.on("list", answer)
    with pytest.raises(error):
        await bench.engine.check(task.id)
    assert await bench.row(task) == task


async def test_without_a_key_nothing_is_asked(bench: Bench):
    task = await a_lost(bench)
    bench.missing["plain"] = MissingKey("No key is stored.")
    with pytest.raises(MissingKey):
        await bench.engine.check(task.id)


async def test_another_gateway_is_not_asked_for_the_first_ones_tasks(bench: Bench):
    task = await a_lost(bench)
    bench.base_urls["plain"] = "https://elsewhere.test"
    with pytest.raises(Refused, match="cannot be asked"):
        await bench.engine.check(task.id)
    assert bench.wire.seen("list") == []


async def test_what_was_never_accepted_is_not_looked_for(bench: Bench):
    bench.wire.on("create", refuses(400))
    task = await bench.generate("plain")
    with pytest.raises(Refused, match="nothing to look for") as caught:
        await bench.engine.check(task.id)
    assert "Nothing was charged" in caught.value.hint
    assert bench.wire.seen("list") == []


async def test_a_cancelled_task_is_found_too(bench: Bench):
    task = await a_lost(bench)
    await bench.engine.dismiss(task.id)
    bench.wire.pages = [[shown("task_1", key=task.idempotency_key)]]
    await bench.engine.check(task.id)
    done = await bench.settled(task)
    assert (done.state, done.dismissed_ms) == (S.DONE, None)


async def test_a_double_click_searches_once_and_adopts_once(bench: Bench):
    task = await a_lost(bench)
    bench.wire.pages = [[shown("task_1", key=task.idempotency_key)]]
    found = await asyncio.gather(*(bench.engine.check(task.id) for _ in range(4)))
    assert {one.remote_id for one in found} == {"task_1"}
    await bench.settled(task)
    assert len(bench.wire.seen("list")) == 1
    assert len(bench.library.kept) == 1


async def test_a_task_can_be_dismissed_while_its_list_is_read(bench: Bench):
    task = await a_lost(bench)
    gate = asyncio.Event()
    bench.wire.on("list", Answer(waits_for=gate))
    search = asyncio.create_task(bench.engine.check(task.id))
    await bench.wire.has_seen("list")
    gone = await bench.engine.dismiss(task.id)
    assert gone.state is S.CANCELLED
    gate.set()
    with pytest.raises(Refused):
        await search
    assert await bench.row(task) == gone


async def test_a_row_with_our_key_that_was_adopted_apart_is_not_taken_twice(
    bench: Bench,
):
    task = await a_lost(bench)
    other = await bench.settled(await bench.engine.adopt("plain", "task_1"))
    bench.wire.pages = [[shown("task_1", key=task.idempotency_key)]]
    with pytest.raises(Refused, match=rf"another task of yours.*{other.id}"):
        await bench.engine.check(task.id)
    assert await bench.row(task) == task


async def test_a_provider_that_answers_at_once_says_how_far_one_can_look(bench: Bench):
    del bench.lists["plain"]
    inline = replace(PLAIN.models[0], answers_inline=True)
    bench.speaks("plain", SPEC=replace(PLAIN, models=(inline,)))
    task = await bench.put(a_row(S.UNCERTAIN, "plain", sent_ms=1))
    with pytest.raises(Refused, match="cannot be asked") as caught:
        await bench.engine.check(task.id)
    assert "identify" not in caught.value.hint


def a_route(provider: Any) -> Route:
    return Route(
        adapter=ADAPTERS[provider.id],
        provider=provider,
        model=provider.models[0],
        endpoint=Endpoint(provider.base_url, None),
    )


remotes = st.builds(
    RemoteTask,
    remote_id=st.sampled_from(["r1", "r2", "r3", "r4"]),
    created_ms=st.none() | st.integers(START_MS - 2 * DAY, START_MS + 3 * DAY),
    idempotency_key=st.none() | st.sampled_from(["", "key-1", "key-2"]),
    prompt=st.none() | st.sampled_from(["a fox", "a fox ", "a hare"]),
)


@given(
    st.lists(remotes, max_size=8), st.sets(st.sampled_from(["r1", "r2"])), st.booleans()
)
def test_a_candidate_is_contradicted_by_nothing_the_row_says(
    rows: list[RemoteTask], known: set[str], is_keyed: bool
):
    task = a_row(S.UNCERTAIN, sent_ms=START_MS)
    latest = START_MS + (DAY if is_keyed else 0) + 45 * MINUTE
    found = candidates(task, a_route(KEYED if is_keyed else PLAIN), rows, known)
    for row in rows:
        is_right = (
            row.remote_id not in known
            and row.idempotency_key in (None, "")
            and row.prompt in (None, "a fox", "a fox ")
            and START_MS - 15 * MINUTE <= (row.created_ms or START_MS) <= latest
        )
        assert (row in found) is is_right
    certain = [row.prompt is not None for row in found]
    assert certain == sorted(certain, reverse=True)


pages_of_rows = st.lists(st.lists(remotes, max_size=4), max_size=4)


@settings(deadline=None)
@given(pages_of_rows, st.none() | st.sampled_from(["r1", "r2"]))
def test_whatever_a_list_says_nothing_is_resent_or_adopted_wrongly(
    pages: list[list[RemoteTask]], taken: str | None
):
    """`taken` is the remote id of a task we have."""
    with TemporaryDirectory() as folder:
        asyncio.run(searched(Path(folder), pages, taken))


async def searched(
    folder: Path, pages: list[list[RemoteTask]], taken: str | None
) -> None:
    database = await Database.open(folder / "nanostudio.sqlite3")
    bench = Bench(database, folder)
    script = iter(pages)
    bench.speaks("plain", parse_list=lambda _: tuple(next(script, ())))
    bench.lists["plain"] = bench.adapters["plain"]
    task = await bench.put(a_row(S.UNCERTAIN, "plain", sent_ms=START_MS))
    await bench.database.run(save_submission, a_submission(task), task)
    if taken:
        other = {"id": "d" * 16, "idempotency_key": "other", "remote_id": taken}
        await bench.put(a_row(S.DONE, "plain", **other))
    rows = [row for page in pages for row in page]
    mine = {row.remote_id for row in rows if row.idempotency_key == "key-1"}
    try:
        found = await bench.engine.check(task.id)
    except Refused:
        assert await bench.row(task) == task
    else:
        assert found.remote_id in mine - {taken}
    tasks = await bench.database.run(list_tasks)
    ids = [one.remote_id for one in tasks if one.remote_id]
    assert len(ids) == len(set(ids))
    assert bench.wire.seen("create") == []
    await bench.engine.close()
    await database.close()


def a_submission(task: Task) -> Submission:
    return Submission(
        task_id=task.id,
        idempotency_key=task.idempotency_key,
        base_url=PLAIN.base_url,
        method="POST",
        path="/",
        headers={},
        content_type=None,
        body=b"",
        body_sha256="",
        created_ms=START_MS,
    )
