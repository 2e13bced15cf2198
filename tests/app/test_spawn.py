"""Coroutines of the window: owned, reported, cancelled at the end."""

import asyncio

import pytest

from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import Refused, StudioError

pytestmark = pytest.mark.anyio


class Heard:
    """Takes what a Spawner reports."""

    def __init__(self) -> None:
        self.errors: list[StudioError] = []
        self.bugs: list[BaseException] = []
        self.spawn = Spawner(self.errors.append, self.bugs.append)


async def _raise(error: Exception) -> None:
    raise error


async def test_a_known_failure_is_reported_in_its_words() -> None:
    heard = Heard()
    heard.spawn(_raise(Refused("No.", "Try.")), "refuse")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert [error.title for error in heard.errors] == ["No."]
    assert heard.bugs == []


async def test_anything_else_is_a_bug(caplog: pytest.LogCaptureFixture) -> None:
    heard = Heard()
    heard.spawn(_raise(ZeroDivisionError()), "divide")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert heard.errors == []
    assert [type(bug) for bug in heard.bugs] == [ZeroDivisionError]
    assert "divide failed" in caplog.text
    caplog.clear()


async def test_closing_cancels_what_still_runs() -> None:
    heard = Heard()
    ended = asyncio.Event()

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    heard.spawn(wait(), "wait")
    await asyncio.sleep(0)
    await heard.spawn.close()
    assert ended.is_set()
    assert (heard.errors, heard.bugs) == ([], [])


async def test_once_closed_nothing_is_started() -> None:
    heard = Heard()
    await heard.spawn.close()
    heard.spawn(_raise(ValueError()), "too late")()
    await asyncio.sleep(0)
    assert (heard.errors, heard.bugs) == ([], [])


async def test_what_is_cancelled_before_it_began_is_not_left_unawaited() -> None:
    heard = Heard()
    cancel = heard.spawn(_raise(ValueError()), "never begins")
    cancel()
    await heard.spawn.close()
    assert heard.bugs == []
