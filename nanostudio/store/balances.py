"""What a person said they bought at a provider, with what the ledger took since."""

import json
from typing import TYPE_CHECKING

from nanostudio.core.balance import Balance
from nanostudio.core.money import Money
from nanostudio.store.choices import load_choices, save_choice

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_CHOICE = "balance "  # and the provider's id


def set_balance(
    db: "Connection", provider: str, bought: Money | None, now_ms: int
) -> None:
    """Count from now on what is left of `bought`; None stops counting."""
    kept = "" if bought is None else json.dumps([bought.micro, bought.unit, now_ms])
    save_choice(db, _CHOICE + provider, kept)


def list_balances(db: "Connection") -> dict[str, Balance]:
    """By provider, as they stand now."""
    found = {}
    for provider, text in load_choices(db, _CHOICE).items():
        if text:
            micro, unit, since_ms = json.loads(text)
            found[provider] = _reckoned(db, provider, Money(micro, unit), since_ms)
    return found


def _reckoned(db: "Connection", provider: str, bought: Money, since_ms: int) -> Balance:
    values = {"provider": provider, "unit": bought.unit, "since_ms": since_ms}
    ((spent, unpriced),) = db.execute(_SPENT, values)
    return Balance(
        bought=bought,
        since_ms=since_ms,
        spent=Money(int(spent or 0), bought.unit),
        unpriced=int(unpriced or 0),
    )


# Charges in another unit were paid from something else.
_SPENT = """
SELECT sum(iif(kind = 'charge', 1, -1) * iif(unit = :unit, amount_micro, 0)),
       sum(iif(kind = 'charge', 1, -1) * (unit IS NULL))
FROM charges WHERE provider = :provider AND at_ms >= :since_ms
"""
