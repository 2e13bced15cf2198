"""What a person does to cells by hand, over the real database, and Undo."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nanostudio.app.sheet_hand import SheetHand
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Cell
from tests.app.cell_room import BareRoom, bare_room, few, full
from tests.core.sheet_samples import made, sha

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


@dataclass
class Hand:
    room: BareRoom
    hand: SheetHand

    async def cell(self, cell_id: str) -> Cell:
        await self.room.spawned.settled()
        assert self.room.sheets.current is not None
        return self.room.sheets.current.cell(cell_id)

    async def shown(self) -> list[str]:
        """Which picture each cell shows: the name of the cell it was made for."""
        names = {sha(name): name for name in ("c1", "c2", "c3", "new")}
        cells = [await self.cell(f"c{at}") for at in (1, 2, 3)]
        pictures = [cell.picture for cell in cells]
        return [names[one.sha256] if one else "" for one in pictures]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Hand]:
    async with bare_room(tmp_path, full(few("", "", ""), "c1", "c2")) as room:
        yield Hand(room, SheetHand(room.sheets, room.messages, lambda: 7))


async def test_every_change_of_pictures_can_be_taken_back(here: Hand) -> None:
    hand, undo = here.hand, here.room.messages.undo
    for act, shown in (
        (lambda: hand.swap("c1", "c3"), ["", "c2", "c1"]),
        (lambda: hand.copy("c1", "c3"), ["c1", "c2", "c1"]),
        (lambda: hand.copy("c1", "c2"), ["c1", "c1", ""]),
        (lambda: hand.put("c3", made("new")), ["c1", "c2", "new"]),
        (lambda: hand.take_out(["c1"]), ["", "c2", ""]),
        (lambda: hand.take_out(["c1", "c2", "c3"]), ["", "", ""]),
    ):
        assert await here.shown() == ["c1", "c2", ""]
        act()
        assert await here.shown() == shown
        undo()
    assert await here.shown() == ["c1", "c2", ""]
    assert here.room.said == []  # what is seen is not told
    hand.copy("c3", "c1")  # nothing in it
    hand.take_out(["c3", "none"])
    hand.copy("none", "c1")
    assert await here.shown() == ["c1", "c2", ""]


async def test_one_steps_through_versions(here: Hand) -> None:
    hand = here.hand
    hand.put("c1", made("new"))
    assert (await here.cell("c1")).chosen == 1
    hand.step("c1", 1)
    assert (await here.cell("c1")).chosen == 1
    hand.step("c1", -1)
    assert (await here.cell("c1")).chosen == 0
    here.room.messages.undo()
    assert (await here.cell("c1")).chosen == 1


async def test_several_are_locked_together_and_locked_ones_stay(here: Hand) -> None:
    hand = here.hand
    hand.lock(["c1"])
    hand.lock(["c1", "c2", "c3"])  # the empty one cannot be
    assert [(await here.cell(one)).is_locked for one in ("c1", "c2", "c3")] == [
        *(True, True, False)
    ]
    hand.take_out(["c1", "c2"])
    assert await here.shown() == ["c1", "c2", ""]
    hand.lock(["c3"])
    hand.lock(["c1", "c2"])
    assert not (await here.cell("c1")).is_locked
    hand.lock(["none"])


async def test_a_cell_has_words_and_references_of_its_own(here: Hand) -> None:
    own = (Reference(sha256=sha("r"), name="Coat"),)
    here.hand.tell("c1", "Only a hat.", own)
    cell = await here.cell("c1")
    assert (cell.prompt, cell.references) == ("Only a hat.", own)
    here.hand.tell("c1", None, None)
    cell = await here.cell("c1")
    assert (cell.prompt, cell.references) == (None, None)
    here.room.sheets.current = None
    here.hand.swap("c1", "c2")
    here.hand.put("c1", made("new"))
