"""Single cells go out under names that tell whom they show, and how."""

import hashlib
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from nanostudio.core.errors import Refused, StorageError
from nanostudio.core.export import ExportOptions, Format
from nanostudio.core.sheet import CellVersion, Sheet
from nanostudio.core.sheet_edits import put
from nanostudio.core.task import TaskState
from nanostudio.library.cells_out import CellsOut, CellsWritten
from nanostudio.library.library import Library
from nanostudio.library.sheet_file import cell_pictures
from nanostudio.store.database import Database
from nanostudio.store.tasks import add_tasks
from tests.core.sheet_samples import sheet
from tests.library.pictures import drawing, encoded
from tests.store.samples import make_output, make_task

pytestmark = pytest.mark.anyio
NAMES = ExportOptions(template="{character}_{counter:2}_{view}")


@dataclass
class Room:
    """A library with one task of two pictures, and a sheet that shows some."""

    library: Library
    database: Database
    out: Path
    bodies: list[bytes] = field(default_factory=list)

    async def add(self) -> list[CellVersion]:
        found, outputs = list[CellVersion](), []
        for at in range(2):
            body = encoded(drawing((20 + at, 12)))
            path = f"m/{at}.png"
            (self.library.folder / "m").mkdir(exist_ok=True)
            (self.library.folder / path).write_bytes(body)
            sha256 = hashlib.sha256(body).hexdigest()
            outputs.append(
                make_output(at, path=path, sha256=sha256, size_bytes=len(body))
            )
            self.bodies.append(body)
            found.append(CellVersion(sha256=sha256, path=path, task_id="task-0001"))
        task = make_task(1, outputs=tuple(outputs), state=TaskState.DONE)
        await self.database.run(add_tasks, [task])
        return found

    async def stray(self) -> CellVersion:
        """A picture that no task of the history has made."""
        body = encoded(drawing((9, 9)), "jpeg")
        kept = await self.library.add_reference(body)
        return CellVersion(sha256=kept.sha256, path=kept.path)

    async def cells(self, shown: Sheet, character: str = "Mira") -> CellsOut:
        pictures = await self.database.run(cell_pictures, shown)
        made = CellsOut(self.library, self.database, shown, pictures, character)
        await made.find()
        return made

    def there(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.out.iterdir()}


@pytest.fixture
def room(library: Library, database: Database, tmp_path: Path) -> Room:
    return Room(library, database, tmp_path / "out")


async def test_cells_are_copied_under_their_views(room: Room) -> None:
    first, second = await room.add()
    now = put(put(sheet(), "front", first), "side", second)
    cells, told = await room.cells(now), list[tuple[int, int]]()
    assert await cells.names(NAMES) == ("", "Mira_02_Front.png", "Mira_03_Side.png")
    ended = await cells.write(room.out, NAMES, lambda *now: told.append(now))
    assert ended == CellsWritten(2, 2)
    assert room.there() == {
        "Mira_02_Front.png": room.bodies[0],
        "Mira_03_Side.png": room.bodies[1],
    }
    assert told[-1] == (2, 2)


async def test_one_picture_in_two_cells_goes_twice_and_nothing_is_written_over(
    room: Room,
) -> None:
    first, _ = await room.add()
    now = put(put(sheet(), "front", first), "side", first)
    cells = await room.cells(now, character="")
    options = ExportOptions(template="{view} {model}", format=Format.JPEG)
    names = await cells.names(options)
    assert names == ("", "Front nano-banana-2.jpg", "Side nano-banana-2.jpg")
    room.out.mkdir()
    (room.out / names[1]).write_bytes(b"mine")
    assert (await cells.write(room.out, options, lambda *_: None)).done == 2
    there = room.there()
    assert set(there) == {names[1], "Front nano-banana-2 (2).jpg", names[2]}
    assert there[names[1]] == b"mine"
    with Image.open(room.out / names[2]) as image:
        assert (image.format, image.size) == ("JPEG", (20, 12))
    same = await cells.names(ExportOptions(template="a"))
    assert same == ("", "a.png", "a (2).png")


async def test_what_the_history_does_not_have_is_copied_as_it_is(room: Room) -> None:
    (_, second), stray = await room.add(), await room.stray()
    now = put(put(sheet(), "back", stray), "front", second)
    cells = await room.cells(now)
    options = ExportOptions(template=NAMES.template, format=Format.WEBP)
    assert await cells.names(options) == (
        *("Mira_01_Back.jpg", "Mira_02_Front.webp", ""),
    )
    assert await cells.write(room.out, options, lambda *_: None) == CellsWritten(2, 2)
    original = room.library.absolute(stray.path).read_bytes()
    assert room.there()["Mira_01_Back.jpg"] == original


async def test_what_is_gone_is_told_and_the_rest_is_written(room: Room) -> None:
    (first, second), stray = await room.add(), await room.stray()
    now = put(put(sheet(), "front", first), "side", second)
    cells = await room.cells(put(now, "back", stray))
    (room.library.folder / second.path).unlink()
    room.library.absolute(stray.path).unlink()
    ended = await cells.write(room.out, NAMES, lambda *_: None)
    assert (ended.done, ended.total) == (1, 3)
    assert ["not there" in one.title or "no longer" in one.title
            for one in ended.problems] == [True, True]  # fmt: skip
    assert list(room.there()) == ["Mira_02_Front.png"]


async def test_names_and_folders_that_cannot_be_are_refused(room: Room) -> None:
    first, _ = await room.add()
    cells = await room.cells(put(sheet(), "front", first))
    with pytest.raises(Refused, match="no field"):
        await cells.names(ExportOptions(template="{nothing}"))
    with pytest.raises(StorageError, match="in the library already"):
        await cells.write(room.library.folder / "a", NAMES, lambda *_: None)
    shutil.rmtree(room.library.folder)
    with pytest.raises(StorageError):
        await cells.write(room.out, NAMES, lambda *_: None)
    assert room.there() == {}
