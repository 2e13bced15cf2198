"""Who and what pictures show, as names of their files may say it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.store.sheets import get_sheet

if TYPE_CHECKING:
    from nanostudio.core.sheet import Sheet
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True)
class Depicted:
    """`characters`: their names, by name; `view`: the title of the cell of a sheet that
    a picture was ordered for, or else lies in; "" for none."""

    characters: tuple[str, ...] = ()
    view: str = ""


def read_depicted(
    db: "Connection", pictures: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], Depicted]:
    """By task and SHA-256 of each of `pictures`."""
    tasks = json.dumps(sorted({task_id for task_id, _ in pictures}))
    bytes_ = json.dumps(sorted({sha256 for _, sha256 in pictures}))
    names: dict[str, list[str]] = {}
    for task_id, name in db.execute(_NAMES, (tasks,)):
        names.setdefault(str(task_id), []).append(str(name))
    titles = _Titles(db)
    views: dict[str, str] = {}
    for query, values in ((_BY_TASK, tasks), (_BY_BYTES, bytes_)):
        for key, sheet_id, cell_id in db.execute(query, (values,)).fetchall():
            views.setdefault(str(key), titles.of(str(sheet_id), str(cell_id)))
    return {
        (task_id, sha256): Depicted(
            tuple(names.get(task_id, ())), views.get(task_id) or views.get(sha256, "")
        )
        for task_id, sha256 in pictures
    }


class _Titles:
    """Of cells; each sheet is read once."""

    def __init__(self, db: "Connection") -> None:
        self._db = db
        self._sheets: dict[str, Sheet | None] = {}

    def of(self, sheet_id: str, cell_id: str) -> str:
        """The title of a cell of a sheet that there is."""
        if sheet_id not in self._sheets:
            self._sheets[sheet_id] = get_sheet(self._db, sheet_id)
        sheet = self._sheets[sheet_id]
        return sheet.template.cell(cell_id).title if sheet else ""


_NAMES = """
SELECT task_id, name FROM task_characters JOIN characters ON id = character_id
WHERE task_id IN (SELECT value FROM json_each(?)) ORDER BY name, id
"""
_BY_TASK = """
SELECT task_id, sheet_id, cell_id FROM sheet_tasks
WHERE task_id IN (SELECT value FROM json_each(?))
"""
_BY_BYTES = """
SELECT sha256, sheet_id, cell_id FROM sheet_pictures
WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY sheet_id, cell_id
"""
