"""Near-identical pictures of one order, stacked under the first of them: those under it
name it, and none is named that stands under another itself.

Only pictures of the same prompt and order are compared, and none that was imported."""

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from nanostudio.core.alike import stacked
from nanostudio.core.provenance import IMPORTED

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def await_looks(db: "Connection", numbers: Collection[int]) -> None:
    """Have the looks of these pictures found out, and of those they are compared with,
    as far as they are not known. What is alone needs none."""
    db.execute(_AWAIT, {"numbers": json.dumps(list(numbers)), "imported": IMPORTED})


def next_awaited(db: "Connection", below: int | None = None) -> tuple[int, str] | None:
    """The newest picture, of those `below` a number, whose look is to be found out, and
    its path in the library."""
    row = db.execute(_NEXT, {"below": below}).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def stack(db: "Connection", number: int, look: int | None) -> list[int]:
    """Note how a picture looks, and stack it with those it is compared with; None: that
    cannot be found out. The numbers of pictures whose stacks may be others now."""
    db.execute(
        "UPDATE pictures SET look = ?, awaits_look = 0 WHERE number = ?", (look, number)
    )
    looks: dict[int, int] = {}
    before: dict[int, int] = {}
    values = {"number": number, "imported": IMPORTED}
    for one, its_look, under in db.execute(_LOOKS, values):
        looks[one], before[one] = its_look, under
    now = stacked(looks)
    if now == before:
        return []
    db.executemany(
        "UPDATE pictures SET stack = nullif(:head, number) WHERE number = :number",
        [
            {"number": one, "head": head}
            for one, head in now.items()
            if head != before[one]
        ],
    )
    return sorted(now)


_AWAIT = """
WITH orders AS (
    SELECT DISTINCT batch_id, prompt FROM pictures
    JOIN tasks ON tasks.number = pictures.task_number
    WHERE pictures.number IN (SELECT value FROM json_each(:numbers))
    AND pictures.provider <> :imported
),
mates AS (
    SELECT pictures.number,
           count(*) OVER (PARTITION BY tasks.batch_id, tasks.prompt) AS many
    FROM orders JOIN tasks
    ON tasks.batch_id = orders.batch_id AND tasks.prompt = orders.prompt
    JOIN pictures ON pictures.task_number = tasks.number
)
UPDATE pictures SET awaits_look = 1
WHERE look IS NULL AND number IN (SELECT number FROM mates WHERE many > 1)
"""
_NEXT = """
SELECT pictures.number, outputs.path FROM pictures
JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
WHERE awaits_look AND (:below IS NULL OR pictures.number < :below)
ORDER BY pictures.number DESC LIMIT 1
"""
_LOOKS = """
SELECT pictures.number, pictures.look, ifnull(pictures.stack, pictures.number)
FROM pictures AS one JOIN tasks AS mine ON mine.number = one.task_number
JOIN tasks ON tasks.batch_id = mine.batch_id AND tasks.prompt = mine.prompt
JOIN pictures ON pictures.task_number = tasks.number
WHERE one.number = :number AND one.provider <> :imported
AND pictures.look IS NOT NULL
"""
