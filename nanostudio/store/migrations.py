"""Every step the database's shape has taken, in order; never edited once released.

A new database runs the same list. What a column means is said here alone, or in what is
run from here."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from nanostudio.core.errors import DatabaseDamaged, DatabaseNewer
from nanostudio.core.say import say
from nanostudio.store.files_shape import m005_files
from nanostudio.store.sheets_shape import m006_sheets

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

APPLICATION_ID = 0x4E414E53  # "NANS"; `file` and sqlite3 show it

Migration = Callable[["Connection"], None]


_M001 = """
CREATE TABLE tasks (
    number INTEGER PRIMARY KEY,  -- order of arrival, whatever the clock said
    id TEXT NOT NULL UNIQUE,
    batch_id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    prompt TEXT NOT NULL,
    aspect_ratio TEXT,
    resolution TEXT,
    format TEXT,
    n INTEGER NOT NULL CHECK (n >= 1),
    idempotency_key TEXT NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN (
        'queued', 'uploading', 'submitting', 'running', 'collecting',
        'done', 'waiting', 'uncertain', 'failed', 'cancelled')),
    wait_reason TEXT CHECK (wait_reason IN (
        'rate limit', 'offline', 'key', 'credit', 'disk')),
    wait_until_ms INTEGER,
    resume_state TEXT CHECK (resume_state IN (
        'queued', 'uploading', 'submitting', 'running', 'collecting',
        'done', 'waiting', 'uncertain', 'failed', 'cancelled')),
    remote_id TEXT,
    charged TEXT NOT NULL CHECK (charged IN (
        'yes', 'no', 'refunded', 'unknown')),
    cost_micro INTEGER,
    cost_unit TEXT,
    -- How the cost is known: the provider said it, its row lists it, ...
    cost_basis TEXT NOT NULL CHECK (cost_basis IN (
        'reported', 'tokens', 'listed', 'unknown')),
    problem_title TEXT,
    problem_hint TEXT,
    sent_ms INTEGER,
    accepted_ms INTEGER,
    finished_ms INTEGER,
    dismissed_ms INTEGER,
    CHECK ((cost_micro IS NULL) = (cost_unit IS NULL)),
    CHECK ((problem_title IS NULL) = (problem_hint IS NULL))
) STRICT;
CREATE INDEX tasks_by_state ON tasks (state);
-- Not unique: two gateways behind one provider id, or one with a fault, may
-- give the same id twice, and the second task was paid for too.
CREATE INDEX tasks_by_remote_id ON tasks (provider, remote_id);
CREATE INDEX tasks_by_batch ON tasks (batch_id);

