"""Originals copied byte for byte, in the child: hashing and writing thousands of files
would take the processor from the window."""

import errno
import hashlib
import os
from collections.abc import Sequence
from io import FileIO
from typing import BinaryIO

from nanostudio.library import raster
from nanostudio.library.pipe import Copied

_PIECE = 2**20
# What systems say that cannot copy within themselves.
_NO_RANGES = (errno.EXDEV, errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM)


def copy(files: Sequence[tuple[str, str, str]]) -> list[Copied]:
    """Copy each of `files`, given by path, new file and SHA-256; what became of each.

    Every byte is written before the disk is waited for: it then has one long way
    instead of many. On return the bytes of all are durable. Raises OSError when one
    cannot be written."""
    became = [_copy(*file) for file in files]
    for (_, target, _), one in zip(files, became, strict=True):
        if one is Copied.WHOLE:
            _sync(target)
    return became


def _copy(path: str, target: str, sha256: str) -> Copied:
    try:
        source = open(path, "rb", buffering=0)  # noqa: PTH123, SIM115
    except OSError:
        return Copied.GONE
    with source, raster.created(target, 0o666) as made:
        digest = _copied(source, made)
    return Copied.WHOLE if digest == sha256 else Copied.DAMAGED


def _sync(path: str) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copied(source: FileIO, target: BinaryIO) -> str:
    """SHA-256 of all bytes of `source`, which `target` has then.

    Within the system where it can: some file systems then share the bytes."""
    if _ranged(source.fileno(), target.fileno()):
        _hasten(target.fileno())
        source.seek(0)
        return hashlib.file_digest(source, "sha256").hexdigest()
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        digest.update(piece)
        target.write(piece)
    return digest.hexdigest()


def _hasten(descriptor: int) -> None:
    """Have the disk begin with what was written, while the next is read and hashed:
    Linux does when it is told that this will not be read again."""
    if not hasattr(os, "posix_fadvise"):  # pragma: no cover - Linux has it
        return
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _ranged(source: int, target: int) -> bool:
    """Copied by the system; False when it cannot, and nothing was."""
    if not hasattr(os, "copy_file_range"):  # pragma: no cover - Linux has it
        return False
    left, is_begun = os.fstat(source).st_size, False
    while left:
        try:
            count = os.copy_file_range(source, target, left)
        except OSError as exc:
            if is_begun or exc.errno not in _NO_RANGES:
                raise
            return False
        if not count:
            return is_begun
        is_begun, left = True, left - count
    return True
