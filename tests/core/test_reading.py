"""A field is read as it must be, or refused by its name."""

import json
from contextlib import suppress

import pytest
from hypothesis import given

from nanostudio.core.errors import Refused
from nanostudio.core.reading import Fields, is_text, read
from tests.core.sheet_samples import anything

ROW = Fields({"name": "fox", "count": 3, "on": True, "all": ["a"], "in": [{"x": 1}]})


def test_what_is_as_it_must_be_is_read() -> None:
    assert ROW.text("name", 3) == "fox"
    assert ROW.text("none", 3, "") == ""
    assert ROW.texts("all", 1, 1) == ("a",)
    assert ROW.texts("none", 1, 1) == ()
    assert ROW.number("count", 1, 3) == 3
    assert ROW.number("none", 1, 3, 2) == 2
    assert ROW.flag("on")
    assert not ROW.flag("none")
    [inner] = ROW.rows("in", 1)
    assert inner.number("x", 1, 1) == 1
    assert Fields({"in": {"x": 1}}).row("in").number("x", 1, 1) == 1


@pytest.mark.parametrize(
    "ask",
    [
        lambda: ROW.text("name", 2),
        lambda: ROW.text("none", 2),
        lambda: ROW.text("count", 2),
        lambda: ROW.texts("all", 1, 0),
        lambda: ROW.texts("all", 0, 1),
        lambda: ROW.texts("name", 1, 1),
        lambda: ROW.number("count", 4, 5),
        lambda: ROW.number("on", 0, 1),
        lambda: ROW.flag("count"),
        lambda: ROW.row("all"),
        lambda: ROW.rows("all", 1),
    ],
)
def test_anything_else_is_refused(ask: object) -> None:
    with pytest.raises(Refused, match="cannot be used as it stands"):
        ask()  # type: ignore[operator]


def test_the_refusal_says_where_the_field_stands() -> None:
    [inner] = ROW.rows("in", 1)
    with pytest.raises(Refused, match="“in 1, x”"):
        inner.text("x", 9)


def test_a_document_has_a_version_that_is_known_here() -> None:
    assert read('{"version": 1, "name": "fox"}', 2).text("name", 3) == "fox"
    for text, words in {
        "{": "no JSON",
        "[" * 100_000: "no JSON",
        "[]": "not a document",
        '{"version": 3}': "newer NanoStudio",
        "{}": "“version”",
    }.items():
        with pytest.raises(Refused, match=words):
            read(text, 2)


def test_half_of_a_character_is_no_text() -> None:
    assert is_text("\U0001f98a", 1)
    assert not is_text("\ud83e", 1)


@given(anything)
def test_nothing_but_a_refusal_comes_of_anything(value: object) -> None:
    with suppress(Refused):
        assert read(json.dumps(value), 1).values["version"] == 1
