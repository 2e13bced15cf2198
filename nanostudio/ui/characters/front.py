"""Characters in the window: their room bound to the gallery, to files and the desk."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QWidget

from nanostudio.app.character_deeds import CharacterDeeds
from nanostudio.app.character_words import ViewShown, views_shown
from nanostudio.app.messages import Level
from nanostudio.app.shown import Shown
from nanostudio.app.tray import Source, on_web
from nanostudio.app.words import filled
from nanostudio.core.character import ViewPicture
from nanostudio.core.search import Field, Query
from nanostudio.ui.characters.file_dialogs import (
    ask_export,
    ask_import,
    ask_pictures,
)
from nanostudio.ui.characters.from_gallery import FromGallery
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.program import open_path
from nanostudio.ui.rooms import CHARACTERS, STUDIO
from nanostudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nanostudio.app.character_desk import CharacterDesk
    from nanostudio.ui.characters.card import CharacterCard
    from nanostudio.ui.characters.room import CharactersRoom
    from nanostudio.ui.picture_drawer import PictureDrawer


class CharactersFront(QObject):
    """The room is built when it is first entered; files wait for `attach`."""

    def __init__(
        self,
        shown: Shown,
        *,
        view: GalleryView,
        pictures: Pictures,
        commands: Commands,
        workspace: Workspace,
        window: QWidget,
    ) -> None:
        """Dialogs stand over the `window`."""
        super().__init__(window)
        self._shown, self._pictures = shown, pictures
        self._workspace, self._window = workspace, window
        self._characters, self._edits = shown.characters, shown.characters.edits
        self._desk: CharacterDesk | None = None
        self.room: CharactersRoom | None = None
        self.chosen = FromGallery(self._characters, shown.gallery, view, commands)
        self.chosen.create_requested.connect(self._create)
        self.chosen.add_requested.connect(self._add_to)
        self._characters.opened.connect(self.open)
        self._characters.show_made_with_requested.connect(self._show_made_with)

    def attach(self, desk: "CharacterDesk") -> None:
        """From now on pictures and files can come and go."""
        self._desk = desk  # Qt's connections alone would not keep it
        desk.folder_requested.connect(lambda folder: open_path(Path(folder)))
        desk.busy_changed.connect(self._show_busy)
        desk.progress_changed.connect(self._show_work)

    def make_room(self) -> "CharactersRoom":
        """The room, with all it wishes bound."""
        from nanostudio.ui.characters.room import CharactersRoom

        drawer = self.make_drawer("characters drawer")
        self.room = CharactersRoom(self._characters, self._pictures, drawer)
        wishes = self.room.wishes
        drawer.picked.connect(self._on_drawer_picked)
        wishes.create_requested.connect(self._edits.create)
        wishes.created_of_pictures.connect(self._create)
        wishes.create_from_files_requested.connect(
            lambda: self._ask_pictures(self._create)
        )
        wishes.files_requested.connect(
            lambda shown: self._ask_pictures(partial(self._add, shown))
        )
        wishes.pictures_added.connect(self._add)
        wishes.address_dropped.connect(self._on_address_dropped)
        wishes.refused.connect(self._shown.messages.report)
        wishes.colours_requested.connect(self._open_eyedropper)
        wishes.import_requested.connect(self._ask_import)
        wishes.export_requested.connect(self._ask_export)
        return self.room

    def make_drawer(self, asker: str) -> "PictureDrawer":
        """A strip of the gallery's pictures; `asker` tells it apart from others."""
        from nanostudio.ui.picture_drawer import PictureDrawer

        shown = self._shown
        return PictureDrawer(shown.gallery, shown.filters, self._pictures, asker=asker)

    def bind_card(self, card: "CharacterCard") -> None:
        """Have what a card wishes done."""
        card.edit_requested.connect(self.open)
        card.show_made_with_requested.connect(self._show_made_with)
        card.pictures_added.connect(self._add_to)
        card.address_dropped.connect(self._on_card_address_dropped)
        card.refused.connect(self._shown.messages.report)

    def open(self, character_id: str) -> None:
        """Go to a character in its room."""
        self._workspace.rooms.enter(CHARACTERS)
        if self.room is not None:
            self.room.list.choose(character_id)

    def _create(self, sources: Sequence[Source]) -> None:
        if self._desk is not None and sources:
            self._desk.create(sources)

    def _add(self, shown: ViewShown, sources: Sequence[Source]) -> None:
        """To the character in the room."""
        if self.room is not None and self.room.character_id:
            self._add_to(self.room.character_id, shown, sources)

    def _add_to(
        self, character_id: str, shown: ViewShown, sources: Sequence[Source]
    ) -> None:
        if self._desk is not None:
            self._desk.add_pictures(character_id, shown.slot, shown.name, sources)

    def _on_drawer_picked(self, picture: Source) -> None:
        """For the next view that is empty; else a version of the front."""
        found = self.room.editor.character if self.room else None
        if found is not None and not found.is_locked:
            shown = views_shown(found, ())
            empty = [view for view in shown if view.picture is None]
            self._add((empty or shown)[0], [picture])

    def _on_address_dropped(self, shown: ViewShown | None, url: str) -> None:
        if shown is None:
            self._ask_fetch(url, self._create)
        elif self.room is not None:
            take = partial(self._add_to, self.room.character_id, shown)
            self._ask_fetch(url, take)

    def _on_card_address_dropped(
        self, character_id: str, shown: ViewShown, url: str
    ) -> None:
        self._ask_fetch(url, partial(self._add_to, character_id, shown))

    def _ask_fetch(self, url: str, take: Callable[[Sequence[Source]], None]) -> None:
        title = filled(self.tr("Fetch the picture from %1?"), QUrl(url).host())
        self._shown.messages.show(
            Level.NOTE, title, url, self.tr("Fetch"), lambda: take([on_web(url)])
        )

    def _show_made_with(self, character_id: str, canon: int) -> None:
        """In the gallery, and nothing else."""
        value = f"{character_id}@{canon}" if canon else character_id
        query = Query(values={Field.CHARACTER: frozenset({value})})
        self._shown.filters.take(query)
        self._workspace.rooms.enter(STUDIO)

    def _show_busy(self) -> None:
        if self.room is not None and self._desk is not None:
            self.room.show_busy(tuple(self._desk.busy))

    def _show_work(self, words: str) -> None:
        if self.room is not None:
            self.room.show_work(words)

    def _open_eyedropper(self, first: ViewPicture | None) -> None:
        found = self.room.editor.character if self.room else None
        desk = self._desk
        if found is None or desk is None:
            return
        views = [view for view in views_shown(found, ()) if view.picture]
        if not views:
            title = self.tr("There is no picture to take colours from yet.")
            hint = self.tr("Drop one on a view.")
            self._shown.messages.show(Level.NOTE, title, hint)
            return
        from nanostudio.ui.characters.eyedropper import Eyedropper

        dialog = Eyedropper(self._characters, self._pictures, views, self._window)
        deeds = CharacterDeeds(self._characters, dialog)
        deeds.character_id = found.id
        dialog.picture_requested.connect(desk.look_into)
        desk.pixels_found.connect(dialog.take_pixels)
        desk.colours_found.connect(dialog.take_colours)
        dialog.colour_taken.connect(deeds.add_colour)
        picture = first or views[0].picture
        dialog.open()
        if picture is not None:
            dialog.show_picture(picture)

    def _ask_pictures(self, take: Callable[[Sequence[Source]], None]) -> None:
        ask_pictures(self._window, take)

    def _ask_import(self) -> None:
        if self._desk is not None:
            ask_import(self._window, self._desk.bring)

    def _ask_export(self, character_id: str) -> None:
        if self._desk is not None:
            name = self._characters.name_of(character_id)
            ask_export(self._window, name, partial(self._desk.export, character_id))
