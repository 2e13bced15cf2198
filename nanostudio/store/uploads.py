"""Copies of references that gateways hold for a while, so none is sent twice."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nanostudio.store.database import Connection


def remember_upload(
    db: "Connection",
    *,
    provider: str,
    base_url: str,
    sha256: str,
    url: str,
    expires_ms: int,
) -> None:
    """Keep where the copy with this hash is, in place of an older address."""
    db.execute(
        """
        INSERT OR REPLACE INTO uploads (provider, base_url, sha256, url, expires_ms)
        VALUES (?, ?, ?, ?, ?)
        """,
        (provider, base_url, sha256, url, expires_ms),
    )


def find_upload(
    db: "Connection", *, provider: str, base_url: str, sha256: str, now_ms: int
) -> str | None:
    """The copy's URL while `now_ms` is before its end; the caller adds its margin."""
    query = """
        SELECT url FROM uploads
        WHERE provider = ? AND base_url = ? AND sha256 = ? AND expires_ms > ?
        """
    for (url,) in db.execute(query, (provider, base_url, sha256, now_ms)):
        return str(url)
    return None


def forget_uploads(db: "Connection", urls: Sequence[str]) -> None:
    """Drop addresses that turned out not to work; newer ones of the copies stay."""
    db.executemany("DELETE FROM uploads WHERE url = ?", [(url,) for url in urls])
