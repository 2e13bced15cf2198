"""Names of keys, so that they can be listed: a keyring only answers for a name."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def list_key_labels(db: "Connection") -> dict[str, list[str]]:
    """The labels by provider, the oldest first."""
    labels: dict[str, list[str]] = {}
    for provider, label in db.execute(
        "SELECT provider, label FROM key_labels ORDER BY added_ms, label"
    ):
        labels.setdefault(str(provider), []).append(str(label))
    return labels


def add_key_label(db: "Connection", provider: str, label: str, now_ms: int) -> None:
    """Know a key's name; known already, it keeps its place."""
    db.execute(
        "INSERT INTO key_labels (provider, label, added_ms) VALUES (:provider, :label,"
        " max(:now_ms, (SELECT coalesce(max(added_ms) + 1, 0) FROM key_labels)))"
        " ON CONFLICT DO NOTHING",  # two of one moment keep their order
        {"provider": provider, "label": label, "now_ms": now_ms},
    )


def drop_key_label(db: "Connection", provider: str, label: str) -> None:
    """Forget a key's name; not knowing it is no error."""
    db.execute(
        "DELETE FROM key_labels WHERE provider = ? AND label = ?", (provider, label)
    )
