"""Fills outlines on a picture with smooth edges, whatever its size."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, cos, floor, radians, sin

from PIL import Image, ImageChops, ImageColor, ImageDraw

from nanostudio.sandbox.art.plan import Box
from nanostudio.sandbox.art.shapes import Point

Colour = tuple[int, int, int]
_LARGE = 3 * 2**20  # pixels from which fewer samples make an edge as smooth to the eye


def colour(name: str) -> Colour:
    """From "#rrggbb"."""
    red, green, blue = ImageColor.getrgb(name)[:3]
    return red, green, blue


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of `other` in `one`, 0..1."""
    red, green, blue = (
        round(a + (b - a) * share) for a, b in zip(one, other, strict=True)
    )
    return red, green, blue


def darker(base: Colour, share: float = 0.14) -> Colour:
    """Towards a deep violet rather than black: shadows of a sunny day."""
    return mix(base, (38, 20, 66), share)


def lighter(base: Colour, share: float = 0.2) -> Colour:
    """Towards a warm white."""
    return mix(base, (255, 250, 235), share)


@dataclass(frozen=True)
class Brush:
    """Paints on `canvas` in units of `scale` pixels around (x, y), turned by `angle`
    degrees and, with `flip` = -1, mirrored."""

    canvas: Image.Image
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    angle: float = 0.0
    flip: int = 1

    @cached_property
    def _samples(self) -> int:
        return 4 if self.canvas.width * self.canvas.height < _LARGE else 2

    def at(
        self,
        x: float,
        y: float,
        *,
        scale: float = 1.0,
        angle: float = 0.0,
        flip: int = 1,
    ) -> "Brush":
        """A brush whose origin is this one's (x, y)."""
        [(px, py)] = self._pixels([(x, y)])
        return replace(
            self,
            x=px,
            y=py,
            scale=self.scale * scale,
            angle=self.angle + angle * self.flip,
            flip=self.flip * flip,
        )

    def fill(
        self,
        outline: Sequence[Point],
        paint: Colour,
        *,
        alpha: float = 1.0,
        within: Sequence[Point] | None = None,
    ) -> None:
        """Fill `outline`, only where `within` is filled too when that is given."""
        points = self._pixels(outline)
        area = self._area(points)
        if area is None:
            return
        mask = self._mask(points, area)
        if within is not None:
            limit = self._mask(self._pixels(within), area)
            mask = ImageChops.multiply(mask, limit)
        if alpha < 1:
            mask = mask.point([round(level * alpha) for level in range(256)])
        self.canvas.paste(paint, area, mask)

    def _pixels(self, points: Sequence[Point]) -> list[Point]:
        turn = radians(self.angle)
        along, across = cos(turn), sin(turn)
        scaled = [(x * self.flip * self.scale, y * self.scale) for x, y in points]
        return [
            (self.x + x * along - y * across, self.y + x * across + y * along)
            for x, y in scaled
        ]

    def _area(self, points: Sequence[Point]) -> Box | None:
        """Whole pixels around `points` inside the canvas; None when there are none."""
        left = max(0, floor(min(x for x, _ in points)))
        top = max(0, floor(min(y for _, y in points)))
        right = min(self.canvas.width, ceil(max(x for x, _ in points)))
        bottom = min(self.canvas.height, ceil(max(y for _, y in points)))
        if left >= right or top >= bottom:
            return None
        return Box(left, top, right, bottom)

    def _mask(self, points: Sequence[Point], area: Box) -> Image.Image:
        samples = self._samples
        width, height = area.right - area.left, area.bottom - area.top
        mask = Image.new("L", (width * samples, height * samples))
        ImageDraw.Draw(mask).polygon(
            [((x - area.left) * samples, (y - area.top) * samples) for x, y in points],
            fill=255,
        )
        return mask.reduce(samples)


def gradient(width: int, height: int, top: Colour, bottom: Colour) -> Image.Image:
    """A new picture that goes from `top` to `bottom`."""
    column = Image.new("RGB", (1, height))
    last = max(1, height - 1)
    column.putdata([mix(top, bottom, y / last) for y in range(height)])
    return column.resize((width, height), Image.Resampling.NEAREST)


def glow(
    canvas: Image.Image, centre: Point, radius: float, paint: Colour, alpha: float
) -> None:
    """Light around `centre` that fades out at `radius`; both in pixels."""
    x, y = centre
    side = max(2, round(radius * 2))
    small = Image.radial_gradient("L").point(
        [round(alpha * max(0.0, 1 - level / 181) ** 1.6 * 255) for level in range(256)]
    )
    mask = small.resize((side, side), Image.Resampling.BICUBIC)
    corner = (round(x - side / 2), round(y - side / 2))
    canvas.paste(paint, (*corner, corner[0] + side, corner[1] + side), mask)
