"""Drops and pastes on a panel, brought to the place in the tray where they belong."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app import tray as mimes
from nanostudio.app.references import Tray
from nanostudio.ui.bitmap import BitmapEncoder
from nanostudio.ui.tray import ReferenceTray


class PictureDrops(QObject):
    """Watches `panel`: what is dropped on a slot of `shown` lands in front of it."""

    address_dropped = Signal(str, object)  # on the web, and the token it lands before

    def __init__(self, panel: QWidget, shown: ReferenceTray, tray: Tray) -> None:
        super().__init__(panel)
        self._panel, self._shown, self._tray = panel, shown, tray
        self._encoder = BitmapEncoder(self)
        self._encoder.encoded.connect(self._on_encoder_encoded)
        panel.setAcceptDrops(True)
        panel.installEventFilter(self)

    def take(self, mime: QMimeData, before: int | None = None) -> bool:
        """Hand on the pictures of a drop or paste; False when it has none."""
        offer = mimes.read(mime)
        for problem in offer.refused:
            self._tray.refused.emit(problem)
        if offer.sources:
            self._tray.offer(offer.sources, before)
        for url in offer.urls:
            self.address_dropped.emit(url, before)
        if offer.has_bitmap:
            self._encoder.encode(QImage(mime.imageData()), before)
        return bool(offer)

    def paste(self) -> bool:
        """Take pictures from the clipboard; False when it has none."""
        return self.take(_copied())

    def can_paste(self) -> bool:
        """Whether the clipboard has pictures."""
        return bool(mimes.read(_copied()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if not mimes.read(event.mimeData()):
                return False
            self._mark(event)
        elif isinstance(event, QDragMoveEvent):
            self._mark(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._shown.show_drop(None)
        elif isinstance(event, QDropEvent):
            self._shown.show_drop(None)
            before = self._shown.place_at(self._where(event))
            if not self.take(event.mimeData(), before):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            return False
        return True

    def _mark(self, event: QDragMoveEvent) -> None:
        self._shown.show_drop(self._where(event))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _where(self, event: QDropEvent) -> QPoint:
        return self._shown.mapFrom(self._panel, event.position().toPoint())

    def _on_encoder_encoded(self, png: bytes, before: int | None) -> None:
        self._tray.offer([png], before)


def _copied() -> QMimeData:
    """What the clipboard has; Qt gives None where it has nothing."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()
