"""The folder an export goes to: files come into it whole or not at all.

Everything here blocks. OSError becomes StorageError."""

import errno
import json
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from nanostudio.core import naming
from nanostudio.core.errors import DiskFull, StorageError
from nanostudio.core.naming_template import Names
from nanostudio.core.say import say
from nanostudio.library import files, folders

_PART = ".nanostudio-"  # begins the names of files that are not whole yet
_SPARE_BYTES = 16 * 2**20  # that stay free


class Target:
    """What is there, and what came there of this export, now or the last time.

    A journal, one line of JSON for each file, says what an export that was ended had
    done; it is removed when all is done."""

    def __init__(self, folder: Path, journal: Path) -> None:
        self.folder = folder
        self._journal = journal
        self._lock = threading.Lock()
        self._unsynced: set[Path] = set()

    def open(self) -> dict[int, str]:
        """Make the folder; what an export that was ended left in it, by numbers."""
        with self._storing():
            files.make_folder(self.folder)
        with files.storing(self._journal.parent, is_library=False):
            self._journal.parent.mkdir(0o700, parents=True, exist_ok=True)
            is_resumed = self._journal.exists()
            self._journal.touch()
            there = dict(self._noted())
        if is_resumed:
            self._sweep(there)
        return there

    def _noted(self) -> Iterator[tuple[int, str]]:
        for line in self._journal.read_text("utf-8").splitlines():
            with suppress(ValueError, TypeError, OSError):  # a torn line says nothing
                number, name, size_bytes, mtime_ns = json.loads(line)
                status = (self.folder / name).stat()
                if (status.st_size, status.st_mtime_ns) == (size_bytes, mtime_ns):
                    yield int(number), str(name)

    def _sweep(self, there: dict[int, str]) -> None:
        """Remove what a crash left half-written."""
        within = {str(PurePosixPath(name).parent) for name in there.values()}
        for place in {"", *within}:
            with suppress(OSError):
                for part in (self.folder / place).glob(f"{_PART}*"):
                    if not folders.is_in_use(part.name.removeprefix(_PART)):
                        part.unlink()

    def names(self, within: str) -> Names:
        """Those that are taken in a folder of the export; it is made."""
        with self._storing():
            files.make_within(self.folder, self.folder / within)
            return Names(one.name for one in (self.folder / within).iterdir())

    def require_space(self, least_bytes: int) -> None:
        """Raises DiskFull when there is less room, in bytes."""
        with self._storing():
            free = shutil.disk_usage(self.folder).free - _SPARE_BYTES
        if free < least_bytes:
            raise DiskFull(
                say("There is not enough room for the pictures."),
                say(
                    "%1 MB are needed where %2 is, and %3 MB are free.",
                    -(-least_bytes // 2**20),
                    self.folder,
                    max(0, free // 2**20),
                ),
            )

    def part(self, name: str) -> Path:
        """A place beside `name` for bytes that are not whole yet; no file is made."""
        place = (self.folder / name).parent
        return files.unused(place, f"{_PART}{os.getpid()}-")

    def sync(self, part: Path) -> None:
        """Wait until its bytes are on the disk."""
        with self._storing():
            files.sync(part)

    def place(self, part: Path, name: str, number: int | None = None) -> str:
        """Give a whole file its name, or "name (2)"; what it is called now.

        Durable after `settle`. `number`: of the picture it is, for the journal."""
        wanted = self.folder / name
        with self._storing():
            again = 0
            while not files.claimed(
                part, target := wanted.with_name(naming.numbered(wanted.name, again))
            ):
                again += 1
            called = target.relative_to(self.folder).as_posix()
            status = target.stat()
        line = json.dumps([number, called, status.st_size, status.st_mtime_ns])
        with self._lock:
            self._unsynced.add(target.parent)
            if number is not None:
                self._note(line)
        return called

    def _note(self, line: str) -> None:
        """It only spares work: what cannot be noted is written again."""
        with suppress(OSError), self._journal.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")

    def settle(self) -> None:
        """Wait until the names of all files placed so far are on the disk."""
        with self._lock:
            unsynced, self._unsynced = self._unsynced, set()
        with self._storing():
            for place in unsynced:
                files.sync_folder(place)

    def discard(self, parts: set[Path]) -> None:
        """Remove what did not become whole, as far as the folder is still there."""
        for part in parts:
            with suppress(OSError):
                part.unlink()

    def forget(self) -> None:
        """All is done: another export begins anew."""
        with suppress(OSError):
            self._journal.unlink()

    @contextmanager
    def _storing(self) -> Iterator[None]:
        try:
            with files.storing(self.folder, is_library=False):
                yield
        except StorageError as error:
            cause = error.__cause__
            if isinstance(cause, OSError) and cause.errno == errno.ENAMETOOLONG:
                raise StorageError(
                    say("This folder cannot hold names that long."),
                    say("Choose a shorter name for the files, or another folder."),
                ) from cause
            raise
