"""What is done to a character that is shown, with a way back where something goes."""

from functools import partial

from PySide6.QtCore import QObject

from nanostudio.app.character_words import ViewShown
from nanostudio.app.characters import Characters
from nanostudio.app.words import filled
from nanostudio.core.character import (
    Character,
    Slot,
    choose_picture,
    edited,
    without_view,
)
from nanostudio.core.view_edits import (
    moved,
    noted,
    renamed,
    with_version_back,
    with_view,
    with_view_back,
    without_version,
)


class CharacterDeeds(QObject):
    """Of the one whose id it has."""

    def __init__(self, characters: Characters, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._characters, self._edits = characters, characters.edits
        self.character_id = ""

    def choose(self, shown: ViewShown, place: int) -> None:
        """Let another version count."""
        if 0 <= place < shown.of:
            change = partial(
                choose_picture, slot=shown.slot, place=place, name=shown.name
            )
            self._edits.change(self.character_id, change)

    def add(self, slot: Slot, name: str) -> None:
        """Make a place for an outfit or a prop."""
        if name.strip():
            change = partial(with_view, slot=slot, name=name)
            self._edits.change(self.character_id, change)

    def rename(self, shown: ViewShown, name: str) -> None:
        """Call an outfit or a prop otherwise."""
        if name.strip() and name != shown.name:
            change = partial(renamed, key=shown.key, name=name)
            self._edits.change(self.character_id, change)

    def note(self, shown: ViewShown, note: str) -> None:
        """Keep words to the picture that counts."""
        change = partial(noted, key=shown.key, note=note)
        self._edits.change(self.character_id, change)

    def move(self, shown: ViewShown, slot: Slot, name: str = "") -> None:
        """Show the picture that counts as another view instead."""
        change = partial(moved, key=shown.key, slot=slot, name=name)
        self._edits.change(self.character_id, change)

    def remove_version(self, shown: ViewShown) -> None:
        """Take out the version that counts; an outfit's last one takes it along."""
        if shown.picture is None:
            return
        self._edits.change_with_undo(
            self.character_id,
            partial(without_version, key=shown.key, place=shown.at),
            partial(
                with_version_back,
                key=shown.key,
                picture=shown.picture,
                place=shown.at,
            ),
            filled(self.tr("Picture taken out of “%1”"), shown.title),
        )

    def remove(self, shown: ViewShown) -> None:
        """Take a view out, with all its versions."""
        found = self._characters.get(self.character_id)
        view = found.view(shown.slot, shown.name) if found else None
        if found is None or view is None:
            return
        place = found.views.index(view)

        def back(one: Character) -> Character:
            return with_view_back(one, view, place)

        self._edits.change_with_undo(
            self.character_id,
            partial(without_view, slot=shown.slot, name=shown.name),
            back,
            filled(self.tr("View “%1” removed"), shown.title),
        )

    def set_palette(self, colours: tuple[str, ...]) -> None:
        """Have these colours."""
        change = partial(edited, palette=colours)
        self._edits.change(self.character_id, change)

    def add_colour(self, colour: str) -> None:
        """Have one more, if it is not there."""
        self._edits.change(self.character_id, partial(_with_colour, colour=colour))

    def remove_colour(self, colour: str) -> None:
        """Do without one."""
        words = filled(self.tr("Colour %1 removed"), colour)
        self._remove("palette", colour, words)

    def remove_sentence(self, sentence: str) -> None:
        """Do without a sentence of what never changes."""
        self._remove("never", sentence, self.tr("Sentence removed"))

    def _remove(self, field: str, value: str, words: str) -> None:
        """Of several values of a field."""
        found = self._characters.get(self.character_id)
        values: tuple[str, ...] = getattr(found, field, ())
        place = values.index(value) if value in values else len(values)

        def without(one: Character) -> Character:
            left = tuple(other for other in getattr(one, field) if other != value)
            return edited(one, **{field: left})

        def back(one: Character) -> Character:
            now: tuple[str, ...] = getattr(one, field)
            if value in now:
                return one
            return edited(one, **{field: (*now[:place], value, *now[place:])})

        self._edits.change_with_undo(self.character_id, without, back, words)


def _with_colour(character: Character, colour: str) -> Character:
    if colour in character.palette:
        return character
    return edited(character, palette=(*character.palette, colour))
