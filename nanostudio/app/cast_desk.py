"""The asynchronous side of characters in the draft: contact pictures, and what is
known of settings that are taken over."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from nanostudio.app.casting import Casting
from nanostudio.app.combining import Inside
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import StudioError
from nanostudio.core.say import say
from nanostudio.library.library import Library
from nanostudio.store.characters import made_with
from nanostudio.store.database import Connection, Database
from nanostudio.store.references import StoredReference, get_reference


class CastDesk(QObject):
    """Answers a Casting."""

    def __init__(
        self, casting: Casting, *, library: Library, database: Database, spawn: Spawn
    ) -> None:
        super().__init__()
        self._casting = casting
        self._library, self._database, self._spawn = library, database, spawn
        casting.contacts_wanted.connect(self._on_casting_contacts_wanted)
        casting.draft.settings_taken.connect(self._on_draft_settings_taken)

    def _on_draft_settings_taken(self, task_id: str) -> None:
        self._spawn(self._recognise(task_id), "look for characters")

    async def _recognise(self, task_id: str) -> None:
        canons = await self._database.run(made_with, task_id)
        if self._casting.draft.origin_id == task_id:  # else it was changed meanwhile
            self._casting.recognise(canons)

    def _on_casting_contacts_wanted(self, wanted: Sequence[Inside]) -> None:
        for inside in wanted:
            self._spawn(self._make(inside), "combine views")

    async def _make(self, inside: Inside) -> None:
        try:
            kept = await self._database.run(_references, inside)
            made = await self._library.contacts.make(kept, name=say("Views"))
        except StudioError:
            self._casting.contact_failed(inside)
            raise
        self._casting.draft.tray.combining.note(inside, made.sha256)


def _references(db: Connection, inside: Inside) -> list[StoredReference]:
    found = (get_reference(db, one) for one in inside)
    return [one for one in found if one is not None]
