"""Steps of a bundle's way out and in that block; see core.bundle for what lies where.

A folder is ours to write while UNFINISHED lies in it. Of one that is read nothing is
believed: neither names, nor sizes, nor hashes."""

import hashlib
import os
import shutil
from pathlib import Path

from nanostudio.core import bundle, picture_record
from nanostudio.core.bundle import Bundle, BundledPicture
from nanostudio.core.errors import BadPicture, DiskFull, Refused
from nanostudio.core.naming import plain
from nanostudio.core.picture_record import PictureRecord
from nanostudio.core.say import say
from nanostudio.core.told import Untold
from nanostudio.library import files
from nanostudio.library.presence import require_there

UNFINISHED = ".unfinished"
_MOST_MANIFEST = 512 * 2**20  # bytes
_MOST_RECORD = 4 * 2**20


def begin(target: Path) -> None:
    """Make the folder, or go on with one that was not finished.

    Raises Refused when anything else is in it, StorageError."""
    with files.storing(target, is_library=False):
        files.make_folder(target)
        marker = target / UNFINISHED
        if not marker.exists() and any(target.iterdir()):
            raise Refused(
                say("“%1” is not empty.", plain(str(target), 120)),
                say("Choose an empty or a new folder. Nothing was changed."),
            )
        marker.touch()
        for name in (bundle.PICTURES, bundle.REFERENCES, bundle.THUMBNAILS):
            (target / name).mkdir(exist_ok=True)
            for leftover in (target / name).glob(".*.part"):
                leftover.unlink()


def finish(target: Path) -> None:
    """Everything is written: the folder is a whole one, durable."""
    with files.storing(target, is_library=False):
        for name in (bundle.PICTURES, bundle.REFERENCES, bundle.THUMBNAILS):
            files.sync_folder(target / name)
        (target / UNFINISHED).unlink()
        files.sync_folder(target)


def require_room(target: Path, size_bytes: int) -> None:
    """Raises DiskFull when so much will not fit."""
    with files.storing(target, is_library=False):
        free = shutil.disk_usage(target).free
    if free < size_bytes:
        raise DiskFull(
            say("%1 MB are needed, and %2 MB are free.", _mb(size_bytes), _mb(free)),
            say("Make room where %1 is, or choose another place.", target),
        )


def _mb(size_bytes: int) -> int:
    return -(-size_bytes // 2**20)


def copy_checked(source: Path, sha256: str, target: Path, library: Path) -> bool:
    """Copy a file of the library, durable; False when it is gone or damaged.

    One that lies there whole from an earlier time is taken as it is. Raises
    LibraryMissing when the whole library is away, StorageError."""
    with files.storing(target.parent, is_library=False):
        if target.is_file() and files.sha256_of(target) == sha256:
            return True
        part = files.fresh(target.parent, prefix=".", mode=0o666)
        try:
            with files.foreign(source) as descriptor:
                if files.copy(descriptor, part, source.name) != sha256:
                    return False
            part.replace(target)
        except Refused:
            require_there(library)
            return False
        finally:
            part.unlink(missing_ok=True)
    return True


def copy_small(source: Path, target: Path) -> None:
    """Copy a thumbnail, if that can be done: without one all else is there."""
    with files.storing(target.parent, is_library=False):
        shutil.copyfile(source, target)


def write_text(target: Path, text: str) -> str:
    """A file with this text, as write_body has it; its SHA-256."""
    body = text.encode()
    write_body(target, body)
    return hashlib.sha256(body).hexdigest()


def write_body(target: Path, body: bytes) -> None:
    """A file with these bytes, whole and durable, or as it was. Raises StorageError."""
    with files.storing(target.parent, is_library=False):
        part = files.fresh(target.parent, prefix=".", mode=0o666)
        try:
            part.write_bytes(body)
            files.sync(part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def open_bundle(source: Path) -> Bundle:
    """The manifest of a folder. Raises Refused when it cannot be relied on."""
    called = plain(str(source), 120)
    if (source / UNFINISHED).exists():
        raise Refused(
            say("The export in “%1” was not finished.", called),
            say("Finish it first: export to the same folder once more."),
        )
    path = source / bundle.MANIFEST
    if not path.is_file():
        raise Refused(
            say("“%1” is no exported library.", called),
            say("Choose the folder that has a %1 in it.", bundle.MANIFEST),
        )
    try:
        return bundle.read(_text(path, _MOST_MANIFEST))
    except Untold as exc:
        raise Refused(
            say("The exported library in “%1” is damaged.", called),
            say("%1: %2. Nothing was imported.", bundle.MANIFEST, plain(str(exc))),
        ) from exc


def read_record(source: Path, row: BundledPicture, key: str) -> PictureRecord:
    """What is known of a picture. Raises Refused when that is not what was written."""
    path = within(source, bundle.PICTURES, row.record)
    try:
        return _record_of(_text(path, _MOST_RECORD), row, key)
    except Untold as exc:
        raise Refused(
            say("“%1” cannot be relied on.", plain(row.record, 120)),
            say("The picture was left out: %1.", plain(str(exc))),
        ) from exc


def _record_of(text: str, row: BundledPicture, key: str) -> PictureRecord:
    if hashlib.sha256(text.encode()).hexdigest() != row.record_sha256:
        raise Untold("it was changed")
    record = picture_record.read(text, key)
    picture = (record.task.id, record.output.position, record.output.sha256)
    if picture != (row.task_id, row.picture, row.sha256):
        raise Untold("it is of another picture")
    return record


def take(source: Path, target: Path, sha256: str) -> int:
    """Copy a picture of a bundle to `target`, durable; its size in bytes.

    Raises Refused or BadPicture when it is not the one that is meant."""
    with files.foreign(source) as descriptor, files.storing(target.parent):
        if files.copy(descriptor, target, source.name) != sha256:
            raise damaged(source.name)
        return target.stat().st_size


def damaged(name: str) -> BadPicture:
    """The words for a file that is not what its manifest says."""
    return BadPicture(
        say("“%1” is damaged: its bytes have changed.", plain(name, 120)),
        say("The picture was left out. Copy the exported folder again."),
    )


def within(source: Path, folder: str, name: str) -> Path:
    """A file of a bundle. Raises Refused when a link leads out of it."""
    path = source / folder / name
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(source)):
        raise Refused(
            say("“%1” leads out of the exported folder.", plain(name, 120)),
            say("It was left out."),
        )
    return path


def _text(path: Path, most: int) -> str:
    """A whole text file. Raises Untold."""
    try:
        with path.open("rb") as file:
            body = file.read(most + 1)
    except OSError as exc:
        raise Untold(f"it cannot be read: {exc.strerror}") from exc
    if len(body) > most:
        raise Untold("it is too large")
    try:
        return body.decode()
    except UnicodeDecodeError as exc:
        raise Untold("it is no text") from exc
