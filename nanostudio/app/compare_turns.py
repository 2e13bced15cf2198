"""Whose pixels are fetched next, where several pictures are looked at together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from nanostudio.app.viewer import Answer, Cancel, Fetch, Viewed, Viewer
from nanostudio.core.errors import StudioError
from nanostudio.core.pixels import Pixels


@dataclass(eq=False, slots=True)
class _Turn:
    """A request; `stop` cancels it once it is under way."""

    begin: Callable[[Answer], Cancel]
    answer: Answer
    sha256: str
    stop: Cancel | None = None


class Turns:
    """One request at a time: first for a picture nothing was fetched of, then for the
    one that was decoded last, because the child decodes any other anew."""

    def __init__(self) -> None:
        self._waiting: list[_Turn] = []
        self._active: _Turn | None = None
        self._served: set[str] = set()
        self._last = ""

    def ask(self, fetch: Fetch, picture: Viewed, step: int, answer: Answer) -> Cancel:
        """Have `fetch` answer when it is the picture's turn."""
        turn = _Turn(partial(fetch, picture, step), answer, picture.sha256)
        self._waiting.append(turn)
        self._go_on()
        return partial(self._drop, turn)

    def begin_anew(self) -> None:
        """Other pictures are looked at."""
        self._served.clear()
        self._last = ""

    def _go_on(self) -> None:
        if self._active is not None or not self._waiting:
            return
        turn = min(self._waiting, key=self._urgency)
        self._waiting.remove(turn)
        self._active = turn
        turn.stop = turn.begin(partial(self._take, turn))

    def _urgency(self, turn: _Turn) -> tuple[bool, bool]:
        """Which is smaller for what is more urgent."""
        return turn.sha256 in self._served, turn.sha256 != self._last

    def _take(self, turn: _Turn, found: Pixels | StudioError) -> None:
        if self._active is not turn:
            return
        self._active, self._last = None, turn.sha256
        self._served.add(turn.sha256)
        turn.answer(found)
        self._go_on()

    def _drop(self, turn: _Turn) -> None:
        if turn in self._waiting:
            self._waiting.remove(turn)
        elif self._active is turn:
            self._active = None
            if turn.stop is not None:
                turn.stop()
            self._go_on()


class Side(Viewer):
    """One of the pictures that are looked at together."""

    def __init__(self, turns: Turns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = turns

    def attach(self, fetch: Fetch) -> None:
        """Begin, with `fetch` as Viewer says."""
        super().attach(partial(self._turns.ask, fetch))
