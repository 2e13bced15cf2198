"""What keeps characters, orders sheets and writes them, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.desk import Desk
from nanostudio.app.sheet_desk import SheetDesk
from nanostudio.app.sheet_order_desk import SheetOrderDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.cast_desks import attach_cast
from nanostudio.character_desks import attach_characters
from nanostudio.engine.cells import Cells
from nanostudio.sheet_export_desks import attach_sheet_export
from nanostudio.slice_desks import attach_slicing

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_sheets(front: "Front", backend: Backend, desk: Desk, spawn: Spawn) -> None:
    """From now on characters and sheets are there."""
    attach_characters(front, backend, spawn)
    front.sheets.attach(backend.database, spawn)
    backend.engine.watch(front.sheets.note_task)
    attach_cast(front, backend, desk, spawn)
    attach_slicing(front, backend, desk, spawn)
    attach_sheet_export(front.sheet_rooms.exporting, front.messages, backend, spawn)
    _attach_room(front, backend, spawn)


def _attach_room(front: "Front", backend: Backend, spawn: Spawn) -> None:
    """Let the cells of the open sheet be made, filled by hand, and looked at."""
    room, library = front.sheet_rooms.sheet, front.library
    room.orders.choice.attach(backend.database, spawn)
    orders = SheetOrderDesk(
        room.orders,
        front.sheets,
        engine=backend.engine,
        cells=Cells(backend.engine, backend.database, backend.library),
        contact=backend.library.contacts.make,
        database=backend.database,
        hosting=backend.hosting,
        messages=front.messages,
        projects=front.projects,
        spawn=spawn,
    )
    desk = SheetDesk(
        front.sheets,
        library=backend.library,
        database=backend.database,
        wire=backend.wire,
        rows=front.rows,
        messages=front.messages,
        spawn=spawn,
    )
    room.attach(desk, orders)
    room.key_requested.connect(front.open_keys)
    room.show_requested.connect(library.goto.go)
    room.compare_requested.connect(library.compare.open)
    room.drag_expected.connect(library.files.prepare)
    room.view_requested.connect(library.viewer.open_pictures)
