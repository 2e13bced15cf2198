"""Pictures dropped or pasted on one widget, as sources for the library."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app import tray as mimes
from nanostudio.ui.bitmap import BitmapEncoder


class PictureDrop(QObject):
    """Takes what the tray takes. An address on the web is asked for first."""

    taken = Signal(object)  # tuple[Source, ...]
    address_dropped = Signal(str)
    refused = Signal(object)  # StudioError
    hovered = Signal(bool)  # pictures are held over it

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.is_open = True  # whether it takes anything
        self.origin: QObject | None = None  # where what is dropped was dragged from
        self._encoder = BitmapEncoder(self)
        self._encoder.encoded.connect(self._on_encoder_encoded)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def take(self, mime: QMimeData) -> bool:
        """Hand on the pictures of a drop or paste; False when it has none."""
        offer = mimes.read(mime) if self.is_open else mimes.Offer()
        for problem in offer.refused:
            self.refused.emit(problem)
        if offer.sources:
            self.taken.emit(offer.sources)
        for url in offer.urls:
            self.address_dropped.emit(url)
        if offer.has_bitmap:
            self._encoder.encode(QImage(mime.imageData()))
        return bool(offer)

    def paste(self) -> bool:
        """Take pictures from the clipboard; False when it has none."""
        return self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if not self.is_open or not mimes.read(event.mimeData()):
                return False
            self._accept(event)
            self.hovered.emit(True)
        elif isinstance(event, QDragMoveEvent):
            self._accept(event)
        elif event.type() is QEvent.Type.DragLeave:
            self.hovered.emit(False)
        elif isinstance(event, QDropEvent):
            self.hovered.emit(False)
            self.origin = event.source()
            is_taken = self.take(event.mimeData())
            self.origin = None
            if not is_taken:
                return False
            self._accept(event)
        else:
            return False
        return True

    def _accept(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _on_encoder_encoded(self, png: bytes, _mark: object) -> None:
        self.taken.emit((png,))
