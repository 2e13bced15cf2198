"""Words drawn into pictures, for the child alone: a font that has their letters, cut
to the room there is."""

from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import cast

from PIL import ImageDraw, ImageFont

Font = ImageFont.FreeTypeFont
# Where systems keep a plain font with many letters, and one with those of East Asia.
_FILES = (
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/noto/NotoSans-Regular.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/TTF/DejaVuSans.ttf",
    "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/System/Library/Fonts/Helvetica.ttc",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "C:/Windows/Fonts/segoeui.ttf",
    "C:/Windows/Fonts/arial.ttf",
    "C:/Windows/Fonts/msyh.ttc",
    "C:/Windows/Fonts/YuGothR.ttc",
    "C:/Windows/Fonts/malgun.ttf",
)
_NOWHERE = "\U0010ffff"  # a letter no font has: it is drawn as the sign for that


def font(words: Iterable[str], letters: int) -> Font:
    """The first font of this system that has all letters of `words`; the first there
    is where none has, and Pillow's own where there is none. `letters`: their height in
    pixels."""
    wanted = {letter for word in words for letter in word if not letter.isspace()}
    first = None
    for path in (*_installed(), ""):
        with suppress(OSError):  # a file that is no font, or not one for FreeType
            found = _opened(path, letters)
            if _has(found, wanted):
                return found
            first = first or found
    return first or _opened("", letters)


def cut(words: str, font: Font, width: int) -> str:
    """The words, or as many letters of them as are at most `width` pixels long."""
    if font.getlength(words) <= width:
        return words
    fits, most = 0, len(words)
    while fits < most:
        half = (fits + most + 1) // 2
        if font.getlength(words[:half] + "…") <= width:
            fits = half
        else:
            most = half - 1
    return words[:fits].rstrip() + "…" if fits else ""


def write(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], words: str, font: Font, ink: str
) -> None:
    """Draw a line of words with its middle `at`."""
    draw.text(at, words, ink, font, anchor="mm")


@lru_cache(maxsize=1)
def _installed() -> tuple[str, ...]:
    return tuple(path for path in _FILES if Path(path).is_file())


@lru_cache(maxsize=32)  # a sheet has many labels of one size
def _opened(path: str, letters: int) -> Font:
    if path:
        return ImageFont.truetype(path, letters)
    # With a size it is never the other kind, which has one only.
    return cast("Font", ImageFont.load_default(letters))


def _has(font: Font, wanted: set[str]) -> bool:
    missing = _shape(font, _NOWHERE)
    return all(_shape(font, letter) != missing for letter in wanted)


def _shape(font: Font, letter: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(letter)
    return mask.size, bytes(mask)
