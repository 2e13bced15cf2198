"""What keeps characters, orders sheets and writes them, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.desk import Desk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.cast_desks import attach_cast
from nanostudio.character_desks import attach_characters
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
