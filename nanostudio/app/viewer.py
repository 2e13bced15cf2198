"""Which picture of a list is looked at, and which of its pixels to fetch next."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import floor, log2

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.tiles import Tile
from nanostudio.core.errors import StudioError
from nanostudio.core.geometry import Size
from nanostudio.core.naming import plain
from nanostudio.core.pixels import Pixels

MOST_BYTES = 512 * 2**20  # of pixels that are kept, on the disk and in memory
_SLACK = 1.1  # enlarging by a tenth cannot be seen; the next level costs four times
_SETTLE_MS = 120  # a picture that is looked at for less is passed by


@dataclass(frozen=True, slots=True)
class Viewed:
    """A picture of the list; `path` is relative to the library's folder."""

    sha256: str
    path: str
    width: int
    height: int
    format: str
    title: str  # what a person calls it


def viewed(tile: Tile) -> Viewed:
    """The picture of a tile that has one."""
    output = tile.output
    assert output is not None  # noqa: S101 - only pictures are looked at
    title = plain(tile.prompt, 120) or tile.model
    return Viewed(
        output.sha256, output.path, output.width, output.height, output.format, title
    )


Answer = Callable[[Pixels | StudioError], None]
Cancel = Callable[[], None]
Fetch = Callable[[Viewed, int, Answer], Cancel]  # picture, step, answer
_Key = tuple[str, int]  # sha256 and step


def step_for(scale: float, size: Size) -> int:
    """How often the sides of a picture of `size` may be halved and still be sharp.

    `scale`: pixels of the screen per pixel of the picture."""
    most = floor(log2(max(size.width, size.height)))
    return max(0, min(floor(log2(_SLACK / scale)), most))


