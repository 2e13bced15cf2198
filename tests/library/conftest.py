"""What the library's tests share: a decoder, a database and a library on them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.library import raster
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from tests.store.newest import opened


@pytest.fixture(autouse=True)
def the_childs_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox sets Pillow's limit too: two processes in life, one in the tests."""
    most = raster.MOST_PIXELS["webp"] * raster.MEGA // 2
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", most)


@pytest.fixture
async def decoder() -> AsyncIterator[Decoder]:
    decoder = Decoder()
    yield decoder
    await decoder.close()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await opened(tmp_path / "nanostudio.sqlite3")
    yield database
    await database.close()


@pytest.fixture
async def library(tmp_path: Path, database: Database) -> AsyncIterator[Library]:
    library = Library(
        tmp_path / "Pictures",
        tmp_path / "cache",
        database,
        Decoder(),
        clock_ms=lambda: 1_000,
    )
    await library.prepare()
    yield library
    await library.close()
