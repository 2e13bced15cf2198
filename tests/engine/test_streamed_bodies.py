"""Creates whose bodies are made while they are sent, and whose answers are large."""

import asyncio
import hashlib
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest

from nanostudio.core.errors import NetworkError, Offline, TimedOut
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Charged, TaskState
from nanostudio.providers import monet
from nanostudio.providers.adapter import Call, Delivered, RemotePicture
from nanostudio.providers.http import REPLY_BYTES
from tests.engine.bench import Bench
from tests.engine.fakes import PICTURE, PLAIN, Answer, breaks, loses, refuses

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
LOST = NetworkError("The connection broke.")
S = TaskState


@pytest.fixture(autouse=True)
def streamed(bench: Bench) -> None:
    for provider in ("keyed", "plain"):
        bench.speaks(provider, build=build)


def build(*args: Any) -> Call:
    """Monet's create, as if it were made of files."""
    call = monet.build(*args)
    return replace(call, body=None, pieces=(call.body or b"",))


@BOTH
async def test_the_hash_is_committed_in_place_of_the_body(bench: Bench, provider: str):
    task = await bench.generate(provider)
    [sent] = bench.wire.seen("create")
    submission = await bench.submission(task)
    assert submission.body is None
    assert submission.body_sha256 == hashlib.sha256(sent.body).hexdigest()


@BOTH
@pytest.mark.parametrize(
    "answer",
    [breaks(Offline("No network.")), refuses(429), refuses(401)],
    ids=["offline", "429", "401"],
)
async def test_surely_unsent_it_is_made_anew(
    bench: Bench, provider: str, answer: Answer
):
    bench.alarm.holds_from_s = 1.0
    bench.wire.on("create", answer)
    task = await bench.submit(provider)
    await bench.comes_to(task, S.WAITING)
    bench.clock.passed_s += 60
    done = await bench.resumed(task)
    if done.state is S.WAITING:
        bench.engine.go_on()
        done = await bench.comes_to(task, S.DONE)
    assert (done.state, done.charged) == (S.DONE, Charged.YES)
    first, second = bench.wire.seen("create")
    assert first.body == second.body
    assert len(bench.wire.charges) == 1


@BOTH
@pytest.mark.parametrize("error", [LOST, TimedOut("Too slow.")])
async def test_lost_it_is_in_doubt_also_with_a_key(
    bench: Bench, provider: str, error: NetworkError
):
    """The bytes are not stored, so the same ones cannot be sent again."""
    bench.wire.on("create", loses(error))
    task = await bench.generate(provider)
    assert (task.state, task.charged) == (S.UNCERTAIN, Charged.UNKNOWN)
    assert len(bench.wire.seen("create")) == 1


@BOTH
async def test_lost_in_a_crash_it_is_in_doubt(bench: Bench, provider: str):
    bench.wire.on("create", Answer(waits_for=asyncio.Event()))
    task = await bench.submit(provider)
    await bench.wire.has_seen("create")
    assert (await bench.resumed(task)).state is S.UNCERTAIN
    assert len(bench.wire.seen("create")) == 1


async def test_unsent_and_its_model_gone_it_is_not_sent(bench: Bench):
    """A newer program may have no row for it any more."""
    bench.alarm.holds_from_s = 1.0
    bench.wire.on("create", breaks(Offline("No network.")))
    task = await bench.submit("plain")
    await bench.comes_to(task, S.WAITING)
    await bench.crash()
    bench.speaks("plain", SPEC=replace(PLAIN, models=PLAIN.models[1:]))
    await bench.crash()
    bench.clock.passed_s += 60
    await bench.engine.start()
    gone = await bench.settled(task)
    assert (gone.state, gone.charged) == (S.FAILED, Charged.NO)
    assert len(bench.wire.seen("create")) == 1


def inline(provider: ProviderSpec) -> ProviderSpec:
    """Its models answer a create with the pictures themselves."""
    models = tuple(replace(row, answers_inline=True) for row in provider.models)
    return replace(provider, models=models)


@pytest.mark.parametrize("is_streamed", [False, True])
async def test_an_answer_with_the_pictures_may_be_long_and_late(
    bench: Bench, is_streamed: bool
):
    limits = []
    for row in (PLAIN, inline(PLAIN)):
        picture = RemotePicture(encoded=b64encode(PICTURE).decode())
        delivered = Delivered(pictures=(picture,))
        bench.speaks("plain", SPEC=row, parse_event=lambda _, d=delivered: d)
        bench.parses("plain", delivered)
        bench.streams(*["plain"] if is_streamed else [])
        assert (await bench.generate("plain")).state is S.DONE
        limits.append(bench.wire.seen("create", "stream")[-1].limits)
    usual, long = limits
    assert long["most_bytes"] > 100 * 2**20 > usual["most_bytes"]
    assert long["deadline_s"] >= 600
    if not is_streamed:
        assert usual["most_bytes"] == REPLY_BYTES
        assert usual["deadline_s"] < 600


async def test_a_large_answer_is_read_off_the_loop(bench: Bench):
    delivered = Delivered(
        pictures=(RemotePicture(encoded=b64encode(PICTURE).decode()),)
    )
    threads = []

    def parse(_: object) -> Delivered:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            threads.append("apart")
        else:
            threads.append("loop")
        return delivered

    bench.speaks("plain", parse=parse)
    for size in (10, 2**20):
        reply = Answer(reply=replace(refuses(200).reply, body=b" " * size))
        bench.wire.on("create", reply)
        await bench.generate("plain")
    assert threads == ["loop", "apart"]
