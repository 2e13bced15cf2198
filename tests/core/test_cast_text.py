"""A character's words go into a prompt and out of it without a trace."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import cast
from nanostudio.core.cast import Part, Shows, shown
from nanostudio.core.cast_text import (
    Member,
    from_plain,
    is_told,
    look_of,
    replaced_text,
    to_plain,
    with_text,
    without_text,
)
from nanostudio.core.character import Slot
from tests.core.sheet_samples import mira, view

LINES = st.text("abc \n", max_size=20)
WORDS = st.text("xyz ", min_size=1, max_size=12).filter(str.strip)


@given(LINES, WORDS)
def test_what_is_put_in_can_be_taken_out(prompt: str, text: str) -> None:
    told = with_text(prompt, text)
    assert is_told(told, text)
    assert without_text(told, text).strip() == prompt.strip()
    if prompt.strip():
        assert without_text(told, text) == prompt


@given(LINES, WORDS, LINES)
def test_what_stands_around_it_stays(before: str, text: str, after: str) -> None:
    left = without_text(f"{before}\n\n{text}\n\n{after}", text)
    assert left == f"{before}\n\n{after}"
    assert replaced_text(f"{before}{text}{after}", text, "!") == f"{before}!{after}"


def test_words_that_were_changed_are_left_alone() -> None:
    assert without_text("A fox.", "A cat.") == "A fox."
    assert without_text("A fox.", "") == "A fox."
    assert replaced_text("A fox.", "", "A cat.") == "A fox."
    assert not is_told("A fox.", "A cat.\n\n")


def test_the_first_paragraph_takes_the_gap_behind_it_along() -> None:
    assert without_text("Mira.\n\nIn rain.", "Mira.") == "In rain."


def test_the_look_is_that_of_the_canon_alone() -> None:
    assert look_of(mira(notes="For me.", canon=3)) == look_of(mira())
    assert look_of(mira(description="Other.")) != look_of(mira())


def test_a_member_is_kept_and_read_again() -> None:
    member = Member(
        id="mira", name="Mira", canon=2, look="ab", text="Mira", views=frozenset("a")
    )
    assert from_plain([to_plain(member), to_plain(member)]) == (member,)
    for broken in (
        None,
        [3],
        [{"id": "", "canon": 1}],
        [{"id": "mira", "canon": True}],
        [{"id": "mira", "canon": 0}],
    ):
        assert from_plain(broken) == ()
    assert from_plain([{"id": "m", "canon": 1, "views": 3, "text": 4}]) == (
        Member(id="m", name="", canon=1),
    )


def test_what_a_reference_shows_is_kept_and_read_again() -> None:
    shows = Shows(character="mira", slot=Slot.OUTFIT, view="Coat", rank=1, is_own=True)
    plain = cast.to_plain(shows)
    assert cast.from_plain(plain) == shows
    for broken in (
        None,
        plain | {"slot": "tail"},
        plain | {"rank": "1"},
        plain | {"view": 3},
    ):
        assert cast.from_plain(broken) is None


def test_only_views_that_have_a_picture_are_shown() -> None:
    views = (view(Slot.FRONT, "front"), view(Slot.BACK), view(Slot.FACE, "face"))
    part = Part(character=mira(views=views), outfits=("None",))
    found = list(shown(part))
    assert [shows.key for _, shows in found] == [(Slot.FRONT, ""), (Slot.FACE, "")]
    assert [piece.rank for piece, _ in found] == [shows.rank for _, shows in found]
