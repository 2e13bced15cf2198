"""Words in pictures: a font that has them, and no longer than there is room."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from nanostudio.library import lettering


@pytest.fixture(autouse=True)
def no_memory() -> None:
    lettering._installed.cache_clear()
    lettering._opened.cache_clear()


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without any font we know."""
    monkeypatch.setattr(lettering, "_FILES", ())


@pytest.mark.usefixtures("bare")
def test_without_any_font_there_is_still_one() -> None:
    font = lettering.font(["Front"], 20)
    assert font.getlength("Front") > 20
    strange = lettering.font(["正面"], 20)
    assert strange.getlength("正面") > 0


def test_the_first_font_that_has_the_letters_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def has(font: lettering.Font, wanted: set[str]) -> bool:
        asked.append("".join(sorted(wanted)))
        return len(asked) == 2

    own = lettering._opened("", 20)
    other = lettering._opened("", 21)
    monkeypatch.setattr(lettering, "_installed", lambda: ("a", "b", "c"))
    monkeypatch.setattr(
        lettering, "_opened", lambda path, _: {"b": other}.get(path, own)
    )
    monkeypatch.setattr(lettering, "_has", has)
    assert lettering.font(["ab", "b c"], 20) is other
    assert asked == ["abc", "abc"]


def test_a_file_that_is_no_font_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no.ttf").write_bytes(b"no font")
    monkeypatch.setattr(lettering, "_FILES", (str(tmp_path / "no.ttf"),))
    assert lettering.font(["a"], 20) is lettering._opened("", 20)


@pytest.mark.usefixtures("bare")
@given(st.text("abc é", max_size=30), st.integers(0, 120))
def test_words_are_cut_to_the_room_there_is(words: str, width: int) -> None:
    font = lettering.font(["abc"], 12)
    seen = lettering.cut(words, font, width)
    assert seen == words or font.getlength(seen) <= width
    assert not seen or words.startswith(seen.removesuffix("…"))


@pytest.mark.usefixtures("bare")
def test_words_are_written_around_their_middle() -> None:
    page = Image.new("L", (100, 60))
    font = lettering.font(["H"], 30)
    lettering.write(ImageDraw.Draw(page), (50, 30), "H", font, "#ffffff")
    left, top, right, bottom = page.getbbox() or (0, 0, 0, 0)
    assert abs((left + right) / 2 - 50) <= 2
    assert abs((top + bottom) / 2 - 30) <= 8
