"""Pictures whose files are not as they were: which, and where they should be."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nanostudio.core.trouble import Trouble
from nanostudio.store.pictures import set_path

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True)
class PictureFile:
    """The file a picture should have; `path` is relative to the library."""

    number: int
    path: str
    sha256: str
    size_bytes: int
    trouble: Trouble | None = None  # as last known


def files_of(db: "Connection", numbers: Sequence[int]) -> list[PictureFile]:
    """The files of those of `numbers` that there are."""
    wanted = "pictures.number IN (SELECT value FROM json_each(:numbers))"
    return _files(db, wanted, {"numbers": json.dumps(list(numbers))})


def files_at(db: "Connection", sha256: str, path: str) -> list[PictureFile]:
    """Of pictures with these bytes at this path; more than one only by chance."""
    wanted = "pictures.sha256 = :sha256 AND outputs.path = :path"
    return _files(db, wanted, {"sha256": sha256, "path": path})


def in_trouble(db: "Connection") -> list[PictureFile]:
    """Of all pictures that something is wrong with, those in the trash left out."""
    return _files(db, "trouble <> '' AND trashed_ms IS NULL", {})


def set_trouble(db: "Connection", number: int, trouble: Trouble | None) -> bool:
    """Note what is wrong with a picture's file, or that nothing is any more; whether
    that is news."""
    db.execute(
        "UPDATE pictures SET trouble = :told WHERE number = :number"
        " AND trouble <> :told",
        {"number": number, "told": trouble or ""},
    )
    return bool(db.changes())


def set_found(db: "Connection", number: int, path: str) -> None:
    """A picture's file is whole, and lies at `path`."""
    set_path(db, number, path)
    set_trouble(db, number, None)


def _files(db: "Connection", wanted: str, values: dict[str, Any]) -> list[PictureFile]:
    rows = db.execute(f"{_SELECT} WHERE {wanted} ORDER BY pictures.number DESC", values)
    return [
        PictureFile(number, path, sha256, size, Trouble(told) if told else None)
        for number, path, sha256, size, told in rows
    ]


_SELECT = """
SELECT pictures.number, outputs.path, outputs.sha256, outputs.size_bytes, trouble
FROM pictures JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
"""
