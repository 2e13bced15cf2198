"""The picture files in what a person points at: found by name, none is opened.

Blocks; the importer calls it off the loop."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nanostudio.core.errors import Refused
from nanostudio.core.naming import plain
from nanostudio.core.places import is_here
from nanostudio.core.say import say

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".avif")
_DEEPEST = 40  # folders one in another
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a picture, as it was when it was found."""

    path: Path  # absolute
    size_bytes: int
    mtime_ns: int

    @property
    def key(self) -> str:
        """The path as text that a database takes, whatever bytes a name is made of."""
        return os.fsencode(self.path).decode("utf-8", "backslashreplace")


def check(path: Path, library: Path) -> Path:
    """`path`, absolute. Raises Refused: on another computer, or inside the library."""
    if not is_here(str(path)):
        raise Refused(
            say("“%1” is on another computer.", plain(str(path), 120)),
            say("Copy it to this one first."),
        )
    try:
        absolute = path.absolute()
        is_within = _real(absolute).is_relative_to(_real(library))
    except (OSError, ValueError, RuntimeError) as exc:
        raise Refused(
            say("“%1” is no file name.", plain(str(path), 120)),
            say("Choose another file."),
        ) from exc
    if is_within:
        raise Refused(
            say("“%1” is in the library already.", plain(path.name, 120)),
            say("Choose a folder outside it."),
        )
    return absolute


def listed(paths: Iterable[Path], library: Path) -> Iterator[FoundFile]:
    """Files that are named, and those in folders and their folders that are called as
    pictures are. What is hidden, linked to or in `library` is passed over, and what
    cannot be read."""
    for path in paths:
        try:
            status = path.stat()
        except (OSError, ValueError):
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _within(path, _real(library), 0)
        else:
            yield FoundFile(path, status.st_size, status.st_mtime_ns)


def _within(folder: Path, library: Path, depth: int) -> Iterator[FoundFile]:
    if depth > _DEEPEST or _real(folder) == library:
        return
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: natural(entry.name))
    except OSError:
        return
    for entry in inside:
        if entry.name.startswith("."):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _within(folder / entry.name, library, depth + 1)
            elif entry.name.lower().endswith(SUFFIXES) and entry.is_file():
                status = entry.stat()
                path = folder / entry.name
                yield FoundFile(path, status.st_size, status.st_mtime_ns)
        except OSError:
            continue


def natural(name: str) -> list[tuple[int, str]]:
    """What names are sorted by, as a person does: "img2" before "img10"."""
    return [
        (int(part), "") if place % 2 else (-1, part)
        for place, part in enumerate(_DIGITS.split(name.casefold()[:255]))
    ]


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
