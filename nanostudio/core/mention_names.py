"""The names references are mentioned by, and what they look like in a text."""

import re
import unicodedata
from functools import lru_cache

SIGNS = "@\uff20"  # Chinese and Japanese keyboards give the wide one
SIGN = re.compile(f"[{SIGNS}]")
ESCAPED = re.compile(rf"\\([{SIGNS}])")
_EXTENSION = re.compile(r"\.(png|jpe?g|webp|avif|gif|heic)$", re.IGNORECASE)


def label(name: str) -> str:
    """A reference's name as a sentence has it: "fox.png" is "fox"."""
    return _EXTENSION.sub("", " ".join(name.split()))


@lru_cache(maxsize=16)
def patterns(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], int], ...]:
    """What each name looks like in a text, the longest first. A name several have is
    that of the first; one with a sign or nothing in it is none."""
    looks: dict[str, tuple[str, int]] = {}
    for index, name in enumerate(names):
        for look in (" ".join(name.split()), label(name)):
            if look and not SIGN.search(look):
                looks.setdefault(key_of(look), (look, index))
    ordered = sorted(looks.values(), key=lambda one: len(one[0]), reverse=True)
    return tuple((_pattern(look), index) for look, index in ordered)


def _pattern(look: str) -> re.Pattern[str]:
    forms = {unicodedata.normalize(form, look) for form in ("NFC", "NFD")}
    choices = "|".join(
        r"[^\S\n]+".join(map(re.escape, form.split())) for form in sorted(forms)
    )
    return re.compile(choices, re.IGNORECASE)


def key_of(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split())).lower()
