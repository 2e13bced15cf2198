"""How a picture is looked at: zoomed and moved about; a value without a widget."""

from dataclasses import dataclass, field, replace
from typing import Self

from PySide6.QtCore import QPointF, QSizeF

from nanostudio.core.geometry import Size
from nanostudio.ui.sketch.frame import Frame

MARGIN = 24.0  # pixels around a whole picture
_MOST, _LEAST = 32.0, 0.02  # screen pixels per pixel of the picture
STEP = 1.25  # one notch of the wheel


@dataclass(frozen=True, slots=True)
class View:
    """`zoom` None shows the whole picture; `away` is how far it was pushed aside."""

    picture: Size
    room: QSizeF
    ratio: float = 1.0  # device pixels per logical pixel
    zoom: float | None = None  # device pixels per pixel of the picture
    away: QPointF = field(default_factory=QPointF)

    @property
    def scale(self) -> float:
        """Logical pixels of the screen per pixel of the picture."""
        if self.zoom is not None:
            return self.zoom / self.ratio
        wide = max(1.0, self.room.width() - 2 * MARGIN) / self.picture.width
        high = max(1.0, self.room.height() - 2 * MARGIN) / self.picture.height
        return min(wide, high, 4.0)  # a thumbnail need not fill the window

    @property
    def zoomed_by(self) -> float:
        """Device pixels per pixel of the picture: 1 is its actual size."""
        return self.scale * self.ratio

    @property
    def frame(self) -> Frame:
        """Where the picture is on the screen."""
        width, height = (
            self.picture.width * self.scale,
            self.picture.height * self.scale,
        )
        left = (self.room.width() - width) / 2 + self.away.x()
        top = (self.room.height() - height) / 2 + self.away.y()
        return Frame(left, top, width, height)

    def zoomed(self, factor: float, around: QPointF) -> Self:
        """Closer, or further away; the place `around` stays under the pointer."""
        return self.at(self.zoomed_by * factor, around)

    def at(self, zoom: float, around: QPointF) -> Self:
        """At this zoom; the place `around` stays where it is."""
        zoom = max(_LEAST, min(zoom, _MOST))
        factor = zoom / self.ratio / self.scale
        middle = QPointF(self.room.width() / 2, self.room.height() / 2)
        away = (self.away + middle - around) * factor + around - middle
        return replace(self, zoom=zoom, away=away).held()

    def pushed(self, by: QPointF) -> Self:
        """Moved aside, but never out of sight."""
        if self.zoom is None:
            return self
        return replace(self, away=self.away + by).held()

    def whole(self) -> Self:
        """The whole picture."""
        return replace(self, zoom=None, away=QPointF())

    def held(self) -> Self:
        """With some of the picture in sight."""
        wide = (self.room.width() + self.picture.width * self.scale) / 2 - MARGIN
        high = (self.room.height() + self.picture.height * self.scale) / 2 - MARGIN
        x = max(-wide, min(self.away.x(), wide))
        y = max(-high, min(self.away.y(), high))
        return replace(self, away=QPointF(x, y))
