"""Pictures brought in from elsewhere: files seen, folders watched, notes kept."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.core.task import Task
from nanostudio.store.rows import select
from nanostudio.store.tasks import add_tasks

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

NO_PICTURE = ""  # in place of the hash of a file that is none


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as it was when an import read it."""

    size_bytes: int
    mtime_ns: int
    sha256: str  # or NO_PICTURE


@dataclass(frozen=True, slots=True)
class Note:
    """What the file of a picture says, beyond what its task has."""

    origin: str  # the program that wrote it
    settings: tuple[tuple[str, str], ...]


def seen_files(db: "Connection", paths: Sequence[str]) -> dict[str, SeenFile]:
    """Those of the absolute `paths` that were read before."""
    query = """
        SELECT path, size_bytes, mtime_ns, sha256 FROM imported_files
        WHERE path IN (SELECT value FROM json_each(:paths))
    """
    return {
        row["path"]: SeenFile(row["size_bytes"], row["mtime_ns"], row["sha256"])
        for row in select(db, query, {"paths": json.dumps(paths)})
    }


def held(db: "Connection", hashes: Collection[str]) -> dict[str, bool]:
    """Those of `hashes` that are pictures of the library, each with whether it is in
    the trash and nowhere else."""
    query = """
        SELECT sha256, min(trashed_ms IS NOT NULL) FROM pictures
        WHERE sha256 IN (SELECT value FROM json_each(?)) GROUP BY sha256
    """
    rows = db.execute(query, (json.dumps(list(hashes)),))
    return {str(sha256): bool(is_trashed) for sha256, is_trashed in rows}


def known_bytes(db: "Connection", hashes: Collection[str]) -> set[str]:
    """Those of `hashes` that the library has as a picture or as a reference."""
    query = """
        SELECT value FROM json_each(?) WHERE value IN (SELECT sha256 FROM pictures)
            OR value IN (SELECT sha256 FROM stored_references)
    """
    return {str(one) for (one,) in db.execute(query, (json.dumps(list(hashes)),))}


def add_imports(
    db: "Connection",
    tasks: Sequence[Task],
    notes: Mapping[str, Note],
    files: Mapping[str, SeenFile],
) -> None:
    """Keep imported pictures, with notes by their task's id, and the files read."""
    add_tasks(db, tasks)
    for task_id, note in notes.items():
        db.execute(_NOTE, (note.origin, json.dumps(note.settings), task_id))
    for path, file in files.items():
        db.execute(_SEEN, (path, file.size_bytes, file.mtime_ns, file.sha256))


def read_note(db: "Connection", number: int) -> Note | None:
    """What the file of a picture says; None when it says no more than its task."""
    query = "SELECT origin, settings FROM picture_notes WHERE number = :number"
    for row in select(db, query, {"number": number}):
        settings = tuple((name, words) for name, words in json.loads(row["settings"]))
        return Note(row["origin"], settings)
    return None


def watched_folders(db: "Connection") -> list[str]:
    """Absolute paths, in the order they were added."""
    query = "SELECT path FROM watched_folders ORDER BY added_ms, path"
    return [str(path) for (path,) in db.execute(query)]


def watch_folder(db: "Connection", path: str, now_ms: int) -> None:
    """Watch a folder from now on; once is enough."""
    db.execute("INSERT OR IGNORE INTO watched_folders VALUES (?, ?)", (path, now_ms))


def leave_folder(db: "Connection", path: str) -> None:
    """Watch a folder no longer. What came from it stays."""
    db.execute("DELETE FROM watched_folders WHERE path = ?", (path,))


_NOTE = """
INSERT OR REPLACE INTO picture_notes (number, origin, settings)
SELECT pictures.number, ?, ? FROM pictures
JOIN tasks ON tasks.number = task_number WHERE tasks.id = ?
"""
_SEEN = """
INSERT OR REPLACE INTO imported_files (path, size_bytes, mtime_ns, sha256)
VALUES (?, ?, ?, ?)
"""
