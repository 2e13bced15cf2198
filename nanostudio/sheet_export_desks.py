"""What takes sheets out of the library, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.messages import Messages
from nanostudio.app.sheet_export_desk import SheetExportDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend

if TYPE_CHECKING:
    from nanostudio.ui.sheets.export_front import SheetExportFront


def attach_sheet_export(
    front: "SheetExportFront", messages: Messages, backend: Backend, spawn: Spawn
) -> None:
    """From now on sheets can be exported."""
    from nanostudio.ui.sheet_pdf import pdf

    desk = SheetExportDesk(
        library=backend.library,
        database=backend.database,
        render=pdf,
        messages=messages,
        spawn=spawn,
    )
    front.attach(desk)
