"""Brings pictures of before into the gallery, and looks each new one over once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from nanostudio.app.alike_desk import AlikeDesk
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import StudioError
from nanostudio.core.search import Query
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task, TaskState
from nanostudio.engine.engine import Engine
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.looks import look_over_some
from nanostudio.store.pictures import count_pictures
from nanostudio.store.search import find, page

_FIRST, _MORE = 500, 5_000  # numbers: what is shown at once, and what follows


class HistoryDesk(QObject):
    """The asynchronous side of the gallery's pictures of before."""

    def __init__(
        self,
        *,
        engine: Engine,
        library: Library,
        database: Database,
        providers: Mapping[str, ProviderSpec],
        gallery: GalleryModel,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._database = database
        self._providers = providers
        self._gallery = gallery
        self._spawn = spawn
        self._alike = AlikeDesk(
            library=library, database=database, gallery=gallery, spawn=spawn
        )
        self._query = Query()
        self._is_looking = False
        self._has_new = False

    async def start(self) -> None:
        """Show the newest; the rest follows."""
        self._gallery.expect_history(await self._database.run(count_pictures))
        self._gallery.query_changed.connect(self._on_gallery_query_changed)
        self._gallery.history_wanted.connect(self._on_gallery_history_wanted)
        self._engine.watch(self._on_engine_task)
        self._on_gallery_query_changed(self._query)
        self._look_over_soon()

    async def show_imported(self, tasks: Sequence[Task], count: int) -> None:
        """Show `count` pictures that came in from elsewhere, some of which are those of
        `tasks`, and let them be found by their words."""
        self._gallery.load(tasks)
        if count > len(tasks):
            self._gallery.expect_history(await self._database.run(count_pictures))
            self._gallery.look_again()
        self._look_over_soon()

    def _on_gallery_query_changed(self, query: Query) -> None:
        self._query = query
        self._spawn(self._find(query), "look for pictures")

    def _on_gallery_history_wanted(self, numbers: list[int]) -> None:
        self._spawn(self._fetch(numbers), "fetch pictures of before")

    def _on_engine_task(self, task: Task, _progress: float | None = None) -> None:
        if task.state is TaskState.DONE:
            self._look_over_soon()

    async def _find(self, query: Query) -> None:
        """A piece at a time, till there are no more or something else is wanted."""
        found = await self._database.run(find, query, limit=_FIRST)
        is_first = True
        while query is self._query:
            self._gallery.show_history(found.numbers, is_first=is_first)
            if found.rest is None:
                return
            is_first = False
            found = await self._database.run(find, query, rest=found.rest, limit=_MORE)

    async def _fetch(self, numbers: list[int]) -> None:
        try:
            found = await self._database.run(page, numbers)
        except StudioError:
            self._gallery.miss_history(numbers)
            raise
        self._gallery.take_history(numbers, found)

    def refresh(self, numbers: Sequence[int]) -> None:
        """Files of these pictures were moved: those in memory are read again."""
        self._spawn(self._refresh(tuple(numbers)), "read pictures again")

    async def _refresh(self, numbers: Sequence[int]) -> None:
        self._gallery.take_again(await self._database.run(page, numbers))

    def _look_over_soon(self) -> None:
        self._has_new = True
        if not self._is_looking:
            self._is_looking = True
            self._spawn(self._look_over(), "look pictures over")

    async def _look_over(self) -> None:
        try:
            while self._has_new:
                self._has_new = False
                while new := await self._database.run(look_over_some, self._providers):
                    self._gallery.settle(new)
            self._alike.go_on_soon()
        finally:
            self._is_looking = False
