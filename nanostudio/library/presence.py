"""Whether the library is there: the disk that it is on can be taken away at any time.

Everything here blocks."""

import os
from pathlib import Path

from nanostudio.core.errors import LibraryMissing
from nanostudio.core.say import say
from nanostudio.library import files

INCOMING = ".incoming"
REFERENCES = "References"


def is_there(folder: Path) -> bool:
    """Whether it is a library that may be written: an empty folder, where its disk will
    be, is none. Of its own folders one that was deleted is made again."""
    incoming = folder / INCOMING
    try:
        if not incoming.is_dir():
            if not (folder / REFERENCES).is_dir():
                return False
            files.make_within(folder, incoming, 0o700)
        return os.access(incoming, os.W_OK)
    except OSError:
        return False


def require_there(folder: Path) -> None:
    """Raises LibraryMissing unless `is_there`."""
    if not is_there(folder):
        raise missing(folder)


def missing(folder: Path) -> LibraryMissing:
    """The words for a library that was there before."""
    return LibraryMissing(
        say("The library folder is not there or may not be written."),
        say("Connect the disk that %1 is on. Nothing in it was changed.", folder),
    )
