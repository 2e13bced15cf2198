"""Where a picture comes from, and what came of it: by references, orders, settings."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from nanostudio.core.lineage import Kin, Lineage, Relative, UsedReference
from nanostudio.store.lineage_cast import cells_of_picture, characters_of_task
from nanostudio.store.rows import select
from nanostudio.store.tasks import output

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

MOST = 24  # pictures of a kind that are looked up
MOST_COUNTED = 2_000  # tasks whose pictures are counted: a figure is no reason to wait
_LONGEST_PROMPT = 200  # characters


def read_lineage(
    db: "Connection", task_id: str, sha256: str = "", position: int = 0
) -> Lineage:
    """The relatives of a task's picture, `sha256` and `position` of it; of a task that
    has none ("") what there is of the others. Unknown ones have none."""
    values = {
        "task_id": task_id,
        "sha256": sha256,
        "position": position if sha256 else -1,
        "most": MOST,
        "most_counted": MOST_COUNTED,
    }
    parents = list(_numbers(db, PARENTS, values))
    return Lineage(
        parents=Kin(_relatives(db, parents[:MOST]), len(parents)),
        references=tuple(_references(db, values)),
        children=_kin(db, CHILDREN, values) if sha256 else Kin(),
        siblings=_kin(db, SIBLINGS, values),
        origin=_kin(db, ORIGIN, values),
        taken_up=_kin(db, TAKEN_UP, values),
        characters=characters_of_task(db, task_id),
        cells=cells_of_picture(db, task_id, sha256),
    )


def _kin(db: "Connection", query: str, values: Mapping[str, Any]) -> Kin:
    numbers = list(_numbers(db, query, values))
    return Kin(_relatives(db, sorted(numbers, reverse=True)[:MOST]), len(numbers))


def _numbers(db: "Connection", query: str, values: Mapping[str, Any]) -> Iterator[int]:
    return (row["number"] for row in select(db, query, values))


def _relatives(db: "Connection", numbers: list[int]) -> tuple[Relative, ...]:
    found: list[Relative] = []
    for number in numbers:
        for row in select(db, RELATIVE, {"number": number, "longest": _LONGEST_PROMPT}):
            found.append(Relative(number, row["task_id"], output(row), row["begun"]))
    return tuple(found)


def _references(db: "Connection", values: Mapping[str, Any]) -> Iterator[UsedReference]:
    for row in select(db, REFERENCES, values):
        kept = output(row | {"position": 0}) if row["path"] is not None else None
        yield UsedReference(row["sha256"], row["name"], kept)


# The picture that a reference is, or was cropped from or drawn upon; of several with
# the same bytes the first one made.
_PARENT = """
    SELECT min(pictures.number) FROM pictures
    JOIN tasks ON tasks.number = pictures.task_number
    WHERE pictures.sha256 IN (
        task_references.sha256,
        (SELECT original FROM edited_references
         WHERE edited_references.sha256 = task_references.sha256)
    ) AND pictures.trashed_ms IS NULL AND tasks.id <> :task_id
"""
PARENTS = f"""
SELECT number FROM (
    SELECT ({_PARENT}) AS number, position FROM task_references
    WHERE task_id = :task_id
)
WHERE number IS NOT NULL GROUP BY number ORDER BY min(position)
"""  # noqa: S608 - put together of our own words
REFERENCES = f"""
SELECT task_references.sha256, task_references.name, path, width, height, format,
       size_bytes
FROM task_references LEFT JOIN stored_references
  ON stored_references.sha256 = task_references.sha256
WHERE task_id = :task_id AND ({_PARENT}) IS NULL
ORDER BY position LIMIT :most
"""  # noqa: S608 - put together of our own words
# The pictures of some tasks.
_OF = """
SELECT pictures.number FROM pictures
WHERE pictures.task_number IN (SELECT tasks.number FROM tasks WHERE {tasks}
                               LIMIT :most_counted)
  AND pictures.trashed_ms IS NULL {pictures}
"""
_MADE_WITH_IT = """
    tasks.id IN (
        SELECT task_id FROM task_references WHERE sha256 IN (
            SELECT :sha256
            UNION ALL
            SELECT sha256 FROM edited_references WHERE original = :sha256)
        LIMIT :most_counted)
    AND tasks.id <> :task_id
"""
_OF_ITS_ORDER = "batch_id = (SELECT batch_id FROM tasks WHERE id = :task_id)"
_NOT_ITSELF = """
    AND NOT (pictures.position = :position AND pictures.task_number = (
        SELECT tasks.number FROM tasks WHERE id = :task_id))
"""
_BEFORE_IT = "tasks.id = (SELECT origin_id FROM tasks WHERE id = :task_id)"
CHILDREN = _OF.format(tasks=_MADE_WITH_IT, pictures="")
SIBLINGS = _OF.format(tasks=_OF_ITS_ORDER, pictures=_NOT_ITSELF)
ORIGIN = _OF.format(tasks=_BEFORE_IT, pictures="")
TAKEN_UP = _OF.format(tasks="origin_id = :task_id", pictures="")
RELATIVE = """
SELECT tasks.id AS task_id, substr(tasks.prompt, 1, :longest) AS begun, outputs.*
FROM pictures
JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
WHERE pictures.number = :number
"""
QUERIES = (PARENTS, REFERENCES, CHILDREN, SIBLINGS, ORIGIN, TAKEN_UP, RELATIVE)
