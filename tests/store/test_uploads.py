"""Uploaded copies, each at its gateway and until its end."""

from nanostudio.store.database import Connection
from nanostudio.store.uploads import find_upload, forget_uploads, remember_upload
from tests.store.samples import SHA256

PLACE = {"provider": "monet", "base_url": "https://a.example", "sha256": SHA256}


def test_a_copy_is_found_until_it_expires(db: Connection) -> None:
    remember_upload(db, **PLACE, url="https://cdn.example/1", expires_ms=1000)
    assert find_upload(db, **PLACE, now_ms=999) == "https://cdn.example/1"
    assert find_upload(db, **PLACE, now_ms=1000) is None


def test_a_copy_is_only_where_it_was_sent(db: Connection) -> None:
    remember_upload(db, **PLACE, url="https://cdn.example/1", expires_ms=1000)
    for other in ("provider", "base_url", "sha256"):
        assert find_upload(db, **PLACE | {other: "other"}, now_ms=0) is None


def test_a_newer_address_replaces_the_older(db: Connection) -> None:
    remember_upload(db, **PLACE, url="https://cdn.example/1", expires_ms=1000)
    remember_upload(db, **PLACE, url="https://cdn.example/2", expires_ms=2000)
    assert find_upload(db, **PLACE, now_ms=1500) == "https://cdn.example/2"


def test_a_forgotten_copy_is_gone(db: Connection) -> None:
    remember_upload(db, **PLACE, url="https://cdn.example/1", expires_ms=1000)
    forget_uploads(db, ["https://cdn.example/1", "https://cdn.example/other"])
    assert find_upload(db, **PLACE, now_ms=0) is None


def test_forgetting_an_old_address_leaves_the_newer(db: Connection) -> None:
    remember_upload(db, **PLACE, url="https://cdn.example/1", expires_ms=1000)
    remember_upload(db, **PLACE, url="https://cdn.example/2", expires_ms=1000)
    forget_uploads(db, ["https://cdn.example/1"])
    assert find_upload(db, **PLACE, now_ms=0) == "https://cdn.example/2"
