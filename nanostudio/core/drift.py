"""Which cells of a sheet look odd beside the others: a hint, and never more.

Three things are compared that need no model: colours, the proportions of the figure,
and how the face looks. A cell is flagged only when it is clearly apart."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TypeVar

from nanostudio.core import alike
from nanostudio.core.say import say

T = TypeVar("T")
Colour = tuple[
    float, float, float
]  # OKLab: lightness 0 to 1, green to red, blue to yellow
_FEWEST = 4  # cells that are told apart: of three nobody can say which one is odd
_APART = 3.5  # deviations from the median; the usual bound for this measure
_SCALE = 1.4826  # of a median absolute deviation to a standard one


class Trait(StrEnum):
    """What of a cell is compared."""

    COLOURS = "colours"
    PROPORTIONS = "proportions"
    FACE = "face"


# Differences that nobody would see, whatever the other cells do: in OKLab, in shares of
# a figure, in bits of 64.
_LEAST = {Trait.COLOURS: 0.04, Trait.PROPORTIONS: 0.06, Trait.FACE: 6.0}


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour, and how much of the picture has it: 0 to 1."""

    colour: Colour
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A silhouette: width to height, and the head's share of the height; None where no
    neck was found."""

    width: float
    head: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLook:
    """What is measured of a cell. `figure` is None where the ground is not plain,
    `face` where no box was drawn."""

    palette: tuple[Shade, ...]
    figure: Figure | None = None
    face: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddness:
    """How far a cell is from the others: 0 is as they are. `trait`: in what most."""

    cell: str
    score: float
    trait: Trait | None = None
    is_flagged: bool = False


def oddest_first(looks: Mapping[str, CellLook]) -> list[Oddness]:
    """All cells, the oddest first; cells that are alike keep their order."""
    scores: dict[str, dict[Trait, float]] = {cell: {} for cell in looks}
    for trait, value, distance in _TRAITS:
        known = {cell: value(look) for cell, look in looks.items()}
        there = {cell: one for cell, one in known.items() if one is not None}
        for cell, score in _scores(there, distance, _LEAST[trait]).items():
            scores[cell][trait] = score
    return sorted(
        (_oddness(cell, found) for cell, found in scores.items()),
        key=lambda one: -one.score,
    )


def words(odd: Oddness) -> str:
    """The hint for a person; "" for a cell that is not flagged."""
    if not odd.is_flagged:
        return ""
    return {
        Trait.COLOURS: say("The colours may differ from the other cells."),
        Trait.PROPORTIONS: say("The proportions may differ from the other cells."),
        Trait.FACE: say("The face may differ from the other cells."),
        None: "",
    }[odd.trait]


def palette_distance(one: Sequence[Shade], other: Sequence[Shade]) -> float:
    """How far the colours are from their nearest ones there, weighted, both ways."""
    if not one or not other:
        return 0.0
    return (_one_way(one, other) + _one_way(other, one)) / 2


def figure_distance(one: Figure, other: Figure) -> float:
    """The larger of both shares' differences."""
    wide = abs(one.width - other.width) / max(one.width, other.width)
    if one.head is None or other.head is None:
        return wide
    return max(wide, abs(one.head - other.head) / max(one.head, other.head))


def _oddness(cell: str, found: Mapping[Trait, float]) -> Oddness:
    if not found:
        return Oddness(cell=cell, score=0.0)
    trait = max(found, key=found.__getitem__)
    score = found[trait]
    return Oddness(cell=cell, score=score, trait=trait, is_flagged=score > _APART)


def _scores(
    values: Mapping[str, T], distance: Callable[[T, T], float], least: float
) -> dict[str, float]:
    """How many deviations a cell is further from the others than they are."""
    if len(values) < _FEWEST:
        return {}
    apart = {
        cell: median(
            distance(value, other) for name, other in values.items() if name != cell
        )
        for cell, value in values.items()
    }
    middle = median(apart.values())
    spread = _SCALE * median(abs(value - middle) for value in apart.values())
    # Cells that are all but equal have no spread: then what can be seen is the measure.
    unit = max(spread, least / _APART)
    return {cell: max(0.0, (value - middle) / unit) for cell, value in apart.items()}


def _one_way(one: Sequence[Shade], other: Sequence[Shade]) -> float:
    whole = sum(shade.share for shade in one) or 1.0
    return (
        sum(
            shade.share * min(_apart(shade.colour, there.colour) for there in other)
            for shade in one
        )
        / whole
    )


def _apart(one: Colour, other: Colour) -> float:
    return math.dist(one, other)


_TRAITS: tuple[
    tuple[Trait, Callable[[CellLook], object], Callable[..., float]], ...
] = (
    (Trait.COLOURS, lambda look: look.palette or None, palette_distance),
    (Trait.PROPORTIONS, lambda look: look.figure, figure_distance),
    (Trait.FACE, lambda look: look.face, alike.distance),
)
