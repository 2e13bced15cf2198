"""What of a cell is compared with the others, for the child alone: see core.drift."""

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import cast

from PIL import Image

from nanostudio.core import recipe
from nanostudio.core.geometry import Size, fit
from nanostudio.library import look, raster
from nanostudio.library.thumbnail import small

_SIDE = 96  # pixels that are looked at
_SHADES = 6
_PLAIN = 0.85  # how much of the rim must have its colour: a figure may touch it
_NEAR = 26  # of 255 in a channel: what still is the ground's colour
_HEAD = (0.06, 0.5)  # between which shares of the height a neck is
_NECK = 0.85  # how much of the narrower side, above or below, a neck is wide
_FACE = 128  # pixels a side of the face that is looked at

_Rgb = tuple[int, int, int]


def cell_look(path: str, face: Sequence[int] | None) -> dict[str, object]:
    """Palette, figure and face of the upright picture; `face` is a box in recipe.WHOLE
    parts. As core.drift.CellLook, in plain values. Raises Unusable."""
    with raster.opened(path) as (found, image):
        size = fit(Size(*image.size), Size(4 * _SIDE, 4 * _SIDE))
        drawn = small(path, found, image, size)
        drawn = raster.upright(drawn, raster.orientation(image, as_read=True))
        drawn = raster.in_srgb(drawn, raster.profile(image))
    flat = _on_white(drawn)
    tiny = flat.copy()
    tiny.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    pixels = _pixels(tiny)
    ground = _ground(pixels, tiny.width)
    inside = [ground is None or not _is_near(pixel, ground) for pixel in pixels]
    return {
        "palette": _palette(
            [p for p, is_in in zip(pixels, inside, strict=True) if is_in]
        ),
        "figure": _figure(inside, tiny.width) if ground is not None else None,
        "face": _face(flat, face) if face else None,
    }


def _on_white(drawn: Image.Image) -> Image.Image:
    if drawn.mode == "RGBA":
        white = Image.new("RGBA", drawn.size, (255, 255, 255, 255))
        drawn = Image.alpha_composite(white, drawn)
    return drawn.convert("RGB")


def _pixels(image: Image.Image) -> list[_Rgb]:
    body = image.tobytes()
    return list(zip(body[::3], body[1::3], body[2::3], strict=True))


def _ground(pixels: Sequence[_Rgb], width: int) -> _Rgb | None:
    """The colour around the figure, where there is one."""
    rim = [*pixels[:width], *pixels[::width], *pixels[width - 1 :: width]]
    channels = [int(median(pixel[at] for pixel in rim)) for at in range(3)]
    colour = (channels[0], channels[1], channels[2])
    near = sum(_is_near(pixel, colour) for pixel in rim)
    return colour if near >= _PLAIN * len(rim) else None


def _is_near(pixel: _Rgb, colour: _Rgb) -> bool:
    return all(abs(a - b) <= _NEAR for a, b in zip(pixel, colour, strict=True))


def _palette(pixels: Sequence[_Rgb]) -> list[list[float]]:
    """Lightness, two axes of colour, and the share of each of a few colours.

    Pillow cuts at medians; in the channels that it takes for red, green and blue are
    those of OKLab, where distances are as people see them."""
    if not pixels:
        return []
    counted = Counter(pixels)
    known = {colour: _packed(_oklab(colour)) for colour in counted}
    image = Image.frombytes(
        "RGB", (len(pixels), 1), b"".join(known[pixel] for pixel in pixels)
    )
    cut = image.quantize(_SHADES, Image.Quantize.MEDIANCUT)
    colours = cut.getpalette() or []
    counts = cast("list[tuple[int, int]]", cut.getcolors())  # there are few
    found = []
    for count, index in counts:
        light, red, yellow = colours[3 * index : 3 * index + 3]
        lab = (light / 255, red / 318.75 - 0.4, yellow / 318.75 - 0.4)
        found.append([*(round(value, 4) for value in lab), count / len(pixels)])
    return found


def _oklab(colour: _Rgb) -> tuple[float, float, float]:
    """Source: https://bottosson.github.io/posts/oklab, checked 2026-11-27."""
    red, green, blue = (_linear(value / 255) for value in colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    mid = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * mid - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * mid + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * mid - 0.8086757660 * short,
    )


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _packed(lab: tuple[float, float, float]) -> bytes:
    light, red, yellow = lab
    values = (light * 255, (red + 0.4) * 318.75, (yellow + 0.4) * 318.75)
    return bytes(max(0, min(255, round(value))) for value in values)


def _figure(inside: Sequence[bool], width: int) -> list[float | None] | None:
    """Width to height, and the head's share of the height: None without a neck."""
    rows = [sum(inside[at : at + width]) for at in range(0, len(inside), width)]
    filled = [at for at, count in enumerate(rows) if count]
    columns = [at for at in range(width) if any(inside[at::width])]
    if not filled:
        return None
    top, ground = filled[0], filled[-1] + 1
    rows = rows[top:ground]
    return [(columns[-1] - columns[0] + 1) / len(rows), _head(rows)]


def _head(rows: Sequence[int]) -> float | None:
    first, last = (int(len(rows) * share) for share in _HEAD)
    places = range(max(1, first), last)
    if not places:
        return None
    neck = min(places, key=rows.__getitem__)
    narrower = min(max(rows[:neck]), max(rows[neck:]))
    return neck / len(rows) if rows[neck] <= _NECK * narrower else None


def _face(flat: Image.Image, face: Sequence[int]) -> int:
    """How the part within the box looks, in 64 bits, signed."""
    box = recipe.pixels(recipe.Area(*face), Size(*flat.size))
    return look.look_of(
        flat.crop(box).resize((_FACE, _FACE), Image.Resampling.BILINEAR)
    )