class Viewer(QObject):
    """Fetches what is looked at first, then what may be looked at next, one at a time.

    Nothing is fetched before `attach`. What is under way is cancelled when nobody
    wants it any more."""

    current_changed = Signal()  # another picture, or another list
    place_changed = Signal()  # how many there are before the list, and after it
    pixels_changed = Signal()  # pixels of the current picture came, or its problem
    closed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, most_bytes: int = MOST_BYTES
    ) -> None:
        super().__init__(parent)
        self._most_bytes = most_bytes
        self._fetch: Fetch | None = None
        self._pictures: tuple[Viewed, ...] = ()
        self._at, self._way = 0, 1
        self._before, self._every = 0, 0
        self._room = Size(1, 1)
        self._step = 0
        self._kept: OrderedDict[_Key, Pixels] = OrderedDict()
        self._asked: set[_Key] = set()  # since the current picture is shown
        self._under_way: tuple[_Key, Cancel] | None = None
        self._problem: StudioError | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._fill)

    @property
    def current(self) -> Viewed | None:
        """The picture that is looked at."""
        return self._pictures[self._at] if self._pictures else None

    @property
    def pictures(self) -> tuple[Viewed, ...]:
        """The list one came from."""
        return self._pictures

    @property
    def at(self) -> int:
        """The current one's place in the list, from 0."""
        return self._at

    @property
    def standing(self) -> tuple[int, int]:
        """Which one it is of all there are, from 1, and how many those are: with those
        outside the list."""
        every = max(self._every, self._before + len(self._pictures))
        return self._before + self._at + 1, every

    @property
    def problem(self) -> StudioError | None:
        """Why the current picture cannot be shown, in words."""
        return self._problem

    def attach(self, fetch: Fetch) -> None:
        """Begin: `fetch` starts one request and answers on this thread, once.

        It may answer at once, and hands back what cancels it (then no answer)."""
        self._fetch = fetch
        self._fill()

    def open(self, pictures: Sequence[Viewed], at: int = 0) -> None:
        """Look at the list, its picture `at` first."""
        self._pictures, self._at, self._way = tuple(pictures), 0, 1
        self._before = self._every = 0
        self._show(max(0, min(at, len(self._pictures) - 1)))

    def extend(self, before: Sequence[Viewed], after: Sequence[Viewed]) -> None:
        """Make the list longer; one goes on looking at the same picture."""
        self._pictures = (*before, *self._pictures, *after)
        self._at += len(before)
        self._before = max(0, self._before - len(before))
        self.place_changed.emit()
        self._fill()

    def place(self, before: int, every: int) -> None:
        """There are `before` pictures before the list, and `every` in all."""
        if (before, every) != (self._before, self._every):
            self._before, self._every = before, every
            self.place_changed.emit()

    def go(self, at: int) -> bool:
        """Look at another one of the list; False when there is none at that place."""
        if not 0 <= at < len(self._pictures) or at == self._at:
            return False
        self._way = 1 if at > self._at else -1
        self._show(at)
        return True

    def step(self, by: int) -> bool:
        """Look at the next one, or at the one before; False at an end of the list."""
        return self.go(self._at + by)

    def set_room(self, room: Size) -> None:
        """How large pictures are shown whole, in pixels of the screen."""
        self._room = room

    def want(self, scale: float) -> None:
        """The current picture is shown with so many pixels of the screen for each of
        its own."""
        shown = self.current
        if shown is not None:
            self._step = step_for(scale, Size(shown.width, shown.height))
            self._fill()

    def pixels(self, step: int) -> Pixels | None:
        """The best there is to show the current picture halved `step` times: just as
        sharp, or finer, or else the least coarse."""
        shown = self.current
        if shown is None:
            return None
        steps = [known for sha256, known in self._kept if sha256 == shown.sha256]
        if not steps:
            return None
        key = (shown.sha256, max((s for s in steps if s <= step), default=min(steps)))
        self._kept.move_to_end(key)
        return self._kept[key]

    def best(self) -> Pixels | None:
        """The pixels for what was wanted last."""
        return self.pixels(self._step)

    @property
    def is_sharp(self) -> bool:
        """Whether they are as sharp as they can be on the screen."""
        shown = self.current
        return shown is not None and any(
            sha256 == shown.sha256 and step <= self._step for sha256, step in self._kept
        )

    def close(self) -> None:
        """Look at nothing, and forget all pixels."""
        self._settling.stop()
        self._cancel()
        self._pictures, self._at, self._problem = (), 0, None
        self._kept.clear()
        self._asked.clear()
        self.current_changed.emit()
        self.closed.emit()

    def _show(self, at: int) -> None:
        self._at, self._problem = at, None
        self._asked.clear()
        shown = self.current
        if shown is not None:
            self._step = self._whole_step(shown)
        is_passing_by = self._settling.isActive()
        self._settling.start()
        self.current_changed.emit()
        if not is_passing_by:
            self._fill()

    def _whole_step(self, picture: Viewed) -> int:
        room, size = self._room, Size(picture.width, picture.height)
        scale = min(room.width / size.width, room.height / size.height, 1.0)
        return step_for(scale, size)

    def _plan(self) -> Iterator[tuple[Viewed, int]]:
        """What to have, most urgent first."""
        shown = self.current
        if shown is None:
            return
        if self._problem is None:
            yield shown, self._step
        if self._settling.isActive():
            return
        if self._problem is None:
            for step in range(self._step - 1, -1, -1):
                yield shown, step
        for at in (self._at + self._way, self._at - self._way):
            if 0 <= at < len(self._pictures):
                yield self._pictures[at], self._whole_step(self._pictures[at])

    def _fill(self) -> None:
        if self._fetch is None:
            return
        plan = list(self._plan())
        wanted = [(picture.sha256, step) for picture, step in plan]
        if self._under_way is not None:
            if self._under_way[0] in wanted:
                return
            self._cancel()
        for (picture, step), key in zip(plan, wanted, strict=True):
            if key not in self._kept and key not in self._asked:
                self._begin(self._fetch, picture, step)
                return

    def _begin(self, fetch: Fetch, picture: Viewed, step: int) -> None:
        key = (picture.sha256, step)

        def answer(found: Pixels | StudioError) -> None:
            if self._under_way is not None and self._under_way[1] is cancel:
                self._under_way = None
                self._take(key, found)
                self._fill()

        calls: list[Cancel] = []

        def cancel() -> None:
            for call in calls:
                call()

        self._asked.add(key)
        self._under_way = (key, cancel)
        calls.append(fetch(picture, step, answer))

    def _take(self, key: _Key, found: Pixels | StudioError) -> None:
        shown = self.current
        is_shown = shown is not None and shown.sha256 == key[0]
        if isinstance(found, Pixels):
            self._kept[key] = found
            spare = "" if shown is None else shown.sha256
            _drop_oldest(self._kept, self._most_bytes, spare)
        elif is_shown:
            self._problem = found
        if is_shown:
            self.pixels_changed.emit()

    def _cancel(self) -> None:
        if self._under_way is not None:
            (key, cancel), self._under_way = self._under_way, None
            self._asked.discard(key)
            cancel()


def _drop_oldest(kept: OrderedDict[_Key, Pixels], most_bytes: int, spare: str) -> None:
    """Hold to the bound; the picture with the hash `spare` stays in any case."""
    taken = sum(pixels.size_bytes for pixels in kept.values())
    for key in list(kept):
        if taken <= most_bytes:
            return
        if key[0] != spare:
            taken -= kept.pop(key).size_bytes


def is_changed(viewer: Viewer) -> bool:
    """Whether the file has another size than the picture that was kept."""
    shown = viewer.current
    found = None if shown is None else viewer.pixels(0)
    if shown is None or found is None:
        return False
    return found.whole != Size(shown.width, shown.height)
