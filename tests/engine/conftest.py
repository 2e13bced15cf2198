"""A fresh bench for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.engine.bench import Bench
from tests.store.newest import opened


@pytest.fixture
async def bench(tmp_path: Path, anyio_backend: str) -> AsyncIterator[Bench]:
    database = await opened(tmp_path / "nanostudio.sqlite3")
    bench = Bench(database, tmp_path)
    yield bench
    await bench.crash()
    await database.close()
