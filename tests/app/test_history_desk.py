"""Pictures from elsewhere come into the gallery, on the real parts."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from nanostudio.app.tiles import Tile
from nanostudio.library import import_run
from tests.app.test_desk import Room, room, seen, shown_for

pytestmark = pytest.mark.anyio
NOBODY = "http://127.0.0.1:9"  # no gateway is asked here


def put(path: Path, shade: int) -> None:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", (4, 4), (shade, 0, 0)).save(path)


async def bring(here: Room, folder: Path) -> None:
    importer = here.backend.library.importer
    ended = await importer.bring(await importer.find([folder]))
    await here.desk.history.show_imported(ended.tasks, ended.imported)


@pytest.mark.parametrize("in_memory", [1, 200])
async def test_what_was_imported_is_shown_and_can_be_found(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    in_memory: int,
) -> None:
    monkeypatch.setattr(import_run, "MOST_TASKS", in_memory)
    for shade in range(3):
        put(tmp_path / f"in/{shade}.png", shade)
    async with room(tmp_path / "lib", NOBODY) as here:
        await bring(here, tmp_path / "in")
        await here.until(lambda: len(seen(here)) == 3)
        assert here.gallery.counts.every == 3
        await here.until(lambda: not any(tile.is_blank for tile in tiles(here)))
        assert {tile.provider for tile in tiles(here)} == {"Imported"}
        assert len({tile.id for tile in tiles(here)}) == 3
        await here.until(lambda: len(shown_for(here, "import")) == 3)
        await here.until(lambda: shown_for(here, "zebra") == [])


def tiles(here: Room) -> list[Tile]:
    seen(here)  # what is due happens
    return [here.gallery.tile(row) for row in range(here.gallery.rowCount())]
