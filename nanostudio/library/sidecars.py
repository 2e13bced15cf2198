"""Documents beside originals, for other programs: <name of the file>.json.

What is known of each picture, as core.picture_record has it. They follow the database,
and are never read back. A file of that name that is not ours is left alone."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from nanostudio.core import picture_record
from nanostudio.core.told import Told, Untold
from nanostudio.library import files, folders
from nanostudio.library.presence import require_there
from nanostudio.library.shelf import Off
from nanostudio.store.database import Database
from nanostudio.store.sidecars import (
    Due,
    keep_sidecars,
    next_due,
    settle_due,
    write_all,
)

_TOGETHER = 32
_MOST_BYTES = 4 * 2**20  # of a document; what is larger is not ours


class Sidecars:
    """Writes what is due, some at a time, behind everything else."""

    def __init__(self, *, folder: Path, database: Database, off: Off) -> None:
        self._folder, self._database, self._off = folder, database, off
        self._is_on = False

    async def follow(self, *, is_on: bool) -> None:
        """Keep documents in step from now on, or leave those that there are."""
        self._is_on = is_on
        await self._database.run(keep_sidecars, is_on=is_on)

    async def rebuild(self) -> None:
        """Have all written anew by `settle`; what a person deleted, too."""
        await self._database.run(write_all)

    async def settle(
        self, for_s: float, clock: Callable[[], float] = time.monotonic
    ) -> bool:
        """Write what is due for so many seconds; whether there is more.

        Raises StorageError: what is due stays so."""
        give_up = clock() + for_s
        while self._is_on:
            due = await self._database.run(next_due, _TOGETHER)
            if not due:
                break
            done = await self._off(_write, self._folder, due)
            await self._database.run(settle_due, done)
            if clock() >= give_up:
                return True
        return False


def _write(folder: Path, due: Sequence[Due]) -> dict[Due, str | None]:
    """Where each document is now; None for nowhere."""
    require_there(folder)
    with files.storing(folder):
        return {one: _written(folder, one) for one in due}


def _written(folder: Path, due: Due) -> str | None:
    path = None
    if due.record is not None:
        picture = folders.inside(folder, due.record.output.path)
        target = picture.with_name(f"{picture.name}.json")
        if picture.is_file() and _is_ours(target):
            output = replace(due.record.output, path=picture.name)
            task = replace(due.record.task, outputs=(output,))
            _replace(folder, target, replace(due.record, task=task))
            path = target.relative_to(folder).as_posix()
    if due.path not in (None, path):
        old = folders.inside(folder, due.path or "")
        if _is_ours(old):
            old.unlink(missing_ok=True)
    return path


def _is_ours(path: Path) -> bool:
    """Whether a document may be written there: nothing is, or what we wrote."""
    if not os.path.lexists(path):
        return True
    if path.is_symlink() or not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return False
    try:
        told = Told.read(path.read_text("utf-8"))
    except (Untold, UnicodeDecodeError):
        return False
    return told.values.get("format") == picture_record.FORMAT


def _replace(folder: Path, target: Path, record: picture_record.PictureRecord) -> None:
    part = folders.incoming(folder, picture_record.write(record).encode())
    try:
        files.sync(part)
        part.chmod(0o644)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
