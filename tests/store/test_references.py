"""Stored references by hash."""

from dataclasses import replace

from nanostudio.store.database import Connection
from nanostudio.store.references import (
    StoredReference,
    add_reference,
    get_reference,
)
from tests.store.samples import SHA256

FOX = StoredReference(
    sha256=SHA256,
    path="references/5f/fox.png",
    name="fox",
    format="png",
    width=640,
    height=480,
    size_bytes=9_999,
    added_ms=1_780_000_000_000,
)


def test_a_reference_comes_back(db: Connection) -> None:
    add_reference(db, FOX)
    assert get_reference(db, SHA256) == FOX


def test_an_unknown_hash_is_none(db: Connection) -> None:
    assert get_reference(db, SHA256) is None


def test_added_again_it_keeps_its_name_and_gets_the_new_path(db: Connection) -> None:
    add_reference(db, FOX)
    add_reference(db, replace(FOX, path="elsewhere.png", name="wolf", added_ms=0))
    assert get_reference(db, SHA256) == replace(FOX, path="elsewhere.png")
