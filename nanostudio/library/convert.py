"""A picture written anew for other programs, in the child: its format, size, colours
and what it tells of its making."""

from typing import Any

from PIL import Image, PngImagePlugin

from nanostudio.core import export_size
from nanostudio.core.export import Fitting, Size
from nanostudio.core.geometry import Size as Pixels
from nanostudio.library import pipe, raster
from nanostudio.library.compose import drafted
from nanostudio.library.embedded import Embedded
from nanostudio.library.pipe import Picture, Reason, Unusable

_MOST_PIXELS = raster.WHOLE["png"] * raster.MEGA
_FINE = 90  # quality from which colours keep their full resolution
_CLEAR = ("png", "webp", "avif")  # formats that have alpha
_GREY = ("png", "jpeg", "avif")  # formats that have pictures without colours


def convert(
    path: str,
    target: str,
    *,
    format_: str,
    quality: int,
    size: tuple[str, int, int],
    to_srgb: bool,
    embedded: dict[str, Any],
) -> Picture:
    """Write the picture upright, in `format_`, to the new file `target`.

    `size` is an export.Size, `embedded` an Embedded that was packed. Colours keep their
    profile unless `to_srgb`. JPEG is white where the picture is clear. Raises
    Unusable, and OSError when `target` cannot be written."""
    wanted = Size(Fitting(size[0]), *size[1:])
    drawn, profile = _drawn(path, wanted)
    is_ink = drawn.mode == "CMYK"
    has_wrong_profile = drawn.mode == "L" and format_ not in _GREY
    if is_ink or (profile and (to_srgb or has_wrong_profile)):
        drawn, profile = raster.in_srgb(drawn, profile), None
    if drawn.mode == "RGBA" and format_ not in _CLEAR:
        drawn = _on_white(drawn)
    told = pipe.unpacked(embedded)
    options = _options(format_, quality) | _blocks(format_, told)
    if profile:
        options["icc_profile"] = profile
    with raster.created(target, 0o666) as file:
        file.write(_encoded(drawn, format_, options))
    has_metadata = told != Embedded()
    return Picture(format_, *drawn.size, has_metadata=has_metadata)


def _drawn(path: str, wanted: Size) -> tuple[Image.Image, bytes | None]:
    """Upright, cut and scaled, in RGB, RGBA, L or CMYK; and its colours' profile."""
    with raster.opened(path) as (_, image):
        orientation, profile = raster.orientation(image), raster.profile(image)
        stored = Pixels(*image.size)
        seen = _turned(stored, orientation)
        size, part = export_size.sized(seen, wanted)
        if size.pixels > _MOST_PIXELS:
            raise Unusable(Reason.PIXELS, str(size))
        box = raster.stored(part, seen, orientation)
        turned = _turned(size, orientation)
        flat = raster.flattened(image, turned, drafted(image, box, turned))
    # The reader is gone before scaling and writing begin: each needs much memory.
    del image
    return raster.upright(raster.scaled(flat, turned), orientation), profile


def _turned(size: Pixels, orientation: int) -> Pixels:
    return Pixels(size.height, size.width) if orientation > 4 else size


def _on_white(drawn: Image.Image) -> Image.Image:
    white = Image.new("RGB", drawn.size, (255, 255, 255))
    white.paste(drawn, mask=drawn.getchannel("A"))
    return white


def _options(format_: str, quality: int) -> dict[str, Any]:
    """Of Pillow's writers."""
    if format_ == "png":
        return {}
    more: dict[str, Any] = {}
    if format_ == "jpeg" and quality >= _FINE:
        more["subsampling"] = 0
    if format_ == "avif":
        more["max_threads"] = 1  # there are as many children as processors
    return {"quality": quality, **more}


def _encoded(drawn: Image.Image, format_: str, options: dict[str, Any]) -> bytes:
    try:
        return raster.encoded(drawn, format_, **options)
    except Unusable:
        if format_ != "webp":
            raise
        # Its writer gives up on large pictures full of detail (error 6), and with alpha
        # takes 28 bytes a pixel, unless it looks less closely.
        return raster.encoded(drawn, format_, **options, method=1)


def _blocks(format_: str, told: Embedded) -> dict[str, Any]:
    """What is told, as Pillow's writers take it."""
    blocks: dict[str, Any] = {}
    if told.exif:
        blocks["exif"] = (b"Exif\0\0" if format_ == "jpeg" else b"") + told.exif
    if format_ == "png":
        blocks["pnginfo"] = info = PngImagePlugin.PngInfo()
        for name, text in told.texts:
            info.add_itxt(name, text)
    elif told.xmp:
        blocks["xmp"] = told.xmp
    if format_ == "jpeg" and told.segments:
        blocks["extra"] = told.segments
    return blocks
