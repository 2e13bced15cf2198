"""The strokes of an edit as PNG bands, painted off the window's thread.

In bands, so that the largest picture takes 2 MB at a time, and no call into Qt holds
Python's lock for longer than a part of a frame."""

from functools import partial, reduce

from PySide6.QtCore import (
    QBuffer,
    QIODevice,
    QObject,
    QRect,
    QRectF,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from nanostudio.app.sketch import Edit
from nanostudio.core.recipe import Band, Stroke
from nanostudio.ui.sketch import strokes
from nanostudio.ui.sketch.frame import Frame, of_copy

_PIXELS = 1 << 19  # of a band
_QUICK = 80  # of PNG's quality: how little is compressed; strokes are flat anyway


class OverlayPainter(QObject):
    """Answers `paint` with `painted`, later."""

    painted = Signal(object, object)  # Edit, tuple[Band, ...]

    def paint(self, edit: Edit) -> None:
        """Begin; the strokes look as they do in the editor."""
        font = QGuiApplication.font()
        QThreadPool.globalInstance().start(partial(self._paint, edit, font))

    def _paint(self, edit: Edit, font: QFont) -> None:
        self.painted.emit(edit, bands(edit, font))


def bands(edit: Edit, font: QFont) -> tuple[Band, ...]:
    """Only where there is something, in the order from top to bottom."""
    size, frame = edit.result_size, of_copy(edit.recipe.crop, edit.size)
    rows = max(16, _PIXELS // size.width)
    covered = [
        (stroke, strokes.reach(stroke, frame, font)) for stroke in edit.recipe.strokes
    ]
    made = []
    for top in range(0, size.height, rows):
        box = QRectF(0, top, size.width, min(rows, size.height - top))
        touching = [(stroke, box & reach) for stroke, reach in covered]
        drawn = [stroke for stroke, part in touching if not part.isEmpty()]
        if drawn:
            parts = (part for _, part in touching)
            within = reduce(QRectF.united, parts).toAlignedRect()
            made.append(_band(within & box.toRect(), drawn, frame, font))
    return tuple(made)


def _band(box: QRect, drawn: list[Stroke], frame: Frame, font: QFont) -> Band:
    image = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.translate(-box.topLeft())
        for stroke in drawn:
            strokes.paint(painter, stroke, frame, font, QRectF(box))
    return Band(box.left(), box.top(), _png(image))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _QUICK)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
