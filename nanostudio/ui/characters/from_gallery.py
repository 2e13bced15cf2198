"""Characters made of the gallery's selected pictures."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from nanostudio.app.character_words import views_shown
from nanostudio.app.characters import Characters
from nanostudio.app.gallery import GalleryModel
from nanostudio.app.tray import LibraryPicture, picture_of
from nanostudio.core.character import Character
from nanostudio.core.naming import plain
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView, selected_rows

_MOST = 200  # pictures that become views at once


class FromGallery(QObject):
    """Two actions on what is selected."""

    create_requested = Signal(object)  # list[Source]
    add_requested = Signal(str, object, object)  # id, ViewShown, list[Source]

    def __init__(
        self,
        characters: Characters,
        gallery: GalleryModel,
        view: GalleryView,
        commands: Commands,
    ) -> None:
        super().__init__(view)
        self._characters, self._gallery, self._view = characters, gallery, view
        commands.bind("character.new", self.create, view)
        commands.bind("character.add", self.ask_where, view)

    def create(self) -> None:
        """Make a character of what is selected."""
        if pictures := self._selected():
            self.create_requested.emit(pictures)

    def ask_where(self) -> None:
        """Ask which view of which character the selected pictures are to be."""
        pictures = self._selected()
        if not pictures:
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._characters.every:
            self._add_character(menu, one, pictures)
        if self._characters.every:
            menu.addSeparator()
        new = menu.addAction(self.tr("New character from these pictures…"))
        new.triggered.connect(lambda: self.create_requested.emit(pictures))
        at = self._view.visualRect(self._view.currentIndex()).center()
        menu.popup(self._view.viewport().mapToGlobal(at))

    def _add_character(
        self, menu: QMenu, one: Character, pictures: Sequence[LibraryPicture]
    ) -> None:
        inside = menu.addMenu(plain(one.name, 60).replace("&", "&&"))
        if one.is_locked:
            inside.addAction(self.tr("Its canon is locked.")).setEnabled(False)
            return
        for view in views_shown(one, ()):
            action = inside.addAction(view.title.replace("&", "&&"))
            add = partial(self.add_requested.emit, one.id, view, pictures)
            action.triggered.connect(partial(_chosen, add))

    def _selected(self) -> list[LibraryPicture]:
        """The first pictures that are selected, as far as they have been fetched."""
        rows = islice(selected_rows(self._view), _MOST)
        found = (picture_of(self._gallery.tile(row).output) for row in rows)
        return [one for one in found if one is not None]


def _chosen(take: Callable[[], None], _checked: bool = False) -> None:
    take()
