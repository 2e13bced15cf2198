"""A library with a small sheet in it: three cells, of which some show a colour."""

import hashlib
from collections.abc import Sequence

from PIL import Image

from nanostudio.core.geometry import Size
from nanostudio.core.sheet import CellVersion, Sheet
from nanostudio.core.sheet_edits import put
from nanostudio.core.sheet_export import CellPicture
from nanostudio.core.task import TaskState
from nanostudio.store.characters import save_character
from nanostudio.store.tasks import add_tasks
from tests.app.library_room import NOW_MS, LibraryRoom
from tests.core.sheet_samples import mira, sha, sheet
from tests.library.pictures import encoded
from tests.store.samples import make_output, make_task

COLOURS = {"front": (176, 48, 48), "side": (48, 160, 64)}  # "back" is empty
SIDES = (96, 64)  # pixels of a picture
CELLS = ("back", "front", "side")


async def sheet_in(room: LibraryRoom) -> Sheet:
    """Mira's sheet, of real pictures that one task has made."""
    outputs, versions = [], dict[str, CellVersion]()
    for at, (cell, colour) in enumerate(COLOURS.items()):
        body = encoded(Image.new("RGB", SIDES, colour))
        path, sha256 = f"{cell}.png", hashlib.sha256(body).hexdigest()
        (room.library.folder / path).write_bytes(body)
        outputs.append(
            make_output(
                *(at,),
                path=path,
                sha256=sha256,
                width=SIDES[0],
                height=SIDES[1],
                size_bytes=len(body),
            )
        )
        versions[cell] = CellVersion(sha256=sha256, path=path, task_id="task-0001")
    task = make_task(1, outputs=tuple(outputs), state=TaskState.DONE)
    await room.database.run(add_tasks, [task])
    await room.database.run(save_character, mira(), NOW_MS)
    made = sheet()
    for cell, version in versions.items():
        made = put(made, cell, version)
    return made


def shown_sheet(cells: Sequence[str] = tuple(COLOURS), **changes: object) -> Sheet:
    """The same where there is no library: its pictures are only thought of."""
    made = sheet(**changes)
    for cell in cells:
        version = CellVersion(sha256=sha(cell), path=f"{cell}.png")
        made = put(made, cell, version)
    return made


def shown_pictures(made: Sheet, size: Size) -> tuple[CellPicture | None, ...]:
    """What its cells show, all of one size."""
    return tuple(
        CellPicture(cell.picture.sha256, cell.picture.path, size)
        if cell.picture
        else None
        for cell in made.cells
    )
