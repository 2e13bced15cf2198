"""Prompts that were sent, to go back to, and those kept under a name."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nanostudio.store.rows import select

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

MOST_PROMPTS = 5_000  # the oldest go first


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPrompt:
    """A prompt or template under a name of the person's."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedPrompt:
    """A prompt that was sent, with all that is known of it."""

    text: str
    used_ms: int  # the last time
    uses: int


def note_prompt(db: "Connection", text: str, now_ms: int) -> None:
    """Remember that a prompt was sent now; the same words are kept once."""
    db.execute(
        "INSERT INTO prompts (text, used_ms) VALUES (:text, :now_ms)"
        " ON CONFLICT (text) DO UPDATE SET used_ms = excluded.used_ms, uses = uses + 1",
        {"text": text, "now_ms": now_ms},
    )
    db.execute(
        "DELETE FROM prompts WHERE number IN ("
        " SELECT number FROM prompts ORDER BY used_ms DESC, number DESC"
        " LIMIT -1 OFFSET ?)",
        (MOST_PROMPTS,),
    )


def list_prompts(db: "Connection", *, limit: int = MOST_PROMPTS) -> list[str]:
    """What was sent, the last first."""
    rows = db.execute(
        "SELECT text FROM prompts ORDER BY used_ms DESC, number DESC LIMIT ?", (limit,)
    )
    return [str(text) for (text,) in rows]


def forget_prompt(db: "Connection", text: str) -> UsedPrompt | None:
    """Remember these words no longer; hands back what was known of them."""
    query = "DELETE FROM prompts WHERE text = :text RETURNING text, used_ms, uses"
    gone = [UsedPrompt(**row) for row in select(db, query, {"text": text})]
    return gone[0] if gone else None


def restore_prompt(db: "Connection", used: UsedPrompt) -> None:
    """Remember a forgotten prompt again, in its old place unless it was sent since."""
    db.execute(
        "INSERT OR IGNORE INTO prompts (text, used_ms, uses) VALUES (?, ?, ?)",
        (used.text, used.used_ms, used.uses),
    )


def save_prompt(db: "Connection", prompt: SavedPrompt, now_ms: int) -> None:
    """Keep a prompt under its name, in place of the one that had it."""
    db.execute(
        "INSERT OR REPLACE INTO saved_prompts (name, text, saved_ms) VALUES (?, ?, ?)",
        (prompt.name, prompt.text, now_ms),
    )


def rename_saved_prompt(db: "Connection", name: str, new: str) -> None:
    """Give a saved prompt another name, which no other one has."""
    db.execute("UPDATE saved_prompts SET name = ? WHERE name = ?", (new, name))


def delete_saved_prompt(db: "Connection", name: str) -> None:
    """Drop a saved prompt; none of that name is no error."""
    db.execute("DELETE FROM saved_prompts WHERE name = ?", (name,))


def list_saved_prompts(db: "Connection") -> list[SavedPrompt]:
    """The saved prompts by name, as a person sorts them."""
    rows = select(db, "SELECT name, text FROM saved_prompts", {})
    kept = [SavedPrompt(name=row["name"], text=row["text"]) for row in rows]
    return sorted(kept, key=lambda prompt: prompt.name.casefold())
