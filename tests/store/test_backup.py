"""Copies that can be opened, and never half of one."""

from pathlib import Path

import pytest

from nanostudio.core.errors import LibraryMissing, StorageError
from nanostudio.store.database import Database
from nanostudio.store.drafts import load_draft, save_draft
from tests.store.databases import make
from tests.store.test_migrations import shape

pytestmark = pytest.mark.anyio


async def test_a_backup_opens_and_holds_everything(path: Path, tmp_path: Path) -> None:
    await make.make(path)
    database = await Database.open(path)
    target = tmp_path / "backup.sqlite3"
    await database.backup(target)
    backup = await Database.open(target)  # while the other is open
    assert await backup.run(shape) == await database.run(shape)
    assert await backup.run(load_draft) == make.DRAFT
    await backup.close()
    await database.close()
    assert target.stat().st_mode & 0o777 == 0o600


async def test_a_backup_replaces_an_older_one_and_its_leavings(
    database: Database, tmp_path: Path
) -> None:
    target = tmp_path / "backup.sqlite3"
    target.with_name("backup.sqlite3.part").write_bytes(b"half of one, from a crash")
    for content in (b"one", b"two"):
        await database.run(save_draft, content)
        await database.backup(target)
    backup = await Database.open(target)
    assert await backup.run(load_draft) == b"two"
    await backup.close()
    assert not list(tmp_path.glob("*.part"))


async def test_the_library_keeps_its_lock_through_a_backup(
    database: Database, path: Path, tmp_path: Path
) -> None:
    from nanostudio.core.errors import LibraryBusy
    from tests.store import children

    await database.backup(tmp_path / "backup.sqlite3")
    with children.start("race", path) as child:
        assert child.communicate("\n")[0].split() == ["ready", "busy"]
    with pytest.raises(LibraryBusy):
        await Database.open(path)


async def test_the_library_itself_is_no_place_for_a_backup(
    database: Database, path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.sqlite3"
    link.symlink_to(path)
    for target in (path, link, path.parent / "." / path.name):
        with pytest.raises(StorageError, match="own database"):
            await database.backup(target)
    assert await database.run(load_draft) is None


async def test_a_folder_that_is_not_there_is_named(
    database: Database, tmp_path: Path
) -> None:
    with pytest.raises(LibraryMissing, match="gone"):
        await database.backup(tmp_path / "gone" / "backup.sqlite3")
