"""References that were cropped or drawn upon: what they were made of, and how."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedReference:
    """The edited bytes, the untouched original's, and the recipe as JSON."""

    sha256: str
    original: str
    recipe: str


def save_edit(db: "Connection", edit: EditedReference) -> None:
    """Keep how an edited reference was made."""
    db.execute(
        "INSERT OR REPLACE INTO edited_references (sha256, original, recipe)"
        " VALUES (?, ?, ?)",
        (edit.sha256, edit.original, edit.recipe),
    )


def get_edit(db: "Connection", sha256: str) -> EditedReference | None:
    """How the reference with these bytes was made; None when it is as it came."""
    query = "SELECT * FROM edited_references WHERE sha256 = :sha256"
    for row in select(db, query, {"sha256": sha256}):
        return EditedReference(**row)
    return None
