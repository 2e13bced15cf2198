"""Finding the cells of a sheet that was drawn as one picture, and cutting them out; for
the child alone.

Seen small, a gutter is a run of columns (or rows) that are of one colour from end to
end. Where there is none, a long straight edge is a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mean, median

from PIL import Image, ImageChops

from nanostudio.core.geometry import Size, fit
from nanostudio.library import raster
from nanostudio.library.thumbnail import small

_SIDE = 384  # pixels that are looked at
_MOST_CELLS = 16  # of a direction
_PLAIN = 0.12  # how much of the busiest line's unrest a gutter may have
_QUIET = 3.0  # grey values of unrest that noise leaves in a gutter of a small copy
_LEAST_CELL = 0.5  # of the largest: what is smaller is a title or a label
_SAME_SIZE = 0.9  # of the largest: where there are gutters, cells have one size
_TWO_ALIKE = 0.75
_RIM = 0.4  # how much of the cells' rim must be an edge where there are gutters
_NEAR = 3  # pixels about a rim
_SHORT = 20  # pixels of a line whose tone is not followed along it
_UNEVEN = 1.6  # how many times the closest cells the most distant ones may be apart
_EDGE = 14  # grey values between neighbours that make an edge
_STRAIGHT = 0.55  # how much of the picture's length a line without a gutter must cover
_PARTS = 5  # of such a line, in each of which it must be seen
_IN_PART = 0.25
_FEWEST = 12  # pixels of a cell that has no gutter
_UNSURE = 0.6
_PLAY = 0.08  # of a cell: how far from its even place such a line may be
_UNKNOWN = 0.2  # confidence where nothing was found


_Shares = tuple[float, ...]  # of the parts of a line: how much of each is an edge


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Lines in pixels of the small copy, the outer ones too."""

    lines: tuple[float, ...]
    inset: float
    confidence: float


def find_grid(path: str) -> dict[str, object]:
    """The most likely grid, as a core.grid_cut.Grid without names: see grid_of.

    In pixels of the upright picture. Raises Unusable."""
    with raster.opened(path) as (found, image):
        whole = Size(*image.size)
        size = fit(whole, Size(_SIDE, _SIDE))
        drawn = small(path, found, image, size)
        orientation = raster.orientation(image)
    drawn = raster.upright(drawn, orientation)
    if orientation > 4:
        whole = Size(whole.height, whole.width)
    flat = _on_white(drawn)
    across = _cuts(flat)
    down = _cuts(flat.transpose(Image.Transpose.TRANSPOSE))
    wide, high = whole.width / flat.width, whole.height / flat.height
    return {
        "width": whole.width,
        "height": whole.height,
        "across": [round(line * wide) for line in across.lines],
        "down": [round(line * high) for line in down.lines],
        "inset_across": round(across.inset * wide),
        "inset_down": round(down.inset * high),
        "confidence": round(min(across.confidence, down.confidence), 3),
    }


def slice_picture(
    path: str, targets: Sequence[str], boxes: Sequence[Sequence[int]]
) -> list[list[int]]:
    """Write each of `boxes` (left, top, width, height, of the upright picture) to a new
    file of `targets`: PNG, pixel by pixel as it was, with its colour profile.

    Returns width and height of each. Raises Unusable, and OSError when a target cannot
    be written."""
    with raster.opened(path) as (_, image):
        image.load()
        orientation, profile = raster.orientation(image), raster.profile(image)
    sizes = []
    for target, (left, top, width, height) in zip(targets, boxes, strict=True):
        sides = (left, top, left + width, top + height)
        with raster.reading():
            cell, own = _cut_out(image, sides, orientation), profile
            if cell.mode == "CMYK":
                cell, own = raster.in_srgb(cell, profile), None
        kept = {"icc_profile": own} if own else {}
        raster.write(target, raster.encoded(cell, "png", compress_level=2, **kept))
        sizes.append([cell.width, cell.height])
    return sizes


def _cut_out(image: Image.Image, sides: raster.Sides, orientation: int) -> Image.Image:
    """A part of the upright picture, upright."""
    seen = Size(*image.size)
    if orientation > 4:
        seen = Size(seen.height, seen.width)
    return raster.upright(
        image.crop(raster.stored(sides, seen, orientation)), orientation
    )


def _on_white(drawn: Image.Image) -> Image.Image:
    """Clear parts get a colour of their own: they are gutters as well."""
    if drawn.mode == "RGBA":
        ground = Image.new("RGBA", drawn.size, (255, 255, 255, 255))
        drawn = Image.alpha_composite(ground, drawn)
    return drawn.convert("RGB")


def _cuts(flat: Image.Image) -> _Cuts:
    """Lines between the columns of a picture."""
    body, width = flat.convert("L").tobytes(), flat.width
    columns = [body[at::width] for at in range(width)]
    shares = _edges(flat)
    return _by_gutters(columns, shares) or _by_edges(shares) or _whole(width)


def _whole(length: int) -> _Cuts:
    return _Cuts((0.0, float(length)), 0.0, _UNKNOWN)


