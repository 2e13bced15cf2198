"""Which thumbnails to fetch next: only what is wanted now, a few at a time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Signal

LEVELS = (256, 512, 1024)  # longest sides that are kept on disk, in pixels
_ABREAST = 4  # fetches at once: the decoding child makes one at a time
_SLACK = 1.1  # enlarging by a tenth cannot be seen; the next level costs four times


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thumbnail: `path` is the original's, relative to the library folder."""

    sha256: str
    path: str
    pixels: int  # one of LEVELS


Answer = Callable[[Path | None], None]  # the file, or None when it cannot be had
Cancel = Callable[[], None]
Fetch = Callable[[str, str, int, Answer], Cancel]  # sha256, path, pixels, answer


def level(pixels: float) -> int:
    """The smallest level that shows `pixels` sharply; the largest when none does."""
    return next((step for step in LEVELS if step * _SLACK >= pixels), LEVELS[-1])


class Thumbnails(QObject):
    """Fetches what is wanted, in the order it is wanted, and forgets the rest.

    Nothing is fetched before `attach`, nor twice at the same time."""

    thumbnail_ready = Signal(object, object)  # Wanted, Path
    thumbnail_missing = Signal(object)  # Wanted

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Fetch | None = None
        self._lists: dict[str, tuple[Wanted, ...]] = {}
        self._fetching: dict[Wanted, Cancel] = {}
        self._answered: set[Wanted] = set()
        self._missing: set[Wanted] = set()  # of those
        self._is_filling = False

    def attach(self, fetch: Fetch) -> None:
        """Begin: `fetch` starts one thumbnail and answers on this thread, once.

        It may answer at once, and hands back what cancels it (then no answer)."""
        self._fetch = fetch
        self._fill()

    def want(self, asker: str, wanted: Iterable[Wanted]) -> None:
        """Replace what `asker` wants, most urgent first.

        The shortest list goes first: one preview need not wait for a wall of tiles.
        What nobody wants any more is dropped, and cancelled if it had begun."""
        self._lists[asker] = tuple(wanted)
        still = set(chain.from_iterable(self._lists.values()))
        for gone in [key for key in self._fetching if key not in still]:
            self._fetching.pop(gone)()
        self._answered &= still
        self._missing &= still
        self._fill()

    def ask_again(self) -> None:
        """Fetch once more what could not be had: a file or a disk is back."""
        self._answered -= self._missing
        self._missing.clear()
        self._fill()

    def _fill(self) -> None:
        # A fetch may answer at once: the outer loop goes on, no deeper call.
        if self._fetch is None or self._is_filling:
            return
        self._is_filling = True
        while len(self._fetching) < _ABREAST and (wanted := self._next()):
            self._begin(self._fetch, wanted)
        self._is_filling = False

    def _next(self) -> Wanted | None:
        lists: list[tuple[Wanted, ...]] = sorted(self._lists.values(), key=len)
        every = chain.from_iterable(lists)
        begun = self._answered | self._fetching.keys()
        return next((wanted for wanted in every if wanted not in begun), None)

    def _begin(self, fetch: Fetch, wanted: Wanted) -> None:
        def answer(path: Path | None) -> None:
            if wanted in self._fetching:
                del self._fetching[wanted]
                self._answered.add(wanted)
                self._tell(wanted, path)
                self._fill()

        self._fetching[wanted] = _not_yet
        cancel = fetch(wanted.sha256, wanted.path, wanted.pixels, answer)
        if wanted in self._fetching:
            self._fetching[wanted] = cancel

    def _tell(self, wanted: Wanted, path: Path | None) -> None:
        if path is None:
            self._missing.add(wanted)
            self.thumbnail_missing.emit(wanted)
        else:
            self.thumbnail_ready.emit(wanted, path)


def _not_yet() -> None:
    """Cancel what has not said how it is cancelled."""
