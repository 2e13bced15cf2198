"""Pictures ordered again on the real parts, and the relatives this makes them."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nanostudio.app.checkout import Checkout
from nanostudio.app.iterate import Iterate
from nanostudio.app.iterate_desk import IterateDesk
from nanostudio.app.lineage import Subject
from nanostudio.app.lineage_desk import LineageDesk
from nanostudio.app.messages import Message, Messages
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawner
from nanostudio.app.tiles import Tile
from nanostudio.core.lineage import Lineage
from nanostudio.core.money import Money
from nanostudio.core.task import Task
from nanostudio.store.tasks import list_tasks
from tests.app.test_desk import Room, room

pytestmark = pytest.mark.anyio


class Again:
    """A room in which pictures can be ordered again."""

    def __init__(self, here: Room) -> None:
        self.here = here
        messages = Messages()
        self.said: list[Message] = []
        messages.message_shown.connect(self.said.append)
        self.spawn = Spawner(messages.report, here.bugs.append)
        self.checkout = Checkout(here.draft.model_row, Projects())
        rows = {row.id: row for row in here.draft.providers}
        self.iterate = Iterate(here.draft, rows, messages)
        self.desk = IterateDesk(
            database=here.backend.database,
            library=here.backend.library,
            checkout=self.checkout,
            orders=here.desk.orders,
            spawn=self.spawn,
        )
        self.iterate.attach(self.desk.order)

    async def tasks(self, count: int) -> list[Task]:
        """The tasks, the newest first, once there are `count`."""
        async with asyncio.timeout(20):
            while True:
                found = await self.here.backend.database.run(list_tasks)
                if len(found) >= count:
                    return found
                await asyncio.sleep(0.01)


async def first(again: Again, photo: Path) -> Tile:
    """A picture made with `photo` as reference."""
    draft = again.here.draft
    draft.set_prompt("a fox")
    draft.tray.offer([photo])
    await again.here.until(lambda: not draft.tray.is_loading())
    draft.generate()
    [tile] = await again.here.settled()
    return tile


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    from PIL import Image

    path = tmp_path / "photo.png"
    Image.linear_gradient("L").convert("RGB").save(path)
    return path


async def test_same_again_is_paid_for_once_and_is_a_relative(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        again = Again(here)
        tile = await first(again, photo)
        again.checkout.limits = (Money.of(1, "credits"),)
        asked: list[object] = []
        again.checkout.question_raised.connect(asked.append)
        for _ in range(2):  # a double press
            again.iterate.same_again(tile)
        await here.until(lambda: asked)
        assert len(await here.backend.database.run(list_tasks)) == 1
        for _ in range(2):
            again.checkout.confirm()
        tasks = await again.tasks(2)
        assert [task.origin_id for task in tasks] == [tile.task_id, None]
        assert tasks[0].request == tile.task.request
        assert len(asked) == 1

        found: list[Lineage] = []
        desk = LineageDesk(here.backend.database, again.spawn)
        assert tile.output is not None
        desk.ask(Subject(tile.task_id, tile.output.sha256), found.append)
        await here.until(lambda: found)
        assert [one.name for one in found[0].references] == ["photo"]
        await again.spawn.close()


async def test_a_missing_reference_is_named_and_nothing_is_sent(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        again = Again(here)
        tile = await first(again, photo)
        [file] = here.backend.library.folder.glob("References/*/*")
        file.unlink()
        again.iterate.same_again(tile)
        await here.until(lambda: again.said)
        assert again.said[0].title == "References are missing: “photo”."

        stranger = replace(tile.task.request.references[0], sha256="f" * 64, name="")
        request = replace(tile.task.request, references=(stranger,))
        again.desk.order(request, tile.task_id)
        await here.until(lambda: len(again.said) == 2)
        assert again.said[1].title == "References are missing: “ffffffff”."
        assert len(await here.backend.database.run(list_tasks)) == 1

        here.desk.reuse(tile)  # the draft asks before it goes without
        await here.until(lambda: here.draft.tray.missing == ("photo",))
        assert here.draft.tray.to_send() == ()
        await again.spawn.close()


async def test_a_remix_and_a_branch_reach_the_tray(
    qapp: QApplication, tmp_path: Path, gateway: str, photo: Path
) -> None:
    async with room(tmp_path / "lib", gateway) as here:
        again = Again(here)
        tile = await first(again, photo)
        assert tile.output is not None
        again.iterate.remix(tile)
        await here.until(lambda: len(here.draft.tray.to_send()) == 2)
        assert here.draft.tray.to_send()[0].sha256 == tile.output.sha256
        again.iterate.branch(tile)
        await here.until(lambda: len(here.draft.tray.to_send()) == 1)
        here.draft.set_prompt("go on")
        here.draft.generate()
        tasks = await again.tasks(2)
        assert [task.origin_id for task in tasks] == [tile.task_id, None]
        await again.spawn.close()
