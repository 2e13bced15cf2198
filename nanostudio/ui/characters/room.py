"""The room of the characters: which there are, and one of them to be edited."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.characters import Characters
from nanostudio.core.character import ViewKey
from nanostudio.ui import icons, theme
from nanostudio.ui.characters.doors import Doors
from nanostudio.ui.characters.editor import CharacterEditor
from nanostudio.ui.characters.list_panel import ListPanel
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.fields import label
from nanostudio.ui.picture_drawer import USUAL, PictureDrawer
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.rooms import Room

_LIST = 248  # pixels


class CharactersRoom(Room):
    """At the left the list, in the middle the one chosen, at the right pictures to drag
    from, where they are wanted."""

    drawer_toggled = Signal(bool)

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        drawer: PictureDrawer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._characters = characters
        self._busy: tuple[tuple[str, ViewKey], ...] = ()
        self._is_to_be_named = ""  # id of one that is just made
        self.wishes = CharacterWishes(self)
        self.list = ListPanel(characters, pictures, self.wishes, self)
        self.doors = Doors(self.wishes, self)
        self.editor = CharacterEditor(characters, pictures, self.wishes)
        self.drawer = drawer
        self.switches = (self.doors.switch, self.editor.switch)
        self.work = label("", "small", self)
        self.pages = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.list.chosen.connect(self._show_chosen)
        characters.changed.connect(self._on_characters_changed)
        characters.opened.connect(self.list.choose)
        characters.edits.made.connect(self._on_edits_made)
        self.editor.first_views_requested.connect(self._on_first_views_requested)
        drawer.close_requested.connect(lambda: self.show_drawer(False))
        for switch in self.switches:
            switch.clicked.connect(self.show_drawer)
        self.show_drawer(False)
        self._on_characters_changed()

    @property
    def character_id(self) -> str:
        """The one that is shown; "" for none."""
        return self.editor.character.id if self.editor.character else ""

    def parts(self) -> tuple[QWidget, ...]:
        """The list, the middle, the pictures."""
        is_empty = self.pages.currentWidget() is self.doors
        parts = (self.doors,) if is_empty else (self.list, self.editor)
        return (*parts, self.drawer) if self.drawer.isVisible() else parts

    def show_drawer(self, is_shown: bool) -> None:
        """Show or hide the pictures."""
        self.drawer.setVisible(is_shown)
        for switch in self.switches:
            switch.setChecked(is_shown)
        self.drawer_toggled.emit(is_shown)

    def show_busy(self, busy: tuple[tuple[str, ViewKey], ...]) -> None:
        """Into which views of which characters pictures are being copied."""
        self._busy = busy
        self.editor.show_busy(self._busy_here())

    def show_work(self, words: str) -> None:
        """What is under way; "" for nothing."""
        self.work.setText(words)
        self.work.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._characters.read()  # what was made with them may be in the trash by now

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _on_characters_changed(self) -> None:
        every = self._characters.every
        self.pages.setCurrentWidget(self.editor if every else self.doors)
        self.list.setVisible(bool(every))
        if not every:
            return
        shown = self._characters.get(self.character_id)
        if shown is None:
            self.list.choose(every[0].id)
        else:
            self._show_chosen(shown.id)
        if self._is_to_be_named and self.character_id == self._is_to_be_named:
            self._is_to_be_named = ""
            self.editor.name_it()

    def _show_chosen(self, character_id: str) -> None:
        found = self._characters.get(character_id)
        if found is not None:
            if self.character_id != found.id:
                self.editor.show_character(found)
                self.editor.show_busy(self._busy_here())
            else:
                self.editor.show_character(found)

    def _busy_here(self) -> tuple[ViewKey, ...]:
        return tuple(key for one, key in self._busy if one == self.character_id)

    def _on_edits_made(self, character_id: str) -> None:
        """Its name is still ours: the person's comes first."""
        self._is_to_be_named = character_id
        if self.character_id == character_id:
            self._on_characters_changed()

    def _on_first_views_requested(self) -> None:
        if self.character_id:
            self._characters.edits.flush()
            self._characters.first_views_requested.emit(self.character_id)

    def _lay_out(self) -> None:
        self.pages.addWidget(self.doors)
        self.pages.addWidget(self.editor)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.pages, 1)
        column.addWidget(self.work)
        self.splitter.setHandleWidth(theme.SPACE)
        self.splitter.setChildrenCollapsible(False)
        self.list.setMinimumWidth(200)
        self.list.setMaximumWidth(360)
        for part in (self.list, middle, self.drawer):
            self.splitter.addWidget(part)
        for at, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(at, stretch)
        self.splitter.setSizes([_LIST, 720, USUAL])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.splitter)
        self.work.hide()
