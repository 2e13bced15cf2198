"""The names of keys, and which of them is in use."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from nanostudio.accounts import Accounts
from nanostudio.core.errors import KeyringTrouble, Refused
from nanostudio.keys import Keys
from nanostudio.store.database import Database
from tests.test_keys import MONET, FakeKeyring

pytestmark = pytest.mark.anyio


@pytest.fixture
def ring() -> FakeKeyring:
    return FakeKeyring()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "library.sqlite3")
    yield opened
    await opened.close()


@pytest.fixture
async def accounts(database: Database, ring: FakeKeyring) -> Accounts:
    made = Accounts(database, Keys(ring, {}))
    await made.load()
    return made


async def test_names_and_the_one_in_use_are_remembered(
    accounts: Accounts, database: Database, ring: FakeKeyring
) -> None:
    assert accounts.labels("monet") == ()
    assert accounts.in_use("monet") == ""
    assert await accounts.store(MONET, "key-1") == "keyring"
    assert await accounts.store(MONET, "key-2", " Work ") == "keyring"
    assert await accounts.store(MONET, "key-3", "Home") == "keyring"
    assert await accounts.store(MONET, "key-4", "Work") == "keyring"  # in its place
    assert accounts.in_use("monet") == ""
    await accounts.use("monet", "Home")
    again = Accounts(database, Keys(ring, {}))
    await again.load()
    assert again.labels("monet") == ("Work", "Home")
    assert again.in_use("monet") == "Home"
    assert again.in_use("apidot") == ""


async def test_the_first_key_there_is_comes_into_use(accounts: Accounts) -> None:
    await accounts.store(MONET, "key-1", "Work")
    assert accounts.in_use("monet") == "Work"
    await accounts.store(MONET, "key-2", "Home")
    assert accounts.in_use("monet") == "Work"


async def test_a_deleted_key_gives_way_to_another(accounts: Accounts) -> None:
    await accounts.store(MONET, "key-1")
    await accounts.store(MONET, "key-2", "Work")
    await accounts.store(MONET, "key-3", "Home")
    await accounts.use("monet", "Work")
    assert await accounts.delete(MONET, "Work") is True
    assert accounts.in_use("monet") == ""
    assert await accounts.delete(MONET) is True
    assert accounts.in_use("monet") == "Home"
    assert await accounts.delete(MONET, "Home") is True
    assert await accounts.delete(MONET, "Home") is False
    assert (accounts.in_use("monet"), accounts.labels("monet")) == ("", ())


async def test_one_that_is_not_in_use_leaves_the_others_alone(
    accounts: Accounts,
) -> None:
    await accounts.store(MONET, "key-1")
    await accounts.store(MONET, "key-2", "Work")
    await accounts.delete(MONET, "Work")
    assert accounts.in_use("monet") == ""
    assert accounts.labels("monet") == ()


async def test_a_wish_for_this_run_wins_and_is_not_remembered(
    accounts: Accounts, database: Database, ring: FakeKeyring
) -> None:
    await accounts.store(MONET, "key-1", "Work")
    here = Accounts(database, Keys(ring, {}), {"monet": "Home"})
    await here.load()
    assert here.in_use("monet") == "Home"
    again = Accounts(database, Keys(ring, {}))
    await again.load()
    assert again.in_use("monet") == "Work"
    await here.use("monet", "Work")
    assert here.in_use("monet") == "Work"


async def test_what_can_be_no_key_leaves_no_name_behind(
    accounts: Accounts, ring: FakeKeyring
) -> None:
    with pytest.raises(Refused):
        await accounts.store(MONET, "two words", "Work")
    with pytest.raises(Refused):
        await accounts.store(MONET, "key-1", "Wo:rk")
    assert accounts.labels("monet") == ()
    assert ring.kept == {}


async def test_a_name_is_known_while_its_key_may_be_in_the_keyring(
    accounts: Accounts, ring: FakeKeyring
) -> None:
    await accounts.store(MONET, "key-1", "Work")
    ring.error = KeyringLocked()
    with pytest.raises(KeyringTrouble):
        await accounts.delete(MONET, "Work")
    assert accounts.labels("monet") == ("Work",)
    assert accounts.in_use("monet") == "Work"


async def test_a_keyring_that_says_nothing_changes_nothing(
    accounts: Accounts, ring: FakeKeyring
) -> None:
    ring.error = KeyringLocked()
    assert await accounts.store(MONET, "key-1", "Work") == "session"
    assert accounts.labels("monet") == ("Work",)
    assert accounts.in_use("monet") == ""  # that one may be there
