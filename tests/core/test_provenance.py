"""Foreign words are capped, and can always be kept."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.provenance import made, prose, read_json

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2),
    max_leaves=3,
)


@given(values, values, st.lists(st.tuples(st.text(max_size=3), values), max_size=5))
def test_whatever_a_file_says_can_be_kept(
    prompt: Any, model: Any, settings: list[tuple[str, Any]]
) -> None:
    told = made("a1111", prompt=prompt, model=model, settings=settings)
    json.dumps([told.prompt, told.model, told.settings]).encode()
    for words in (told.prompt, told.model, *(text for _, text in told.settings)):
        words.encode()  # no half of a surrogate pair
        assert "\0" not in words
    assert len({name for name, _ in told.settings}) == len(told.settings)


def test_texts_and_numbers_are_kept_and_nothing_else() -> None:
    assert prose(" a fox\n\tin snow\0 ") == "a fox\n\tin snow"
    assert prose(42) == "42"
    assert prose(7.5) == "7.5"
    assert [prose(other) for other in (True, None, ["a"], {"a": 1})] == [""] * 4
    assert prose(10**5000) == ""
    assert len(prose("x" * 100_000)) == 32_000
    assert prose("half \ud83d of a face") == "half  of a face"


def test_only_so_many_settings_are_kept() -> None:
    told = made("x", prompt="", model="", settings=[(str(n), n) for n in range(99)])
    assert len(told.settings) == 40


def test_the_first_of_two_settings_counts() -> None:
    told = made("x", prompt="", model="m\n" * 3, settings=[("seed", 1), ("seed", 2)])
    assert told.settings == (("seed", "1"),)
    assert told.model == "m m m"


def test_json_that_is_none_too_long_or_too_deep_says_nothing() -> None:
    assert read_json('{"a": [1]}') == {"a": [1]}
    assert read_json("a fox") is None
    assert read_json("[" * 100_000) is None
    assert read_json(f'"{"x" * (4 * 2**20)}"') is None
    assert read_json("1" * 5_000) is None
