"""Sheets with their cells: which tasks make them, and which pictures they have."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nanostudio.core.sheet import Cell, CellVersion, Sheet
from nanostudio.core.sheet_json import cell_to_json, from_json, to_json
from nanostudio.core.task import CLOSED
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A cell of a sheet."""

    sheet_id: str
    cell_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What a task delivered for a cell that does not have it yet."""

    place: Place
    task_id: str
    versions: tuple[CellVersion, ...]


def save_sheet(db: "Connection", sheet: Sheet, project_id: str, now_ms: int) -> None:
    """Keep a sheet under its id, and those of its cells that have changed.

    A sheet that is there stays in its project. What is under way for a cell is noted
    too; of tasks it says nothing of, none is forgotten."""
    db.execute(
        """
        INSERT INTO sheets (id, project_id, content, created_ms, changed_ms)
        VALUES (:id, :project, :content, :now_ms, :now_ms)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content,
            changed_ms = excluded.changed_ms
        """,
        {
            "id": sheet.id,
            "project": project_id,
            "content": to_json(sheet),
            "now_ms": now_ms,
        },
    )
    db.execute("DELETE FROM sheet_characters WHERE sheet_id = ?", (sheet.id,))
    db.executemany(
        "INSERT OR IGNORE INTO sheet_characters VALUES (?, ?)",
        [(sheet.id, one) for one in sheet.characters],
    )
    kept = _cells(db, sheet.id)
    for cell in sheet.cells:
        content = cell_to_json(cell)
        if kept.get(cell.id) != content:
            _save_cell(db, sheet.id, cell, content)
        note_cell(db, Place(sheet_id=sheet.id, cell_id=cell.id), cell.tasks)


def note_cell(db: "Connection", place: Place, task_ids: Sequence[str]) -> None:
    """Note which tasks are ordered for a cell of a sheet that is kept.

    In one transaction with the tasks, so that no crash leaves a picture that was paid
    for beside its sheet. What was noted first stays."""
    db.executemany(
        "INSERT OR IGNORE INTO sheet_tasks (task_id, sheet_id, cell_id)"
        " VALUES (?, ?, ?)",
        [(task_id, place.sheet_id, place.cell_id) for task_id in task_ids],
    )


def get_sheet(db: "Connection", sheet_id: str) -> Sheet | None:
    """A sheet as it is now, also one that was put away."""
    row = db.execute("SELECT content FROM sheets WHERE id = ?", (sheet_id,)).fetchone()
    return _sheet(db, sheet_id, str(row[0])) if row else None


def list_sheets(db: "Connection", project_id: str) -> list[Sheet]:
    """The sheets of a project in use, the one changed last first."""
    query = """
        SELECT id, content FROM sheets
        WHERE project_id = ? AND put_away_ms IS NULL ORDER BY changed_ms DESC, id
    """
    rows = db.execute(query, (project_id,)).fetchall()
    return [_sheet(db, str(id_), str(content)) for id_, content in rows]


def sheets_of_character(db: "Connection", character_id: str) -> list[str]:
    """Ids of the sheets in use that a character is on, the one changed last first."""
    query = """
        SELECT id FROM sheets JOIN sheet_characters ON sheet_id = sheets.id
        WHERE character_id = ? AND put_away_ms IS NULL ORDER BY changed_ms DESC, id
    """
    return [str(id_) for (id_,) in db.execute(query, (character_id,))]


def put_away_sheet(db: "Connection", sheet_id: str, now_ms: int) -> None:
    """Do without a sheet; nothing of it is lost."""
    db.execute("UPDATE sheets SET put_away_ms = ? WHERE id = ?", (now_ms, sheet_id))


def bring_back_sheet(db: "Connection", sheet_id: str) -> None:
    """Undo putting it away."""
    db.execute("UPDATE sheets SET put_away_ms = NULL WHERE id = ?", (sheet_id,))


def place_of_task(db: "Connection", task_id: str) -> Place | None:
    """The cell a task was ordered for."""
    query = "SELECT sheet_id, cell_id FROM sheet_tasks WHERE task_id = :task"
    for row in select(db, query, {"task": task_id}):
        return Place(**row)
    return None


def places_of_picture(db: "Connection", sha256: str) -> list[Place]:
    """The cells of sheets in use that have a picture with these bytes, shown or not."""
    query = """
        SELECT sheet_id, cell_id FROM sheet_pictures
        JOIN sheets ON sheets.id = sheet_id
        WHERE sha256 = :sha256 AND put_away_ms IS NULL ORDER BY sheet_id, cell_id
    """
    return [Place(**row) for row in select(db, query, {"sha256": sha256})]


def versions_of_bytes(
    db: "Connection", hashes: Collection[str]
) -> dict[str, CellVersion]:
    """Pictures with these bytes as a cell has them, by hash, the oldest of each; what
    is in the trash is not among them."""
    rows = select(db, _OF_BYTES, {"hashes": json.dumps(list(hashes))})
    return {row["sha256"]: CellVersion(**row) for row in rows}


def arrivals(db: "Connection", task_id: str | None = None) -> list[Arrival]:
    """What was delivered for cells and is not among their versions: of one task, or
    of all, for what came when nobody was there to see it. The oldest first."""
    return [
        Arrival(
            place=Place(sheet_id=row["sheet_id"], cell_id=row["cell_id"]),
            task_id=row["task_id"],
            versions=_delivered(db, row["task_id"]),
        )
        for row in list(select(db, _ARRIVED, {"task_id": task_id}))
    ]


def _delivered(db: "Connection", task_id: str) -> tuple[CellVersion, ...]:
    return tuple(
        CellVersion(**row) for row in select(db, _OUTPUTS, {"task_id": task_id})
    )


def _cells(db: "Connection", sheet_id: str) -> dict[str, str]:
    query = "SELECT cell_id, content FROM sheet_cells WHERE sheet_id = ?"
    return {str(cell): str(content) for cell, content in db.execute(query, (sheet_id,))}


def _sheet(db: "Connection", sheet_id: str, content: str) -> Sheet:
    """With the tasks that are under way for its cells, or in doubt."""
    under_way: dict[str, list[str]] = {}
    values = {"sheet_id": sheet_id, "closed": json.dumps(sorted(CLOSED))}
    for row in select(db, _UNDER_WAY, values):
        under_way.setdefault(row["cell_id"], []).append(row["task_id"])
    sheet = from_json(content, _cells(db, sheet_id))
    cells = [
        replace(cell, tasks=tuple(under_way.get(cell.id, ()))) for cell in sheet.cells
    ]
    return replace(sheet, cells=tuple(cells))


def _save_cell(db: "Connection", sheet_id: str, cell: Cell, content: str) -> None:
    db.execute(
        """
        INSERT INTO sheet_cells VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET content = excluded.content
        """,
        (sheet_id, cell.id, content),
    )
    place = (sheet_id, cell.id)
    db.executemany(
        "UPDATE sheet_tasks SET is_taken = 1 WHERE task_id = ? AND sheet_id = ?",
        [(version.task_id, sheet_id) for version in cell.versions],
    )
    db.execute("DELETE FROM sheet_pictures WHERE sheet_id = ? AND cell_id = ?", place)
    db.executemany(
        "INSERT OR IGNORE INTO sheet_pictures VALUES (?, ?, ?)",
        [(*place, version.sha256) for version in cell.versions],
    )


_UNDER_WAY = """
SELECT cell_id, task_id FROM sheet_tasks JOIN tasks ON tasks.id = task_id
WHERE sheet_id = :sheet_id AND state NOT IN (SELECT value FROM json_each(:closed))
ORDER BY tasks.number
"""
_ARRIVED = """
SELECT task_id, sheet_id, cell_id FROM sheet_tasks JOIN tasks ON tasks.id = task_id
WHERE NOT is_taken AND state = 'done'
AND (:task_id IS NULL OR task_id = :task_id) ORDER BY tasks.number
"""
_OUTPUTS = """
SELECT sha256, path, task_id, outputs.position,
       max(0, ifnull(finished_ms, created_ms)) AS added_ms
FROM outputs JOIN tasks ON tasks.id = task_id
WHERE task_id = :task_id ORDER BY outputs.position
"""
_OF_BYTES = """
SELECT pictures.sha256, path, task_id, outputs.position,
       max(0, ifnull(finished_ms, created_ms)) AS added_ms
FROM pictures JOIN tasks ON tasks.number = task_number
JOIN outputs ON task_id = tasks.id AND outputs.position = pictures.position
WHERE pictures.sha256 IN (SELECT value FROM json_each(:hashes))
AND trashed_ms IS NULL ORDER BY pictures.number DESC
"""
