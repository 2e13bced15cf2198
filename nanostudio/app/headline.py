"""The window's title: how far the work is, for who looks at the task bar."""

from PySide6.QtCore import QObject, Signal

from nanostudio.app.run import Progress
from nanostudio.app.words import filled, translate

NAME = "NanoStudio"


class Headline(QObject):
    """Told how things are; says the title."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = NAME
        self._progress = Progress()
        self._needs_person = False
        self._has_failed = False  # while nobody looked
        self._is_active = True
        self._done = 0  # pictures that came while nobody looked

    def set_progress(self, progress: Progress) -> None:
        """How far the run is."""
        has_ended = self._progress.is_going and not progress.is_going
        if progress.is_going:
            self._done = 0
        elif has_ended and not self._is_active:
            self._done = progress.made
        self._progress = progress
        self._tell()

    def set_needs_person(self, needs_person: bool) -> None:
        """Whether money is in doubt, or something waits for the person."""
        self._needs_person = needs_person
        self._tell()

    def note_failure(self) -> None:
        """Something went wrong; the title says so to who does not look."""
        self._has_failed = not self._is_active
        self._tell()

    def set_active(self, is_active: bool) -> None:
        """Whether the window is the one the person works in."""
        self._is_active = is_active
        if is_active:
            self._done, self._has_failed = 0, False
        self._tell()

    def _tell(self) -> None:
        text = self._text()
        if text != self.text:
            self.text = text
            self.changed.emit(text)

    def _text(self) -> str:
        words = ""
        if self._progress.is_going:
            place = translate("title", "%1 of %2")
            words = filled(place, self._progress.over, self._progress.every)
        elif self._done:
            words = filled(translate("title", "Done %1"), self._done)
        mark = "! " if self._needs_person or self._has_failed else ""
        return f"{mark}{words} · {NAME}" if words else f"{mark}{NAME}"
