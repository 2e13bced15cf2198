"""A project: what a person works for, what it may cost, and how it begins."""

from dataclasses import dataclass

from nanostudio.core.money import Money

DEFAULT_PROJECT = "default"  # there from the start; has no name of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a project's orders begin with. A model may be gone, or offer less."""

    provider: str
    model: str
    aspect_ratio: str | None = None
    resolution: str | None = None
    format: str | None = None
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Something to make pictures for; `name` is "" for the one there always is.

    `folder`: where in the library its pictures go, see naming.folder_name; "" is the
    usual place."""

    id: str = DEFAULT_PROJECT
    name: str = ""
    folder: str = ""
    defaults: Defaults | None = None


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
