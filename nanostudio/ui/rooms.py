"""The rooms of the window: one is seen, and each is made when it is first entered."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

STUDIO, CHARACTERS, SHEETS = "studio", "characters", "sheets"


class Room(QWidget):
    """What of a room the window asks for."""

    def parts(self) -> tuple[QWidget, ...]:
        """What the keyboard goes through from part to part, as it stands."""
        return (self,)

    def generate(self) -> None:
        """Do what the keys of Generate do here; nothing where nothing is bought."""


class Rooms(QStackedWidget):
    """By name; the first one added is seen first."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = ""
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}

    def add(self, room: str, make: Callable[[], QWidget]) -> None:
        """`make` builds it when it is first entered."""
        self._makers[room] = make
        if not self.current:
            self.enter(room)

    def enter(self, room: str) -> None:
        """Show a room; one that there is not changes nothing."""
        if room == self.current or room not in self._makers:
            return
        page = self.page(room)
        self.current = room
        self.setCurrentWidget(page)
        self.entered.emit(room)

    def page(self, room: str) -> QWidget:
        """What is seen in a room; it is made if need be. Raises KeyError."""
        if room not in self._made:
            self._made[room] = self._makers[room]()
            self.addWidget(self._made[room])
        return self._made[room]
