"""Pictures made again with the canon of now, on the real parts."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from nanostudio.app.projects import Projects
from nanostudio.app.recast_desk import RecastDesk
from nanostudio.app.recasting import Recasting
from nanostudio.core.character import Slot, View, ViewPicture, edited
from nanostudio.store.characters import save_character
from nanostudio.store.pictures import numbers_of
from nanostudio.store.tasks import list_tasks
from tests.app.test_cast_desk import Stage
from tests.app.test_desk import room

pytestmark = pytest.mark.anyio


class Again(Stage):
    """A stage on which pictures can be made again."""

    def attach(self) -> None:
        here = self.here
        self.state = Recasting(here.draft.model_row, Projects())
        self.rows = {row.id: row for row in here.draft.providers}
        self.again = RecastDesk(
            self.state,
            rows=lambda: self.rows,
            library=here.backend.library,
            database=here.backend.database,
            orders=here.desk.orders,
            spawn=self.spawn,
        )

    async def looked(self) -> None:
        await self.here.until(lambda: self.state.found is not None)

    async def drawn(self, folder: Path) -> int:
        """A picture of her; its number."""
        await self.keep(folder, Slot.FRONT)
        self.here.draft.set_prompt("In rain.")
        await self.insert()
        self.here.draft.generate()
        [tile] = await self.here.settled()
        [number] = await self.here.backend.database.run(numbers_of, tile.task.id)
        return number

    async def change(self, folder: Path) -> None:
        """She looks different: taller, and with a profile that lies in the gallery."""
        path = folder / "profile.png"
        Image.new("RGB", (32, 48), "#123456").save(path)
        library = self.here.backend.library
        kept = await library.add_reference(path)
        view = View(
            slot=Slot.PROFILE,
            pictures=(ViewPicture(sha256=kept.sha256, path=kept.path),),
        )
        [before] = self.characters.every
        now = edited(before, description="Taller.", views=(*before.views, view))
        await self.here.backend.database.run(save_character, now, 1)


@pytest.fixture
async def stage(tmp_path: Path, gateway: str, qapp: QApplication):  # type: ignore[no-untyped-def]
    async with room(tmp_path, gateway) as here:
        stage = Again(here)
        stage.attach()
        yield stage
        await stage.spawn.close()


async def test_what_is_outdated_is_made_again_as_one_order(
    stage: Again, tmp_path: Path
) -> None:
    here = stage.here
    number = await stage.drawn(tmp_path)
    stage.again.look_at([number])
    await stage.looked()
    assert stage.state.lines() == ["1 not: It was made with the canon of now."]
    await stage.change(tmp_path)
    stage.state.begin()
    stage.again.look_for("mira")
    await stage.looked()
    assert stage.state.count == 1
    stage.state.send()
    await here.until(lambda: here.gallery.rowCount() == 2)
    await here.settled()
    new, old = await here.backend.database.run(list_tasks)
    assert new.origin_id == old.id
    assert await stage.canons(new.id) == {"mira": 2}
    assert await stage.canons(old.id) == {"mira": 1}
    assert new.request.prompt.startswith("In rain.\n\nMira: Taller.")
    assert [one.name for one in new.request.references] == [
        *("Mira front", "Mira profile")
    ]


async def test_what_cannot_be_made_again_says_why(stage: Again, tmp_path: Path) -> None:
    number = await stage.drawn(tmp_path)
    await stage.change(tmp_path)
    stage.rows.clear()
    stage.again.look_at([number])
    await stage.looked()
    assert stage.state.lines() == ["1 not: Its model is not known here any more."]
    rows = stage.here.draft.providers
    stage.rows.update({row.id: row for row in rows})
    for path in (tmp_path / "library").rglob("*.png"):
        path.unlink()
    stage.state.begin()
    stage.again.look_at([number])
    await stage.looked()
    [line] = stage.state.lines()
    assert line == "1 not: One of its references is not in the library any more."


async def test_only_the_latest_look_counts(stage: Again, tmp_path: Path) -> None:
    number = await stage.drawn(tmp_path)
    await stage.change(tmp_path)
    stage.again.look_at([])
    stage.again.look_at([number])
    await stage.looked()
    await stage.spawn.close()
    assert stage.state.count == 1
