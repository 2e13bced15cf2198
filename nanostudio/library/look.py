"""How a picture looks, in 64 bits, for the child alone: see core.alike."""

import math
from array import array
from collections.abc import Sequence
from statistics import median

from PIL import Image

from nanostudio.core.geometry import Size
from nanostudio.library import raster
from nanostudio.library.thumbnail import small

_SIDE, _FINE = 32, 3  # pixels that are compared, and how many times as many are drawn
_WAVES = 8  # of each direction: the coarsest ones
_MIDDLE = 127  # grey under what can be seen through
_COSINES = [
    [math.cos(math.pi * (2 * at + 1) * wave / (2 * _SIDE)) for at in range(_SIDE)]
    for wave in range(_WAVES)
]


def look(path: str) -> int:
    """Of the picture upright, whatever its shape: signed, as a database keeps it.

    Raises Unusable."""
    size = Size(_SIDE * _FINE, _SIDE * _FINE)
    with raster.opened(path) as (found, image):
        drawn = small(path, found, image, size)
        drawn = raster.upright(drawn, raster.orientation(image, as_read=True))
    return look_of(drawn)


def look_of(drawn: Image.Image) -> int:
    """Of a picture that was read: RGB, RGBA, L or CMYK."""
    grey = _grey(drawn).convert("F").resize((_SIDE, _SIDE), Image.Resampling.BOX)
    return _bits(array("f", grey.tobytes()))


def _grey(drawn: Image.Image) -> Image.Image:
    if drawn.mode == "RGBA":
        ground = Image.new("RGBA", drawn.size, (_MIDDLE, _MIDDLE, _MIDDLE, 255))
        drawn = Image.alpha_composite(ground, drawn)
    return drawn.convert("L")


def _bits(grey: Sequence[float]) -> int:
    """Which of the coarsest waves (of a cosine transform) are above their median.

    Unlike differences of neighbours they tell small things on a plain ground apart, and
    noise on it is not heard."""
    rows = [_transformed(grey[at : at + _SIDE]) for at in range(0, len(grey), _SIDE)]
    waves = [
        wave for column in zip(*rows, strict=True) for wave in _transformed(column)
    ]
    waves[0] = 0.0  # how bright it is
    middle = median(waves)
    bits = sum(1 << at for at, wave in enumerate(waves) if wave > middle)
    return bits - (1 << 64) if bits >> 63 else bits


def _transformed(values: Sequence[float]) -> list[float]:
    return [
        sum(cosine * value for cosine, value in zip(wave, values, strict=True))
        for wave in _COSINES
    ]
