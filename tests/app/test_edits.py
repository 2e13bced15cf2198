"""Edits on the real library, child and database; the strokes are drawn by Pillow."""

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.app.edits import Edits
from nanostudio.app.intake import Intake
from nanostudio.app.references import Tray
from nanostudio.app.sketch import Edit, Sketch
from nanostudio.app.slots import TrayReference
from nanostudio.app.spawn import Spawner
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.errors import StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import WHOLE, Area, Band, Box, Recipe
from nanostudio.library.decoder import Decoder
from nanostudio.library.library import Library
from nanostudio.providers.http import Wire
from nanostudio.store.database import Database
from nanostudio.store.edits import get_edit
from tests.app.compose_samples import GRAND, WIDE

pytestmark = pytest.mark.anyio
RIGHT = Area(WHOLE // 2, 0, WHOLE, WHOLE)
BOX = Box(area=Area(0, 0, WHOLE, WHOLE), colour="#ff0000", width=900)


class Table:
    """A tray with a picture in it, and everything that edits it."""

    def __init__(self, library: Library, database: Database) -> None:
        self.tray = Tray(GRAND, WIDE)
        self.reported: list[StudioError] = []
        self.bugs: list[BaseException] = []
        self.spawn = Spawner(self.reported.append, self.bugs.append)
        self.intake = Intake(
            library=library,
            database=database,
            wire=Wire(),
            tray=self.tray,
            spawn=self.spawn,
        )
        self.edits: Edits = self.intake.edits
        self.tray.files_offered.connect(self.intake.take)
        self.edits.overlay_requested.connect(self._draw)
        self.lost: list[Edit] = []
        self.edits.edit_lost.connect(self.lost.append)

    @property
    def slot(self) -> TrayReference:
        return self.tray.references[0]

    async def until(self, found: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            while not found():
                await asyncio.sleep(0.005)

    async def apply(self, recipe: Recipe) -> None:
        """Edit the first slot, and wait till it is there."""
        sketch = await self.opened()
        before = self.slot.sha256
        self.edits.apply(replace(sketch.edit, recipe=recipe))
        assert self.tray.is_loading()
        await self.until(lambda: self.slot.sha256 != before or self.lost)

    async def opened(self) -> Sketch:
        sketch = Sketch(self.slot.token)
        shown: list[str] = []
        sketch.preview_shown.connect(shown.append)
        self.edits.load(sketch)
        await self.until(lambda: shown)
        assert Path(shown[0]).is_file()
        return sketch

    def _draw(self, edit: Edit) -> None:
        size = edit.result_size
        body = io.BytesIO()
        Image.new("RGBA", (size.width, 2), (255, 0, 0, 255)).save(body, "png")
        self.edits.save(edit, (Band(0, 0, body.getvalue()),))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "nanostudio.sqlite3")
    yield database
    await database.close()


@pytest.fixture
async def library(tmp_path: Path, database: Database) -> AsyncIterator[Library]:
    library = Library(tmp_path / "Pictures", tmp_path / "cache", database, Decoder())
    await library.prepare()
    yield library
    await library.close()


@pytest.fixture
async def table(
    tmp_path: Path, library: Library, database: Database
) -> AsyncIterator[Table]:
    made = Table(library, database)
    photo = tmp_path / "Mira.png"
    Image.linear_gradient("L").convert("RGB").resize((120, 80)).save(photo)
    made.tray.offer([photo])
    await made.until(lambda: not made.tray.is_loading())
    yield made
    await made.spawn.close()
    assert made.bugs == []


async def test_a_crop_and_strokes_make_a_copy_that_remembers_how(
    table: Table, library: Library, database: Database
) -> None:
    original = table.slot.sha256 or ""
    recipe = Recipe(crop=RIGHT, strokes=(BOX,))
    await table.apply(recipe)
    slot = table.slot
    assert (slot.name, slot.width, slot.height) == ("Mira", 60, 80)
    assert (slot.original, slot.is_busy) == (original, False)
    kept = await database.run(get_edit, slot.sha256 or "")
    assert kept is not None
    assert (kept.original, kept.recipe) == (original, recipe.to_json())
    stored = next((library.absolute("References")).glob(f"*/{slot.sha256}.png"))
    with Image.open(stored) as image:
        assert image.getpixel((5, 0)) == (255, 0, 0)
        assert image.size == (60, 80)

    sketch = await table.opened()
    assert (sketch.original, sketch.size) == (original, Size(120, 80))
    assert sketch.recipe == recipe


async def test_editing_again_begins_with_the_original(table: Table) -> None:
    original = table.slot.sha256
    await table.apply(Recipe(crop=RIGHT))
    await table.apply(Recipe(crop=RIGHT, strokes=(BOX,)))
    assert table.slot.original == original
    table.edits.restore(table.slot.token)
    await table.until(lambda: table.slot.sha256 == original)
    assert not table.slot.is_edited


async def test_undo_brings_the_copy_before_back(table: Table) -> None:
    original = table.slot.sha256
    await table.apply(Recipe(crop=RIGHT))
    table.tray.undo()
    assert (table.slot.sha256, table.slot.original) == (original, "")


async def test_a_crop_to_a_shape_is_one_step_and_keeps_the_strokes(
    table: Table, database: Database
) -> None:
    await table.apply(Recipe(strokes=(BOX,)))
    before = table.slot.sha256
    table.edits.crop(table.slot.token, "1:1")
    await table.until(lambda: table.slot.sha256 != before)
    assert (table.slot.width, table.slot.height) == (80, 80)
    kept = await database.run(get_edit, table.slot.sha256 or "")
    assert kept is not None
    assert '"box"' in kept.recipe


async def test_a_reference_from_history_knows_what_was_done_to_it(
    table: Table,
) -> None:
    await table.apply(Recipe(crop=RIGHT))
    copy = table.slot
    table.tray.replace_all([LibraryPicture(sha256=copy.sha256 or "", name="Mira")])
    await table.until(lambda: not table.tray.is_loading())
    assert table.slot.original == copy.original
    assert (await table.opened()).recipe == Recipe(crop=RIGHT)


async def test_an_edit_that_fails_leaves_the_picture_and_its_recipe(
    table: Table, library: Library
) -> None:
    before, edit = table.slot, (await table.opened()).edit
    next(library.absolute("References").glob(f"*/{before.sha256}.png")).unlink()
    table.edits.apply(replace(edit, recipe=Recipe(crop=RIGHT)))
    await table.until(lambda: table.reported)
    assert table.slot == before
    assert table.lost[0].recipe == Recipe(crop=RIGHT)
    assert "no longer in the library" in table.reported[0].title


async def test_a_slot_that_is_gone_cannot_be_edited(table: Table) -> None:
    sketch = Sketch(999)
    failed: list[bool] = []
    sketch.failed.connect(lambda: failed.append(True))
    table.edits.load(sketch)
    await table.until(lambda: failed and table.reported)
    assert "not there any more" in table.reported[0].title


async def test_an_original_without_a_row_is_named(
    table: Table, database: Database
) -> None:
    await database.run(lambda db: db.execute("DELETE FROM stored_references"))
    table.edits.restore(table.slot.token)
    await table.until(lambda: table.reported)
    assert "original" in table.reported[0].title
