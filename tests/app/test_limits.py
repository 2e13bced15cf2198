"""A limit is what the person meant, or it is asked for again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.limits import limit_from, limit_words
from nanostudio.core.money import Money


@pytest.mark.parametrize(
    ("text", "point", "limit"),
    [
        ("50", ".", Money.of(50, "credits")),
        (" 0.25 ", ".", Money.of("0.25", "credits")),
        ("0,25", ",", Money.of("0.25", "credits")),
        ("", ".", None),
        ("0", ".", None),
    ],
)
def test_what_is_clear_is_taken(text: str, point: str, limit: Money | None) -> None:
    assert limit_from(text, "credits", point) == limit


@pytest.mark.parametrize(
    ("text", "point"),
    [("1,000", "."), ("1.000", ","), ("-5", "."), ("5 credits", "."), ("1e3", "."),
     ("0.0000001", "."), ("9" * 40, "."), ("\u0665", "."), (".5", ".")],
)  # fmt: skip
def test_what_may_mean_two_things_is_not(text: str, point: str) -> None:
    with pytest.raises(ValueError, match=r"amount|millionth"):
        limit_from(text, "credits", point)


@given(st.integers(1, 10**15), st.sampled_from([".", ",", "\u066b"]))
def test_a_limit_is_written_as_it_is_read(micro: int, point: str) -> None:
    limit = Money(micro, "USD")
    assert limit_from(limit_words(limit, point), "USD", point) == limit
