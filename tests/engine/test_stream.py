"""A create answered by events: decoration over the same money rules."""

import json
import threading

import pytest

from nanostudio.core.errors import (
    BadPicture,
    DiskFull,
    NetworkError,
    Offline,
    TimedOut,
)
from nanostudio.core.task import Charged, TaskState
from nanostudio.engine.collect import LARGE
from nanostudio.providers import monet
from nanostudio.providers.adapter import Outcome, Progress, Reply, StreamRefused
from tests.engine.bench import Bench, a_row
from tests.engine.fakes import Answer, breaks, loses

pytestmark = pytest.mark.anyio
BOTH = pytest.mark.parametrize("provider", ["keyed", "plain"])
LOST = NetworkError("The connection broke.")
BEGUN = {"id": "", "status": "pending"}  # the fake gateway fills the id in
HALF = {"id": "", "status": "processing", "outputs": [{"progress": 50}]}
NO_ID = {"status": "processing", "outputs": [{"progress": 10}]}
FAILED = {"id": "", "status": "failed", "error": "Overloaded."}
S = TaskState


@pytest.fixture(autouse=True)
async def streaming(bench: Bench) -> None:
    bench.streams("keyed", "plain")


@BOTH
async def test_a_stream_brings_progress_and_the_picture(bench: Bench, provider: str):
    finished = bench.wire.delivered("task_1")
    bench.wire.on("stream", Answer(events=[{}, NO_ID, BEGUN, BEGUN, HALF, finished]))
    task = await bench.generate(provider)
    assert task.state is S.DONE
    assert task.remote_id == "task_1"
    assert [p for _, p in bench.heard.told if p is not None] == [0.1, 0.5]
    assert bench.wire.seen("poll", "create") == []
    stream = bench.wire.seen("stream")[0].call
    assert stream.path == "/api/v1/tasks/sync"
    assert json.loads(stream.body)["idempotency_key"] == task.idempotency_key


@BOTH
@pytest.mark.parametrize("end", [[], [LOST], [TimedOut("Too slow.")]])
async def test_cut_after_the_id_polling_takes_over(bench: Bench, provider: str, end):
    bench.wire.on("stream", Answer(events=[BEGUN, HALF, *end]))
    task = await bench.generate(provider)
    assert task.state is S.DONE
    assert len(bench.wire.seen("stream")) == 1
    assert len(bench.wire.seen("poll")) == 1


@pytest.mark.parametrize("events", [[LOST], [NO_ID], [NO_ID, LOST], [{}]])
async def test_cut_before_the_id_it_is_a_lost_answer(bench: Bench, events):
    bench.wire.on("stream", Answer(events=events))
    task = await bench.generate("plain")
    assert (task.state, task.charged) == (S.UNCERTAIN, Charged.UNKNOWN)
    assert len(bench.wire.seen("stream")) == 1


@pytest.mark.parametrize("events", [[LOST], [NO_ID], [NO_ID, LOST], [{}]])
async def test_cut_before_the_id_a_key_makes_it_good(bench: Bench, events):
    bench.wire.on("stream", Answer(events=events))
    task = await bench.generate("keyed")
    assert task.state is S.DONE
    assert len(bench.wire.charges) == 1
    first, second = bench.wire.seen("stream")
    assert first.call == second.call


@BOTH
async def test_a_stream_that_says_failed_has_failed(bench: Bench, provider: str):
    bench.wire.on("stream", Answer(events=[BEGUN, FAILED]))
    task = await bench.generate(provider)
    assert task.state is S.FAILED
    assert task.remote_id == "task_1"
    assert "Overloaded." in task.problem.hint
    assert bench.wire.seen("poll") == []


@BOTH
async def test_a_stream_that_fails_at_once_keeps_the_id(bench: Bench, provider: str):
    bench.wire.on("stream", Answer(events=[FAILED]))
    task = await bench.generate(provider)
    assert (task.state, task.remote_id) == (S.FAILED, "task_1")


