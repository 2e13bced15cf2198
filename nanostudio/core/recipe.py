"""How a reference was edited: a crop and strokes, as frozen values that JSON keeps.

Places are whole parts of the upright original's width and height, WHOLE to each; line
widths and heights of letters are such parts of its longer side. The crop changes
nothing of the strokes: they stand on the original."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from nanostudio.core import geometry
from nanostudio.core.geometry import Size

WHOLE = 100_000  # parts: a tenth of a pixel of the largest picture there is
MOST_PIXELS = 4096 * 4096  # of an edited copy: no provider is sent more
MOST_STROKES = 500
MOST_POINTS = 4_000  # of a line
LONGEST_NOTE = 200  # characters
WIDTHS = (100, 20_000)  # least and most of a line's width and a letter's height
LEAST_SIDE = 1_000  # of a crop: a hundredth of a side
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_OUTSIDE = WHOLE  # a stroke may leave the picture by as much again

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: left <= right, top <= bottom."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def sides(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.right, self.bottom

    @property
    def width(self) -> int:
        """Across, in parts."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Down, in parts."""
        return self.bottom - self.top

    def moved(self, across: int, down: int) -> "Area":
        """The same rectangle elsewhere."""
        return Area(
            self.left + across, self.top + down, self.right + across, self.bottom + down
        )


