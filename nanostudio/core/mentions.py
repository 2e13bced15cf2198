"""Mentions of references in a prompt: `@1` by number, `@Mira` by name.

A name may hold spaces and be in any script; the longest that fits is meant, in capitals
or not. `me@mail.com`, `f@1.4` and `\\@1` mention nothing. What a mention stands for
depends on the references beside it, given here as their names in order."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

_SIGNS = "@\uff20"  # Chinese and Japanese keyboards give the wide one
_SIGN = re.compile(f"[{_SIGNS}]")
_ESCAPED = re.compile(rf"\\([{_SIGNS}])")
_NUMBER = re.compile(r"\d+")
_FRACTION = re.compile(r"[.:]\d")  # f@1.4 and @16:9 count nothing
_EXTENSION = re.compile(r"\.(png|jpe?g|webp|avif|gif|heic)$", re.IGNORECASE)
_MOST_DIGITS = 6
_LONGEST = 300  # characters; more than any name has
_NOTHING = "@0"
# Thai to Khmer, Hangul, the East Asian blocks: words and particles follow one another
# without a space there, so that no letter after a mention says it is another word.
_RUNS_ON = re.compile(
    "[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)


class Named(Protocol):
    """A reference as far as a mention is concerned."""

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters `start` to `end` of a prompt. `index` is the reference's, from 0;
    None when there is none of that number or name."""

    start: int
    end: int
    index: int | None
    is_number: bool


def label(name: str) -> str:
    """A reference's name as a sentence has it: "fox.png" is "fox"."""
    return _EXTENSION.sub("", " ".join(name.split()))


def find(text: str, names: Sequence[str]) -> list[Mention]:
    """Every mention in `text`, in order."""
    return list(_found(text, tuple(names)))


def for_model(prompt: str, references: Sequence[Named]) -> str:
    """The text a model is sent: `@1` is "image 1", `@Mira` "Mira (image 2)".

    A mention of nothing stays as it is typed, and without references all does."""
    if not references:
        return prompt
    names = tuple(reference.name for reference in references)

    def words(mention: Mention) -> str | None:
        if mention.index is None:
            return None
        image = f"image {mention.index + 1}"
        return (
            image if mention.is_number else f"{label(names[mention.index])} ({image})"
        )

    return _replaced(prompt, names, words, lambda text: _ESCAPED.sub(r"\1", text))


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
        found = _mention(wish + rest, 0, now)
        is_nothing = found is not None and found.index is None and not found.is_number
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

    return _replaced(text, tuple(before), words)


def written(index: int, names: Sequence[str]) -> str:
    """The clearest mention of a reference: its name, or its number where another has
    that name too, or it cannot be told from a number."""
    wish = f"@{label(names[index])}"
    return wish if _means(wish, "", tuple(names), index) else f"@{index + 1}"


def matching(typed: str, names: Sequence[str]) -> list[int]:
    """The references that what was typed after the sign may become, likeliest first.

    By the beginning of the number, of the name, or of a word in it."""
    wanted = _key(typed)
    ranks = [
        (_rank(wanted, index, label(name)), index) for index, name in enumerate(names)
    ]
    return [index for rank, index in sorted(ranks) if rank < _NO_MATCH]


_NO_MATCH = 3


def _rank(wanted: str, index: int, name: str) -> int:
    key = _key(name)
    if not wanted or wanted == str(index + 1):
        return 0
    if key.startswith(wanted) or str(index + 1).startswith(wanted):
        return 1
    return 2 if any(word.startswith(wanted) for word in key.split()) else _NO_MATCH


def _replaced(
    text: str,
    names: tuple[str, ...],
    words: Callable[[Mention], str | None],
    between: Callable[[str], str] = str,
) -> str:
    """`text` with each mention replaced by its `words`, unless these are None."""
    parts, at = [], 0
    for mention in _found(text, names):
        instead = words(mention)
        if instead is not None:
            parts += [between(text[at : mention.start]), instead]
            at = mention.end
    return "".join((*parts, between(text[at:])))


def _found(text: str, names: tuple[str, ...]) -> Iterator[Mention]:
    end = 0
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if at < end or (at and _is_inside(text[at - 1])):
            continue
        mention = _mention(text, at, names)
        if mention is not None:
            end = mention.end
            yield mention


def _is_inside(before: str) -> bool:
    """Whether a sign after this character begins nothing: it is escaped, or belongs
    to an address."""
    return before == "\\" or _is_tight(before)


def _mention(text: str, at: int, names: tuple[str, ...]) -> Mention | None:
    number = _number(text, at + 1)
    if number is not None:
        end, count = number
        if 1 <= count <= len(names):
            return Mention(at, end, count - 1, is_number=True)
    for pattern, index in _patterns(names):
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


@lru_cache(maxsize=16)
def _patterns(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], int], ...]:
    """What each name looks like in a text, the longest first. A name several have is
    that of the first; one with a sign or nothing in it is none."""
    looks: dict[str, tuple[str, int]] = {}
    for index, name in enumerate(names):
        for look in (" ".join(name.split()), label(name)):
            if look and not _SIGN.search(look):
                looks.setdefault(_key(look), (look, index))
    ordered = sorted(looks.values(), key=lambda one: len(one[0]), reverse=True)
    return tuple((_pattern(look), index) for look, index in ordered)


def _pattern(look: str) -> re.Pattern[str]:
    forms = {unicodedata.normalize(form, look) for form in ("NFC", "NFD")}
    choices = "|".join(
        r"[^\S\n]+".join(map(re.escape, form.split())) for form in sorted(forms)
    )
    return re.compile(choices, re.IGNORECASE)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split())).lower()


def _means(wish: str, rest: str, names: tuple[str, ...], index: int) -> bool:
    """Whether `wish`, followed by `rest`, is a mention of that reference."""
    found = _mention(wish + rest, 0, names)
    return found is not None and (found.index, found.end) == (index, len(wish))
