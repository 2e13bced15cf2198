"""Pictures: what was delivered, with its place among all, and what is thought of it."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nanostudio.core.geometry import Size
from nanostudio.core.ordering import picture_number
from nanostudio.core.search import Mark
from nanostudio.core.task import Output, Task
from nanostudio.core.trouble import Trouble
from nanostudio.store import grams
from nanostudio.store.rows import select
from nanostudio.store.stacks import await_looks

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a row of the gallery knows it. `number` never changes."""

    number: int
    task_id: str
    position: int  # among the pictures of its task
    mark: Mark
    stack: int | None = None  # the number it is stacked under; None: stands for itself
    trouble: Trouble | None = None  # why its file cannot be shown
    alike: int = 1  # how many are in its stack, itself included, without the trash


@dataclass(frozen=True, slots=True)
class Look:
    """What is found out about a picture once, after it has come."""

    is_unlike: bool  # delivered unlike asked
    labels: str = ""  # what its model and provider are called


def note_pictures(db: "Connection", task: Task) -> None:
    """Give each picture of a kept task its place. One that is there keeps its own, and
    is looked over again."""
    for one in task.outputs:
        wished = picture_number(task.created_ms, task.position, one.position)
        db.execute(_UPSERT, _row(task, one) | {"number": _free(db, wished)})


def list_pictures(db: "Connection", numbers: Sequence[int]) -> list[Picture]:
    """Those of `numbers` that there are, in the order given."""
    values = {"numbers": json.dumps(numbers)}
    tags: defaultdict[int, list[str]] = defaultdict(list)
    for number, tag in db.execute(_SELECT_TAGS, values):
        tags[number].append(tag)
    found = {
        row["number"]: Picture(
            row["number"],
            row["task_id"],
            row["position"],
            _mark(row, tags),
            row["stack"],
            Trouble(row["trouble"]) if row["trouble"] else None,
            max(1, row["alike"]),
        )
        for row in select(db, _SELECT, values)
    }
    return [found[number] for number in numbers if number in found]


def numbers_of(db: "Connection", task_id: str) -> list[int]:
    """The places of a task's pictures, the first picture first."""
    query = """
        SELECT pictures.number FROM pictures JOIN tasks ON tasks.number = task_number
        WHERE tasks.id = ? ORDER BY pictures.position
    """
    return [int(number) for (number,) in db.execute(query, (task_id,))]


def set_path(db: "Connection", number: int, path: str) -> None:
    """The file of a picture lies at `path`, relative to the library."""
    db.execute(
        """
        UPDATE outputs SET path = ? WHERE (task_id, position) = (
            SELECT tasks.id, pictures.position FROM pictures
            JOIN tasks ON tasks.number = task_number WHERE pictures.number = ?)
        """,
        (path, number),
    )


def has_pictures(db: "Connection") -> bool:
    """Whether there is any, in the trash or not."""
    return db.execute("SELECT 1 FROM pictures LIMIT 1").fetchone() is not None


def count_pictures(db: "Connection") -> int:
    """How many pictures there are, those in the trash not counted."""
    query = "SELECT count(*) FROM pictures WHERE trashed_ms IS NULL"
    ((count,),) = db.execute(query)
    return int(count)


def has_path(db: "Connection", path: str) -> bool:
    """Whether a task has its picture at `path`, relative to the library, or will."""
    rows = db.execute(
        """
        SELECT 1 FROM outputs WHERE path = :path
        UNION ALL SELECT 1 FROM moves WHERE target = :path LIMIT 1
        """,
        {"path": path},
    )
    return rows.fetchone() is not None


def picture_path(db: "Connection", sha256: str) -> str:
    """Where a picture with these bytes lies in the library, one of the trash last; ""
    when there is none."""
    query = """
        SELECT outputs.path FROM pictures
        JOIN tasks ON tasks.number = pictures.task_number
        JOIN outputs ON outputs.task_id = tasks.id
            AND outputs.position = pictures.position
        WHERE pictures.sha256 = ? ORDER BY trashed_ms IS NOT NULL LIMIT 1
    """
    rows = db.execute(query, (sha256,))
    return next((str(path) for (path,) in rows), "")


