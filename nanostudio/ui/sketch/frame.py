"""Where the parts of a picture are in pixels: on the screen, or in the edited copy."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from nanostudio.core import recipe
from nanostudio.core.geometry import Size
from nanostudio.core.recipe import WHOLE, Area, Point


@dataclass(frozen=True, slots=True)
class Frame:
    """The whole picture's upper left corner and size in pixels."""

    left: float
    top: float
    width: float
    height: float

    def point(self, at: Point) -> QPointF:
        """A place in pixels."""
        x = self.left + at[0] * self.width / WHOLE
        return QPointF(x, self.top + at[1] * self.height / WHOLE)

    def rect(self, area: Area) -> QRectF:
        """An area in pixels."""
        first = self.point((area.left, area.top))
        return QRectF(first, self.point((area.right, area.bottom)))

    def length(self, width: int) -> float:
        """The width of a line in pixels."""
        return max(1.0, width * max(self.width, self.height) / WHOLE)

    def parts(self, where: QPointF) -> Point:
        """A place of the screen in parts of the picture, outside of it too."""
        x = round((where.x() - self.left) * WHOLE / max(1.0, self.width))
        y = round((where.y() - self.top) * WHOLE / max(1.0, self.height))
        return _held(x), _held(y)

    def span(self, across: float, down: float) -> Point:
        """A distance of the screen in parts of the picture."""
        x = round(across * WHOLE / max(1.0, self.width))
        return x, round(down * WHOLE / max(1.0, self.height))


def of_copy(crop: Area | None, size: Size) -> Frame:
    """Of an edited copy: what was cropped away lies outside of it."""
    left, top, right, bottom = recipe.pixels(crop, size)
    made = recipe.result_size(crop, size)
    across, down = made.width / (right - left), made.height / (bottom - top)
    return Frame(-left * across, -top * down, size.width * across, size.height * down)


def _held(number: int) -> int:
    return max(-WHOLE, min(number, 2 * WHOLE))
