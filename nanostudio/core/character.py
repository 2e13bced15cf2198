"""A character: what it is called and looks like, and the pictures that show it.

Description, sentences, palette and the chosen pictures are its canon. A new canon
version begins when these change after pictures were made with it: see store."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from nanostudio.core.errors import Refused
from nanostudio.core.reading import is_text
from nanostudio.core.say import say

LONGEST_NAME = 60  # characters, likewise below
LONGEST_DESCRIPTION = 4_000
LONGEST_SENTENCE = 300
LONGEST_NOTES = 20_000
LONGEST_NOTE = 500  # of a picture
MOST_SENTENCES = 30
MOST_COLOURS = 24
MOST_VIEWS = 60
MOST_PICTURES = 200  # of a view
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Slot(StrEnum):
    """What a view shows, in the order a sheet of views has them."""

    FRONT = "front"
    THREE_QUARTER = "three-quarter"
    PROFILE = "profile"
    BACK = "back"
    FACE = "face"
    HANDS = "hands"
    OUTFIT = "outfit"
    PROP = "prop"


NAMED = frozenset({Slot.OUTFIT, Slot.PROP})  # of these there are several, by name
ViewKey = tuple[Slot, str]  # a slot and, of the named ones, the name


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewPicture:
    """One version of a view. `path` is relative to the library folder; "" while the
    picture has no place there."""

    sha256: str
    path: str = ""
    note: str = ""
    added_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A slot with its pictures, the oldest first; `chosen` is the place of the one
    that counts."""

    slot: Slot
    name: str = ""
    pictures: tuple[ViewPicture, ...] = ()
    chosen: int = 0

    @property
    def key(self) -> ViewKey:
        """What it is found by: upper and lower case are one."""
        return self.slot, " ".join(self.name.split()).casefold()

    @property
    def picture(self) -> ViewPicture | None:
        """The picture that counts; None of an empty view."""
        return self.pictures[self.chosen] if self.pictures else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """All that is known of a character. While its canon is locked it cannot change."""

    id: str
    name: str
    description: str = ""
    never: tuple[str, ...] = ()  # sentences: what no picture may change
    palette: tuple[str, ...] = ()  # "#rrggbb"
    notes: str = ""  # for the person alone; never sent
    views: tuple[View, ...] = ()
    canon: int = 1
    is_locked: bool = False

    def view(self, slot: Slot, name: str = "") -> View | None:
        """The view in this slot, of this name."""
        key = View(slot=slot, name=name).key
        return next((view for view in self.views if view.key == key), None)

    @property
    def look(self) -> "Look":
        """What makes its canon."""
        shown = [(view.key, view.picture.sha256) for view in self.views if view.picture]
        return Look(
            self.name, self.description, self.never, self.palette, tuple(sorted(shown))
        )


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture of a character depends on: one canon has one look."""

    name: str
    description: str
    never: tuple[str, ...]
    palette: tuple[str, ...]
    shown: tuple[tuple[ViewKey, str], ...] = field(repr=False)


def problems(character: Character) -> tuple[Refused, ...]:
    """Why it cannot be kept as it is, worst first; empty when it can."""
    return tuple(_problems(character))


def check(character: Character) -> None:
    """Raises the first problem: Refused."""
    for problem in problems(character):
        raise problem


def edited(character: Character, **changes: Any) -> Character:
    """With other words, palette or notes. Raises Refused when it may not be so, or
    when the canon is locked and `changes` are part of it."""
    now = replace(character, **changes)
    return _held(character, now)


def with_picture(
    character: Character, slot: Slot, picture: ViewPicture, name: str = ""
) -> Character:
    """With one version more of a view, which counts from now on; one with the same
    bytes is taken instead of kept twice. Raises Refused: see `edited`."""
    view = character.view(slot, name) or View(slot=slot, name=" ".join(name.split()))
    known = [one.sha256 for one in view.pictures]
    if picture.sha256 in known:
        now = replace(view, chosen=known.index(picture.sha256))
    else:
        pictures = (*view.pictures, picture)
        now = replace(view, pictures=pictures, chosen=len(pictures) - 1)
    return _held(character, _with_view(character, now))


def choose_picture(
    character: Character, slot: Slot, place: int, name: str = ""
) -> Character:
    """With another version of a view as the one that counts.

    Raises LookupError when there is none, Refused when the canon is locked."""
    view = character.view(slot, name)
    if view is None or not 0 <= place < len(view.pictures):
        raise LookupError(f"no version {place} of {slot} {name}")
    return _held(character, _with_view(character, replace(view, chosen=place)))


def without_view(character: Character, slot: Slot, name: str = "") -> Character:
    """Without a view and its versions; their pictures stay in the library.

    Raises Refused when the canon is locked."""
    key = View(slot=slot, name=name).key
    views = tuple(view for view in character.views if view.key != key)
    return _held(character, replace(character, views=views))


def locked(character: Character, is_locked: bool = True) -> Character:
    """With its canon held as it is, or free to change again."""
    return replace(character, is_locked=is_locked)


def _with_view(character: Character, view: View) -> Character:
    keys = [one.key for one in character.views]
    if view.key not in keys:
        return replace(character, views=(*character.views, view))
    at = keys.index(view.key)
    return replace(
        character, views=(*character.views[:at], view, *character.views[at + 1 :])
    )


def _held(before: Character, now: Character) -> Character:
    """`now`, if that may be."""
    if before.is_locked and now.look != before.look:
        raise Refused(
            say("Canon version %1 of “%2” is locked.", before.canon, before.name),
            say("Unlock it to change it; pictures made before keep their version."),
        )
    check(now)
    return now


def _problems(character: Character) -> Iterator[Refused]:
    yield from _word_problems(character)
    if not _ID.fullmatch(character.id) or character.canon < 1:
        yield Refused(
            say("The character cannot be told apart from others."),
            say("Its file is damaged; export it once more."),
        )
    if not all(_COLOUR.fullmatch(colour) for colour in character.palette):
        yield Refused(
            say("The palette holds something that is no colour."),
            say("Write colours like #c0392b."),
        )
    yield from _too_many(character)
    keys = [view.key for view in character.views]
    if len(set(keys)) < len(keys):
        yield Refused(
            say("Two views of “%1” have the same name.", character.name),
            say("Give one of them another name."),
        )
    for view in character.views:
        yield from _view_problems(view)


def _word_problems(character: Character) -> Iterator[Refused]:
    if not character.name.strip():
        yield Refused(say("The character has no name."), say("Say what it is called."))
    for words, longest in (
        (character.name, LONGEST_NAME),
        (character.description, LONGEST_DESCRIPTION),
        (character.notes, LONGEST_NOTES),
        *((sentence, LONGEST_SENTENCE) for sentence in character.never),
    ):
        if len(words) > longest:
            yield Refused(
                say("A text of the character is too long: %1 characters.", len(words)),
                say("Shorten “%1…” to %2.", words[:30], longest),
            )
        elif not is_text(words, longest):
            yield Refused(
                say("The character holds characters that are no text."),
                say("Type it again."),
            )
    if not all(sentence.strip() for sentence in character.never):
        yield Refused(
            say("A sentence of what must never change is empty."),
            say("Write it, or take it out."),
        )


def _too_many(character: Character) -> Iterator[Refused]:
    for count, most, title in (
        (len(character.never), MOST_SENTENCES, say("There are too many sentences.")),
        (len(character.palette), MOST_COLOURS, say("There are too many colours.")),
        (len(character.views), MOST_VIEWS, say("There are too many views.")),
        (
            max((len(view.pictures) for view in character.views), default=0),
            MOST_PICTURES,
            say("A view has too many versions."),
        ),
    ):
        if count > most:
            yield Refused(title, say("Up to %1 can be kept.", most))


def _view_problems(view: View) -> Iterator[Refused]:
    is_named = view.slot in NAMED
    if is_named != bool(view.name.strip()) or len(view.name) > LONGEST_NAME:
        yield Refused(
            say("An outfit or a prop has no name, or too long a one.")
            if is_named
            else say("Only outfits and props have names."),
            say("Give outfits and props a name of up to %1 characters.", LONGEST_NAME),
        )
    if view.pictures and not 0 <= view.chosen < len(view.pictures):
        yield Refused(
            say("A view counts on a version that is not there."),
            say("Choose one of its versions."),
        )
    for picture in view.pictures:
        if not (
            _SHA256.fullmatch(picture.sha256)
            and is_inside(picture.path)
            and len(picture.note) <= LONGEST_NOTE
            and 0 <= picture.added_ms < 2**63
        ):
            yield Refused(
                say("A picture of the character cannot be used as it is noted."),
                say("Take it out and add it again."),
            )


def is_inside(path: str) -> bool:
    """Whether `path` is "", or leads to a place within the folder it is relative to,
    on any system."""
    if len(path) > 1_000 or any(c in path for c in '\\:\0\n\r"<>|?*'):
        return False
    return path == "" or all(part not in ("", ".", "..") for part in path.split("/"))
