"""The picture and its finished strokes as one pixmap: drawing on it is quick.

Many strokes take longer than a frame; then they are painted piece by piece while the
last pixmap is shown, moved and stretched to where the picture is now."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPixmap

from nanostudio.core.recipe import EVERYTHING, Stroke
from nanostudio.ui import theme
from nanostudio.ui.sketch import strokes
from nanostudio.ui.sketch.backdrop import Backdrop
from nanostudio.ui.sketch.frame import Frame

_CHECK = 8  # pixels of a square that shows through
_BUDGET_S = 0.006  # of a frame, for painting strokes


@dataclass(frozen=True, slots=True)
class Look:
    """What a pixmap shows, and for which widget."""

    size: QSize  # logical pixels
    ratio: float
    frame: Frame


class Layer(QObject):
    """`show` says what is wanted; `painted` tells when there is more of it."""

    painted = Signal()

    def __init__(self, backdrop: Backdrop) -> None:
        super().__init__(backdrop)
        self._backdrop = backdrop
        self._shown: _Canvas | None = None
        self._made: _Canvas | None = None
        self._wanted: tuple[Stroke, ...] = ()
        self._font = QFont()
        self._tick = QTimer(self, interval=0)
        self._tick.timeout.connect(self._on_tick)

    def forget(self) -> None:
        """The picture or the colours changed."""
        for canvas in (self._shown, self._made):
            if canvas is not None:
                canvas.is_stale = True

    def show(self, look: Look, drawn: tuple[Stroke, ...], font: QFont) -> None:
        """Have `drawn` on the picture, as it is looked at."""
        self._wanted, self._font = drawn, font
        newest = self._made or self._shown
        if newest is None or not newest.leads_to(look, drawn):
            self._made = _Canvas(look, self._backdrop)
        elif newest.strokes == drawn:
            return
        self._on_tick()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw what there is of it where the picture is now."""
        shown = self._shown
        if shown is None:
            self._backdrop.paint(painter, frame)
            return
        before = shown.look.frame
        if frame == before:
            painter.drawPixmap(0, 0, shown.pixmap)
            return
        painter.save()
        across = frame.width / before.width
        painter.translate(
            frame.left - before.left * across, frame.top - before.top * across
        )
        painter.scale(across, across)
        painter.drawPixmap(0, 0, shown.pixmap)
        painter.restore()

    def _on_tick(self) -> None:
        canvas = self._made or self._shown
        if canvas is None:
            return
        if canvas.advance(self._wanted, self._font):
            self._shown, self._made = canvas, None
            self._tick.stop()
            self.painted.emit()
        elif not self._tick.isActive():
            self._tick.start()


class _Canvas:
    """A pixmap on its way: the picture, and the first of the strokes."""

    def __init__(self, look: Look, backdrop: Backdrop) -> None:
        self.look, self.strokes = look, tuple[Stroke, ...]()
        self.is_stale = False
        self.pixmap = QPixmap(look.size * look.ratio)
        self.pixmap.setDevicePixelRatio(look.ratio)
        tokens = theme.current()
        self.pixmap.fill(QColor(tokens.window))
        with QPainter(self.pixmap) as painter:
            if backdrop.is_clear:
                painter.fillRect(look.frame.rect(EVERYTHING), _checks(tokens))
            backdrop.paint(painter, look.frame)

    def leads_to(self, look: Look, drawn: tuple[Stroke, ...]) -> bool:
        """Whether more strokes on top are all that is missing."""
        is_begun = drawn[: len(self.strokes)] == self.strokes
        return not self.is_stale and look == self.look and is_begun

    def advance(self, wanted: tuple[Stroke, ...], font: QFont) -> bool:
        """Paint for a part of a frame; whether all of `wanted` is there."""
        until = time.perf_counter() + _BUDGET_S
        with QPainter(self.pixmap) as painter:
            for stroke in wanted[len(self.strokes) :]:
                strokes.paint(painter, stroke, self.look.frame, font)
                self.strokes = (*self.strokes, stroke)
                if time.perf_counter() > until:
                    break
        return len(self.strokes) == len(wanted)


def _checks(tokens: theme.Theme) -> QBrush:
    """Squares as editors of pictures show what is clear."""
    tile = QPixmap(2 * _CHECK, 2 * _CHECK)
    tile.fill(QColor(tokens.panel_raised))
    with QPainter(tile) as painter:
        for at in (0, _CHECK):
            painter.fillRect(at, at, _CHECK, _CHECK, QColor(tokens.line))
    return QBrush(tile)
