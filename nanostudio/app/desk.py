"""Carries wishes from the window to the engine, and what happens back to the window."""

import asyncio
import json
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.checkout import Order
from nanostudio.app.draft import Draft
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.history_desk import HistoryDesk
from nanostudio.app.hosts import Hosts
from nanostudio.app.messages import Level, Messages
from nanostudio.app.orders import Orders, Terms
from nanostudio.app.projects import Projects
from nanostudio.app.spawn import Spawn
from nanostudio.app.task_desk import TaskDesk
from nanostudio.app.thumbnails import Answer, Cancel, Thumbnails
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.errors import KeyringTrouble, StudioError
from nanostudio.core.task import TaskState
from nanostudio.engine.engine import Engine
from nanostudio.hosting import Hosting
from nanostudio.keys import Keys
from nanostudio.library.library import Library
from nanostudio.store.database import Database
from nanostudio.store.drafts import load_draft, save_draft
from nanostudio.store.tasks import list_tasks

_AUTOSAVE_MS = 400
_LIVE = set(TaskState) - {TaskState.DONE}  # what the gallery has in memory
_EDITS_S = 15.0  # more than an edit of the largest picture takes


class Desk(QObject):
    """The asynchronous side of the window: every slot here only starts work."""

    order_refused = Signal(str, object)  # provider id, StudioError
    thumbnail_failed = Signal(str, str, object)  # sha256, path, StudioError
    key_requested = Signal(str)  # the id of a provider that has none

    def __init__(
        self,
        *,
        engine: Engine,
        library: Library,
        database: Database,
        keys: Keys,
        hosting: Hosting,
        draft: Draft,
        projects: Projects,
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
        self.orders = Orders(engine, hosting, messages, projects, spawn)
        self.orders.key_requested.connect(self.key_requested)
        self.hosts = Hosts(hosting, draft, spawn)
        self.orders.refused.connect(self.order_refused)
        self._draft = draft
        self._messages = messages
        self._tasks = tasks
        self._spawn = spawn
        self.history = HistoryDesk(
            engine=engine,
            library=library,
            database=database,
            providers=gallery.providers,
            gallery=gallery,
            spawn=spawn,
        )
        self._autosave = QTimer(self, singleShot=True, interval=_AUTOSAVE_MS)
        self._autosave.timeout.connect(self._on_autosave_timeout)
        gallery.attach(library.absolute)
        thumbnails.attach(self._fetch_thumbnail)

    async def start(self) -> None:
        """Show the history, take up open tasks, restore the draft."""
        await self._tasks.start()
        resumed = await self._engine.start()
        live = await self._database.run(list_tasks, states=_LIVE)
        self._tasks.load(live)
        await self.history.start()
        kept = await self._database.run(load_draft)
        if kept is None:
            await self._choose_provider()
        else:
            self._restore(kept)
        self._draft.changed.connect(self._save_soon)
        self._save_soon()  # what was changed while this waited
        self._tasks.queue.greet(resumed)

    async def save(self) -> None:
        """Write the draft now: the window is closing."""
        self._autosave.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(_EDITS_S):
                await self._edits_made()
        blob = json.dumps(self._draft.snapshot()).encode()
        await self._database.run(save_draft, blob)

    async def _edits_made(self) -> None:
        """Until no reference is being edited: what was applied must not be lost."""
        tray, changed = self._draft.tray, asyncio.Event()
        tray.changed.connect(changed.set)
        while any(slot.is_busy for slot in tray.references):
            changed.clear()
            await changed.wait()

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
        self._draft.reuse(tile.task.request, tile.task.id)

    def generate(self, order: Order) -> None:
        """Order pictures."""
        draft = self._draft
        terms = Terms(
            at_front=draft.at_front,
            origins=(draft.origin_id,),
            made_with=(draft.made_with,),
        )
        self.orders.place(order, terms)

    def _save_soon(self) -> None:
        """Not put off by every next key: who types on and on loses a moment, too."""
        if not self._autosave.isActive():
            self._autosave.start()

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
        except (ValueError, TypeError, AttributeError):
            # Said and no more: the window works without it.
            self._messages.show(
                Level.PROBLEM,
                self.tr("The last prompt could not be restored."),
                self.tr("Nothing else is lost."),
            )

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
        except StudioError as error:
            answer(None)  # the tile says so; the original is kept
            self.thumbnail_failed.emit(sha256, path, error)
        else:
            answer(thumbnail)
