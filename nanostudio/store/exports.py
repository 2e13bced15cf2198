"""What an export needs to know of pictures beforehand."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_SEED = "seed"  # as programs call it, in any letters


def count_bytes(db: "Connection", numbers: Sequence[int]) -> int:
    """How much the files of these pictures hold together."""
    query = """
        SELECT coalesce(sum(size_bytes), 0) FROM pictures
        JOIN tasks ON tasks.number = task_number
        JOIN outputs ON outputs.task_id = tasks.id
            AND outputs.position = pictures.position
        WHERE pictures.number IN (SELECT value FROM json_each(?))
    """
    ((count,),) = db.execute(query, (json.dumps(list(numbers)),))
    return int(count)


def read_seeds(db: "Connection", numbers: Sequence[int]) -> dict[int, int]:
    """The seeds of those pictures whose files said it when they were imported."""
    query = """
        SELECT number, settings FROM picture_notes
        WHERE number IN (SELECT value FROM json_each(?))
    """
    seeds = {}
    for number, settings in db.execute(query, (json.dumps(list(numbers)),)):
        for name, words in json.loads(settings):
            if name.casefold() == _SEED and words.isascii() and words.isdigit():
                seeds[int(number)] = int(words[:20])
    return seeds


def number_of(db: "Connection", sha256: str, task_id: str = "") -> int | None:
    """A picture with these bytes, best one that the task made, one of the trash last;
    None when the history has none."""
    query = """
        SELECT pictures.number FROM pictures
        JOIN tasks ON tasks.number = pictures.task_number WHERE pictures.sha256 = ?
        ORDER BY tasks.id != ?, trashed_ms IS NOT NULL, pictures.number LIMIT 1
    """
    rows = db.execute(query, (sha256, task_id))
    return next((int(number) for (number,) in rows), None)
