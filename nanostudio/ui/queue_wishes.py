"""What a person can wish of the queue as a whole, in one place, wired once."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.asides import Asides
from nanostudio.core.spec import EVERYONE


class QueueWishes(QObject):
    """Signals of wishes, and what is paused as it stands."""

    pause_requested = Signal(str)  # provider id or EVERYONE
    resume_requested = Signal(str)
    cancel_queued_requested = Signal()
    show_requested = Signal(str)  # task id: to be seen in the gallery

    def __init__(self, asides: Asides, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asides = asides

    @property
    def is_paused(self) -> bool:
        """Whether nothing new is sent to anyone."""
        return EVERYONE in self.asides.paused

    def toggle(self, provider: str = EVERYONE) -> None:
        """Pause, or go on."""
        if provider in self.asides.paused:
            self.resume_requested.emit(provider)
        else:
            self.pause_requested.emit(provider)
