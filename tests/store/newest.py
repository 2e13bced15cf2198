"""Databases of the newest shape, copied from one that was brought to it: to make each
anew takes longer than most tests."""

from contextlib import closing
from functools import cache
from pathlib import Path

import apsw

from nanostudio.store.database import Connection, Database
from nanostudio.store.migrations import MIGRATIONS, apply


def in_memory() -> Connection:
    """An empty one, for queries."""
    connection = apsw.Connection(":memory:")
    connection.deserialize("main", _empty())
    connection.pragma("foreign_keys", True)
    return connection


async def opened(path: Path) -> Database:
    """An empty one at `path`, open."""
    path.write_bytes(_empty())
    return await Database.open(path)


@cache
def _empty() -> bytes:
    with closing(apsw.Connection(":memory:")) as connection:
        connection.pragma("foreign_keys", True)
        for version, migration in enumerate(MIGRATIONS, 1):
            apply(connection, migration, version)
        return connection.serialize("main")
