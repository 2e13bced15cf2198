"""What a person says they have bought at a provider, and what is left by our count."""

from dataclasses import dataclass

from nanostudio.core.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """`spent` is what tasks were charged since; `unpriced` counts the charges of which
    nobody said how much they were. What is spent elsewhere is not known here."""

    bought: Money
    since_ms: int
    spent: Money
    unpriced: int = 0

    @property
    def left(self) -> Money:
        """What should be left; below 0 when more was charged than was said."""
        return self.bought + self.spent * -1
