"""Which documents beside originals are to be written anew, or taken away."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.core.picture_record import PictureRecord
from nanostudio.store.bundle import records
from nanostudio.store.choices import forget_choice, load_choices, save_choice
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_CHOICE = "sidecars"  # that stands in the triggers, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A picture whose document is not as it should be.

    `change` is the last one that is known here; `record` is None of a picture that is
    gone, `path` of a document that was never written."""

    number: int
    change: int
    record: PictureRecord | None
    path: str | None


def keep_sidecars(db: "Connection", *, is_on: bool) -> None:
    """Note changes from now on, and write all there is; or neither."""
    was_on = _CHOICE in load_choices(db, "")
    if is_on and not was_on:
        save_choice(db, _CHOICE, "on")
        write_all(db)
    elif was_on and not is_on:
        forget_choice(db, _CHOICE)
        db.execute("DELETE FROM sidecars_due")


def write_all(db: "Connection") -> None:
    """Have every document written anew."""
    db.execute(
        "INSERT INTO sidecars_due (number)"
        " SELECT number FROM pictures UNION SELECT number FROM sidecars"
    )


def next_due(db: "Connection", limit: int) -> list[Due]:
    """Some of those that are due, what has waited longest first."""
    query = """
        SELECT due.number AS number, max(change) AS change, sidecars.path AS path
        FROM sidecars_due AS due
        LEFT JOIN sidecars ON sidecars.number = due.number
        GROUP BY due.number ORDER BY min(change) LIMIT :limit
    """
    found = []
    for row in list(select(db, query, {"limit": limit})):
        number = int(row["number"])
        record = next(iter(records(db, [number])), None)
        found.append(
            Due(number=number, change=row["change"], record=record, path=row["path"])
        )
    return found


def settle_due(db: "Connection", paths: Mapping[Due, str | None]) -> None:
    """What was due is done: where each document lies now, None for nowhere."""
    for due, path in paths.items():
        db.execute(
            "DELETE FROM sidecars_due WHERE number = ? AND change <= ?",
            (due.number, due.change),
        )
        if path is None:
            db.execute("DELETE FROM sidecars WHERE number = ?", (due.number,))
        else:
            db.execute(
                "INSERT OR REPLACE INTO sidecars (number, path) VALUES (?, ?)",
                (due.number, path),
            )
