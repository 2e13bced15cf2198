"""Amounts of credits or currency in integer micro-units; sums never round."""

import re
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact, InvalidOperation
from enum import StrEnum

MICRO = 1_000_000
# What a 64-bit column of the database holds, and no digit silently dropped.
_EXACT = Context(prec=18, traps=[InvalidOperation, Inexact])
_FINEST = Decimal("0.000001")
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_TYPED = re.compile(r"([$€£]?) ?([0-9]+(?:\.[0-9]+)?)(?: (credits?|[A-Z]{3}))?")


class Basis(StrEnum):
    """How an amount is known."""

    REPORTED = "reported"  # the provider said so
    TOKENS = "tokens"  # the provider's count of tokens, times the price of one
    LISTED = "listed"  # the price of the model's row
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Money:
    """`micro` millionths of `unit`: an ISO 4217 code or "credits"."""

    micro: int
    unit: str

    @classmethod
    def of(cls, amount: int | str | Decimal, unit: str) -> "Money":
        """From whole units or a decimal string.

        Raises ValueError when `amount` is no number under 10**12 or is finer than a
        millionth. Floats are not taken: 0.1 is not a tenth."""
        try:
            exact = _EXACT.quantize(Decimal(amount), _FINEST)
            return cls(int(exact.scaleb(6)), unit)
        except Inexact as exc:
            raise ValueError(f"finer than a millionth: {amount!r}") from exc
        except (InvalidOperation, ValueError) as exc:
            raise ValueError(f"not an amount: {amount!r}") from exc

    @classmethod
    def read(cls, text: str) -> "Money":
        """From what a person types, as __str__ writes it: "15 credits", "$0.05",
        "0.05 USD". Raises ValueError; an amount below 0 is none."""
        found = _TYPED.fullmatch(text.strip())
        if found is None or bool(found[1]) is bool(found[3]):
            raise ValueError(f"not an amount with its unit: {text!r}")
        symbols = {symbol: unit for unit, symbol in SYMBOLS.items()}
        unit = symbols.get(found[1]) or found[3].replace("credits", "credit")
        return cls.of(found[2], "credits" if unit == "credit" else unit)

    @property
    def amount(self) -> Decimal:
        """In whole units, exact."""
        return Decimal(self.micro) / MICRO

    def __add__(self, other: "Money") -> "Money":
        if self.unit != other.unit:
            raise ValueError(f"cannot add {other.unit} to {self.unit}")
        return Money(self.micro + other.micro, self.unit)

    def __mul__(self, count: int) -> "Money":
        return Money(self.micro * count, self.unit)

    def __str__(self) -> str:
        """As a person reads it: "20 credits", "1 credit", "$0.05"."""
        if self.unit in SYMBOLS:
            text = f"{abs(self.amount):.6f}".rstrip("0")
            whole, _, cents = text.partition(".")
            sign = "-" if self.micro < 0 else ""
            return f"{sign}{SYMBOLS[self.unit]}{whole}.{cents:0<2}"
        number = f"{self.amount:f}"
        if "." in number:
            number = number.rstrip("0").rstrip(".")
        unit = "credit" if self.unit == "credits" and number == "1" else self.unit
        return f"{number} {unit}"


def total(amounts: list[Money]) -> list[Money]:
    """One sum for each unit, in the order the units first appear."""
    sums: dict[str, Money] = {}
    for money in amounts:
        sums[money.unit] = sums[money.unit] + money if money.unit in sums else money
    return list(sums.values())
