"""How edited references were made."""

import pytest

from nanostudio.store.database import Database
from nanostudio.store.edits import EditedReference, get_edit, save_edit

pytestmark = pytest.mark.anyio


async def test_an_edit_is_found_by_what_it_made(database: Database) -> None:
    edit = EditedReference(sha256="1" * 64, original="0" * 64, recipe="{}")
    await database.run(save_edit, edit)
    await database.run(save_edit, edit)
    assert await database.run(get_edit, "1" * 64) == edit
    assert await database.run(get_edit, "0" * 64) is None
