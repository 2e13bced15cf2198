"""Pictures of characters and characters as files, off the window's thread."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.character_edits import new_id
from nanostudio.app.characters import Characters
from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.app.stored_sources import StoredSources
from nanostudio.app.tray import Source
from nanostudio.app.viewer import step_for
from nanostudio.app.words import filled
from nanostudio.core import colour
from nanostudio.core.character import (
    Character,
    Slot,
    ViewKey,
    ViewPicture,
    with_picture,
)
from nanostudio.core.errors import StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.view_edits import key_of
from nanostudio.library.library import Library
from nanostudio.store.character_names import take_in_character
from nanostudio.store.characters import get_character, list_characters
from nanostudio.store.database import Database
from nanostudio.store.references import get_reference

_SIDE = 1600  # pixels of the screen that a picture one takes colours from fills at most
_View = tuple[str, ViewKey]  # id of a character, and a view of it


class CharacterDesk(QObject):
    """The asynchronous side: every slot here only starts work."""

    busy_changed = Signal()  # into which views pictures are being copied
    progress_changed = Signal(str)  # what is under way, in words; "" for nothing
    folder_requested = Signal(str)  # to be shown to the person
    colours_found = Signal(object, object)  # ViewPicture, tuple[str, ...]
    pixels_found = Signal(object, object)  # ViewPicture, Pixels

    def __init__(
        self,
        characters: Characters,
        *,
        library: Library,
        database: Database,
        sources: StoredSources,
        messages: Messages,
        spawn: Spawn,
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__()
        self._characters, self._edits = characters, characters.edits
        self._library, self._database = library, database
        self._sources, self._messages = sources, messages
        self._spawn, self._now_ms = spawn, now_ms
        self.busy: list[_View] = []
        characters.file_of = library.absolute

    def add_pictures(
        self, character_id: str, slot: Slot, name: str, sources: Sequence[Source]
    ) -> None:
        """Make pictures versions of a view, the last one the one that counts."""
        work = self._add(character_id, slot, name, sources)
        self._spawn(work, "add pictures to a character")

    def create(self, sources: Sequence[Source]) -> None:
        """Make a character of pictures, each in the next view, and show it."""
        self._spawn(self._create(sources), "make a character of pictures")

    def bring(self, file: str) -> None:
        """Take in the character of a file, and show it."""
        self._spawn(self._bring(Path(file)), "import a character")

    def export(self, character_id: str, file: str) -> None:
        """Write a character with all its pictures to a file."""
        self._spawn(self._export(character_id, Path(file)), "export a character")

    def look_into(self, picture: ViewPicture) -> None:
        """Tell a picture's colours, the most frequent first, and its pixels, as many
        as one can see."""
        self._spawn(self._pixels(picture), "read a picture")
        self._spawn(self._colours(picture), "look for colours")

    async def _add(
        self, character_id: str, slot: Slot, name: str, sources: Sequence[Source]
    ) -> None:
        with self._marked((character_id, key_of(slot, name))):
            pictures = await self._stored(sources)
            if pictures:
                change = partial(_with_all, slot=slot, name=name, pictures=pictures)
                self._edits.change(character_id, change)

    async def _create(self, sources: Sequence[Source]) -> None:
        with self._told(self.tr("Copying pictures into the library…")):
            pictures = await self._stored(sources)
        if pictures:
            await self._edits.make("", pictures)
        if len(pictures) > 1:
            title = self.tr("Each picture is a view of its own")
            hint = self.tr("Drag those that show another one to where they belong.")
            self._messages.show(Level.NOTE, title, hint)

    async def _stored(self, sources: Sequence[Source]) -> list[ViewPicture]:
        """Of each that can be had; of the others it is said why not."""
        kept: list[ViewPicture] = []
        for source in sources:
            try:
                for one in await self._sources.expanded(source):
                    stored = await self._sources.stored(one)
                    kept.append(
                        ViewPicture(
                            sha256=stored.sha256,
                            path=stored.path,
                            added_ms=self._now_ms(),
                        )
                    )
            except StudioError as error:
                self._messages.report(error)
        return kept

    async def _bring(self, file: Path) -> None:
        with self._told(filled(self.tr("Importing “%1”…"), file.name)):
            came = await self._library.characters.unpack(file)
            known = await self._database.run(list_characters)
            kept: Character = await self._database.run(
                take_in_character, came, new_id(), self._now_ms()
            )
        self._edits.show_made(kept.id, is_named=True)
        if any(one.id == kept.id for one in known):
            words = filled(self.tr("Character “%1” is here already"), kept.name)
            self._messages.show(Level.NOTE, words)
            return
        words = filled(self.tr("Character “%1” imported"), kept.name)
        hint = ""
        if kept.name != came.name:
            hint = filled(self.tr("Another one is called “%1”."), came.name)
        self._messages.offer_undo(words, lambda: self._edits.put_away(kept.id), hint)

    async def _export(self, character_id: str, file: Path) -> None:
        await self._edits.save()
        found = await self._database.run(get_character, character_id)
        if found is None:
            return
        with self._told(filled(self.tr("Exporting “%1”…"), found.name)):
            await self._library.characters.pack(found, file)
        self._messages.show(
            Level.GOOD,
            filled(self.tr("Character “%1” exported"), found.name),
            str(file),
            self.tr("Show in folder"),
            lambda: self.folder_requested.emit(str(file.parent)),
        )

    async def _colours(self, picture: ViewPicture) -> None:
        original = self._library.absolute(picture.path)
        look = await self._library.sheets.look(original)
        self.colours_found.emit(picture, colour.of_look(look.palette))

    async def _pixels(self, picture: ViewPicture) -> None:
        stored = await self._database.run(get_reference, picture.sha256)
        size = Size(stored.width, stored.height) if stored else Size(_SIDE, _SIDE)
        step = step_for(min(1.0, _SIDE / max(size.width, size.height)), size)
        pixels = await self._library.viewing.pixels(picture.path, step)
        self.pixels_found.emit(picture, pixels)

    @contextmanager
    def _told(self, words: str) -> Iterator[None]:
        self.progress_changed.emit(words)
        try:
            yield
        finally:
            self.progress_changed.emit("")

    @contextmanager
    def _marked(self, view: _View) -> Iterator[None]:
        self.busy.append(view)
        self.busy_changed.emit()
        try:
            yield
        finally:
            self.busy.remove(view)
            self.busy_changed.emit()


def _with_all(
    character: Character, slot: Slot, name: str, pictures: Sequence[ViewPicture]
) -> Character:
    for picture in pictures:
        character = with_picture(character, slot, picture, name)
    return character
