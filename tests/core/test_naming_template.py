"""Names of exported files: what stands in braces, and what no system accepts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import Refused
from nanostudio.core.naming_template import (
    FIELDS,
    MOST_BYTES,
    SAMPLE,
    Names,
    check,
    expand,
    file_name,
    folder_name,
)

EVERY = "_".join(f"{{{name}}}" for name in FIELDS)
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\..*)?", re.IGNORECASE)
templates = st.lists(
    st.sampled_from([f"{{{name}}}" for name in FIELDS] + ["{slug:4}", "{counter:3}"])
    | st.text(st.sampled_from("ab .-_("), max_size=4),
    min_size=1,
    max_size=6,
).map("".join)
words = st.text(max_size=120) | st.sampled_from(["con", "AUX.", "..", "com1.x", "a/b"])
values = st.dictionaries(st.sampled_from(FIELDS), words)


def is_safe(name: str) -> bool:
    """Whether Linux, macOS and Windows accept it, and none hides it."""
    return (
        not set(name) & set('/\\:*?"<>|')
        and name.isprintable()
        and name == name.strip(" .")
        and not DEVICES.fullmatch(name)
        and 0 < len(name.encode()) <= MOST_BYTES
    )


@pytest.mark.parametrize(
    ("template", "name"),
    {
        "{date}_{slug}_{counter:2}": "2026-11-21_a-fox-in-snow_01",
        "{counter:4}": "0001",
        "{slug:5}": "a-fox",
        "{slug:6}": "a-fox",  # no separator is left at the end
        "{provider} {model} ({rating})": "monet nano-banana-2 (4)",
        "{ratio}": "16-9",
        "no field": "no field",
        EVERY: "_".join(SAMPLE[name] for name in FIELDS),
    }.items(),
)
def test_fields_are_replaced(template: str, name: str) -> None:
    assert expand(template, SAMPLE) == name


def test_what_is_not_known_goes_with_its_separator() -> None:
    known = {"date": "2026-11-21", "counter": "1"}
    assert expand("{date}_{character}_{counter}", known) == "2026-11-21_1"
    assert expand("{character}_{view}_{counter}", known) == "1"
    assert expand("{date} {seed}", known) == "2026-11-21"
    assert expand("{character}", known) == "picture"
    assert expand("{slug:2}", {"slug": "--a"}) == "picture"


@pytest.mark.parametrize(
    ("template", "said"),
    {
        "{prompt}": "There is no field {prompt}. The fields are: {date} {time}",
        "{slug:}": "There is no field {slug:}.",
        "{slug:100}": "There is no field",
        "{SLUG}": "There is no field",
        "{slug": "no other half",
        "slug}": "no other half",
        "{{slug}}": "no other half",
        "a/b": "cannot have “/” in it",
        "a\\{slug}": "cannot have “\\” in it",
        "a\nb": "cannot have “?” in it",
        " . ": "The name is empty.",
        "x" * 301: "The name is too long: 301 characters. Shorten it to 300.",
    }.items(),
)
def test_a_template_that_makes_no_name_is_refused(template: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        check(template)
    assert said in str(caught.value)
    with pytest.raises(Refused):
        expand(template, SAMPLE)


@pytest.mark.parametrize(
    ("typed", "name"),
    {
        "con": "con-",
        "CON.tar": "CON-.tar",
        "nul .x": "nul-.x",
        "..hidden": "hidden",
        "a.": "a",
        "a: b?": "a- b-",
        "a\tb\x07": "a b",
        "": "picture",
        "e\u0301": "é",
    }.items(),
)
def test_a_name_is_made_safe(typed: str, name: str) -> None:
    assert folder_name(typed) == name


@given(templates, values)
def test_every_name_is_safe(template: str, known: dict[str, str]) -> None:
    try:
        stem = expand(template, known)
    except Refused:
        assert not template.strip(" .")
        return
    assert is_safe(stem)
    names = Names()
    for name in (file_name(stem, "jpg"), file_name(stem.upper(), "jpg")):
        assert is_safe(names.take(name))


@given(words)
def test_every_folder_is_safe(typed: str) -> None:
    assert is_safe(folder_name(typed))


def test_no_character_is_cut_in_two() -> None:
    name = file_name("é" * 150, "png")
    assert name == "é" * 92 + ".png"
    assert len(Names([name]).take(name).encode()) <= MOST_BYTES


@given(st.lists(st.sampled_from(["a.png", "A.png", "a (2).png", "é.png", "É.png"])))
def test_no_two_names_are_one(wanted: list[str]) -> None:
    names = Names(["a.PNG"])
    given_ = [names.take(name) for name in wanted]
    folded = {name.casefold() for name in given_}
    assert len(folded) == len(given_)
    assert "a.png" not in folded


def test_what_is_taken_gets_the_next_number() -> None:
    names = Names(["fox.png", "Fox (2).png"])
    assert [names.take("fox.png") for _ in range(2)] == ["fox (3).png", "fox (4).png"]
    assert names.take("fox (3).png") == "fox (3) (2).png"


def test_many_of_one_name_are_quickly_named() -> None:
    names = Names()
    assert [names.take("a.png") for _ in range(3_000)][-1] == "a (3000).png"
