"""How the viewer looks at a picture; a value without a widget."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QPointF, QRectF

from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.sketch.view import View

_NOTHING = 0.01  # pixels: what a float is off
_MOST = 32.0  # device pixels per pixel of the picture


@dataclass(frozen=True, slots=True)
class Sight(View):
    """A whole picture fills the room, but is never enlarged; one that is zoomed into
    leaves no more of the room free than it must."""

    @property
    def fitting(self) -> float:
        """Device pixels per pixel of the picture, when it is whole."""
        wide = max(1.0, self.room.width()) * self.ratio / self.picture.width
        high = max(1.0, self.room.height()) * self.ratio / self.picture.height
        return min(wide, high, 1.0)

    @property
    def scale(self) -> float:
        """Logical pixels of the screen per pixel of the picture."""
        return (self.fitting if self.zoom is None else self.zoom) / self.ratio

    @property
    def frame(self) -> Frame:
        """Where the picture is on the screen, from a whole device pixel on: else what
        is seen at its actual size would be blurred."""
        width, height = (
            self.picture.width * self.scale,
            self.picture.height * self.scale,
        )
        left = (self.room.width() - width) / 2 + self.away.x()
        top = (self.room.height() - height) / 2 + self.away.y()
        return Frame(self._snapped(left), self._snapped(top), width, height)

    @property
    def goes_across(self) -> bool:
        """Whether there is more of it at the left or at the right."""
        return self._beyond().x() > 0

    @property
    def goes_down(self) -> bool:
        """Whether there is more of it above or below."""
        return self._beyond().y() > 0

    def at(self, zoom: float, around: QPointF) -> Self:
        """At this zoom; the place `around` stays where it is. Never smaller than
        whole."""
        if zoom <= self.fitting:
            return self.whole()
        zoom = min(zoom, _MOST)
        factor = zoom / self.ratio / self.scale
        middle = QPointF(self.room.width() / 2, self.room.height() / 2)
        away = (self.away + middle - around) * factor + around - middle
        return replace(self, zoom=zoom, away=away).held()

    def held(self) -> Self:
        """With its edges no further inside than they must be."""
        most = self._beyond()
        x = max(-most.x(), min(self.away.x(), most.x()))
        y = max(-most.y(), min(self.away.y(), most.y()))
        return replace(self, away=QPointF(x, y))

    def _beyond(self) -> QPointF:
        """How far it can be pushed from the middle."""
        wide = self.picture.width * self.scale - self.room.width()
        high = self.picture.height * self.scale - self.room.height()
        return QPointF(*(side / 2 if side > _NOTHING else 0.0 for side in (wide, high)))

    def _snapped(self, place: float) -> float:
        return round(place * self.ratio) / self.ratio


def seen(frame: Frame, where: QRectF, width: int, height: int) -> tuple[QRectF, QRectF]:
    """What of the screen `where` shows of pixels, `width` by `height`, that fill
    `frame`; and which of the pixels these are."""
    whole = QRectF(frame.left, frame.top, frame.width, frame.height)
    shown = whole & where
    across, down = width / frame.width, height / frame.height
    left, top = (shown.left() - frame.left) * across, (shown.top() - frame.top) * down
    return shown, QRectF(left, top, shown.width() * across, shown.height() * down)
