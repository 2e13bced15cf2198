"""How well a few typed letters fit a text, in any script; pure functions.

Letters fit in the order typed. The beginnings of words count most ("cp" finds "Copy
picture"), then letters in a row, then a letter inside a word."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 48  # letters of a query; more is a paste gone wrong
_LETTER = 1.0
_IN_A_ROW = 8.0
_WORD_START = 7.0
_TEXT_START = 3.0
_JUMP = -4.0  # into the middle of a word
_SKIPPED = -0.06  # each letter between two that fit
_ORDER = 4.0  # words of the query stand in its order
_WHOLE = 6.0  # nothing of the text is left over
_NO_FIT = float("-inf")


@dataclass(frozen=True, slots=True)
class Fit:
    """The higher the score the better; `marks` are places in the text that fit."""

    score: float
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without case and accents; for each letter its place in the text, and
    whether a word begins there."""

    letters: str
    places: tuple[int, ...]
    starts: tuple[bool, ...]


def fit(query: str, text: str) -> Fit | None:
    """How `query` fits `text`, each of its words somewhere; None when it does not."""
    words = _fold(query[:_LONGEST]).letters.split()
    folded = _fold(text)
    if not words:
        return Fit(0.0, ())
    score, firsts, marks = 0.0, [], set[int]()
    for word in words:
        found = _best(word, folded)
        if found is None:
            return None
        score += found[0]
        firsts.append(found[1][0])
        marks.update(found[1])
    if firsts == sorted(firsts):
        score += _ORDER
    score += _WHOLE * len(marks) / max(1, len(folded.letters))
    places = sorted({folded.places[at] for at in marks})
    return Fit(score, tuple(places))


def contains(query: str, text: str) -> bool:
    """Whether each word of `query` stands in `text`, case and accents aside: for lists
    that leave out what does not fit, and rank nothing."""
    letters = _fold(text).letters
    return all(word in letters for word in _fold(query[:_LONGEST]).letters.split())


def _best(word: str, text: _Folded) -> tuple[float, list[int]] | None:
    """The best way to find the letters of `word` in their order: its score, and which
    letters of the text they are."""
    rest = iter(text.letters)
    if not all(letter in rest for letter in word):
        return None  # most texts: found out before all ways are weighed
    before: list[float] = []
    steps: list[list[int]] = []
    for number, letter in enumerate(word):
        scores, step = [], []
        farther, from_where = _NO_FIT, -1  # the best that ends before the neighbour
        for at, other in enumerate(text.letters):
            if number and at >= 2 and before[at - 2] + _SKIPPED > farther + _SKIPPED:
                farther, from_where = before[at - 2], at - 2
            farther += _SKIPPED
            if other != letter:
                scores.append(_NO_FIT)
                step.append(-1)
                continue
            score, origin = _step(number, at, text, before, (farther, from_where))
            scores.append(score)
            step.append(origin)
        before = scores
        steps.append(step)
    best = max(before, default=_NO_FIT)
    if best <= 0:
        return None  # letters here and there inside words mean nothing
    places = [before.index(best)]
    for step in reversed(steps[1:]):
        places.append(step[places[-1]])
    return best, places[::-1]


def _step(
    number: int,
    at: int,
    text: _Folded,
    before: list[float],
    farther: tuple[float, int],
) -> tuple[float, int]:
    """The best score with the letter `number` of a word at `at`, and where the letter
    before it then is."""
    here = _LETTER + (_WORD_START if text.starts[at] else 0.0)
    if number == 0:
        first = _TEXT_START if at == 0 else 0.0
        return here + first + (0.0 if text.starts[at] else _JUMP), -1
    beside = before[at - 1] + _IN_A_ROW if at else _NO_FIT
    jump = farther[0] + (0.0 if text.starts[at] else _JUMP)
    if beside >= jump:
        return beside + here, at - 1
    return jump + here, farther[1]


@lru_cache(maxsize=2048)
def _fold(text: str) -> _Folded:
    letters, places, starts = [], [], []
    previous = " "
    for place, letter in enumerate(text):
        is_start = _begins_word(previous, letter)
        for one in unicodedata.normalize("NFKD", letter.casefold()):
            if "\u0300" <= one <= "\u036f":
                continue  # an accent
            letters.append(one)
            places.append(place)
            starts.append(is_start)
            is_start = False
        previous = letter
    return _Folded("".join(letters), tuple(places), tuple(starts))


def _begins_word(previous: str, letter: str) -> bool:
    if not letter.isalnum():
        return False
    if not previous.isalnum() or (previous.islower() and letter.isupper()):
        return True
    # Chinese and Japanese put no spaces between words: each sign may begin one.
    return unicodedata.east_asian_width(letter) in "WF"
