"""Each row of reliability.md 3.1, at a provider that knows the key and at one that
does not; and what comes after a lost answer."""

import pytest

from nanostudio.core.errors import (
    BadReply,
    DiskFull,
    NetworkError,
    Offline,
    Refused,
    TimedOut,
)
from nanostudio.core.task import Charged, TaskState, WaitReason
from nanostudio.providers.adapter import Failed, Progress
from tests.engine.bench import Bench
from tests.engine.fakes import Answer, breaks, loses, refuses, says, shows

pytestmark = pytest.mark.anyio
LOST = NetworkError("The connection broke.")
HTML = b"<html>Bad gateway</html>"

# What the gateway did after it accepted (and charged) the create.
LOST_ROWS = {
    "RST": loses(LOST),
    "hang": loses(TimedOut("Too slow.")),
    "too large": loses(BadReply("Too much.")),
    "redirect": Answer(error=BadReply("It points elsewhere.")),
    "500": says(500),
    "502 HTML": says(502, HTML),
    "409": says(409),
    "not JSON": says(200, b"thanks!"),
    "no id": shows(status="pending"),
    "progress without id": shows(status="processing", outputs=[{"progress": 5}]),
}
# What it did instead of accepting: nothing was charged.
REFUSED_ROWS = {
    400: TaskState.FAILED,
    401: TaskState.WAITING,
    402: TaskState.WAITING,
    403: TaskState.WAITING,
    404: TaskState.FAILED,
    413: TaskState.FAILED,
    422: TaskState.FAILED,
}


@pytest.mark.parametrize("row", LOST_ROWS.values(), ids=LOST_ROWS)
async def test_a_key_makes_a_lost_answer_good(bench: Bench, row: Answer):
    bench.wire.on("create", row)
    task = await bench.generate("keyed")
    assert task.state is TaskState.DONE
    assert bench.wire.charges == [task.remote_id]


@pytest.mark.parametrize("row", LOST_ROWS.values(), ids=LOST_ROWS)
async def test_without_a_key_a_lost_answer_is_uncertain(bench: Bench, row: Answer):
    bench.wire.on("create", row)
    task = await bench.generate("plain")
    assert task.state is TaskState.UNCERTAIN
    assert task.charged is Charged.UNKNOWN
    assert len(bench.wire.seen("create")) == 1


@pytest.mark.parametrize("provider", ["keyed", "plain"])
@pytest.mark.parametrize(("status", "state"), REFUSED_ROWS.items())
async def test_a_refused_create_is_not_charged_and_not_retried(
    bench: Bench, provider: str, status: int, state: TaskState
):
    bench.wire.on("create", refuses(status))
    task = await bench.generate(provider)
    assert task.state is state
    assert task.charged is Charged.NO
    assert task.sent_ms is None
    assert len(bench.wire.seen("create")) == 1


@pytest.mark.parametrize("provider", ["keyed", "plain"])
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 422, 429])
@pytest.mark.parametrize("error", [Offline("No network."), None], ids=["offline", ""])
async def test_a_refused_first_send_never_hides_a_charge(
    bench: Bench, provider: str, status: int, error: Offline | None
):
    """Offline or nothing, then refused, then lost: only the last one is in doubt."""
    bench.alarm.holds_from_s = 1000
    if error:
        bench.wire.on("create", breaks(error))
    bench.wire.on("create", refuses(status))
    task = await bench.generate(provider)
    assert task.charged in (Charged.NO, Charged.YES)
    assert (task.charged is Charged.YES) is bool(bench.wire.charges)


@pytest.mark.parametrize("status", [400, 404, 413, 422])
async def test_lost_then_rejected_is_in_doubt(bench: Bench, status: int):
    """The first send may have been taken: "not charged" would be a guess."""
    bench.wire.on("create", loses(LOST), refuses(status))
    task = await bench.generate("keyed")
    assert task.state is TaskState.UNCERTAIN
    assert task.charged is Charged.UNKNOWN
    assert bench.wire.charges


