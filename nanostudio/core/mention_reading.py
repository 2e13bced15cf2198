"""Reads mentions in a text; see mentions.py for what they are."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from nanostudio.core.mention_names import SIGN, patterns

_NUMBER = re.compile(r"\d+")
_FRACTION = re.compile(r"[.:]\d")  # f@1.4 and @16:9 count nothing
_MOST_DIGITS = 6
# Thai to Khmer, Hangul, the East Asian blocks: words and particles follow one another
# without a space there, so that no letter after a mention says it is another word.
_RUNS_ON = re.compile(
    "[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters `start` to `end` of a prompt. `index` is the reference's, from 0;
    None when there is none of that number or name."""

    start: int
    end: int
    index: int | None
    is_number: bool


def found(text: str, names: tuple[str, ...]) -> Iterator[Mention]:
    end = 0
    for sign in SIGN.finditer(text):
        at = sign.start()
        if at < end or (at and is_inside(text[at - 1])):
            continue
        mention = mention_at(text, at, names)
        if mention is not None:
            end = mention.end
            yield mention


def is_inside(before: str) -> bool:
    """Whether a sign after this character begins nothing: it is escaped, or belongs
    to an address."""
    return before == "\\" or _is_tight(before)


def mention_at(text: str, at: int, names: tuple[str, ...]) -> Mention | None:
    number = _number(text, at + 1)
    if number is not None:
        end, count = number
        if 1 <= count <= len(names):
            return Mention(at, end, count - 1, is_number=True)
    for pattern, index in patterns(names):
        named = pattern.match(text, at + 1)
        if named and _ends(text, named.end()):
            return Mention(at, named.end(), index, is_number=False)
    if number is not None:
        return Mention(at, number[0], None, is_number=True)
    end = _word_end(text, at + 1)
    return Mention(at, end, None, is_number=False) if end > at + 1 else None


def _number(text: str, start: int) -> tuple[int, int] | None:
    """Where a number ends, and which it is; 0 for one no tray reaches."""
    found = _NUMBER.match(text, start)
    if found is None or not _ends(text, found.end()):
        return None
    if _FRACTION.match(text, found.end()):
        return None
    return found.end(), int(found[0]) if len(found[0]) <= _MOST_DIGITS else 0


def _word_end(text: str, start: int) -> int:
    """The end of the word that begins at `start` with a letter; `start` for none."""
    end = start
    if text[start : start + 1].isalpha():
        while end < len(text) and _is_word(text[end]):
            end += 1
    return end


def _ends(text: str, end: int) -> bool:
    """Whether the word before `end` is over there."""
    return not (end < len(text) and _is_tight(text[end - 1]) and _is_tight(text[end]))


def _is_tight(character: str) -> bool:
    """Whether it is part of a word, in a script that leaves spaces between words."""
    return _is_word(character) and not _RUNS_ON.match(character)


def _is_word(character: str) -> bool:
    return (
        character.isalnum()
        or character == "_"
        or unicodedata.category(character)[0] == "M"
    )
