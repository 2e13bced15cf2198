"""Testing a key: what each gateway's answer shows of it, and no more."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from nanostudio.core.errors import Offline, Refused, TimedOut
from nanostudio.core.finding import Finding, Verdict
from nanostudio.probing import try_key
from nanostudio.providers.adapter import Adapter, Call, Reply
from nanostudio.providers.http import Endpoint, Wire
from nanostudio.providers.table import ADAPTERS
from nanostudio.sandbox.launch import Sandbox

pytestmark = pytest.mark.anyio

KEYED = [one for one in ADAPTERS.values() if one.SPEC.needs_key]
NAMES = [one.SPEC.id for one in KEYED]
LISTING = [one for one in KEYED if one.SPEC.shows_good_keys]
GOOD = Reply(status=200, body=b'{"tasks":[],"data":[],"models":[]}')
ENDPOINT = Endpoint("https://gateway.test", "a-good-key-0123456789")


class FakeWire:
    """Answers with what it was given, in turn."""

    def __init__(self, *answers: Reply | Exception) -> None:
        self.answers = list(answers)
        self.keys: list[str | None] = []

    async def call(self, endpoint: Endpoint, call: Call, **limits: Any) -> Reply:
        assert not call.is_create
        assert limits["deadline_s"] <= 30
        self.keys.append(endpoint.key)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def found(adapter: Adapter, *answers: Reply | Exception) -> Finding:
    wire: Any = FakeWire(*answers)
    finding = await try_key(wire, ENDPOINT, adapter)
    assert wire.answers == []
    assert wire.keys == [ENDPOINT.key, None][: len(wire.keys)]
    assert ENDPOINT.key not in finding.words
    return finding


@pytest.mark.parametrize("adapter", LISTING, ids=lambda one: one.SPEC.id)
async def test_a_key_works_where_nobody_is_answered_without(adapter: Adapter) -> None:
    assert await found(adapter, GOOD, Reply(status=401)) == Finding(Verdict.WORKS)


@pytest.mark.parametrize("adapter", LISTING, ids=lambda one: one.SPEC.id)
async def test_what_anyone_is_told_shows_nothing(adapter: Adapter) -> None:
    finding = await found(adapter, GOOD, GOOD)
    assert finding.verdict is Verdict.UNSURE
    assert "without a key" in finding.words


@pytest.mark.parametrize("adapter", LISTING, ids=lambda one: one.SPEC.id)
@pytest.mark.parametrize("second", [Reply(status=503), Offline("It is offline.")])
async def test_half_an_answer_is_not_certain(
    adapter: Adapter, second: Reply | Exception
) -> None:
    finding = await found(adapter, GOOD, second)
    assert finding.verdict is Verdict.UNSURE
    assert finding.words


@pytest.mark.parametrize("adapter", KEYED, ids=NAMES)
async def test_a_refused_key_is_said_with_the_name(adapter: Adapter) -> None:
    finding = await found(adapter, Reply(status=401))
    assert finding.verdict is Verdict.REFUSED
    assert adapter.SPEC.label in finding.words


@pytest.mark.parametrize("adapter", KEYED, ids=NAMES)
@pytest.mark.parametrize(
    "answer",
    [
        Reply(status=403),  # may be a key for pictures alone
        Reply(status=402),
        Reply(status=429),
        Reply(status=500),
        Reply(status=200, body=b"<html>Log in to this network"),
        Offline("It is offline."),
        TimedOut("It took too long."),
        Refused("This address is none."),
    ],
    ids=lambda one: str(getattr(one, "status", type(one).__name__)),
)
async def test_everything_else_is_not_certain(
    adapter: Adapter, answer: Reply | Exception
) -> None:
    finding = await found(adapter, answer)
    assert finding.verdict is Verdict.UNSURE
    assert finding.words


@pytest.mark.parametrize("provider", ["apidot", "nanobananapro"])
@pytest.mark.parametrize("status", [400, 404])
async def test_not_refusing_a_key_is_not_a_proof(provider: str, status: int) -> None:
    finding = await found(ADAPTERS[provider], Reply(status=status))
    assert finding.verdict is Verdict.UNSURE
    assert "did not refuse the key" in finding.words


@pytest.mark.parametrize("provider", ["apidot", "nanobananapro"])
async def test_a_refusal_inside_an_envelope_counts(provider: str) -> None:
    answer = Reply(status=200, body=b'{"code":401,"message":"Bad key.","data":null}')
    assert (await found(ADAPTERS[provider], answer)).verdict is Verdict.REFUSED


@pytest.fixture(scope="module")
def gateway() -> Iterator[str]:
    sandbox = Sandbox(delay_s=0)
    yield sandbox.start_now()
    sandbox.stop_now()


@pytest.mark.parametrize("adapter", KEYED, ids=NAMES)
@pytest.mark.parametrize(("key", "is_good"), [("right-key", True), ("wrong", False)])
async def test_the_sandboxs_dialects_tell_a_good_key_from_a_bad_one(
    gateway: str, adapter: Adapter, key: str, is_good: bool
) -> None:
    wire, row = Wire(), adapter.SPEC
    path = "/v1" if row.id == "openai" else ""
    endpoint = Endpoint(gateway + path, key, row.key_header, is_local=True)
    finding = await try_key(wire, endpoint, adapter)
    await wire.close()
    good = Verdict.WORKS if row.shows_good_keys else Verdict.UNSURE
    assert finding.verdict is (good if is_good else Verdict.REFUSED), finding.words
    assert httpx.get(f"{gateway}/sandbox/ledger").json()["charges"] == []