def _by_gutters(columns: Sequence[bytes], shares: Sequence[_Shares]) -> _Cuts | None:
    """Between runs of columns that are not plain: the large ones are cells."""
    unrest = [_unrest(column) for column in columns]
    most = max(_QUIET, max(unrest) * _PLAIN)
    runs = _runs([value > most for value in unrest])
    if not runs:
        return None
    least = max(last - first for first, last in runs) * _LEAST_CELL
    cells = [(first, last) for first, last in runs if last - first >= least]
    if not 2 <= len(cells) <= _MOST_CELLS:
        return None
    return _between(cells, shares)


def _between(
    cells: Sequence[tuple[int, int]], shares: Sequence[_Shares]
) -> _Cuts | None:
    """Lines in the middle of the gutters, when the cells stand at even distances."""
    middles = [(first + last) / 2 for first, last in cells]
    steps = [b - a for a, b in pairwise(middles)]
    if max(steps) > _UNEVEN * min(steps):
        return None
    gaps = [b[0] - a[1] for a, b in pairwise(cells)]
    half = median(gaps) / 2
    inner = [(a[1] + b[0]) / 2 for a, b in pairwise(cells)]
    first = max(0.0, cells[0][0] - half)
    last = min(float(len(shares)), cells[-1][1] + half)
    sizes = [last - first for first, last in cells]
    alike = min(sizes) / max(sizes)
    if len(cells) == 2 and alike < _TWO_ALIKE:
        return None  # no second step says that the first one is no accident
    # Between figures on one ground there is room that belongs to the cells.
    rims = [_rim(shares, at) for cell in cells for at in cell]
    is_gutter = alike >= _SAME_SIZE and median(rims) >= _RIM
    inset = min(half, min(gaps) / 2) if is_gutter else 0.0
    evenness = min(min(steps) / max(steps), alike**0.5)
    return _Cuts((first, *inner, last), inset, evenness)


def _rim(shares: Sequence[_Shares], at: int) -> float:
    """How much of the rim of cells that begin or end near `at` is an edge."""
    near = shares[max(0, at - _NEAR) : at + _NEAR + 1]
    return max(mean(parts) for parts in near)


def _by_edges(shares: Sequence[_Shares]) -> _Cuts | None:
    """Lines at even distances that are straight edges: as many as there are.

    Never sure: a horizon, or a wall, is such an edge too."""
    length = len(shares)
    # Where a part of it has next to none, it is the edge of a thing, and not of a cell.
    edges = [mean(parts) if min(parts) >= _IN_PART else 0.0 for parts in shares]
    usual = 2 * median(edges)  # in noise there are edges everywhere
    for count in range(min(_MOST_CELLS, length // _FEWEST), 1, -1):
        step = length / count
        lines = [_nearest(edges, step * k, step) for k in range(1, count)]
        strong = min(edges[line] for line in lines)
        if strong >= max(_STRAIGHT, usual):
            inner = (float(line) for line in lines)
            return _Cuts((0.0, *inner, float(length)), 0.0, strong * _UNSURE)
    return None


def _edges(flat: Image.Image) -> list[_Shares]:
    """How much of each part of each column is an edge to the column before."""
    width, height = flat.size
    none = (0.0,) * _PARTS
    if width < 2:
        return [none] * width
    before, after = (flat.crop((x, 0, x + width - 1, height)) for x in (0, 1))
    red, green, blue = ImageChops.difference(after, before).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    there = most.point([255 * (value > _EDGE) for value in range(256)])
    parts = there.resize((width - 1, _PARTS), Image.Resampling.BOX).tobytes()
    columns = (parts[at :: width - 1] for at in range(width - 1))
    return [none, *(tuple(value / 255 for value in column) for column in columns)]


def _nearest(edges: Sequence[float], place: float, cell: float) -> int:
    """The strongest edge near `place`."""
    play = max(2, round(cell * _PLAY))
    first = max(1, round(place) - play)
    last = min(len(edges), round(place) + play + 1)
    return max(range(first, last), key=edges.__getitem__)


def _unrest(column: bytes) -> float:
    """How far its pixels are from its ground, on average: one tone, or one that grows
    lighter or darker along it."""
    length = len(column)
    middle = sorted(column)[length // 2]
    plain = sum(abs(value - middle) for value in column)
    if length < _SHORT:
        return plain / length
    fifth = length // 5
    ends = column[:fifth], column[2 * fifth : 3 * fifth], column[-fifth:]
    first, half, last = (sorted(part)[fifth // 2] for part in ends)
    # The parabola through a tenth, a half and nine tenths of the way.
    bend, slope = (first + last - 2 * half) / 0.32, (last - first) / 0.8
    places = ((at + 0.5) / length - 0.5 for at in range(length))
    curved = sum(
        abs(value - half - slope * x - bend * x * x)
        for value, x in zip(column, places, strict=True)
    )
    return min(plain, curved) / length


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """First and one past the last of each run of True."""
    found, start = [], None
    for at, is_in in enumerate((*flags, False)):
        if is_in and start is None:
            start = at
        elif not is_in and start is not None:
            found.append((start, at))
            start = None
    return found
