"""One connection: its lock, its transactions, and what its failures are called."""

import asyncio
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from nanostudio.core.errors import (
    DatabaseDamaged,
    DatabaseNewer,
    DiskFull,
    LibraryBusy,
    LibraryMissing,
    StorageError,
)
from nanostudio.store import database as module
from nanostudio.store.database import Connection, Database
from nanostudio.store.drafts import load_draft, save_draft
from nanostudio.store.tasks import add_tasks, list_tasks
from tests.store.samples import make_task

pytestmark = pytest.mark.anyio


async def test_settings_are_those_that_keep_money_safe(database: Database) -> None:
    def read(db: Connection) -> dict[str, Any]:
        names = ("journal_mode", "locking_mode", "synchronous", "foreign_keys")
        names += ("trusted_schema", "cell_size_check", "application_id")
        return {name: db.pragma(name) for name in names}

    assert await database.run(read) == {
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "application_id": 0x4E414E53,
    }


async def test_every_table_is_strict(database: Database) -> None:
    query = """
        SELECT name, strict FROM pragma_table_list
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    """
    tables = await database.run(lambda db: db.execute(query).fetchall())
    assert len(tables) == 40
    assert all(strict for _, strict in tables), tables


async def test_only_the_owner_can_read_it(database: Database, path: Path) -> None:
    await database.run(save_draft, b"x")
    modes = {one.name: one.stat().st_mode & 0o777 for one in path.parent.iterdir()}
    assert modes == {path.name: 0o600, f"{path.name}-wal": 0o600}


async def test_arguments_and_the_value_pass_through(database: Database) -> None:
    def query(db: Connection, one: int, *, two: int) -> list[tuple[Any, ...]]:
        return db.execute("SELECT ?, ?", (one, two)).fetchall()

    assert await database.run(query, 1, two=2) == [(1, 2)]


async def test_an_exception_undoes_the_call_and_is_raised(database: Database) -> None:
    def fail(db: Connection) -> None:
        add_tasks(db, [make_task(1)])
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await database.run(fail)
    assert await database.run(list_tasks) == []


async def test_an_os_error_of_the_query_is_not_taken_for_ours(
    database: Database,
) -> None:
    def fail(_db: Connection) -> None:
        raise FileNotFoundError("mine")

    with pytest.raises(FileNotFoundError, match="mine"):
        await database.run(fail)


async def test_a_query_that_undid_itself_is_undone_once(database: Database) -> None:
    def fail(db: Connection) -> None:
        add_tasks(db, [make_task(1)])
        db.execute("INSERT OR ROLLBACK INTO drafts (name, content) VALUES (1, NULL)")

    with pytest.raises(apsw.ConstraintError):
        await database.run(fail)
    assert await database.run(list_tasks) == []


async def test_a_bug_in_a_query_stays_a_bug(database: Database) -> None:
    with pytest.raises(apsw.SQLError):
        await database.run(lambda db: db.execute("SELEC"))
    with pytest.raises(apsw.ConstraintError):
        await database.run(add_tasks, [make_task(1), make_task(1)])
    assert await database.run(list_tasks) == []


async def test_a_cancelled_call_is_committed_or_not_but_breaks_nothing(
    database: Database,
) -> None:
    call = asyncio.create_task(database.run(save_draft, b"kept"))
    await asyncio.sleep(0)
    call.cancel()
    assert await database.run(load_draft) == b"kept"


async def test_calls_made_before_the_close_are_answered(path: Path) -> None:
    database = await Database.open(path)
    calls = [
        asyncio.create_task(database.run(add_tasks, [make_task(n)])) for n in range(9)
    ]
    await asyncio.sleep(0)
    await database.close()
    await asyncio.gather(*calls)
    with pytest.raises(StorageError, match="closed"):
        await database.run(list_tasks)
    again = await Database.open(path)
    assert len(await again.run(list_tasks)) == 9
    await again.close()


async def test_a_close_leaves_one_file_and_can_be_repeated(path: Path) -> None:
    database = await Database.open(path)
    await database.run(save_draft, b"x")
    await database.close()
    await database.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


async def test_a_cancelled_open_gives_the_lock_back(path: Path) -> None:
    opening = asyncio.create_task(Database.open(path))
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    database = await Database.open(path, wait_s=30)
    await database.close()


