"""Turns pixels from the clipboard into PNG bytes, off the window's thread."""

from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage


class BitmapEncoder(QObject):
    """Some programs offer a picture only as pixels; the library keeps files."""

    encoded = Signal(bytes, object)  # a PNG, and what it was asked with

    def encode(self, image: QImage, mark: object = None) -> None:
        """Answer with `encoded` later; an empty image has no answer."""
        if not image.isNull():
            QThreadPool.globalInstance().start(partial(self._encode, image, mark))

    def _encode(self, image: QImage, mark: object) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # 80: the quickest compression worth having; a screenshot takes a tenth second.
        image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
        self.encoded.emit(bytes(buffer.data().data()), mark)
