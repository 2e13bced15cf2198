"""The trash, lost files and the library's disk, bound to each other."""

from collections.abc import Callable

from nanostudio.app.desk import Desk
from nanostudio.app.library_watch import LibraryWatch
from nanostudio.app.messages import Messages
from nanostudio.app.sidecar_desk import SidecarDesk
from nanostudio.app.spawn import Spawn
from nanostudio.app.thumbnails import Thumbnails
from nanostudio.app.trash_desk import TrashDesk
from nanostudio.app.trouble_desk import TroubleDesk
from nanostudio.app.view_desk import ViewDesk
from nanostudio.app.viewer import Viewed
from nanostudio.core.errors import StudioError
from nanostudio.engine.engine import Engine
from nanostudio.library.library import Library
from nanostudio.store.database import Database


class Upkeep:
    """Everything about files of the library that is not the making of pictures."""

    def __init__(
        self,
        *,
        watch: LibraryWatch,
        engine: Engine,
        library: Library,
        database: Database,
        thumbnails: Thumbnails,
        messages: Messages,
        spawn: Spawn,
        days: Callable[[], int],
        now_ms: Callable[[], int],
        has_sidecars: Callable[[], bool] = lambda: False,
    ) -> None:
        """`days`: see TrashDesk; `has_sidecars`: whether the person wants them."""
        self.watch = watch
        self._engine, self._library = engine, library
        self._thumbnails, self._spawn = thumbnails, spawn
        self.trash = TrashDesk(
            trash=library.trash,
            database=database,
            messages=messages,
            spawn=spawn,
            days=days,
            now_ms=now_ms,
        )
        self.troubles = TroubleDesk(
            repairs=library.repairs, database=database, messages=messages, spawn=spawn
        )
        self.sidecars = SidecarDesk(
            sidecars=library.sidecars, is_on=has_sidecars, spawn=spawn
        )
        self.troubles.library_missed.connect(watch.look)
        self.troubles.trouble_ended.connect(self._on_troubles_ended)
        watch.back.connect(self._on_watch_back)

    async def start(self) -> None:
        """End what was left half done before the gallery is read; watch from now on."""
        await self.trash.start()
        self._engine.watch(self.watch.note_task)
        self.watch.attach(self._library.folder, self._library.is_there, self._spawn)
        self.troubles.look_again()
        self.sidecars.take_settings()

    def follow(self, desk: Desk, views: ViewDesk) -> None:
        """Find out why what they fetch cannot be had."""
        desk.thumbnail_failed.connect(self.troubles.look_into)
        desk.orders.refused.connect(self._on_order_refused)
        views.note_failed = self._on_view_failed
        views.note_shown = self._on_view_shown

    def close(self) -> None:
        """Ask no more for the disk."""
        self.sidecars.close()
        self.watch.detach()
        self.watch.back.disconnect(self._on_watch_back)

    def _on_watch_back(self) -> None:
        """Open tasks go on, moves are ended, pictures are asked for once more."""
        self._engine.go_on()
        self.trash.settle()
        self._thumbnails.ask_again()
        self.troubles.look_again()

    def _on_troubles_ended(self, _number: int) -> None:
        self._thumbnails.ask_again()

    def _on_order_refused(self, _provider: str, error: StudioError) -> None:
        self.watch.note_error(error)

    def _on_view_failed(self, picture: Viewed, error: StudioError) -> None:
        self.troubles.look_into(picture.sha256, picture.path, error)

    def _on_view_shown(self, picture: Viewed) -> None:
        self.troubles.glance_at(picture.sha256, picture.path)
