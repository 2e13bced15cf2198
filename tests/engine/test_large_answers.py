"""Answers that hold the pictures: how large they may be, and where they are read."""

import threading
from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nanostudio.core.request import Reference
from nanostudio.core.spec import Travel
from nanostudio.core.task import TaskState
from nanostudio.engine.collect import INLINE_BYTES, LARGE
from nanostudio.providers.adapter import Delivered, Outcome, RemotePicture, Reply
from nanostudio.providers.http import REPLY_BYTES
from tests.engine.bench import Bench
from tests.engine.fakes import KEYED, PICTURE, Answer

pytestmark = pytest.mark.anyio
INLINE = RemotePicture(encoded=b64encode(PICTURE).decode())
LONG = replace(KEYED, models=(replace(KEYED.models[0], answers_inline=True),))


class Caps:
    """What each call and fetch of a bench's wire allows."""

    def __init__(self, bench: Bench) -> None:
        self.of_calls: list[int] = []
        self.of_fetches: list[dict[str, Any]] = []
        self._call, self._fetch = bench.wire.call, bench.wire.fetch
        bench.wire.call = self.call  # type: ignore[method-assign]
        bench.wire.fetch = self.fetch  # type: ignore[method-assign]

    async def call(self, endpoint: Any, call: Any, **caps: Any) -> Reply:
        self.of_calls.append(caps["most_bytes"])
        return await self._call(endpoint, call, **caps)

    async def fetch(self, url: str, target: Path, **caps: Any) -> Any:
        self.of_fetches.append(caps)
        return await self._fetch(url, target, **caps)


@pytest.mark.parametrize(("spec", "most"), [(KEYED, REPLY_BYTES), (LONG, INLINE_BYTES)])
async def test_create_and_looks_may_be_large_where_pictures_come_inside(
    bench: Bench, spec: Any, most: int
):
    bench.speaks("keyed", SPEC=spec)
    caps = Caps(bench)
    task = await bench.generate("keyed")
    assert task.state is TaskState.DONE
    assert caps.of_calls == [most, most]


@pytest.mark.parametrize("spec", [KEYED, LONG])
async def test_of_a_task_made_elsewhere_any_model_may_be_the_one(
    bench: Bench, spec: Any
):
    bench.speaks("keyed", SPEC=spec)
    caps = Caps(bench)
    task = await bench.engine.adopt("keyed", "task_9")
    assert (await bench.settled(task)).state is TaskState.DONE
    assert caps.of_calls == [INLINE_BYTES if spec is LONG else REPLY_BYTES]


@pytest.mark.parametrize("is_large", [False, True])
async def test_a_large_answer_is_read_off_the_loop(bench: Bench, is_large: bool):
    threads = []
    true = bench.adapters["keyed"].parse

    def parse(reply: Reply) -> Outcome:
        threads.append(threading.current_thread() is threading.main_thread())
        return Delivered(pictures=(INLINE,)) if is_large else true(reply)

    bench.speaks("keyed", parse=parse)
    if is_large:
        shown = b'{"id":"task_1"}' + b" " * LARGE
        bench.wire.on("create", Answer(reply=Reply(status=200, body=shown)))
    assert (await bench.generate("keyed")).state is TaskState.DONE
    assert set(threads) == {not is_large}


@pytest.mark.parametrize("is_keyed", [False, True])
async def test_a_result_may_be_at_the_provider_itself(bench: Bench, is_keyed: bool):
    picture = RemotePicture(url="/content/1", is_keyed=is_keyed)
    bench.parses("keyed", Delivered(pictures=(picture,)))
    caps = Caps(bench)
    assert (await bench.generate("keyed")).state is TaskState.DONE
    [fetched] = caps.of_fetches
    assert fetched["home"].base_url == KEYED.base_url
    assert fetched["is_keyed"] is is_keyed


async def test_a_public_address_goes_along_with_a_file(bench: Bench):
    model = replace(KEYED.models[0], references_travel=Travel.MULTIPART)
    url, local = "https://pictures.example/1.png", "http://127.0.0.1/1.png"
    references = tuple(
        Reference(sha256=digit * 64, url=address)
        for digit, address in (("b", url), ("a", None), ("c", local))
    )
    sent = await bench.tools.uploader.ready(
        references, KEYED, model, await bench.find_endpoint("keyed", None)
    )
    assert [one.url for one in sent] == [url, None, None]
    assert [one.filename[0] for one in sent] == ["b", "a", "c"]
