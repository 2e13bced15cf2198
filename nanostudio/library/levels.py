"""A picture for the viewer, made in the child: its pixels as they are, or halved a
number of times, in a file that is shown without decoding anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nanostudio.core.geometry import Size
from nanostudio.library import raster
from nanostudio.library.pipe import Level

if TYPE_CHECKING:
    from PIL import Image, ImageFile

_Stamp = tuple[str, int, int]
_MOST_HALVED = 16  # no picture has more than a pixel left by then
_MOST_DRAFTED = 3  # times the JPEG reader can halve a picture


@dataclass(frozen=True, slots=True)
class _Held:
    """A decoded picture that was halved `step` times while it was read."""

    image: "Image.Image"
    whole: Size  # upright, before it was halved
    orientation: int
    profile: bytes | None
    step: int
    least: int  # of steps that there is memory for

    @property
    def seen(self) -> Size:
        """Its size once it is upright."""
        return _turned(Size(*self.image.size), self.orientation)


class Levels:
    """Keeps the last picture decoded: its other levels then cost no more decoding."""

    def __init__(self) -> None:
        self._held: tuple[_Stamp, _Held] | None = None

    def forget(self) -> None:
        """Give the memory back."""
        self._held = None

    def write(self, path: str, target: str, step: int) -> Level:
        """Write the picture, its sides halved `step` times, to `target`, a new file.

        Upright and in sRGB. Rows from the top, four bytes a pixel: blue, green, red
        and alpha, by which the colours are multiplied. Sides are rounded up. A huge
        progressive JPEG is halved once at least. Raises Unusable, and OSError when
        `target` cannot be written."""
        held = self._decoded(path, min(step, _MOST_HALVED))
        step = max(min(step, _MOST_HALVED), held.step)
        factor = 2 ** (step - held.step)
        is_opaque = True
        with raster.created(target) as file:
            for band, is_full in _bands(held, factor):
                file.write(band)
                is_opaque &= is_full
        seen = held.seen
        width, height = (-(-side // factor) for side in (seen.width, seen.height))
        return Level(
            width=width,
            height=height,
            step=step,
            whole_width=held.whole.width,
            whole_height=held.whole.height,
            is_opaque=is_opaque,
        )

    def _decoded(self, path: str, step: int) -> _Held:
        stamp = _stamp(path)
        if self._held is not None:
            known, held = self._held
            if known == stamp and held.step <= max(step, held.least):
                return held
        self._held = None  # before the next one takes memory
        held = _read(path, step)
        self._held = (stamp, held)
        return held


def _read(path: str, step: int) -> _Held:
    with raster.opened(path) as (found, image):
        stored = Size(*image.size)
        least, halved = 0, 0
        if found.format == "jpeg":
            # Of a progressive one the reader keeps six bytes a pixel more.
            least = int("progressive" in image.info and raster.is_much(image, None))
            halved = _draft(image, max(least, min(step, _MOST_DRAFTED)))
        image.load()
        orientation = raster.orientation(image)
        whole, profile = _turned(stored, orientation), raster.profile(image)
    return _Held(image, whole, orientation, profile, halved, least)


def _draft(image: "ImageFile.ImageFile", step: int) -> int:
    """Have a JPEG halved while it is read; how often it will be."""
    longest = max(image.size)
    width, height = (max(1, side >> step) for side in image.size)
    image.draft(None, (width, height))
    return next(
        halved
        for halved in range(step, -1, -1)
        if -(-longest // 2**halved) == max(image.size)
    )


def _bands(held: _Held, factor: int) -> Iterator[tuple[bytes, bool]]:
    """Some rows at a time from the top, so that there is no second whole copy; and
    whether nothing of them is clear."""
    seen = held.seen
    rows = max(1, raster.BAND // (seen.width * factor)) * factor
    for top in range(0, seen.height, rows):
        sides = (0, top, seen.width, min(top + rows, seen.height))
        with raster.reading():
            packed = _packed(raster.in_srgb(_band(held, sides, factor), held.profile))
        yield packed


def _band(held: _Held, sides: raster.Sides, factor: int) -> "Image.Image":
    """The part of the upright picture within `sides`, halved."""
    image, mode = held.image, raster.plain_mode(held.image)
    if held.orientation == 1 and image.mode == mode and factor > 1:
        return image.reduce(factor, sides)  # without a copy at full size
    cut = image.crop(raster.stored(sides, held.seen, held.orientation))
    # Turned before it is halved: what is left over is at the right and below.
    band = raster.upright(raster.converted(cut, mode), held.orientation)
    return band.reduce(factor) if factor > 1 else band


def _packed(band: "Image.Image") -> tuple[bytes, bool]:
    if band.mode != "RGBA":
        return band.convert("RGBA").tobytes("raw", "BGRA"), True
    is_full = band.getchannel("A").getextrema()[0] == 255
    return band.convert("RGBa").tobytes("raw", "BGRa"), is_full


def _turned(size: Size, orientation: int) -> Size:
    return Size(size.height, size.width) if orientation > 4 else size


def _stamp(path: str) -> _Stamp:
    """Tells a file from another one in its place."""
    status = Path(path).stat()
    return path, status.st_mtime_ns, status.st_size
