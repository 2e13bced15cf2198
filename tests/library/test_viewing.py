"""Pixels for the viewer through the library: the real child, real files."""

import asyncio
import gc
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.core.errors import (
    BadPicture,
    DiskFull,
    LibraryMissing,
    StorageError,
)
from nanostudio.core.geometry import Size
from nanostudio.library import pixels
from nanostudio.library.child import AT_ONCE
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.library.pipe import Level
from nanostudio.store.database import Database
from tests.library.pictures import encoded, noise, picture
from tests.library.test_child import HANGS

pytestmark = pytest.mark.anyio


@pytest.fixture
def png(library: Library) -> str:
    (library.folder / "a.png").write_bytes(picture())
    return "a.png"


def left_over(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "cache" / "making").iterdir())


async def test_pixels_are_memory_and_leave_no_file(
    library: Library, png: str, tmp_path: Path
) -> None:
    found = await library.viewing.pixels(png, 1)
    assert (found.width, found.height, found.step) == (48, 32, 1)
    assert (found.whole, found.is_opaque) == (Size(96, 64), True)
    assert len(found.body) == found.size_bytes == 48 * 32 * 4
    assert bytes(found.body[:4]) == b"\0\0\xff\xff"  # red
    assert found.body.readonly
    assert left_over(tmp_path) == []
    await library.viewing.rest()
    assert (await library.viewing.pixels(png, 0)).width == 96
    assert bytes(found.body[-4:]) == b"\xff\xff\xff\xff"  # still there


async def test_a_picture_that_is_gone_is_said_to_be(
    library: Library, png: str, tmp_path: Path
) -> None:
    await library.viewing.pixels(png, 1)
    (library.folder / png).unlink()
    with pytest.raises(StorageError, match=r"“a.png” is no longer in the library"):
        await library.viewing.pixels(png, 0)
    (library.folder / png).mkdir()
    with pytest.raises(StorageError, match=r"“a.png” may not be read"):
        await library.viewing.pixels(png, 0)
    library.folder.rename(tmp_path / "elsewhere")
    with pytest.raises(LibraryMissing):
        await library.viewing.pixels(png, 0)


@pytest.mark.parametrize("body", [b"words", b"", picture()[:-20]])
async def test_a_file_that_is_no_picture_any_more_is_refused_by_name(
    library: Library, png: str, body: bytes, tmp_path: Path
) -> None:
    (library.folder / png).write_bytes(body)
    with pytest.raises(BadPicture, match=r"“a.png”"):
        await library.viewing.pixels(png, 0)
    assert left_over(tmp_path) == []


@pytest.fixture
async def hanging(tmp_path: Path, database: Database) -> AsyncIterator[Library]:
    made = Library(
        tmp_path / "Pictures",
        tmp_path / "cache",
        database,
        Decoder(),
        viewing=Decoder(command=HANGS, deadline_s=60),
    )
    await made.prepare()
    (made.folder / "a.png").write_bytes(picture())
    yield made
    await made.close()


async def until_asked(library: Library, so_far: int | None = None) -> int:
    """The child's process, once it is another one and has been asked."""
    while (pid := library.viewing._decoder.pid) in (None, so_far):
        await asyncio.sleep(0.01)
    while library.viewing._decoder._child._watchdog._watched is None:
        await asyncio.sleep(0.01)
    assert pid is not None
    return pid


async def test_a_picture_that_is_left_is_not_decoded_any_further(
    hanging: Library, tmp_path: Path
) -> None:
    left = asyncio.ensure_future(hanging.viewing.pixels("a.png", 0))
    first = await until_asked(hanging)
    next_one = asyncio.ensure_future(hanging.viewing.pixels("a.png", 1))
    left.cancel()
    with pytest.raises(asyncio.CancelledError):
        await left
    second = await until_asked(hanging, first)
    assert second != first
    assert not next_one.done()
    waits = asyncio.ensure_future(hanging.viewing.pixels("a.png", 2))
    await asyncio.sleep(0.05)
    waits.cancel()  # before its turn: what is asked goes on
    with pytest.raises(asyncio.CancelledError):
        await waits
    assert hanging.viewing._decoder.pid == second
    next_one.cancel()
    await asyncio.wait([next_one])
    assert left_over(tmp_path) == []


async def test_giving_up_nothing_harms_nothing(library: Library, png: str) -> None:
    child = library.viewing._decoder._child
    child.give_up({})
    assert (await library.viewing.pixels(png, 0)).width == 96
    pid = child.pid
    child.give_up(child._watchdog._asked)  # it was just answered
    assert (await library.viewing.pixels(png, 0)).width == 96
    assert child.pid == pid


async def test_the_child_one_waits_for_does_not_step_back(
    tmp_path: Path, library: Library, png: str
) -> None:
    await library.viewing.pixels(png, 0)
    assert library.viewing._decoder.pid is not None
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, library.viewing._decoder.pid) == ours
    assert library.viewing._decoder._child._command == AT_ONCE


async def test_wide_pictures_are_had_whole(library: Library) -> None:
    (library.folder / "w.png").write_bytes(encoded(noise((4096, 512))))
    for step in (3, 0):
        found = await library.viewing.pixels("w.png", step)
        assert (found.width, found.height) == (4096 >> step, 512 >> step)


def level(width: int, height: int) -> Level:
    return Level(width, height, 0, width, height, is_opaque=True)


def test_a_file_of_another_length_is_not_mapped(tmp_path: Path) -> None:
    path = tmp_path / "pixels"
    path.write_bytes(bytes(100))
    with pytest.raises(StorageError, match="The picture was not read"):
        pixels.mapped(path, level(5, 6))
    assert pixels.mapped(path, level(5, 5)).size_bytes == 100
    with pytest.raises(StorageError):
        pixels.mapped(tmp_path / "none", level(5, 5))
    pixels.let_go(tmp_path / "none")
    pixels.let_go(tmp_path)  # what cannot be removed stays till the next start
    assert tmp_path.is_dir()


def test_memory_is_held_by_whoever_looks_at_it(tmp_path: Path) -> None:
    path = tmp_path / "pixels"
    path.write_bytes(b"abcd" * 4)
    body = pixels.mapped(path, level(2, 2)).body
    pixels.let_go(path)
    gc.collect()
    assert bytes(body) == b"abcd" * 4


async def test_a_full_disk_is_said_to_be(library: Library, png: str) -> None:
    def full(*_: object) -> dict[str, int]:
        return {"errno": 28}

    library.viewing._decoder._reply = full  # type: ignore[method-assign]
    with pytest.raises(DiskFull):
        await library.viewing.pixels(png, 0)
