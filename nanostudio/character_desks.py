"""What keeps characters, their pictures and files, built for the window."""

from typing import TYPE_CHECKING

from nanostudio.app.character_desk import CharacterDesk
from nanostudio.app.spawn import Spawn
from nanostudio.app.stored_sources import StoredSources
from nanostudio.backend import Backend
from nanostudio.engine.tools import clock_ms

if TYPE_CHECKING:
    from nanostudio.ui.front import Front


def attach_characters(front: "Front", backend: Backend, spawn: Spawn) -> None:
    """From now on characters are there, and pictures can be added to them."""
    front.characters.attach(backend.database, spawn)
    backend.engine.watch(front.characters.note_task)
    desk = CharacterDesk(
        front.characters,
        library=backend.library,
        database=backend.database,
        sources=StoredSources(backend.library, backend.database, backend.wire),
        messages=front.messages,
        spawn=spawn,
        now_ms=clock_ms,
    )
    front.sheet_rooms.people.attach(desk)
