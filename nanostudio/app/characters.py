"""The characters in use, and where each is to be seen."""

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nanostudio.core.character import Character
from nanostudio.store import characters
from nanostudio.store.characters import UsedIn

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Connection, Database


class Characters(QObject):
    """They belong to no project. Nothing is known before `attach`."""

    changed = Signal()  # which there are, or one of them

    def __init__(
        self, now_ms: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.every: tuple[Character, ...] = ()  # by name
        self.used: Mapping[str, UsedIn] = {}  # by id
        self._now_ms = now_ms
        self._database: Database | None = None
        self._spawn: Spawn | None = None

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """Begin: read what there is."""
        self._database, self._spawn = database, spawn
        self.read()

    def read(self) -> None:
        """Read once more what there is."""
        self._do(self._load(), "read the characters")

    def get(self, character_id: str) -> Character | None:
        """The one with this id; None when it is not in use."""
        return next((one for one in self.every if one.id == character_id), None)

    def name_of(self, character_id: str) -> str:
        """What it is called; "" for none in use."""
        found = self.get(character_id)
        return found.name if found else ""

    def keep(self, character: Character) -> None:
        """Keep it as it is now, under its id."""
        self._do(self._keep(character), "keep a character")

    def _do(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if self._spawn is None:
            work.close()
        else:
            self._spawn(work, name)

    async def _run(self, work: Callable[..., Any], *values: Any) -> Any:
        assert self._database is not None  # noqa: S101 - `attach` gave both
        return await self._database.run(work, *values)

    async def _load(self) -> None:
        every, used = await self._run(_read)
        if (every, used) != (self.every, self.used):
            self.every, self.used = every, used
            self.changed.emit()

    async def _keep(self, character: Character) -> None:
        await self._run(characters.save_character, character, self._now_ms())
        await self._load()


def _read(db: "Connection") -> tuple[tuple[Character, ...], dict[str, UsedIn]]:
    every = tuple(characters.list_characters(db))
    return every, {one.id: characters.used_in(db, one.id) for one in every}
