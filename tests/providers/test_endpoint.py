"""The key does not come back out of an answer, wherever in it it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.providers import _endpoint
from nanostudio.providers._endpoint import Endpoint

KEY = "sk-canary-0123456789"
STEP = _endpoint._STEP


@pytest.mark.parametrize("at", [0, STEP - len(KEY), STEP - 5, STEP, 2 * STEP - 1])
def test_the_key_is_found_in_a_large_text(at: int) -> None:
    text = "x" * at + KEY + "y" * STEP
    endpoint = Endpoint("https://a.example", key=KEY)
    covered = "x" * at + "[key]" + "y" * STEP
    assert endpoint.without_key(text) == covered
    assert endpoint.without_key(text.encode()) == covered.encode()


@given(st.text(), st.text())
def test_a_text_without_it_is_not_changed(text: str, key: str) -> None:
    endpoint = Endpoint("https://a.example", key=f"{key}0123456789abcdef")
    assert endpoint.without_key(text) == text


@pytest.mark.parametrize("key", [None, "", "short"])
def test_a_short_key_may_stand_in_an_honest_answer(key: str | None) -> None:
    assert Endpoint("https://a.example", key=key).without_key("short") == "short"
