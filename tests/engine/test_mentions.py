"""What is sent says which picture a mention means; the task keeps what was typed."""

import hashlib
import json
from dataclasses import replace

import pytest

from nanostudio.core.errors import NetworkError, Offline, Refused
from nanostudio.core.request import LONGEST_PROMPT, Reference
from nanostudio.core.task import TaskState
from tests.engine.bench import Bench, two_references
from tests.engine.fakes import ADAPTERS, breaks, loses
from tests.engine.test_reconcile import shown

pytestmark = pytest.mark.anyio
TYPED = "@2 hugs @mira, not @3 or me@mail.com"
SENT = "image 2 hugs Mira (image 1), not @3 or me@mail.com"
MIRA, COAT = (
    replace(reference, name=name)
    for reference, name in zip(two_references(), ("Mira", "coat.png"), strict=True)
)


def sent_prompts(bench: Bench, kind: str = "create") -> list[str]:
    sent = bench.wire.seen(kind)
    return [json.loads(one.call.body)["input"]["prompt"] for one in sent]


async def test_the_model_gets_the_numbers_and_the_task_keeps_the_words(bench: Bench):
    task = await bench.generate(prompt=TYPED, references=(MIRA, COAT))
    assert task.state is TaskState.DONE
    assert sent_prompts(bench) == [SENT]
    assert task.request.prompt == TYPED
    assert (await bench.row(task)).request.prompt == TYPED


async def test_without_references_the_prompt_is_sent_untouched(bench: Bench):
    await bench.generate(prompt=r"@1 and \@Mira")
    assert sent_prompts(bench) == [r"@1 and \@Mira"]


async def test_the_numbers_are_those_of_the_order_sent(bench: Bench):
    await bench.generate(prompt="@Mira", references=(COAT, MIRA))
    assert sent_prompts(bench) == ["Mira (image 2)"]


async def test_a_streamed_create_says_the_same(bench: Bench):
    bench.streams("keyed")
    await bench.crash()
    await bench.generate("keyed", prompt=TYPED, references=(MIRA, COAT))
    assert sent_prompts(bench, "stream") == [SENT]


async def test_a_lost_answer_is_sent_again_with_the_stored_bytes(bench: Bench):
    bench.wire.on("create", loses(NetworkError("The connection broke.")))
    task = await bench.generate("keyed", prompt=TYPED, references=(MIRA, COAT))
    first, second = bench.wire.seen("create")
    assert first.call == second.call
    digest = hashlib.sha256(first.body).hexdigest()
    assert (await bench.submission(task)).body_sha256 == digest
    assert bench.wire.charges == [task.remote_id]


async def test_a_lost_task_is_looked_for_by_what_was_sent(bench: Bench):
    bench.lists.update(plain=ADAPTERS["plain"])
    bench.wire.on("create", loses(NetworkError("The connection broke.")))
    task = await bench.generate("plain", prompt=TYPED, references=(MIRA, COAT))
    assert task.state is TaskState.UNCERTAIN
    rows = [shown("sent", prompt=SENT), shown("typed", prompt=TYPED)]
    bench.wire.pages = [rows]
    with pytest.raises(Refused, match="may be this one: 1") as caught:
        await bench.engine.check(task.id)
    assert "sent" in caught.value.hint
    assert "typed" not in caught.value.hint


async def test_too_long_is_what_would_be_too_long_when_sent(bench: Bench):
    long_name = Reference(sha256="a" * 64, name="M" * 100)
    prompt = "@1 " + "x" * (LONGEST_PROMPT - 5)
    with pytest.raises(Refused, match="too long: 32,003"):
        await bench.submit(prompt=prompt, references=(long_name,))
    assert bench.wire.sent == []


async def test_a_create_that_never_left_is_the_same_the_next_time(bench: Bench):
    bench.wire.on("create", breaks(Offline("No network.")))
    await bench.generate("plain", prompt=TYPED, references=(MIRA, COAT))
    assert sent_prompts(bench) == [SENT, SENT]
