"""A library's folder copied to another place, every file checked.

The old one stays as it is: who moves deletes it when all is well. While MOVING lies in
the new one it is not whole, and the same move goes on there."""

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.naming import plain
from nanostudio.core.say import say
from nanostudio.library import bundle_files, files, listing
from nanostudio.library.import_run import Progress, Report
from nanostudio.library.presence import INCOMING, REFERENCES, require_there
from nanostudio.library.shelf import Off

MOVING = ".moving"
_PIECE = 2**20
_SPARE_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class _File:
    path: PurePath  # within the library
    size_bytes: int


async def copied(source: Path, target: Path, *, off: Off, report: Report) -> Path:
    """Copy a library to an empty or a new folder, durable and checked; that folder.

    Cancelled or failed it goes on where it was when it is called again. Nobody may
    write to the library meanwhile. Raises Refused, StorageError."""
    target = await off(listing.check, target, source)
    await off(_begin, source, target)
    found = await off(_listed, source)
    size_bytes = sum(one.size_bytes for one in found) + _SPARE_BYTES
    await off(bundle_files.require_room, target, size_bytes)
    progress = Progress(total=len(found))
    for one in found:
        await off(_copy, source / one.path, target, one.path)
        progress = replace(progress, done=progress.done + 1, name=one.path.name)
        report(progress)
    await off(_end, target, found)
    return target


def _begin(source: Path, target: Path) -> None:
    require_there(source)
    with files.storing(target, is_library=False):
        files.make_folder(target)
        if not (target / MOVING).exists() and any(target.iterdir()):
            raise Refused(
                say("“%1” is not empty.", plain(str(target), 120)),
                say("Choose an empty or a new folder. Nothing was changed."),
            )
        (target / MOVING).touch()
        for name, mode in ((INCOMING, 0o700), (REFERENCES, 0o777)):
            (target / name).mkdir(mode, exist_ok=True)


def _listed(source: Path) -> list[_File]:
    with files.storing(source):
        return sorted(_walked(source), key=lambda one: one.path)


def _walked(source: Path) -> Iterator[_File]:
    for folder, folders, names in os.walk(source, onerror=_raise):
        place = Path(folder)
        if place == source:
            folders[:] = [name for name in folders if name != INCOMING]
        for name in names:
            path = place / name
            if path.is_file():  # of its own, or linked to
                yield _File(path.relative_to(source), path.stat().st_size)


def _raise(error: OSError) -> None:
    raise error


def _copy(source: Path, folder: Path, path: PurePath) -> None:
    """Copy a file, with the time it was changed. One that is there whole stays."""
    target = folder / path
    with files.storing(folder, is_library=False):
        status = source.stat()
        files.make_folder(target.parent, stat.S_IMODE(source.parent.stat().st_mode))
        if target.is_file() and files.sha256_of(target) == files.sha256_of(source):
            return
        part = files.fresh(folder / INCOMING, prefix=f"{os.getpid()}-")
        try:
            digest = _poured(source, part)
            if files.sha256_of(part) != digest:
                raise StorageError(
                    say("“%1” was not written as it is.", plain(source.name, 120)),
                    say("Check the disk that %1 is on.", target),
                )
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
            part.chmod(stat.S_IMODE(status.st_mode))
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def _poured(source: Path, part: Path) -> str:
    digest = hashlib.sha256()
    with source.open("rb") as old, part.open("wb") as new:
        while piece := old.read(_PIECE):
            digest.update(piece)
            new.write(piece)
        new.flush()
        os.fsync(new.fileno())
    return digest.hexdigest()


def _end(target: Path, found: list[_File]) -> None:
    with files.storing(target, is_library=False):
        for folder in sorted({target / one.path.parent for one in found}):
            files.sync_folder(folder)
        (target / MOVING).unlink()
        files.sync_folder(target)
