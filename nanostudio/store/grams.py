"""Finding any piece of any text: what an index keeps of it, and what a needle asks.

SQLite's own trigrams find three characters and more; a table of single characters
and pairs finds less, which is a whole word in Chinese and Japanese. Neither keeps
places, so what is found by several grams is looked at again (`holds`)."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

_LONGEST = 3
_ACCENTS = re.compile("[\u0300-\u036f]")  # of Latin, Greek and Cyrillic letters alone


@lru_cache(maxsize=4_096)  # the pictures of an order have one prompt
def fold(text: str) -> str:
    """As it is compared: without case and accents, one kind of space and width."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    bare = unicodedata.normalize("NFC", _ACCENTS.sub("", plain))
    return " ".join(bare.split())


def short_grams(folded: str) -> str:
    """The characters and pairs of a folded text, as words for the index."""
    pairs = (a + b for a, b in pairwise(folded))
    return " ".join(map(_word, sorted({*folded, *pairs} - {" "})))


def needles(typed: str) -> list[str]:
    """What must all be in a text: words, and what stands in quotes as a whole."""
    return list(dict.fromkeys(filter(None, map(fold, _parts(typed)))))


def ask_short(needle: str) -> str:
    """The index's query for one or two characters."""
    return f'"{_word(needle)}"'


def ask_long(needle: str) -> str:
    """The query for three characters or more: grams that cover them, side by side.

    All that overlap would find hardly less, and take three times as long."""
    starts = [*range(0, len(needle) - _LONGEST + 1, _LONGEST), len(needle) - _LONGEST]
    quoted = (needle[at : at + _LONGEST].replace('"', '""') for at in starts)
    return " AND ".join(f'"{gram}"' for gram in dict.fromkeys(quoted))


def is_short(needle: str) -> bool:
    """Whether it is looked for among characters and pairs."""
    return len(needle) < _LONGEST


def is_exact(needle: str) -> bool:
    """Whether what the index finds needs no second look."""
    return len(needle) <= _LONGEST


def holds(text: str, sought: list[str]) -> bool:
    """Whether a text has every needle in it."""
    folded = fold(text)
    return all(needle in folded for needle in sought)


def _parts(typed: str) -> Iterator[str]:
    for at, part in enumerate(typed.split('"')):
        yield from [part] if at % 2 else part.split()


def _word(gram: str) -> str:
    """Letters and digits alone: the index's own words have no other signs."""
    return "x".join(f"{ord(character):x}" for character in gram)
