"""What keeps characters, orders sheets and writes them, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.cast_desk import CastDesk
from nanostudio.app.desk import Desk
from nanostudio.app.spawn import Spawn
from nanostudio.backend import Backend

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_sheets(front: "Front", backend: Backend, _desk: Desk, spawn: Spawn) -> None:
    """From now on characters and sheets are there."""
    front.characters.attach(backend.database, spawn)
    front.sheets.attach(backend.database, spawn)
    backend.engine.watch(front.sheets.note_task)
    front.cast.attach(
        CastDesk(
            front.casting,
            library=backend.library,
            database=backend.database,
            spawn=spawn,
        )
    )
