"""Pixels of foreign files, for the child alone: opened with care, flattened, scaled,
turned, brought to sRGB and encoded, in no more memory than the child has."""

import io
import math
import mmap
import os
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageCms, ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from nanostudio.core.geometry import Size
from nanostudio.library import container
from nanostudio.library.container import Contents
from nanostudio.library.pipe import Reason, Unusable

MEGA = 2**20
# Measured with Pillow 13: PNG and JPEG take 4 bytes a pixel, WebP 16, AVIF 9 to 16.
# With these the child stays under 512 MB, and the largest a model draws, 19, fits.
MOST_PIXELS = {"png": 64, "jpeg": 64, "webp": 24, "avif": 24}  # in mega
WHOLE = {"png": 40, "jpeg": 40, "webp": 20, "avif": 20}  # larger ones: halved at once
_BYTES = {"png": 4, "jpeg": 4, "webp": 16, "avif": 16}  # a pixel while it is read
_MOST_READ = 400 * MEGA  # bytes, of a picture with a part of it copied
BAND = 2 * MEGA  # pixels converted at a time
# The WebP reader allocates before its size can be asked; it fails at twice this.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS["webp"] * MEGA // 2

_READERS: dict[str, Callable[[BinaryIO], ImageFile.ImageFile]] = {
    "png": PngImageFile,
    "jpeg": JpegImageFile,  # not Image.open: it takes many a camera's JPEG for an MPO
    "webp": WebPImageFile,
    "avif": AvifImageFile,
}
_ORIENTATION = 0x0112
SHARP = Image.Resampling.LANCZOS
Sides = tuple[int, int, int, int]  # left, top, right, bottom, in pixels
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Whether columns and rows are seen mirrored, once both are swapped from 5 on.
_MIRRORED = {
    **{1: (False, False), 2: (True, False), 3: (True, True), 4: (False, True)},
    **{5: (False, False), 6: (False, True), 7: (True, True), 8: (True, False)},
}
# What Pillow raises for bytes it cannot read, apart from its error for bombs.
PILLOW_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    TypeError,
    RuntimeError,  # the AVIF decoder
)


@contextmanager
def opened(path: str) -> Iterator[tuple[Contents, ImageFile.ImageFile]]:
    """A picture of an allowed format and size, its pixels not yet decoded."""
    with mapped(path) as buffer:
        found = container.contents(buffer)
    with Path(path).open("rb") as file, reading():
        image = _READERS[found.format](file)
        if image.width * image.height > MOST_PIXELS[found.format] * MEGA:
            raise Unusable(Reason.PIXELS, f"{image.width} × {image.height}")  # noqa: RUF001
        yield found, image


@contextmanager
def mapped(path: str) -> Iterator[container.Buffer]:
    with Path(path).open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            raise Unusable(Reason.EMPTY)
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
            yield buffer


@contextmanager
def reading() -> Iterator[None]:
    """Pillow's errors become Unusable."""
    try:
        yield
    except MemoryError as exc:
        raise Unusable(Reason.MEMORY) from exc
    except Image.DecompressionBombError as exc:
        raise Unusable(Reason.PIXELS) from exc
    except PILLOW_ERRORS as exc:
        raise Unusable(Reason.DAMAGED) from exc


@dataclass(frozen=True, slots=True)
class Flat:
    """A picture in a mode that can be scaled: RGB, RGBA, L or CMYK.

    `across` and `down` are how much of it is picture, in pixels: the last column and
    row may be filled in part only."""

    image: Image.Image
    across: float
    down: float


