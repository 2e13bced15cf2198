"""Rewrites the mentions of a prompt for other references, so that each goes on meaning
the same one."""

from collections.abc import Callable, Sequence

from nanostudio.core.mention_names import label
from nanostudio.core.mention_reading import Mention, mention_at
from nanostudio.core.mentions import replaced

_LONGEST = 300  # characters; more than any name has
_NOTHING = "@0"


def for_request(
    text: str, before: Sequence[str], after: Sequence[str], place: Sequence[int | None]
) -> str:
    """`text` written for the references of a request, which are not all of the tray's.

    `before` are the names in the tray, `after` those in the request, and `place[i]` is
    where the i-th is there. A mention of one that is left out mentions nothing."""
    return _rewritten(text, before, after, place, lambda typed, *_: f"\\{typed}")


def renumbered(
    text: str, before: Sequence[str], after: Sequence[str], place: Sequence[int | None]
) -> str:
    """`text` as it goes on meaning the same after the tray was changed.

    `place[i]` is where the i-th reference is now; None when it is gone: then the
    mention keeps its name, or becomes `@0`, and never means another one instead.
    Numbers stay numbers, and names names where that is clear."""
    now = tuple(after)

    def gone(typed: str, index: int, is_number: bool, rest: str) -> str:
        wish = f"@{label(before[index])}" if is_number else typed
        seen = mention_at(wish + rest, 0, now)
        is_nothing = seen is not None and seen.index is None and not seen.is_number
        return wish if is_nothing else _NOTHING

    return _rewritten(text, before, now, place, gone)


def _rewritten(
    text: str,
    before: Sequence[str],
    after: Sequence[str],
    place: Sequence[int | None],
    gone: Callable[[str, int, bool, str], str],
) -> str:
    now = tuple(after)

    def words(mention: Mention) -> str | None:
        if mention.index is None:
            return None
        typed = text[mention.start : mention.end]
        rest = text[mention.end : mention.end + _LONGEST]
        to = place[mention.index]
        if to is None:
            return gone(typed, mention.index, mention.is_number, rest)
        named = () if mention.is_number else (f"@{label(now[to])}",)
        wishes = (typed, *named, f"@{to + 1}")
        fitting = (wish for wish in wishes if _means(wish, rest, now, to))
        return next(fitting, f"@{to + 1} ")

    return replaced(text, tuple(before), words)


def written(index: int, names: Sequence[str]) -> str:
    """The clearest mention of a reference: its name, or its number where another has
    that name too, or it cannot be told from a number."""
    wish = f"@{label(names[index])}"
    return wish if _means(wish, "", tuple(names), index) else f"@{index + 1}"


def _means(wish: str, rest: str, names: tuple[str, ...], index: int) -> bool:
    """Whether `wish`, followed by `rest`, is a mention of that reference."""
    seen = mention_at(wish + rest, 0, names)
    return seen is not None and (seen.index, seen.end) == (index, len(wish))
