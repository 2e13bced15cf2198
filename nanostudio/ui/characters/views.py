"""The views of a character as tiles, in the order of Slot."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from nanostudio.app.character_deeds import CharacterDeeds
from nanostudio.app.character_words import ViewShown, slot_words, views_shown
from nanostudio.app.characters import Characters
from nanostudio.app.tray import Source
from nanostudio.app.words import filled
from nanostudio.core.character import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Character,
    Slot,
    ViewKey,
)
from nanostudio.ui.characters.view_face import ViewFace, output_of
from nanostudio.ui.characters.view_menu import fill
from nanostudio.ui.characters.view_slot import SIDE, ViewSlot
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.flow import Flow, discard
from nanostudio.ui.focus import put_before
from nanostudio.ui.in_place import InPlaceField
from nanostudio.ui.pictures import Pictures

_GAP = 12
_ASKER = "character views"
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ViewsGrid(QWidget):
    """A tile for each view, and one that adds an outfit or a prop."""

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        wishes: CharacterWishes,
        deeds: CharacterDeeds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._characters, self._pictures = characters, pictures
        self._wishes = wishes
        self.deeds = deeds
        self.slots: list[ViewSlot] = []
        self._character: Character | None = None
        self._flow = Flow(self, _GAP)
        self.more = ViewFace(characters, pictures, SIDE, self)
        self.more.drop.is_open = False
        self.more.sign = "plus"
        self.more.show_view(_more(self.tr("Outfit or prop")))
        self.more.setAccessibleName(self.tr("Add an outfit or a prop"))
        self.more.clicked.connect(self._ask_kind)
        self._flow.addWidget(self.more)
        pictures.picture_changed.connect(self._on_pictures_changed)
        wishes.note_requested.connect(self._ask_note)
        wishes.rename_requested.connect(self._ask_rename)
        wishes.paste_requested.connect(self._paste)

    def show_character(self, character: Character, busy: Sequence[ViewKey]) -> None:
        """Show another one, or this one as it is now."""
        self._character = character
        shown = views_shown(character, busy)
        self._make(len(shown))
        for slot, view in zip(self.slots, shown, strict=True):
            slot.can_step = slot.drop.is_open = not character.is_locked
            slot.hint = "" if character.is_locked else self.tr("Drop a picture")
            slot.show_view(view)
        self.more.setVisible(not character.is_locked)
        self._ask()

    def slot_of(self, shown: ViewShown) -> ViewSlot | None:
        """The tile of a view."""
        return next((one for one in self.slots if one.shown.key == shown.key), None)

    def ask_new(self, slot: Slot) -> None:
        """Ask for the name of a new outfit or prop, where it will stand."""
        kind = slot_words(slot)
        field = self._field(self.more, "", LONGEST_NAME)
        field.setPlaceholderText(kind)
        field.setAccessibleName(filled(self.tr("Name of the new view: %1"), kind))
        field.taken.connect(partial(self.deeds.add, slot))

    def take(
        self, slot: ViewSlot, sources: Sequence[Source], origin: QObject | None
    ) -> None:
        """Pictures for a view; one dragged here from another view leaves that."""
        if not isinstance(origin, ViewSlot) or origin not in self.slots:
            self._wishes.pictures_added.emit(slot.shown, sources)
        elif origin is not slot:
            self.deeds.move(origin.shown, slot.shown.slot, slot.shown.name)

    def _make(self, count: int) -> None:
        while len(self.slots) > count:
            discard(self.slots.pop())
        self._flow.removeWidget(self.more)
        while len(self.slots) < count:
            slot = ViewSlot(self._characters, self._pictures, self)
            self._bind(slot)
            self.slots.append(slot)
            self._flow.addWidget(slot)
            slot.show()
        self._flow.addWidget(self.more)
        put_before(self.more, *self.slots)

    def _bind(self, slot: ViewSlot) -> None:
        wishes, deeds = self._wishes, self.deeds
        slot.clicked.connect(lambda: self._on_clicked(slot))
        slot.menu_requested.connect(lambda where: self._open_menu(slot, where))
        slot.step_requested.connect(
            lambda by: deeds.choose(slot.shown, slot.shown.at + by)
        )
        slot.remove_requested.connect(lambda: self._on_remove_requested(slot))
        slot.walk_requested.connect(lambda key: self._walk(slot, key))
        slot.drop.taken.connect(
            lambda sources: self.take(slot, sources, slot.drop.origin)
        )
        slot.drop.address_dropped.connect(
            lambda url: wishes.address_dropped.emit(slot.shown, url)
        )
        slot.drop.refused.connect(wishes.refused)

    def _on_clicked(self, slot: ViewSlot) -> None:
        """An empty one asks for a picture, another shows what can be done."""
        if self._character is None:
            return
        if slot.shown.picture is None and not self._character.is_locked:
            self._wishes.files_requested.emit(slot.shown)
        elif slot.shown.picture is not None:
            self._open_menu(slot, slot.mapToGlobal(QPoint(0, slot.side)))

    def _on_remove_requested(self, slot: ViewSlot) -> None:
        if self._character is not None and not self._character.is_locked:
            self.deeds.remove_version(slot.shown)

    def _open_menu(self, slot: ViewSlot, where: QPoint) -> None:
        if self._character is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, self._character, slot.shown, self.deeds, self._wishes)
        if not menu.isEmpty():
            menu.popup(where)

    def _walk(self, slot: ViewSlot, key: Qt.Key) -> None:
        """To the tile beside, or the nearest of the line above or below."""
        at = self.slots.index(slot)
        if key in _STEPS:
            step = -_STEPS[key] if self.isRightToLeft() else _STEPS[key]
            to = at + step
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = 0 if key is Qt.Key.Key_Home else len(self.slots) - 1
        else:
            in_line = max(1, (self.width() + _GAP) // (SIDE + _GAP))
            to = at + (in_line if key is Qt.Key.Key_Down else -in_line)
        if 0 <= to < len(self.slots):
            self.slots[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _paste(self, shown: ViewShown) -> None:
        if (slot := self.slot_of(shown)) is not None:
            slot.drop.paste()

    def _ask_note(self, shown: ViewShown) -> None:
        slot = self.slot_of(shown)
        if slot is not None and shown.picture is not None:
            field = self._field(slot, shown.picture.note, LONGEST_NOTE)
            field.setAccessibleName(filled(self.tr("Note on %1"), shown.title))
            field.setPlaceholderText(self.tr("Note"))
            field.taken.connect(partial(self.deeds.note, shown))

    def _ask_rename(self, shown: ViewShown) -> None:
        slot = self.slot_of(shown)
        if slot is not None:
            field = self._field(slot, shown.name, LONGEST_NAME)
            field.setAccessibleName(filled(self.tr("Name of %1"), shown.title))
            field.taken.connect(partial(self.deeds.rename, shown))

    def _field(self, over: QWidget, text: str, longest: int) -> InPlaceField:
        """Open over the lower part of a tile."""
        field = InPlaceField(text, longest, self)
        field.setProperty("role", "caption")
        place = over.geometry()
        field.setGeometry(place.left(), place.top() + SIDE - 28, place.width(), 28)
        field.show()
        field.raise_()
        field.setFocus()
        return field

    def _ask(self) -> None:
        self._pictures.want(
            _ASKER,
            [
                (output_of(slot.shown.picture), slot.frame)
                for slot in self.slots
                if slot.shown.picture is not None and slot.shown.picture.path
            ],
        )

    def _on_pictures_changed(self, sha256: str) -> None:
        for slot in self.slots:
            if slot.shown.picture is not None and slot.shown.picture.sha256 == sha256:
                slot.update()

    def _ask_kind(self) -> None:
        """An outfit or a prop."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for slot in (Slot.OUTFIT, Slot.PROP):
            action = menu.addAction(slot_words(slot))
            action.triggered.connect(partial(_asked, self.ask_new, slot))
        menu.popup(self.more.mapToGlobal(QPoint(0, SIDE)))


def _more(title: str) -> ViewShown:
    """The place of one there is not yet."""
    return ViewShown(slot=Slot.OUTFIT, name=" ", title=title)


def _asked(ask: Callable[[Slot], None], slot: Slot, _on: bool = False) -> None:
    ask(slot)
