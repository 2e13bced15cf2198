"""A decoded picture as the window can show it, without decoding anything."""

from dataclasses import dataclass, field

from nanostudio.core.geometry import Size

PIXEL_BYTES = 4


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture, upright and in sRGB, its sides halved `step` times, rounded up.

    `body` is rows from the top without gaps, each pixel blue, green, red and alpha,
    by which the colours are multiplied."""

    width: int
    height: int
    step: int
    whole: Size  # of the picture itself
    is_opaque: bool
    body: memoryview = field(repr=False)

    @property
    def size_bytes(self) -> int:
        """How much memory it takes, or room on the disk."""
        return self.width * self.height * PIXEL_BYTES