CREATE TABLE task_references (
    task_id TEXT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    -- Names bytes; they need not be in this library (any more).
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT CHECK (role IN ('character', 'object', 'style')),
    url TEXT,  -- the public address it was fetched from
    PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_references_by_sha256 ON task_references (sha256);

CREATE TABLE outputs (
    task_id TEXT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 999),
    path TEXT NOT NULL,  -- relative to the library folder
    sha256 TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    format TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX outputs_by_sha256 ON outputs (sha256);
CREATE INDEX outputs_by_path ON outputs (path);

-- The paid create as it was or will be sent. The body goes when its task is
-- closed: it may hold megabytes of pictures. Its hash stays.
CREATE TABLE submissions (
    task_id TEXT PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
    idempotency_key TEXT NOT NULL,
    base_url TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    headers TEXT NOT NULL,  -- a JSON object; never the key
    content_type TEXT,
    body BLOB,
    body_sha256 TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;

-- Answers nobody could make sense of, kept for the person.
CREATE TABLE replies (
    number INTEGER PRIMARY KEY,
    task_id TEXT NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL,
    status INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX replies_by_task ON replies (task_id);

-- Money taken and given back, one row each; only ever added to. Tasks may be
-- purged, what they did cost stays.
CREATE TABLE charges (
    number INTEGER PRIMARY KEY,
    task_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund')),
    amount_micro INTEGER,
    unit TEXT,
    basis TEXT NOT NULL CHECK (basis IN (
        'reported', 'tokens', 'listed', 'unknown')),
    UNIQUE (task_id, kind),
    CHECK ((amount_micro IS NULL) = (unit IS NULL))
) STRICT;
CREATE TRIGGER charges_are_not_changed BEFORE UPDATE ON charges
BEGIN SELECT raise(ABORT, 'charges are only added to'); END;
CREATE TRIGGER charges_are_not_deleted BEFORE DELETE ON charges
BEGIN SELECT raise(ABORT, 'charges are only added to'); END;

CREATE TABLE stored_references (
    sha256 TEXT PRIMARY KEY,
    path TEXT NOT NULL,  -- relative to the library folder
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    added_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE uploads (
    provider TEXT NOT NULL,
    base_url TEXT NOT NULL,
    sha256 TEXT NOT NULL,  -- of the copy that was sent
    url TEXT NOT NULL,
    expires_ms INTEGER NOT NULL,
    PRIMARY KEY (provider, base_url, sha256)
) STRICT, WITHOUT ROWID;

-- Small things the program was told or has learned, by name.
CREATE TABLE choices (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    name TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
"""


def m001_initial(db: "Connection") -> None:
    """Tasks with what they asked, delivered and cost; references, uploads, the draft.

    Times are milliseconds since 1970, UTC; money is in millionths of its unit. Values
    a gateway chooses (remote ids, formats, sizes) are under no UNIQUE and no CHECK:
    an odd answer must never keep what was paid for from being recorded."""
    db.execute(_M001)


_M002 = """
-- What a person works for; "default" is there from the start and has no name.
CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
INSERT INTO projects VALUES ('default', '', 0, 0);

-- The most a project may cost in a unit; only charges since then count.
CREATE TABLE budgets (
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    amount_micro INTEGER NOT NULL CHECK (amount_micro >= 0),
    since_ms INTEGER NOT NULL,
    PRIMARY KEY (project_id, unit)
) STRICT, WITHOUT ROWID;

ALTER TABLE tasks ADD COLUMN project_id TEXT NOT NULL DEFAULT 'default';
-- The price when it was ordered: held back from the budget until the cost is known.
ALTER TABLE tasks ADD COLUMN reserved_micro INTEGER;
ALTER TABLE tasks ADD COLUMN reserved_unit TEXT;
-- Among the queued: the lowest goes first, then the oldest.
ALTER TABLE tasks ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
CREATE INDEX tasks_by_project ON tasks (project_id);
ALTER TABLE charges ADD COLUMN project_id TEXT NOT NULL DEFAULT 'default';
CREATE INDEX charges_by_project ON charges (project_id);

-- Whose account it was: the label of the key it was sent with.
ALTER TABLE submissions ADD COLUMN key_label TEXT NOT NULL DEFAULT '';

-- Names of keys. The keys themselves are in the system's keyring alone.
CREATE TABLE key_labels (
    provider TEXT NOT NULL,
    label TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    PRIMARY KEY (provider, label)
) STRICT, WITHOUT ROWID;

-- Every prompt that was sent, once; they stay when the pictures go.
CREATE TABLE prompts (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    used_ms INTEGER NOT NULL,
    uses INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX prompts_by_use ON prompts (used_ms);
CREATE TABLE saved_prompts (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;

-- References drawn upon or cropped: what they were made of, and how (JSON).
CREATE TABLE edited_references (
    sha256 TEXT PRIMARY KEY,
    original TEXT NOT NULL,  -- SHA-256 of the untouched reference
    recipe TEXT NOT NULL
) STRICT;
"""


def m002_studio(db: "Connection") -> None:
    """Projects with budgets, an order of the queue, several keys for a provider,
    prompts to find again, references drawn upon."""
    db.execute(_M002)


_M003 = """
-- Every picture there is, with what it is sorted and told apart by, so that a hundred
-- thousand are gone through at once. Larger numbers are newer: the time of the order
-- in milliseconds times 2^20, and in one order the first picture highest.
CREATE TABLE pictures (
    number INTEGER PRIMARY KEY,
    task_number INTEGER NOT NULL REFERENCES tasks (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    project_id TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    shape TEXT NOT NULL,  -- asked for; '' for none
    resolution TEXT NOT NULL,  -- asked for; '' for none
    format TEXT NOT NULL,
    pixels INTEGER NOT NULL,
    -- NULL until it was looked over: only then it can be found by words.
    is_unlike INTEGER,
    labels TEXT NOT NULL DEFAULT '',  -- what its model and provider are called
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    is_starred INTEGER NOT NULL DEFAULT 0,
    trashed_ms INTEGER,
    UNIQUE (task_number, position)
) STRICT;
CREATE INDEX pictures_by_sha256 ON pictures (sha256);
CREATE INDEX pictures_to_look_over ON pictures (number) WHERE is_unlike IS NULL;
CREATE INDEX pictures_starred ON pictures (number) WHERE is_starred;
CREATE INDEX pictures_rated ON pictures (rating, number) WHERE rating > 0;
CREATE INDEX pictures_trashed ON pictures (trashed_ms) WHERE trashed_ms IS NOT NULL;

CREATE TABLE picture_tags (
    number INTEGER NOT NULL REFERENCES pictures (number) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (number, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_tags_by_tag ON picture_tags (tag, number);

CREATE TABLE boards (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE board_pictures (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    number INTEGER NOT NULL REFERENCES pictures (number) ON DELETE CASCADE,
    PRIMARY KEY (board_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX board_pictures_by_number ON board_pictures (number);

CREATE TABLE saved_searches (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,  -- JSON
    saved_ms INTEGER NOT NULL
) STRICT;

-- Pieces of all that is known of a picture in words: three characters, and one or two.
CREATE VIRTUAL TABLE grams_long USING fts5 (
    text, content='', contentless_delete=1, detail=none,
    tokenize='trigram case_sensitive 1'
);
CREATE VIRTUAL TABLE grams_short USING fts5 (
    text, content='', contentless_delete=1, detail=none, tokenize='ascii'
);
CREATE TRIGGER pictures_are_not_found_when_gone AFTER DELETE ON pictures
BEGIN
    DELETE FROM grams_long WHERE rowid = old.number;
    DELETE FROM grams_short WHERE rowid = old.number;
END;
"""


def m003_gallery(db: "Connection") -> None:
    """Pictures with a place of their own, judged, tagged, on boards, found by words."""
    db.execute(_M003)
    taken: set[int] = set()
    rows: list[Any] = db.execute(
        """
        SELECT tasks.number, outputs.position, created_ms, tasks.position, sha256,
               project_id, provider, model, ifnull(aspect_ratio, ''),
               ifnull(resolution, ''), outputs.format, width * height
        FROM tasks JOIN outputs ON outputs.task_id = tasks.id ORDER BY tasks.number
        """
    ).fetchall()
    for task, position, created_ms, place, *rest in rows:
        moment = min(max(created_ms, 0), 2**42 - 1) << 20
        number = moment + max(0, 2**20 - 1 - place * 1000 - position)
        while number in taken:
            number -= 1
        taken.add(number)
        db.execute(
            """
            INSERT INTO pictures (
                number, task_number, position, sha256, project_id, provider, model,
                shape, resolution, format, pixels
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (number, task, position, *rest),
        )


_M004 = """
-- What a task's settings were taken from: a task made before, if it was one.
ALTER TABLE tasks ADD COLUMN origin_id TEXT;
CREATE INDEX tasks_by_origin ON tasks (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX edited_references_by_original ON edited_references (original);

-- How a picture looks, in 64 bits: near-identical ones differ in few. NULL: not known.
ALTER TABLE pictures ADD COLUMN look INTEGER;
ALTER TABLE pictures ADD COLUMN awaits_look INTEGER NOT NULL DEFAULT 0;  -- to be found
CREATE INDEX pictures_awaiting_look ON pictures (number) WHERE awaits_look;
-- The number of the one it is stacked under; NULL: stands for itself.
ALTER TABLE pictures ADD COLUMN stack INTEGER;
CREATE INDEX pictures_stacked ON pictures (stack) WHERE stack IS NOT NULL;
CREATE TRIGGER stacks_go_on_without_their_first AFTER DELETE ON pictures
BEGIN
    UPDATE pictures SET stack = nullif(
        (SELECT max(next.number) FROM pictures AS next WHERE next.stack = old.number),
        number
    ) WHERE stack = old.number;
END;
-- Why the file of a picture cannot be shown; '' for one that can.
ALTER TABLE pictures ADD COLUMN trouble TEXT NOT NULL DEFAULT '';
CREATE INDEX pictures_in_trouble ON pictures (number) WHERE trouble <> '';

-- A file on its way into the trash or out of it, noted before it is moved, so that
-- file and row agree after a crash. Paths are relative to the library.
CREATE TABLE moves (
    number INTEGER PRIMARY KEY REFERENCES pictures (number) ON DELETE CASCADE,
    source TEXT NOT NULL,
    target TEXT NOT NULL
) STRICT;
-- Where a picture in the trash lay before.
CREATE TABLE trashed_paths (
    number INTEGER PRIMARY KEY REFERENCES pictures (number) ON DELETE CASCADE,
    path TEXT NOT NULL
) STRICT;

-- Files seen by an import, so that a second one need not read them again.
CREATE TABLE imported_files (
    path TEXT PRIMARY KEY,  -- absolute
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL  -- '' for what is no picture
) STRICT, WITHOUT ROWID;
CREATE TABLE watched_folders (
    path TEXT PRIMARY KEY,  -- absolute
    added_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What the file of an imported picture says of how it was made, beyond its task.
CREATE TABLE picture_notes (
    number INTEGER PRIMARY KEY REFERENCES pictures (number) ON DELETE CASCADE,
    origin TEXT NOT NULL,  -- the program that wrote it
    settings TEXT NOT NULL  -- JSON: [[name, words], ...]
) STRICT;

-- The folder of the library that a project's pictures go to; '' for the usual one.
ALTER TABLE projects ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE projects ADD COLUMN defaults TEXT NOT NULL DEFAULT '';  -- JSON; '' for none

-- One request sent to several models, judged before anybody sees whose is whose.
CREATE TABLE trials (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    created_ms INTEGER NOT NULL,
    judged_ms INTEGER,
    winner_id TEXT  -- a task; NULL with judged_ms: none was good
) STRICT;
CREATE TABLE trial_tasks (
    trial_id TEXT NOT NULL REFERENCES trials (id) ON DELETE CASCADE,
    task_id TEXT NOT NULL UNIQUE,
    place INTEGER NOT NULL,  -- in which it is shown; chance decides
    PRIMARY KEY (trial_id, place)
) STRICT, WITHOUT ROWID;
"""


def m004_judging(db: "Connection") -> None:
    """Trash, imports, face-offs, projects with folders, where settings came from."""
    db.execute(_M004)


MIGRATIONS: tuple[Migration, ...] = (
    m001_initial,
    m002_studio,
    m003_gallery,
    m004_judging,
    m005_files,
    m006_sheets,
)


def pending(db: "Connection", migrations: Sequence[Migration]) -> Sequence[Migration]:
    """The migrations `db` still needs, in order; reads only.

    Raises DatabaseNewer and DatabaseDamaged when `db` is not ours to change."""
    application = _number(db, "PRAGMA application_id")
    if application != APPLICATION_ID:
        if application or _number(db, "SELECT count(*) FROM sqlite_schema"):
            raise DatabaseDamaged(
                say("This file is a database of another program."),
                say("Choose another folder; nothing was changed."),
            )
        return migrations
    applied = [name for (name,) in db.execute("SELECT name FROM migrations")]
    ours = [migration.__name__ for migration in migrations]
    if _number(db, "PRAGMA user_version") > len(ours) or set(applied) - set(ours):
        raise DatabaseNewer(
            say("This library was made by a newer NanoStudio."),
            say("Update NanoStudio to open it; nothing was changed."),
        )
    return [step for step in migrations if step.__name__ not in applied]


def apply(db: "Connection", migration: Migration, version: int) -> None:
    """One step and its record; the caller holds the transaction. `version` from 1."""
    if version == 1:
        db.pragma("application_id", APPLICATION_ID)
        db.execute(
            """
            CREATE TABLE migrations (
                name TEXT PRIMARY KEY,
                applied_ms INTEGER NOT NULL
            ) STRICT;
            """
        )
    migration(db)
    db.execute(
        "INSERT INTO migrations (name, applied_ms) VALUES (?, ?)",
        (migration.__name__, time.time_ns() // 1_000_000),
    )
    db.pragma("user_version", version)


def _number(db: "Connection", query: str) -> int:
    ((number,),) = db.execute(query)
    assert isinstance(number, int)  # noqa: S101 - tells mypy what the queries return
    return number