@BOTH
@pytest.mark.parametrize(
    ("status", "state", "charged"),
    [
        (400, S.FAILED, Charged.NO),
        (401, S.WAITING, Charged.NO),
        (200, S.DONE, Charged.YES),
    ],
)
async def test_a_whole_answer_in_place_of_a_stream_means_what_it_says(
    bench: Bench, provider: str, status: int, state: S, charged: Charged
):
    body = json.dumps({"id": "task_1", "status": "pending"}).encode()
    refused = StreamRefused(Reply(status=status, body=body))
    bench.wire.on("stream", Answer(accepts=status == 200, error=refused))
    task = await bench.generate(provider)
    assert (task.state, task.charged) == (state, charged)
    assert len(bench.wire.seen("stream")) == 1


async def test_a_server_error_in_place_of_a_stream_is_a_lost_answer(bench: Bench):
    refused = StreamRefused(Reply(status=502, body=b"<html>"))
    bench.wire.on("stream", loses(refused))
    task = await bench.generate("plain")
    assert task.state is S.UNCERTAIN
    assert await bench.replies(task) == [b"<html>"]


@BOTH
async def test_never_connected_it_is_sent_again(bench: Bench, provider: str):
    bench.wire.on("stream", breaks(Offline("No network.")))
    task = await bench.generate(provider)
    assert task.state is S.DONE
    assert len(bench.wire.charges) == 1


@BOTH
async def test_trouble_with_a_streamed_picture_never_sends_it_again(
    bench: Bench, provider: str
):
    bench.wire.on("download", breaks(LOST))
    task = await bench.submit(provider)
    await bench.comes_to(task, S.DONE)
    assert len(bench.wire.seen("stream")) == 1


async def test_what_began_as_a_stream_goes_on_as_one(bench: Bench):
    bench.wire.on("stream", loses(LOST))
    bench.alarm.holds_from_s = 2
    task = await bench.submit("keyed")
    await bench.alarm.is_held.wait()
    bench.streams()
    assert (await bench.resumed(task)).state is S.DONE
    assert len(bench.wire.seen("stream")) == 2
    assert bench.wire.seen("create") == []


async def test_a_provider_without_streams_is_not_streamed(bench: Bench):
    bench.streams("by-address")
    task = await bench.put(a_row(S.QUEUED))
    assert (await bench.resumed(task)).state is S.DONE
    assert bench.wire.seen("stream") == []


def previewing(bench: Bench, *previews: str) -> None:
    """A stream that shows these unfinished pictures before the finished one."""
    finished = bench.wire.delivered("task_1")
    bench.wire.on("stream", Answer(events=[{}] * len(previews) + [finished]))
    left = list(previews)

    def parse_event(data: str) -> Outcome | None:
        if left:
            return Progress(fraction=0.5, preview=left.pop(0))
        return monet.parse_event(data)

    bench.speaks("plain", parse_event=parse_event)


async def test_unfinished_pictures_are_shown(bench: Bench):
    previewing(bench, "one", "two")
    seen = []
    stop = bench.engine.watch_previews(lambda task, path: seen.append((task.id, path)))
    task = await bench.generate("plain")
    assert task.state is S.DONE
    assert bench.library.previews == ["one", "two"]
    assert [task_id for task_id, _ in seen] == [task.id] * 2
    stop()
    previewing(bench, "three")
    await bench.generate("plain")
    assert len(seen) == 2


@pytest.mark.parametrize("error", [BadPicture("Odd."), DiskFull("Full.")])
async def test_an_unfinished_picture_that_cannot_be_shown_is_left_out(
    bench: Bench, error: Exception
):
    previewing(bench, "one")
    bench.library.errors["preview"].append(error)
    seen = []
    bench.engine.watch_previews(lambda task, path: seen.append(path))
    assert (await bench.generate("plain")).state is S.DONE
    assert seen == []
    assert 0.5 in [progress for _, progress in bench.heard.told]


async def test_a_large_event_is_read_off_the_loop(bench: Bench):
    finished = bench.wire.delivered("task_1") | {"note": " " * LARGE}
    bench.wire.on("stream", Answer(events=[NO_ID, finished]))
    threads = []

    def parse_event(data: str) -> Outcome | None:
        threads.append(threading.current_thread() is threading.main_thread())
        return monet.parse_event(data)

    bench.speaks("plain", parse_event=parse_event)
    assert (await bench.generate("plain")).state is S.DONE
    assert threads == [True, False]
