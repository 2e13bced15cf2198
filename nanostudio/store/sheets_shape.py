"""The database's shape for characters and sheets; never edited once released.

See migrations, which runs it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_SHAPE = """
-- `content` is JSON: see core.character_json. Canon and lock are kept apart to be read
-- alone. NULL in `put_away_ms`: in use.
CREATE TABLE characters (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    canon INTEGER NOT NULL CHECK (canon >= 1),
    content TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    put_away_ms INTEGER
) STRICT;
-- The character as each canon version of it was; the newest is as it is now.
CREATE TABLE character_versions (
    character_id TEXT NOT NULL REFERENCES characters (id) ON DELETE CASCADE,
    canon INTEGER NOT NULL,
    content TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (character_id, canon)
) STRICT, WITHOUT ROWID;
-- Which pictures show it, every version of every view: to be found by the picture.
CREATE TABLE character_pictures (
    character_id TEXT NOT NULL REFERENCES characters (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (character_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX character_pictures_by_sha256 ON character_pictures (sha256);
-- Which version of it a task was made with. The task may be gone.
CREATE TABLE task_characters (
    task_id TEXT NOT NULL,
    character_id TEXT NOT NULL,
    canon INTEGER NOT NULL,
    PRIMARY KEY (task_id, character_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_characters_by_character ON task_characters (character_id, canon);

CREATE TABLE sheets (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    content TEXT NOT NULL,  -- JSON: see core.sheet_json
    created_ms INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    put_away_ms INTEGER
) STRICT;
CREATE INDEX sheets_by_project ON sheets (project_id);
CREATE TABLE sheet_cells (
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    cell_id TEXT NOT NULL,
    content TEXT NOT NULL,  -- JSON
    PRIMARY KEY (sheet_id, cell_id)
) STRICT, WITHOUT ROWID;
-- What is in the JSON and looked for: who is on a sheet, and pictures of a cell.
CREATE TABLE sheet_characters (
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    character_id TEXT NOT NULL,
    PRIMARY KEY (sheet_id, character_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_characters_by_character ON sheet_characters (character_id);
-- Which cell a task was ordered for. The task may be gone.
CREATE TABLE sheet_tasks (
    task_id TEXT PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES sheets (id) ON DELETE CASCADE,
    cell_id TEXT NOT NULL,
    is_taken INTEGER NOT NULL DEFAULT 0  -- its pictures are versions of a cell
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_tasks_by_sheet ON sheet_tasks (sheet_id);
CREATE INDEX sheet_tasks_not_taken ON sheet_tasks (task_id) WHERE NOT is_taken;
CREATE TABLE sheet_pictures (
    sheet_id TEXT NOT NULL,
    cell_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (sheet_id, cell_id, sha256),
    FOREIGN KEY (sheet_id, cell_id) REFERENCES sheet_cells ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_pictures_by_sha256 ON sheet_pictures (sha256);
"""


def m006_sheets(db: "Connection") -> None:
    """Characters with their versions, and sheets of cells."""
    db.execute(_SHAPE)
