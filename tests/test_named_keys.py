"""Several keys for one provider, told apart by their names."""

import asyncio
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.errors import KeyringLocked

from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.core.origin import LONGEST_LABEL
from nanostudio.keys import SERVICE, Key, Keys, checked_label
from tests.test_keys import CANARY, MONET, FakeKeyring

pytestmark = pytest.mark.anyio


@pytest.fixture
def ring() -> FakeKeyring:
    return FakeKeyring()


async def test_each_name_has_a_key_of_its_own(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    await keys.set("monet", "plain")
    await keys.set("monet", "of-work", " Work ")
    assert ring.kept == {
        (SERVICE, "monet"): "plain",
        (SERVICE, "monet:Work"): "of-work",
    }
    assert await keys.get(MONET) == Key("plain", "keyring")
    assert await keys.get(MONET, "Work") == Key("of-work", "keyring")
    assert await keys.get(MONET, "Home") is None
    assert await keys.status(MONET, "Work") == "keyring"
    assert await keys.status(MONET, "Home") == "none"


async def test_deleting_one_leaves_the_others(ring: FakeKeyring) -> None:
    keys = Keys(ring, {})
    await keys.set("monet", "plain")
    await keys.set("monet", "of-work", "Work")
    assert await keys.delete("monet", "Work") is True
    assert await keys.delete("monet", "Work") is False
    assert await keys.get(MONET, "Work") is None
    assert await keys.get(MONET) == Key("plain", "keyring")


async def test_the_environment_is_for_the_key_without_a_name(ring: FakeKeyring) -> None:
    keys = Keys(ring, {"MONET_API_KEY": CANARY})
    assert await keys.get(MONET, "Work") is None
    assert await keys.status(MONET, "Work") == "none"
    ring.error = KeyringLocked()
    assert await keys.status(MONET) == "environment"
    with pytest.raises(KeyringTrouble):
        await keys.status(MONET, "Work")


async def test_a_named_key_may_be_for_this_run_only(ring: FakeKeyring) -> None:
    keys, ring.error = Keys(ring, {}), KeyringLocked()
    assert await keys.set("monet", CANARY, "Work") == "session"
    assert await keys.get(MONET, "Work") == Key(CANARY, "session")
    ring.error = None
    assert await keys.get(MONET) is None


@pytest.mark.parametrize(
    "label", ["a:b", "x" * (LONGEST_LABEL + 1), "a\nb", "a\u200bb"]
)
async def test_what_can_be_no_name_is_refused(ring: FakeKeyring, label: str) -> None:
    with pytest.raises(Refused, match="name of a key"):
        await Keys(ring, {}).set("monet", CANARY, label)
    assert ring.kept == {}


@given(st.text(max_size=50))
def test_a_name_that_is_taken_can_be_told_from_every_other(label: str) -> None:
    try:
        name = checked_label(label)
    except Refused:
        return
    assert name == name.strip()
    assert name.isprintable()
    assert ":" not in name
    assert len(name) <= LONGEST_LABEL
    assert checked_label(name) == name


async def test_the_keyring_in_use_has_a_name_once_it_was_asked(
    ring: FakeKeyring,
) -> None:
    assert Keys(environment={}).ring == ""
    assert Keys(ring, {}).ring == "test_keys"


async def test_a_key_given_up_on_is_not_stored_later(ring: FakeKeyring) -> None:
    keys, ring.gate = Keys(ring, {}, timeout_s=0.05), threading.Event()
    assert await keys.set("monet", CANARY) == "session"
    ring.gate.set()
    await _no_thread_asks()
    assert ring.kept == {}


async def test_nor_is_one_the_person_cancelled(ring: FakeKeyring) -> None:
    keys, ring.gate = Keys(ring, {}), threading.Event()
    storing = asyncio.create_task(keys.set("monet", CANARY))
    while not ring.threads:
        await asyncio.sleep(0)
    storing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await storing
    ring.gate.set()
    await _no_thread_asks()
    assert ring.kept == {}
    assert await keys.get(MONET) is None


async def test_somebody_who_looks_on_waits_behind_a_question_that_hangs(
    ring: FakeKeyring,
) -> None:
    keys, ring.gate = Keys(ring, {}, timeout_s=0.05), threading.Event()
    with pytest.raises(KeyringTrouble):
        await keys.get(MONET)
    storing = asyncio.create_task(keys.set("monet", CANARY, patience_s=30))
    deleting = asyncio.create_task(keys.delete("monet", "Work", patience_s=30))
    await asyncio.sleep(0)
    ring.gate.set()  # the person has typed the password
    assert await storing == "keyring"
    assert await deleting is False


async def _no_thread_asks() -> None:
    for thread in threading.enumerate():
        if thread.name == "keyring":
            await asyncio.to_thread(thread.join)
