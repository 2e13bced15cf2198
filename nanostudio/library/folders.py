"""What lies where in the library and its cache, and how it gets there.

<folder>/YYYY-MM/<readable name>             originals, exactly as they came
<folder>/References/<aa>/<sha256>.<ext>      references, exactly as they came
<folder>/.incoming/                          what is not yet whole
<folder>/.answers/<task id>                  answers with pictures not yet kept
<folder>/.trash/<number>-<name>              originals the person wants no more
<folder>/Unreadable/                         delivered, and no picture we can read
<cache>/thumbnails/<pixels>/<aa>/<sha256>.<ext>
<cache>/sendable/<aa>/                       copies of references without metadata
<cache>/previews/<task id>                   unfinished pictures, small
<cache>/making/                              copies not yet whole

Everything here blocks. OSError becomes StorageError."""

import os
import secrets
import shutil
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath

from nanostudio.core import naming
from nanostudio.core.errors import BadPicture, DiskFull, StorageError
from nanostudio.core.say import say
from nanostudio.library import files
from nanostudio.library.pipe import EXTENSIONS
from nanostudio.library.presence import INCOMING, REFERENCES, missing, require_there

_ANSWERS = ".answers"
_BASE64_PIECE = 2**20  # characters decoded at a time; a multiple of 4
_MAKING = "making"


def prepare(folder: Path, cache: Path, *, is_known: bool = False) -> None:
    """Make the folders, see that both can be written, sweep what a crash left.

    A library that `is_known` is not begun anew where it was. Raises LibraryMissing."""
    if is_known and not folder.is_dir():
        raise missing(folder)
    with files.storing(folder):
        files.make_folder(folder / INCOMING, 0o700)
        files.make_folder(folder / REFERENCES)
        for leftover in (folder / INCOMING).iterdir():
            if leftover.is_file() and not is_in_use(leftover.name):
                leftover.unlink()
    incoming(folder).unlink()
    with files.storing(cache, is_library=False):
        (cache / _MAKING).mkdir(0o700, parents=True, exist_ok=True)
        cache.chmod(0o700)
        files.fresh(cache / _MAKING)
        for leftover in (cache / _MAKING).iterdir():
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()


def is_in_use(name: str) -> bool:
    """Whether another living process takes something in under this name."""
    pid = name.partition("-")[0]
    # On Windows, asking os.kill would end the process.
    if os.name == "nt" or not pid.isdigit() or int(pid) == os.getpid():
        return False
    try:
        with suppress(PermissionError):  # it lives, and is another person's
            os.kill(int(pid), 0)
    except (ProcessLookupError, OverflowError):
        return False
    return True


def incoming(folder: Path, body: bytes = b"") -> Path:
    """A new file for bytes on their way, holding `body`."""
    with files.storing(folder):
        path = files.fresh(folder / INCOMING, prefix=f"{os.getpid()}-")
        path.write_bytes(body)
        return path


def expected(folder: Path) -> Path:
    """A name for bytes on their way; whoever brings them makes the file."""
    return files.unused(folder / INCOMING, f"{os.getpid()}-")


def complete(path: Path, tail: bytes) -> None:
    """Append the last bytes that came; makes the file if these are all."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | files.O_BINARY
    with files.storing(path.parent):
        descriptor = os.open(path, flags, 0o600)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - made with its mode
            file.write(tail)


def decode_into(path: Path, encoded: str) -> int:
    """Write what the base64 text holds; the count of its bytes. Raises BadPicture."""
    written = 0
    with files.storing(path.parent), path.open("wb") as file:
        for at in range(0, len(encoded), _BASE64_PIECE):
            try:
                piece = b64decode(encoded[at : at + _BASE64_PIECE], validate=True)
            except ValueError as exc:
                raise BadPicture(
                    say("The delivered picture is damaged: it is no base64."),
                    say("What the provider delivered cannot be drawn."),
                ) from exc
            written += file.write(piece)
    return written


def answer(folder: Path, task_id: str) -> Path:
    """Where the answer for a task is kept until its pictures are."""
    return folder / _ANSWERS / task_id


def keep_answer(folder: Path, task_id: str, body: bytes) -> None:
    """Make a provider's answer durable until its pictures are kept."""
    with files.storing(folder):
        files.make_within(folder, folder / _ANSWERS, 0o700)
        part = incoming(folder, body)
        files.sync(part)
        part.replace(answer(folder, task_id))
        files.sync_folder(folder / _ANSWERS)


