"""Every picture ever delivered, newest first, in pages."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.core.task import Output
from nanostudio.store.rows import select
from nanostudio.store.tasks import output

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_NEWEST = 2**63 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A stored picture with what it was made by. `number` is its place in the order:
    larger is newer; it never changes."""

    number: int
    task_id: str
    output: Output
    created_ms: int  # of its task
    prompt: str
    provider: str
    model: str


def list_assets(
    db: "Connection", *, limit: int, before: int | None = None
) -> list[Asset]:
    """Up to `limit` pictures, those of the last added task first.

    `before` is the `number` of the last picture of the page before."""
    values = {"limit": limit, "before": _NEWEST if before is None else before}
    return [
        Asset(
            number=row["asset_number"],
            task_id=row["task_id"],
            output=output(row),
            created_ms=row["created_ms"],
            prompt=row["prompt"],
            provider=row["provider"],
            model=row["model"],
        )
        for row in select(db, _SELECT, values)
    ]


def has_path(db: "Connection", path: str) -> bool:
    """Whether a task has its picture at `path`, relative to the library."""
    rows = db.execute("SELECT 1 FROM outputs WHERE path = ? LIMIT 1", (path,))
    return rows.fetchone() is not None


def count_assets(db: "Connection") -> int:
    """How many pictures there are."""
    ((count,),) = db.execute("SELECT count(*) FROM outputs")
    return int(count)


# The bound on tasks.number lets a late page begin where it should, not at the newest.
_SELECT = """
SELECT tasks.number * 1000 + outputs.position AS asset_number,
       tasks.created_ms, tasks.prompt, tasks.provider, tasks.model, outputs.*
FROM tasks JOIN outputs ON outputs.task_id = tasks.id
WHERE tasks.number <= :before / 1000
  AND tasks.number * 1000 + outputs.position < :before
ORDER BY tasks.number DESC, outputs.position DESC LIMIT :limit
"""
