"""Names that every system takes, whatever the prompt was."""

import re
import unicodedata
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.naming import (
    distinct,
    file_title,
    folder_name,
    numbered,
    original_name,
    plain,
    short_name,
    slug,
)

# As ntpath.isreserved of Python 3.13 has them, typed again: it is not there on 3.11.
_DEVICES = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
_DEVICES += [f"{port}{n}" for port in ("COM", "LPT") for n in "123456789¹²³"]
_FORBIDDEN = set('"*:<>?|/\\') | {chr(n) for n in range(32)}
MADE = datetime(2026, 11, 21, 9, 30)


def is_reserved(name: str) -> bool:
    """Whether Windows would not take `name`, or not as it is."""
    stem = name.partition(".")[0].rstrip(" ").upper()
    return bool(_FORBIDDEN & set(name)) or name[-1:] in (".", " ") or stem in _DEVICES


@pytest.mark.parametrize("device", _DEVICES)
def test_no_slug_is_a_device_of_windows(device):
    for text in (device, device.lower(), f" {device} ", f"{device}."):
        assert not is_reserved(slug(text))


@given(st.text())
def test_a_slug_is_a_name_on_every_system(text):
    name = slug(text)
    assert not is_reserved(name)
    assert len(name) <= 61
    assert len(name.encode()) <= 121
    assert all(unicodedata.category(c)[0] in "LMN" or c == "-" for c in name)


@given(st.text(), st.integers(0, 99), st.sampled_from(["png", "jpg", "webp", "avif"]))
def test_an_original_name_fits_every_file_system(prompt, position, extension):
    name = original_name(MADE, prompt, position, extension)
    assert not is_reserved(name)
    assert len(numbered(name, 1).encode()) <= 143
    assert re.fullmatch(r"2026-11-21_[^_]+_\d\d\d?\.\w+", name)


@pytest.mark.parametrize(
    "prompt",
    [
        "../../etc/passwd",
        "x:y",
        "a. ",
        "nul\0byte",
        "\u202egnp.exe",
        "\N{MATHEMATICAL BOLD SCRIPT SMALL T}" * 80,  # four bytes a letter
        "字" * 300,
        "CON",
        "\ud800",
        "",
        "🦊🦊",
    ],
)
def test_hostile_prompts_make_harmless_names(prompt):
    name = original_name(MADE, prompt, 0, "png")
    assert not is_reserved(name)
    assert ".." not in name
    name.encode()


def test_words_are_joined_and_cut_between_words():
    assert slug("A fox, in the SNOW!") == "a-fox-in-the-snow"
    assert slug("snowy mountains", longest=10) == "snowy"
    assert slug("extraordinarily", longest=5) == "extra"


def test_scripts_with_vowel_marks_keep_their_words():
    assert slug("नमस्ते दुनिया") == "नमस्ते-दुनिया"
    assert slug("สวัสดี") == "สวัสดี"


def test_a_prompt_without_a_word_is_a_picture():
    assert original_name(MADE, "!?", 1, "png") == "2026-11-21_picture_02.png"


def test_original_name_counts_from_one():
    assert original_name(MADE, "A fox", 0, "webp") == "2026-11-21_a-fox_01.webp"


@pytest.mark.parametrize(
    ("name", "again", "other"),
    [
        ("a.png", 0, "a.png"),
        ("a.png", 1, "a (2).png"),
        ("a.b.png", 2, "a.b (3).png"),
        ("a", 1, "a (2)"),
    ],
)
def test_numbered_keeps_the_extension(name, again, other):
    assert numbered(name, again) == other


@given(st.text(), st.integers(2, 400))
def test_plain_text_is_one_line_without_marks(text, longest):
    shown = plain(text, longest)
    assert len(shown) <= longest
    assert shown == shown.strip()
    assert not any(unicodedata.category(c)[0] == "C" for c in shown)
    assert not any(c.isspace() and c != " " for c in shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\r\n", "two lines"),
        ("a\u202eb\u2066c\u200bd\ufeff", "abcd"),
        ("\x1b[31mred\x07", "[31mred"),
        ("tab\tand\u2028separator\u0085", "tab and separator"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("<b>no</b>", "<b>no</b>"),  # plain text: shown as it is
    ],
)
def test_plain_drops_what_a_terminal_or_widget_would_obey(text, shown):
    assert plain(text) == shown


def test_plain_says_that_it_cut():
    assert plain("word " * 100, 12) == "word word w…"
    assert plain("x" * 300) == "x" * 300


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Mira.png", "Mira"),
        ("/home/ada/Pictures/Mira front.JPEG", "Mira front"),
        ("C:\\Users\\Ada\\coat.webp", "coat"),
        ("2026-11-21_a-fox-in-snow_01.png", "a fox in snow"),
        ("2026-11-21.png", "2026-11-21"),
        ("v1.2 final", "v1.2 final"),
        ("@Mira", "Mira"),
        ("007.png", "Picture 007"),
        (".png", "Picture"),
        ("", "Picture"),
        (
            "a_very_long-name of a photograph from a camera.jpg",
            "a_very_long-name of a photograph",
        ),
        ("x" * 90 + ".png", "x" * 32),
        ("IMG\u202egnp.exe\n", "IMGgnp.exe"),
    ],
)
def test_a_picture_is_called_as_its_file(name, title):
    assert file_title(name, "Picture") == title


def test_what_a_person_types_is_no_path():
    assert short_name(" 3/4 view ", "Picture") == "3/4 view"


@given(st.text())
def test_a_short_name_is_fit_for_the_prompt(text):
    name = short_name(text, "Picture")
    assert name == plain(name).strip()
    assert 0 < len(name) <= 41
    assert not name.isdigit()
    assert not name.startswith("@")
    assert short_name(name, "Picture") == name or len(name) > 32


def test_a_taken_name_gets_a_number():
    assert distinct("Mira", ["coat"]) == "Mira"
    assert distinct("Mira", ["mira", "Mira 2"]) == "Mira 3"
    assert distinct("Mira 2", ["Mira 2"]) == "Mira 3"
    assert distinct("Mira 7", ["Mira 7"]) == "Mira 2"


@given(st.lists(st.text(max_size=9).map(lambda text: short_name(text, "Picture"))))
def test_no_two_names_are_alike(names):
    taken = []
    for name in names:
        taken.append(distinct(name, taken))
    assert len({name.casefold() for name in taken}) == len(taken)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Foxes, for the zoo!", "foxes-for-the-zoo"),
        ("\u72d0\u72f8", "\u72d0\u72f8"),
        ("../../etc", "etc"),
        ("References", "references-"),
        ("2026-11", "2026-11-"),
        ("con", "con-"),
        (" / ", ""),
    ],
)
def test_a_folder_is_named_after_a_project(typed, name):
    assert folder_name(typed) == name


@given(st.text())
def test_a_folder_has_a_safe_name_that_stays(text):
    name = folder_name(text)
    assert not set(name) & set('/\\:*?"<>|. ')
    assert folder_name(name) == name
    assert len(name) <= 41
