"""Whatever a server answers and whoever rings: money and rhythm hold."""

import asyncio
import json
import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nanostudio.core.errors import (
    BadReply,
    DiskFull,
    NetworkError,
    Offline,
    ResultGone,
    TimedOut,
)
from nanostudio.core.task import Charged, TaskState
from nanostudio.store.database import Database
from tests.engine.bench import Bench
from tests.engine.fakes import CUT, Answer, breaks, loses, refuses, says

S = TaskState
ERRORS = [NetworkError("Broken."), TimedOut("Slow."), BadReply("Odd.")]
STATUSES = [400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504]
SURE = [400, 401, 402, 403, 404, 413, 422, 429]  # surely nothing was accepted
RETRY_AFTER = ["0", "1", "-5", "1e9", "99999999999", "soon", "", "3"]
WORDS = ["pending", "processing", "success", "failed", "completed", "odd", None, 7]

refused = st.builds(
    lambda status, after: refuses(status, **{"retry-after": after}),
    st.sampled_from(STATUSES),
    st.sampled_from(RETRY_AFTER),
)
shown = st.builds(
    lambda remote_id, status, outputs: says(
        200,
        json.dumps({"id": remote_id, "status": status, "outputs": outputs}).encode(),
    ),
    st.sampled_from(["task_1", "", None, 5]),
    st.sampled_from(WORDS),
    st.sampled_from([None, [], [{"progress": "NaN"}], "none"]),
)
garbage = st.binary(max_size=20).map(lambda body: says(200, body))
lost = st.sampled_from([loses(error) for error in ERRORS])
never = st.sampled_from([breaks(Offline("No network."))])
after_accept = st.sampled_from([500, 502, 409]).map(says)
creates = st.lists(
    st.one_of(
        lost,
        never,
        refused.filter(lambda answer: answer.reply.status in SURE),
        after_accept,
    ),
    max_size=6,
)
polls = st.lists(
    st.one_of(
        refused, shown, garbage, never, st.sampled_from([breaks(e) for e in ERRORS])
    ),
    max_size=12,
)
downloads = st.lists(
    st.sampled_from([breaks(ResultGone("Gone.")), breaks(ERRORS[0]), Answer()]),
    max_size=4,
)


async def live(provider, creates, polls, downloads, *, cut, full, crashes, rings):
    """One task against such a server, until it rests; the bench and the task."""
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(Path(folder) / "n.sqlite3")
        bench = Bench(database, Path(folder))
        bench.wire.on("create", *creates)
        bench.wire.on("poll", *polls)
        bench.wire.on("download", *downloads)
        bench.wire.pictures = [CUT] * cut
        bench.library.errors["keep"].extend([DiskFull("Full.")] * full)
        task = await bench.submit(provider)
        begun = [0]
        for _ in range(crashes):
            for _ in range(rings):
                await asyncio.sleep(0)
                bench.engine.go_on()
            await bench.crash()
            begun.append(len(bench.wire.sent))
            await bench.engine.start()
        for _ in range(8):
            task = await bench.settled(task)
            if not task.is_open:
                break
            bench.engine.go_on()
            await asyncio.sleep(0)
        await bench.crash()
        row = await bench.row(task)
        await database.close()
    return bench, row, begun


counts = st.fixed_dictionaries(
    {
        "cut": st.integers(0, 2),
        "full": st.integers(0, 2),
        "crashes": st.integers(0, 2),
        "rings": st.integers(0, 5),
    }
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from(["keyed", "plain"]), creates, polls, downloads, counts)
def test_money_and_rhythm_hold_under_any_answers(
    provider, creates, polls, downloads, counts
):
    lived = live(provider, creates, polls, downloads, **counts)
    bench, task, begun = asyncio.run(lived)
    charges = bench.wire.charges
    # Nobody pays twice without having asked for it.
    assert len(charges) <= 1
    assert len({one.call.body for one in bench.wire.seen("create")}) <= 1
    # What was charged is never called free, and never forgotten.
    if charges:
        assert task.charged is not Charged.NO
        assert task.state in (S.DONE, S.UNCERTAIN) or task.remote_id or task.is_open
    if task.state is S.DONE:
        assert task.charged is Charged.YES
        assert len(bench.library.kept) == len(task.outputs) == 1
    # One request in two seconds, within one run of the program.
    for start, end in pairwise([*begun, len(bench.wire.sent)]):
        times = [s.at_s for s in bench.wire.sent[start:end] if s.kind != "download"]
        assert all(after - before >= 2.0 for before, after in pairwise(times))
    assert bench.library.leftovers() == []
