"""Files on disk: opened with care, durable, never overwritten."""

import errno
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from nanostudio.core.errors import (
    BadPicture,
    DiskFull,
    LibraryMissing,
    Refused,
    StorageError,
    StudioError,
)
from nanostudio.library import files


def refusal(path: Path) -> StudioError:
    with pytest.raises(StudioError) as caught, files.foreign(path):
        pass
    assert caught.value.hint
    return caught.value


def sized(path: Path, size_bytes: int) -> Path:
    with path.open("wb") as file:
        file.truncate(size_bytes)
    return path


class TestWhole:
    def test_all_bytes_of_a_file(self, tmp_path: Path) -> None:
        path = sized(tmp_path / "a.png", 3 * 2**20 + 1)
        assert files.whole(path) == bytes(3 * 2**20 + 1)

    def test_what_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(Refused, match="is a folder"):
            files.whole(tmp_path)
        with pytest.raises(Refused, match="not there"):
            files.whole(tmp_path / "gone.png")

    def test_a_disk_that_cannot_be_read(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def read(descriptor: int, count: int) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

        path = sized(tmp_path / "a.png", 3)
        monkeypatch.setattr(os, "read", read)
        with pytest.raises(Refused, match="could not be opened"):
            files.whole(path)


class TestForeign:
    def test_a_file_is_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.png"
        path.write_bytes(b"abc")
        with files.foreign(path) as descriptor:
            assert os.read(descriptor, 9) == b"abc"
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(descriptor)

    def test_a_link_to_a_file_is_that_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").write_bytes(b"abc")
        (tmp_path / "link.png").symlink_to("a.png")
        with files.foreign(tmp_path / "link.png") as descriptor:
            assert os.read(descriptor, 9) == b"abc"

    def test_a_folder(self, tmp_path: Path) -> None:
        caught = refusal(tmp_path)
        assert isinstance(caught, Refused)
        assert caught.title.endswith("is a folder.")

    def test_a_pipe_nobody_writes_to(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.png")
        assert refusal(tmp_path / "pipe.png").title == "“pipe.png” is not a file."

    def test_a_socket(self, tmp_path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(tmp_path / "socket.png"))
            assert refusal(tmp_path / "socket.png").title.endswith("is not a file.")

    @pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/dev/tty"])
    def test_a_device(self, path: str) -> None:
        assert refusal(Path(path)).title.endswith("is not a file.")

    @pytest.mark.parametrize("path", ["/proc/self/environ", "/proc/kmsg"])
    def test_a_file_of_the_system(self, path: str) -> None:
        assert isinstance(refusal(Path(path)), Refused)

    def test_an_empty_file(self, tmp_path: Path) -> None:
        caught = refusal(sized(tmp_path / "a.png", 0))
        assert isinstance(caught, BadPicture)
        assert caught.title == "“a.png” is empty."

    def test_a_file_of_a_hundred_megabytes(self, tmp_path: Path) -> None:
        caught = refusal(sized(tmp_path / "a.png", 100 * 2**20))
        assert isinstance(caught, BadPicture)
        assert caught.title == "“a.png” is too large: 100 MB."

    def test_the_largest_file(self, tmp_path: Path) -> None:
        with files.foreign(sized(tmp_path / "a.png", files.MOST_BYTES)):
            pass

    def test_a_missing_file(self, tmp_path: Path) -> None:
        caught = refusal(tmp_path / "gone.png")
        assert caught.title == "“gone.png” is not there any more."

    def test_a_link_to_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").symlink_to("gone")
        assert "not there" in refusal(tmp_path / "a.png").title

    def test_links_in_a_circle(self, tmp_path: Path) -> None:
        (tmp_path / "a.png").symlink_to("a.png")
        assert refusal(tmp_path / "a.png").title == "“a.png” could not be opened."

    def test_a_name_too_long(self, tmp_path: Path) -> None:
        assert "could not be opened" in refusal(tmp_path / ("a" * 300)).title

    def test_a_name_that_is_none(self, tmp_path: Path) -> None:
        assert "no file name" in refusal(tmp_path / "a\0.png").title

    def test_what_may_not_be_read(self) -> None:
        # The person who runs the tests may be allowed to read everything.
        caught = files._cannot_open(PermissionError(errno.EACCES, "no"), "a.png")
        assert caught.title == "“a.png” may not be read."


class TestStoring:
    @pytest.mark.parametrize(
        ("number", "expected"),
        [
            (errno.ENOSPC, DiskFull),
            (errno.EDQUOT, DiskFull),
            (errno.EFBIG, DiskFull),
            (errno.ENOENT, LibraryMissing),
            (errno.EACCES, LibraryMissing),
            (errno.EROFS, LibraryMissing),
            (errno.EIO, StorageError),
        ],
    )
    def test_errors_of_the_library_are_worded(
        self, tmp_path: Path, number: int, expected: type[StorageError]
    ) -> None:
        failure = OSError(number, os.strerror(number))
        with pytest.raises(StorageError) as caught, files.storing(tmp_path):
            raise failure
        assert type(caught.value) is expected
        assert str(tmp_path) in caught.value.hint
        assert caught.value.__cause__ is failure

    def test_another_folder_is_not_called_the_library(self, tmp_path: Path) -> None:
        with (
            pytest.raises(StorageError, match="Choose another place") as caught,
            files.storing(tmp_path, is_library=False),
        ):
            (tmp_path / "gone" / "a").write_bytes(b"")
        assert type(caught.value) is StorageError


class TestCopy:
    def test_bytes_and_hash(self, tmp_path: Path) -> None:
        source, target = tmp_path / "a", tmp_path / "b"
        body = os.urandom(3 * 2**20 + 5)
        source.write_bytes(body)
        with files.foreign(source) as descriptor:
            sha256 = files.copy(descriptor, target, "a")
        assert target.read_bytes() == body
        assert sha256 == files.sha256_of(target) == files.sha256_of(source)

    def test_a_file_that_grows_without_end(self, tmp_path: Path) -> None:
        descriptor = os.open("/dev/zero", os.O_RDONLY)
        with pytest.raises(BadPicture, match="too large"):
            files.copy(descriptor, tmp_path / "b", "a.png")
        os.close(descriptor)

    def test_a_full_disk(self, tmp_path: Path) -> None:
        source = sized(tmp_path / "a", 2**20)
        with (
            pytest.raises(DiskFull),
            files.foreign(source) as descriptor,
            files.storing(tmp_path),
        ):
            files.copy(descriptor, Path("/dev/full"), "a")


class TestPlace:
    def test_moves_the_file(self, tmp_path: Path) -> None:
        source = tmp_path / "source"
        source.write_bytes(b"new")
        placed = files.place(source, tmp_path, "a.png")
        assert placed == tmp_path / "a.png"
        assert placed.read_bytes() == b"new"
        assert not source.exists()

    def test_never_overwrites(self, tmp_path: Path) -> None:
        for name in ("a.png", "a (2).png"):
            (tmp_path / name).write_bytes(b"old")
        (tmp_path / "a (3).png").symlink_to("nowhere")
        source = tmp_path / "source"
        source.write_bytes(b"new")
        assert files.place(source, tmp_path, "a.png").name == "a (4).png"
        assert (tmp_path / "a.png").read_bytes() == b"old"
        assert not (tmp_path / "nowhere").exists()

    @pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP])
    def test_without_hard_links(self, tmp_path: Path, number: int) -> None:
        def no_links(_source: Path, _target: Path) -> None:
            raise OSError(number, "no links here")

        source, target = tmp_path / "source", tmp_path / "a.png"
        source.write_bytes(b"new")
        assert files.claimed(source, target, link=no_links)
        assert (target.read_bytes(), source.exists()) == (b"new", False)
        source.write_bytes(b"newer")
        assert not files.claimed(source, target, link=no_links)
        assert target.read_bytes() == b"new"

    def test_other_errors_are_passed_on(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            files.place(tmp_path / "gone", tmp_path, "a.png")


def test_fresh_files_are_their_owners_alone(tmp_path: Path) -> None:
    one, other = files.fresh(tmp_path, prefix="x-"), files.fresh(tmp_path, prefix="x-")
    assert one != other
    assert (one.stat().st_mode & 0o777, one.stat().st_size) == (0o600, 0)


def test_folders_are_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    for _ in range(2):
        files.make_folder(folder, 0o700)
    assert folder.stat().st_mode & 0o777 == 0o700


Sync = Callable[[Path], None]


@pytest.mark.parametrize("sync", [files.sync, files.sync_folder])
def test_what_is_gone_cannot_be_synced(tmp_path: Path, sync: Sync) -> None:
    with pytest.raises(FileNotFoundError):
        sync(tmp_path / "gone")
