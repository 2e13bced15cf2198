"""Where a create went: what asks about its task later must go the same way."""

from dataclasses import dataclass

LONGEST_LABEL = 40  # characters of a key's name


@dataclass(frozen=True, slots=True)
class Origin:
    """An address, and an account there: the name of the key it was sent with.

    "" is the key without a name; None is whichever key is in use."""

    base_url: str
    key_label: str | None = None
