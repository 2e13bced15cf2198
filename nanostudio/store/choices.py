"""Small things the program was told or has learned, by name."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def load_choices(db: "Connection", beginning: str) -> dict[str, str]:
    """Values by the rest of their names, for all names that begin so."""
    rows = db.execute(
        "SELECT substr(name, length(:beginning) + 1), value FROM choices"
        " WHERE substr(name, 1, length(:beginning)) = :beginning ORDER BY name",
        {"beginning": beginning},
    )
    return {str(rest): str(value) for rest, value in rows}


def save_choice(db: "Connection", name: str, value: str) -> None:
    """Keep a value in place of what had this name."""
    db.execute(
        "INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)", (name, value)
    )


def forget_choice(db: "Connection", name: str) -> None:
    """Keep nothing under this name any more."""
    db.execute("DELETE FROM choices WHERE name = ?", (name,))
