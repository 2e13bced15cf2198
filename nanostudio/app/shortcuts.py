"""Which keys get in each other's way, and which ones edit text; pure functions.

Keys are texts as QKeySequence.PortableText: "Ctrl+K", or "Ctrl+K, Ctrl+S" for two
presses one after the other."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from nanostudio.app.actions import Action, Scope

# Keys of one scope count inside those of another.
_AROUND = {
    Scope.WINDOW: {Scope.WINDOW},
    Scope.COMPOSE: {Scope.COMPOSE, Scope.WINDOW},
    Scope.PROMPT: {Scope.PROMPT, Scope.COMPOSE, Scope.WINDOW},
    Scope.TRAY: {Scope.TRAY, Scope.COMPOSE, Scope.WINDOW},
    Scope.GALLERY: {Scope.GALLERY, Scope.WINDOW},
    Scope.QUEUE: {Scope.QUEUE, Scope.WINDOW},
    Scope.VIEWER: {Scope.VIEWER, Scope.WINDOW},
    Scope.COMPARE: {Scope.COMPARE, Scope.WINDOW},
    Scope.SHEET: {Scope.SHEET, Scope.WINDOW},
    Scope.SKETCH: {Scope.SKETCH},  # a window of its own
}
_PLAIN = {  # what moves and edits in any text, alone or with Shift
    *("Space", "Tab", "Backtab", "Return", "Enter", "Backspace", "Del", "Ins"),
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
}
_WITH_CTRL = {
    *("A", "C", "V", "X", "Y", "Z", "Ins", "Del", "Backspace"),
    *("Left", "Right", "Up", "Down", "Home", "End"),
}
_COMMANDING = {"Ctrl", "Alt", "Meta"}


def can_meet(one: Scope, other: Scope) -> bool:
    """Whether there is a place where the keys of both scopes count."""
    return one in _AROUND[other] or other in _AROUND[one]


def are_alike(one: str, other: str) -> bool:
    """Whether pressing `one` may mean `other`: equal, or the beginning of it."""
    shorter, longer = sorted((_presses(one), _presses(other)), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter


def rivals(
    row: Action, keys: str, rows: Iterable[Action], taken: Mapping[str, Sequence[str]]
) -> list[Action]:
    """Those of `rows` that `keys` would do as well, if they were given to `row`.

    `taken`: the keys in force, by action id."""
    return [
        other
        for other in rows
        if other.id != row.id
        and can_meet(row.scope, other.scope)
        and any(are_alike(keys, one) for one in taken.get(other.id, ()))
    ]


def clashes(
    rows: Iterable[Action], taken: Mapping[str, Sequence[str]]
) -> list[tuple[Action, Action]]:
    """Every pair of rows that share keys where both count."""
    return [
        (one, other)
        for one, other in combinations(rows, 2)
        if any(rivals(one, keys, [other], taken) for keys in taken.get(one.id, ()))
    ]


def added(
    name: str, keys: str, taken: Mapping[str, Sequence[str]], losing: Iterable[str] = ()
) -> dict[str, list[str]]:
    """The keys that change when `name` gets `keys` too, by action id.

    Those of `losing` (ids) lose what is alike."""
    changed = {name: [*(one for one in taken.get(name, ()) if one != keys), keys]}
    for other in losing:
        kept = [one for one in taken.get(other, ()) if not are_alike(one, keys)]
        changed[other] = kept
    return changed


def own(row: Action, keys: Sequence[str]) -> list[str] | None:
    """What the settings say of `row` when it has `keys`; None for the first ones."""
    return None if tuple(keys) == row.keys else list(keys)


def edits_text(keys: str) -> bool:
    """Whether the first press of `keys` writes, moves or edits in a text field.

    There such keys do that, whatever they are given to."""
    presses = _presses(keys)
    if not presses:
        return False
    *held, key = re.split(r"\+(?=.)", presses[0])
    commanding = _COMMANDING & set(held)
    if not commanding:
        return len(key) == 1 or key in _PLAIN
    if commanding == {"Alt"}:
        return key == "Backspace"
    return commanding == {"Ctrl"} and key in _WITH_CTRL


def _presses(keys: str) -> list[str]:
    # Not at every comma: it is a key itself, as in "Ctrl+,".
    return [press for press in keys.split(", ") if press]
