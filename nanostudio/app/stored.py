"""State that the database has: read and changed as soon as there is one."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database


class Stored(QObject):
    """Subclasses wish for work at any time; before `_reach` it is let be."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database: Database | None = None
        self._spawn: Spawn | None = None

    def _reach(self, database: "Database", spawn: "Spawn") -> None:
        """From now on work is done."""
        self._database, self._spawn = database, spawn

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        """Start `work`; errors in it are shown to the person."""
        if self._spawn is None:
            work.close()
        else:
            self._spawn(work, name)

    async def _run(self, work: Callable[..., Any], *values: Any) -> Any:
        """What `work` makes of the database: see Database.run."""
        assert self._database is not None  # noqa: S101 - `_reach` gave both
        return await self._database.run(work, *values)