EVERYTHING = Area(0, 0, WHOLE, WHOLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Drawn by hand. `is_mask`: translucent, to say where and not what."""

    points: tuple[Point, ...]
    colour: str
    width: int
    is_mask: bool = False

    @property
    def bounds(self) -> Area:
        """What it covers, its width left out."""
        return spanned(*self.points)

    def moved(self, across: int, down: int) -> "Line":
        """The same line elsewhere."""
        points = tuple((x + across, y + down) for x, y in self.points)
        return replace(self, points=points)

    def stretched(self, across: int, down: int) -> "Line":
        """As much wider and higher; its upper left corner stays."""
        old = self.bounds
        wide = max(1, old.width + across) / max(1, old.width)
        high = max(1, old.height + down) / max(1, old.height)
        points = tuple(
            (
                old.left + round((x - old.left) * wide),
                old.top + round((y - old.top) * high),
            )
            for x, y in self.points
        )
        return replace(self, points=points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The edge of a rectangle."""

    area: Area
    colour: str
    width: int

    @property
    def bounds(self) -> Area:
        """What it covers."""
        return self.area

    def moved(self, across: int, down: int) -> "Box":
        """The same box elsewhere."""
        return replace(self, area=self.area.moved(across, down))

    def stretched(self, across: int, down: int) -> "Box":
        """As much wider and higher; its upper left corner stays."""
        old = self.area
        right = max(old.left + 1, old.right + across)
        return replace(
            self,
            area=Area(old.left, old.top, right, max(old.top + 1, old.bottom + down)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """Points from `start` to `end`."""

    start: Point
    end: Point
    colour: str
    width: int

    @property
    def bounds(self) -> Area:
        """What it covers, its width left out."""
        return spanned(self.start, self.end)

    def moved(self, across: int, down: int) -> "Arrow":
        """The same arrow elsewhere."""
        (x, y), (to_x, to_y) = self.start, self.end
        return replace(
            self, start=(x + across, y + down), end=(to_x + across, to_y + down)
        )

    def stretched(self, across: int, down: int) -> "Arrow":
        """Pointing as much further; its start stays."""
        return replace(self, end=(self.end[0] + across, self.end[1] + down))


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words whose upper left corner is `at`; `width` is the height of its letters."""

    at: Point
    text: str
    colour: str
    width: int

    @property
    def bounds(self) -> Area:
        """Where it begins; how long it is only the font knows."""
        return spanned(self.at)

    def moved(self, across: int, down: int) -> "Note":
        """The same words elsewhere."""
        return replace(self, at=(self.at[0] + across, self.at[1] + down))

    def stretched(self, across: int, down: int) -> "Note":
        """In larger or smaller letters."""
        return replace(self, width=_between(self.width + across + down, *WIDTHS))


Stroke = Line | Box | Arrow | Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """All that was done to an original; what is drawn later lies over the earlier."""

    crop: Area | None = None
    strokes: tuple[Stroke, ...] = ()

    def __bool__(self) -> bool:
        return self.crop is not None or bool(self.strokes)

    def to_json(self) -> str:
        """As text that `from_json` reads back exactly."""
        crop = self.crop and self.crop.sides
        strokes = [_as_values(stroke) for stroke in self.strokes]
        return json.dumps({"crop": crop, "strokes": strokes}, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Band:
    """Some of the strokes as pixels: a PNG, and where it lies on the edited copy."""

    left: int
    top: int
    png: bytes


def from_json(text: str) -> Recipe:
    """What `to_json` wrote. Strokes it does not know are left out, and nonsense is no
    recipe at all: an edit that cannot be read must not hide its picture."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return Recipe()
    if not isinstance(kept, Mapping):
        return Recipe()
    rows = kept.get("strokes")
    found = [_stroke(row) for row in rows] if isinstance(rows, list) else []
    strokes = tuple(stroke for stroke in found if stroke is not None)
    crop = _area(kept.get("crop"))
    return Recipe(crop=crop and bounded(crop), strokes=strokes[:MOST_STROKES])


def spanned(*points: Point) -> Area:
    """The smallest area with all `points` in it. Raises ValueError without any."""
    across, down = [x for x, _ in points], [y for _, y in points]
    return Area(min(across), min(down), max(across), max(down))


def bounded(area: Area) -> Area | None:
    """A crop inside the picture, not too small; None when it is all of it."""
    left = _between(area.left, 0, WHOLE - LEAST_SIDE)
    top = _between(area.top, 0, WHOLE - LEAST_SIDE)
    right = _between(area.right, left + LEAST_SIDE, WHOLE)
    bottom = _between(area.bottom, top + LEAST_SIDE, WHOLE)
    inside = Area(left, top, right, bottom)
    return None if inside == EVERYTHING else inside


def shaped(ratio: str, size: Size, within: Area | None = None) -> Area | None:
    """The largest crop of this ratio in the middle of `within`; None: all of it.

    `size` is the original's. Raises ValueError when `ratio` is none."""
    wide, high = geometry.parts(ratio)
    area = within or EVERYTHING
    # In pixels the area is area.width * size.width by area.height * size.height.
    across, down = area.width * size.width * high, area.height * size.height * wide
    width, height = area.width, area.height
    if across > down:
        width = area.height * size.height * wide // (size.width * high)
    else:
        height = area.width * size.width * high // (size.height * wide)
    left = area.left + (area.width - width) // 2
    top = area.top + (area.height - height) // 2
    return bounded(Area(left, top, left + width, top + height))


def pixels(crop: Area | None, size: Size) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a crop in pixels of an original of `size`."""
    area = crop or EVERYTHING
    left = min(round(area.left * size.width / WHOLE), size.width - 1)
    top = min(round(area.top * size.height / WHOLE), size.height - 1)
    right = max(left + 1, round(area.right * size.width / WHOLE))
    bottom = max(top + 1, round(area.bottom * size.height / WHOLE))
    return left, top, right, bottom


def result_size(crop: Area | None, size: Size) -> Size:
    """How large the edited copy of an original of `size` is."""
    left, top, right, bottom = pixels(crop, size)
    return geometry.fit_pixels(Size(right - left, bottom - top), MOST_PIXELS)


def _as_values(stroke: Stroke) -> dict[str, Any]:
    kept: dict[str, Any] = {"colour": stroke.colour, "width": stroke.width}
    match stroke:
        case Line():
            points = [number for point in stroke.points for number in point]
            return {"kind": "line", **kept, "points": points, "mask": stroke.is_mask}
        case Box():
            return {"kind": "box", **kept, "area": [*stroke.area.sides]}
        case Arrow():
            return {"kind": "arrow", **kept, "points": [*stroke.start, *stroke.end]}
    return {"kind": "note", **kept, "at": [*stroke.at], "text": stroke.text}


def _stroke(row: object) -> Stroke | None:
    """A stroke as it was kept; None when this is none, or of a kind not known here."""
    if not isinstance(row, Mapping):
        return None
    colour, width = row.get("colour"), row.get("width")
    if not (isinstance(colour, str) and _COLOUR.fullmatch(colour)):
        return None
    if not isinstance(width, int):
        return None
    read = _KINDS.get(str(row.get("kind")))
    return read(row, colour, _between(width, *WIDTHS)) if read else None


def _line(row: Mapping[str, Any], colour: str, width: int) -> Line | None:
    points = _points(row.get("points"))[:MOST_POINTS]
    is_mask = row.get("mask") is True
    if not points:
        return None
    return Line(points=points, colour=colour, width=width, is_mask=is_mask)


def _box(row: Mapping[str, Any], colour: str, width: int) -> Box | None:
    area = _area(row.get("area"))
    return None if area is None else Box(area=area, colour=colour, width=width)


def _arrow(row: Mapping[str, Any], colour: str, width: int) -> Arrow | None:
    points = _points(row.get("points"))
    if len(points) != 2:
        return None
    return Arrow(start=points[0], end=points[1], colour=colour, width=width)


def _note(row: Mapping[str, Any], colour: str, width: int) -> Note | None:
    points, text = _points(row.get("at")), row.get("text")
    if len(points) != 1 or not isinstance(text, str) or not text.strip():
        return None
    return Note(at=points[0], text=text[:LONGEST_NOTE], colour=colour, width=width)


_KINDS = {"line": _line, "box": _box, "arrow": _arrow, "note": _note}


def _area(value: object) -> Area | None:
    points = _points(value)
    return spanned(*points) if len(points) == 2 else None


def _points(value: object) -> tuple[Point, ...]:
    if not isinstance(value, list) or len(value) % 2:
        return ()
    if not all(isinstance(number, int) for number in value):
        return ()
    held = [_between(number, -_OUTSIDE, WHOLE + _OUTSIDE) for number in value]
    return tuple(zip(held[::2], held[1::2], strict=True))


def _between(number: int, least: int, most: int) -> int:
    return max(least, min(number, most))
