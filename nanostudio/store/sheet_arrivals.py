"""What was delivered for cells of sheets, taken in."""

from typing import TYPE_CHECKING

from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.sheet_edits import delivered
from nanostudio.store.sheets import arrivals, get_sheet, save_sheet

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def take_arrivals(
    db: "Connection", now_ms: int, task_id: str | None = None
) -> list[str]:
    """Have cells show what a task delivered for them; None: what any did, also while
    nobody was there. Ids of the sheets that changed, each once."""
    changed: dict[str, None] = {}
    for arrival in arrivals(db, task_id):
        sheet = get_sheet(db, arrival.place.sheet_id)
        if sheet is not None and arrival.versions:
            now = delivered(sheet, arrival.place.cell_id, *arrival.versions)
            save_sheet(db, now, DEFAULT_PROJECT, now_ms)  # it stays where it is
            changed[now.id] = None
    return list(changed)
