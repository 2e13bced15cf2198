"""A library's folder is copied to another place, every file checked."""

import asyncio
import os
from pathlib import Path

import pytest

from nanostudio.core.errors import DiskFull, LibraryMissing, Refused, StorageError
from nanostudio.library import files, moving
from nanostudio.library.import_run import Progress
from nanostudio.library.library import Library

pytestmark = pytest.mark.anyio
MOMENT_NS = 1_780_000_000_000_000_000


@pytest.fixture
def filled(library: Library) -> Library:
    for name in ("2026-11/fox.png", ".trash/1-cat.png", "zoo/2026-11/a.png"):
        path = library.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
        os.utime(path, ns=(MOMENT_NS, MOMENT_NS))
    (library.folder / ".incoming" / "half").write_bytes(b"half")
    (library.folder / "2026-11" / "gone.png").symlink_to("nowhere")
    return library


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != ".incoming"
    }


async def test_all_is_there_and_the_old_one_stays(
    filled: Library, tmp_path: Path
) -> None:
    target, seen = tmp_path / "new" / "library", list[Progress]()
    assert await filled.bundles.move(target, report=seen.append) == target
    assert tree(target) == tree(filled.folder)
    assert len(tree(target)) == 3
    assert (target / "2026-11" / "fox.png").stat().st_mtime_ns == MOMENT_NS
    assert (target / ".incoming").is_dir()
    assert list((target / ".incoming").iterdir()) == []
    assert (target / "References").is_dir()
    assert (seen[-1].done, seen[-1].total) == (3, 3)


async def test_a_move_goes_on_where_it_was(filled: Library, tmp_path: Path) -> None:
    target = tmp_path / "new"

    def stop(_: Progress) -> None:
        running.cancel()

    running = asyncio.ensure_future(filled.bundles.move(target, report=stop))
    with pytest.raises(asyncio.CancelledError):
        await running
    kept = {path: path.stat().st_ino for path in target.rglob("*.png")}
    assert 1 <= len(kept) < 3
    await filled.bundles.move(target)
    assert all(path.stat().st_ino == was for path, was in kept.items())
    assert tree(target) == tree(filled.folder)


async def test_a_folder_with_anything_in_it_is_refused(
    filled: Library, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("mine")
    with pytest.raises(Refused, match="not empty"):
        await filled.bundles.move(tmp_path / "full")
    with pytest.raises(Refused, match="in the library"):
        await filled.bundles.move(filled.folder / "inside")


async def test_where_it_does_not_fit_nothing_is_copied(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_SPARE_BYTES", 2**62)
    with pytest.raises(DiskFull):
        await filled.bundles.move(tmp_path / "new")
    assert tree(tmp_path / "new").keys() == {moving.MOVING}


async def test_a_library_that_is_away_is_not_moved(
    filled: Library, tmp_path: Path
) -> None:
    filled.folder.rename(tmp_path / "away")
    with pytest.raises(LibraryMissing):
        await filled.bundles.move(tmp_path / "new")


async def test_what_a_disk_does_not_keep_is_told(
    filled: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "sha256_of", lambda _: "other")
    with pytest.raises(StorageError, match="was not written as it is"):
        await filled.bundles.move(tmp_path / "new")


async def test_a_folder_that_cannot_be_read_is_told(
    filled: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def walk(*_: object, onerror: object, **__: object) -> list[object]:
        assert callable(onerror)
        onerror(PermissionError(13, "no"))
        return []

    monkeypatch.setattr(os, "walk", walk)
    with pytest.raises(LibraryMissing):
        await filled.bundles.move(tmp_path / "new")
