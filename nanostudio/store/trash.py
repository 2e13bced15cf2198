"""Pictures on their way into the trash and out of it, and out of the library for good.

A move is noted before its file is touched and settled after; what a crash left noted
is settled later, by where the file lies then."""
# ruff: noqa: S608 - every piece of a query is one of ours

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.core.task import CLOSED
from nanostudio.store.pictures import set_path

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

TRASH = ".trash"  # the folder of the library
_REFERENCES = "References/"  # of the library too; nothing in it is ever moved


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture's file is. `is_shared`: it is not this picture's alone."""

    number: int
    path: str
    is_shared: bool
    before: str = ""  # of one in the trash: where it lay


@dataclass(frozen=True, slots=True)
class Move:
    """A picture's file from one path of the library to another; the same for one that
    stays where it is, and of which the row alone changes."""

    number: int
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Rubbish:
    """A picture in the trash. `path` is "" when its file is not to be deleted, `sha256`
    when the same picture is needed elsewhere."""

    number: int
    path: str
    sha256: str


def places(db: "Connection", numbers: Sequence[int], *, in_trash: bool) -> list[Place]:
    """Those of `numbers` in the trash, or of those out of it; none that is moved."""
    values = {"numbers": json.dumps(list(numbers)), "in_trash": in_trash}
    return [
        Place(number, path, bool(is_shared) or path.startswith(_REFERENCES), before)
        for number, path, is_shared, before in db.execute(_PLACES, values)
    ]


def begin_moves(db: "Connection", moves: Iterable[Move], *, in_trash: bool) -> None:
    """Note moves; left out is what is not (any more) where its move begins."""
    for move in moves:
        values = (move.source, move.target, move.number, move.source, in_trash)
        db.execute(_BEGIN, values)


def noted_moves(db: "Connection") -> list[Move]:
    """What was begun and not ended."""
    rows = db.execute("SELECT number, source, target FROM moves ORDER BY number")
    return [Move(*row) for row in rows]


def end_moves(
    db: "Connection", paths: Mapping[int, str | None], now_ms: int
) -> tuple[list[int], list[int]]:
    """Settle noted moves; the numbers now in the trash, and those out of it.

    `paths`: where each file lies now. None: it stayed, and so does its row."""
    into, out = [], []
    for move in noted_moves(db):
        if move.number not in paths:
            continue
        path = paths[move.number]
        db.execute("DELETE FROM moves WHERE number = ?", (move.number,))
        if path is None:
            continue
        set_path(db, move.number, path)
        values = {"number": move.number, "now_ms": now_ms}
        if _is_in_trash(db, move.number):
            db.execute(_RESTORED, values)
            out.append(move.number)
        else:
            db.execute(_TRASHED, values | {"source": move.source})
            into.append(move.number)
    return into, out


def trashed_before(db: "Connection", moment_ms: int, limit: int) -> list[int]:
    """Pictures in the trash since before `moment_ms`, the longest there first, that
    `rubbish` has."""
    values = {"moment_ms": moment_ms, "limit": limit, "closed": _CLOSED}
    return [int(number) for (number,) in db.execute(_TRASHED_BEFORE, values)]


def count_trashed(db: "Connection") -> int:
    """How many pictures are in the trash."""
    query = "SELECT count(*) FROM pictures WHERE trashed_ms IS NOT NULL"
    ((count,),) = db.execute(query)
    return int(count)


def rubbish(db: "Connection", numbers: Sequence[int]) -> list[Rubbish]:
    """Those of `numbers` that may be deleted for ever: in the trash, not being moved,
    and their task is closed."""
    values = {"numbers": json.dumps(list(numbers)), "closed": _CLOSED}
    return [
        Rubbish(
            number,
            path if path.startswith(f"{TRASH}/") and not is_shared else "",
            "" if is_needed else sha256,
        )
        for number, path, sha256, is_shared, is_needed in db.execute(_RUBBISH, values)
    ]


def drop_pictures(db: "Connection", numbers: Sequence[int], now_ms: int) -> None:
    """Forget pictures in the trash. Their tasks stay, with what they cost; one that
    has no picture left is put away."""
    values = {"numbers": json.dumps(list(numbers)), "now_ms": now_ms}
    for query in (_DROP_OUTPUTS, _PUT_AWAY, _DROP_PICTURES):
        db.execute(query, values)


def _is_in_trash(db: "Connection", number: int) -> bool:
    query = "SELECT trashed_ms IS NOT NULL FROM pictures WHERE number = ?"
    ((is_in_trash,),) = db.execute(query, (number,))
    return bool(is_in_trash)


_CLOSED = json.dumps(sorted(CLOSED))
_WITH_OUTPUTS = """
FROM pictures JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
"""
_SHARED = """
(SELECT count(*) FROM outputs AS other WHERE other.path = outputs.path) > 1
"""
_GIVEN = "pictures.number IN (SELECT value FROM json_each(:numbers))"
_RESTS = "pictures.number NOT IN (SELECT number FROM moves)"
_IS_CLOSED = "tasks.state IN (SELECT value FROM json_each(:closed))"
_PLACES = f"""
SELECT pictures.number, outputs.path, {_SHARED}, ifnull(trashed_paths.path, '')
{_WITH_OUTPUTS} LEFT JOIN trashed_paths ON trashed_paths.number = pictures.number
WHERE {_GIVEN} AND {_RESTS} AND (trashed_ms IS NOT NULL) = :in_trash
ORDER BY pictures.number DESC
"""
_BEGIN = f"""
INSERT OR IGNORE INTO moves (number, source, target)
SELECT pictures.number, ?, ? {_WITH_OUTPUTS}
WHERE pictures.number = ? AND outputs.path = ? AND (trashed_ms IS NOT NULL) = ?
"""
_TRASHED = """
UPDATE pictures SET trashed_ms = :now_ms WHERE number = :number;
INSERT OR REPLACE INTO trashed_paths (number, path) VALUES (:number, :source)
"""
_RESTORED = """
UPDATE pictures SET trashed_ms = NULL WHERE number = :number;
DELETE FROM trashed_paths WHERE number = :number
"""
_TRASHED_BEFORE = f"""
SELECT pictures.number FROM pictures JOIN tasks ON tasks.number = task_number
WHERE trashed_ms < :moment_ms AND {_RESTS} AND {_IS_CLOSED}
ORDER BY trashed_ms LIMIT :limit
"""
_RUBBISH = f"""
SELECT pictures.number, outputs.path, pictures.sha256, {_SHARED},
    (SELECT count(*) FROM pictures AS other WHERE other.sha256 = pictures.sha256) > 1
    OR EXISTS (SELECT 1 FROM stored_references
               WHERE stored_references.sha256 = pictures.sha256)
{_WITH_OUTPUTS}
WHERE {_GIVEN} AND {_RESTS} AND {_IS_CLOSED} AND trashed_ms IS NOT NULL
"""
_GONE = f"""
SELECT tasks.id, pictures.position FROM pictures
JOIN tasks ON tasks.number = pictures.task_number
WHERE {_GIVEN} AND trashed_ms IS NOT NULL
"""
_DROP_OUTPUTS = f"DELETE FROM outputs WHERE (task_id, position) IN ({_GONE})"
_PUT_AWAY = f"""
UPDATE tasks SET dismissed_ms = :now_ms
WHERE dismissed_ms IS NULL AND number IN (
    SELECT task_number FROM pictures WHERE {_GIVEN} AND trashed_ms IS NOT NULL
) AND NOT EXISTS (SELECT 1 FROM outputs WHERE outputs.task_id = tasks.id)
"""
_DROP_PICTURES = f"DELETE FROM pictures WHERE {_GIVEN} AND trashed_ms IS NOT NULL"
