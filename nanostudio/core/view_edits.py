"""What can be done to the views of a character, beyond core.character: each gives a new
character, or raises Refused in words."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from nanostudio.core.character import (
    LONGEST_NOTE,
    NAMED,
    Character,
    Slot,
    View,
    ViewKey,
    ViewPicture,
    edited,
    with_picture,
)
from nanostudio.core.errors import Refused
from nanostudio.core.say import say

BODY = tuple(slot for slot in Slot if slot not in NAMED)


def key_of(slot: Slot, name: str = "") -> ViewKey:
    """What a view in this slot, of this name, is found by."""
    return View(slot=slot, name=name).key


def with_view(character: Character, slot: Slot, name: str) -> Character:
    """With an empty outfit or prop more. Raises Refused where one has its name."""
    if character.view(slot, name) is not None:
        raise Refused(
            say("There is a view “%1” already.", name), say("Choose another name.")
        )
    made = View(slot=slot, name=" ".join(name.split()))
    return edited(character, views=(*character.views, made))


def with_view_back(character: Character, view: View, place: int) -> Character:
    """With a view that was taken out where it stood; as it is when there is another of
    its name by now."""
    if character.view(view.slot, view.name) is not None:
        return character
    views = list(character.views)
    views.insert(place, view)
    return edited(character, views=tuple(views))


def renamed(character: Character, key: ViewKey, name: str) -> Character:
    """With another name of an outfit or prop. Raises Refused where one has it."""
    called = " ".join(name.split())
    views = _changed(character, key, lambda view: replace(view, name=called))
    return edited(character, views=views)


def noted(character: Character, key: ViewKey, note: str) -> Character:
    """With other words to the picture of a view that counts."""
    kept = note.strip()[:LONGEST_NOTE]

    def change(view: View) -> View:
        pictures = list(view.pictures)
        if pictures:
            pictures[view.chosen] = replace(pictures[view.chosen], note=kept)
        return replace(view, pictures=tuple(pictures))

    return edited(character, views=_changed(character, key, change))


def without_version(character: Character, key: ViewKey, place: int) -> Character:
    """Without one version of a view; the one before counts where it did."""

    def change(view: View) -> View:
        pictures = (*view.pictures[:place], *view.pictures[place + 1 :])
        chosen = view.chosen - 1 if view.chosen >= place else view.chosen
        return replace(view, pictures=pictures, chosen=max(0, chosen))

    return edited(character, views=_changed(character, key, change))


def with_version_back(
    character: Character, key: ViewKey, picture: ViewPicture, place: int
) -> Character:
    """With a version that was taken out; it counts from now on."""

    def change(view: View) -> View:
        pictures = [one for one in view.pictures if one.sha256 != picture.sha256]
        at = min(place, len(pictures))
        pictures.insert(at, picture)
        return replace(view, pictures=tuple(pictures), chosen=at)

    return edited(character, views=_changed(character, key, change))


def moved(character: Character, key: ViewKey, slot: Slot, name: str = "") -> Character:
    """With the picture that counts in a view shown as another one instead."""
    view = next((one for one in character.views if one.key == key), None)
    if view is None or view.picture is None or key == key_of(slot, name):
        return character
    now = with_picture(character, slot, view.picture, name)
    return without_version(now, key, view.chosen)


def spread(character: Character, pictures: Sequence[ViewPicture]) -> Character:
    """With each picture in the next view that has none, in the order of Slot; those for
    which there is none become versions of the front."""
    for picture in pictures:
        if any(_has(view, picture) for view in character.views):
            continue
        free = (slot for slot in BODY if _is_free(character, slot))
        character = with_picture(character, next(free, Slot.FRONT), picture)
    return character


def _is_free(character: Character, slot: Slot) -> bool:
    view = character.view(slot)
    return view is None or not view.pictures


def _has(view: View, picture: ViewPicture) -> bool:
    return any(one.sha256 == picture.sha256 for one in view.pictures)


def _changed(
    character: Character, key: ViewKey, change: Callable[[View], View]
) -> tuple[View, ...]:
    return tuple(change(one) if one.key == key else one for one in character.views)
