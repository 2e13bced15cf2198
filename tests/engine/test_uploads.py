"""References are uploaded once, reused for their life, and sent in their order."""

import asyncio
import json
from dataclasses import replace
from types import SimpleNamespace

import pytest

from nanostudio.core.errors import DiskFull, NetworkError
from nanostudio.core.request import Reference
from nanostudio.core.spec import Travel
from nanostudio.core.task import TaskState
from tests.engine.bench import Bench, a_request, two_references
from tests.engine.fakes import ADAPTERS, KEYED, Answer, breaks, says

pytestmark = pytest.mark.anyio
HOUR_S = 3600


def images(bench: Bench) -> list[str]:
    """The reference URLs of the last create."""
    return json.loads(bench.wire.seen("create")[-1].call.body)["input"]["images"]


async def test_references_are_sent_in_their_order(bench: Bench):
    first, second = two_references()
    await bench.generate(references=(second, first, second))
    assert images(bench) == [
        "https://files.test/bbbbbbbb.png",
        "https://files.test/aaaaaaaa.png",
        "https://files.test/bbbbbbbb.png",
    ]
    assert len(bench.wire.seen("upload")) == 2


async def test_four_tasks_that_share_references_upload_them_once(bench: Bench):
    tasks = await bench.engine.submit(a_request(references=two_references(), n=4))
    await bench.engine.settled([task.id for task in tasks])
    assert len(bench.wire.seen("create")) == 4
    assert len(bench.wire.seen("upload")) == 2


@pytest.mark.parametrize(("age_h", "uploads"), [(22.9, 2), (23.1, 4)])
async def test_an_upload_is_reused_until_shortly_before_it_expires(
    bench: Bench, age_h: float, uploads: int
):
    await bench.generate(references=two_references())
    bench.clock.passed_s = age_h * HOUR_S
    await bench.generate(references=two_references())
    assert len(bench.wire.seen("upload")) == uploads


async def test_uploads_are_reused_after_a_restart(bench: Bench):
    await bench.generate(references=two_references())
    await bench.crash()
    await bench.generate(references=two_references())
    assert len(bench.wire.seen("upload")) == 2


async def test_another_gateway_gets_its_own_uploads(bench: Bench):
    await bench.generate(references=two_references())
    await bench.generate("plain", references=two_references())
    bench.base_urls["keyed"] = "https://elsewhere.test"
    await bench.generate(references=two_references())
    assert len(bench.wire.seen("upload")) == 6


async def test_three_uploads_are_under_way_at_a_time(bench: Bench):
    gate = asyncio.Event()
    bench.wire.on("upload", *[Answer(waits_for=gate)] * 3)
    references = tuple(Reference(sha256=digit * 64) for digit in "abcde")
    task = await bench.submit(references=references)
    await bench.wire.has_seen("upload", 3)
    await bench.generate("plain")
    assert len(bench.wire.seen("upload")) == 3
    gate.set()
    assert (await bench.settled(task)).state is TaskState.DONE
    assert len(bench.wire.seen("upload")) == 5


async def test_what_went_through_before_a_failure_is_remembered(bench: Bench):
    bench.wire.on("upload", Answer(), breaks(NetworkError("It broke.")))
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.DONE
    assert len(bench.wire.seen("upload")) == 3


async def test_an_upload_answer_without_an_address_fails_uncharged(bench: Bench):
    bench.wire.on("upload", *[says(200, b"{}")] * 2)
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.FAILED
    assert bench.wire.charges == []


async def test_a_cancelled_task_does_not_take_an_upload_from_another(bench: Bench):
    bench.wire.on("upload", Answer(waits_for=asyncio.Event()))
    first = await bench.submit(references=two_references())
    await bench.wire.has_seen("upload")
    second = await bench.submit(references=two_references())
    await bench.comes_to(second, TaskState.UPLOADING)
    await bench.engine.cancel(first.id)
    assert (await bench.settled(second)).state is TaskState.DONE


async def test_an_upload_that_cannot_be_remembered_waits_for_the_disk(bench: Bench):
    bench.database.errors["remember_upload"].append(DiskFull("The disk is full."))
    task = await bench.submit(references=two_references())
    await bench.comes_to(task, TaskState.DONE)
    assert "waiting" in bench.heard.states(task.id)


async def test_a_model_that_wants_no_uploads_gets_the_copies(bench: Bench):
    sent = []
    model = replace(KEYED.models[0], references_travel=Travel.INLINE)
    dialect = vars(ADAPTERS["keyed"]) | {"SPEC": replace(KEYED, models=(model,))}

    def build(request, row, references, key):
        sent.extend(references)
        return ADAPTERS["keyed"].build(request, row, (), key)

    bench.adapters["keyed"] = SimpleNamespace(**dialect | {"build": build})
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.DONE
    assert "uploading" not in bench.heard.states(task.id)
    assert [reference.url for reference in sent] == [None, None]
    assert bench.wire.seen("upload") == []
