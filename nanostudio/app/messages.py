"""The one channel to the person: short messages that the window shows as toasts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nanostudio.app.words import translate
from nanostudio.core.errors import StudioError
from nanostudio.core.naming import plain


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


class Messages(QObject):
    """Takes messages from anywhere in the program and hands them to the window."""

    message_shown = Signal(object)  # Message
    message_withdrawn = Signal(object)  # Message: what it offered was done otherwise
    undo_changed = Signal(bool)  # whether `undo` has something to do

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undoable: Message | None = None

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
        self.message_shown.emit(message)

    def offer_undo(self, title: str, undo: Callable[[], None], hint: str = "") -> None:
        """Say what was done, with a way back: by its button, or by `undo` later on."""

        def once() -> None:
            if self._undoable is message:
                self._undoable = None
                self.undo_changed.emit(False)
            undo()

        words = translate("messages", "Undo")
        message = Message(Level.NOTE, plain(title, 200), plain(hint, 500), words, once)
        self._undoable = message
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
