"""Carries wishes from the window to the engine, and what happens back to the window."""

import asyncio
import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.messages import Messages
from nanostudio.app.orders import Order, Orders
from nanostudio.app.spawn import Spawn
from nanostudio.app.task_desk import TaskDesk
from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.errors import (
    KeyringTrouble,
    Refused,
    StorageError,
    StudioError,
)
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting
from nanostudio.keys import Keys
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.drafts import load_draft, save_draft
from nanostudio.store.tasks import list_tasks

_AUTOSAVE_MS = 400


class Desk(QObject):
    """The asynchronous side of the window: every slot here only starts work."""

    order_refused = Signal(str, object)  # provider id, StudioError
    picture_copied = Signal(str, str, bytes)  # path, format, the original's bytes

    def __init__(
        self,
        *,
        engine: Engine,
        library: Library,
        database: Database,
        keys: Keys,
        hosting: Hosting,
        draft: Draft,
        tasks: TaskDesk,
        gallery: GalleryModel,
        thumbnails: Thumbnails,
        messages: Messages,
        spawn: Spawn,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._library = library
        self._database = database
        self._keys = keys
        self._orders = Orders(engine, hosting, messages, spawn)
        self._orders.refused.connect(self.order_refused)
        self._draft = draft
        self._tasks = tasks
        self._spawn = spawn
        self._autosave = QTimer(self, singleShot=True, interval=_AUTOSAVE_MS)
        self._autosave.timeout.connect(self._on_autosave_timeout)
        gallery.attach(library.absolute)
        thumbnails.attach(self._fetch_thumbnail)

    async def start(self) -> None:
        """Show the history, take up open tasks, restore the draft."""
        await self._tasks.start()
        resumed = await self._engine.start()
        self._tasks.load(await self._database.run(list_tasks))
        kept = await self._database.run(load_draft)
        if kept is None:
            await self._choose_provider()
        else:
            self._restore(kept)
        self._draft.changed.connect(self._autosave.start)
        self._tasks.queue.greet(resumed)

    async def save(self) -> None:
        """Write the draft now: the window is closing."""
        self._autosave.stop()
        blob = json.dumps(self._draft.snapshot()).encode()
        await self._database.run(save_draft, blob)

    def use_as_reference(self, tile: Tile) -> None:
        """Put a gallery picture into the tray."""
        if tile.output is not None:
            name = Path(tile.output.path).stem
            picture = LibraryPicture(
                sha256=tile.output.sha256, path=tile.output.path, name=name
            )
            self._draft.tray.offer([picture])

    def reuse(self, tile: Tile) -> None:
        """Take over a picture's settings, its references included."""
        self._draft.reuse(tile.task.request)

    def copy(self, tile: Tile) -> None:
        """Read a picture's bytes for the clipboard."""
        if tile.output is not None:
            path = self._library.absolute(tile.output.path)
            self._spawn(self._copy(path, tile.output.format), "copy a picture")

    def generate(self, order: Order) -> None:
        """Order pictures."""
        self._orders.place(order, at_front=self._draft.at_front)

    def _on_autosave_timeout(self) -> None:
        blob = json.dumps(self._draft.snapshot()).encode()
        self._spawn(self._database.run(save_draft, blob), "save the draft")

    async def _choose_provider(self) -> None:
        """At the first start: the first provider there is a key for.

        A keyring that fails is told of when a key is needed, not here."""
        with suppress(KeyringTrouble):
            for provider in self._draft.providers:
                has_key = await self._keys.status(provider) != "none"
                if provider.needs_key and has_key:
                    self._draft.set_model(provider.id, provider.models[0].id)
                    return

    def _restore(self, kept: bytes) -> None:
        """Take up the last draft, unless the person has begun another already."""
        if self._draft.prompt or self._draft.tray.references:
            return
        try:
            self._draft.restore(json.loads(kept))
        except (ValueError, TypeError, AttributeError) as exc:
            raise Refused(
                "The last prompt could not be restored.", "Nothing else is lost."
            ) from exc

    async def _copy(self, path: Path, format_name: str) -> None:
        try:
            content = await asyncio.to_thread(path.read_bytes)
        except OSError as exc:
            raise StorageError(
                f"The picture {path.name} cannot be read.", "Look into its folder."
            ) from exc
        self.picture_copied.emit(str(path), format_name, content)

    def _fetch_thumbnail(
        self, sha256: str, path: str, pixels: int, answer: Answer
    ) -> Cancel:
        return self._spawn(
            self._thumbnail(sha256, path, pixels, answer), "make a thumbnail"
        )

    async def _thumbnail(
        self, sha256: str, path: str, pixels: int, answer: Answer
    ) -> None:
        try:
            thumbnail = await self._library.thumbnail(sha256, path, pixels)
        except StudioError:
            answer(None)  # the tile says so; the original is kept
        else:
            answer(thumbnail)
