"""How providers stand, as far as their last answers say; nobody is asked for it."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nanostudio.app.words import filled, translate
from nanostudio.core.errors import (
    InvalidKey,
    MissingKey,
    NetworkError,
    OutOfCredit,
    StudioError,
)
from nanostudio.core.task import Task, TaskState, WaitReason


class Stand(StrEnum):
    """What is known of a provider."""

    UNKNOWN = "unknown"
    CONNECTED = "connected"
    OFFLINE = "offline"
    KEY = "key"
    CREDIT = "credit"


_WAITS = {
    WaitReason.OFFLINE: Stand.OFFLINE,
    WaitReason.KEY: Stand.KEY,
    WaitReason.CREDIT: Stand.CREDIT,
    WaitReason.RATE_LIMIT: Stand.CONNECTED,
}
_ANSWERED = (TaskState.RUNNING, TaskState.COLLECTING, TaskState.DONE)
_ERRORS: tuple[tuple[type[StudioError], Stand], ...] = (
    (MissingKey, Stand.KEY),
    (InvalidKey, Stand.KEY),
    (OutOfCredit, Stand.CREDIT),
    (NetworkError, Stand.OFFLINE),
)


class Standing(QObject):
    """The last that was heard of each provider."""

    changed = Signal(str)  # provider id

    def __init__(self) -> None:
        super().__init__()
        self._stands: dict[str, Stand] = {}

    def note(self, task: Task, _progress: float | None = None) -> None:
        """Conclude from a task's change."""
        if task.state in _ANSWERED:
            self.set(task.request.provider, Stand.CONNECTED)
        elif task.state is TaskState.WAITING and task.wait_reason in _WAITS:
            self.set(task.request.provider, _WAITS[task.wait_reason])

    def note_error(self, provider: str, error: StudioError) -> None:
        """Conclude from what went wrong with a wish."""
        for kind, stand in _ERRORS:
            if isinstance(error, kind):
                self.set(provider, stand)
                return

    def set(self, provider: str, stand: Stand) -> None:
        """Something was heard: by a key's test, for example."""
        if self.of(provider) is not stand:
            self._stands[provider] = stand
            self.changed.emit(provider)

    def of(self, provider: str) -> Stand:
        """What is known of a provider."""
        return self._stands.get(provider, Stand.UNKNOWN)


def standing_words(stand: Stand, label: str) -> str:
    """("Monet connected"); only the name where nothing is known."""
    words = {
        Stand.UNKNOWN: "%1",
        Stand.CONNECTED: translate("standing", "%1 connected"),
        Stand.OFFLINE: translate("standing", "%1 offline"),
        Stand.KEY: translate("standing", "%1 needs a key"),
        Stand.CREDIT: translate("standing", "%1 is out of credit"),
    }
    return filled(words[stand], label)
