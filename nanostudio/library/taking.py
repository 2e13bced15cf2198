"""Steps of an import that block: a person's file copied, its copy placed for good.

The person's file is only read. Everything that is written is ours."""

import hashlib
import mmap
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nanostudio.core import naming
from nanostudio.core.errors import BadPicture
from nanostudio.core.provenance import Provenance
from nanostudio.core.say import say
from nanostudio.library import files, folders
from nanostudio.library.listing import FoundFile
from nanostudio.library.metadata.reading import provenance
from nanostudio.library.pipe import EXTENSIONS, Picture

_PIECE = 2**20
_EARLIEST_MS = 946_684_800_000  # the year 2000; older dates are a clock's mistake
_HASH = 8  # characters of it in a name that would be another's


@dataclass(frozen=True, slots=True)
class Taken:
    """A copy of a person's file, not yet durable, and the hash of its bytes."""

    found: FoundFile
    copy: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A copy that is a picture: durable, its pixels decoded once."""

    taken: Taken
    picture: Picture
    told: Provenance


def take(found: FoundFile, folder: Path) -> Taken:
    """Copy a person's file into the library.

    Raises Refused or BadPicture when it cannot be read, StorageError when the copy
    cannot be written."""
    name = naming.plain(found.path.name, 120)
    with files.foreign(found.path) as descriptor:
        status = os.fstat(descriptor)
        seen = FoundFile(found.path, status.st_size, status.st_mtime_ns)
        copy = folders.incoming(folder)
        try:
            digest = hashlib.sha256()
            with files.storing(folder), copy.open("wb", buffering=0) as file:
                for piece in _pieces(descriptor, name):
                    digest.update(piece)
                    file.write(piece)
        except BaseException:
            folders.discard(copy)
            raise
    return Taken(seen, copy, digest.hexdigest())


def _pieces(descriptor: int, name: str) -> Iterator[bytes]:
    read = 0
    while piece := _read(descriptor, name):
        read += len(piece)
        if read > files.MOST_BYTES:
            raise files.too_large(name, read)
        yield piece


def _read(descriptor: int, name: str) -> bytes:
    """A disk that cannot be read any more is the file's trouble, not the library's."""
    try:
        return os.read(descriptor, _PIECE)
    except OSError as exc:
        raise BadPicture(
            say("“%1” could not be read.", name),
            say("%1. Copy it to your disk and try again.", exc.strerror),
        ) from exc


def describe(taken: Taken, folder: Path) -> Provenance:
    """Make the copy durable; what it says of how it was made."""
    with files.storing(folder):
        files.sync(taken.copy)
        with _mapped(taken.copy) as buffer:
            return provenance(buffer)


@contextmanager
def _mapped(path: Path) -> Iterator[mmap.mmap]:
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer,
    ):
        yield buffer


def created_ms(found: FoundFile, now_ms: int) -> int:
    """When the picture was made, as far as its file tells: from 2000 till now."""
    return max(_EARLIEST_MS, min(found.mtime_ns // 1_000_000, now_ms))


def place(
    checked: Sequence[Checked], folder: Path, within: str, now_ms: int
) -> list[str]:
    """Move copies to their months, durable; their paths in the library.

    Each folder is synced once. No file is overwritten; one with the same bytes under
    the same name, which a crash left, is taken for what it is."""
    paths = []
    months = dict[Path, None]()
    with files.storing(folder):
        for one in checked:
            moment = created_ms(one.taken.found, now_ms)
            made = datetime.fromtimestamp(moment / 1000, UTC).astimezone()
            month = folders.inside(folder, within) / f"{made:%Y-%m}"
            if month not in months:
                files.make_within(folder, month)
                months[month] = None
            path = _placed(one, month, made)
            paths.append(path.relative_to(folder).as_posix())
        for month in months:
            files.sync_folder(month)
    return paths


def _placed(one: Checked, month: Path, made: datetime) -> Path:
    taken, extension = one.taken, EXTENSIONS[one.picture.format]
    title = naming.file_title(taken.found.path.name, "")
    # With the hash no two are called the same, however many have one name.
    for words in (title, f"{taken.sha256[:_HASH]} {title}"):
        target = month / naming.original_name(made, words, 0, extension)
        if _is_twin(target, taken) or files.claimed(taken.copy, target):
            return target
    name = naming.original_name(made, taken.sha256, 0, extension)
    return files.place(taken.copy, month, name)


def _is_twin(target: Path, taken: Taken) -> bool:
    """Whether these bytes lie there already: no picture of the library has them."""
    if not target.is_file() or target.stat().st_size != taken.found.size_bytes:
        return False
    return files.sha256_of(target) == taken.sha256
