"""Any piece of any text is found, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.store import grams

WIDE = "\uff2e\uff21\uff2e\uff2f"  # letters as wide as a Chinese character


@pytest.mark.parametrize(
    ("text", "needle"),
    [
        ("Ein FUCHS im Straßencafé", "strassencafe"),
        (f"{WIDE}\u3000ok", "nano ok"),
        ("Лисёнок", "лисенок"),
        ("狐狸雨衣在夜市", "夜市"),
        ("a\n fox\tin   snow", "fox in snow"),
        ("\ufb01ne film", "fine"),
    ],
)
def test_case_accents_and_width_do_not_matter(text: str, needle: str) -> None:
    assert grams.holds(text, grams.needles(f'"{needle}"'))


def test_what_makes_another_letter_matters() -> None:
    assert not grams.holds("かき", grams.needles("がき"))


def test_words_are_sought_apart_and_quotes_as_a_whole() -> None:
    assert grams.needles('red "night market" Red  ') == ["red", "night market"]
    assert grams.needles('an open "night mar') == ["an", "open", "night mar"]
    assert grams.needles(' "" ') == []


@given(st.text(max_size=40), st.data())
def test_every_piece_is_held(text: str, data: st.DataObject) -> None:
    folded = grams.fold(text)
    start = data.draw(st.integers(0, len(folded)))
    piece = folded[start : start + data.draw(st.integers(1, 8))].strip()
    if piece:
        assert grams.holds(text, [piece])