@pytest.mark.parametrize("status", [401, 402, 403])
async def test_lost_then_refused_for_key_or_credit_waits_in_doubt(
    bench: Bench, status: int
):
    bench.wire.on("create", loses(LOST), refuses(status))
    task = await bench.generate("keyed")
    assert task.state is TaskState.WAITING
    assert task.wait_reason in (WaitReason.KEY, WaitReason.CREDIT)
    assert task.charged is Charged.UNKNOWN
    assert task.sent_ms is not None
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.DONE)
    assert len(bench.wire.charges) == 1


@pytest.mark.parametrize(
    "second", [refuses(429), breaks(Offline("No network."))], ids=["429", "offline"]
)
async def test_lost_then_not_taken_goes_on_with_the_same_key(
    bench: Bench, second: Answer
):
    bench.wire.on("create", loses(LOST), second)
    task = await bench.generate("keyed")
    assert task.state is TaskState.DONE
    assert bench.wire.charges == [task.remote_id]
    assert len({one.call.body for one in bench.wire.seen("create")}) == 1


async def test_lost_then_waiting_past_the_key_window_is_in_doubt(bench: Bench):
    bench.wire.on("create", loses(LOST), refuses(401))
    task = await bench.generate("keyed")
    bench.clock.passed_s += 25 * 3600
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.UNCERTAIN)
    assert len(bench.wire.seen("create")) == 2


async def test_answers_lost_again_and_again_end_in_doubt(bench: Bench):
    bench.wire.on("create", *[loses(LOST)] * 20)
    task = await bench.generate("keyed")
    assert task.state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 8
    assert len(bench.wire.charges) == 1


async def test_another_gateway_is_not_sent_what_the_first_may_have_taken(
    bench: Bench,
):
    bench.wire.on("create", loses(LOST), refuses(401))
    task = await bench.generate("keyed")
    bench.base_urls["keyed"] = "https://elsewhere.test"
    bench.engine.go_on()
    await bench.comes_to(task, TaskState.UNCERTAIN)
    assert len(bench.wire.seen("create")) == 2


async def test_lost_then_no_way_to_ask_is_in_doubt(bench: Bench):
    """A failure of ours on the way to the resend is no answer to the first send."""
    bench.wire.on("create", loses(LOST), refuses(401))
    task = await bench.generate("keyed")
    bench.missing["keyed"] = Refused("This base URL is none.")
    bench.engine.go_on()
    lost = await bench.comes_to(task, TaskState.UNCERTAIN)
    assert lost.charged is Charged.UNKNOWN


@pytest.mark.parametrize("answer", [says(502, HTML), says(200, HTML), says(409)])
async def test_an_answer_nobody_understands_is_kept(bench: Bench, answer: Answer):
    bench.wire.on("create", answer)
    task = await bench.generate("plain")
    assert await bench.replies(task) == [answer.reply.body]


async def test_progress_without_an_id_is_no_answer(bench: Bench):
    bench.parses("plain", Progress(fraction=0.5))
    task = await bench.generate("plain")
    assert task.state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


async def test_a_full_disk_does_not_turn_an_odd_answer_into_a_refusal(bench: Bench):
    bench.database.errors["keep_reply"].append(DiskFull("The disk is full."))
    bench.wire.on("create", says(502, HTML))
    task = await bench.generate("plain")
    assert task.state is TaskState.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


@pytest.mark.parametrize("provider", ["keyed", "plain"])
@pytest.mark.parametrize(
    ("is_refunded", "charged"),
    [(None, Charged.UNKNOWN), (True, Charged.REFUNDED), (False, Charged.YES)],
)
async def test_a_create_answered_with_a_failure_is_that(
    bench: Bench, provider: str, is_refunded: bool | None, charged: Charged
):
    bench.parses(
        provider,
        Failed(reason="Overloaded.", is_refunded=is_refunded, remote_id="task_1"),
    )
    task = await bench.generate(provider)
    assert (task.state, task.charged) == (TaskState.FAILED, charged)
    assert task.remote_id == "task_1"
    assert "Overloaded." in task.problem.hint
