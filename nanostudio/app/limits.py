"""Limits on spending as a person types them, in their country's decimals."""

import re

from nanostudio.core.money import Money


def limit_from(text: str, unit: str, point: str) -> Money | None:
    """The limit that `text` means; None for none. `point` stands before decimals.

    Raises ValueError for anything that could be read in two ways: what is "1.000" to
    one is a thousand to another, and a limit must not be mistaken."""
    typed = text.strip()
    if not typed:
        return None
    if not re.fullmatch(rf"[0-9]+({re.escape(point)}[0-9]+)?", typed):
        raise ValueError(f"not an amount: {text!r}")
    limit = Money.of(typed.replace(point, "."), unit)
    return limit if limit.micro else None


def limit_words(limit: Money | None, point: str) -> str:
    """What `limit_from` reads as `limit`."""
    if limit is None:
        return ""
    number = f"{limit.amount:f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return number.replace(".", point)
