"""Copies that are edited elsewhere know what they were made of, and are kept long."""

import os
import shutil
import time
from pathlib import Path

import pytest

from nanostudio.core.errors import StorageError
from nanostudio.library.library import Library
from nanostudio.library.working import Parent

pytestmark = pytest.mark.anyio

FOX = Parent("task-0001", "ab" * 32, "fox “é”")
DAY_S = 86_400


@pytest.fixture
def edits(tmp_path: Path) -> Path:
    return tmp_path / "data" / "edits"


@pytest.fixture
async def copy(library: Library, edits: Path) -> Path:
    (library.folder / "m").mkdir()
    (library.folder / "m" / "1.png").write_bytes(b"one")
    return await library.working.begin(edits, "m/1.png", "fox.png", FOX)


async def test_a_copy_lies_in_a_folder_that_says_what_it_is_of(
    library: Library, edits: Path, copy: Path
) -> None:
    assert copy.read_bytes() == b"one"
    copy.write_bytes(b"edited")
    assert (library.folder / "m" / "1.png").read_bytes() == b"one"
    [working] = await library.working.every(edits)
    assert (working.folder, working.parent) == (copy.parent, FOX)
    second = await library.working.begin(edits, "m/1.png", "fox.png", FOX)
    assert second.parent != copy.parent
    assert len(await library.working.every(edits)) == 2


async def test_what_is_no_such_folder_is_passed_over(
    library: Library, edits: Path, copy: Path
) -> None:
    assert await library.working.every(edits / "none") == []
    (edits / "other").mkdir()
    (edits / "list").mkdir()
    (edits / "list" / "made-from.json").write_text("[]")
    (edits / "a file").touch()
    assert [one.folder for one in await library.working.every(edits)] == [copy.parent]


async def test_a_lost_original_is_said(library: Library, edits: Path) -> None:
    with pytest.raises(StorageError, match=r"“gone\.png” is no longer in the library"):
        await library.working.begin(edits, "m/gone.png", "gone.png", FOX)
    assert not edits.exists()


async def test_only_what_is_old_and_known_is_put_away(
    library: Library, edits: Path, copy: Path
) -> None:
    [working] = await library.working.every(edits)
    now_s = time.time()
    assert await library.working.hashes(working, now_s) == []
    later_s = now_s + 20 * DAY_S
    [sha256] = await library.working.hashes(working, later_s)
    await library.working.drop(working, {"of another"})
    assert copy.exists()
    (copy.parent / "layers").mkdir()  # nobody knows what that is
    assert await library.working.hashes(working, later_s) == []
    await library.working.drop(working, {sha256})
    assert copy.exists()
    (copy.parent / "layers").rmdir()
    await library.working.drop(working, {sha256})
    assert not copy.parent.exists()
    await library.working.drop(working, {sha256})
    assert await library.working.hashes(working, later_s) == []


async def test_a_folder_somebody_comes_back_to_stays(
    library: Library, edits: Path, copy: Path
) -> None:
    [working] = await library.working.every(edits)
    later_s = time.time() + 20 * DAY_S
    os.utime(copy, (later_s - DAY_S,) * 2)
    assert await library.working.hashes(working, later_s) == []
    shutil.rmtree(copy.parent)
    assert await library.working.every(edits) == []