def kept_answer(folder: Path, task_id: str) -> bytes | None:
    """The answer kept for a task, or None."""
    with files.storing(folder), suppress(FileNotFoundError):
        return answer(folder, task_id).read_bytes()
    return None


def drop_answer(folder: Path, task_id: str) -> None:
    """Forget the answer kept for a task, if there is one."""
    discard(answer(folder, task_id))


def discard(path: Path) -> None:
    """Remove a file, if it is still there."""
    with files.storing(path.parent):
        path.unlink(missing_ok=True)


def inside(folder: Path, relative: str) -> Path:
    """Where `relative` is. Raises StorageError when that is outside of `folder`."""
    parts = PurePosixPath(relative).parts
    path = folder.joinpath(*parts)
    if ".." in parts or not path.is_relative_to(folder):
        raise StorageError(
            say("The library's database is damaged: a path leads out of the folder."),
            say("Restore a backup of the database."),
        )
    return path


def take(source: Path | bytes, target: Path, name: str) -> str:
    """Copy a person's picture into the incoming file `target`; returns its SHA-256.

    Raises Refused or BadPicture: see files.foreign."""
    if isinstance(source, Path):
        with files.foreign(source) as descriptor, files.storing(target.parent):
            return files.copy(descriptor, target, name)
    if not source:
        raise BadPicture(say("“%1” is empty.", name), say("Copy the picture again."))
    if len(source) > files.MOST_BYTES:
        raise files.too_large(name, len(source))
    with files.storing(target.parent):
        target.write_bytes(source)
        files.sync(target)
        return files.sha256_of(target)


def seal(path: Path) -> str:
    """Make a file's bytes durable; their SHA-256."""
    with files.storing(path.parent):
        return files.sealed(path)


def settle(folder: Path, taken: Path, relative: str, sha256: str) -> int:
    """Move a taken reference to its place, or find it there; its size in bytes."""
    target = inside(folder, relative)
    with files.storing(folder):
        size_bytes = taken.stat().st_size
        files.make_within(folder, target.parent)
        # A damaged one is replaced; a whole one may be in use, and stays.
        if not (target.is_file() and files.sha256_of(target) == sha256):
            taken.replace(target)
            files.sync_folder(target.parent)
    return size_bytes


def check_size(path: Path, expect_bytes: int | None) -> int:
    """The file's size in bytes. Raises BadPicture when it is not as expected."""
    with files.storing(path.parent):
        size_bytes = path.stat().st_size
    if expect_bytes not in (None, size_bytes):
        raise BadPicture(
            say("The download is incomplete."),
            say("%1 of %2 bytes came. Fetch it again.", size_bytes, expect_bytes),
        )
    return size_bytes


def keep(
    folder: Path, incoming: Path, made: datetime, name: str, within: str = ""
) -> tuple[str, str]:
    """Move a checked picture to its month, durable; its path and SHA-256.

    `within`: a folder of the library that has months of its own."""
    month = inside(folder, within) / f"{made:%Y-%m}"
    with files.storing(folder):
        sha256 = files.sealed(incoming)
        files.make_within(folder, month)
        path = files.place(incoming, month, name)
    return path.relative_to(folder).as_posix(), sha256


def keep_or_find(
    folder: Path, incoming: Path, made: datetime, name: str, within: str = ""
) -> tuple[str, str, bool]:
    """Path, SHA-256, and whether it is a twin's: then nothing was moved."""
    found = twin(folder, incoming, made, name, within)
    if found is not None:
        return (*found, True)
    return (*keep(folder, incoming, made, name, within), False)


