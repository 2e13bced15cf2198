"""A character in one file, to be handed on: a zip of its JSON and its pictures.

character.json         the character; "files" has the size of each picture
pictures/<sha256>      each picture once, byte for byte

A file may come from anyone: nothing in it is believed, and only what is expected is
read. Everything here blocks."""

import hashlib
import json
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

from nanostudio.core import naming, reading
from nanostudio.core.character import Character, ViewPicture
from nanostudio.core.character_json import VERSION, from_json, to_json
from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.say import say
from nanostudio.library import files, folders

SUFFIX = ".nanocharacter"
MOST_FILES = 2_000  # pictures
MOST_JSON = 8 * 2**20  # bytes
MOST_BYTES = 2 * 2**30  # of all pictures together: the plain form of zip holds it
_JSON, _PICTURES = "character.json", "pictures/"
_PIECE = 2**20
_SHRINKS = 20  # times, at most
_SPARE = 64 * 2**20  # bytes that stay free
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_END = struct.Struct("<4s4H2LH")  # the record a zip without a comment ends with
_END_64 = 20  # bytes before it, where the large form says where it goes on
_MOST_DIRECTORY = 2**20  # bytes: MOST_FILES names and what is said of them
# What zipfile raises of bytes that somebody made up.
_NO_ZIP = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A character that was read; its pictures have no paths yet.

    `incoming` are copies in the library's folder for bytes on their way, by SHA-256:
    whoever keeps or discards them ends them."""

    character: Character
    incoming: Mapping[str, Path]


def pack(character: Character, library: Path, target: Path) -> None:
    """Write a character and all its pictures to `target`, durable; a file there is
    replaced once the new one is whole.

    Raises Refused when it has more pictures than a file can hold, StorageError when one
    is gone or its bytes have changed."""
    pictures = _by_hash(character)
    if len(pictures) > MOST_FILES:
        raise _too_many(character)
    with files.storing(target.parent, is_library=False):
        part = files.fresh(target.parent, prefix=".", mode=0o666)
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                sizes = {
                    sha256: _pack_picture(archive, library, picture)
                    for sha256, picture in pictures.items()
                }
                if sum(sizes.values()) > MOST_BYTES:
                    raise _too_many(character)
                archive.writestr(_entry(_JSON), _document(character, sizes))
            files.sync(part)
            part.replace(target)
            files.sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)


def unpack(path: Path, library: Path) -> Unpacked:
    """Read a character's file; its pictures are copied into the library's incoming
    folder, each with the bytes its hash says. What they are has still to be looked at.

    Raises Refused in words when anything is not as it must be: then nothing is left.
    Raises StorageError when the copies cannot be written."""
    try:
        with _opened(path) as file, zipfile.ZipFile(file) as archive:
            members = _members(archive, os.fstat(file.fileno()).st_size)
            character, sizes = _read_document(archive, members)
            _check_files(character, sizes, members)
            folders.require_space(library, sum(sizes.values()) + _SPARE)
            return Unpacked(character, _copies(archive, members, sizes, library))
    except _NO_ZIP as exc:
        raise _damaged() from exc


def with_paths(character: Character, paths: Mapping[str, str]) -> Character:
    """`character` with its pictures where they are in the library, by SHA-256."""
    views = tuple(
        replace(
            view,
            pictures=tuple(
                replace(one, path=paths.get(one.sha256, "")) for one in view.pictures
            ),
        )
        for view in character.views
    )
    return replace(character, views=views)


def _too_many(character: Character) -> Refused:
    return Refused(
        say("“%1” has too many pictures for one file.", character.name),
        say(
            "Up to %1 of together %2 MB can be exported; take versions out.",
            MOST_FILES,
            MOST_BYTES // 2**20,
        ),
    )


def _by_hash(character: Character) -> dict[str, ViewPicture]:
    return {
        picture.sha256: picture for view in character.views for picture in view.pictures
    }


def _document(character: Character, sizes: Mapping[str, int]) -> str:
    """Without paths: they say how this person's folders are called."""
    values: dict[str, Any] = json.loads(to_json(with_paths(character, {})))
    values["files"] = [
        {"sha256": sha256, "size_bytes": size} for sha256, size in sizes.items()
    ]
    return json.dumps(values, ensure_ascii=False, indent=2)


def _entry(name: str) -> zipfile.ZipInfo:
    """A member of one fixed date: the same character gives the same file."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    return entry


def _pack_picture(archive: zipfile.ZipFile, library: Path, picture: ViewPicture) -> int:
    """Copy a picture in, byte for byte; its size in bytes."""
    original = folders.inside(library, picture.path)
    name, digest, size = original.name, hashlib.sha256(), 0
    if not picture.path or not original.is_file():
        raise StorageError(
            say("A picture of the character is no longer in the library."),
            say("Restore it from a backup of the library folder, or take it out."),
        )
    entry = _entry(_PICTURES + picture.sha256)
    with original.open("rb") as source, archive.open(entry, "w") as target:
        while piece := source.read(_PIECE):
            digest.update(piece)
            size += len(piece)
            target.write(piece)
    if digest.hexdigest() != picture.sha256:
        raise StorageError(
            say("“%1” is damaged: its bytes have changed.", name),
            say("Restore it from a backup of the library folder."),
        )
    return size


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The person's file, if it ends as one of ours does: its directory, which zipfile
    reads whole, is small then."""
    with (
        files.foreign(path, MOST_BYTES + MOST_JSON) as descriptor,
        open(descriptor, "rb", closefd=False) as file,
    ):
        size = os.fstat(descriptor).st_size
        file.seek(max(0, size - _END.size - _END_64))
        tail = file.read()
        if len(tail) < _END.size or tail[: -_END.size].startswith(b"PK\6\7"):
            raise _damaged()
        mark, *_, count, length, _, comment = _END.unpack(tail[-_END.size :])
        if mark != b"PK\5\6" or comment or length > _MOST_DIRECTORY:
            raise _damaged()
        if count > MOST_FILES + 1:
            raise _refusal(say("It holds more than %1 pictures.", MOST_FILES))
        yield file


