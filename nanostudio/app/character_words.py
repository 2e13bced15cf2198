"""Characters in words: their views, canon versions, and where they are to be seen."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from nanostudio.app.words import filled, translate
from nanostudio.core.character import (
    NAMED,
    Character,
    Slot,
    View,
    ViewKey,
    ViewPicture,
)
from nanostudio.core.naming import plain
from nanostudio.core.view_edits import BODY, key_of
from nanostudio.store.characters import UsedIn, Version

_DOT = " · "
_LONGEST = 60  # characters of a name that is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewShown:
    """A view, or the place of one that has no picture yet, as it is drawn."""

    slot: Slot
    name: str = ""
    title: str = ""
    picture: ViewPicture | None = None
    at: int = 0  # which version counts, from 0
    of: int = 0
    is_busy: bool = False  # a picture is being copied

    @property
    def key(self) -> ViewKey:
        """What it is found by."""
        return key_of(self.slot, self.name)

    @property
    def brief(self) -> str:
        """Its title where there is hardly any room."""
        if self.slot is Slot.THREE_QUARTER:
            return translate("characters", "3/4")
        return self.title

    @property
    def version_words(self) -> str:
        """("2 of 3"); "" where there is no choice."""
        if self.of < 2:
            return ""
        return filled(translate("characters", "%1 of %2"), self.at + 1, self.of)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        if self.is_busy:
            state = translate("characters", "a picture is being copied")
        elif self.picture is None:
            state = translate("characters", "empty")
        elif self.of > 1:
            state = filled(translate("characters", "version %1"), self.version_words)
        else:
            state = ""
        return ", ".join(part for part in (self.title, state) if part)


def views_shown(character: Character, busy: Iterable[ViewKey]) -> list[ViewShown]:
    """Every view of the body in the order of Slot, also those that are empty, then
    outfits and props by name. `busy`: those a picture is being copied for."""
    waiting = set(busy)
    named = [view for view in character.views if view.slot in NAMED]
    named.sort(key=lambda view: (list(Slot).index(view.slot), view.key[1]))
    body = (character.view(slot) or View(slot=slot) for slot in BODY)
    return [_shown(view, waiting) for view in (*body, *named)]


def _shown(view: View, waiting: set[ViewKey]) -> ViewShown:
    return ViewShown(
        slot=view.slot,
        name=view.name,
        title=view_words(view.slot, view.name),
        picture=view.picture,
        at=view.chosen,
        of=len(view.pictures),
        is_busy=view.key in waiting,
    )


def slot_words(slot: Slot) -> str:
    """A kind of view as a person calls it."""
    return {
        Slot.FRONT: translate("characters", "Front"),
        Slot.THREE_QUARTER: translate("characters", "Three-quarter"),
        Slot.PROFILE: translate("characters", "Profile"),
        Slot.BACK: translate("characters", "Back"),
        Slot.FACE: translate("characters", "Face"),
        Slot.HANDS: translate("characters", "Hands"),
        Slot.OUTFIT: translate("characters", "Outfit"),
        Slot.PROP: translate("characters", "Prop"),
    }[slot]


def view_words(slot: Slot, name: str = "") -> str:
    """A view as a person calls it: outfits and props by their names."""
    return plain(name, _LONGEST) or slot_words(slot)


def canon_words(character: Character) -> str:
    """("canon v3 · locked")."""
    words = filled(translate("characters", "canon v%1"), character.canon)
    if character.is_locked:
        return words + _DOT + translate("characters", "locked")
    return words


def pictures_words(count: int) -> str:
    """("42 pictures")."""
    if count == 1:
        return translate("characters", "1 picture")
    return translate("characters", "%n pictures", "", count)


def used_words(used: UsedIn) -> str:
    """("42 pictures · 3 sheets")."""
    if not used.pictures and not used.sheets:
        return translate("characters", "In no picture and no sheet yet")
    sheets = translate("characters", "%n sheets", "", used.sheets)
    if used.sheets == 1:
        sheets = translate("characters", "1 sheet")
    pairs = ((used.pictures, pictures_words(used.pictures)), (used.sheets, sheets))
    return _DOT.join(words for count, words in pairs if count)


def made_words(canon: int, count: int) -> str:
    """("12 made with canon v2")."""
    return filled(translate("characters", "%1 made with canon v%2"), count, canon)


def outdated_words(count: int) -> str:
    """("12 made with an earlier canon")."""
    return filled(translate("characters", "%1 made with an earlier canon"), count)


def version_words(version: Version) -> str:
    """("v2, since 27/11/2026 · 12 pictures")."""
    when = QDateTime.fromMSecsSinceEpoch(version.since_ms).date()
    day = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    words = filled(translate("characters", "v%1, since %2"), version.canon, day)
    return words + (_DOT + pictures_words(version.pictures) if version.pictures else "")


def row_words(character: Character, used: UsedIn) -> str:
    """The second line of a row of the list."""
    words = canon_words(character)
    return words + (_DOT + pictures_words(used.pictures) if used.pictures else "")


def face_of(character: Character) -> ViewPicture | None:
    """The picture a character is known by: of the face, the front, or any."""
    order = (Slot.FACE, Slot.FRONT, Slot.THREE_QUARTER, Slot.PROFILE, *BODY, *NAMED)
    for slot in order:
        for view in character.views:
            if view.slot is slot and view.picture is not None:
                return view.picture
    return None
