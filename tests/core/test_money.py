"""Amounts are exact, or refused; never rounded in silence."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.money import Money, total

micros = st.integers(-(10**17), 10**17)
money = st.builds(Money, micros, st.sampled_from(["credits", "USD"]))


@given(micros)
def test_what_money_says_it_is_makes_the_same_money(micro):
    same = Money(micro, "USD")
    assert Money.of(same.amount, "USD") == same
    assert Money.of(str(same.amount), "USD") == same


@given(st.decimals(allow_nan=None, allow_infinity=None))
def test_of_is_exact_or_refuses(amount):
    try:
        made = Money.of(amount, "credits")
    except ValueError:
        return
    assert made.amount == amount


@given(st.text(max_size=30))
def test_of_takes_any_text(text):
    try:
        made = Money.of(text, "credits")
    except ValueError:
        return
    assert made.amount == Decimal(text)


@pytest.mark.parametrize(
    "amount",
    [
        "0.0000001",
        "1.00000000000000000000000000000000000001",  # longer than a decimal's precision
        "1e-999999999999",
    ],
)
def test_finer_than_a_millionth_is_refused(amount):
    with pytest.raises(ValueError, match="finer than a millionth"):
        Money.of(amount, "USD")


@pytest.mark.parametrize(
    "amount",
    ["", "twenty", "NaN", "sNaN", "Infinity", "1e12", "1e999999999999", "-1e13"],
)
def test_what_is_no_amount_is_refused(amount):
    with pytest.raises(ValueError, match="not an amount"):
        Money.of(amount, "USD")


def test_the_largest_amount_fits_a_column_of_the_database():
    assert Money.of("999999999999.999999", "USD").micro == 10**18 - 1 < 2**63


def test_whole_units_are_counted_in_millionths():
    assert Money.of(20, "credits") == Money(20_000_000, "credits")
    assert Money.of("0.039", "USD") == Money(39_000, "USD")


@given(st.lists(money))
def test_total_loses_nothing(amounts):
    sums = {one.unit: one.micro for one in total(amounts)}
    for unit in ("credits", "USD"):
        assert sums.get(unit, 0) == sum(m.micro for m in amounts if m.unit == unit)


def test_total_keeps_the_order_of_the_units():
    amounts = [Money(1, "USD"), Money(2, "credits"), Money(3, "USD")]
    assert total(amounts) == [Money(4, "USD"), Money(2, "credits")]


@given(money, st.integers(0, 100))
def test_n_times_is_n_sums(one, count):
    assert one * count == sum([one] * count, start=Money(0, one.unit))


def test_different_units_do_not_add():
    with pytest.raises(ValueError, match="cannot add USD to credits"):
        _ = Money(1, "credits") + Money(1, "USD")


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        (20, "credits", "20 credits"),
        (1, "credits", "1 credit"),
        (100, "credits", "100 credits"),
        ("0.5", "credits", "0.5 credits"),
        (0, "credits", "0 credits"),
        ("0.05", "USD", "$0.05"),
        ("0.039", "USD", "$0.039"),
        (2, "USD", "$2.00"),
        (1000, "USD", "$1000.00"),
        ("-1.5", "EUR", "-€1.50"),
        ("12.5", "CHF", "12.5 CHF"),
    ],
)
def test_money_reads_as_a_person_writes_it(amount, unit, text):
    assert str(Money.of(amount, unit)) == text


@given(
    st.integers(0, 10**17),
    st.sampled_from(["credits", "USD", "EUR", "GBP", "JPY"]),
)
def test_what_a_person_reads_is_read_as_the_same_money(micro, unit):
    same = Money(micro, unit)
    assert Money.read(str(same)) == same


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("15 credits", 15, "credits"),
        ("1 credit", 1, "credits"),
        ("$0.05", "0.05", "USD"),
        ("$ 0.05", "0.05", "USD"),
        ("0.05 USD", "0.05", "USD"),
        (" 0 EUR ", 0, "EUR"),
        ("€2", 2, "EUR"),
    ],
)
def test_an_amount_as_it_is_typed(text, amount, unit):
    assert Money.read(text) == Money.of(amount, unit)


@pytest.mark.parametrize(
    "text",
    [
        "", "5", "credits", "five credits", "-5 credits", "$5 USD", "5 usd", "5 USDT",
        "1e3 credits", "nan USD", "1,5 USD", ".5 USD", "5. USD", "0.0000001 USD",
        "$", "5 creditss", "9999999999999 USD", "5 credits\n5 credits",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_not_read(text):
    with pytest.raises(ValueError, match=r"amount|millionth"):
        Money.read(text)


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_refused(text):
    try:
        assert Money.read(text).micro >= 0
    except ValueError:
        return