def flattened(image: ImageFile.ImageFile, size: Size, box: Sides | None = None) -> Flat:
    """Decoded, and averaged over whole pixels to twice `size` where it is larger.

    Of `box` alone when there is one. In bands, so that there is no second whole
    copy; the image itself where nothing is to be done."""
    left, first, right, last = box or (0, 0, *image.size)
    part = Size(right - left, last - first)
    factor = max(1, min(part.width // size.width, part.height // size.height) // 2)
    if is_much(image, part if box else None):
        factor = max(2, factor)
    image.load()
    mode = plain_mode(image)
    if box is None and factor == 1 and mode == image.mode:
        return Flat(image, part.width, part.height)  # it is so already
    width, height = (math.ceil(side / factor) for side in (part.width, part.height))
    flat = Image.new(mode, (width, height))
    rows = max(1, BAND // (part.width * factor)) * factor
    for top in range(0, part.height, rows):
        bottom = min(top + rows, part.height)
        cut = image.crop((left, first + top, right, first + bottom))
        band = converted(cut, mode)
        flat.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    return Flat(flat, part.width / factor, part.height / factor)


def is_much(image: ImageFile.ImageFile, part: Size | None) -> bool:
    """Whether there is no memory for all pixels of the image, or of its `part`."""
    format_, pixels = str(image.format).lower(), image.width * image.height
    if part is None:
        return pixels > WHOLE[format_] * MEGA
    return pixels * _BYTES[format_] + part.pixels * 4 > _MOST_READ


def scaled(flat: Flat, size: Size) -> Image.Image:
    wanted = (size.width, size.height)
    if flat.image.size == wanted:
        return flat.image
    return flat.image.resize(wanted, SHARP, box=(0, 0, flat.across, flat.down))


def plain_mode(image: Image.Image) -> str:
    """The mode to scale it in: RGB, RGBA, L or CMYK."""
    if image.mode in ("CMYK", "I;16", "L"):
        has_alpha = image.mode == "L" and image.has_transparency_data
        return "RGBA" if has_alpha else "CMYK" if image.mode == "CMYK" else "L"
    if image.has_transparency_data:
        return "RGBA"
    return "L" if image.mode == "1" else "RGB"


def converted(image: Image.Image, mode: str) -> Image.Image:
    """`image` in a mode that `plain_mode` names."""
    if image.mode == "I;16":
        # Pillow would cut off every value over 255.
        image = image.point(lambda value: value * (1 / 257)).convert("L")
    return image if image.mode == mode else image.convert(mode)


def orientation(image: Image.Image, *, as_read: bool = False) -> int:
    """1 to 8, as EXIF has it; 1 when it says nothing or nonsense.

    A PNG may say it after its pixels, which are read for it unless `as_read`."""
    with suppress(*PILLOW_ERRORS):
        exif = Image.Image.getexif(image) if as_read else image.getexif()
        value = exif.get(_ORIENTATION)
        return value if value in _TURNS else 1
    return 1


def upright(drawn: Image.Image, orientation: int) -> Image.Image:
    return drawn if orientation == 1 else drawn.transpose(_TURNS[orientation])


def stored(seen: Sides, size: Size, orientation: int) -> Sides:
    """Where `seen`, sides in the upright picture of `size`, is in the stored one."""
    left, top, right, bottom = seen
    width, height = size.width, size.height
    if orientation > 4:
        left, top, right, bottom = top, left, bottom, right
        width, height = height, width
    across, down = _MIRRORED[orientation]
    if across:
        left, right = width - right, width - left
    if down:
        top, bottom = height - bottom, height - top
    return left, top, right, bottom


def profile(image: Image.Image) -> bytes | None:
    return image.info.get("icc_profile")


def in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours of `image` for a screen; a profile that makes no sense is ignored."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if profile:
        with suppress(ImageCms.PyCMSError, OSError):
            transform = _transform(profile, colours.mode)
            colours = ImageCms.applyTransform(colours, transform) or colours
    if colours.mode == "CMYK":
        colours = colours.convert("RGB")
    if alpha:
        colours.putalpha(alpha)
    return colours


@lru_cache(maxsize=2)  # a picture comes in bands
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")


def encoded(image: Image.Image, format_: str, **options: Any) -> bytes:
    image.info.clear()  # writers would take comments from it
    body = io.BytesIO()
    try:
        image.save(body, format_, **options)
    except (MemoryError, *PILLOW_ERRORS) as exc:
        raise Unusable(Reason.MEMORY) from exc
    return body.getvalue()


def sent_as(found: Contents, drawn: Image.Image) -> tuple[str, dict[str, Any]]:
    """Format and options of Pillow's writers: JPEG for what had loss and no alpha.

    Never WebP, drawn anew: its writer takes 28 bytes a pixel without loss or with
    alpha, and with loss gives up on large pictures full of detail (error 6)."""
    if found.format == "png" or found.has(b"VP8L") or drawn.mode == "RGBA":
        return "png", {}
    return "jpeg", {"quality": 95, "subsampling": 0}


def write(target: str, body: bytes) -> None:
    """Into a new file; a link or file already there is an error."""
    with created(target) as file:
        file.write(body)


@contextmanager
def created(target: str, mode: int = 0o600) -> Iterator[BinaryIO]:
    """A new file to write to; a link or file already there is an error."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(target, flags, mode), "wb") as file:  # noqa: PTH123
        yield file
