"""Pictures on their way into a cell: dropped, picked from files, or from the web."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from nanostudio.app import tray
from nanostudio.app.messages import Level, Messages
from nanostudio.app.tray import Source
from nanostudio.app.words import filled
from nanostudio.ui.bitmap import BitmapEncoder
from nanostudio.ui.browse import browse_pictures


class CellIntake(QObject):
    """Nothing is fetched from the web before the person said so."""

    pictures_given = Signal(str, object)  # cell id, tuple[Source, ...]: never empty

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._encoder = BitmapEncoder(self)
        self._encoder.encoded.connect(self._on_encoder_encoded)

    def take(self, cell_id: str, mime: QMimeData) -> bool:
        """Hand on the pictures of a drop or paste; False when it has none."""
        offer = tray.read(mime)
        for problem in offer.refused:
            self._messages.report(problem)
        self._give(cell_id, offer.sources)
        for url in offer.urls:
            title = filled(self.tr("Fetch the picture from %1?"), QUrl(url).host())
            fetch = partial(self._give, cell_id, (tray.on_web(url),))
            self._messages.show(Level.NOTE, title, url, self.tr("Fetch"), fetch)
        if offer.has_bitmap:
            self._encoder.encode(QImage(mime.imageData()), cell_id)
        return bool(offer)

    def browse(self, cell_id: str, parent: QWidget) -> None:
        """Let the person pick files for it."""
        if cell_id:
            take = partial(self._on_files, cell_id)
            browse_pictures(parent, self.tr("Put pictures into cells"), take)

    def _give(self, cell_id: str, sources: tuple[Source, ...]) -> None:
        if sources:
            self.pictures_given.emit(cell_id, sources)

    def _on_files(self, cell_id: str, paths: list[Path]) -> None:
        self._give(cell_id, tuple(paths))

    def _on_encoder_encoded(self, png: bytes, cell_id: str) -> None:
        self._give(cell_id, (png,))
