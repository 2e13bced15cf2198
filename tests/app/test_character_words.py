"""Characters in words, and in the order one looks at them."""

import pytest

from nanostudio.app.character_words import (
    canon_words,
    face_of,
    made_words,
    outdated_words,
    row_words,
    used_words,
    version_words,
    view_words,
    views_shown,
)
from nanostudio.core.character import Slot
from nanostudio.store.characters import UsedIn, Version
from tests.core.sheet_samples import mira, view

NOW_MS = 1_790_000_000_000


def test_a_canon_says_which_it_is_and_whether_it_is_held() -> None:
    assert canon_words(mira(canon=3)) == "canon v3"
    assert canon_words(mira(canon=3, is_locked=True)) == "canon v3 · locked"


@pytest.mark.parametrize(
    ("used", "words"),
    [
        (UsedIn(), "In no picture and no sheet yet"),
        (UsedIn(pictures=1), "1 picture"),
        (UsedIn(sheets=1), "1 sheet"),
        (UsedIn(pictures=42, sheets=3), "42 pictures · 3 sheets"),
    ],
)
def test_it_is_said_where_one_is_to_be_seen(used: UsedIn, words: str) -> None:
    assert used_words(used) == words


def test_what_was_made_with_a_canon_is_counted() -> None:
    assert made_words(2, 12) == "12 made with canon v2"
    assert outdated_words(1) == "1 made with an earlier canon"
    bare = version_words(Version(canon=2, since_ms=NOW_MS, pictures=0))
    assert bare.startswith("v2, since ")
    made = version_words(Version(canon=2, since_ms=NOW_MS, pictures=12))
    assert made == f"{bare} · 12 pictures"
    assert row_words(mira(), UsedIn()) == "canon v1"
    assert row_words(mira(), UsedIn(pictures=2)) == "canon v1 · 2 pictures"


def test_outfits_and_props_come_last_by_their_names() -> None:
    views = (
        view(Slot.PROP, "a", name="Lamp"),
        view(Slot.OUTFIT, "b", name="dress"),
        view(Slot.OUTFIT, "c", name="Coat"),
        view(Slot.BACK, "d", "e"),
    )
    shown = views_shown(mira(views=views), [view(Slot.FACE).key])
    assert [one.title for one in shown[6:]] == ["Coat", "dress", "Lamp"]
    assert [one.brief for one in shown[:3]] == ["Front", "3/4", "Profile"]
    assert shown[3].spoken == "Back, version 1 of 2"
    assert shown[4].spoken == "Face, a picture is being copied"
    assert shown[5].spoken == "Hands, empty"
    assert view_words(Slot.OUTFIT, "x\ny") == "x y"


def test_a_character_is_known_by_its_face() -> None:
    face, front = view(Slot.FACE, "face"), view(Slot.FRONT, "front")
    prop = view(Slot.PROP, "lamp", name="Lamp")
    assert face_of(mira(views=(prop, front, face))) == face.picture
    assert face_of(mira(views=(prop, front))) == front.picture
    assert face_of(mira(views=(prop, view(Slot.FACE)))) == prop.picture
    assert face_of(mira(views=())) is None