def picture_size(db: "Connection", sha256: str) -> Size | None:
    """Width and height in pixels of a picture with these bytes; None for none."""
    query = "SELECT width, height FROM outputs WHERE sha256 = ? LIMIT 1"
    rows = db.execute(query, (sha256,))
    return next((Size(int(width), int(height)) for width, height in rows), None)


def task_of_bytes(db: "Connection", sha256: str) -> str:
    """The task that made a picture of these bytes, the first one; "" for none."""
    query = """
        SELECT tasks.id FROM pictures JOIN tasks ON tasks.number = pictures.task_number
        WHERE pictures.sha256 = ? ORDER BY pictures.number LIMIT 1
    """
    rows = db.execute(query, (sha256,))
    return next((str(name) for (name,) in rows), "")


def to_look_over(db: "Connection", limit: int) -> list[Picture]:
    """Pictures nobody has looked over yet, the newest first."""
    query = """
        SELECT number FROM pictures WHERE is_unlike IS NULL ORDER BY number DESC LIMIT ?
    """
    return list_pictures(db, [number for (number,) in db.execute(query, (limit,))])


def look_over(db: "Connection", looks: Mapping[int, Look]) -> None:
    """Note what was found out, and let the pictures be found by words from now on.
    Those that may be near-identical to others await being looked at: see stacks."""
    for number, look in looks.items():
        db.execute(
            "UPDATE pictures SET is_unlike = ?, labels = ? WHERE number = ?",
            (look.is_unlike, look.labels, number),
        )
    _index(db, looks)
    await_looks(db, looks)


def read_marks(db: "Connection", numbers: Sequence[int]) -> dict[int, Mark]:
    """What is thought of each of `numbers` that there is."""
    return {one.number: one.mark for one in list_pictures(db, numbers)}


def write_marks(db: "Connection", marks: Mapping[int, Mark]) -> dict[int, Mark]:
    """Keep what is thought of pictures now; what was thought before, for Undo.

    Into the trash and out of it go files too: see store.trash."""
    before = read_marks(db, list(marks))
    for number, old in before.items():
        mark = marks[number]
        db.execute(_MARK, (mark.rating, mark.is_starred, number))
        if mark.tags != old.tags:
            db.execute("DELETE FROM picture_tags WHERE number = ?", (number,))
            db.executemany(
                "INSERT OR IGNORE INTO picture_tags (number, tag) VALUES (?, ?)",
                [(number, tag) for tag in mark.tags],
            )
            _index(db, [number])
    return before


def move_pictures(db: "Connection", projects: Mapping[int, str]) -> dict[int, str]:
    """Have pictures belong to other projects; whose they were before, for Undo.

    What they cost stays with the project it was spent for, and files where they are."""
    before = {}
    for number, project_id in projects.items():
        query = "SELECT project_id FROM pictures WHERE number = ?"
        for (old,) in db.execute(query, (number,)).fetchall():
            before[number] = str(old)
            db.execute(
                "UPDATE pictures SET project_id = ? WHERE number = ?",
                (project_id, number),
            )
    return before


def count_tags(
    db: "Connection", numbers: Sequence[int] | None = None
) -> dict[str, int]:
    """How many of these pictures have each tag, by name; of all there are for None."""
    if numbers is None:
        rows = db.execute("SELECT tag, count(*) FROM picture_tags GROUP BY tag")
    else:
        rows = db.execute(_COUNT_TAGS, {"numbers": json.dumps(list(numbers))})
    return {str(tag): int(count) for tag, count in rows}


