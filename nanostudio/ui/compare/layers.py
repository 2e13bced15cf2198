"""Two pictures upon each other, by Qt's composition of their pixels."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

Paint = Callable[[QPainter, QRectF], None]  # paints all of what is seen in a place

_MODE = QPainter.CompositionMode


class Layers:
    """Keeps two layers as large as the screen needs, so that a frame makes none.

    Scaling is quick onto an opaque layer alone; layers of one size are then composed
    pixel by pixel."""

    def __init__(self) -> None:
        self._layers: list[QImage] = []

    def cover(
        self, painter: QPainter, box: QRectF, paint: Paint, opacity: float
    ) -> None:
        """Paint a picture into `box`, over what is there; `opacity` is 0..1."""
        ratio = painter.device().devicePixelRatioF()
        made = self._painted(box, [paint], ratio)
        painter.setOpacity(opacity)
        _lay(painter, box, made, ratio)
        painter.setOpacity(1.0)

    def difference(
        self,
        painter: QPainter,
        box: QRectF,
        paints: Sequence[Paint],
        gain: int,
        *,
        is_quick: bool = False,
    ) -> None:
        """Paint the absolute difference of two pictures into `box`, where both can be
        seen; black is alike. `gain` is a power of two. Quickly, a quarter of the pixels
        must do."""
        ratio = painter.device().devicePixelRatioF() / (2 if is_quick else 1)
        made = self._painted(box, paints, ratio)
        if not made:
            return
        one, two = made
        with QPainter(one) as below:
            below.setCompositionMode(_MODE.CompositionMode_Difference)
            below.drawImage(QPointF(), two)
            below.setCompositionMode(_MODE.CompositionMode_Plus)
            while gain > 1:  # onto itself: each pixel is read before it is written
                below.drawImage(QPointF(), one)
                gain //= 2
        _lay(painter, box, made, ratio)

    def forget(self) -> None:
        """Give the memory back."""
        self._layers.clear()

    def _painted(
        self, box: QRectF, paints: Sequence[Paint], ratio: float
    ) -> list[QImage]:
        """A layer for each of `paints`; none where there is nothing of `box`."""
        size = QSize(*(round(side * ratio) for side in box.size().toTuple()))
        if size.isEmpty():
            return []
        if not self._layers or self._layers[0].size() != size:
            kind = QImage.Format.Format_RGB32
            self._layers = [QImage(size, kind), QImage(size, kind)]
        made = self._layers[: len(paints)]
        for layer, paint in zip(made, paints, strict=True):
            with QPainter(layer) as below:
                below.scale(ratio, ratio)
                below.translate(-box.topLeft())
                paint(below, box)
        return made


def _lay(
    painter: QPainter, box: QRectF, layers: Sequence[QImage], ratio: float
) -> None:
    """Bring the first of `layers` to the screen, if there is one."""
    if layers:
        size = layers[0].size().toSizeF() / ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QRectF(box.topLeft(), size), layers[0])
