"""What can be done to views loses no picture, and nothing where the canon is locked."""

from dataclasses import replace

import pytest

from nanostudio.core.character import LONGEST_NOTE, Character, Slot, View, locked
from nanostudio.core.errors import Refused
from nanostudio.core.view_edits import (
    BODY,
    key_of,
    moved,
    noted,
    renamed,
    spread,
    with_version_back,
    with_view,
    with_view_back,
    without_version,
)
from tests.core.sheet_samples import mira, shot, view

FRONT = key_of(Slot.FRONT)


def many() -> Character:
    """With three versions of a front, the middle one chosen."""
    return mira(views=(view(Slot.FRONT, "a", "b", "c", chosen=1),))


def names(found: View | None) -> list[str]:
    assert found is not None
    return [one.path[8:-4] for one in found.pictures]


def test_an_outfit_is_added_by_its_name_once() -> None:
    made = with_view(mira(), Slot.OUTFIT, "  Rain  coat ")
    assert made.view(Slot.OUTFIT, "rain coat") == View(
        slot=Slot.OUTFIT, name="Rain coat"
    )
    with pytest.raises(Refused, match="already"):
        with_view(made, Slot.OUTFIT, "RAIN COAT")
    with pytest.raises(Refused, match="no name"):
        with_view(mira(), Slot.PROP, " ")


def test_a_view_comes_back_where_it_stood() -> None:
    one = mira()
    back = one.views[1]
    gone = replace(one, views=(one.views[0], *one.views[2:]))
    assert with_view_back(gone, back, 1) == one
    assert with_view_back(one, back, 0) == one


def test_a_name_that_is_there_is_not_given_again() -> None:
    made = with_view(mira(), Slot.OUTFIT, "Dress")
    key = key_of(Slot.OUTFIT, "Coat")
    assert renamed(made, key, " Blue coat ").view(Slot.OUTFIT, "Blue coat")
    with pytest.raises(Refused, match="same name"):
        renamed(made, key, "dress")


def test_a_note_belongs_to_the_version_that_counts() -> None:
    made = noted(many(), FRONT, "  best so far ")
    front = made.view(Slot.FRONT)
    assert front is not None
    assert [one.note for one in front.pictures] == ["", "best so far", ""]
    assert noted(locked(made), FRONT, "it may be noted").look == made.look
    long = noted(made, FRONT, "x" * (LONGEST_NOTE + 1)).view(Slot.FRONT)
    assert long is not None
    assert long.picture is not None
    assert len(long.picture.note) == LONGEST_NOTE
    empty = with_view(mira(), Slot.OUTFIT, "Dress")
    assert noted(empty, key_of(Slot.OUTFIT, "Dress"), "nothing to note") == empty


@pytest.mark.parametrize(
    ("place", "left", "chosen"),
    [(0, ["b", "c"], 0), (1, ["a", "c"], 0), (2, ["a", "b"], 1)],
)
def test_a_version_goes_and_comes_back(
    place: int, left: list[str], chosen: int
) -> None:
    before = many()
    gone = without_version(before, FRONT, place)
    front = gone.view(Slot.FRONT)
    assert names(front) == left
    assert front is not None
    assert front.chosen == chosen
    picture = before.views[0].pictures[place]
    again = with_version_back(gone, FRONT, picture, place).view(Slot.FRONT)
    assert names(again) == ["a", "b", "c"]
    assert again is not None
    assert again.picture == picture


def test_the_last_version_leaves_an_empty_view() -> None:
    one = mira(views=(view(Slot.FRONT, "a"),))
    assert without_version(one, FRONT, 0).views == (View(slot=Slot.FRONT),)


def test_a_picture_is_shown_as_another_view_instead() -> None:
    made = moved(many(), FRONT, Slot.PROFILE)
    assert names(made.view(Slot.FRONT)) == ["a", "c"]
    assert names(made.view(Slot.PROFILE)) == ["b"]
    assert moved(made, FRONT, Slot.FRONT) == made
    assert moved(made, key_of(Slot.HANDS), Slot.FRONT) == made
    with pytest.raises(Refused, match="locked"):
        moved(locked(many()), FRONT, Slot.PROFILE)


def test_pictures_are_spread_over_the_views_that_have_none() -> None:
    pictures = [shot(str(number)) for number in range(len(BODY) + 2)]
    one = mira(views=(View(slot=Slot.FRONT),))
    made = spread(one, [*pictures, pictures[0]])
    assert [names(made.view(slot)) for slot in BODY[1:]] == [
        [str(number)] for number in range(1, len(BODY))
    ]
    assert names(made.view(Slot.FRONT)) == ["0", "6", "7"]
