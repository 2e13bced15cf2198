"""Characters in ordinary orders, on the real parts."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from nanostudio.app.cast_desk import CastDesk
from nanostudio.app.casting import Casting
from nanostudio.app.checkout import Checkout
from nanostudio.app.iterate_desk import IterateDesk
from nanostudio.app.messages import Message, Messages
from nanostudio.app.order_again import OrderAgain
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawner
from nanostudio.core.character import Character, Slot, View, ViewPicture
from nanostudio.core.task import TaskState
from nanostudio.store.characters import made_with, save_character
from nanostudio.store.tasks import list_tasks
from tests.app.cast_samples import Kept
from tests.app.test_desk import Room, room
from tests.core.sheet_samples import mira

pytestmark = pytest.mark.anyio


class Stage:
    """A room with a character whose views are in the library."""

    def __init__(self, here: Room) -> None:
        self.here = here
        self.problems: list[object] = []
        self.spawn = Spawner(self.problems.append, here.bugs.append)
        self.characters = Kept()
        self.messages = Messages()
        kept: Any = self.characters
        self.casting = Casting(here.draft, kept, self.messages)
        self.desk = CastDesk(
            self.casting,
            library=here.backend.library,
            database=here.backend.database,
            spawn=self.spawn,
        )

    async def keep(self, folder: Path, *slots: Slot) -> Character:
        """A character with a small picture for each view."""
        views = []
        for shade, slot in enumerate(slots):
            path = folder / f"{slot}.png"
            Image.new("RGB", (32, 48), (40 * shade, 90, 120)).save(path)
            kept = await self.here.backend.library.add_reference(path)
            picture = ViewPicture(sha256=kept.sha256, path=kept.path)
            views.append(View(slot=slot, pictures=(picture,)))
        kept_one = await self.here.backend.database.run(
            save_character, mira(views=tuple(views)), 0
        )
        self.characters.every = (kept_one,)
        return kept_one

    async def insert(self) -> None:
        """Insert her, and wait for her pictures."""
        part = self.casting.part("mira")
        assert part is not None
        self.casting.insert([part])
        await self.here.until(lambda: not self.here.draft.tray.is_loading())

    async def canons(self, task_id: str) -> dict[str, int]:
        """What a task was made with."""
        return await self.here.backend.database.run(made_with, task_id)


@pytest.fixture
async def stage(tmp_path: Path, gateway: str, qapp: QApplication):  # type: ignore[no-untyped-def]
    async with room(tmp_path, gateway) as here:
        stage = Stage(here)
        yield stage
        await stage.spawn.close()


async def test_an_order_is_noted_with_its_canon_and_so_is_the_next_one(
    stage: Stage, tmp_path: Path
) -> None:
    here = stage.here
    await stage.keep(tmp_path, Slot.FRONT, Slot.BACK)
    here.draft.set_prompt("In rain.")
    await stage.insert()
    here.draft.generate()
    [tile] = await here.settled()
    assert await stage.canons(tile.task.id) == {"mira": 1}
    assert [one.name for one in tile.task.request.references] == [
        *("Mira front", "Mira back")
    ]
    again = IterateDesk(
        database=here.backend.database,
        library=here.backend.library,
        checkout=(checkout := Checkout(here.draft.model_row, Projects())),
        orders=here.desk.orders,
        spawn=stage.spawn,
    )
    again.order(tile.task.request, tile.task.id)
    await here.until(lambda: here.gallery.rowCount() == 2)
    tasks = await here.backend.database.run(list_tasks)
    assert [await stage.canons(task.id) for task in tasks] == [{"mira": 1}] * 2
    assert tasks[0].origin_id == tile.task.id
    assert checkout is not None
    here.desk.reuse(tile)
    assert here.draft.canons() == {}
    await here.until(lambda: here.draft.canons() == {"mira": 1})
    here.desk.reuse(tile)
    here.draft.reuse(tile.task.request, "another")  # before anything was looked up
    await stage.spawn.close()
    assert here.draft.cast == ()


async def test_an_order_that_is_taken_up_again_keeps_its_canon(
    stage: Stage, tmp_path: Path
) -> None:
    here = stage.here
    await stage.keep(tmp_path, Slot.FRONT)
    await stage.insert()
    here.draft.generate()
    [tile] = await here.settled()
    again = OrderAgain(here.backend.engine, stage.messages, stage.spawn)
    said: list[Message] = []
    stage.messages.message_shown.connect(said.append)
    again.offer("Cancelled.", "", [tile.task])
    undo = said[0].action
    assert undo is not None
    undo()
    await here.until(lambda: here.gallery.rowCount() == 2)
    await here.settled()
    tasks = await here.backend.database.run(list_tasks, states={TaskState.DONE})
    assert [await stage.canons(task.id) for task in tasks] == [{"mira": 1}] * 2


async def test_views_without_a_place_go_as_one_picture(
    stage: Stage, tmp_path: Path
) -> None:
    here = stage.here
    await stage.keep(tmp_path, *list(Slot)[:3])
    tray = here.draft.tray
    tray.combining.allow(True)
    await stage.insert()
    tight = replace(here.draft.model, max_references=2)
    tray.set_model(here.draft.provider, tight)
    await here.until(lambda: tray.combining.made)
    first, second = tray.to_send()
    [made] = tray.combining.made.values()
    assert second.sha256 == made
    assert (first.name, second.name) == ("Mira front", "Mira three-quarter")
    assert not tray.is_loading()
    assert here.draft.problems() == ()


async def test_what_cannot_be_combined_stays_out(stage: Stage, tmp_path: Path) -> None:
    here = stage.here
    await stage.keep(tmp_path, *list(Slot)[:3])
    tray = here.draft.tray
    await stage.insert()
    for path in (tmp_path / "library").rglob("*.png"):
        path.unlink()
    tray.combining.allow(True)
    tray.set_model(here.draft.provider, replace(here.draft.model, max_references=2))
    await here.until(lambda: stage.problems)
    assert not tray.combining.is_allowed
    assert len(tray.left_out()) == 1
