"""References are uploaded once, reused for their life, and sent in their order."""

import asyncio
import json
from dataclasses import replace
from types import SimpleNamespace

import pytest

from nanostudio.core.errors import (
    DiskFull,
    MissingKey,
    NetworkError,
    Offline,
    Refused,
    StudioError,
)
from nanostudio.core.options import Options
from nanostudio.core.request import Reference
from nanostudio.core.spec import Travel
from nanostudio.core.task import Charged, TaskState
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

    def build(request, row, references, key, _options):
        sent.extend(references)
        return ADAPTERS["keyed"].build(request, row, (), key)

    bench.adapters["keyed"] = SimpleNamespace(**dialect | {"build": build})
    task = await bench.generate(references=two_references())
    assert task.state is TaskState.DONE
    assert "uploading" not in bench.heard.states(task.id)
    assert [reference.url for reference in sent] == [None, None]
    assert bench.wire.seen("upload") == []


HOSTED = Options(host_through="keyed")
AT_HOST = ("https://files.test/aaaaaaaa.png", "https://files.test/bbbbbbbb.png")


def public(digit: str, url: str | None = None) -> Reference:
    return Reference(sha256=digit * 64, url=url or f"https://web.example/{digit}.png")


async def test_public_addresses_go_as_they_are(bench: Bench):
    references = (public("b"), public("a"), public("b"))
    task = await bench.generate("by-address", references=references)
    assert task.state is TaskState.DONE
    assert images(bench) == [one.url for one in references]
    assert bench.wire.seen("upload") == []


async def test_files_are_hosted_by_the_provider_named_for_it(bench: Bench):
    bench.options["by-address"] = HOSTED
    first, second = two_references()
    references = (second, public("c"), first)
    task = await bench.generate("by-address", references=references)
    assert task.state is TaskState.DONE
    assert images(bench) == [AT_HOST[1], "https://web.example/c.png", AT_HOST[0]]
    places = {sent.endpoint.base_url for sent in bench.wire.seen("upload")}
    assert places == {"https://keyed.test"}
    assert len(bench.wire.seen("upload")) == 2


async def test_the_host_s_uploads_are_reused_whoever_asks(bench: Bench):
    bench.options["by-address"] = HOSTED
    await bench.generate("keyed", references=two_references())
    await bench.generate("by-address", references=two_references())
    await bench.generate("by-address", references=two_references())
    assert len(bench.wire.seen("upload")) == 2


@pytest.mark.parametrize(
    "url", ["http://web.example/a.png", "https://127.0.0.1/a.png", "https://a:b@x.test"]
)
async def test_an_address_that_is_not_public_is_hosted_too(bench: Bench, url: str):
    bench.options["by-address"] = HOSTED
    await bench.generate("by-address", references=(public("a", url),))
    assert images(bench) == [AT_HOST[0]]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "public address only"),
        ({"by-address": Options(host_through="by-address")}, "cannot host"),
        ({"by-address": Options(host_through="nobody")}, "“nobody” cannot host"),
        ({"keyed": HOSTED}, "public address only"),
    ],
)
async def test_files_nobody_hosts_are_refused_before_anything_is_kept(
    bench: Bench, options: dict[str, Options], said: str
):
    bench.options.update(options)
    with pytest.raises(Refused, match=said) as caught:
        await bench.submit("by-address", references=(public("c"), *two_references()))
    assert "keyed" in caught.value.hint
    assert bench.wire.sent == []
    assert bench.heard.told == []


async def test_the_way_to_allow_hosting_is_told(bench: Bench):
    with pytest.raises(Refused, match="By Address takes") as caught:
        await bench.submit("by-address", references=two_references())
    assert "--host-through keyed" in caught.value.hint
    assert '[providers.by-address] host_through = "keyed"' in caught.value.hint


async def test_a_host_without_a_key_is_said_at_once(bench: Bench):
    bench.options["by-address"] = HOSTED
    bench.missing["keyed"] = MissingKey("No key for Keyed is stored.")
    with pytest.raises(MissingKey, match="Keyed"):
        await bench.submit("by-address", references=two_references())
    task = await bench.generate("by-address", references=(public("a"),))
    assert task.state is TaskState.DONE


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (MissingKey("No key for Keyed is stored."), TaskState.WAITING),
        (Refused("Gone."), TaskState.FAILED),
    ],
)
async def test_a_host_lost_after_the_order_charges_nothing(
    bench: Bench, error: StudioError, state: TaskState
):
    bench.options["by-address"] = HOSTED
    bench.wire.on("upload", breaks(Offline("No network.")))
    bench.alarm.holds_from_s = 0.001
    task = await bench.submit("by-address", references=two_references())
    await bench.comes_to(task, TaskState.WAITING)
    bench.missing["keyed"] = error
    task = await bench.resumed(task)
    assert (task.state, task.charged) == (state, Charged.NO)
    assert bench.wire.charges == []


async def test_a_host_only_this_computer_reaches_serves_no_far_gateway(bench: Bench):
    bench.options["by-address"] = HOSTED
    bench.is_local = False
    at_home = b'{"url":"http://127.0.0.1:8000/files/1.png"}'
    bench.wire.on("upload", says(200, at_home), Answer())
    task = await bench.generate("by-address", references=two_references())
    assert (task.state, task.charged) == (TaskState.FAILED, Charged.NO)
    assert "only this computer" in task.problem.title
    assert bench.wire.seen("create") == []


async def test_a_far_gateway_gets_what_a_host_made_public(bench: Bench):
    bench.options["by-address"] = HOSTED
    bench.is_local = False
    await bench.generate("by-address", references=two_references())
    assert images(bench) == list(AT_HOST)


async def test_a_picture_without_references_needs_no_host(bench: Bench):
    task = await bench.generate("by-address")
    assert task.state is TaskState.DONE
    assert "uploading" not in bench.heard.states(task.id)