def words_of(db: "Connection", numbers: Collection[int]) -> dict[int, str]:
    """All that is known of pictures in words; any piece of it finds them."""
    values = {"numbers": json.dumps(list(numbers))}
    return {int(number): words for number, words in db.execute(_WORDS, values)}


def _index(db: "Connection", numbers: Iterable[int]) -> None:
    for number, words in words_of(db, list(numbers)).items():
        folded = grams.fold(words)
        db.execute(_INDEX_LONG, (number, folded))
        db.execute(_INDEX_SHORT, (number, grams.short_grams(folded)))


def _free(db: "Connection", wished: int) -> int:
    """The first number from `wished` down that no picture has."""
    query = "SELECT 1 FROM pictures WHERE number = ?"
    while db.execute(query, (wished,)).fetchone() is not None:
        wished -= 1
    return wished


def _row(task: Task, one: Output) -> dict[str, Any]:
    request = task.request
    return {
        "task_id": task.id,
        "position": one.position,
        "sha256": one.sha256,
        "project_id": task.project_id,
        "provider": request.provider,
        "model": request.model,
        "shape": request.aspect_ratio or "",
        "resolution": request.resolution or "",
        "format": one.format,
        "pixels": one.width * one.height,
    }


def _mark(row: Mapping[str, Any], tags: Mapping[int, Sequence[str]]) -> Mark:
    return Mark(
        rating=row["rating"],
        is_starred=bool(row["is_starred"]),
        trashed_ms=row["trashed_ms"],
        tags=tuple(tags.get(row["number"], ())),
    )


_UPSERT = """
INSERT INTO pictures (
    number, task_number, position, sha256, project_id, provider, model, shape,
    resolution, format, pixels
)
SELECT :number, tasks.number, :position, :sha256, :project_id, :provider, :model,
       :shape, :resolution, :format, :pixels
FROM tasks WHERE tasks.id = :task_id
ON CONFLICT (task_number, position) DO UPDATE SET
    sha256 = excluded.sha256, format = excluded.format, pixels = excluded.pixels,
    is_unlike = NULL, look = CASE WHEN sha256 = excluded.sha256 THEN look END
"""
_SELECT = """
SELECT pictures.number, tasks.id AS task_id, pictures.position, rating, is_starred,
       trouble,
       trashed_ms, stack, (
           SELECT count(*) FROM pictures AS mate WHERE mate.trashed_ms IS NULL AND (
               mate.number = ifnull(pictures.stack, pictures.number)
               OR mate.stack = ifnull(pictures.stack, pictures.number))
       ) AS alike
FROM pictures JOIN tasks ON tasks.number = pictures.task_number
WHERE pictures.number IN (SELECT value FROM json_each(:numbers))
"""
_SELECT_TAGS = """
SELECT number, tag FROM picture_tags
WHERE number IN (SELECT value FROM json_each(:numbers)) ORDER BY number, tag
"""
_COUNT_TAGS = """
SELECT tag, count(*) FROM picture_tags
WHERE number IN (SELECT value FROM json_each(:numbers)) GROUP BY tag
"""
_MARK = """
UPDATE pictures SET rating = ?, is_starred = ? WHERE number = ?
"""
_WORDS = """
SELECT pictures.number, concat_ws(char(10),
    tasks.prompt, pictures.labels, pictures.provider, pictures.model, outputs.path,
    tasks.remote_id,
    (SELECT group_concat(tag, char(10)) FROM picture_tags
     WHERE picture_tags.number = pictures.number),
    (SELECT group_concat(name, char(10)) FROM task_references
     WHERE task_references.task_id = tasks.id))
FROM pictures
JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
WHERE pictures.number IN (SELECT value FROM json_each(:numbers))
"""
_INDEX_LONG = "INSERT OR REPLACE INTO grams_long (rowid, text) VALUES (?, ?)"
_INDEX_SHORT = "INSERT OR REPLACE INTO grams_short (rowid, text) VALUES (?, ?)"
