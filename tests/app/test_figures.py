"""Figures as each language writes them."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from nanostudio.app.figures import as_read, money, number, shown
from nanostudio.core.money import Money


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "whole", "decimals", "dollars", "fine"),
    [
        ("C", "1,234,567", "1,234.5", "$0.05", "-$0.000039"),
        ("en", "1,234,567", "1,234.5", "$0.05", "-$0.000039"),
        ("de", "1.234.567", "1.234,5", "0,05\xa0$", "-0,000039\xa0$"),
        ("es", "1.234.567", "1234,5", "0,05\xa0$", "-0,000039\xa0$"),
        ("ja", "1,234,567", "1,234.5", "$0.05", "-$0.000039"),
        ("zh_CN", "1,234,567", "1,234.5", "$0.05", "-$0.000039"),
    ],
)
def test_each_language_writes_them_its_own_way(
    code: str, whole: str, decimals: str, dollars: str, fine: str
) -> None:
    QLocale.setDefault(QLocale(code))
    assert number(1_234_567) == whole
    assert number(Decimal("1234.50")) == decimals
    assert money(Money.of("0.05", "USD")) == dollars
    assert money(Money.of("-0.000039", "USD")) == fine


def test_other_digits_are_used_throughout() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert number(Decimal("12.5")) == "١٢٫٥"  # noqa: RUF001
    assert not set("0123456789") & set(money(Money.of("0.05", "USD")))


def test_money_has_its_unit_and_every_digit() -> None:
    QLocale.setDefault(QLocale("en"))
    assert money(Money.of(1, "credits")) == "1 credit"
    assert money(Money.of("1500", "credits")) == "1,500 credits"
    assert money(Money.of("2.5", "credits")) == "2.5 credits"
    assert money(Money.of("3", "JPY")) == "3 JPY"
    assert money(Money.of("123456789012.12", "EUR")) == "€123,456,789,012.12"


def test_a_value_in_a_sentence_is_shown_as_what_it_is() -> None:
    QLocale.setDefault(QLocale("de"))
    assert [shown(value) for value in (4096, "4096", True)] == ["4.096", "4096", "True"]
    assert shown(Money.of("0.5", "USD")) == "0,50\xa0$"


@pytest.mark.parametrize(
    ("code", "typed", "read"),
    [
        ("en", "2000 credits", "2000 credits"),
        ("en", "2000 Credits", "2000 credits"),
        ("en", "0.05", "0.05"),
        ("en", "20 $", "$20"),
        ("de", "0,05 $", "$0.05"),
        ("de", "2.000 credits", "2000 credits"),
        ("de", "1.234,5", "1234.5"),
        ("es", "0,05 USD", "0.05 USD"),
    ],
)
def test_an_amount_is_read_as_it_is_written_there(
    code: str, typed: str, read: str
) -> None:
    QLocale.setDefault(QLocale(code))
    assert as_read(typed) == read
