"""The characters in use, and where each is to be seen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nanostudio.app.character_edits import CharacterEdits
from nanostudio.app.messages import Messages
from nanostudio.app.stored import Stored
from nanostudio.core.character import Character
from nanostudio.core.task import Task, TaskState
from nanostudio.store import characters
from nanostudio.store.characters import UsedIn, Version

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Connection, Database


@dataclass(frozen=True, slots=True)
class _Known:
    """What the database has of them; by id but for the first."""

    every: tuple[Character, ...] = ()
    used: Mapping[str, UsedIn] = field(default_factory=dict)
    versions: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)


class Characters(Stored):
    """They belong to no project. Nothing is known before `attach`."""

    changed = Signal()  # which there are, or one of them
    opened = Signal(str)  # id: the person wants to see it
    show_made_with_requested = Signal(str, int)  # id, canon; 0: with any
    regenerate_requested = Signal(str)  # id: what was made with an earlier canon
    first_views_requested = Signal(str)  # id: to be made from its description

    def __init__(
        self,
        now_ms: Callable[[], int],
        messages: Messages | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = _Known()
        # Where a picture of the library lies on disk; told once there is one.
        self.file_of: Callable[[str], Path | None] = lambda _path: None
        self._now_ms = now_ms
        self.edits = CharacterEdits(now_ms, messages or Messages(self), self)
        self.edits.changed.connect(self.read)
        self.edits.opened.connect(self.opened)

    @property
    def every(self) -> tuple[Character, ...]:
        """Those in use, by name."""
        return self._known.every

    @property
    def used(self) -> Mapping[str, UsedIn]:
        """In how many pictures and sheets each is, by id."""
        return self._known.used

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin: read what there is."""
        self._reach(database, spawn)
        self.edits.attach(database, spawn)
        self.read()

    def read(self) -> None:
        """Read once more what there is."""
        self._do(self._load(), "read the characters")

    def note_task(self, task: Task, _progress: float | None = None) -> None:
        """Hear of a task: see Engine.watch. What is delivered may be made with one."""
        if task.state is TaskState.DONE and self.every:
            self.read()

    def get(self, character_id: str) -> Character | None:
        """The one with this id; None when it is not in use."""
        return next((one for one in self.every if one.id == character_id), None)

    def name_of(self, character_id: str) -> str:
        """What it is called; "" for none in use."""
        found = self.get(character_id)
        return found.name if found else ""

    def used_by(self, character_id: str) -> UsedIn:
        """Where one is to be seen; nowhere for one that is not known."""
        return self.used.get(character_id, UsedIn())

    def versions(self, character_id: str) -> tuple[Version, ...]:
        """Its canon versions, the newest first."""
        return self._known.versions.get(character_id, ())

    def outdated(self, character_id: str) -> int:
        """How many pictures were made with a canon that is not the one of now."""
        found = self.get(character_id)
        if found is None:
            return 0
        made = self.used_by(character_id).by_canon
        return sum(made.values()) - made.get(found.canon, 0)

    def keep(self, character: Character) -> None:
        """Keep it as it is now, under its id."""
        self._do(self._keep(character), "keep a character")

    async def _load(self) -> None:
        known = await self._run(_read)
        if known != self._known:
            self._known = known
            self.changed.emit()

    async def _keep(self, character: Character) -> None:
        await self._run(characters.save_character, character, self._now_ms())
        await self._load()


def _read(db: "Connection") -> _Known:
    every = tuple(characters.list_characters(db))
    ids = [one.id for one in every]
    return _Known(
        every,
        {one: characters.used_in(db, one) for one in ids},
        {one: tuple(characters.list_versions(db, one)) for one in ids},
    )
