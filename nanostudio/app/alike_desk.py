"""Finds out how new pictures look, and stacks those that are alike."""

from PySide6.QtCore import QObject

from nanostudio.app.gallery import GalleryModel
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import BadPicture, StorageError, StudioError
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.pictures import list_pictures
from nanostudio.store.stacks import next_awaited, stack


class AlikeDesk(QObject):
    """One picture after another, behind all else that files are read for. What cannot
    be read stands for itself: nobody is told."""

    def __init__(
        self,
        *,
        library: Library,
        database: Database,
        gallery: GalleryModel,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._library, self._database = library, database
        self._gallery, self._spawn = gallery, spawn
        self._is_busy = self._has_new = False

    def go_on_soon(self) -> None:
        """There may be pictures whose looks are not known."""
        self._has_new = True
        if not self._is_busy:
            self._is_busy = True
            self._spawn(self._go_on(), "see which pictures are alike")

    async def _go_on(self) -> None:
        try:
            while self._has_new:
                self._has_new = False
                await self._compare_all()
        finally:
            self._is_busy = False

    async def _compare_all(self) -> None:
        """What has no file now is left for the next start."""
        below = None
        while (found := await self._database.run(next_awaited, below)) is not None:
            below, path = found
            try:
                look = await self._library.look(path)
            except BadPicture:
                look = None
            except StorageError:
                continue
            except StudioError:
                return  # the library is being closed
            changed = await self._database.run(stack, below, look)
            if changed:
                pictures = await self._database.run(list_pictures, changed)
                self._gallery.take_stacks(pictures)
