"""The edited copy of a reference, made in the child: cropped, and drawn upon."""

import io
from pathlib import Path

from PIL import Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from nanostudio.core import recipe
from nanostudio.core.geometry import Size
from nanostudio.library import raster
from nanostudio.library.pipe import Picture


def compose(
    path: str, target: str, crop: list[int] | None, overlay: str, bands: list[list[int]]
) -> Picture:
    """Write the edited copy of a reference: upright, cropped, drawn upon, no metadata.

    `crop` is in recipe.WHOLE parts. `overlay` is a file of PNGs one after another, for
    each of which `bands` has its left, its top, and its length in bytes. JPEG where
    the original had loss and nothing is clear, else PNG; with its colour profile.
    Raises Unusable, and OSError when `target` cannot be written."""
    with raster.opened(path) as (found, image):
        orientation, profile = raster.orientation(image), raster.profile(image)
        seen = Size(*image.size)
        if orientation > 4:
            seen = Size(seen.height, seen.width)
        area = recipe.Area(*crop) if crop else None
        size = recipe.result_size(area, seen)
        box = raster.stored(recipe.pixels(area, seen), seen, orientation)
        turned = Size(size.height, size.width) if orientation > 4 else size
        flat = raster.flattened(image, turned, drafted(image, box, turned))
    del image
    drawn = raster.upright(raster.scaled(flat, turned), orientation)
    del flat
    if (bands and drawn.mode == "L") or drawn.mode == "CMYK":
        # Strokes have colours, and a profile of grey or of inks is none for them.
        drawn, profile = raster.in_srgb(drawn, profile).convert("RGB"), None
    _lay_over(drawn, overlay, bands)
    format_, options = raster.sent_as(found, drawn)
    if format_ == "png":
        options["compress_level"] = 2  # of a photograph 6 makes as much in four times
    if profile:
        options["icc_profile"] = profile
    raster.write(target, raster.encoded(drawn, format_, **options))
    return Picture(format_, *drawn.size, has_metadata=False)


def drafted(image: ImageFile.ImageFile, box: raster.Sides, size: Size) -> raster.Sides:
    """Have a large JPEG read at half its size; `box` in what is then read.

    Where `size` needs no more; and always a progressive one, of which the reader keeps
    six bytes a pixel more."""
    whole, (left, top, right, bottom) = Size(*image.size), box
    if not isinstance(image, JpegImageFile) or not raster.is_much(image, None):
        return box
    is_enough = min((right - left) // size.width, (bottom - top) // size.height) > 1
    if is_enough or "progressive" in image.info:
        image.draft(None, (whole.width // 2, whole.height // 2))
    across, down = image.width / whole.width, image.height / whole.height
    left, top = int(left * across), int(top * down)
    right = max(left + 1, int(right * across))
    return left, top, right, max(top + 1, int(bottom * down))


def _lay_over(drawn: Image.Image, overlay: str, bands: list[list[int]]) -> None:
    if not bands:
        return
    with Path(overlay).open("rb") as file:
        for left, top, length in bands:
            band = PngImageFile(io.BytesIO(file.read(length)))
            if drawn.mode == "RGBA":
                drawn.alpha_composite(band.convert("RGBA"), (left, top))
            else:
                drawn.paste(band, (left, top), band)