def _members(archive: zipfile.ZipFile, size_bytes: int) -> dict[str, zipfile.ZipInfo]:
    """What is in the file, by name; only what may be. Nothing is unpacked yet."""
    entries = archive.infolist()
    members: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        shown = naming.plain(entry.orig_filename, 80)
        _check_entry(entry, shown)
        if entry.filename in members:
            raise _refusal(say("It holds “%1” twice.", shown))
        members[entry.filename] = entry
    if _JSON not in members:
        raise _refusal(say("It holds no character."))
    _check_sizes(members, size_bytes)
    return members


def _check_entry(entry: zipfile.ZipInfo, shown: str) -> None:
    name = entry.filename
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if name != entry.orig_filename or not (name == _JSON or _is_picture(name)):
        raise _refusal(say("It holds “%1”, which belongs to no character.", shown))
    if kind not in (0, stat.S_IFREG):
        raise _refusal(say("It holds “%1”, which is a link or no file.", shown))
    if entry.flag_bits & 0x1 or entry.compress_type not in _METHODS:
        raise _refusal(say("It is encrypted, or packed in an unusual way."))


def _is_picture(name: str) -> bool:
    digest = name.removeprefix(_PICTURES)
    return (
        name.startswith(_PICTURES)
        and len(digest) == 64
        and all(c in "0123456789abcdef" for c in digest)
    )


def _check_sizes(members: Mapping[str, zipfile.ZipInfo], size_bytes: int) -> None:
    """Before anything is unpacked: by what the file says, which is held to later."""
    for name, entry in members.items():
        if entry.file_size > (MOST_JSON if name == _JSON else files.MOST_BYTES):
            raise _refusal(say("What it holds is too large."))
    total = sum(entry.file_size for entry in members.values())
    packed = sum(entry.compress_size for entry in members.values())
    # Pictures hardly shrink: what does is made to fill the disk; and what is packed
    # larger than the file lies in it several times over.
    if total > MOST_BYTES + MOST_JSON or total > _SHRINKS * packed + MOST_JSON:
        raise _refusal(say("What it holds is too large."))
    if packed > size_bytes:
        raise _refusal(say("What it holds is too large."))


def _read_document(
    archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo]
) -> tuple[Character, dict[str, int]]:
    with archive.open(members[_JSON]) as file:
        text = file.read(MOST_JSON + 1)
    rows = reading.read(text, VERSION).rows("files", MOST_FILES)
    sizes = {
        row.text("sha256", 64): row.number("size_bytes", 1, files.MOST_BYTES)
        for row in rows
    }
    return with_paths(from_json(text), {}), sizes


def _check_files(
    character: Character,
    sizes: Mapping[str, int],
    members: Mapping[str, zipfile.ZipInfo],
) -> None:
    """Each picture is there once, in its size, and nothing else is."""
    wanted = set(_by_hash(character))
    there = {name.removeprefix(_PICTURES) for name in members if name != _JSON}
    if wanted != there or wanted != set(sizes):
        raise _refusal(say("Its pictures are not those that the character names."))
    if any(members[_PICTURES + one].file_size != sizes[one] for one in sizes):
        raise _refusal(say("A picture in it has not the size it should have."))


def _copies(
    archive: zipfile.ZipFile,
    members: Mapping[str, zipfile.ZipInfo],
    sizes: Mapping[str, int],
    library: Path,
) -> dict[str, Path]:
    incoming: dict[str, Path] = {}
    try:
        for sha256 in sizes:
            incoming[sha256] = folders.incoming(library)
            _copy(archive, members[_PICTURES + sha256], sha256, incoming[sha256])
    except BaseException:
        for one in incoming.values():
            with suppress(StorageError):  # the next start sweeps it
                folders.discard(one)
        raise
    return incoming


def _copy(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, sha256: str, target: Path
) -> None:
    digest, left = hashlib.sha256(), member.file_size
    with archive.open(member) as source, target.open("wb", buffering=0) as file:
        while piece := source.read(_PIECE):
            left -= len(piece)
            digest.update(piece)
            with files.storing(target.parent):
                file.write(piece)
    if left or digest.hexdigest() != sha256:
        raise _refusal(say("A picture in it is damaged: its bytes have changed."))


def _damaged() -> Refused:
    return _refusal(say("It is damaged, or no file of a character."))


def _refusal(reason: str) -> Refused:
    return Refused(say("This file cannot be imported."), reason)
