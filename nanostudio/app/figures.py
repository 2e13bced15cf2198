"""Figures as the person's language writes them: numbers, and amounts of money."""

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from nanostudio.core.money import SYMBOLS, Money

translate = QCoreApplication.translate  # the name lupdate looks for


def shown(value: object) -> str:
    """What stands for `value` in a sentence: "1,234", "1.234,5", "$0.05"; text as it
    is."""
    if isinstance(value, Money):
        return money(value)
    if isinstance(value, Decimal) or type(value) is int:
        return number(value)
    return str(value)


def number(value: int | Decimal) -> str:
    """Every digit of `value`, grouped; without idle zeros after the point."""
    digits = f"{abs(value):f}"
    whole, _, decimals = digits.partition(".")
    return _signed(value, _joined(whole, decimals.rstrip("0")))


def money(amount: Money) -> str:
    """An amount with its unit: "1,500 credits", "$0.05", "0,05 $"."""
    if symbol := SYMBOLS.get(amount.unit):
        return _currency(amount.amount, symbol)
    text = number(amount.amount)
    if amount.unit != "credits":
        return f"{text} {amount.unit}"
    if amount.amount == 1:
        return translate("money", "%1 credit").replace("%1", text)
    return translate("money", "%1 credits").replace("%1", text)


def unit_words(unit: str) -> str:
    """The name of a unit by itself."""
    return translate("money", "credits") if unit == "credits" else unit


def point() -> str:
    """What stands before decimals."""
    return _locale().decimalPoint()


def as_read(typed: str) -> str:
    """An amount as the language writes it, in the form core's Money.read takes."""
    credits = re.compile(rf"\s*{re.escape(unit_words('credits'))}$", re.IGNORECASE)
    text = credits.sub(" credits", typed.strip())
    if point() == ",":
        text = re.sub(r"(?<=\d)\.(?=\d{3}(?!\d))", "", text).replace(",", ".")
    return re.sub(r"^(\S*\d)\s*([$€£])$", r"\2\1", text)


def _currency(value: Decimal, symbol: str) -> str:
    whole, _, decimals = f"{abs(value):.6f}".rstrip("0").partition(".")
    around = _locale().toCurrencyString(0, symbol, 0)
    digits = _joined(whole, decimals.ljust(2, "0"))
    return _signed(value, around.replace(_locale().zeroDigit(), digits))


def _joined(whole: str, decimals: str) -> str:
    """By digits: a float keeps too few of them for money."""
    locale = _locale()
    text = locale.toString(int(whole))
    digits = "".join(locale.toString(int(digit)) for digit in decimals)
    return f"{text}{locale.decimalPoint()}{digits}" if decimals else text


def _signed(value: int | Decimal, text: str) -> str:
    return f"{_locale().negativeSign()}{text}" if value < 0 else text


def _locale() -> QLocale:
    """The language's; where the system names none, it is English."""
    locale = QLocale()
    is_none = locale.language() is QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_none else locale
