"""A change of a sheet as it is now, whatever came for it meanwhile."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.say import say
from nanostudio.core.sheet import Sheet
from nanostudio.store.sheet_arrivals import take_arrivals
from nanostudio.store.sheets import get_sheet, save_sheet

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

Change = Callable[[Sheet], Sheet]


def change_sheet(
    db: "Connection", sheet_id: str, change: Change, now_ms: int
) -> tuple[Sheet, Sheet]:
    """Keep what `change` makes of a sheet, and give it before and after.

    What was delivered for it is taken in first. Raises Refused when there is no such
    sheet, and what `change` raises: then nothing is changed."""
    take_arrivals(db, now_ms)
    before = get_sheet(db, sheet_id)
    if before is None:
        raise Refused(
            say("The sheet is no longer there."), say("Choose another sheet.")
        )
    after = change(before)
    if after != before:
        save_sheet(db, after, DEFAULT_PROJECT, now_ms)  # it stays where it is
    return before, after
