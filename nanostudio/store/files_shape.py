"""The database's shape for files beside the library's own; never edited once released.

See migrations, which runs it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection
# ruff: noqa: S608 - every piece of a query is one of ours

# A change of a picture is one more row of `sidecars_due`: whoever writes its document
# takes those away that were there when it was read.
_NOTE = "INSERT INTO sidecars_due (number) "
_IS_ON = "EXISTS (SELECT 1 FROM choices WHERE name = 'sidecars')"

_SHAPE = f"""
-- The documents beside originals: where the last one of a picture was written,
-- relative to the library. The picture may be gone.
CREATE TABLE sidecars (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL
) STRICT;
CREATE TABLE sidecars_due (
    change INTEGER PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT;
CREATE TRIGGER sidecars_of_new_pictures AFTER INSERT ON pictures WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (new.number); END;
CREATE TRIGGER sidecars_of_judged_pictures
AFTER UPDATE OF rating, is_starred, trashed_ms, project_id, sha256 ON pictures
WHEN {_IS_ON} BEGIN {_NOTE} VALUES (new.number); END;
CREATE TRIGGER sidecars_of_pictures_gone AFTER DELETE ON pictures WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (old.number); END;
CREATE TRIGGER sidecars_of_tagged_pictures AFTER INSERT ON picture_tags WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (new.number); END;
CREATE TRIGGER sidecars_of_untagged_pictures AFTER DELETE ON picture_tags WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (old.number); END;
CREATE TRIGGER sidecars_on_boards AFTER INSERT ON board_pictures WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (new.number); END;
CREATE TRIGGER sidecars_off_boards AFTER DELETE ON board_pictures WHEN {_IS_ON}
BEGIN {_NOTE} VALUES (old.number); END;
CREATE TRIGGER sidecars_of_renamed_boards AFTER UPDATE OF name ON boards WHEN {_IS_ON}
BEGIN {_NOTE} SELECT number FROM board_pictures WHERE board_id = new.id; END;
CREATE TRIGGER sidecars_of_renamed_projects AFTER UPDATE OF name ON projects
WHEN {_IS_ON}
BEGIN {_NOTE} SELECT number FROM pictures WHERE project_id = new.id; END;
CREATE TRIGGER sidecars_of_moved_files AFTER UPDATE OF path ON outputs
WHEN old.path <> new.path AND {_IS_ON}
BEGIN {_NOTE} SELECT pictures.number FROM pictures
    JOIN tasks ON tasks.number = task_number
    WHERE tasks.id = new.task_id AND pictures.position = new.position; END;
CREATE TRIGGER sidecars_of_changed_tasks
AFTER UPDATE OF charged, cost_micro, remote_id, finished_ms ON tasks
WHEN (old.charged, old.cost_micro, old.remote_id, old.finished_ms)
    IS NOT (new.charged, new.cost_micro, new.remote_id, new.finished_ms) AND {_IS_ON}
BEGIN {_NOTE} SELECT number FROM pictures WHERE task_number = new.number; END;
"""


def m005_files(db: "Connection") -> None:
    """Documents beside originals, in step with what is known of them."""
    db.execute(_SHAPE)
