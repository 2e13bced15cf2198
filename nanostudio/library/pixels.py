"""Pixels that the decoding child wrote to a file, as memory: nothing is copied and
nothing decoded here."""

import mmap
import os
from contextlib import suppress
from pathlib import Path

from nanostudio.core.errors import LibraryMissing, StorageError
from nanostudio.core.geometry import Size
from nanostudio.core.pixels import PIXEL_BYTES, Pixels
from nanostudio.core.say import say
from nanostudio.library import files
from nanostudio.library.pipe import Level

_PAGE = 4096


def mapped(path: Path, level: Level) -> Pixels:
    """The pixels in the file at `path`, read ahead. Blocks. Raises StorageError."""
    wanted = level.width * level.height * PIXEL_BYTES
    with files.storing(path.parent, is_library=False), path.open("rb") as file:
        if os.fstat(file.fileno()).st_size != wanted:
            raise StorageError(
                say("The picture was not read."),
                say("Copy or download it again, or choose another file."),
            )
        # It goes, and its place on the disk, when nobody holds the memory any more.
        body = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    for place in range(0, wanted, _PAGE):
        body[place]  # here, and not where it is painted, a page may have to be fetched
    whole = Size(level.whole_width, level.whole_height)
    return Pixels(level.width, level.height, level.step, whole, level.is_opaque, body)


def let_go(path: Path) -> None:
    """Remove a file whose pixels may be mapped; Windows keeps it till the next start.
    Blocks."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def require_readable(original: Path, folder: Path) -> None:
    """Raises StorageError in words when the original in `folder` cannot be read."""
    if os.access(original, os.R_OK) and original.is_file():
        return
    if not folder.is_dir():
        raise LibraryMissing(
            say("The library folder is not there or may not be written."),
            say("Check that %1 exists and belongs to you.", folder),
        )
    if original.exists():
        raise StorageError(
            say("“%1” may not be read.", original.name),
            say("Check the file's permissions."),
        )
    raise StorageError(
        say("“%1” is no longer in the library.", original.name),
        say("Restore it from a backup of the library folder."),
    )
