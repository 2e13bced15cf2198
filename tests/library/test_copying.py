"""Originals copied byte for byte, made here without the child."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from nanostudio.library.copying import copy
from nanostudio.library.pipe import Copied

BODY = b"every byte of it" * 70_000  # more than is copied at a time without ranges
SHA256 = hashlib.sha256(BODY).hexdigest()


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(BODY)
    return path


def copied(original: Path, sha256: str = SHA256) -> list[Copied]:
    return copy([(str(original), str(original.with_name("b.png")), sha256)])


def failing(code: int, after: int = 0) -> Callable[..., int]:
    """As os.copy_file_range, of a system that cannot, or fails half-way."""
    left, real = [after], os.copy_file_range

    def copy_range(source: int, target: int, count: int) -> int:
        if not left[0]:
            raise OSError(code, os.strerror(code))
        left[0] -= 1
        return real(source, target, 10)

    return copy_range


def test_every_byte_is_copied(original: Path) -> None:
    assert copied(original) == [Copied.WHOLE]
    made = original.with_name("b.png")
    assert made.read_bytes() == BODY
    mask = os.umask(0)
    os.umask(mask)
    assert made.stat().st_mode & 0o777 == 0o666 & ~mask
    with pytest.raises(FileExistsError):
        copied(original)


@pytest.mark.parametrize("code", [errno.EXDEV, errno.ENOSYS, 0])
def test_where_the_system_does_not_copy_we_do(
    original: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    copy_range = failing(code) if code else lambda *_: 0
    monkeypatch.setattr(os, "copy_file_range", copy_range)
    assert copied(original) == [Copied.WHOLE]
    assert original.with_name("b.png").read_bytes() == BODY


@pytest.mark.parametrize(
    ("code", "after"), [(errno.ENOSPC, 0), (errno.EIO, 1), (errno.EXDEV, 1)]
)
def test_a_disk_that_fails_is_told(
    original: Path, monkeypatch: pytest.MonkeyPatch, code: int, after: int
) -> None:
    monkeypatch.setattr(os, "copy_file_range", failing(code, after))
    with pytest.raises(OSError, match=os.strerror(code)):
        copied(original)


def test_what_is_gone_or_damaged_is_told_and_the_rest_is_copied(
    original: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.png"
    damaged.write_bytes(b"other")
    names = [tmp_path / name for name in ("x", "y", "z")]
    sources = [tmp_path / "gone.png", damaged, original]
    rows = [
        (str(source), str(target), SHA256)
        for source, target in zip(sources, names, strict=True)
    ]
    assert copy(rows) == [Copied.GONE, Copied.DAMAGED, Copied.WHOLE]
    assert names[2].read_bytes() == BODY


def test_a_file_that_grows_short_meanwhile_is_seen(
    original: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.copy_file_range, list[int]()

    def copy_range(source: int, target: int, count: int) -> int:
        calls.append(count)
        if len(calls) == 2:
            os.truncate(original, 10)
        return real(source, target, 10)

    monkeypatch.setattr(os, "copy_file_range", copy_range)
    assert copied(original) == [Copied.DAMAGED]
