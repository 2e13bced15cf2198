"""Which characters are about to be inserted, with what, and what would go."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from nanostudio.app.cast_slots import Preview
from nanostudio.app.casting import Casting
from nanostudio.app.words import filled, translate
from nanostudio.core.cast import Part
from nanostudio.core.character import Character, Slot, View
from nanostudio.core.naming import plain

_LONGEST = 40  # characters of a name


def slot_words(slot: Slot) -> str:
    """What a view shows."""
    return {
        Slot.FRONT: translate("Casting", "Front"),
        Slot.THREE_QUARTER: translate("Casting", "Three-quarter"),
        Slot.PROFILE: translate("Casting", "Profile"),
        Slot.BACK: translate("Casting", "Back"),
        Slot.FACE: translate("Casting", "Face"),
        Slot.HANDS: translate("Casting", "Hands"),
        Slot.OUTFIT: translate("Casting", "Outfit"),
        Slot.PROP: translate("Casting", "Prop"),
    }[slot]


def canon_words(name: str, canon: int) -> str:
    """("Mira, canon v2")."""
    words = translate("Casting", "%1, canon v%2")
    return filled(words, plain(name, _LONGEST), canon)


class CastChoice(QObject):
    """State of the choice; nothing is inserted before `insert`."""

    changed = Signal()

    def __init__(self, casting: Casting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._casting = casting
        self._chosen: list[str] = []  # ids, in the order they were chosen
        self._with: dict[str, set[tuple[Slot, str]]] = {}
        self.aim: Slot | None = None  # the view that is to be drawn, if it is one
        casting.characters.changed.connect(self._on_characters_changed)
        casting.draft.model_changed.connect(self.changed)
        casting.draft.tray.changed.connect(self.changed)

    @property
    def every(self) -> tuple[Character, ...]:
        """All that there are, by name."""
        return self._casting.characters.every

    @property
    def may_combine(self) -> bool:
        """Whether views without a place go in one picture with others."""
        return self._casting.draft.tray.combining.is_allowed

    def begin(self) -> None:
        """Nobody is chosen; who is alone, is."""
        self._chosen = [one.id for one in self.every] if len(self.every) == 1 else []
        self._with = {}
        self.aim = None
        for one in self.every:
            part = self._casting.part(one.id)
            if part is not None:
                worn = {(Slot.OUTFIT, name) for name in part.outfits}
                self._with[one.id] = worn | {(Slot.PROP, name) for name in part.props}
        self.changed.emit()

    def is_chosen(self, character_id: str) -> bool:
        """Whether it is to be inserted."""
        return character_id in self._chosen

    def toggle(self, character_id: str) -> None:
        """Choose a character, or no longer."""
        if character_id in self._chosen:
            self._chosen.remove(character_id)
        else:
            self._chosen.append(character_id)
        self.changed.emit()

    def has(self, character_id: str, view: View) -> bool:
        """Whether a character comes with this outfit or prop."""
        return (view.slot, view.name) in self._with.get(character_id, set())

    def toggle_view(self, character_id: str, view: View) -> None:
        """Have a character wear or carry something, or no longer."""
        self._with.setdefault(character_id, set()).symmetric_difference_update(
            {(view.slot, view.name)}
        )
        self.changed.emit()

    def set_aim(self, aim: Slot | None) -> None:
        """Say which view is to be drawn: the ones that help it go first."""
        self.aim = aim
        self.changed.emit()

    def set_combine(self, may_combine: bool) -> None:
        """Say whether views without a place may share one."""
        self._casting.draft.tray.combining.allow(may_combine)
        self.changed.emit()

    def parts(self) -> list[Part]:
        """Those that are chosen, as they take part."""
        found = {one.id: one for one in self.every}
        return [
            Part(
                character=found[character_id],
                outfits=self._names(found[character_id], Slot.OUTFIT),
                props=self._names(found[character_id], Slot.PROP),
                aim=self.aim,
            )
            for character_id in self._chosen
            if character_id in found
        ]

    def lines(self) -> list[str]:
        """What would go to the model of now, and what not, as sentences."""
        parts = self.parts()
        if not parts:
            return []
        found = self._casting.preview(parts)
        return list(_lines(found, self._casting.draft.model.label))

    def insert(self) -> None:
        """Insert those that are chosen."""
        self._casting.insert(self.parts())

    def _names(self, character: Character, slot: Slot) -> tuple[str, ...]:
        return tuple(
            view.name
            for view in character.views
            if view.slot is slot and self.has(character.id, view)
        )

    def _on_characters_changed(self) -> None:
        known = {one.id for one in self.every}
        self._chosen = [one for one in self._chosen if one in known]
        self.changed.emit()


def _lines(found: Preview, model: str) -> Iterator[str]:
    if not found.count:
        yield translate("Casting", "No pictures: only its description goes.")
        return
    gone = len(found.sent) + len(found.combined)
    words = translate("Casting", "%1 of %2 views go to %3.")
    if found.count == 1:
        words = translate("Casting", "%1 of 1 view goes to %3.")
    yield filled(words, gone, found.count, model)
    if found.combined:
        words = translate("Casting", "In one picture: %1.")
        yield filled(words, ", ".join(found.combined))
    for reason in dict.fromkeys(reason for _, reason in found.left_out):
        names = [name for name, other in found.left_out if other == reason]
        words = translate("Casting", "Left out: %1. %2")
        yield filled(words, ", ".join(names), reason)
