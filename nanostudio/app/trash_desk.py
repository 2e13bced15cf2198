"""Carries pictures into the trash and out of it, many in pieces, with a way back."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.messages import Level, Messages
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import LibraryMissing, StudioError
from nanostudio.library.trash import Moved, Trash
from nanostudio.store.database import Database
from nanostudio.store.trash import count_trashed, trashed_before

_PIECE = 100  # pictures moved together: the window and other queries wait no longer
_SWEEP_MS = 3_600_000  # an hour; a computer that sleeps at night misses whole days
_DAY_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a wish for many pictures is."""

    title: str
    done: int
    of: int


class TrashDesk(QObject):
    """Every slot here only starts work; what it tells of is durable by then.

    Numbers are those of pictures, and too large for Qt's integers."""

    trashed = Signal(object)  # list[int]
    restored = Signal(object)  # list[int]
    purged = Signal(object)  # list[int]
    progressed = Signal(object)  # Progress; None: it has ended
    counted = Signal(int)  # how many pictures are in the trash

    def __init__(
        self,
        *,
        trash: Trash,
        database: Database,
        messages: Messages,
        spawn: Spawn,
        days: Callable[[], int],
        now_ms: Callable[[], int],
    ) -> None:
        """`days`: after how many the trash is emptied; 0 for never."""
        super().__init__()
        self._trash, self._database = trash, database
        self._messages, self._spawn = messages, spawn
        self._days, self._now_ms = days, now_ms
        self._wishes = count(1)
        self._given_up = 0  # this wish and all before it
        self._latest = 0
        self._timer = QTimer(self, interval=_SWEEP_MS)
        self._timer.timeout.connect(self.sweep)

    async def start(self) -> None:
        """End what a crash left half done, then empty the trash of what is old."""
        try:
            await self._settle()
        except StudioError as error:
            self._report(error)
        self._timer.start()
        self.sweep()

    def settle(self) -> None:
        """End what a disk that was taken away left half done: it is back."""
        self._spawn(self._settle(), "settle the trash")

    def trash(self, numbers: Iterable[int]) -> None:
        """Move pictures into the trash."""
        self._start(self._put, numbers, "move to the trash")

    def restore(self, numbers: Iterable[int]) -> None:
        """Move pictures out of the trash."""
        self._start(self._restore, numbers, "restore from the trash")

    def purge(self, numbers: Iterable[int]) -> None:
        """Delete pictures in the trash for ever; the person was asked."""
        self._start(self._purge, numbers, "delete for ever")

    def empty(self) -> None:
        """Delete all that is in the trash for ever; the person was asked."""
        self._spawn(self._empty(), "empty the trash")

    def sweep(self) -> None:
        """Delete what has been in the trash for longer than the person wants."""
        self._spawn(self._sweep(), "sweep the trash")

    def cancel(self) -> None:
        """Go no further with what is under way; what is done stays done."""
        self._given_up = self._latest

    def _start(
        self,
        work: Callable[[Sequence[int], int], Awaitable[None]],
        numbers: Iterable[int],
        name: str,
    ) -> None:
        wanted = list(dict.fromkeys(numbers))
        self._latest = next(self._wishes)
        if wanted:
            self._spawn(self._run(work, wanted, self._latest), name)

    async def _run(
        self,
        work: Callable[[Sequence[int], int], Awaitable[None]],
        numbers: Sequence[int],
        wish: int,
    ) -> None:
        try:
            await work(numbers, wish)
        finally:
            if len(numbers) > _PIECE:
                self.progressed.emit(None)
        await self._count()

    async def _put(self, numbers: Sequence[int], wish: int) -> None:
        title = self.tr("Moving to the trash")
        done, stayed = await self._moved(numbers, wish, self._trash.put, title)
        self._say_stayed(stayed)
        if not done:
            return
        words = self.tr("%n pictures moved to the trash.", "", len(done))
        if len(done) == 1:
            words = self.tr("Moved to the trash.")
        self._messages.offer_undo(words, lambda: self._undo(done), self._until())

    async def _restore(self, numbers: Sequence[int], wish: int) -> None:
        title = self.tr("Restoring")
        done, stayed = await self._moved(numbers, wish, self._trash.restore, title)
        self._say_stayed(stayed)
        if not done:
            return
        words = self.tr("%n pictures restored.", "", len(done))
        if len(done) == 1:
            words = self.tr("Restored.")
        self._messages.show(Level.GOOD, words)

    def _undo(self, numbers: Sequence[int]) -> None:
        """What comes back is seen: nothing need be said."""

        async def work(wanted: Sequence[int], wish: int) -> None:
            title = self.tr("Restoring")
            _, stayed = await self._moved(wanted, wish, self._trash.restore, title)
            self._say_stayed(stayed)

        self._start(work, numbers, "restore from the trash")

    async def _moved(
        self,
        numbers: Sequence[int],
        wish: int,
        move: Callable[[Sequence[int]], Awaitable[Moved]],
        title: str,
    ) -> tuple[list[int], int]:
        """Those of `numbers` that were moved, and how many could not be. What fails in
        the midst is reported, and what was done till then returned."""
        wanted, done, stayed = set(numbers), list[int](), 0
        for at in range(0, len(numbers), _PIECE):
            if wish <= self._given_up:
                break
            try:
                moved = await move(numbers[at : at + _PIECE])
            except StudioError as error:
                self._messages.report(error)
                break
            self._tell(moved)
            done += [n for n in moved.trashed + moved.restored if n in wanted]
            stayed += moved.stayed
            self._show_progress(title, at, len(numbers))
        return done, stayed

    async def _purge(self, numbers: Sequence[int], wish: int) -> None:
        gone: list[int] = []
        title = self.tr("Deleting for ever")
        for at in range(0, len(numbers), _PIECE):
            if wish <= self._given_up:
                break
            piece = await self._trash.purge(numbers[at : at + _PIECE])
            self.purged.emit(piece)
            gone += piece
            self._show_progress(title, at, len(numbers))
        if gone:
            words = self.tr("%n pictures deleted for ever.", "", len(gone))
            if len(gone) == 1:
                words = self.tr("Deleted for ever.")
            self._messages.show(Level.NOTE, words, self.tr("What they cost is kept."))

    async def _empty(self) -> None:
        everything = await self._database.run(count_trashed)
        later = self._now_ms() + _DAY_MS  # also what a clock set back left ahead
        numbers = await self._database.run(trashed_before, later, everything)
        self.purge(numbers)

    async def _sweep(self) -> None:
        days = self._days()
        if not days:
            return
        moment_ms = self._now_ms() - days * _DAY_MS
        while old := await self._database.run(trashed_before, moment_ms, _PIECE):
            try:
                gone = await self._trash.purge(old)
            except LibraryMissing:
                return  # in an hour, or when it is there again
            if not gone:
                return
            self.purged.emit(gone)
            await self._count()

    async def _settle(self) -> None:
        self._tell(await self._trash.settle())
        await self._count()

    async def _count(self) -> None:
        self.counted.emit(await self._database.run(count_trashed))

    def _tell(self, moved: Moved) -> None:
        if moved.trashed:
            self.trashed.emit(list(moved.trashed))
        if moved.restored:
            self.restored.emit(list(moved.restored))

    def _show_progress(self, title: str, at: int, of: int) -> None:
        if of > _PIECE:
            self.progressed.emit(Progress(title, min(at + _PIECE, of), of))

    def _until(self) -> str:
        days = self._days()
        if not days:
            return ""
        if days == 1:
            return self.tr("Deleted for ever after a day.")
        return self.tr("Deleted for ever after %n days.", "", days)

    def _say_stayed(self, stayed: int) -> None:
        if not stayed:
            return
        words = self.tr("%n pictures could not be moved.", "", stayed)
        if stayed == 1:
            words = self.tr("The picture could not be moved.")
        hint = self.tr("They stay where they are. See whether the files may be moved.")
        self._messages.show(Level.PROBLEM, words, hint)

    def _report(self, error: StudioError) -> None:
        """That the whole library is away is said elsewhere."""
        if not isinstance(error, LibraryMissing):
            self._messages.report(error)
