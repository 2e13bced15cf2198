"""Which actions the command palette lists for what is typed, best first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nanostudio.app.actions import Action, group_words
from nanostudio.app.fuzzy import fit

_RECENT = 2.5  # an action used before goes before one that fits about as well
_GREYED = -20.0
_LAST = -1e6
_ELSEWHERE = -30.0  # found by its group, tip, keys or id, not by its name


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette; `marks` are the letters of its text that were typed."""

    row: Action
    is_enabled: bool
    marks: tuple[int, ...] = ()
    is_recent: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An action that does something, with its keys as this system writes them."""

    row: Action
    keys: str = ""
    is_enabled: bool = True


def listed(
    query: str, candidates: Iterable[Candidate], recent: Sequence[str]
) -> list[Entry]:
    """What fits `query`; without one all of it, what was used last (`recent`, by id)
    first. What cannot be done now is greyed, and stands behind what fits about as well:
    who looks for it should see that it is there."""
    ranks = {name: place for place, name in enumerate(recent)}
    scored = []
    for order, candidate in enumerate(candidates):
        row, place = candidate.row, ranks.get(candidate.row.id)
        found = _score(query, candidate)
        if found is None:
            continue
        score, marks = found
        if place is not None:
            score += _RECENT if query.strip() else len(ranks) - place
        if not candidate.is_enabled:
            score += _GREYED if query.strip() else _LAST
        entry = Entry(row, candidate.is_enabled, marks, place is not None)
        scored.append((-score, order, entry))
    return [entry for *_, entry in sorted(scored, key=lambda one: one[:2])]


def _score(query: str, candidate: Candidate) -> tuple[float, tuple[int, ...]] | None:
    row = candidate.row
    found = fit(query, row.text)
    if found is not None:
        return found.score, found.marks
    # The id is English in every language: so are many people's habits.
    more = (group_words(row.group), row.text, row.tip, candidate.keys, row.id)
    elsewhere = fit(query, " ".join(filter(None, more)))
    least = 3.0 * len(query.replace(" ", ""))
    if elsewhere is None or elsewhere.score < least:
        return None  # letters scattered over a whole sentence mean nothing
    return elsewhere.score + _ELSEWHERE, ()