def twin(
    folder: Path, incoming: Path, made: datetime, name: str, within: str = ""
) -> tuple[str, str] | None:
    """Path and SHA-256 of the first file with these bytes under `name`, durable.

    "name (2)" and so on are looked at too. A crash after the rename and before the
    row leaves one that no task has."""
    month = inside(folder, within) / f"{made:%Y-%m}"
    with files.storing(folder):
        size_bytes, sha256 = incoming.stat().st_size, ""
        for path in _same_named(month, name):
            if path.stat().st_size != size_bytes:
                continue
            sha256 = sha256 or files.sha256_of(incoming)
            if files.sha256_of(path) == sha256:
                files.sync(path)
                files.sync_folder(month)
                return path.relative_to(folder).as_posix(), sha256
    return None


def _same_named(month: Path, name: str) -> Iterator[Path]:
    again = 0
    while (path := month / naming.numbered(name, again)).is_file():
        yield path
        again += 1


def require_space(folder: Path, least_bytes: int) -> None:
    """Raises DiskFull when less than `least_bytes` are free where `folder` is,
    LibraryMissing when it is not there."""
    require_there(folder)
    with files.storing(folder):
        free = shutil.disk_usage(folder).free
    if free < least_bytes:
        raise DiskFull(
            say("The disk is nearly full: a picture might not fit."),
            say(
                "Make room where %1 is (%2 MB are free), then try again.",
                folder,
                free // 2**20,
            ),
        )


def keep_aside(folder: Path, incoming: Path) -> str:
    """Move what is no picture, but paid for, to "Unreadable"; its path there."""
    with files.storing(folder):
        name = f"{files.sha256_of(incoming)[:16]}.bin"  # the same again is one file
        files.make_within(folder, folder / "Unreadable")
        incoming.replace(folder / "Unreadable" / name)
    return f"Unreadable/{name}"


def copy_out(original: Path, sha256: str, folder: Path, name: str) -> Path:
    """A durable copy in `folder`, byte for byte; no file there is overwritten.

    Raises StorageError when the original is gone or its bytes are not what they
    were."""
    if not original.is_file():
        raise StorageError(
            say("“%1” is no longer in the library.", original.name),
            say("Restore it from a backup of the library folder."),
        )
    with files.storing(folder, is_library=False):
        files.make_folder(folder)
        part = files.fresh(folder, prefix=".", mode=0o666)
        try:
            with files.foreign(original) as descriptor:
                if files.copy(descriptor, part, original.name) != sha256:
                    raise StorageError(
                        say("“%1” is damaged: its bytes have changed.", original.name),
                        say("Restore it from a backup of the library folder."),
                    )
            return files.place(part, folder, name)
        finally:
            part.unlink(missing_ok=True)


def room(cache: Path, folder: Path) -> Path:
    """A name for a file on its way to `folder` of the cache; both are made."""
    with files.storing(folder, is_library=False):
        for one in (folder, cache / _MAKING):
            one.mkdir(0o700, parents=True, exist_ok=True)
    return cache / _MAKING / f"{secrets.token_hex(8)}.part"


def thumbnail(cache: Path, sha256: str, pixels: int, format_: str) -> Path:
    """Where the thumbnail of these bytes belongs."""
    name = f"{sha256}.{EXTENSIONS[format_]}"
    return cache / "thumbnails" / str(pixels) / sha256[:2] / name


def preview(cache: Path, task_id: str) -> Path:
    """Where the unfinished picture of a task belongs."""
    return cache / "previews" / task_id


def first_whole(candidates: list[Path]) -> Path | None:
    """The first of them that is there and not empty."""
    for path in candidates:
        with suppress(OSError):
            if path.stat().st_size:
                return path
    return None


def move(made: Path, target: Path) -> Path:
    """Into place in the cache, over what is there."""
    with files.storing(target.parent, is_library=False):
        return made.replace(target)
