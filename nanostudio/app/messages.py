"""The one channel to the person: short messages that the window shows as toasts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

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

    def report(self, error: StudioError) -> None:
        """Show a failure in its own words."""
        self.show(Level.PROBLEM, error.title, error.hint)
