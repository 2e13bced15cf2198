"""How many of the pictures found there are by each value of each field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nanostudio.app.boards import Boards
from nanostudio.app.facet_words import Names
from nanostudio.app.filters import Filters
from nanostudio.core.search import Field, Query
from nanostudio.store.search import count_found

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database


class Facets(QObject):
    """Counts only while somebody looks: see `follow`. One field after another, so that
    no other query waits for all of them."""

    counted = Signal(object)  # Field, whose `counts` are new

    def __init__(self, filters: Filters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[Field, Mapping[str, int]] = {}
        self._filters = filters
        self._database: Database | None = None
        self._spawn: Spawn | None = None
        self._is_followed = self._is_counting = self._is_stale = False
        filters.changed.connect(self.refresh)

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """From now on there is something to count."""
        self._database, self._spawn = database, spawn
        self.refresh()

    def follow(self, is_followed: bool) -> None:
        """Count, now and with every change, as long as somebody looks."""
        self._is_followed = is_followed
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        if self._spawn is None or not self._is_followed:
            return
        self._is_stale = True
        if not self._is_counting:
            self._is_counting = True
            self._spawn(self._count(), "count pictures")

    async def _count(self) -> None:
        try:
            while self._is_stale:
                self._is_stale = False
                query = self._filters.query
                for field in Field:
                    await self._count_by(field, query)
                    if self._is_stale or not self._is_followed:
                        break
        finally:
            self._is_counting = False

    async def _count_by(self, field: Field, query: Query) -> None:
        assert self._database is not None  # noqa: S101 - `attach` gave both
        found = await self._database.run(count_found, query, field)
        if found != self.counts.get(field):
            self.counts[field] = found
            self.counted.emit(field)


@dataclass(frozen=True, slots=True)
class Finding:
    """All that takes part in looking for pictures."""

    filters: Filters
    facets: Facets
    boards: Boards
    names: Names
