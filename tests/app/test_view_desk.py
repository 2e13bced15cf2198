"""Viewers are answered from the library."""

import asyncio
from collections.abc import Callable
from typing import cast

import pytest

from nanostudio.app.spawn import Spawner
from nanostudio.app.view_desk import ViewDesk
from nanostudio.app.viewer import Viewer
from nanostudio.core.errors import StorageError
from nanostudio.core.pixels import Pixels
from nanostudio.library.viewing import Viewing
from tests.app.viewer_samples import pixels, viewed

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class FakeViewing:
    """Has every picture but the one that is gone."""

    def __init__(self) -> None:
        self.rests = 0

    async def pixels(self, path: str, step: int) -> Pixels:
        if path == "gone.png":
            raise StorageError("It is gone.")
        return pixels(step)

    async def rest(self) -> None:
        self.rests += 1


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not is_so():
            await asyncio.sleep(0)


async def test_pixels_and_problems_reach_whoever_asked() -> None:
    viewing, failures = FakeViewing(), list[BaseException]()
    spawner = Spawner(failures.append, failures.append)
    desk = ViewDesk(cast(Viewing, viewing), spawner)
    one, other = Viewer(), Viewer()
    desk.attach(one)
    desk.attach(other)
    one.open([viewed("a")])
    other.open([viewed("gone")])
    await until(lambda: one.is_sharp and other.problem is not None)
    one.close()
    await asyncio.sleep(0)
    assert viewing.rests == 0  # the other one still looks
    other.close()
    await until(lambda: viewing.rests == 1)
    await spawner.close()
    assert failures == []


async def test_what_is_shown_and_what_fails_is_noted_once() -> None:
    spawner = Spawner(lambda _: None, lambda _: None)
    desk, viewer = ViewDesk(cast(Viewing, FakeViewing()), spawner), Viewer()
    noted: list[str] = []
    desk.note_shown = lambda picture: noted.append(picture.path)
    desk.note_failed = lambda picture, error: noted.append(f"{picture.path}: {error}")
    desk.attach(viewer)
    viewer.open([viewed("a")])
    await until(lambda: viewer.is_sharp)
    viewer.want(1.0)
    await until(lambda: viewer.pixels(0) is not None)
    viewer.open([viewed("gone")])
    await until(lambda: viewer.problem is not None and len(noted) == 2)
    assert noted == ["a.png", "gone.png: It is gone."]
    viewer.close()
    await spawner.close()


async def test_what_is_left_is_cancelled() -> None:
    spawner = Spawner(lambda _: None, lambda _: None)

    class Slow(FakeViewing):
        async def pixels(self, path: str, step: int) -> Pixels:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                left.append(path)
                raise
            return pixels(step)

    left: list[str] = []
    viewer = Viewer()
    ViewDesk(cast(Viewing, Slow()), spawner).attach(viewer)
    viewer.open([viewed("a")])
    await asyncio.sleep(0)
    viewer.close()
    await until(lambda: left == ["a.png"])
    await spawner.close()
