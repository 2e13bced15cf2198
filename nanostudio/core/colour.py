"""Colours as a palette has them, "#rrggbb": typed, of a pixel, of a picture's look."""

import math
import re
from collections.abc import Sequence

from nanostudio.core.drift import Colour, Shade
from nanostudio.core.pixels import PIXEL_BYTES, Pixels

_TYPED = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})")
_ALIKE = 0.05  # in OKLab: nearer than this one would not say they are two colours
_LEAST_SHARE = 0.01  # of a picture that a colour must have to be offered


def typed(text: str) -> str:
    """("C0392B") -> "#c0392b", ("#f80") -> "#ff8800"; "" for what is no colour."""
    found = _TYPED.fullmatch(text.strip().lower())
    if found is None:
        return ""
    digits = found[1]
    return "#" + (digits if len(digits) == 6 else "".join(2 * one for one in digits))


def named(colour: Colour) -> str:
    """Of OKLab, as near as sRGB comes to it.

    Source: https://bottosson.github.io/posts/oklab, checked 2026-11-27."""
    light, red, yellow = colour
    long = (light + 0.3963377774 * red + 0.2158037573 * yellow) ** 3
    mid = (light - 0.1055613458 * red - 0.0638541728 * yellow) ** 3
    short = (light - 0.0894841775 * red - 1.2914855480 * yellow) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * mid + 1.7076147010 * short,
    )
    return "#" + "".join(f"{_channel(value):02x}" for value in linear)


def of_look(palette: Sequence[Shade], most: int = 8) -> tuple[str, ...]:
    """The colours of a picture worth offering, the most frequent first, no two of which
    look the same."""
    taken: list[Colour] = []
    for shade in sorted(palette, key=lambda one: -one.share):
        is_new = all(_apart(shade.colour, other) >= _ALIKE for other in taken)
        if is_new and shade.share >= _LEAST_SHARE:
            taken.append(shade.colour)
    return tuple(dict.fromkeys(named(colour) for colour in taken[:most]))


def at(pixels: Pixels, x: int, y: int) -> str:
    """The colour of one pixel, as it is seen on white. Raises IndexError outside."""
    if not (0 <= x < pixels.width and 0 <= y < pixels.height):
        raise IndexError((x, y))
    start = (y * pixels.width + x) * PIXEL_BYTES
    blue, green, red, alpha = pixels.body[start : start + PIXEL_BYTES]
    white = 0 if pixels.is_opaque else 255 - alpha
    return "#" + "".join(f"{min(255, one + white):02x}" for one in (red, green, blue))


def _apart(one: Colour, other: Colour) -> float:
    squares = ((a - b) ** 2 for a, b in zip(one, other, strict=True))
    return math.sqrt(sum(squares))


def _channel(linear: float) -> int:
    value = max(0.0, min(1.0, linear))
    if value <= 0.0031308:
        return round(255 * 12.92 * value)
    return round(255 * (1.055 * math.pow(value, 1 / 2.4) - 0.055))
