"""How large an exported picture becomes, and which part of it is kept."""

from fractions import Fraction

from nanostudio.core.export import Fitting, Size
from nanostudio.core.geometry import Size as Pixels

Sides = tuple[int, int, int, int]  # left, top, right, bottom, in pixels


def sized(whole: Pixels, wanted: Size) -> tuple[Pixels, Sides]:
    """The size of what is written, and the part of the `whole` that is in it.

    All as it is seen: upright. The part is the whole unless it must fill a shape."""
    everything = (0, 0, whole.width, whole.height)
    match wanted.fitting:
        case Fitting.LONGEST:
            scale = min(Fraction(1), Fraction(wanted.width, max(_sides(whole))))
        case Fitting.SCALE:
            scale = Fraction(wanted.width, 100)
        case Fitting.FIT:
            scale = min(
                Fraction(wanted.width, whole.width),
                Fraction(wanted.height, whole.height),
            )
        case Fitting.FILL:
            size = Pixels(wanted.width, wanted.height)
            return size, _middle(whole, size)
        case _:
            return whole, everything
    return _scaled(whole, scale), everything


def _sides(size: Pixels) -> tuple[int, int]:
    return size.width, size.height


def _scaled(whole: Pixels, scale: Fraction) -> Pixels:
    width, height = (max(1, round(side * scale)) for side in _sides(whole))
    return Pixels(width, height)


def _middle(whole: Pixels, shape: Pixels) -> Sides:
    """The largest part of that shape; what stands over is cut off evenly."""
    width = round(Fraction(whole.height * shape.width, shape.height))
    height = round(Fraction(whole.width * shape.height, shape.width))
    width, height = min(whole.width, max(1, width)), min(whole.height, max(1, height))
    left, top = (whole.width - width) // 2, (whole.height - height) // 2
    return left, top, left + width, top + height
