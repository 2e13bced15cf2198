"""Looks into an uploaded file: is it a picture, how large, what does it carry along."""

import os
import struct
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image

_FORMATS = ("PNG", "JPEG", "WEBP", "AVIF")
_MOST_PIXELS = 64 * 2**20
_SIDEWAYS = (5, 6, 7, 8)  # EXIF orientations that swap width and height
_RENDERING = {"dpi", "gamma", "transparency", "loop", "background", "duration"}
_RENDERING |= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive"}
_RENDERING |= {"progression", "adobe", "adobe_transform", "srgb", "chromaticity"}
_RENDERING |= {"interlace", "timestamp", "exif", "xmp", "icc_profile"}
_PNG_EXIF = {"exif", "Raw profile type exif"}

Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)


class NoPicture(Exception):
    """The bytes are no picture this gateway takes; the text says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """Format as Pillow names it, pixels with the orientation applied, metadata."""

    format: str
    width: int
    height: int
    metadata: tuple[str, ...]


def examine(path: Path) -> Found:
    """Check the file without decoding all of it. Raises NoPicture."""
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            picture.verify()
        with Image.open(path, formats=_FORMATS) as picture:
            if picture.format == "PNG" and _carries_more_behind(path):
                picture.load()
            found = _found(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as exc:
        raise NoPicture(f"more than {_MOST_PIXELS:,} pixels") from exc
    except (OSError, SyntaxError, ValueError) as exc:
        raise NoPicture("not a PNG, JPEG, WebP or AVIF picture") from exc
    return found


def _carries_more_behind(path: Path) -> bool:
    """Whether a PNG has EXIF or text after its pixels; Pillow sees them only when it
    decodes those, which is not worth the time otherwise."""
    is_behind = False
    with path.open("rb") as chunks:
        chunks.seek(8)
        while len(head := chunks.read(8)) == 8:
            length, kind = struct.unpack(">I4s", head)
            is_behind = is_behind or kind == b"IDAT"
            if is_behind and kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt"):
                return True
            chunks.seek(length + 4, os.SEEK_CUR)
    return False


def _found(picture: Image.Image) -> Found:
    has_none = picture.format == "PNG" and not _PNG_EXIF & picture.info.keys()
    # For a PNG without EXIF getexif would decode the pixels to look behind them.
    exif = Image.Exif() if has_none else picture.getexif()
    width, height = picture.size
    if exif.get(ExifTags.Base.Orientation, 1) in _SIDEWAYS:
        width, height = height, width
    return Found(picture.format or "", width, height, _metadata(picture, exif))


def _metadata(picture: Image.Image, exif: Image.Exif) -> tuple[str, ...]:
    """Names such as "exif:Make", "gps:GPSLatitude", "xmp", "icc", "text:Comment"."""
    names = [f"exif:{ExifTags.TAGS.get(tag, tag)}" for tag in exif]
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    names += [f"gps:{ExifTags.GPSTAGS.get(tag, tag)}" for tag in gps]
    xmp = picture.info.get("xmp", b"")
    if xmp:
        names.append("xmp")
    if b"GPS" in (xmp if isinstance(xmp, bytes) else str(xmp).encode()):
        names.append("gps:xmp")
    if picture.info.get("icc_profile"):
        names.append("icc")
    names += [f"text:{key}" for key in picture.info if key not in _RENDERING]
    return tuple(names)


def at_half_size(picture: bytes) -> bytes:
    """The same picture in the same format with half the pixels a side."""
    with Image.open(BytesIO(picture)) as opened:
        smaller = opened.resize((opened.width // 2, opened.height // 2))
        return _saved(smaller, opened.format or "png")


def coarse(picture: bytes, cells: int) -> bytes:
    """The same picture in the same format and size, of about `cells` cells a side."""
    with Image.open(BytesIO(picture)) as opened:
        small = opened.resize((cells, cells), Image.Resampling.BOX)
        whole = small.resize(opened.size, Image.Resampling.NEAREST)
        return _saved(whole, opened.format or "png")


def as_format(picture: bytes, format_: str) -> bytes:
    """The same picture as "jpeg", "png" or "webp"."""
    with Image.open(BytesIO(picture)) as opened:
        return _saved(opened.convert("RGB"), format_)


def _saved(picture: Image.Image, format_: str) -> bytes:
    target = BytesIO()
    picture.save(target, format_)
    return target.getvalue()
