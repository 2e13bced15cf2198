"""The pictures of sheets' cells as they lie in the library now."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from nanostudio.core.task import Output
from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def pictures_of(db: "Connection", wanted: Iterable[str]) -> dict[str, Output]:
    """By SHA-256 the picture with these bytes: of the history, one in the trash only
    where there is no other; else a reference. What was deleted for ever is left out."""
    values = {"wanted": json.dumps(list(wanted))}
    found = [*select(db, _REFERENCES, values), *select(db, _OUTPUTS, values)]
    return {row["sha256"]: Output(**row) for row in found}  # the last one counts


_REFERENCES = """
SELECT sha256, path, width, height, format, size_bytes FROM stored_references
WHERE sha256 IN (SELECT value FROM json_each(:wanted))
"""
_OUTPUTS = """
SELECT outputs.sha256, outputs.path, outputs.width, outputs.height, outputs.format,
       outputs.size_bytes, outputs.position
FROM pictures JOIN tasks ON tasks.number = pictures.task_number
JOIN outputs ON outputs.task_id = tasks.id AND outputs.position = pictures.position
WHERE pictures.sha256 IN (SELECT value FROM json_each(:wanted))
ORDER BY trashed_ms IS NULL, pictures.number
"""
