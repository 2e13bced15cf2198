"""Documents beside pictures are written while the person wants them."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from nanostudio.app.sidecar_desk import SidecarDesk
from nanostudio.app.spawn import Spawner
from nanostudio.core.errors import StorageError

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Sidecars:
    """Says what it was asked; `rest` calls have more to do."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.rest = 0
        self.error: StorageError | None = None

    async def follow(self, *, is_on: bool) -> None:
        self.asked.append(is_on)

    async def settle(self, for_s: float) -> bool:
        self.asked.append("settle")
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        self.rest -= 1
        return self.rest >= 0


@pytest.fixture
async def spawner() -> AsyncIterator[Spawner]:
    def fail(error: BaseException) -> None:
        raise error

    spawner = Spawner(fail, fail)
    yield spawner
    await spawner.close()


async def test_it_looks_while_they_are_wanted(spawner: Spawner) -> None:
    sidecars, wish = Sidecars(), [False]
    desk = SidecarDesk(
        sidecars=sidecars,  # type: ignore[arg-type]
        is_on=lambda: wish[0],
        spawn=spawner,
    )
    desk.take_settings()
    assert not desk._look.isActive()
    wish[0] = True
    desk.take_settings()
    desk.take_settings()
    assert desk._look.isActive()
    await asyncio.sleep(0)
    assert sidecars.asked == [True]
    wish[0] = False
    desk.take_settings()
    await asyncio.sleep(0)
    assert sidecars.asked == [True, False]
    assert not desk._look.isActive()
    desk.close()


async def test_all_that_is_due_is_written_in_turns(spawner: Spawner) -> None:
    sidecars = Sidecars()
    desk = SidecarDesk(
        sidecars=sidecars,  # type: ignore[arg-type]
        is_on=lambda: True,
        spawn=spawner,
    )
    sidecars.rest = 2
    desk.go_on()
    desk.go_on()
    for _ in range(9):
        await asyncio.sleep(0)
    assert sidecars.asked == ["settle"] * 3
    sidecars.error = StorageError("The disk is full.")
    for _ in range(2):
        desk.go_on()
        for _ in range(9):
            await asyncio.sleep(0)
    assert sidecars.asked == ["settle"] * 5
