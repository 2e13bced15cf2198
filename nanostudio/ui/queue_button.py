"""Opens the queue from beside Generate: how much is there, and whether it is paused."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nanostudio.app.queue import QueueCounts
from nanostudio.ui import icons

_SIDE = 40  # pixels, as high as Generate


class QueueButton(QPushButton):
    """A sign and a count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "queue")
        self.setMinimumSize(_SIDE, _SIDE)
        self._counts, self._is_paused = QueueCounts(), False
        self._show()

    def show_counts(self, counts: QueueCounts) -> None:
        """How many tasks there are."""
        self._counts = counts
        self._show()

    def show_paused(self, is_paused: bool) -> None:
        """Whether nothing new is sent to someone."""
        self._is_paused = is_paused
        self._show()

    def _show(self) -> None:
        every = self._counts.every
        number = self.locale().toString(every)
        self.setText(number if every else "")
        name = self.tr("Queue: %1").replace("%1", number)
        self.setAccessibleName(name)
        sign, colour = ("pause", "warn") if self._is_paused else ("layers", "text_dim")
        icons.dress(self, sign, colour)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()
