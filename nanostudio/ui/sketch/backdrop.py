"""The picture one draws on, read from our own preview file off the window's thread."""

from functools import partial

from PySide6.QtCore import QObject, QRectF, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from nanostudio.core.recipe import EVERYTHING
from nanostudio.ui.sketch.frame import Frame


class Backdrop(QObject):
    """Empty until it is read. Drawn smoothly when it is made smaller, and as it is
    when it is made so much larger that one looks at pixels."""

    loaded = Signal()
    _read = Signal(QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._read.connect(self._on_read)

    @property
    def width(self) -> int:
        """Pixels across of what was read; 0 before."""
        return self._pixmap.width()

    @property
    def is_clear(self) -> bool:
        """Whether one can look through parts of it."""
        return self._pixmap.hasAlphaChannel()

    def load(self, path: str) -> None:
        """Begin to read the file; `loaded` tells when it can be painted."""
        if not path:
            return
        QThreadPool.globalInstance().start(partial(self._load, path))

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw it where `frame` is."""
        if self._pixmap.isNull():
            return
        shrinks = frame.width < 3 * self._pixmap.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        painter.drawPixmap(
            frame.rect(EVERYTHING), self._pixmap, QRectF(self._pixmap.rect())
        )

    def _load(self, path: str) -> None:
        image = QImageReader(path).read()
        has_alpha = image.hasAlphaChannel()
        kind = QImage.Format
        wanted = kind.Format_ARGB32_Premultiplied if has_alpha else kind.Format_RGB32
        self._read.emit(image.convertToFormat(wanted))

    def _on_read(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.loaded.emit()
