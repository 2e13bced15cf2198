"""Pictures brought into cells, and from cells to where else they are, over a real
library."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from nanostudio.app.projects import Projects
from nanostudio.app.sheet_desk import SheetDesk
from nanostudio.app.sheets import Sheets
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import LibraryPicture, NamedBytes, Source, WebPicture
from nanostudio.core.errors import Refused
from nanostudio.core.project import DEFAULT_PROJECT
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_edits import lock
from nanostudio.providers.http import Wire
from nanostudio.store.pictures import numbers_of
from nanostudio.store.sheets import save_sheet
from nanostudio.store.tasks import list_tasks
from tests.app.cell_room import ROWS, few, full
from tests.app.library_room import LibraryRoom, library_room
from tests.library.pictures import picture

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


@dataclass
class Here:
    room: LibraryRoom
    sheets: Sheets
    desk: SheetDesk
    shown: list[int] = field(default_factory=list)
    compared: list[tuple[Tile, ...]] = field(default_factory=list)
    referenced: list[tuple[str, tuple[Reference, ...]]] = field(default_factory=list)

    async def keep(self, sheet: Sheet) -> None:
        await self.room.database.run(save_sheet, sheet, DEFAULT_PROJECT, 1)
        self.sheets.read()
        await self.room.until(lambda: self.sheets.current == sheet)

    async def put(self, cell_id: str, *sources: Source, filled: int) -> None:
        self.desk.put(cell_id, sources)
        await self.room.until(lambda: self.sheet.filled == filled)

    @property
    def sheet(self) -> Sheet:
        assert self.sheets.current is not None
        return self.sheets.current

    async def of_the_history(self) -> LibraryPicture:
        await self.room.add(1)
        [task] = await self.room.database.run(list_tasks)
        return LibraryPicture(sha256=task.outputs[0].sha256, path=task.outputs[0].path)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    async with library_room(tmp_path) as room:
        sheets = Sheets(Projects(), room.messages, lambda: room.now_ms)
        desk = SheetDesk(
            sheets,
            library=room.library,
            database=room.database,
            wire=Wire(),
            rows={row.id: row for row in ROWS},
            messages=room.messages,
            spawn=room.spawn,
        )
        made = Here(room, sheets, desk)
        desk.show_requested.connect(made.shown.append)
        desk.compared.connect(made.compared.append)
        desk.referenced.connect(lambda *told: made.referenced.append(told))
        sheets.attach(room.database, room.spawn)
        await made.keep(few("", "", "", ""))
        yield made


async def test_several_pictures_fill_the_cell_and_the_empty_ones_after_it(
    here: Here, tmp_path: Path
) -> None:
    await here.keep(full(few("", "", "", ""), "c3"))
    file = tmp_path / "hat.png"
    file.write_bytes(picture("png", (24, 16)))
    body = NamedBytes(content=picture("png", (32, 16)), name="coat.png")
    await here.put("c1", file, body, picture("png", (48, 16)), filled=4)
    shown = [here.sheets.picture(cell.versions[0]) for cell in here.sheet.cells]
    sizes = [(one.width if one else None) for one in shown]
    assert sizes == [24, 32, None, 48]
    [first, *_] = shown
    assert first is not None
    assert first.path.startswith("References/")
    assert here.room.said == []


async def test_a_picture_of_the_gallery_stays_where_it_lies(here: Here) -> None:
    made = await here.of_the_history()
    await here.put("c2", made, filled=1)
    version = here.sheet.cell("c2").picture
    assert version is not None
    assert (version.sha256, version.path) == (made.sha256, made.path)
    here.desk.show(version.sha256)
    await here.room.until(lambda: bool(here.shown))
    [task] = await here.room.database.run(list_tasks)
    assert here.shown == await here.room.database.run(numbers_of, task.id)


async def test_what_finds_no_cell_or_is_no_picture_is_said(here: Here) -> None:
    await here.keep(lock(full(few("", "", "", ""), "c4"), "c4"))
    here.desk.put("c4", (picture(), picture("png", (8, 8))))
    await here.room.until(lambda: len(here.room.said) == 2)
    titles = {message.title for message in here.room.said}
    assert titles == {"“Cell 4” is locked.", "One picture found no empty cell."}
    await here.put("c3", b"no picture", picture("png", (8, 8)), filled=2)
    assert len(here.room.said) == 3  # and the second one went where there was room
    here.desk.show("0" * 64)
    await here.room.until(lambda: len(here.room.said) == 4)
    assert here.room.said[-1].title == "This picture is not in the gallery."
    here.sheets.current = None
    here.desk.put("c1", (picture(),))


async def test_cells_are_compared_with_what_made_them(here: Here) -> None:
    made = await here.of_the_history()
    await here.put("c1", made, picture("png", (24, 16)), filled=2)
    shas = [cell.versions[0].sha256 for cell in here.sheet.cells[:2]]
    here.desk.compare({shas[0]: "One", shas[1]: "Two", "0" * 64: "Gone"})
    await here.room.until(lambda: bool(here.compared))
    [[first, second]] = here.compared
    [task] = await here.room.database.run(list_tasks)
    assert first.task == task
    assert first.model == f"One · {task.request.model}"
    assert second.model == "Two"
    assert not second.is_blank
    assert second.output is not None
    assert second.output.width == 24


async def test_pictures_become_references_of_a_cell(here: Here) -> None:
    small = picture("png", (24, 16))
    here.desk.reference("c1", (NamedBytes(content=small, name="hat.png"),))
    await here.room.until(lambda: bool(here.referenced))
    [(cell_id, [kept])] = here.referenced
    assert (cell_id, kept.name) == ("c1", "hat.png")
    again = LibraryPicture(sha256=kept.sha256)
    here.desk.reference("c1", (again,))
    await here.room.until(lambda: len(here.referenced) == 2)
    assert here.referenced[1] == here.referenced[0]
    here.desk.reference("c1", (WebPicture(url="ftp://example.org/a.png"),))
    await here.room.until(lambda: bool(here.room.said))
    assert (
        here.room.said[0].title
        == Refused("“ftp” addresses are not taken as references.").title
    )