async def test_of_many_that_open_at_once_exactly_one_gets_it(path: Path) -> None:
    for _ in range(5):
        results = await asyncio.gather(
            *(Database.open(path) for _ in range(6)), return_exceptions=True
        )
        opened = [one for one in results if isinstance(one, Database)]
        busy = [one for one in results if isinstance(one, LibraryBusy)]
        assert (len(opened), len(busy)) == (1, 5)
        await opened[0].close()


async def test_one_that_waits_gets_it_when_it_is_free(path: Path) -> None:
    first = await Database.open(path)
    waiting = asyncio.create_task(Database.open(path, wait_s=30))
    await asyncio.sleep(0)
    await first.close()
    await (await waiting).close()


# What is refused is left byte for byte as it was, its -wal too.


def snapshot(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def sqlite(path: Path, statements: str) -> None:
    db = apsw.Connection(str(path))
    db.execute(statements)
    db.close()


@pytest.mark.parametrize(
    "change",
    [
        "PRAGMA user_version = 99",
        "INSERT INTO migrations VALUES ('m999_from_the_future', 0)",
    ],
)
async def test_a_newer_database_is_refused_and_not_touched(
    path: Path, change: str
) -> None:
    await (await Database.open(path)).close()
    sqlite(path, change)
    before = snapshot(path.parent)
    with pytest.raises(DatabaseNewer, match="newer NanoStudio"):
        await Database.open(path)
    assert snapshot(path.parent) == before


async def test_a_newer_database_left_by_a_crash_is_not_touched(
    path: Path, tmp_path: Path
) -> None:
    database = await Database.open(path)
    await database.run(lambda db: db.pragma("user_version", 99))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for left in (path, path.with_name(f"{path.name}-wal")):
        shutil.copy(left, crashed)
    await database.close()
    before = snapshot(crashed)
    with pytest.raises(DatabaseNewer):
        await Database.open(crashed / path.name)
    assert snapshot(crashed) == before
    assert len(before) == 2


@pytest.mark.parametrize(
    "statements",
    ["CREATE TABLE theirs (x)", "PRAGMA application_id = 7; CREATE TABLE theirs (x)"],
)
async def test_another_programs_database_is_refused_and_not_touched(
    path: Path, statements: str
) -> None:
    sqlite(path, statements)
    before = snapshot(path.parent)
    with pytest.raises(DatabaseDamaged, match="another program"):
        await Database.open(path)
    assert snapshot(path.parent) == before


async def test_a_file_that_is_no_database_is_refused_and_not_touched(
    path: Path,
) -> None:
    path.write_bytes(b"no database" * 1000)
    before = snapshot(path.parent)
    with pytest.raises(DatabaseDamaged, match="damaged") as caught:
        await Database.open(path)
    assert "restore" in caught.value.hint
    assert snapshot(path.parent) == before


async def test_a_damaged_page_is_found_at_the_start(path: Path) -> None:
    database = await Database.open(path)
    await database.run(add_tasks, [make_task(n) for n in range(100)])
    await database.close()
    whole = path.read_bytes()
    page = whole.index(b"A fox in snow, 50") // 4096
    path.write_bytes(
        whole[: page * 4096] + b"\xff" * 4096 + whole[page * 4096 + 4096 :]
    )
    before = snapshot(path.parent)
    with pytest.raises(DatabaseDamaged):
        await Database.open(path)
    assert snapshot(path.parent) == before


async def test_damage_found_later_is_worded(path: Path) -> None:
    database = await Database.open(path)

    def find(_db: Connection) -> None:
        raise apsw.CorruptError("database disk image is malformed")

    with pytest.raises(DatabaseDamaged, match="damaged"):
        await database.run(find)
    await database.close()


async def test_an_empty_file_is_a_new_library(path: Path) -> None:
    path.touch()
    database = await Database.open(path)
    assert await database.run(list_tasks) == []
    await database.close()


async def test_a_database_that_lacks_a_column_is_refused_and_not_touched(
    path: Path,
) -> None:
    await (await Database.open(path)).close()
    sqlite(path, "ALTER TABLE outputs RENAME COLUMN height TO heighd")
    before = snapshot(path.parent)
    with pytest.raises(DatabaseDamaged) as caught:
        await Database.open(path)
    assert "table outputs outputs height" in caught.value.hint
    assert snapshot(path.parent) == before


async def test_an_index_that_someone_added_is_no_harm(path: Path) -> None:
    await (await Database.open(path)).close()
    sqlite(path, "CREATE INDEX theirs ON tasks (prompt)")
    await (await Database.open(path)).close()


async def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing, match="gone is not there"):
        await Database.open(tmp_path / "gone" / "library.sqlite3")


