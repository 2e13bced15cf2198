"""Pictures of an export side by side, with their names, drawn in the child."""

import math
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from nanostudio.core.geometry import Size, fit
from nanostudio.library import raster
from nanostudio.library.pipe import Picture
from nanostudio.library.thumbnail import small

_CELL = 240  # pixels
_GAP = 16
_LINE = 28  # of the name
_LETTERS = 14
_PAPER, _INK = (255, 255, 255), (40, 40, 40)
# Fonts with more than Latin letters, as systems have them.
_FONTS = ("NotoSansCJK-Regular.ttc", "DejaVuSans.ttf", "Arial Unicode.ttf", "arial.ttf")
_LAST_LATIN = "\u024f"
_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def contact_sheet(pictures: Sequence[tuple[str, str]], target: str) -> Picture:
    """Draw small pictures, given by paths and names, onto a JPEG: the new file
    `target`. Raises Unusable, and OSError when `target` cannot be written."""
    columns = math.ceil(math.sqrt(len(pictures)))
    rows = math.ceil(len(pictures) / columns)
    across, down = _CELL + _GAP, _CELL + _LINE + _GAP
    sheet = Image.new("RGB", (columns * across + _GAP, rows * down + _GAP), _PAPER)
    pen = ImageDraw.Draw(sheet)
    for at, (path, name) in enumerate(pictures):
        row, column = divmod(at, columns)
        left, top = _GAP + column * across, _GAP + row * down
        drawn = _small(path)
        place = left + (_CELL - drawn.width) // 2, top + (_CELL - drawn.height) // 2
        sheet.paste(drawn, place, drawn if drawn.mode == "RGBA" else None)
        font = _font(name)
        words = _fitting(name, font)
        centre = left + _CELL // 2, top + _CELL + _LINE // 2
        pen.text(centre, words, _INK, font, anchor="mm")
    with raster.created(target, 0o666) as file:
        file.write(raster.encoded(sheet, "jpeg", quality=90))
    return Picture("jpeg", *sheet.size, has_metadata=False)


def _small(path: str) -> Image.Image:
    with raster.opened(path) as (found, image):
        size = fit(Size(*image.size), Size(_CELL, _CELL))
        drawn = small(path, found, image, size)
        drawn = raster.upright(drawn, raster.orientation(image, as_read=True))
        return raster.in_srgb(drawn, raster.profile(image))


def _font(name: str) -> _Font:
    """The one that comes with Pillow, unless the name has more than Latin letters."""
    if max(name, default="") > _LAST_LATIN:
        for known in _FONTS:
            try:
                return ImageFont.truetype(known, _LETTERS)
            except OSError:
                continue
    return ImageFont.load_default(_LETTERS)


def _fitting(name: str, font: _Font) -> str:
    """As much of the name as there is room for, its end too: it has the number."""
    kept = len(name)
    words = name
    while font.getlength(words) > _CELL and kept > 2:
        kept -= 1
        words = f"{name[: kept - kept // 2]}…{name[len(name) - kept // 2 :]}"
    return words
