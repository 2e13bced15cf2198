"""How many prompts a template makes, told without making them."""

import math
from collections.abc import Mapping

from nanostudio.core.template_parts import Choice, Parts, Variable

MANY = 1_000_000  # counts end here
_MOST_WAYS = 100  # kept apart while counting; an order cannot hold more
_NO = frozenset[str]()
_NONE_MET = {_NO}


def counted(parts: Parts, values: Mapping[str, Parts]) -> int:
    """Prompts of `parts`, whose variables have `values`; MANY for that and more.

    Past a hundred it may be too high."""
    counts = {name: sum(_ways(value, {}).values()) for name, value in values.items()}
    several = {name: count for name, count in counts.items() if count > 1}
    total = 0
    for used, ways in _ways(parts, several).items():
        total += ways * math.prod(several[name] for name in used)
    return min(MANY, total)


def _ways(parts: Parts, several: Mapping[str, int]) -> dict[frozenset[str], int]:
    """Ways through the alternatives, by the variables of `several` met on them."""
    found = {_NO: 1}
    for part in parts:
        if isinstance(part, Choice):
            ways = _either(part, several)
            if ways.keys() == _NONE_MET:
                found = {used: min(MANY, n * ways[_NO]) for used, n in found.items()}
            else:
                found = _both(found, ways)
        elif isinstance(part, Variable) and part.name in several:
            found = _both(found, {frozenset({part.name}): 1})
        if len(found) > _MOST_WAYS:
            found = {frozenset().union(*found): min(MANY, sum(found.values()))}
    return found


def _either(choice: Choice, several: Mapping[str, int]) -> dict[frozenset[str], int]:
    if all(map(_is_text, choice.options)):
        return {_NO: len(choice.options)}
    ways: dict[frozenset[str], int] = {}
    for option in choice.options:
        for used, count in _ways(option, several).items():
            ways[used] = min(MANY, ways.get(used, 0) + count)
    return ways


def _both(
    first: dict[frozenset[str], int], then: dict[frozenset[str], int]
) -> dict[frozenset[str], int]:
    ways: dict[frozenset[str], int] = {}
    for used, count in first.items():
        for more, times in then.items():
            both = used | more
            ways[both] = min(MANY, ways.get(both, 0) + count * times)
    return ways


def _is_text(parts: Parts) -> bool:
    return all(isinstance(part, str) for part in parts)
