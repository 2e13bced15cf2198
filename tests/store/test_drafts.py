"""The composer's state."""

from nanostudio.store.database import Connection
from nanostudio.store.drafts import load_draft, save_draft


def test_there_is_no_draft_at_first(db: Connection) -> None:
    assert load_draft(db) is None


def test_the_last_saved_draft_comes_back(db: Connection) -> None:
    save_draft(db, b"one")
    save_draft(db, b"\x00two")
    assert load_draft(db) == b"\x00two"
