"""A database in memory for queries; a file and an open Database for the rest."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import apsw
import pytest

from nanostudio.store.database import Connection, Database
from nanostudio.store.migrations import MIGRATIONS, apply


@pytest.fixture
def db() -> Iterator[Connection]:
    """The newest shape, in memory."""
    with contextlib.closing(apsw.Connection(":memory:")) as connection:
        connection.pragma("foreign_keys", True)
        for version, migration in enumerate(MIGRATIONS, 1):
            apply(connection, migration, version)
        yield connection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a library's database will be."""
    return tmp_path / "library.sqlite3"


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    """An open, empty database at `path`."""
    opened = await Database.open(path)
    yield opened
    await opened.close()
