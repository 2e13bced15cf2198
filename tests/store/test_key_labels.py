"""Names of keys by provider."""

import pytest

from nanostudio.store.database import Database
from nanostudio.store.key_labels import add_key_label, drop_key_label, list_key_labels

pytestmark = pytest.mark.anyio


async def test_labels_are_listed_oldest_first_and_once(database: Database) -> None:
    for at, label in enumerate(("studio", "private", "studio")):
        await database.run(add_key_label, "monet", label, at)
    await database.run(add_key_label, "openai", "x", 1)
    assert await database.run(list_key_labels) == {
        "monet": ["studio", "private"],
        "openai": ["x"],
    }


async def test_a_dropped_label_is_gone(database: Database) -> None:
    await database.run(add_key_label, "monet", "studio", 1)
    for _ in range(2):
        await database.run(drop_key_label, "monet", "studio")
    assert await database.run(list_key_labels) == {}
