"""Foreign JSON objects: what is missing or of another kind is named."""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.told import Told, Untold

SHA256 = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2)
    ),
    max_leaves=6,
)
WAYS: tuple[Callable[[Told], Any], ...] = (
    lambda told: told.text("a", 5),
    lambda told: told.sha256("a"),
    lambda told: told.whole("a", 0, 9),
    lambda told: told.moment("a"),
    lambda told: told.flag("a"),
    lambda told: told.inner("a"),
    lambda told: list(told.each("a", 2)),
    lambda told: told.texts("a", 2),
)


def test_values_are_read_as_they_are() -> None:
    told = Told.read(
        json.dumps(
            {
                "t": "é",
                "n": 7,
                "f": True,
                "h": SHA256,
                "o": {"l": ["a", "b"]},
                "z": None,
            }
        )
    )
    assert (told.text("t"), told.whole("n", 0, 9), told.flag("f")) == ("é", 7, True)
    assert (told.moment("n"), told.sha256("h")) == (7, SHA256)
    assert told.inner("o").texts("l", 2) == ("a", "b")
    assert told.inner("o").texts("m", 2) == ()
    assert told.maybe(told.text, "z") is None
    assert told.maybe(told.text, "t") == "é"


@pytest.mark.parametrize("text", ["", "[]", "7", "{", "[" * 100_000])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(Untold):
        Told.read(text)


@pytest.mark.parametrize("value", [None, 7, "x" * 301, "\0", "\ud800"])
def test_a_text_is_one_that_can_be_kept(value: object) -> None:
    with pytest.raises(Untold, match="“t” of here"):
        Told({"t": value}, "here").text("t")


@given(values)
def test_whatever_it_is_it_is_read_or_named(value: object) -> None:
    for way in WAYS:
        with suppress(Untold):
            way(Told({"a": value}))
