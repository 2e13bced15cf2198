"""The composer's state, so that a start finds it as it was left."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_COMPOSER = "composer"


def load_draft(db: "Connection") -> bytes | None:
    """What was last saved, or None."""
    query = "SELECT content FROM drafts WHERE name = ?"
    for (content,) in db.execute(query, (_COMPOSER,)):
        return bytes(content)
    return None


def save_draft(db: "Connection", blob: bytes) -> None:
    """Keep the composer's state in place of what was kept."""
    db.execute(
        "INSERT OR REPLACE INTO drafts (name, content) VALUES (?, ?)",
        (_COMPOSER, blob),
    )
