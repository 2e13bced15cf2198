"""Reference images the library holds, by the hash of their bytes."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReference:
    """A reference's bytes at `path`, relative to the library folder.

    `name` is what the person called it when it was first added."""

    sha256: str
    path: str
    name: str
    format: str
    width: int
    height: int
    size_bytes: int
    added_ms: int


def add_reference(db: "Connection", reference: StoredReference) -> None:
    """Keep a reference. Added again it keeps its name and date, and gets the path."""
    db.execute(
        """
        INSERT INTO stored_references (
            sha256, path, name, format, width, height, size_bytes, added_ms
        ) VALUES (
            :sha256, :path, :name, :format, :width, :height, :size_bytes, :added_ms
        ) ON CONFLICT (sha256) DO UPDATE SET path = excluded.path
        """,
        asdict(reference),
    )


def get_reference(db: "Connection", sha256: str) -> StoredReference | None:
    """The reference with these bytes, or None."""
    query = "SELECT * FROM stored_references WHERE sha256 = :sha256"
    for row in select(db, query, {"sha256": sha256}):
        return StoredReference(**row)
    return None
