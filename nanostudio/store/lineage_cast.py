"""The characters in pictures, and the cells of sheets that they are."""

from typing import TYPE_CHECKING

from nanostudio.core.lineage import InCell, MadeWith
from nanostudio.store.characters import get_version, made_with
from nanostudio.store.sheets import get_sheet, place_of_task, places_of_picture

if TYPE_CHECKING:
    from nanostudio.core.sheet import Sheet
    from nanostudio.store.database import Connection

MOST = 12  # cells that are named


def characters_of_task(db: "Connection", task_id: str) -> tuple[MadeWith, ...]:
    """The characters a task was made with, by name; called as they are now, or else as
    they were; "" for one of another library."""
    found = []
    for character_id, canon in made_with(db, task_id).items():
        row = db.execute(_NOW, (character_id,)).fetchone()
        then = get_version(db, character_id, canon)
        if row is not None:
            found.append(MadeWith(character_id, str(row[0]), canon, int(row[1])))
        else:
            found.append(MadeWith(character_id, then.name if then else "", canon))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.character_id)))


def cells_of_picture(
    db: "Connection", task_id: str, sha256: str = ""
) -> tuple[InCell, ...]:
    """The cell a task was ordered for, then those that have a picture with these bytes;
    of sheets in use."""
    ordered = place_of_task(db, task_id)
    places = [ordered] if ordered else []
    places += places_of_picture(db, sha256) if sha256 else []
    sheets: dict[str, Sheet | None] = {}
    found = []
    for place in dict.fromkeys(places[:MOST]):
        if place.sheet_id not in sheets:
            is_used = db.execute(_IN_USE, (place.sheet_id,)).fetchone() is not None
            sheets[place.sheet_id] = get_sheet(db, place.sheet_id) if is_used else None
        sheet = sheets[place.sheet_id]
        if sheet is not None:
            title = sheet.template.cell(place.cell_id).title
            found.append(InCell(sheet.id, sheet.name, place.cell_id, title))
    return tuple(found)


_NOW = "SELECT name, canon FROM characters WHERE id = ? AND put_away_ms IS NULL"
_IN_USE = "SELECT 1 FROM sheets WHERE id = ? AND put_away_ms IS NULL"
