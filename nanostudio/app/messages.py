"""The one channel to the person: short messages that the window shows as toasts.

Each is kept for a while in a log, so that nothing that vanished is lost."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nanostudio.app.gallery import clock_ms
from nanostudio.app.words import translate
from nanostudio.core.errors import StudioError
from nanostudio.core.naming import plain
from nanostudio.core.say import joined

_MOST_KEPT = 100


class Level(StrEnum):
    """How a message is drawn; a problem stays until it is dismissed."""

    NOTE = "note"
    GOOD = "good"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Message:
    """Plain text for the person; `action` runs when `action_text` is clicked."""

    level: Level
    title: str
    hint: str = ""
    action_text: str = ""
    action: Callable[[], None] | None = field(default=None, repr=False)
    details: str = ""  # of a bug: lines to copy, without secrets

    @property
    def words(self) -> str:
        """All of it as one line."""
        return joined(self.title, self.hint)

    def is_same(self, other: "Message") -> bool:
        """Whether it says the same, whatever its action does."""
        own = (self.level, self.words, self.details)
        return own == (other.level, other.words, other.details)


@dataclass(frozen=True, slots=True)
class Logged:
    """A message in the log; `at_ms` is when it was last said, `times` how often."""

    message: Message
    at_ms: int
    times: int = 1


class Messages(QObject):
    """Takes messages from anywhere in the program and hands them to the window."""

    message_shown = Signal(object)  # Message
    message_withdrawn = Signal(object)  # Message: what it offered was done otherwise
    undo_changed = Signal(bool)  # whether `undo` has something to do
    log_changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        now_ms: Callable[[], int] = clock_ms,
    ) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._undoable: Message | None = None
        self._log: deque[Logged] = deque(maxlen=_MOST_KEPT)

    @property
    def log(self) -> tuple[Logged, ...]:
        """What was said, the last first."""
        return tuple(reversed(self._log))

    def show(
        self,
        level: Level,
        title: str,
        hint: str = "",
        action_text: str = "",
        action: Callable[[], None] | None = None,
    ) -> None:
        """Show `title`, with `hint` below it and one optional action ("Undo")."""
        message = Message(
            level, plain(title, 200), plain(hint, 500), action_text, action
        )
        self._keep(message)
        self.message_shown.emit(message)

    def offer_undo(
        self,
        title: str,
        undo: Callable[[], None],
        hint: str = "",
        *,
        is_quiet: bool = False,
    ) -> None:
        """Say what was done, with a way back: by its button, or by `undo` later on.

        `is_quiet`: one sees it anyway, and is told nothing; only `undo` is left."""

        def once() -> None:
            if self._undoable is message:
                self._undoable = None
                self.undo_changed.emit(False)
            undo()

        words = translate("messages", "Undo")
        message = Message(Level.NOTE, plain(title, 200), plain(hint, 500), words, once)
        self._undoable = message
        if not is_quiet:
            self._keep(message)
            self.message_shown.emit(message)
        self.undo_changed.emit(True)

    def undo(self) -> None:
        """Take the last thing back that offered it; nothing when there is none."""
        message = self._undoable
        if message is not None and message.action is not None:
            message.action()
            self.message_withdrawn.emit(message)

    def report(self, error: StudioError) -> None:
        """Show a failure in its own words."""
        self.show(Level.PROBLEM, error.title, error.hint)

    def report_bug(self, bug: BaseException) -> None:
        """Say that we made a mistake, with what it takes to report it."""
        from nanostudio.app.trace import details  # late: nothing needs it at a start

        message = Message(
            Level.PROBLEM,
            self.tr("This is a bug."),
            self.tr("Your tasks are safe. Please report it with the details."),
            details=details(bug),
        )
        self._keep(message)
        self.message_shown.emit(message)

    def keep(self, error: StudioError) -> None:
        """Put a failure into the log alone: it is shown where it belongs."""
        title, hint = plain(error.title, 200), plain(error.hint, 500)
        self._keep(Message(Level.PROBLEM, title, hint))

    def _keep(self, message: Message) -> None:
        times = 1
        if self._log and self._log[-1].message.is_same(message):
            times += self._log.pop().times
        self._log.append(Logged(message, self._now_ms(), times))
        self.log_changed.emit()
