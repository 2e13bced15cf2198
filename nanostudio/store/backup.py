"""Copies of an open database: whole or not there, and durable."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def copy_to(db: "Connection", target: Path) -> None:
    """Write the database as last committed to `target`, replacing what is there.

    The database file itself must never be opened to copy it: closing it again would
    drop this process's POSIX locks on it (sqlite.org/howtocorrupt.html, 2.2)."""
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    create(part)
    try:
        db.execute("VACUUM INTO ?", (str(part),))
        _sync(part, os.O_RDWR)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)


def create(path: Path) -> None:
    """A new empty file that only its owner may read: it will hold prompts.

    Raises FileExistsError and other OSErrors."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def sync_folder(folder: Path) -> None:
    """Make names in `folder` durable."""
    if sys.platform != "win32":  # pragma: no branch - Windows syncs no folders
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, flags: int) -> None:
    opened = os.open(path, flags)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
