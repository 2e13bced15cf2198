"""A mention that is being typed, and what it may become."""

from collections.abc import Sequence

from nanostudio.core.mention_names import SIGNS, key_of, label
from nanostudio.core.mention_reading import is_inside

_NO_MATCH = 3


def begun(text: str) -> int | None:
    """Where the sign stands of the mention that `text` ends in; None for none."""
    at = max(map(text.rfind, SIGNS))
    typed = text[at + 1 :]
    if at < 0 or "\n" in typed or typed[:1].isspace():
        return None
    return None if at and is_inside(text[at - 1]) else at


def matching(typed: str, names: Sequence[str]) -> list[int]:
    """The references that what was typed after the sign may become, likeliest first.

    By the beginning of the number, of the name, or of a word in it. After a space only
    a name that goes on there."""
    wanted = key_of(typed) + (" " if typed[-1:].isspace() else "")
    ranks = [
        (_rank(wanted, index, label(name)), index) for index, name in enumerate(names)
    ]
    return [index for rank, index in sorted(ranks) if rank < _NO_MATCH]


def _rank(wanted: str, index: int, name: str) -> int:
    key = key_of(name)
    if not wanted or wanted == str(index + 1):
        return 0
    if key.startswith(wanted) or str(index + 1).startswith(wanted):
        return 1
    return 2 if any(word.startswith(wanted) for word in key.split()) else _NO_MATCH
