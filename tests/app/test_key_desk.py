"""Wishes about keys reach the keyring and the gateways, and nothing waits for them."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QApplication

from nanostudio.app import key_desk
from nanostudio.app.key_book import KeyRow, Place, Work
from nanostudio.core.finding import Finding, Verdict
from nanostudio.providers.table import spec
from tests.app.key_samples import KeyRoom, key_room

pytestmark = pytest.mark.anyio

CANARY = "canary-key-0123456789"
MONET = spec("monet")


@pytest.fixture
async def room(qapp: QApplication, tmp_path: Path) -> AsyncIterator[KeyRoom]:
    async with key_room(tmp_path) as made:
        yield made


async def started(room: KeyRoom) -> None:
    room.desk.start()
    await room.until(lambda: room.book.is_loaded)


async def stored(room: KeyRoom, label: str = "", key: str = CANARY) -> None:
    room.book.store_requested.emit("monet", label, key)
    await room.done()


async def test_at_the_start_it_is_found_out_which_keys_there_are(
    qapp: QApplication, tmp_path: Path
) -> None:
    async with key_room(tmp_path, environment={"APIDOT_API_KEY": "x"}) as room:
        await room.accounts.store(MONET, CANARY, "Work")
        await started(room)
        assert room.shelf("apidot").rows == (
            KeyRow(place=Place.ENVIRONMENT, is_in_use=True),
        )
        assert room.shelf("monet").rows == (
            KeyRow(label="Work", place=Place.KEYRING, is_in_use=True),
        )
        assert room.shelf("google").rows == ()
        assert room.book.has_key(MONET)
        assert room.book.has_key(spec("sandbox"))
        assert not room.book.has_key(spec("google"))
        assert room.book.has_any


async def test_a_stored_key_is_shown_and_wakes_what_waits(room: KeyRoom) -> None:
    await started(room)
    assert not room.book.has_any
    await stored(room)
    assert room.shelf().rows == (KeyRow(place=Place.KEYRING, is_in_use=True),)
    assert room.shelf().ring == "test_keys"
    assert room.woken == [None]
    await stored(room, "Work", "another")
    assert [row.label for row in room.shelf().rows] == ["", "Work"]
    room.book.use_requested.emit("monet", "Work")
    await room.until(lambda: room.shelf().rows[1].is_in_use)
    assert room.accounts.in_use("monet") == "Work"
    assert not room.shelf().rows[0].is_in_use
    assert len(room.woken) == 3


async def test_what_can_be_no_key_is_said_in_place(room: KeyRoom) -> None:
    await stored(room, key="two words")
    assert "cannot be a key" in room.shelf().trouble
    assert room.shelf().rows == ()
    await stored(room)
    assert room.shelf().trouble == ""


async def test_without_a_keyring_the_key_is_for_this_run_and_that_is_said(
    room: KeyRoom,
) -> None:
    room.ring.error = KeyringLocked()
    await stored(room)
    assert room.shelf().rows == (KeyRow(place=Place.SESSION, is_in_use=True),)
    assert "locked" in room.shelf().trouble
    assert "this run only" in room.shelf().trouble
    assert room.woken == [None]


async def test_a_keyring_that_waits_for_its_password_holds_nothing_up(
    room: KeyRoom,
) -> None:
    room.ring.gate = threading.Event()
    room.book.store_requested.emit("monet", "", CANARY)
    assert room.shelf().work is Work.STORING
    await asyncio.to_thread(lambda: None)  # the loop goes on
    room.book.store_requested.emit("monet", "Second", "not heard")
    room.ring.gate.set()
    await room.done()
    assert room.ring.kept == {("NanoStudio", "monet"): CANARY}


async def test_waiting_can_be_given_up_and_then_nothing_is_stored(
    room: KeyRoom,
) -> None:
    room.ring.gate = threading.Event()
    room.book.store_requested.emit("monet", "", CANARY)
    while not room.ring.threads:
        await asyncio.sleep(0)
    room.book.cancel_requested.emit("monet")
    assert room.shelf().work is None
    assert room.shelf().trouble == "Stopped. Nothing was stored."
    for _ in range(9):  # no hand is as quick as this
        await asyncio.sleep(0)
    room.ring.gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            await asyncio.to_thread(thread.join)
    assert room.ring.kept == {}
    await stored(room)
    assert room.ring.kept


async def test_giving_up_before_it_began_is_the_same(room: KeyRoom) -> None:
    room.book.store_requested.emit("monet", "", CANARY)
    room.book.cancel_requested.emit("monet")
    room.book.cancel_requested.emit("monet")
    await asyncio.sleep(0)
    assert room.shelf().work is None
    assert room.ring.kept == {}
    await stored(room)
    assert room.ring.kept


async def test_a_key_is_tested_and_what_was_found_goes_with_it(room: KeyRoom) -> None:
    await stored(room)
    await stored(room, "Bad", "bad-key")
    room.gateway.bad = {"bad-key"}
    for label in ("", "Bad"):
        room.book.test_requested.emit("monet", label)
        assert room.shelf().work is Work.TESTING
        await room.done()
    found = room.shelf().findings
    assert found[""] == Finding(Verdict.WORKS)
    assert found["Bad"].verdict is Verdict.REFUSED
    assert [one.key for one in room.gateway.asked] == [CANARY, None, "bad-key"]
    assert all(one.base_url == MONET.base_url for one in room.gateway.asked)
    await stored(room, "Bad", "good-key")
    assert set(room.shelf().findings) == {""}


async def test_a_test_that_takes_long_can_be_stopped(room: KeyRoom) -> None:
    await stored(room)
    room.gateway.gate = asyncio.Event()
    room.book.test_requested.emit("monet", "")
    while not room.gateway.asked:
        await asyncio.sleep(0)
    room.book.cancel_requested.emit("monet")
    assert room.shelf().trouble == "Stopped."
    assert room.shelf().findings == {}


async def test_a_key_that_is_gone_cannot_be_tested_and_that_is_said(
    room: KeyRoom,
) -> None:
    room.book.test_requested.emit("monet", "Work")
    await room.done()
    assert "“Work” for Monet is not stored" in room.shelf().trouble


async def test_a_deleted_key_can_be_brought_back(room: KeyRoom) -> None:
    await stored(room)
    await stored(room, "Work", "another")
    room.book.use_requested.emit("monet", "Work")
    await room.until(lambda: room.shelf().rows[1].is_in_use)
    room.book.delete_requested.emit("monet", "Work")
    await room.done()
    assert [row.label for row in room.shelf().rows] == [""]
    assert room.shelf().deleted == "Work"
    assert room.accounts.in_use("monet") == ""
    room.book.restore_requested.emit("monet")
    await room.until(lambda: len(room.shelf().rows) == 2)
    assert room.shelf().deleted is None
    assert room.shelf().rows[1].is_in_use
    assert room.ring.kept["NanoStudio", "monet:Work"] == "another"
    room.book.restore_requested.emit("monet")  # there is nothing more to bring back
    await room.done()


async def test_a_deleted_key_is_let_go_with_the_dialog(room: KeyRoom) -> None:
    await stored(room)
    room.book.delete_requested.emit("monet", "")
    await room.done()
    assert room.shelf().deleted == ""
    assert CANARY not in repr(vars(room.desk))
    room.book.forget_requested.emit()
    assert room.shelf().deleted is None
    room.book.restore_requested.emit("monet")
    await room.done()
    assert room.ring.kept == {}


async def test_a_deleted_key_is_let_go_after_a_while(
    room: KeyRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_desk, "_UNDO_S", 0.0)
    await stored(room)
    room.book.delete_requested.emit("monet", "")
    await room.until(lambda: room.shelf().deleted is None and not room.ring.kept)
    room.book.restore_requested.emit("monet")
    await room.done()
    assert room.ring.kept == {}


async def test_a_locked_keyring_leaves_the_names_and_says_so(room: KeyRoom) -> None:
    await stored(room, "Work")
    room.ring.error = KeyringLocked()
    await started(room)
    assert room.shelf().rows == (
        KeyRow(label="Work", place=Place.UNKNOWN, is_in_use=True),
    )
    assert "locked" in room.shelf().trouble
    assert room.book.has_key(MONET)  # it may be there
    room.book.delete_requested.emit("monet", "Work")
    await room.done()
    assert "locked" in room.shelf().trouble
    assert room.shelf().deleted is None
