"""What cuts a sheet drawn as one picture into cells, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.desk import Desk
from nanostudio.app.slice_desk import SliceDesk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend
from nanostudio.engine.tools import clock_ms

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_slicing(front: "Front", backend: Backend, desk: Desk, spawn: Spawn) -> None:
    """From now on the window can do it."""
    slicing = SliceDesk(
        backend.library,
        backend.database,
        project=lambda: front.projects.current,
        show=desk.history.show_imported,
        messages=front.messages,
        spawn=spawn,
        now_ms=clock_ms,
    )
    slicing.show_requested.connect(front.library.goto.go)
    slicing.sheet_made.connect(front.sheets.open)
    front.sheet_rooms.slicing.attach(slicing)
