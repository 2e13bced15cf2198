"""A database in memory for queries; a file and an open Database for the rest."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from nanostudio.store.database import Connection, Database
from tests.store.newest import in_memory


@pytest.fixture
def db() -> Iterator[Connection]:
    """The newest shape, in memory."""
    with contextlib.closing(in_memory()) as connection:
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
