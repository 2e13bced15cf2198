"""A sheet as one picture, made in the child: cells, words, guides, ground.

The page is the one large thing in memory: cells are read, scaled and pasted one by one,
and what takes much memory to read is drawn before the page is there."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import IO, Any

from PIL import Image, ImageDraw
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile

from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import Box, Guide, SheetLayout, fitted
from nanostudio.core.sheet_style import SheetWords
from nanostudio.library import lettering, raster
from nanostudio.library.pipe import Picture, Reason, Unusable

# Of a photograph 6, Pillow's own, makes hardly less in four times as long.
COMPRESS_LEVEL = 2
QUALITY = 95  # of a JPEG, unless another is asked for
_MOST_BESIDE_A_PAGE = 48 * raster.MEGA  # bytes to read a cell, once the page is there
_READS = {"png": 4, "jpeg": 4, "webp": 16, "avif": 16}  # bytes a pixel
_GUIDE = 90  # of 255: how much of the ink is in a guide


def compose_sheet(
    target: str, format_: str, layout: dict[str, Any], words: dict[str, Any],
    pictures: Sequence[str | None], *, quality: int = QUALITY,
) -> Picture:  # fmt: skip
    """Write a sheet to `target`, a new file, as "png", or as "jpeg" of this `quality`.

    `layout` and `words` are a SheetLayout and SheetWords as dictionaries; `pictures`
    has a path for each cell, None for an empty one. Clear ground becomes white in a
    JPEG. Raises Unusable, and OSError when `target` cannot be written."""
    plan, said = layout_of(layout), words_of(words)
    if format_ == "jpeg" and not said.background:
        said = replace(said, background="#ffffff")
    with cells(pictures, plan) as drawn:
        page = drawn_page(plan, said, drawn)
    with raster.created(target) as file:
        save(page, file, format_, plan.dpi, quality)
    return Picture(format_, *page.size, has_metadata=False)


def drawn_page(plan: SheetLayout, words: SheetWords, drawn: "Cells") -> Image.Image:
    """The whole sheet."""
    page = ground(plan.size, words.background)
    for index in range(len(plan.cells)):
        found = drawn.cell(index)
        if found is not None:
            box, cell = found
            paste(page, cell, box)
    letter(page, plan, words)
    return page


def ground(size: Size, background: str) -> Image.Image:
    """A page with nothing on it."""
    mode, colour = ("RGB", background) if background else ("RGBA", (0, 0, 0, 0))
    with raster.reading():
        return Image.new(mode, (size.width, size.height), colour)


def paste(page: Image.Image, cell: Image.Image, box: Box) -> None:
    """Lay a cell on the page, by what of it can be seen."""
    if cell.mode == "RGBA" and page.mode == "RGBA":
        page.alpha_composite(cell, (box.left, box.top))
    else:
        mask = cell if cell.mode == "RGBA" else None
        page.paste(cell, (box.left, box.top), mask)


def letter(page: Image.Image, plan: SheetLayout, words: SheetWords) -> None:
    """Write title and labels, and draw the guides."""
    draw = ImageDraw.Draw(page)
    if plan.guides:
        _guides(page, plan, words.ink)
    if plan.title is not None:
        _line(draw, plan.title, words.title, plan.title_letters, words.ink)
    for box, label in zip(plan.labels, words.labels, strict=False):
        _line(draw, box, label, plan.letters, words.ink)


def save(
    page: Image.Image, file: Any, format_: str, dpi: int, quality: int = QUALITY
) -> None:
    """Encode it into an open file; PNG has no quality."""
    with _encoding():
        page.save(file, format_, dpi=(dpi, dpi), **_options(format_, quality))


@contextmanager
def _encoding() -> Iterator[None]:
    """No memory left is no fault of the disk."""
    try:
        yield
    except MemoryError as exc:
        raise Unusable(Reason.MEMORY) from exc


class Cells:
    """The pictures of a sheet, each drawn at the size of its place when it is asked
    for: never two at a time."""

    def __init__(
        self, pictures: Sequence[str | None], plan: SheetLayout, aside: IO[bytes]
    ) -> None:
        self._pictures = pictures
        self._plan = plan
        self._aside = aside
        self._places: dict[int, tuple[Box, str, int]] = {}
        for index, path in enumerate(pictures):
            if path is not None and _is_heavy(index, path):
                self._set_aside(index, path)

    def cell(self, index: int) -> tuple[Box, Image.Image] | None:
        """Where its picture stands, and the picture: RGB or RGBA, in sRGB. None for an
        empty cell. Raises Unusable."""
        path = self._pictures[index]
        if path is None:
            return None
        if index in self._places:
            return self._taken_back(*self._places[index])
        return _drawn(index, path, self._plan.cells[index])

    def _set_aside(self, index: int, path: str) -> None:
        box, cell = _drawn(index, path, self._plan.cells[index])
        self._places[index] = (box, cell.mode, self._aside.tell())
        self._aside.write(cell.tobytes())

    def _taken_back(self, box: Box, mode: str, at: int) -> tuple[Box, Image.Image]:
        self._aside.seek(at)
        body = self._aside.read(box.width * box.height * len(mode))
        return box, Image.frombytes(mode, (box.width, box.height), body)


@contextmanager
def cells(pictures: Sequence[str | None], plan: SheetLayout) -> Iterator[Cells]:
    """The pictures of a sheet; what is set aside is gone with the file it is in."""
    with tempfile.TemporaryFile() as aside:
        yield Cells(pictures, plan, aside)


def draw_cell(path: str, target: str, width: int, height: int) -> Picture:
    """Write a picture as it is on a sheet, as large as fits `width` and `height`, to
    `target`, a new file: PNG where parts are clear, else JPEG. Raises Unusable, and
    OSError when `target` cannot be written."""
    _, cell = _drawn(0, path, Box(0, 0, width, height))
    format_ = "png" if cell.mode == "RGBA" else "jpeg"
    raster.write(target, raster.encoded(cell, format_, **_options(format_)))
    return Picture(format_, *cell.size, has_metadata=False)


def layout_of(body: dict[str, Any]) -> SheetLayout:
    """A layout that came as JSON."""
    made = dict(body)
    made["size"] = Size(**body["size"])
    made["title"] = Box(**body["title"]) if body["title"] else None
    for name in ("cells", "labels"):
        made[name] = tuple(Box(**box) for box in body[name])
    made["guides"] = tuple(
        Guide(**{**guide, "place": Box(**guide["place"])}) for guide in body["guides"]
    )
    return SheetLayout(**made)


def words_of(body: dict[str, Any]) -> SheetWords:
    """Words that came as JSON."""
    return SheetWords(**{**body, "labels": tuple(body["labels"])})


def _options(format_: str, quality: int = QUALITY) -> dict[str, Any]:
    if format_ == "png":
        return {"compress_level": COMPRESS_LEVEL}
    return {"quality": quality, "subsampling": 0}


def _is_heavy(index: int, path: str) -> bool:
    with _of_cell(index), raster.opened(path) as (found, image):
        taken = image.width * image.height * _READS[found.format]
        if "progressive" in image.info:
            taken *= 3
        return taken > _MOST_BESIDE_A_PAGE


def _drawn(index: int, path: str, place: Box) -> tuple[Box, Image.Image]:
    with _of_cell(index):
        with raster.opened(path) as (_, image):
            # A PNG may have to be read for it, and then is: once.
            orientation, whole = raster.orientation(image), Size(*image.size)
            box = fitted(_turned(whole, orientation), place)
            size = _turned(Size(box.width, box.height), orientation)
            if isinstance(image, JpegImageFile) and size.width < whole.width:
                image.draft(None, (2 * size.width, 2 * size.height))
            flat, profile = _flat(image, size), raster.profile(image)
        del image
        with raster.reading():
            cell = raster.upright(raster.scaled(flat, size), orientation)
            del flat
            return box, _seen(cell, profile)


def _flat(image: ImageFile, size: Size) -> raster.Flat:
    """Without a second copy where its pixels can be scaled as they are."""
    image.load()
    if image.mode != raster.plain_mode(image):
        return raster.flattened(image, size)
    # Averaged to twice the size first: many times as fast, and looks the same.
    factor = max(1, min(image.width // size.width, image.height // size.height) // 2)
    small = image.reduce(factor) if factor > 1 else image
    return raster.Flat(small, image.width / factor, image.height / factor)


def _seen(cell: Image.Image, profile: bytes | None) -> Image.Image:
    cell = raster.in_srgb(cell, profile) if profile or cell.mode == "CMYK" else cell
    return cell if cell.mode in ("RGB", "RGBA") else cell.convert("RGB")


def _turned(size: Size, orientation: int) -> Size:
    return Size(size.height, size.width) if orientation > 4 else size


@contextmanager
def _of_cell(index: int) -> Iterator[None]:
    try:
        yield
    except Unusable as exc:
        raise Unusable(exc.reason, exc.detail, index) from exc


def _guides(page: Image.Image, plan: SheetLayout, ink: str) -> None:
    """Fine lines over the cells, which still can be seen through them."""
    draw = ImageDraw.Draw(page)
    font = lettering.font(["0123456789"], plan.letters)
    for guide in plan.guides:
        high = min(plan.line, page.height - guide.y)
        _veil(page, Box(guide.left, guide.y, guide.right - guide.left, high), ink)
        place = guide.place
        at = (place.left + place.width / 2, place.top + place.height / 2)
        lettering.write(draw, at, str(guide.number), font, ink)


def _veil(page: Image.Image, box: Box, ink: str) -> None:
    size = (box.width, box.height)
    if page.mode == "RGBA":
        page.alpha_composite(
            Image.new("RGBA", size, f"{ink}{_GUIDE:02x}"), (box.left, box.top)
        )
    else:
        page.paste(ink, (box.left, box.top), Image.new("L", size, _GUIDE))


def _line(
    draw: ImageDraw.ImageDraw, box: Box, words: str, letters: int, ink: str
) -> None:
    if not words:
        return
    font = lettering.font([words], letters)
    at = (box.left + box.width / 2, box.top + box.height / 2)
    lettering.write(draw, at, lettering.cut(words, font, box.width), font, ink)
