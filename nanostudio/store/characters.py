"""Characters, each canon version of them, and what was made with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from nanostudio.core.character import Character, check
from nanostudio.core.character_json import from_json, to_json

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A canon version: since when it holds, and how many pictures were made with it."""

    canon: int
    since_ms: int
    pictures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedIn:
    """Where a character is to be seen. Pictures in the trash are not counted."""

    pictures: int = 0
    sheets: int = 0
    by_canon: Mapping[int, int] = field(default_factory=dict)  # pictures


def save_character(db: "Connection", character: Character, now_ms: int) -> Character:
    """Keep a character under its id; it comes back as it was kept.

    When it looks different and pictures were ordered with its canon, that version stays
    as it was, and a new one begins. A canon once reached is never gone back behind.
    Raises Refused when it is no character that can be kept."""
    check(character)
    before = get_character(db, character.id)
    canon = max(character.canon, before.canon if before else 1)
    if before is not None and before.look != character.look:
        canon += canon == before.canon and _is_used(db, before)
    kept = replace(character, canon=canon)
    content = to_json(kept)
    db.execute(
        """
        INSERT INTO characters (id, name, canon, content, created_ms, changed_ms)
        VALUES (:id, :name, :canon, :content, :now_ms, :now_ms)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, canon = excluded.canon,
            content = excluded.content, changed_ms = excluded.changed_ms
        """,
        {
            "id": kept.id,
            "name": kept.name,
            "canon": canon,
            "content": content,
            "now_ms": now_ms,
        },
    )
    db.execute(
        """
        INSERT INTO character_versions VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET content = excluded.content
        """,
        (kept.id, canon, content, now_ms),
    )
    _note_pictures(db, kept)
    return kept


def get_character(db: "Connection", character_id: str) -> Character | None:
    """A character as it is now, also one that was put away."""
    query = "SELECT content FROM characters WHERE id = ?"
    row = db.execute(query, (character_id,)).fetchone()
    return from_json(str(row[0])) if row else None


def list_characters(db: "Connection") -> list[Character]:
    """Those in use, by name, as a person sorts them."""
    query = "SELECT content FROM characters WHERE put_away_ms IS NULL"
    found = [from_json(str(content)) for (content,) in db.execute(query)]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def put_away_character(db: "Connection", character_id: str, now_ms: int) -> None:
    """Do without a character; nothing of it is lost."""
    query = "UPDATE characters SET put_away_ms = ? WHERE id = ?"
    db.execute(query, (now_ms, character_id))


def bring_back_character(db: "Connection", character_id: str) -> None:
    """Undo putting it away."""
    query = "UPDATE characters SET put_away_ms = NULL WHERE id = ?"
    db.execute(query, (character_id,))


def get_version(db: "Connection", character_id: str, canon: int) -> Character | None:
    """A character as it was in a canon version; None when there is no such one."""
    row = db.execute(_VERSION, (character_id, canon)).fetchone()
    return from_json(str(row[0])) if row else None


def list_versions(db: "Connection", character_id: str) -> list[Version]:
    """Its canon versions, the newest first."""
    made = used_in(db, character_id).by_canon
    query = """
        SELECT canon, since_ms FROM character_versions
        WHERE character_id = ? ORDER BY canon DESC
    """
    return [
        Version(canon=canon, since_ms=since_ms, pictures=made.get(canon, 0))
        for canon, since_ms in db.execute(query, (character_id,))
    ]


def note_made_with(
    db: "Connection", task_id: str, characters: Mapping[str, int]
) -> None:
    """Note with which canon version of which characters (by id) a task is made.

    In one transaction with the task, so that no crash leaves a picture of which nobody
    knows. What was noted first stays: a task is sent as it was."""
    db.executemany(
        "INSERT OR IGNORE INTO task_characters VALUES (?, ?, ?)",
        [(task_id, one, canon) for one, canon in characters.items()],
    )


def made_with(db: "Connection", task_id: str) -> dict[str, int]:
    """The canon version of each character, by id, that a task was made with."""
    query = "SELECT character_id, canon FROM task_characters WHERE task_id = ?"
    return {str(one): int(canon) for one, canon in db.execute(query, (task_id,))}


def pictures_made_with(
    db: "Connection", character_id: str, canon: int | None = None
) -> list[int]:
    """Numbers of the pictures made with a canon version, the newest first; None: with
    any. Those in the trash are left out."""
    values = {"character": character_id, "canon": canon}
    return [int(number) for number, _ in db.execute(_MADE_WITH, values)]


def outdated_pictures(db: "Connection", character_id: str) -> list[int]:
    """Numbers of the pictures made with a canon version that is not the one of now, the
    newest first. Those in the trash are left out."""
    character = get_character(db, character_id)
    now = character.canon if character else 0
    rows = db.execute(_MADE_WITH, {"character": character_id, "canon": None})
    return [int(number) for number, canon in rows if canon != now]


def used_in(db: "Connection", character_id: str) -> UsedIn:
    """In how many pictures and sheets a character is."""
    rows = db.execute(_MADE_WITH, {"character": character_id, "canon": None})
    by_canon: dict[int, int] = {}
    for _, canon in rows:
        by_canon[canon] = by_canon.get(canon, 0) + 1
    (sheets,) = db.execute(_SHEETS, (character_id,)).fetchone() or (0,)
    return UsedIn(
        pictures=sum(by_canon.values()), sheets=int(sheets), by_canon=by_canon
    )


def characters_of_picture(db: "Connection", sha256: str) -> list[str]:
    """Ids of the characters, in use or put away, one of whose views has these bytes."""
    query = """
        SELECT character_id FROM character_pictures WHERE sha256 = ?
        ORDER BY character_id
    """
    return [str(one) for (one,) in db.execute(query, (sha256,))]


def _is_used(db: "Connection", character: Character) -> bool:
    query = "SELECT 1 FROM task_characters WHERE character_id = ? AND canon = ?"
    return db.execute(query, (character.id, character.canon)).fetchone() is not None


def _note_pictures(db: "Connection", character: Character) -> None:
    db.execute("DELETE FROM character_pictures WHERE character_id = ?", (character.id,))
    db.executemany(
        "INSERT OR IGNORE INTO character_pictures VALUES (?, ?)",
        [
            (character.id, picture.sha256)
            for view in character.views
            for picture in view.pictures
        ],
    )


_VERSION = """
SELECT content FROM character_versions WHERE character_id = ? AND canon = ?
"""
_MADE_WITH = """
SELECT pictures.number, canon FROM task_characters
JOIN tasks ON tasks.id = task_characters.task_id
JOIN pictures ON pictures.task_number = tasks.number
WHERE character_id = :character AND (:canon IS NULL OR canon = :canon)
AND trashed_ms IS NULL ORDER BY pictures.number DESC
"""
_SHEETS = """
SELECT count(*) FROM sheet_characters JOIN sheets ON sheets.id = sheet_id
WHERE character_id = ? AND put_away_ms IS NULL
"""
