"""Files on disk: durable, never overwriting, and a person's own opened with care.

Everything here blocks; the library calls it off the loop."""

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nanostudio.core import naming
from nanostudio.core.errors import (
    BadPicture,
    DiskFull,
    LibraryMissing,
    Refused,
    StorageError,
)
from nanostudio.core.say import say

MOST_BYTES = 64 * 2**20  # of a picture file
_PIECE = 2**20
O_BINARY = getattr(os, "O_BINARY", 0)
_O_CAREFUL = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | O_BINARY
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
Link = Callable[[Path, Path], None]
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.EACCES, errno.EPERM, errno.EROFS)


def storage_error(exc: OSError, folder: Path, *, is_library: bool) -> StorageError:
    """`exc` in words; `folder` is where the file should have gone."""
    if exc.errno in _FULL:
        return DiskFull(
            say("The disk is full."),
            say("Make room where %1 is, then try again.", folder),
        )
    if exc.errno in _GONE:
        if is_library:
            return LibraryMissing(
                say("The library folder is not there or may not be written."),
                say("Check that %1 exists and belongs to you.", folder),
            )
        return StorageError(
            say("The folder is not there or may not be written."),
            say("Choose another place than %1.", folder),
        )
    return StorageError(
        say("The disk reported an error."),
        say("%1, in %2. Check the disk.", _system_words(exc), folder),
    )


@contextmanager
def storing(folder: Path, *, is_library: bool = True) -> Iterator[None]:
    """OSError inside becomes StorageError, DiskFull or LibraryMissing."""
    try:
        yield
    except OSError as exc:
        raise storage_error(exc, folder, is_library=is_library) from exc


@contextmanager
def foreign(path: Path, most_bytes: int = MOST_BYTES) -> Iterator[int]:
    """A descriptor of a person's file: regular, not empty, not larger.

    Nothing else is even opened: a pipe would hang, a device may act.
    Raises Refused or BadPicture in words."""
    name = naming.plain(path.name or str(path), 120)
    try:
        _check_kind(path.stat(), name, most_bytes)
        descriptor = os.open(path, os.O_RDONLY | _O_CAREFUL)
    except OSError as exc:
        raise _cannot_open(exc, name) from exc
    except ValueError as exc:
        raise Refused(
            say("“%1” is no file name.", name), say("Choose another file.")
        ) from exc
    try:
        # Once more: another file may have taken the place.
        _check_kind(os.fstat(descriptor), name, most_bytes)
        yield descriptor
    finally:
        os.close(descriptor)


def whole(path: Path) -> bytes:
    """All bytes of a person's file; see foreign.

    Not mapped: a file that is cut off meanwhile would end the program."""
    name = naming.plain(path.name, 120)
    with foreign(path) as descriptor:
        try:
            return b"".join(iter(lambda: os.read(descriptor, _PIECE), b""))
        except OSError as exc:
            raise _cannot_open(exc, name) from exc


def _check_kind(status: os.stat_result, name: str, most_bytes: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused(say("“%1” is a folder.", name), say("Choose the pictures in it."))
    if not stat.S_ISREG(status.st_mode):
        raise Refused(say("“%1” is not a file.", name), say("Choose a picture file."))
    if not status.st_size:
        raise BadPicture(say("“%1” is empty.", name), say("Choose another file."))
    if status.st_size > most_bytes:
        raise too_large(name, status.st_size, most_bytes)


def too_large(name: str, size_bytes: int, most_bytes: int = MOST_BYTES) -> BadPicture:
    """The refusal of a file over `most_bytes`."""
    return BadPicture(
        say("“%1” is too large: %2 MB.", name, round(size_bytes / 2**20)),
        say("Pictures may have up to %1 MB. Save a smaller copy.", most_bytes // 2**20),
    )


def _cannot_open(exc: OSError, name: str) -> Refused:
    if exc.errno in (errno.ENOENT, errno.ENOTDIR):
        return Refused(
            say("“%1” is not there any more.", name), say("Choose another file.")
        )
    if exc.errno in (errno.EACCES, errno.EPERM):
        return Refused(
            say("“%1” may not be read.", name), say("Check the file's permissions.")
        )
    return Refused(
        say("“%1” could not be opened.", name),
        say("%1. Copy it to your disk and try again.", _system_words(exc)),
    )


def _system_words(exc: OSError) -> str:
    return exc.strerror or say("Unknown error")


def unused(folder: Path, prefix: str = "") -> Path:
    """A name in `folder` that nobody can foresee; no file is made."""
    return folder / f"{prefix}{secrets.token_hex(8)}.part"


def fresh(folder: Path, *, prefix: str = "", mode: int = 0o600) -> Path:
    """A new empty file with a name nobody can foresee, for its owner only."""
    path = unused(folder, prefix)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | O_BINARY
    os.close(os.open(path, flags, mode))
    return path


def copy(source: int, target: Path, name: str) -> str:
    """From a descriptor into the existing file `target`, durable; the bytes' SHA-256.

    Raises BadPicture when the source has grown past MOST_BYTES, OSError as it comes."""
    digest, copied = hashlib.sha256(), 0
    with target.open("wb") as file:
        while piece := os.read(source, _PIECE):
            copied += len(piece)
            if copied > MOST_BYTES:
                raise too_large(name, copied)
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def sha256_of(path: Path) -> str:
    """Hexadecimal digest of the whole file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sealed(path: Path) -> str:
    """Hexadecimal digest of the whole file, once its bytes are on the disk."""
    with path.open("rb+") as file:
        digest = hashlib.file_digest(file, "sha256")
        os.fsync(file.fileno())
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    # Windows flushes only what is open for writing.
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the folder's names are on the disk, where folders can be opened."""
    if not hasattr(os, "O_DIRECTORY"):  # pragma: no cover - Windows
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """The folder and those above it, durable."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode)
    sync_folder(folder.parent)


def make_within(root: Path, folder: Path, mode: int = 0o777) -> None:
    """`folder` and those above it up to `root`, which must be there: a disk that is
    not is no reason to begin another library in its place."""
    if not root.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))
    make_folder(folder, mode)


def place(source: Path, folder: Path, name: str) -> Path:
    """Move the synced file `source` into `folder`, durable, as `name` or "name (2)".

    Both must be on one file system. A file already there is never touched."""
    again = 0
    while not claimed(source, target := folder / naming.numbered(name, again)):
        again += 1
    sync_folder(folder)
    return target


def claimed(source: Path, target: Path, *, link: Link = os.link) -> bool:
    """Rename without overwriting; False when the name is taken."""
    try:
        _rename(source, target, link)
    except FileExistsError:
        return False
    return True


def _rename(source: Path, target: Path, link: Link) -> None:
    try:
        link(source, target)
    except OSError as exc:
        if exc.errno not in _NO_LINKS:
            raise
        # FAT and some network folders: take the name first, then replace our own file.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        source.replace(target)
    else:
        source.unlink()


_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK)
