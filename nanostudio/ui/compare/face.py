"""Paints compared pictures in each of the ways to show them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from nanostudio.app.compare import Comparison, Mode
from nanostudio.app.words import filled
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.ui.compare.layers import Layers
from nanostudio.ui.compare.places import onto, rect
from nanostudio.ui.compare.swipe import Swipe
from nanostudio.ui.compare.tags import paint_edge, paint_tag, paint_words
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.viewer.ground import Ground
from nanostudio.ui.viewer.sight import Sight

_Flag = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be painted into `box`: how all is looked at, and where pictures stand
    side by side. While it `is_moving`, quick is better than sharp."""

    sight: Sight
    box: QRectF
    panes: Sequence[QRectF] = ()
    is_moving: bool = False


class Face(QObject):
    """Paints what a Comparison shows."""

    def __init__(
        self, comparison: Comparison, pictures: Pictures | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self.grounds = [Ground(one, pictures, self) for one in comparison.viewers]
        self._layers = Layers()
        self._scene = Scene(Sight(Size(1, 1), QSizeF(1, 1)), QRectF())
        comparison.closed.connect(self._layers.forget)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Paint it all, but for what is behind the pictures."""
        self._scene = scene
        paint: dict[Mode, Callable[[QPainter], None]] = {
            Mode.SIDE: self._paint_panes,
            Mode.SLIDER: self._paint_slider,
            Mode.OVERLAY: self._paint_overlay,
            Mode.DIFFERENCE: self._paint_difference,
        }
        paint[self._comparison.mode](painter)
        if self._comparison.mode.is_of_pair:
            self._paint_pair_tags(painter)

    def swipe(self, scene: Scene) -> Swipe:
        """The line between the two pictures of the slider."""
        self._scene = scene
        first, second = (rect(one.frame) for one in self._pair_sights())
        return Swipe((first | second) & scene.box, self._comparison.amount)

    def note(self) -> str:
        """What one should know of the pair, or ""."""
        comparison = self._comparison
        if not comparison.mode.is_of_pair:
            return ""
        first, second = comparison.pair
        if comparison.is_fitted:
            words = self.tr("%1 (%2) is fitted to the frame of %3 (%4).")
            sizes = comparison.size(second), comparison.size(first)
            return filled(words, second + 1, sizes[0], first + 1, sizes[1])
        if not comparison.is_sharp and comparison.mode is Mode.DIFFERENCE:
            return self.tr("Still being read: not sharp yet.")
        return ""

    def _paint_panes(self, painter: QPainter) -> None:
        for place, pane in enumerate(self._scene.panes):
            painter.save()
            painter.translate(pane.topLeft())
            box = QRectF(QPointF(), pane.size())
            self._paint_picture(place, painter, box)
            is_winner = self._comparison.winner == place
            if is_winner:
                paint_edge(painter, rect(self._sight_of(place).frame) & box)
            text = self._tag(place, is_winner=is_winner)
            paint_tag(painter, box, text, _Flag.AlignLeft, is_winner=is_winner)
            painter.restore()

    def _paint_slider(self, painter: QPainter) -> None:
        swipe = self.swipe(self._scene)
        for place, half in zip(self._comparison.pair, swipe.halves(), strict=True):
            self._paint_picture(place, painter, half)
        swipe.paint(painter)

    def _paint_overlay(self, painter: QPainter) -> None:
        first, second = self._comparison.pair
        box, amount = QRectF(self._scene.box), self._comparison.amount
        if amount < 1:
            self._paint_picture(first, painter, box)
        box &= rect(self._sight_of(second).frame)
        if self._comparison.viewers[second].problem is not None or amount == 1:
            self._paint_picture(second, painter, box)
        elif amount > 0:
            paint = partial(self._paint_picture, second)
            self._layers.cover(painter, box, paint, amount)

    def _paint_difference(self, painter: QPainter) -> None:
        one, two = (rect(sight.frame) for sight in self._pair_sights())
        box = one & two & QRectF(self._scene.box)
        for place in self._comparison.pair:
            if self._comparison.viewers[place].problem is not None:
                self._paint_picture(place, painter, box)
                return
        paints = [partial(self._paint_picture, at) for at in self._comparison.pair]
        self._layers.difference(
            painter,
            box,
            paints,
            self._comparison.gain,
            is_quick=self._scene.is_moving,
        )

    def _paint_picture(self, place: int, painter: QPainter, box: QRectF) -> None:
        problem = self._comparison.viewers[place].problem
        self.grounds[place].paint(painter, self._sight_of(place), box)
        if problem is not None:
            paint_words(painter, box, plain(problem.title, 200))

    def _paint_pair_tags(self, painter: QPainter) -> None:
        box, comparison = QRectF(self._scene.box), self._comparison
        halves = QRectF(box), QRectF(box)
        halves[0].setRight(box.center().x())
        halves[1].setLeft(box.center().x())
        sides = _Flag.AlignLeft, _Flag.AlignRight
        for place, half, side in zip(comparison.pair, halves, sides, strict=True):
            is_winner = comparison.winner == place
            text = self._tag(place, is_winner=is_winner)
            paint_tag(painter, half, text, side, is_winner=is_winner)
        if note := self.note():
            paint_tag(painter, box, note, _Flag.AlignHCenter | _Flag.AlignBottom)

    def _pair_sights(self) -> tuple[Sight, Sight]:
        first, second = self._comparison.pair
        return self._sight_of(first), self._sight_of(second)

    def _tag(self, place: int, *, is_winner: bool) -> str:
        model = plain(self._comparison.tiles[place].model, 60)
        words = self.tr("%1 · %2 · winner") if is_winner else self.tr("%1 · %2")
        return filled(words, place + 1, model)

    def _sight_of(self, place: int) -> Sight:
        return onto(self._scene.sight, self._comparison.size(place))
