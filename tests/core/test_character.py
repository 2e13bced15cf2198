"""What a character is, how it changes, and that its canon is held."""

import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.character import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_COLOURS,
    MOST_PICTURES,
    MOST_SENTENCES,
    MOST_VIEWS,
    Character,
    Slot,
    View,
    ViewPicture,
    check,
    choose_picture,
    edited,
    is_inside,
    locked,
    problems,
    with_picture,
    without_view,
)
from nanostudio.core.character_json import from_json, to_json
from nanostudio.core.errors import Refused
from tests.core.sheet_samples import anything, characters, mira, sha, shot, view


def test_a_view_is_found_by_slot_and_name_whatever_the_capitals() -> None:
    found = mira().view(Slot.OUTFIT, " coat ")
    assert found is not None
    assert found.picture == shot("coat")
    assert mira().view(Slot.OUTFIT) is None
    assert View(slot=Slot.FACE).picture is None


def test_a_new_picture_counts_and_the_old_ones_stay() -> None:
    now = with_picture(mira(), Slot.FRONT, shot("front 2"))
    found = now.view(Slot.FRONT)
    assert found is not None
    assert found.pictures == (shot("front"), shot("front 2"))
    assert found.picture == shot("front 2")
    assert [one.slot for one in now.views] == [one.slot for one in mira().views]
    back = choose_picture(now, Slot.FRONT, 0)
    assert back.look == mira().look
    again = with_picture(back, Slot.FRONT, shot("front 2", note="twice"))
    assert again == now


def test_outfits_are_kept_by_name() -> None:
    now = with_picture(mira(), Slot.OUTFIT, shot("dress"), " Red  dress ")
    assert [one.name for one in now.views if one.slot is Slot.OUTFIT] == [
        "Coat",
        "Red dress",
    ]
    assert without_view(now, Slot.OUTFIT, "red DRESS") == mira()


def test_a_version_that_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(LookupError, match="no version 1"):
        choose_picture(mira(), Slot.FRONT, 1)
    with pytest.raises(LookupError, match="no version 0 of face"):
        choose_picture(mira(), Slot.FACE, 0)


def test_a_locked_canon_holds_what_pictures_depend_on_and_nothing_else() -> None:
    held = locked(mira(canon=3))
    assert edited(held, notes="Ask Ann.").notes == "Ask Ann."
    for change in (
        lambda: edited(held, description="Another one."),
        lambda: edited(held, name="Mia"),
        lambda: with_picture(held, Slot.FRONT, shot("front 2")),
        lambda: without_view(held, Slot.BACK),
    ):
        with pytest.raises(Refused, match="Canon version 3 of “Mira” is locked"):
            change()
    assert edited(locked(held, False), name="Mia").name == "Mia"


BROKEN: dict[str, dict[str, Any]] = {
    "no name": {"name": "  "},
    "too long: 61": {"name": "m" * (LONGEST_NAME + 1)},
    "too long: 4,001": {"description": "m" * (LONGEST_DESCRIPTION + 1)},
    "no text": {"description": "\ud800"},
    "is empty": {"never": (" ",)},
    "told apart": {"id": "../a"},
    "told apart from": {"canon": 0},
    "no colour": {"palette": ("red",)},
    "many sentences": {"never": ("No.",) * (MOST_SENTENCES + 1)},
    "many colours": {"palette": ("#000000",) * (MOST_COLOURS + 1)},
    "many views": {
        "views": tuple(view(Slot.PROP, name=str(n)) for n in range(MOST_VIEWS + 1))
    },
    "many versions": {
        "views": (View(slot=Slot.FACE, pictures=(shot("a"),) * (MOST_PICTURES + 1)),)
    },
    "same name": {"views": (view(Slot.FACE), view(Slot.FACE, "face"))},
    "has no name": {"views": (view(Slot.PROP),)},
    "Only outfits": {"views": (view(Slot.FACE, name="Left"),)},
    "not there": {"views": (view(Slot.FACE, "face", chosen=1),)},
    "as it is noted": {
        "views": (View(slot=Slot.FACE, pictures=(ViewPicture(sha256="x"),)),)
    },
}


@pytest.mark.parametrize("words", BROKEN)
def test_what_cannot_be_kept_is_refused_in_words(words: str) -> None:
    broken = mira(**BROKEN[words])
    with pytest.raises(Refused, match=words):
        check(broken)
    assert all(problem.hint for problem in problems(broken))


def test_pictures_lie_within_the_library() -> None:
    for path in ("", "a.png", "2026-11/a fox (2).png", "References/aa/…b.png"):
        assert is_inside(path)
    for path in (
        "/a",
        "../a",
        "a/../b",
        "a//b",
        ".",
        "C:/a",
        "a\\b",
        "a\0",
        "a" * 1001,
    ):
        assert not is_inside(path)
    note = ViewPicture(sha256=sha("a"), note="n" * (LONGEST_NOTE + 1))
    assert problems(mira(views=(View(slot=Slot.FACE, pictures=(note,)),)))


@given(characters)
def test_json_keeps_all_of_a_character(character: Character) -> None:
    assert problems(character) == ()
    assert from_json(to_json(character)) == character


@given(anything, st.binary(max_size=20))
def test_anything_is_a_character_that_can_be_kept_or_refused(
    value: object, noise: bytes
) -> None:
    for text in (json.dumps(value), noise):
        try:
            check(from_json(text))
        except Refused:
            continue


@given(characters, st.data())
def test_a_character_with_anything_in_it_can_be_kept_or_is_refused(
    character: Character, data: st.DataObject
) -> None:
    values = json.loads(to_json(character))
    where = data.draw(st.sampled_from([values, *values["views"]]))
    where[data.draw(st.sampled_from(sorted(where)))] = data.draw(anything)
    with suppress(Refused):
        check(from_json(json.dumps(values)))


def test_a_view_of_another_program_is_named() -> None:
    values = json.loads(to_json(mira()))
    values["views"][0]["slot"] = "tail"
    with pytest.raises(Refused, match="“tail” is no view"):
        from_json(json.dumps(values))


def test_the_look_does_not_depend_on_what_is_not_sent() -> None:
    other = replace(mira(), notes="!", canon=7, views=mira().views[::-1])
    assert other.look == mira().look
    assert edited(mira(), palette=()).look != mira().look
