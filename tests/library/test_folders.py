"""What lies where, and what a crash leaves."""

import os
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from nanostudio.core.errors import BadPicture, DiskFull, LibraryMissing, StorageError
from nanostudio.library import files, folders

MADE = datetime(2026, 11, 21, 9, 30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folders.prepare(tmp_path / "Pictures" / "NanoStudio", tmp_path / "cache")
    return tmp_path / "Pictures" / "NanoStudio"


class TestPrepare:
    def test_makes_the_folders(self, folder: Path, tmp_path: Path) -> None:
        assert sorted(entry.name for entry in folder.iterdir()) == [
            ".incoming",
            "References",
        ]
        for private in (folder / ".incoming", tmp_path / "cache"):
            assert private.stat().st_mode & 0o777 == 0o700

    def test_again_changes_nothing_of_the_person(
        self, folder: Path, tmp_path: Path
    ) -> None:
        (folder / "2026-11").mkdir()
        (folder / "2026-11" / "a.png").write_bytes(b"mine")
        (folder / ".incoming" / "a folder").mkdir()
        folders.prepare(folder, tmp_path / "cache")
        assert (folder / "2026-11" / "a.png").read_bytes() == b"mine"

    def test_sweeps_what_a_crash_left(self, folder: Path, tmp_path: Path) -> None:
        ended = psutil.Popen(["true"])
        ended.wait()
        own, parent = os.getpid(), os.getppid()
        for name in (f"{ended.pid}-a.part", f"{own}-b.part", "c", f"{10**30}-d.part"):
            (folder / ".incoming" / name).touch()
        living = folder / ".incoming" / f"{parent}-e.part"
        living.touch()
        folders.prepare(folder, tmp_path / "cache")
        assert list((folder / ".incoming").iterdir()) == [living]

    def test_sweeps_copies_nobody_waited_for(
        self, folder: Path, tmp_path: Path
    ) -> None:
        made = folders.room(tmp_path / "cache", tmp_path / "cache" / "thumbnails")
        made.touch()
        folders.prepare(folder, tmp_path / "cache")
        assert not made.exists()

    def test_a_file_where_the_folder_should_be(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(LibraryMissing):
            folders.prepare(tmp_path / "file", tmp_path / "cache")

    def test_a_cache_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(StorageError):
            folders.prepare(tmp_path / "Pictures", tmp_path / "file" / "cache")


class TestInside:
    def test_where_a_path_is(self, folder: Path) -> None:
        assert folders.inside(folder, "2026-11/a.png") == folder / "2026-11" / "a.png"

    @pytest.mark.parametrize("path", ["../a.png", "2026-11/../../a.png", "/etc/passwd"])
    def test_nothing_outside(self, folder: Path, path: str) -> None:
        with pytest.raises(StorageError, match="leads out"):
            folders.inside(folder, path)


class TestTake:
    def test_bytes(self, folder: Path) -> None:
        target = folders.incoming(folder)
        sha256 = folders.take(b"abc", target, "picture")
        assert (target.read_bytes(), sha256) == (b"abc", files.sha256_of(target))

    def test_no_bytes(self, folder: Path) -> None:
        with pytest.raises(BadPicture, match="empty"):
            folders.take(b"", folders.incoming(folder), "picture")

    def test_too_many_bytes(self, folder: Path) -> None:
        with pytest.raises(BadPicture, match="too large"):
            folders.take(bytes(64 * 2**20 + 1), folders.incoming(folder), "picture")


class TestTwin:
    def test_the_same_bytes_under_the_name(self, folder: Path) -> None:
        for body in (b"other", b"longer", b"mine"):
            folders.keep(folder, folders.incoming(folder, body), MADE, "a.png")
        found = folders.twin(folder, folders.incoming(folder, b"mine"), MADE, "a.png")
        assert found == ("2026-11/a (3).png", files.sha256_of(folder / found[0]))

    @pytest.mark.parametrize("body", [b"their", b"the rest"])
    def test_other_bytes_are_no_twin(self, folder: Path, body: bytes) -> None:
        folders.keep(folder, folders.incoming(folder, b"other"), MADE, "a.png")
        incoming = folders.incoming(folder, body)
        assert folders.twin(folder, incoming, MADE, "a.png") is None


class TestWithin:
    def test_a_project_has_months_of_its_own(self, folder: Path) -> None:
        incoming = folders.incoming(folder, b"mine")
        path, _ = folders.keep(folder, incoming, MADE, "a.png", "zoo")
        assert path == "zoo/2026-11/a.png"
        again = folders.incoming(folder, b"mine")
        assert folders.twin(folder, again, MADE, "a.png") is None
        found = folders.keep_or_find(folder, again, MADE, "a.png", "zoo")
        assert found[0::2] == (path, True)

    def test_nothing_leads_out_of_the_library(self, folder: Path) -> None:
        incoming = folders.incoming(folder, b"mine")
        with pytest.raises(StorageError, match="leads out"):
            folders.keep(folder, incoming, MADE, "a.png", "../zoo")


class TestSpace:
    def test_enough(self, folder: Path) -> None:
        folders.require_space(folder, 1)

    def test_too_little(self, folder: Path) -> None:
        with pytest.raises(DiskFull, match="nearly full"):
            folders.require_space(folder, 2**62)

    def test_no_folder(self, tmp_path: Path) -> None:
        with pytest.raises(LibraryMissing):
            folders.require_space(tmp_path / "gone", 1)


def test_an_incoming_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        folders.incoming(tmp_path)


def test_the_first_whole_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "whole").write_bytes(b"x")
    paths = [tmp_path / name for name in ("gone", "empty", "whole")]
    assert folders.first_whole(paths) == tmp_path / "whole"
    assert folders.first_whole(paths[:2]) is None
