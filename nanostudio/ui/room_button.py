"""A room's button in the activity bar; what is dragged over it goes into the room."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

_SPRING_MS = 450  # long enough not to be met in passing


class RoomButton(QToolButton):
    """Held over it, a picture opens the room, so that it can be dropped there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._spring = QTimer(self, singleShot=True, interval=_SPRING_MS)
        self._spring.timeout.connect(self.click)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._spring.start()
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.accept()  # else it is not told when the picture leaves it

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._spring.stop()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._spring.stop()
        event.ignore()