async def test_a_folder_in_the_files_place_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(LibraryMissing):
        await Database.open(path)


async def test_a_place_without_a_journal_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StorageError, match="safely"):
        await Database.open(Path(":memory:"))  # SQLite's own word for: no file at all


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.ENOENT, LibraryMissing),
        (errno.EACCES, LibraryMissing),
        (errno.EPERM, LibraryMissing),
        (errno.EROFS, LibraryMissing),
        (errno.ENOTDIR, LibraryMissing),
        (errno.EIO, StorageError),
        (errno.ELOOP, StorageError),
    ],
)
def test_what_the_system_says_is_worded(
    path: Path, code: int, kind: type[StorageError]
) -> None:
    with pytest.raises(StorageError) as caught, module._reached(path):
        raise OSError(code, os.strerror(code))
    assert type(caught.value) is kind


def sqlite_error(code: int) -> apsw.Error:
    error = apsw.exception_for(code)
    assert isinstance(error, apsw.Error)
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (apsw.SQLITE_FULL, DiskFull),
        (apsw.SQLITE_IOERR_WRITE, DiskFull),
        (apsw.SQLITE_IOERR_FSYNC, StorageError),
        (apsw.SQLITE_IOERR_READ, StorageError),
        (apsw.SQLITE_BUSY, LibraryBusy),
        (apsw.SQLITE_LOCKED, LibraryBusy),
        (apsw.SQLITE_CORRUPT, DatabaseDamaged),
        (apsw.SQLITE_NOTADB, DatabaseDamaged),
        (apsw.SQLITE_CANTOPEN, LibraryMissing),
        (apsw.SQLITE_READONLY_DIRECTORY, LibraryMissing),
        (apsw.SQLITE_PERM, LibraryMissing),
    ],
)
def test_what_sqlite_says_is_worded(
    path: Path, code: int, kind: type[StorageError]
) -> None:
    with pytest.raises(StorageError) as caught, module._worded(path):
        raise sqlite_error(code)
    assert type(caught.value) is kind
    assert isinstance(caught.value.__cause__, apsw.Error)


# The real file layer with a witness in front of it.


class Disk(apsw.VFS):
    """The system's files; notes what reaches the -wal and fails when told to."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.failing: int | None = None
        super().__init__("witness", apsw.vfs_names()[0], makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> "DiskFile":
        return DiskFile(self, name, flags)


class DiskFile(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.is_wal = bool(flags[0] & apsw.SQLITE_OPEN_WAL)
        super().__init__(apsw.vfs_names()[-1], name, flags)

    def xWrite(self, content: bytes, offset: int) -> None:
        if self.is_wal:
            self.disk.log.append("write")
        super().xWrite(content, offset)

    def xSync(self, flags: int) -> None:
        if self.is_wal:
            self.disk.log.append("sync")
            if self.disk.failing:
                raise sqlite_error(self.disk.failing)
        super().xSync(flags)


@pytest.fixture
def disk() -> Iterator[Disk]:
    system = apsw.vfs_names()[0]
    witness = Disk()
    yield witness
    apsw.set_default_vfs(system)
    witness.unregister()


async def test_run_returns_after_the_journal_is_synced(disk: Disk, path: Path) -> None:
    database = await Database.open(path)
    for number in range(5):
        disk.log.clear()
        await database.run(add_tasks, [make_task(number)])
        assert "write" in disk.log
        assert disk.log[-1] == "sync"
    disk.log.clear()
    await database.run(list_tasks)
    assert disk.log == []  # reading costs no sync
    await database.close()


@pytest.mark.parametrize(
    ("code", "kind"),
    [(apsw.SQLITE_FULL, DiskFull), (apsw.SQLITE_IOERR_FSYNC, StorageError)],
)
async def test_a_commit_that_fails_is_undone_and_the_next_one_works(
    disk: Disk, path: Path, code: int, kind: type[StorageError]
) -> None:
    database = await Database.open(path)
    disk.failing = code
    with pytest.raises(kind):
        await database.run(add_tasks, [make_task(1)])
    disk.failing = None
    assert await database.run(list_tasks) == []
    await database.run(add_tasks, [make_task(2)])
    await database.close()
    again = await Database.open(path)
    assert await again.run(list_tasks) == [make_task(2)]
    await again.close()
