"""What keeps characters, orders sheets and writes them, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.character_desk import CharacterDesk
from nanostudio.app.desk import Desk
from nanostudio.app.spawn import Spawn
from nanostudio.app.stored_sources import StoredSources
from nanostudio.backend import Backend
from nanostudio.engine.tools import clock_ms

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_sheets(front: "Front", backend: Backend, _desk: Desk, spawn: Spawn) -> None:
    """From now on characters and sheets are there."""
    front.characters.attach(backend.database, spawn)
    backend.engine.watch(front.characters.note_task)
    people = CharacterDesk(
        front.characters,
        library=backend.library,
        database=backend.database,
        sources=StoredSources(backend.library, backend.database, backend.wire),
        messages=front.messages,
        spawn=spawn,
        now_ms=clock_ms,
    )
    front.sheet_rooms.people.attach(people)
    front.sheets.attach(backend.database, spawn)
    backend.engine.watch(front.sheets.note_task)
