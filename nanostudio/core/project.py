"""A project: what a person works for, and what it may cost."""

from dataclasses import dataclass

from nanostudio.core.money import Money

DEFAULT_PROJECT = "default"  # there from the start; has no name of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Something to make pictures for; `name` is "" for the one there always is."""

    id: str = DEFAULT_PROJECT
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """The most a project may cost in one unit, and how that stands.

    `spent` was charged since the budget was set; `reserved` is the price of what is
    under way or in doubt."""

    limit: Money
    spent: Money
    reserved: Money

    @property
    def left(self) -> Money:
        """What may still be ordered; below 0 once more was charged than was listed."""
        return self.limit + (self.spent + self.reserved) * -1
