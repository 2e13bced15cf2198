"""The compared pictures: all of them side by side, or two upon each other."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nanostudio.app.compare import Comparison, Mode
from nanostudio.core.geometry import Size
from nanostudio.ui import theme
from nanostudio.ui.compare.face import Face, Scene
from nanostudio.ui.compare.places import around, onto, panes
from nanostudio.ui.compare.swipe import Swipe
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.viewer.sight import Sight
from nanostudio.ui.viewer.sight_canvas import SightCanvas

_REST_MS = 120  # after a move; a difference is sharp no sooner


class CompareCanvas(SightCanvas):
    """Shows a Comparison. One Sight for all: they are fitted to one size, whose places
    are moved and zoomed together."""

    def __init__(
        self,
        comparison: Comparison,
        pictures: Pictures | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self.face = Face(comparison, pictures, self)
        self._panes: list[QRectF] = []
        self._swiping = False
        self._moving = QTimer(self, singleShot=True, interval=_REST_MS)
        self._moving.timeout.connect(self.update)
        self.setAccessibleName(self.tr("Compared pictures"))
        for ground in self.face.grounds:
            ground.changed.connect(self.update)
        comparison.opened.connect(self._on_comparison_opened)
        comparison.changed.connect(self._on_comparison_changed)
        comparison.pixels_changed.connect(self._on_comparison_pixels_changed)
        comparison.winner_changed.connect(self.update)

    @property
    def panes(self) -> tuple[QRectF, ...]:
        """Where the pictures stand side by side, the first one first."""
        return tuple(self._panes)

    @property
    def swipe(self) -> Swipe:
        """The line between the two pictures of the slider."""
        return self.face.swipe(self._scene())

    def sight_of(self, place: int) -> Sight:
        """How one of the pictures is looked at."""
        return onto(self.sight, self._comparison.size(place))

    def expect(self, sizes: Sequence[Size]) -> None:
        """Pictures of these sizes come, side by side: nothing larger is asked for."""
        stage, ratio = around(sizes), self.devicePixelRatioF()
        pane = panes(len(sizes), stage, QSizeF(self.size()))[0].size() * ratio
        self.take_room(Size(*(max(1, round(side)) for side in pane.toTuple())))

    def room(self) -> QSizeF:
        if self._comparison.mode is Mode.SIDE and self._panes:
            return self._panes[0].size()
        return QSizeF(self.size())

    def in_room(self, place: QPointF) -> QPointF:
        if self._comparison.mode is Mode.SIDE:
            for pane in self._panes:
                if pane.contains(place):
                    return place - pane.topLeft()
        return place

    def measure(self) -> None:
        self._arrange()
        super().measure()

    def take_sight(self) -> None:
        """Ask for pixels of all that are shown."""
        self._moving.start()
        for place in self._comparison.shown:
            viewer = self._comparison.viewers[place]
            viewer.want(self.sight_of(place).zoomed_by)

    def take_room(self, room: Size) -> None:
        """Tell all viewers."""
        for viewer in self._comparison.viewers:
            viewer.set_room(room)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.current().window))
            if not self._comparison.tiles:
                return
            self.face.paint(painter, self._scene())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        can_move = self.sight.goes_across or self.sight.goes_down
        is_left = event.button() is Qt.MouseButton.LeftButton
        if self._comparison.mode is Mode.SLIDER and is_left:
            self._swiping = not can_move or self.swipe.takes(event.position())
        if self._swiping:
            self._swipe_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._swiping:
            self._swipe_to(event)
            return
        super().mouseMoveEvent(event)
        self.show_cursor()
        is_slider = self._comparison.mode is Mode.SLIDER and not self.is_held
        if is_slider and self.swipe.takes(event.position()):
            self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._swiping = False
        super().mouseReleaseEvent(event)

    def _scene(self) -> Scene:
        box = QRectF(self.rect())
        return Scene(self.sight, box, self.panes, self._moving.isActive())

    def _swipe_to(self, event: QMouseEvent) -> None:
        amount = self.swipe.amount_at(event.position().x())
        self._comparison.set_amount(amount)

    def _stage(self) -> Size:
        """What all that is shown is fitted to."""
        comparison = self._comparison
        if comparison.mode.is_of_pair:
            return comparison.size(comparison.pair[0])
        return around(comparison.size(place) for place in comparison.shown)

    def _arrange(self) -> None:
        """Let the sight be of what is shown, and the panes be where they belong."""
        if not self._comparison.tiles:
            return
        stage, count = self._stage(), len(self._comparison.tiles)
        self._panes = panes(
            count, stage, QSizeF(self.size()), is_mirrored=self.isRightToLeft()
        )
        if stage != self.sight.picture:
            self.sight = replace(self.sight, picture=stage).whole()

    def _on_comparison_opened(self) -> None:
        """Whole at first, with the thumbnails the gallery has."""
        for place in range(len(self._comparison.tiles)):
            shown = self._comparison.viewers[place].current
            if shown is not None:
                self.face.grounds[place].show(shown)
        self.sight = self.sight.whole()
        self.measure()

    def _on_comparison_changed(self) -> None:
        """Another mode has other rooms; what is looked at stays the same if it can."""
        self.measure()

    def _on_comparison_pixels_changed(self) -> None:
        if self._comparison.tiles and self._stage() != self.sight.picture:
            self.measure()  # another file is in a picture's place
        self.update()
