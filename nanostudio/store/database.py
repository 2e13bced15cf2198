"""The library's database: one SQLite connection on one thread. The only apsw.

The connection holds the file's lock from open to close, so it is also what keeps a
second NanoStudio off the same library."""

import errno
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from random import SystemRandom
from typing import Concatenate, ParamSpec, TypeVar

import apsw

from nanostudio.core.errors import (
    DiskFull,
    LibraryBusy,
    LibraryMissing,
    StorageError,
)
from nanostudio.core.naming import plain
from nanostudio.core.say import say
from nanostudio.store import backup, health, migrations
from nanostudio.store.migrations import MIGRATIONS, Migration
from nanostudio.store.worker import Worker

Connection = apsw.Connection
P = ParamSpec("P")
T = TypeVar("T")

# Two that open at the same instant may each refuse the other: both try again for at
# least this long, at moments of their own, and one of them gets it.
_LEAST_WAIT_S = 0.1
_random = SystemRandom()

# Checked whole at every start up to this size: 50,000 tasks are 48 MB and take 0.03 s.
# Past it the start would be felt; health.problems is then for an idle moment.
_QUICK_BYTES = 64 * 2**20


class Database:
    """Everything kept about tasks and pictures. Made by `open`, asked by `run`."""

    def __init__(self, path: Path, worker: Worker, connection: Connection) -> None:
        self._path = path
        self._worker = worker
        self._connection = connection

    @classmethod
    async def open(
        cls, path: Path, *, wait_s: float = 0.0, steps: Sequence[Migration] = MIGRATIONS
    ) -> "Database":
        """Take the lock, look the file over, bring it to the newest shape.

        A missing file is made; its folder must be there. Raises LibraryBusy when
        another still has it after `wait_s`, LibraryMissing, DatabaseNewer,
        DatabaseDamaged, DiskFull."""
        worker, held = Worker(f"database {path.name}"), ExitStack()

        def take() -> Connection:
            with _worded(path), _reached(path):
                return held.enter_context(closing(_patiently(path, wait_s, steps)))

        try:
            connection = await worker.call(take)
        except BaseException:
            worker.stop(held.close)  # when cancelled, the thread may get it yet
            raise
        return cls(path, worker, connection)

    async def run(
        self,
        query: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run `query(connection, ...)` as one transaction, durable on return.

        An exception of `query` undoes all of it and is raised here. A call once made
        is carried out, also when it is cancelled. Raises StorageError."""

        def transact() -> T:
            with _worded(self._path), _transaction(self._connection):
                return query(self._connection, *args, **kwargs)

        return await self._worker.call(transact)

    async def backup(self, target: Path) -> None:
        """Write a whole copy to `target`; one that is there is replaced at the end.

        Raises StorageError."""

        def copy() -> None:
            with _worded(target), _reached(target):
                backup.copy_to(self._connection, target)

        if target.resolve() == self._path.resolve():
            raise StorageError(
                say("The backup would replace the library's own database."),
                say("Choose another name or folder."),
            )
        await self._worker.call(copy)

    async def close(self) -> None:
        """Carry out the calls already made, give back the lock, end the thread."""

        def leave() -> None:
            with _worded(self._path):
                self._connection.close()

        self._worker.stop(leave)
        await self._worker.ended()


def _patiently(path: Path, wait_s: float, steps: Sequence[Migration]) -> Connection:
    give_up = time.monotonic() + max(wait_s, _LEAST_WAIT_S)
    while True:
        try:
            return _open(path, steps)
        except apsw.BusyError:
            if time.monotonic() >= give_up:
                raise
        time.sleep(_random.uniform(0.005, 0.025))


def _open(path: Path, steps: Sequence[Migration]) -> Connection:
    with suppress(FileExistsError):
        backup.create(path)
    db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        _take(db, path, steps)
    except BaseException:
        db.close()
        raise
    return db


def _take(db: Connection, path: Path, steps: Sequence[Migration]) -> None:
    # A journal that a crash left stays one until the file is known to be ours.
    has_journal = Path(db.filename_wal).exists()
    db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(has_journal))
    db.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    db.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    db.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
    db.pragma("locking_mode", "EXCLUSIVE")  # before the first look: then no -shm file
    db.pragma("trusted_schema", False)
    db.pragma("cell_size_check", True)
    pending = migrations.pending(db, steps)
    health.require_whole(db, most_bytes=_QUICK_BYTES)
    health.require_shape(db, _model([step for step in steps if step not in pending]))
    if db.pragma("journal_mode", "WAL") != "wal":
        raise StorageError(
            say("The library's disk cannot keep a database safely."),
            say("Choose a folder on a disk of this computer."),
        )
    db.pragma("synchronous", "FULL")
    db.pragma("fullfsync", True)  # what fsync means elsewhere needs asking for on macOS
    db.pragma("foreign_keys", True)
    db.pragma("temp_store", "MEMORY")  # prompts are not left in temporary files
    db.pragma("journal_size_limit", 16 * 2**20)
    with _transaction(db):  # the lock is really ours from here on
        pass
    _migrate(db, path, steps, pending)
    db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)


def _model(steps: Sequence[Migration]) -> Connection:
    """An empty database of the shape `steps` give; takes a millisecond."""
    model = apsw.Connection(":memory:")
    for version, step in enumerate(steps, 1):
        migrations.apply(model, step, version)
    return model


def _migrate(
    db: Connection, path: Path, steps: Sequence[Migration], pending: Sequence[Migration]
) -> None:
    """Each step whole or not at all; a copy first when there is something to lose."""
    if pending and len(pending) < len(steps):
        first = steps.index(pending[0]) + 1
        backup.copy_to(db, path.with_name(f"{path.name}.before-{first}.sqlite3"))
    for step in pending:
        with _transaction(db):
            migrations.apply(db, step, steps.index(step) + 1)


@contextmanager
def _transaction(db: Connection) -> Iterator[None]:
    """Commit on leaving, undo on an exception."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk has undone it already
            db.execute("ROLLBACK")
        raise


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """SQLite's complaints about the world as StorageErrors about `path`.

    Others (broken SQL, a violated constraint) are bugs of ours and pass as they are."""
    try:
        yield
    except apsw.FullError as exc:
        raise _full(path) from exc
    except apsw.IOError as exc:
        # A quota or a limit on file sizes shows as a failed write, not as a full disk.
        if getattr(exc, "extendedresult", 0) == apsw.SQLITE_IOERR_WRITE:
            raise _full(path) from exc
        raise _failed(path, exc) from exc
    except (apsw.BusyError, apsw.LockedError) as exc:
        raise LibraryBusy(
            say("Another NanoStudio has this library open."),
            say("Use its window, or close it first."),
        ) from exc
    except (apsw.CorruptError, apsw.NotADBError, apsw.FormatError) as exc:
        raise health.damaged(str(exc)) from exc
    except UnicodeDecodeError as exc:
        raise health.damaged("a text is none") from exc
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.PermissionsError) as exc:
        raise _missing(path) from exc


@contextmanager
def _reached(path: Path) -> Iterator[None]:
    """The system's complaints about `path` and its folder as StorageErrors."""
    try:
        yield
    except OSError as exc:
        if exc.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise _full(path) from exc
        if isinstance(exc, (FileNotFoundError, NotADirectoryError, PermissionError)):
            raise _missing(path) from exc
        if exc.errno == errno.EROFS:
            raise _missing(path) from exc
        raise _failed(path, exc) from exc


def _full(path: Path) -> DiskFull:
    return DiskFull(
        say("%1 cannot be written: the disk is full.", path.name),
        say("Free some space for %1, or raise its quota, and try again.", path.parent),
    )


def _missing(path: Path) -> LibraryMissing:
    return LibraryMissing(
        say("%1 is not there, or may not be written.", path.parent),
        say("Connect its disk, or give yourself the right to write there."),
    )


def _failed(path: Path, exc: Exception) -> StorageError:
    return StorageError(
        say("The disk failed on %1.", path.name),
        say("Nothing was changed. The system says: %1", plain(str(exc))),
    )
